/** The tables of a store file. The log is the truth; the rest is what it implies, kept so that nothing is folded to make a plan. */

/** Raised when a table changes its shape; an older program refuses a newer file, and `migrate.ts` lifts an older file. */
export const FORMAT = 2;

/** The tables that format 1 had and format 2 has unchanged. */
const SINCE_FORMAT_1 = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE runs (
    run INTEGER PRIMARY KEY, correlation TEXT NOT NULL, actor TEXT NOT NULL, way TEXT NOT NULL,
    stack TEXT NOT NULL, time TEXT NOT NULL, planned_by TEXT
  );
  CREATE TABLE events (
    position INTEGER PRIMARY KEY, run INTEGER NOT NULL, type TEXT NOT NULL, uid TEXT NOT NULL, subject TEXT NOT NULL,
    organisation TEXT NOT NULL, version INTEGER NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL
  );
  CREATE TABLE resources (
    uid TEXT PRIMARY KEY, kind TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, labels TEXT NOT NULL,
    protect INTEGER NOT NULL, owners TEXT NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE tombstones (uid TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE aliases (place TEXT PRIMARY KEY, uid TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE spent (allowance TEXT PRIMARY KEY) WITHOUT ROWID;
`;

/** What format 2 adds. `head` has one row: where the log ended when it was last written, and how many events it had. */
export const ADDED_BY_FORMAT_2 = `
  CREATE TABLE marks (
    stack TEXT PRIMARY KEY, input TEXT NOT NULL, position INTEGER NOT NULL, until TEXT, unchanged INTEGER NOT NULL,
    diagnostics TEXT NOT NULL DEFAULT '[]'
  ) WITHOUT ROWID;
  CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, hash TEXT NOT NULL, time TEXT NOT NULL, count INTEGER NOT NULL
  );
  CREATE INDEX events_of_uid ON events (uid, position);
`;

export const DDL = `${SINCE_FORMAT_1}${ADDED_BY_FORMAT_2}`;
