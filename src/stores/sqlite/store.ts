/** The default store: one SQLite file. An apply is one transaction, so it happens whole or not at all, also under kill -9. */
import {accessSync, constants, existsSync} from 'node:fs';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import {damagedStore} from '../damaged.ts';
import {assertIdle, assertOpen, assertWriting, done} from '../misuse.ts';
import type {Holder, Store, Writer} from '../store.ts';
import {storedEvents} from '../stored-events.ts';
import {DigestMismatch} from './buckets.ts';
import {createDatabase} from './create.ts';
import {inBulk} from './ddl.ts';
import {loadDriver} from './driver.ts';
import {checkBeforeOpening, checkLength} from './file.ts';
import {guarded} from './guard.ts';
import {lastTime} from './head.ts';
import {announce} from './lock.ts';
import {migrate} from './migrate.ts';
import {catalogueDigest, type Preparing, prepare, readMeta} from './prepare.ts';
import {rebuild} from './rebuild.ts';
import {type State, stateOf} from './state.ts';
import {awaitTurn} from './turn.ts';
import {rewrite, writeEvents, writeKeyId, writeMark, writeTouched} from './write.ts';
import {permitWrites} from './write-guard.ts';

export interface SqliteOptions extends Preparing {
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
}

/** Opens a store; to write, when its turn has come, and after it was created where its file does not exist. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const open = await loadDriver();
  const {path, write, patience = 10_000} = options;
  if (write && !existsSync(path)) createDatabase(open, options);
  await checkBeforeOpening(path, patience);
  const readonly = existsSync(path) && !isWritable(path);
  const db = guarded(path, () => open(path, {readonly, fileMustExist: true, timeout: patience}));
  try {
    permitWrites(db);
    guarded(path, () => {
      prepare(db, options);
      checkLength(db, path);
    });
    if (write && !readonly) {
      await awaitTurn(db, path, patience);
      if (!options.asItIs) guarded(path, () => migrate(db, options), 'write');
    }
    return guarded(path, () => makeStore(db, options));
  } catch (error) {
    db.close();
    throw error;
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

function makeStore(db: Database, options: SqliteOptions): Store {
  const {path} = options;
  const id = readMeta(db, 'id') ?? '';
  const guard = <T>(work: () => T): T => {
    assertOpen(db.open);
    return guarded(path, work);
  };
  const state = stateOf(db, options, guard);
  const read = <T>(work: () => T): T => guard(() => (db.inTransaction ? work() : ofOneMoment(db, work)));
  if (!options.asItIs) read(state.prove);
  const writer = writerOf(db, options, id, state);
  const write = <T>(holder: Holder, work: () => T): T => {
    assertOpen(db.open);
    assertIdle(db.inTransaction);
    if (db.readonly)
      throw new PltfrmsError('store/unwritable', `${path} can’t be written`, {hint: 'check the permissions of the file'});
    return guarded(path, () => announced(db, path, holder, work), 'write');
  };
  return {
    id,
    read,
    head: () => guard(state.head),
    world: () => read(state.world),
    events: state.events.range,
    event: (position) => state.events.one(position),
    history: state.events.of,
    endOfRun: state.events.endOfRun,
    mark: (stack) => read(() => state.mark(stack)),
    keyId: () => guard(() => readMeta(db, 'secret_key')),
    lastRun: state.events.lastRun,
    check: () => read(state.examine),
    transaction(holder, work) {
      try {
        return write(holder, () => {
          state.prove();
          const changes = state.changes();
          const before = changedRows(db);
          const answer = done(work(writer));
          if (changedRows(db) !== before) state.finish(changes);
          else state.forget();
          return answer;
        });
      } catch (error) {
        state.forget();
        if (!(error instanceof DigestMismatch)) throw error;
        // The transaction is undone: what is wrong in the file is still there to be named.
        throw damagedStore(path, read(state.examine).damage);
      }
    },
    rebuild: (holder) => write(holder, () => rebuild(db, options, state)),
    close: () => void db.close(),
  };
}

/** Reads in a transaction. It is rolled back: SQLite refuses to commit where it has met a page that is malformed. */
function ofOneMoment<T>(db: Database, work: () => T): T {
  db.exec('BEGIN');
  try {
    return done(work());
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

/** How many rows this connection has ever changed. */
function changedRows(db: Database): number {
  return db.prepare('SELECT total_changes()').pluck().get() as number;
}

/** Does something in a transaction, and says meanwhile who does it. Whoever is refused at its end is so by a reader. */
function announced<T>(db: Database, path: string, holder: Holder, work: () => T): T {
  let withdraw: (() => void) | undefined;
  const all = db.transaction(() => {
    withdraw = announce(path, holder);
    return work();
  });
  try {
    return all.immediate();
  } finally {
    withdraw?.();
  }
}

function writerOf(db: Database, options: SqliteOptions, id: string, state: State): Writer {
  const writing = <T>(work: () => T): T => {
    assertWriting(db.inTransaction);
    return work();
  };
  return {
    head: () => writing(state.head),
    world: () => writing(state.world),
    append: (run, intents, after, touched, append) =>
      writing(() => {
        const {digest} = options;
        const recording = {db, digest, recorded: state.toWrite()};
        const events = storedEvents({id, digest, head: state.head(), time: lastTime(db)}, run, intents, append);
        inBulk(db, events.length, () => {
          writeEvents(db, events);
          if (state.isCurrent()) writeTouched(recording, {after, touched, intents});
          else rewrite(recording, after, catalogueDigest(options));
        });
        return {head: state.head()};
      }),
    mark: (stack, mark) =>
      writing(() => {
        state.toWrite();
        writeMark(db, stack, mark);
      }),
    recordKeyId: (id) =>
      writing(() => {
        state.toWrite();
        writeKeyId(db, id);
      }),
  };
}
