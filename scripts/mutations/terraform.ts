/** Faults of planning and applying one resource at a time. */
import type {Mutation} from './mutation.ts';

const PROTECT = ['test/unit/src/engine/one-by-one-protect.test.ts'];

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
];
