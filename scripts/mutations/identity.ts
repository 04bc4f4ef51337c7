/** Faults of rollback by identity, and of renames to names in use. */
import type {Mutation} from './mutation.ts';

const ROLLBACK = ['test/unit/src/engine/make-rollback.test.ts'];
const SUBJECTS = ['test/unit/src/core/identity.test.ts'];
const RENAMES = ['test/unit/src/core/plan/renames.test.ts'];

export const identity: readonly Mutation[] = [
  {
    name: 'a rollback creates again what still exists elsewhere',
    file: 'src/core/plan/place-past.ts',
    from: 'const living = now && isAnotherSubject(kind, now, spot) ? undefined : now;',
    to: 'const living = undefined as Resource | undefined;',
    tests: ROLLBACK,
  },
  {
    name: 'a rollback moves what is about something else now',
    file: 'src/core/plan/place-past.ts',
    from: 'const living = now && isAnotherSubject(kind, now, spot) ? undefined : now;',
    to: 'const living = now;',
    tests: SUBJECTS,
  },
  {
    name: 'a move may make a resource one about something else',
    file: 'src/core/decide.ts',
    from: 'if (isAnotherSubject(kind, resource, to))',
    to: 'if (isAnotherSubject(kind, resource, resource))',
    tests: SUBJECTS,
  },
  {
    name: 'previously is followed to what is about something else',
    file: 'src/core/plan/former-names.ts',
    from: 'return namedPlaces(world, wanted).filter((each) => canBecome(wanted, each));',
    to: 'return namedPlaces(world, wanted);',
    tests: SUBJECTS,
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
    tests: RENAMES,
  },
  {
    name: 'a resource takes its place back when it changes',
    file: 'src/core/world.ts',
    from: 'if (!prior || prior.parent !== resource.parent || prior.name !== resource.name) {',
    to: 'if (!prior || resource) {',
    tests: ['test/unit/src/core/plan/renames.test.ts', 'test/laws/rollback.test.ts'],
  },
  {
    name: 'a second plan exchanges names back',
    file: 'src/core/plan/renames.ts',
    from: 'return isPlain || row.every(({gain}) => gain === 0) ? [] : row;',
    to: 'return isPlain ? [] : row;',
    tests: RENAMES,
  },
  {
    name: 'a former name leads away from what is declared under it again',
    file: 'src/core/plan/renames.ts',
    from: 'each.wanted.declared.existing || likeness(each.wanted, claim.claimed) >= own',
    to: 'each.wanted.declared.existing',
    tests: RENAMES,
  },
  {
    name: 'a rename deletes what has the name though it is protected',
    file: 'src/core/plan/deletable.ts',
    from: 'if (protectorFinder({world, matched})(resource) !== undefined) return false;',
    to: '',
    tests: RENAMES,
  },
  {
    name: 'a rename waits for a name that is held',
    file: 'src/core/plan/held-names.ts',
    from: 'if (!holding || !change.declared) continue;',
    to: 'if (holding || !change.declared) continue;',
    tests: RENAMES,
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
    file: 'src/core/plan/renames.ts',
    from: '[...claims.filter((each) => !following.has(each)), ...claims]',
    to: '[...claims.filter((each) => !following.has(each))]',
    tests: RENAMES,
  },
  {
    name: 'a name that was exchanged still leads to what had it',
    file: 'src/core/evolve.ts',
    from: 'if (!childOf(world, prior.parent, kind, prior.name)) world.aliases',
    to: 'world.aliases',
    tests: ['test/unit/src/core/evolve.test.ts'],
  },
];
