/** The default store: one SQLite file. An apply is one transaction, so it happens whole or not at all, also under kill -9. */
import {randomBytes} from 'node:crypto';
import {accessSync, constants, existsSync} from 'node:fs';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import {chain, eventText, GENESIS, type Intent, type Run, type StoredEvent} from '#core/event.ts';
import type {Touched} from '#core/manager.ts';
import {foldLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {laterTime} from '../later-time.ts';
import type {Store, Writer} from '../store.ts';
import {DDL, FORMAT} from './ddl.ts';
import {announce, holderOf} from './lock.ts';
import {eventReader, insertEvent, insertResource, insertRun, readWorld} from './rows.ts';

export interface SqliteOptions {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly digest: (text: string) => string;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
  /** Makes the file when it is not there; otherwise the caller has looked. */
  readonly create: boolean;
}

export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const Driver = await loadDriver();
  const {path, catalogue, digest} = options;
  const isNew = !existsSync(path);
  const readonly = !isNew && !isWritable(path);
  const db = guarded(path, () => new Driver(path, {readonly, fileMustExist: !options.create, timeout: options.patience ?? 10_000}));
  try {
    guarded(path, () => prepare(db, path, isNew || isEmpty(db), readonly, digest, catalogue));
    return makeStore(db, options, readonly);
  } catch (error) {
    db.close();
    throw error;
  }
}

