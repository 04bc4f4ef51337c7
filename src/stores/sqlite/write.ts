/** What a transaction writes: events, and of the state what they changed. */
import type {Database} from 'better-sqlite3';
import {type AllowanceSpent, type Intent, type Moved, type StoredEvent, splitType} from '#core/event.ts';
import {spentKey} from '#core/evolve.ts';
import type {Touched} from '#core/manager.ts';
import {kindOf, type Resource, slot} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import type {Mark} from '../store.ts';
import {type Recording, type RowChange, recordAfterAll, recordChanges, recordState} from './buckets.ts';
import {insertEvent, insertResource, insertRun} from './rows.ts';
import {rowOf} from './state-digest.ts';

/** Appends events; those of one run follow each other. */
export function writeEvents(db: Database, events: Iterable<StoredEvent>): void {
  const insert = insertEvent(db);
  let run: StoredEvent['run'] | undefined;
  let runId = 0;
  for (const event of events) {
    if (event.run !== run) {
      run = event.run;
      runId = insertRun(db, run);
    }
    insert(event, runId);
  }
}

export interface Written {
  readonly after: World;
  readonly touched: readonly Touched[];
  readonly intents: readonly Intent[];
}

/** Writes what a transaction has changed in the state, and the digests of that. */
export function writeTouched(recording: Recording, written: Written): void {
  const {db} = recording;
  const {after, touched} = written;
  const buried = touched.flatMap(({uid, now}): [string, number][] => {
    const position = now ? undefined : after.tombstones.get(uid);
    return position === undefined ? [] : [[uid, position]];
  });
  const hasAliases = after.aliases.size > 0 || count(db, 'aliases') > 0;
  const aliases = hasAliases ? changedAliases(db, written) : [];
  const spent = written.intents
    .filter((intent) => splitType(intent.type).happening === 'spent')
    .map((intent) => spentKey(intent.data as AllowanceSpent));
  // Where most of the state is new, its digests are made from the whole of it, in a third of the time.
  const isMost = touched.length > 1000 && touched.length * 2 > after.resources.size;
  if (isMost) recordAfterAll(recording, after);
  else recordChanges(recording, changesOf(touched, buried, aliases, spent));
  const put = insertResource(db);
  const remove = db.prepare('DELETE FROM resources WHERE uid = ?');
  for (const {uid, now} of touched) {
    if (now) put(now);
    else remove.run(uid);
  }
  insertRest(db, {tombstones: buried, aliases: aliases.filter(isThere), spent});
  const forget = db.prepare('DELETE FROM aliases WHERE place = ?');
  for (const [place, uid] of aliases) if (uid === undefined) forget.run(place);
}

function* changesOf(
  touched: readonly Touched[],
  buried: readonly (readonly [string, number])[],
  aliases: readonly (readonly [string, string | undefined])[],
  spent: readonly string[],
): Iterable<RowChange> {
  for (const {uid, now} of touched) yield {table: 'resources', key: uid, row: now && rowOf(now)};
  for (const row of buried) yield {table: 'tombstones', key: row[0], row};
  for (const [place, uid] of aliases) yield {table: 'aliases', key: place, row: uid === undefined ? uid : [place, uid]};
  for (const allowance of spent) yield {table: 'spent', key: allowance, row: [allowance]};
}

/** The former names that have come or gone: at the places that something has left or come to. */
function changedAliases(db: Database, {after, touched, intents}: Written): readonly (readonly [string, string | undefined])[] {
  const place = (resource: Pick<Resource, 'kind' | 'parent' | 'name'>): string =>
    `${resource.parent} ${slot(kindOf(after, resource as Resource), resource.name)}`;
  const left = touched.flatMap(({prior}) => (prior ? [place(prior)] : []));
  const come = intents.flatMap(({type, data}) => {
    const {kind, happening} = splitType(type);
    return happening === 'created' || happening === 'moved' ? [place({kind, ...(data as Moved)})] : [];
  });
  const places = new Set([...left, ...come]);
  const before = aliasesAt(db, places);
  return [...places]
    .map((each) => [each, after.aliases.get(each), before.get(each)] as const)
    .filter(([, now, before]) => now !== before)
    .map(([each, now]) => [each, now] as const);
}

/** The former names at some places; all of them, where they are fewer than the places. */
function aliasesAt(db: Database, places: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (count(db, 'aliases') <= places.size)
    return new Map(db.prepare('SELECT place, uid FROM aliases').raw().all() as [string, string][]);
  const find = db.prepare('SELECT uid FROM aliases WHERE place = ?').pluck();
  return new Map([...places].map((each) => [each, find.get(each) as string]));
}

function count(db: Database, table: string): number {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
}

function isThere(alias: readonly [string, string | undefined]): alias is readonly [string, string] {
  return alias[1] !== undefined;
}

/** The whole state anew, as this catalogue folds it. */
export function rewrite(recording: Recording, after: World, catalogue: string): void {
  const {db} = recording;
  db.exec('DELETE FROM resources; DELETE FROM tombstones; DELETE FROM aliases; DELETE FROM spent; DELETE FROM marks');
  const put = insertResource(db);
  for (const resource of after.resources.values()) put(resource);
  insertRest(db, after);
  recordState(recording, after);
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('catalogue', ?)").run(catalogue);
}

interface Rest {
  readonly tombstones: Iterable<readonly [string, number]>;
  readonly aliases: Iterable<readonly [string, string]>;
  readonly spent: Iterable<string>;
}

function insertRest(db: Database, {tombstones, aliases, spent}: Rest): void {
  const bury = db.prepare('INSERT OR REPLACE INTO tombstones VALUES (?, ?)');
  for (const [uid, position] of tombstones) bury.run(uid, position);
  const alias = db.prepare('INSERT OR REPLACE INTO aliases VALUES (?, ?)');
  for (const [place, uid] of aliases) alias.run(place, uid);
  const spend = db.prepare('INSERT OR IGNORE INTO spent VALUES (?)');
  for (const allowance of spent) spend.run(allowance);
}

export function writeMark(db: Database, stack: string, mark: Mark): void {
  const insert = db.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?, ?, ?)');
  insert.run(stack, mark.input, mark.position, mark.until ?? null, mark.unchanged, JSON.stringify(mark.diagnostics ?? []));
}

export function writeKeyId(db: Database, id: string): void {
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('secret_key', ?)").run(id);
}
