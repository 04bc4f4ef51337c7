/** The tables of a store file. The log is the truth; the rest is what it implies, kept so that nothing is folded to make a plan. */

import type {Database} from 'better-sqlite3';
import {dropGuards, guardsOf, makeGuards} from './write-guard.ts';

/** Raised when a table changes its shape; an older program refuses a newer file, and `migrate.ts` lifts an older file. */
export const FORMAT = 2;

/** The log, and what says which store it is. Nothing can be rebuilt from anything else. */
const LOG: {readonly [table: string]: string} = {
  meta: 'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  runs: `CREATE TABLE runs (
    run INTEGER PRIMARY KEY, correlation TEXT NOT NULL, actor TEXT NOT NULL, way TEXT NOT NULL,
    stack TEXT NOT NULL, time TEXT NOT NULL, planned_by TEXT
  )`,
  events: `CREATE TABLE events (
    position INTEGER PRIMARY KEY, run INTEGER NOT NULL, type TEXT NOT NULL, uid TEXT NOT NULL, subject TEXT NOT NULL,
    organisation TEXT NOT NULL, version INTEGER NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL
  )`,
};

/**
 * What follows from the log. `digests` has one row a bucket of the state (see `state-digest.ts`), and one each for `marks` and
 * `meta`. `head` has one row: where the log ended when it was last written, what SQLite's change counter was after that, and a
 * digest over this row and all digests.
 */
const DERIVED: {readonly [table: string]: string} = {
  resources: `CREATE TABLE resources (
    uid TEXT PRIMARY KEY, kind TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, labels TEXT NOT NULL,
    protect INTEGER NOT NULL, owners TEXT NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL
  ) WITHOUT ROWID`,
  tombstones: 'CREATE TABLE tombstones (uid TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID',
  aliases: 'CREATE TABLE aliases (place TEXT PRIMARY KEY, uid TEXT NOT NULL) WITHOUT ROWID',
  spent: 'CREATE TABLE spent (allowance TEXT PRIMARY KEY) WITHOUT ROWID',
  marks: `CREATE TABLE marks (
    stack TEXT PRIMARY KEY, input TEXT NOT NULL, position INTEGER NOT NULL, until TEXT, unchanged INTEGER NOT NULL,
    diagnostics TEXT NOT NULL DEFAULT '[]'
  ) WITHOUT ROWID`,
  digests: 'CREATE TABLE digests (bucket INTEGER PRIMARY KEY, digest TEXT NOT NULL)',
  head: `CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, hash TEXT NOT NULL, time TEXT NOT NULL,
    count INTEGER NOT NULL, changes INTEGER NOT NULL, digest TEXT NOT NULL
  )`,
};

const INDEXES: {readonly [index: string]: string} = {
  events_of_uid: 'CREATE INDEX events_of_uid ON events (uid, position)',
  runs_of_stack: 'CREATE INDEX runs_of_stack ON runs (stack, run)',
};

export const LOG_TABLES = Object.keys(LOG);
export const DERIVED_TABLES = Object.keys(DERIVED);
export const TABLES = [...LOG_TABLES, ...DERIVED_TABLES];

/** Everything in the schema of a store of this format, by name. */
export const SCHEMA: ReadonlyMap<string, string> = new Map([
  ...Object.entries({...LOG, ...DERIVED, ...INDEXES}),
  ...guardsOf(TABLES),
]);

/** Tells what is in a schema from what SQLite itself keeps there; it keeps no triggers and no views. */
export const IS_NOT_OF_SQLITE = "(name NOT LIKE 'sqlite^_%' ESCAPE '^' OR type IN ('trigger', 'view'))";

export function makeLogTables(db: Database): void {
  for (const sql of Object.values(LOG)) db.exec(sql);
}

/** Makes everything that follows from the log, empty, and the guards of all tables. Whatever else was there is removed. */
export function remakeDerived(db: Database): void {
  const found = db.prepare(`SELECT type, name FROM sqlite_master WHERE ${IS_NOT_OF_SQLITE}`).all() as Named[];
  const order = ['trigger', 'view', 'index', 'table'];
  for (const {type, name} of found.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)))
    if (!LOG_TABLES.includes(name)) db.exec(`DROP ${type} ${quoted(name)}`);
  for (const sql of Object.values({...DERIVED, ...INDEXES})) db.exec(sql);
  makeGuards(db, TABLES);
}

/**
 * Appends so many events, without the guards and the indexes where that is faster: they are made again afterwards, in the same
 * transaction.
 */
export function inBulk(db: Database, events: number, work: () => void): void {
  const there = db.prepare('SELECT max(position) FROM events').pluck().get() as number | null;
  // Made again, an index takes as long as all events that it has.
  const isBulk = events >= MANY && events > (there ?? 0);
  if (!isBulk) return work();
  dropGuards(db, TABLES);
  for (const name of Object.keys(INDEXES)) db.exec(`DROP INDEX ${name}`);
  work();
  for (const sql of Object.values(INDEXES)) db.exec(sql);
  makeGuards(db, TABLES);
}

/** The guards cost about as much for this many rows as it takes to make them again. */
const MANY = 2000;

interface Named {
  readonly type: string;
  readonly name: string;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
