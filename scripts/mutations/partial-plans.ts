/** Faults of plans that are limited with --target and --exclude, and of sets that several stacks contribute to. */
import type {Mutation} from './mutation.ts';

const PART = ['test/unit/src/core/plan/part.test.ts'];

export const partialPlans: readonly Mutation[] = [
  {
    name: 'a stack takes the plain name of a part that another stack owns',
    file: 'src/core/plan/place.ts',
    from: 'if (!plain || plain.owners.length === 0) return {name, there: plain};',
    to: 'return {name, there: plain};',
    tests: ['test/stacks/two-stacks.test.ts'],
  },
  {
    name: 'a selected resource is created without what it needs',
    file: 'src/core/plan/needs.ts',
    from: 'if (other && (isComing(other) || isGoing(other))) yield other;',
    to: 'if (other && isGoing(other)) yield other;',
    tests: PART,
  },
  {
    name: 'a selected resource is deleted without what depends on it',
    file: 'src/core/plan/needs.ts',
    from: 'if (!isGoing(change)) return;',
    to: 'if (isGoing(change)) return;',
    tests: PART,
  },
  {
    name: 'a change that needs an excluded one is planned',
    file: 'src/core/plan/part.ts',
    from: 'asked.filter((change) => !out.has(change))',
    to: 'asked.filter((change) => change)',
    tests: PART,
  },
];
