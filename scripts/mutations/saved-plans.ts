/** Faults of saved plans: who may make one, and what it may hold. */
import type {Mutation} from './mutation.ts';

const FILE = ['test/unit/src/engine/saved-plan.test.ts'];
const REVIEW = ['test/unit/src/core/plan/review.test.ts'];

export const savedPlans: readonly Mutation[] = [
  {
    name: 'any signature is valid',
    file: 'src/engine/saved-plan/sign.ts',
    from: 'return one.length === other.length && timingSafeEqual(one, other);',
    to: 'return one.length === other.length || timingSafeEqual(one, other);',
    tests: FILE,
  },
  {
    name: 'a saved plan may be written in several ways',
    file: 'src/engine/saved-plan/file.ts',
    from: 'if (textOf(signed, signature) !== text)',
    to: 'if (textOf(signed, signature) === "")',
    tests: FILE,
  },
  {
    name: 'a saved plan may list other changes than its events make',
    file: 'src/core/plan/review/described.ts',
    from: 'if (JSON.stringify(stated) !== JSON.stringify(expected))',
    to: 'if (JSON.stringify(stated) === "")',
    tests: REVIEW,
  },
  {
    name: 'derived events of a saved plan are believed',
    file: 'src/core/plan/redo.ts',
    from: 'const difference = perform(before, steps, transaction, redoing) ?? compare(transaction.intents, intents);',
    to: 'const difference = perform(before, steps, transaction, redoing);',
    tests: REVIEW,
  },
];
