/** Faults of rollback by identity, and of exchanges of names. */
import type {Mutation} from './mutation.ts';

const ROLLBACK = ['test/unit/src/engine/make-rollback.test.ts'];
const EXCHANGES = ['test/unit/src/core/plan/exchanges.test.ts'];

export const identity: readonly Mutation[] = [
  {
    name: 'a rollback creates again what still exists elsewhere',
    file: 'src/core/plan/place-past.ts',
    from: 'const living = world.resources.get(then.uid);',
    to: 'const living = undefined as Resource | undefined;',
    tests: ROLLBACK,
  },
  {
    name: 'a rollback deletes what the stack has adopted since',
    file: 'src/core/plan/match-past.ts',
    from: 'else if (then && !then.owners.includes(stack))',
    to: 'else if (then && !then.owners.includes(stack) && !then.parent)',
    tests: ROLLBACK,
  },
  {
    name: 'a move does not wait for the delete of what is in its place',
    file: 'src/core/plan/order.ts',
    from: 'const other = going ?? comes.get(uid);',
    to: 'const other = comes.get(uid);',
    tests: ROLLBACK,
  },
  {
    name: 'two resources may remain in one place',
    file: 'src/core/transact.ts',
    from: 'if (resource && !holdsItsPlace(world, resource))',
    to: 'if (resource && !resource.uid)',
    tests: EXCHANGES,
  },
  {
    name: 'a resource takes its place back when it changes',
    file: 'src/core/world.ts',
    from: 'if (!prior || prior.parent !== resource.parent || prior.name !== resource.name) {',
    to: 'if (!prior || resource) {',
    tests: ['test/unit/src/core/plan/exchanges.test.ts', 'test/laws/rollback.test.ts'],
  },
  {
    name: 'a second plan exchanges names back',
    file: 'src/core/plan/exchanges.ts',
    from: 'if (!isSound || !isMeant(row, likeness)) return [];',
    to: 'if (!isSound) return [];',
    tests: EXCHANGES,
  },
  {
    name: 'a rollback forgets what was observed',
    file: 'src/core/plan/match-past.ts',
    from: 'withPastSecrets(matching, then, match, keepObserved(kind, spec, prior))',
    to: 'withPastSecrets(matching, then, match, spec)',
    tests: ROLLBACK,
  },
  {
    name: 'names that form a ring are not exchanged',
    file: 'src/core/plan/exchanges.ts',
    from: 'return isRing ? [claim] : row;',
    to: 'return isRing ? [] : row;',
    tests: EXCHANGES,
  },
];
