/** The tables of a store file. The log is the truth; the rest is what it implies, kept so that nothing is folded to make a plan. */

/** Raised when a table changes its shape; an older program refuses a newer file. */
export const FORMAT = 1;

export const DDL = `
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
  CREATE TABLE marks (stack TEXT PRIMARY KEY, input TEXT NOT NULL, position INTEGER NOT NULL, until TEXT, unchanged INTEGER NOT NULL) WITHOUT ROWID;
`;
