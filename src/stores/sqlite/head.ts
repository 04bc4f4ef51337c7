/** The head row binds the tables to the log: it is written last in each transaction, and its digest covers everything else. */
import type {Database} from 'better-sqlite3';
import {GENESIS} from '#core/event.ts';
import type {Head} from '#core/world.ts';
import {REST} from './state-digest.ts';

export interface HeadRow extends Head {
  /** The time of the last run; empty in an empty log. */
  readonly time: string;
  readonly count: number;
  /** SQLite's change counter after the transaction that wrote this row; -1 where it is not known. */
  readonly changes: number;
  readonly digest: string;
}

/** The rows of `digests` that are not about a bucket of the state. */
export const [PLANS, META] = [REST + 1, REST + 2];

export function readHeadRow(db: Database): HeadRow | undefined {
  return db.prepare('SELECT position, hash, time, count, changes, digest FROM head').get() as HeadRow | undefined;
}

/** The last event, as the log has it. */
export function endOfLog(db: Database): Head {
  const last = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1').raw().get();
  const [position, hash] = (last as [number, string] | undefined) ?? [0, GENESIS];
  return {position, hash};
}

export function lastTime(db: Database): string | undefined {
  return db.prepare('SELECT time FROM runs ORDER BY run DESC LIMIT 1').pluck().get() as string | undefined;
}

/**
 * Records where the log ends, and the digests of everything. `before` is the change counter as the transaction found it;
 * `recorded` has the digests of the state as the transaction has written them.
 */
export function writeHeadRow(
  db: Database,
  digest: (text: string) => string,
  before: number | undefined,
  recorded: Map<number, string> = readDigests(db),
): HeadRow {
  const prior = readHeadRow(db);
  const {position, hash} = endOfLog(db);
  const put = db.prepare('INSERT OR REPLACE INTO digests VALUES (?, ?)');
  for (const [bucket, text] of otherTexts(db)) {
    const value = digest(text);
    if (recorded.get(bucket) === value) continue;
    put.run(bucket, value);
    recorded.set(bucket, value);
  }
  const values = {
    position,
    hash,
    time: lastTime(db) ?? '',
    count: (prior?.count ?? 0) + position - (prior?.position ?? 0),
    changes: before === undefined ? -1 : (before + 1) % 2 ** 32,
  };
  const row = {...values, digest: digestOfHead(digest, values, recorded)};
  db.prepare('INSERT OR REPLACE INTO head VALUES (1, ?, ?, ?, ?, ?, ?)').run(
    row.position,
    row.hash,
    row.time,
    row.count,
    row.changes,
    row.digest,
  );
  return row;
}

/** The digest over the head row and all digests. */
export function digestOfHead(
  digest: (text: string) => string,
  head: Omit<HeadRow, 'digest'>,
  recorded: ReadonlyMap<number, string>,
): string {
  return digest(textOfHead(head, JSON.stringify([...recorded].sort(([one], [other]) => one - other))));
}

/** What the digest of a head row is made of; `digests` has all of them by bucket, as JSON. */
function textOfHead({position, hash, time, count, changes}: Omit<HeadRow, 'digest'>, digests: string): string {
  return `${JSON.stringify([position, hash, time, count, changes]).slice(0, -1)},${digests}]`;
}

/** In the order of the buckets, which is that of the table. */
const DIGESTS_AS_JSON =
  'SELECT json_group_array(json_array(bucket, CAST(digest AS TEXT))) FROM (SELECT bucket, digest FROM digests ORDER BY bucket)';

/** What the digests beside those of the state are made of. */
export function otherTexts(db: Database): ReadonlyMap<number, string> {
  const rows = (sql: string): string => JSON.stringify(db.prepare(sql).raw().all());
  return new Map([
    [PLANS, rows('SELECT * FROM marks ORDER BY stack')],
    [META, rows('SELECT * FROM meta ORDER BY key')],
  ]);
}

/** What a file records of itself. */
export interface Recorded {
  readonly head: HeadRow;
  readonly digests: Map<number, string>;
}

/** Reads what is recorded; undefined where the head row, the remembered plans or `meta` differ from their digests. */
export function readRecorded(db: Database, digest: (text: string) => string): Recorded | undefined {
  const head = readHeadRow(db);
  // A remembered plan waits for this. SQLite writes the JSON that is hashed, in less time than its rows take one by one.
  const text = db.prepare(DIGESTS_AS_JSON).pluck().get() as string;
  if (head?.digest !== (head && digest(textOfHead(head, text)))) return undefined;
  const digests = new Map(JSON.parse(text) as [number, string][]);
  const isRight = [...otherTexts(db)].every(([at, text]) => digests.get(at) === digest(text));
  return head && isRight ? {head, digests} : undefined;
}

/** The recorded digests, by bucket. */
export function readDigests(db: Database): Map<number, string> {
  return new Map(db.prepare('SELECT bucket, digest FROM digests').raw().all() as [number, string][]);
}
