/** Creates the tables of a new store, and checks whether this program knows those of an old one. */
import {randomBytes} from 'node:crypto';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {FORMAT, LOG_TABLES, makeLogTables, remakeDerived} from './ddl.ts';
import {fileHeaderOf} from './file-header.ts';
import {writeHeadRow} from './head.ts';

export interface Preparing {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly digest: (text: string) => string;
  /** Whether it is opened to be written. */
  readonly write: boolean;
  /** It is opened to be examined or rebuilt: a file of an older format is not migrated, and damage is no reason to refuse it. */
  readonly asItIs?: boolean;
}

/** Leaves a database that is a store, or throws; one that is something else is not touched. */
export function prepare(db: Database, preparing: Preparing): void {
  const {path} = preparing;
  // The directory is synced too: an apply that was said to have happened outlives the loss of power.
  db.pragma('synchronous = EXTRA');
  if (!LOG_TABLES.every((table) => hasTable(db, table))) {
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

/** Whether a file is as format 1 made it. One that says so and has tables of a later format was edited. */
export function isOfFormat1(db: Database): boolean {
  return readMeta(db, 'format') === '1' && !hasTable(db, 'head');
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
    const changes = fileHeaderOf(db.name).changes();
    makeLogTables(db);
    remakeDerived(db);
    const insert = db.prepare('INSERT INTO meta VALUES (?, ?)');
    insert.run('format', String(FORMAT));
    insert.run('id', randomBytes(8).toString('hex'));
    insert.run('catalogue', catalogueDigest(preparing));
    writeHeadRow(db, preparing.digest, changes);
  }).immediate();
}
