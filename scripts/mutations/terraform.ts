/** Faults of planning and applying one resource at a time. */
import type {Mutation} from './mutation.ts';

const PROTECT = ['test/unit/src/engine/one-by-one-protect.test.ts'];

const PLACES = ['test/unit/provider/places.test.ts'];
const MISSING = ['test/unit/provider/missing.test.ts'];

export const terraform: readonly Mutation[] = [
  {
    name: 'protection that is set after a deletion was planned is not checked',
    file: 'src/engine/one-by-one/departures.ts',
    from: 'if (left.size === 0 || !isProtected) return [];',
    to: 'if (left.size >= 0 || !isProtected) return [];',
    tests: PROTECT,
  },
  {
    name: 'protection is lifted though its resource was changed since',
    file: 'src/engine/one-by-one/carry-out.ts',
    from: '?.protect && !overtaken(session, world, uid, version))',
    to: '?.protect && version > 0)',
    tests: PROTECT,
  },
  {
    name: 'another run deletes what was let go because it was protected',
    file: 'src/engine/one-by-one/let-go.ts',
    from: 'return isLetGo(session, world, uid) && session',
    to: 'return isLetGo(session, world, uid) || session',
    tests: PROTECT,
  },
  {
    name: 'two blocks get one resource',
    file: 'provider/plan-birth.ts',
    from: 'if (draft.kept(uid)) return',
    to: "if (draft.kept(uid) === 'stays') return",
    tests: PLACES,
  },
  {
    name: 'a resource that the state has lost is replaced without a word',
    file: 'src/engine/one-by-one/sightings.ts',
    from: 'isPartial: () => applies || (seen.size > 0 && !reads),',
    to: 'isPartial: () => applies || seen.size > 0,',
    tests: PLACES,
  },
  {
    name: 'a resource whose name another one gets first does not step aside',
    file: 'src/engine/one-by-one/giving-way.ts',
    from: "return kind.immutable.includes('name') ? [] : [{do: 'move'",
    to: "return kind.immutable.includes('name') || there ? [] : [{do: 'move'",
    tests: PLACES,
  },
  {
    name: 'what was let go stays when what kept it has changed',
    file: 'src/engine/one-by-one/attempt.ts',
    from: 'if (!hasErrors(said)) await deletePending(session);',
    to: 'if (hasErrors(said)) await deletePending(session);',
    tests: PLACES,
  },
  {
    name: 'what an earlier run has let go stays for ever',
    file: 'src/engine/one-by-one/pending.ts',
    from: "if (tryDeletion(session, transaction, uid) === 'missed') session.pending.add(uid);",
    to: "if (tryDeletion(session, transaction, uid) === 'refused') session.pending.add(uid);",
    tests: PLACES,
  },
  {
    name: 'a plan takes away the last owner',
    file: 'src/engine/one-by-one/draft.ts',
    from: 'if (keys.size > 0) lost.set(uid, {resource, keys});',
    to: 'if (keys.size > 9) lost.set(uid, {resource, keys});',
    tests: PLACES,
  },
  {
    name: 'what is asked about later may miss what has gone before',
    file: 'src/engine/one-by-one/draft.ts',
    from: 'return gone.flatMap(findLosses).filter((each) => each.uid === uid);',
    to: 'return gone.flatMap(findLosses).filter((each) => each.uid !== uid);',
    tests: MISSING,
  },
  {
    name: 'what was let go does not make room for what it overlaps',
    file: 'src/engine/one-by-one/attempt.ts',
    from: 'const together = isRefused && session.pending.size > 0 ?',
    to: 'const together = isRefused && session.pending.size < 0 ?',
    tests: MISSING,
  },
  {
    name: 'what was let go stands against what is planned once more',
    file: 'src/engine/one-by-one/draft.ts',
    from: '(owners.length === 0 && pending.has(uid))',
    to: '(owners.length === 0 && settled.has(uid))',
    tests: MISSING,
  },
];
