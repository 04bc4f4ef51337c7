/** The default store: one SQLite file. An apply is one transaction, so it happens whole or not at all, also under kill -9. */
import {accessSync, constants, existsSync} from 'node:fs';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import {GENESIS} from '#core/event.ts';
import {foldLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import type {Json} from '#schemas/field.ts';
import {assertIdle, assertOpen, assertWriting, done} from '../misuse.ts';
import type {Holder, Mark, Store, Writer} from '../store.ts';
import {storedEvents} from '../stored-events.ts';
import {createDatabase} from './create.ts';
import {FORMAT} from './ddl.ts';
import {loadDriver} from './driver.ts';
import {checkBeforeOpening, checkLength} from './file.ts';
import {guarded} from './guard.ts';
import {writeHead} from './head.ts';
import {announce} from './lock.ts';
import {currentTables, formatOf, migrate, proveByFold} from './migrate.ts';
import {catalogueDigest, type Preparing, prepare, readMeta} from './prepare.ts';
import {eventReader, readWorld} from './rows.ts';
import {awaitTurn} from './turn.ts';
import {lastTime, rewrite, writeEvents, writeKeyId, writeMark, writeTouched} from './write.ts';

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
    guarded(path, () => {
      prepare(db, options);
      checkLength(db, path);
    });
    if (write && !readonly) {
      await awaitTurn(db, path, patience);
      guarded(path, () => migrate(db, options), 'write');
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
  const id = readMeta(db, 'id') as string;
  const guard = <T>(work: () => T): T => {
    assertOpen(db.open);
    return guarded(path, work);
  };
  const state = stateOf(db, options, guard);
  const read = <T>(work: () => T): T => guard(() => (db.inTransaction ? work() : db.transaction(() => done(work())).deferred()));
  const writer = writerOf(db, options, id, state);
  return {
    id,
    read,
    head: () => guard(state.head),
    world: () => read(state.world),
    events: state.events.range,
    event: (position) => state.events.one(position),
    history: state.events.of,
    endOfRun: state.events.endOfRun,
    mark: (stack) => guard(() => state.mark(stack)),
    keyId: () => guard(() => readMeta(db, 'secret_key')),
    lastRun: state.events.lastRun,
    transaction(holder, work) {
      assertOpen(db.open);
      assertIdle(db.inTransaction);
      if (db.readonly)
        throw new PltfrmsError('store/unwritable', `${path} can’t be written`, {hint: 'check the permissions of the file'});
      return guarded(path, () => announced(db, path, holder, () => done(work(writer))), 'write');
    },
    close: () => void db.close(),
  };
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

interface State {
  readonly events: ReturnType<typeof eventReader>;
  head(): Head;
  world(): World;
  mark(stack: string): Mark | undefined;
  /** Whether the tables were folded by this catalogue; when not, the log is folded, and the next run writes them anew. */
  isCurrent(): boolean;
}

function stateOf(db: Database, options: SqliteOptions, guard: <T>(work: () => T) => T): State {
  const {catalogue} = options;
  const current = catalogueDigest(options);
  const events = eventReader(db, guard);
  const findHead = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1').raw();
  const isOld = formatOf(db) < FORMAT;
  const findMark = isOld
    ? undefined
    : db.prepare('SELECT input, position, until, unchanged, diagnostics FROM marks WHERE stack = ?').raw();
  const isCurrent = (): boolean => readMeta(db, 'catalogue') === current;
  const readState = (): World => {
    if (isOld) return proveByFold(db, options, () => currentTables(db, options));
    return isCurrent() ? readWorld(db, catalogue) : foldLog(emptyWorld(catalogue), events.range(1, Number.MAX_SAFE_INTEGER));
  };
  return {
    events,
    isCurrent,
    head() {
      const [position, hash] = (findHead.get() as [number, string] | undefined) ?? [0, GENESIS];
      return {position, hash};
    },
    world: readState,
    mark(stack) {
      const row = isCurrent() ? (findMark?.get(stack) as MarkRow | undefined) : undefined;
      return row && readMark(row);
    },
  };
}

type MarkRow = [input: string, position: number, until: string | null, unchanged: number, diagnostics: string];

function readMark([input, position, until, unchanged, diagnostics]: MarkRow): Mark {
  const said = JSON.parse(diagnostics) as readonly Json[];
  return {input, position, until: until ?? undefined, unchanged, ...(said.length > 0 ? {diagnostics: said} : {})};
}

function writerOf(db: Database, options: SqliteOptions, id: string, state: State): Writer {
  const writing = <T>(work: () => T): T => {
    assertWriting(db.inTransaction);
    return work();
  };
  return {
    head: () => writing(state.head),
    world: () => writing(state.world),
    append: (run, intents, after, touched) =>
      writing(() => {
        writeEvents(db, storedEvents({id, digest: options.digest, head: state.head(), time: lastTime(db)}, run, intents));
        if (state.isCurrent()) writeTouched(db, after, touched);
        else rewrite(db, after, catalogueDigest(options));
        writeHead(db);
        return {head: state.head()};
      }),
    mark: (stack, mark) => writing(() => writeMark(db, stack, mark)),
    recordKeyId: (id) => writing(() => writeKeyId(db, id)),
  };
}
