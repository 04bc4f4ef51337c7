// Stands for packages that oclif loads at each start and this program never calls: it knows its commands by their manifest,
// so nothing is globbed.
module.exports = {};
