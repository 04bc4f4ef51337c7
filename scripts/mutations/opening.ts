/** Faults of proving a store, and of opening one that is missing or truncated. */
import type {Mutation} from './mutation.ts';

const LOG = ['test/contract/sqlite-log.test.ts'];
const OPENING = ['test/contract/sqlite-opening.test.ts'];

export const opening: readonly Mutation[] = [
  {
    name: 'an edited row of the state is not found by verify',
    file: 'src/stores/sqlite/examine.ts',
    from: 'isSound && isCurrent ? [...stateDamage(log.world, tables.world)] : []',
    to: '[] as Damage[]',
    tests: LOG,
  },
  {
    name: 'a log that was cut at its end is not found',
    file: 'src/stores/sqlite/examine.ts',
    from: "if (!head) return yield {part: 'head', summary: 'the head row is missing'};",
    to: 'return;',
    tests: LOG,
  },
  {
    name: 'a store that does not exist reads as an empty one',
    file: 'src/engine/open-store.ts',
    from: 'if (path !== undefined && !mayBeNew) throw missingStore(path);',
    to: '',
    tests: OPENING,
  },
  {
    name: 'an empty file is opened as a store',
    file: 'src/stores/sqlite/file.ts',
    from: 'return found?.isFile() === true && found.size === 0;',
    to: 'return found === null;',
    tests: OPENING,
  },
  {
    name: 'an anchor is not compared',
    file: 'src/engine/verify.ts',
    from: 'if (anchor) checkAnchor(store, anchor, examined.head.position);',
    to: '',
    tests: LOG,
  },
];
