// Stands for packages that oclif loads at each start and this program never calls: it knows its commands by their manifest,
// so nothing is globbed. And for the driver of a store, where docs are made and no store is opened.
module.exports = {};
