/** Faults of what binds the tables of a store to its log. */
import type {Mutation} from './mutation.ts';

const EVOLVE = ['test/unit/src/core/evolve.test.ts'];
const EDITS = ['test/contract/sqlite-edits.test.ts'];
const FORGED = ['test/contract/sqlite-forged.test.ts'];
const INTEGRITY = ['test/contract/sqlite-integrity.test.ts'];

export const store: readonly Mutation[] = [
  {
    name: 'a resource is born a second time',
    file: 'src/core/evolve.ts',
    from: 'if (prior) throw impossible(',
    to: 'if (prior === null) throw impossible(',
    tests: EVOLVE,
  },
  {
    name: 'an event may skip a version',
    file: 'src/core/evolve.ts',
    from: 'if (event.version !== prior.version + 1)',
    to: 'if (event.version <= prior.version)',
    tests: EVOLVE,
  },
  {
    name: 'a parent may be missing',
    file: 'src/core/evolve.ts',
    from: 'if (!above) throw impossible(event, `its parent ${parent} does not exist`);',
    to: 'if (!above) return;',
    tests: EVOLVE,
  },
  {
    name: 'a file that something else has written to is believed',
    file: 'src/stores/sqlite/state.ts',
    from: 'if (changes === undefined || changes !== recorded || !isAsLeft(db, events)) {',
    to: 'if (!isAsLeft(db, events)) {',
    tests: EDITS,
  },
  {
    name: 'a file whose change counter is right is believed, whatever its schema and its last event are',
    file: 'src/stores/sqlite/state.ts',
    from: 'if (changes === undefined || changes !== recorded || !isAsLeft(db, events)) {',
    to: 'if (changes === undefined || changes !== recorded) {',
    tests: FORGED,
  },
  {
    name: 'a plan is remembered beside one that was edited',
    file: 'src/stores/sqlite/store.ts',
    from: 'state.toWrite();\n        writeMark(',
    to: 'writeMark(',
    tests: FORGED,
  },
  {
    name: 'an event is quoted without its hash',
    file: 'src/stores/sqlite/chain-check.ts',
    from: 'if (chain(digest, String(prior), text(event)) !== hash)',
    to: 'if (chain(digest, String(prior), text(event)) === undefined)',
    tests: FORGED,
  },
  {
    name: 'rows are read without their digests',
    file: 'src/stores/sqlite/state.ts',
    from: 'if (differingBuckets(recorded, tables.digests).length > 0)',
    to: 'if (differingBuckets(recorded, tables.digests).length > 4097)',
    tests: FORGED,
  },
  {
    name: 'a digest is believed that does not follow from the head row',
    file: 'src/stores/sqlite/head.ts',
    from: 'if (head?.digest !== (head && digest(textOfHead(head, text)))) return undefined;',
    to: '',
    tests: FORGED,
  },
  {
    name: 'what a transaction that was undone has recorded is believed by the next',
    file: 'src/stores/sqlite/state.ts',
    from: 'forget: () => void (proven = known = written = undefined),',
    to: 'forget: () => undefined,',
    tests: ['test/contract/sqlite-handle.test.ts'],
  },
  {
    name: 'what a connection knows is believed after another has written',
    file: 'src/stores/sqlite/state.ts',
    from: 'if (known && changes === known.changes && isEndOf(db, known.head)) return known.digests;',
    to: 'if (known) return known.digests;',
    tests: ['test/contract/sqlite-handle.test.ts'],
  },
  {
    name: 'a touched bucket is recorded without being compared',
    file: 'src/stores/sqlite/buckets.ts',
    from: 'if (known !== (isEmpty(before) ? undefined : digestOf(digest, before)))',
    to: "if (known === '')",
    tests: FORGED,
  },
  {
    name: 'a rebuild drops a table in a file that is malformed',
    file: 'src/stores/sqlite/rebuild.ts',
    from: 'if (damage.some(isOfFile)) throw damagedStore(path, damage);',
    to: '',
    tests: INTEGRITY,
  },
  {
    name: 'an index that leaves a row out is not found',
    file: 'src/stores/sqlite/integrity.ts',
    from: "for (const index of indexes) yield {part: 'schema',",
    to: "for (const index of []) yield {part: 'schema',",
    tests: INTEGRITY,
  },
  {
    name: 'guards against other writers are not made',
    file: 'src/stores/sqlite/write-guard.ts',
    from: 'SELECT CASE WHEN 0 THEN ${FUNCTION}() END',
    to: 'SELECT 1',
    tests: EDITS,
  },
];
