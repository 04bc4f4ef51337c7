/** Compares everything in a store file with what its log implies. */
import type {Database} from 'better-sqlite3';
import {type Damage, isOfFile, stateDamage} from '#core/damage.ts';
import {type Examined, examineLog} from '../examine.ts';
import {ofState} from './buckets.ts';
import {IS_NOT_OF_SQLITE, LOG_TABLES, SCHEMA, TABLES} from './ddl.ts';
import {digestOfHead, type HeadRow, META, otherTexts, PLANS, readDigests, readHeadRow} from './head.ts';
import {integrityDamage} from './integrity.ts';
import {catalogueDigest, type Preparing, readMeta} from './prepare.ts';
import {eventReader, readTables, type Tables} from './rows.ts';
import {differingBuckets, REST} from './state-digest.ts';

/** Examines a file of this format. To be called within a transaction, so that all is of one moment. */
export function examine(db: Database, preparing: Preparing): Examined {
  const {catalogue, digest} = preparing;
  const events = eventReader(db, (work) => work());
  const id = readMeta(db, 'id') ?? '';
  const log = examineLog({id, digest, catalogue, events: (from) => events.range(from, Number.MAX_SAFE_INTEGER)});
  const schema = [...schemaDamage(db)];
  const missing = TABLES.filter((table) => schema.some((each) => each.summary === absent('table', table)));
  const integrity = [...integrityDamage(db)];
  // What stands in tables that share their pages with others says nothing.
  if (integrity.some(isOfFile)) return {...log, damage: [...log.damage, ...schema, ...integrity]};
  if (missing.length > 0) return {...log, damage: [...log.damage, ...runDamage(db), ...schema, ...integrity]};
  const tables = readTables(db, preparing);
  const isSound = log.damage.length === 0;
  // Tables that another catalogue has folded are right where their digest is: what they hold is not compared.
  const isCurrent = readMeta(db, 'catalogue') === catalogueDigest(preparing);
  const state = isSound && isCurrent ? [...stateDamage(log.world, tables.world)] : [];
  const head = readHeadRow(db);
  const damage = [
    ...log.damage,
    ...runDamage(db),
    ...placeDamage(log),
    // Where the state could not be compared with a whole log, the head row has the last word.
    ...endDamage(log, head, state.length > 0 || !isSound || !isCurrent),
    ...state,
    ...digestDamage(db, tables, digest, state.length > 0),
    ...headDamage(db, digest, head),
    ...schema,
    ...integrity,
  ];
  return {...log, damage};
}

/** Runs are found by their events: what no event has, or what comes in another order than its events, was put there. */
function* runDamage(db: Database): Iterable<Damage> {
  const ofEvents = db
    .prepare('SELECT run, min(position), max(position) FROM events GROUP BY run ORDER BY run')
    .raw()
    .all() as (readonly [run: number, first: number, last: number])[];
  const known = new Set(ofEvents.map(([run]) => run));
  const runs = db.prepare('SELECT run FROM runs').pluck().all() as number[];
  const idle = runs.filter((run) => !known.has(run)).length;
  if (idle > 0)
    yield {part: 'head', summary: `the table runs has ${idle} ${idle === 1 ? 'row' : 'rows'} that no event belongs to`};
  let end = 0;
  for (const [, first, last] of ofEvents) {
    if (first < end) return yield {part: 'log', summary: 'the runs of the log are not in the order of their events'};
    end = last;
  }
}

/** A log whose every event can follow may still end with two resources at one place. */
function* placeDamage({world, damage}: Examined): Iterable<Damage> {
  let places = 0;
  for (const below of world.slots.values()) places += below.size;
  const more = world.resources.size - places;
  if (more > 0 && damage.length === 0)
    yield {part: 'log', summary: `the log gives ${more} ${more === 1 ? 'resource' : 'resources'} the place and name of another`};
}

/**
 * Compares the end of the log with the head row. Where the state is what the whole log implies, the row is wrong; otherwise
 * events were removed or added.
 */
function* endDamage({head: end}: Examined, head: HeadRow | undefined, differs: boolean): Iterable<Damage> {
  if (!head) return yield {part: 'head', summary: 'the head row is missing'};
  if (head.position === end.position && head.hash === end.hash && head.count === end.position) return;
  const said = `the head row says that the log ends with event ${head.position}, and it ends with event ${end.position}`;
  if (head.position === end.position) yield {part: 'head', summary: `the head row differs from event ${end.position}`};
  else if (!differs) yield {part: 'head', summary: said};
  else {
    const what = end.position < head.position ? 'events were removed at its end' : 'events were added outside of pltfrms';
    yield {part: 'end', position: Math.min(head.position, end.position) + 1, summary: `${said}: ${what}`};
  }
}

/** The recorded digests against the tables. Where rows are named already, their digests say nothing new. */
function* digestDamage(db: Database, tables: Tables, digest: (text: string) => string, isNamed: boolean): Iterable<Damage> {
  const recorded = readDigests(db);
  const others = otherTexts(db);
  const differs = (bucket: number): boolean => recorded.get(bucket) !== digest(others.get(bucket) ?? '');
  if (differs(PLANS)) yield {part: 'plans', summary: 'the remembered plans (table marks) differ from their digest'};
  if (differs(META)) yield {part: 'meta', summary: 'the table meta differs from its digest'};
  const wrong = differingBuckets(ofState(recorded), tables.digests);
  if (wrong.length === 0 || isNamed) return;
  yield {part: 'digest', summary: `the state differs from its digest in ${wrong.length} of ${REST} groups of resources`};
}

function* headDamage(db: Database, digest: (text: string) => string, head: HeadRow | undefined): Iterable<Damage> {
  if (head && head.digest !== digestOfHead(digest, head, readDigests(db)))
    yield {part: 'head', summary: 'the head row and the recorded digests differ from the digest over them'};
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** Tables, indexes and guards against writers that are missing, changed, or not ours. */
export function* schemaDamage(db: Database): Iterable<Damage> {
  const found = db.prepare(`SELECT type, name, sql FROM sqlite_master WHERE ${IS_NOT_OF_SQLITE}`).all() as Named[];
  const byName = new Map(found.map((each) => [each.name, each]));
  for (const [name, sql] of SCHEMA) {
    const type = /^CREATE (\w+)/.exec(sql)?.[1]?.toLowerCase() ?? '';
    const there = byName.get(name);
    if (!there) yield {part: LOG_TABLES.includes(name) ? 'log' : 'schema', summary: absent(type, name)};
    else if (there.sql !== sql && plain(there.sql ?? '') !== plain(sql))
      yield {part: 'schema', summary: `the ${type} ${name} was changed`};
  }
  for (const {type, name} of found)
    if (!SCHEMA.has(name)) yield {part: 'schema', summary: `the ${type} ${name} does not belong to a store`};
}

function absent(type: string, name: string): string {
  return `the ${type} ${name} is missing`;
}

/** Without what makes no difference. */
function plain(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim();
}