async function loadDriver(): Promise<typeof import('better-sqlite3')> {
  try {
    return (await import('better-sqlite3')).default;
  } catch (cause) {
    throw new PltfrmsError('store/driver', 'the SQLite driver (better-sqlite3) can’t be loaded', {hint: 'run `npm rebuild better-sqlite3`; where no prebuilt binary can be fetched it needs python3, make and a C++ compiler', cause});
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isEmpty(db: Database): boolean {
  return db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").pluck().get() === 0;
}

/** Makes the tables of a new store, or looks whether this program knows those of an old one. */
function prepare(db: Database, path: string, isNew: boolean, readonly: boolean, digest: (text: string) => string, catalogue: Catalogue): void {
  if (isNew) {
    if (readonly) throw new PltfrmsError('store/unwritable', `${path} is empty and can’t be written`);
    db.pragma('page_size = 16384');
    db.pragma('synchronous = FULL');
    db.transaction(() => {
      if (!isEmpty(db)) return;
      db.exec(DDL);
      const insert = db.prepare('INSERT INTO meta VALUES (?, ?)');
      insert.run('format', String(FORMAT));
      insert.run('id', randomBytes(8).toString('hex'));
      insert.run('catalogue', catalogueDigest(catalogue, digest));
    }).immediate();
  }
  const format = Number(db.prepare("SELECT value FROM meta WHERE key = 'format'").pluck().get());
  if (format > FORMAT) throw new PltfrmsError('store/newer', `${path} was written by a newer pltfrms (format ${format}; this one knows ${FORMAT})`, {hint: 'update pltfrms'});
}

/** Writes a whole log, and the state that it implies, into a new file. The log keeps its name, times and hashes. */
export async function restoreSqliteStore(options: Omit<SqliteOptions, 'create'>, id: string, events: Iterable<StoredEvent>, world: World): Promise<void> {
  const {path, catalogue, digest} = options;
  const Driver = await loadDriver();
  const db = guarded(path, () => new Driver(path));
  try {
    guarded(path, () => {
      prepare(db, path, true, false, digest, catalogue);
      db.transaction(() => {
        db.prepare("UPDATE meta SET value = ? WHERE key = 'id'").run(id);
        const insert = insertEvent(db);
        let run: Run | undefined;
        let runId = 0;
        for (const event of events) {
          if (event.run !== run) runId = insertRun(db, (run = event.run));
          insert(event, runId);
        }
        rewrite(db, world, catalogueDigest(catalogue, digest));
      }).immediate();
    });
  } finally {
    db.close();
  }
}

/** What folding depends on: when it changes, the state is folded anew from the log. */
function catalogueDigest(catalogue: Catalogue, digest: (text: string) => string): string {
  return digest(JSON.stringify(catalogue.kinds.map((kind) => [kind.name, kind.parent, kind.foldCase, kind.shared, kind.keyParts, Object.entries(kind.fields).map(([name, field]) => [name, field.default])])));
}

function makeStore(db: Database, options: SqliteOptions, readonly: boolean): Store {
  const {path, catalogue, digest} = options;
  const id = db.prepare("SELECT value FROM meta WHERE key = 'id'").pluck().get() as string;
  const current = catalogueDigest(catalogue, digest);
  const reader = eventReader(db);
  const headRow = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1').raw();
  const head = (): Head => {
    const row = headRow.get() as [number, string] | undefined;
    return row ? {position: row[0], hash: row[1]} : {position: 0, hash: GENESIS};
  };
  const isCurrent = (): boolean => db.prepare("SELECT value FROM meta WHERE key = 'catalogue'").pluck().get() === current;
  const world = (): World => (isCurrent() ? readWorld(db, catalogue) : foldLog(emptyWorld(catalogue), reader.range(1, Number.MAX_SAFE_INTEGER)));
  const findMark = db.prepare('SELECT input, position, until, unchanged FROM marks WHERE stack = ?').raw();
  const writer: Writer = {
    head,
    world,
    append: (run, intents, after, touched) => append(db, {id, digest, head: head(), isCurrent: isCurrent(), current}, run, intents, after, touched),
    mark: (stack, mark) => void db.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?, ?)').run(stack, mark.input, mark.position, mark.until ?? null, mark.unchanged),
  };
  return {
    id,
    head: () => guarded(path, head),
    world: () => guarded(path, world),
    events: (from, to) => reader.range(from, to),
    event: (position) => reader.one(position),
    mark(stack) {
      const row = findMark.get(stack) as [string, number, string | null, number] | undefined;
      return row && {input: row[0], position: row[1], until: row[2] ?? undefined, unchanged: row[3]};
    },
    transaction(holder, work) {
      if (readonly) throw new PltfrmsError('store/unwritable', `${path} can’t be written`, {hint: 'check the permissions of the file'});
      let withdraw: (() => void) | undefined;
      try {
        return guarded(path, () =>
          db
            .transaction(() => {
              withdraw = announce(path, holder);
              return work(writer);
            })
            .immediate(),
        );
      } finally {
        withdraw?.();
      }
    },
    close: () => void db.close(),
  };
}

interface Appending {
  readonly id: string;
  readonly digest: (text: string) => string;
  readonly head: Head;
  /** Whether the tables were folded by this catalogue; when not they are written anew. */
  readonly isCurrent: boolean;
  readonly current: string;
}

function append(db: Database, appending: Appending, run: Run, intents: readonly Intent[], after: World, touched: readonly Touched[]): {head: Head} {
  const last = db.prepare('SELECT time FROM runs ORDER BY run DESC LIMIT 1').pluck().get() as string | undefined;
  const timed = laterTime(run, last);
  const runId = insertRun(db, timed);
  const text = eventText(appending.id, timed);
  const insert = insertEvent(db);
  let {position, hash} = appending.head;
  for (const intent of intents) {
    const event = {position: ++position, type: intent.type, uid: intent.uid, subject: intent.subject, organisation: intent.organisation, version: intent.prior + 1, data: JSON.stringify(intent.data)};
    hash = chain(appending.digest, hash, text(event));
    insert({...event, hash}, runId);
  }
  if (appending.isCurrent) writeTouched(db, after, touched);
  else rewrite(db, after, appending.current);
  return {head: {position, hash}};
}

function writeTouched(db: Database, after: World, touched: readonly Touched[]): void {
  const put = insertResource(db);
  const remove = db.prepare('DELETE FROM resources WHERE uid = ?');
  const bury = db.prepare('INSERT OR REPLACE INTO tombstones VALUES (?, ?)');
  for (const {uid, now} of touched) {
    if (now) put(now);
    else {
      remove.run(uid);
      const position = after.tombstones.get(uid);
      if (position !== undefined) bury.run(uid, position);
    }
  }
  writeRest(db, after);
}

/** Few and small: written whole. */
function writeRest(db: Database, after: World): void {
  db.exec('DELETE FROM aliases');
  const alias = db.prepare('INSERT INTO aliases VALUES (?, ?)');
  for (const [place, uid] of after.aliases) alias.run(place, uid);
  const spend = db.prepare('INSERT OR IGNORE INTO spent VALUES (?)');
  for (const allowance of after.spent) spend.run(allowance);
}

function rewrite(db: Database, after: World, current: string): void {
  db.exec('DELETE FROM resources; DELETE FROM tombstones; DELETE FROM spent; DELETE FROM marks');
  const put = insertResource(db);
  for (const resource of after.resources.values()) put(resource);
  const bury = db.prepare('INSERT INTO tombstones VALUES (?, ?)');
  for (const [uid, position] of after.tombstones) bury.run(uid, position);
  writeRest(db, after);
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('catalogue', ?)").run(current);
}

/** What SQLite says, in our words. */
function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const code = (cause as {code?: string}).code ?? '';
    if (!code.startsWith('SQLITE_') && code !== 'ERR_SQLITE_ERROR' && !(cause instanceof TypeError && /directory does not exist/.test(String(cause)))) throw cause;
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      const holder = holderOf(path);
      throw new PltfrmsError('store/locked', `${path} is being written by ${holder ?? 'another process'}`, {hint: 'wait for it to end and try again', cause});
    }
    if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) throw new PltfrmsError('store/full', `${path} could not be written: ${(cause as Error).message}`, {hint: 'nothing was changed; make room on the disk and try again', cause});
    if (code.startsWith('SQLITE_READONLY')) throw new PltfrmsError('store/unwritable', `${path} can’t be written: ${(cause as Error).message}`, {hint: 'check the permissions of the file and its folder', cause});
    throw new PltfrmsError('store/unreadable', `${path} can’t be opened as a store: ${(cause as Error).message}`, {hint: 'check that the path names a pltfrms store, and that its folder exists', cause});
  }
}
