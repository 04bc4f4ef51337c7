/** Faults of the comparison of the clock with the log. */
import type {Mutation} from './mutation.ts';

const CLOCK = ['test/unit/src/engine/clock.test.ts'];

export const clock: readonly Mutation[] = [
  {
    name: 'a leap of the clock is written',
    file: 'src/engine/clock.ts',
    from: "if (code === 'clock/leap') throw",
    to: "if (code !== 'clock/leap') throw",
    tests: ['test/unit/src/engine/one-by-one.test.ts'],
  },
  {
    name: 'a log dated ahead is not told of',
    file: 'src/engine/clock.ts',
    from: 'return -ahead > MOST_BEHIND ?',
    to: 'return -ahead > MOST_AHEAD ?',
    tests: CLOCK,
  },
  {
    name: 'a trusted clock steps back for a few seconds',
    file: 'src/engine/clock.ts',
    from: "isTrusted && compareClock(store, false, now)?.code === 'clock/behind'",
    to: 'isTrusted',
    tests: CLOCK,
  },
  {
    name: 'the time of a run steps back unasked',
    file: 'src/stores/stored-events.ts',
    from: 'const timed = mayStepBack ? run',
    to: 'const timed = !mayStepBack ? run',
    tests: ['test/unit/src/engine/one-by-one.test.ts'],
  },
  {
    name: 'a remembered plan answers for days before its own',
    file: 'src/engine/make-plan.ts',
    from: 'if (asked.from > asOf ||',
    to: 'if (',
    tests: ['test/unit/src/engine/unchanged.test.ts'],
  },
];
