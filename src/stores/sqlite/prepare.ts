/** Creates the tables of a new store, and checks whether this program knows those of an old one. */
import {randomBytes} from 'node:crypto';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {DDL, FORMAT} from './ddl.ts';
import {writeHead} from './head.ts';

export interface Preparing {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly digest: (text: string) => string;
  /** Whether it is opened to be written. */
  readonly write: boolean;
}

/** Leaves a database that is a store, or throws; one that is something else is not touched. */
export function prepare(db: Database, preparing: Preparing): void {
  const {path} = preparing;
  // The directory is synced too: an apply that was said to have happened outlives the loss of power.
  db.pragma('synchronous = EXTRA');
  if (!hasTable(db, 'meta') || !hasTable(db, 'events')) {
    throw new PltfrmsError('store/unreadable', `${path} is a database, but no pltfrms store`, {
      hint: 'name another file with --store',
    });
  }
  const format = Number(readMeta(db, 'format'));
  if (format > FORMAT) {
    const said = `${path} was written by a newer pltfrms (format ${format}; this one knows ${FORMAT})`;
    throw new PltfrmsError('store/newer', said, {hint: 'update pltfrms'});
  }
}

export function readMeta(db: Database, key: 'format' | 'id' | 'catalogue' | 'secret_key'): string | undefined {
  return db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined;
}

/** What folding depends on: when it changes, the state is folded anew from the log. */
export function catalogueDigest({catalogue, digest}: Pick<Preparing, 'catalogue' | 'digest'>): string {
  const kinds = catalogue.kinds.map(({name, parent, foldCase, shared, keyParts, fields}) => [
    name,
    parent,
    foldCase,
    shared,
    keyParts,
    Object.entries(fields).map(([field, type]) => [field, type.default]),
  ]);
  return digest(JSON.stringify(kinds));
}

function hasTable(db: Database, name: string): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?").pluck().get(name) === 1;
}

/** Creates the tables of a store with no events in an empty database. */
export function makeTables(db: Database, preparing: Omit<Preparing, 'write'>): void {
  db.pragma('page_size = 16384');
  db.transaction(() => {
    db.exec(DDL);
    const insert = db.prepare('INSERT INTO meta VALUES (?, ?)');
    insert.run('format', String(FORMAT));
    insert.run('id', randomBytes(8).toString('hex'));
    insert.run('catalogue', catalogueDigest(preparing));
    writeHead(db);
  }).immediate();
}
