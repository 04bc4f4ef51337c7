// Loaded before the built program (NODE_OPTIONS=--import): it takes the time in TEST_CLOCK for now.
const RealDate = Date;
const shift = RealDate.parse(process.env.TEST_CLOCK) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
