/** Makes the tables of a new store, and looks whether this program knows those of an old one. */
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
  /** To write: a store that is not there yet is made. */
  readonly write: boolean;
}

/** Leaves a database that is a store, or throws; one that is something else is not touched. */
export function prepare(db: Database, preparing: Preparing): void {
  const {path} = preparing;
  // The directory is synced too: an apply that was said to have happened outlives the loss of power.
  db.pragma('synchronous = EXTRA');
  if (isEmpty(db)) makeTables(db, preparing);
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

export function readMeta(db: Database, key: 'format' | 'id' | 'catalogue'): string | undefined {
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

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
}

function hasTable(db: Database, name: string): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?").pluck().get(name) === 1;
}

function makeTables(db: Database, preparing: Preparing): void {
  const {path, write} = preparing;
  if (!write) throw new PltfrmsError('store/unreadable', `${path} is empty: it is no store yet`, {hint: 'check the path'});
  if (db.readonly)
    throw new PltfrmsError('store/unwritable', `${path} is empty, and can’t be written`, {hint: 'check its permissions'});
  db.pragma('page_size = 16384');
  db.transaction(() => {
    // Another process may have been faster.
    if (!isEmpty(db)) return;
    db.exec(DDL);
    const insert = db.prepare('INSERT INTO meta VALUES (?, ?)');
    insert.run('format', String(FORMAT));
    insert.run('id', randomBytes(8).toString('hex'));
    insert.run('catalogue', catalogueDigest(preparing));
    writeHead(db);
  }).immediate();
}
