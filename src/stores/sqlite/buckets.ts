/** Keeps the digests of the state tables up: each touched bucket is compared with its digest before it is recorded anew. */
import type {Database} from 'better-sqlite3';
import type {World} from '#core/world.ts';
import {META, PLANS} from './head.ts';
import {readTables} from './rows.ts';
import {bucketOf, differingBuckets, digestOf, digestsOf, noRows, REST, type Rows, TABLES_OF_STATE} from './state-digest.ts';

type Table = keyof Rows;

/** A row that a transaction writes, or takes out where it has none for a key. */
export interface RowChange<T extends Table = Table> {
  readonly table: T;
  readonly key: string;
  readonly row: Rows[T][number] | undefined;
}

/** Thrown where a bucket is not what its digest says. */
export class DigestMismatch extends Error {}

/** Where digests are recorded: in the file, and in what is known of the file. */
export interface Recording {
  readonly db: Database;
  readonly digest: (text: string) => string;
  readonly recorded: Map<number, string>;
}

/**
 * Records the digests of the buckets that are about to change. To be called before the rows are written.
 * @throws DigestMismatch
 */
export function recordChanges({db, digest, recorded}: Recording, changes: Iterable<RowChange>): void {
  const touched = new Map<number, RowChange[]>();
  for (const change of changes) {
    const bucket = bucketOf(change.key);
    const list = touched.get(bucket);
    if (list) list.push(change);
    else touched.set(bucket, [change]);
  }
  const read = bucketReader(db);
  const put = db.prepare('INSERT OR REPLACE INTO digests VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM digests WHERE bucket = ?');
  for (const [bucket, list] of touched) {
    const before = read(bucket);
    const known = recorded.get(bucket);
    if (known !== (isEmpty(before) ? undefined : digestOf(digest, before)))
      throw new DigestMismatch(`the rows of bucket ${bucket} differ from their digest`);
    const after = changed(before, list);
    if (isEmpty(after)) {
      remove.run(bucket);
      recorded.delete(bucket);
    } else {
      const value = digestOf(digest, after);
      put.run(bucket, value);
      recorded.set(bucket, value);
    }
  }
}

/**
 * Records the digests of the whole state that is about to be written. To be called before the rows are.
 * @throws DigestMismatch
 */
export function recordAfterAll(recording: Recording, after: World): void {
  const {db, digest, recorded} = recording;
  const [wrong] = differingBuckets(ofState(recorded), readTables(db, {catalogue: after.catalogue, digest}).digests);
  if (wrong !== undefined) throw new DigestMismatch(`the rows of bucket ${wrong} differ from their digest`);
  recordState(recording, after);
}

/** Records the digests of a whole state. */
export function recordState({db, digest, recorded}: Recording, world: World): void {
  db.exec(`DELETE FROM digests WHERE bucket <= ${REST}`);
  for (const bucket of ofState(recorded).keys()) recorded.delete(bucket);
  const put = db.prepare('INSERT INTO digests VALUES (?, ?)');
  for (const [bucket, value] of digestsOf(world, digest)) {
    put.run(bucket, value);
    recorded.set(bucket, value);
  }
}

/** Recorded digests without those of the remembered plans and of `meta`. */
export function ofState(recorded: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...recorded].filter(([bucket]) => bucket !== PLANS && bucket !== META));
}

function isEmpty(rows: Rows): boolean {
  return TABLES_OF_STATE.every((table) => rows[table].length === 0);
}

function changed(before: Rows, changes: readonly RowChange[]): Rows {
  const after = noRows();
  for (const table of TABLES_OF_STATE) {
    const rows = new Map<string, Rows[Table][number]>(before[table].map((row) => [row[0], row]));
    for (const change of changes) {
      if (change.table !== table) continue;
      if (change.row) rows.set(change.key, change.row);
      else rows.delete(change.key);
    }
    (after[table] as Rows[Table][number][]).push(...rows.values());
  }
  return after;
}

const COLUMNS: {readonly [table in Table]: string} = {
  resources: 'uid, kind, parent, name, spec, labels, protect, owners, version, created, updated',
  tombstones: 'uid, position',
  aliases: 'place, uid',
  spent: 'allowance',
};

/** Reads the rows of one bucket. */
function bucketReader(db: Database): (bucket: number) => Rows {
  const statements = TABLES_OF_STATE.map((table) => {
    const columns = COLUMNS[table];
    const [key] = columns.split(',');
    const select = `SELECT ${columns} FROM ${table} WHERE ${key}`;
    const within = db.prepare(`${select} >= ? AND ${key} < ?`).raw();
    const rest = db.prepare(`${select} NOT GLOB '[0-9a-f][0-9a-f][0-9a-f]*'`).raw();
    return {table, within, rest};
  });
  return (bucket) => {
    const prefix = bucket.toString(16).padStart(3, '0');
    const end = `${prefix.slice(0, 2)}${String.fromCharCode(prefix.charCodeAt(2) + 1)}`;
    const read = statements.map(({table, within, rest}) => [table, bucket === REST ? rest.all() : within.all(prefix, end)]);
    return Object.fromEntries(read) as Rows;
  };
}
