/** Rows to values and back. State is read as arrays, not objects: a store of 100,000 resources opens twice as fast. */
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import type {Run, StoredEvent} from '#core/event.ts';
import type {Resource} from '#core/resource.ts';
import {unplacedWorld, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';

type ResourceRow = [string, string, string, string, string, string, number, string, number, number, number];

/** The state as the tables hold it. */
export function readWorld(db: Database, catalogue: Catalogue): World {
  const world = unplacedWorld(catalogue);
  const owners = new Map<string, readonly string[]>([['', []]]);
  const kinds = new Set(catalogue.kinds.map((kind) => kind.name));
  const rows = db
    .prepare('SELECT uid, kind, parent, name, spec, labels, protect, owners, version, created, updated FROM resources')
    .raw()
    .iterate() as Iterable<ResourceRow>;
  for (const [uid, kind, parent, name, spec, labels, protect, owner, version, created, updated] of rows) {
    let owned = owners.get(owner);
    if (!owned) owners.set(owner, (owned = owner.split(' ')));
    world.resources.set(uid, {
      uid,
      kind,
      parent,
      name,
      spec,
      labels,
      protect: protect === 1,
      owners: owned,
      version,
      created,
      updated,
    });
    if (!kinds.has(kind)) unknownKind(kind, name);
  }
  for (const [uid, position] of pairs<string, number>(db, 'SELECT uid, position FROM tombstones'))
    world.tombstones.set(uid, position);
  for (const [place, uid] of pairs<string, string>(db, 'SELECT place, uid FROM aliases')) world.aliases.set(place, uid);
  for (const [allowance] of pairs<string, never>(db, 'SELECT allowance, 0 FROM spent')) world.spent.add(allowance);
  return world;
}

function unknownKind(kind: string, name: string): never {
  throw new PltfrmsError('log/broken', `the state holds ${name} of the kind ${kind}, which does not exist`, {
    hint: 'the log is the truth: log replay --into FILE makes a store from it',
  });
}

function pairs<A, B>(db: Database, sql: string): Iterable<[A, B]> {
  return db.prepare(sql).raw().iterate() as Iterable<[A, B]>;
}

export function insertResource(db: Database): (resource: Resource) => void {
  const statement = db.prepare('INSERT OR REPLACE INTO resources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return (each) =>
    void statement.run(
      each.uid,
      each.kind,
      each.parent,
      each.name,
      each.spec,
      each.labels,
      each.protect ? 1 : 0,
      each.owners.join(' '),
      each.version,
      each.created,
      each.updated,
    );
}

export function insertEvent(db: Database): (event: Omit<StoredEvent, 'run'>, run: number) => void {
  const statement = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return (event, run) =>
    void statement.run(
      event.position,
      run,
      event.type,
      event.uid,
      event.subject,
      event.organisation,
      event.version,
      event.data,
      event.hash,
    );
}

export function insertRun(db: Database, run: Run): number {
  const inserted = db
    .prepare('INSERT INTO runs (correlation, actor, way, stack, time, planned_by) VALUES (?, ?, ?, ?, ?, ?)')
    .run(run.correlation, run.actor, run.way, run.stack, run.time, run.plannedBy ?? null);
  return Number(inserted.lastInsertRowid);
}

type EventRow = [number, number, string, string, string, string, number, string, string];
type RunRow = [string, string, string, string, string, string | null];
const RUN_COLUMNS = 'correlation, actor, way, stack, time, planned_by';
const EVENT_COLUMNS = 'position, run, type, uid, subject, organisation, version, data, hash';
/** Rows that are read at a time: while a walk pauses, it keeps no writer waiting. */
const PAGE = 1000;

export interface EventReader {
  range(from: number, to: number): Iterable<StoredEvent>;
  one(position: number): StoredEvent | undefined;
  of(uids: Iterable<string>, upTo: number): readonly StoredEvent[];
  endOfRun(position: number): number;
  lastRun(stack: string, besides: string): Run | undefined;
}

/** Reads events with their runs; each run is read once a walk. */
export function eventReader(db: Database, guard: <T>(work: () => T) => T): EventReader {
  const page = db
    .prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE position BETWEEN ? AND ? ORDER BY position LIMIT ${PAGE}`)
    .raw();
  // The join is written so that it begins with the uids, and each is looked up.
  const ofUids = db
    .prepare(
      `SELECT ${EVENT_COLUMNS} FROM (SELECT DISTINCT value AS asked FROM json_each(?)) CROSS JOIN events ON uid = asked
       WHERE position <= ? ORDER BY position`,
    )
    .raw();
  const findRunOf = db.prepare('SELECT run FROM events WHERE position = ?').pluck();
  const findEnd = db.prepare('SELECT max(position) FROM events').pluck();
  const findRun = db.prepare(`SELECT ${RUN_COLUMNS} FROM runs WHERE run = ?`).raw();
  const findLast = db.prepare(`SELECT ${RUN_COLUMNS} FROM runs WHERE stack = ? AND way <> ? ORDER BY run DESC LIMIT 1`).raw();
  const runOf = (id: number, runs: Map<number, Run>): Run => {
    let run = runs.get(id);
    if (!run) runs.set(id, (run = readRun(findRun.get(id) as RunRow | undefined)));
    return run;
  };
  const read = (from: number, to: number, runs: Map<number, Run>): readonly StoredEvent[] =>
    guard(() => (page.all(from, to) as EventRow[]).map((row) => readEvent(row, runOf(row[1], runs))));
  return {
    *range(from, to) {
      const runs = new Map<number, Run>();
      for (let next = from; next <= to; ) {
        const events = read(next, to, runs);
        yield* events;
        if (events.length < PAGE) return;
        next = (events.at(-1) as StoredEvent).position + 1;
      }
    },
    one: (position) => read(position, position, new Map())[0],
    of(uids, upTo) {
      const runs = new Map<number, Run>();
      return guard(() =>
        (ofUids.all(JSON.stringify([...uids]), upTo) as EventRow[]).map((row) => readEvent(row, runOf(row[1], runs))),
      );
    },
    endOfRun: (position) =>
      guard(() => {
        const run = findRunOf.get(position);
        // Runs are appended one after another, so the end is found by halving.
        let [within, beyond] = [position, run === undefined ? position + 1 : (findEnd.get() as number) + 1];
        while (beyond - within > 1) {
          const middle = Math.floor((within + beyond) / 2);
          if (findRunOf.get(middle) === run) within = middle;
          else beyond = middle;
        }
        return within;
      }),
    lastRun(stack, besides) {
      const row = guard(() => findLast.get(stack, besides) as RunRow | undefined);
      return row && readRun(row);
    },
  };
}

function readEvent([position, , type, uid, subject, organisation, version, data, hash]: EventRow, run: Run): StoredEvent {
  return {position, type, uid, subject, organisation, version, data, run, hash};
}

/** A run that is gone reads as an empty one: the chain then says which event is broken. */
function readRun(row: RunRow = ['', '', '', '', '', null]): Run {
  const [correlation, actor, way, stack, time, plannedBy] = row;
  return {correlation, actor, way, stack, time, ...(plannedBy === null ? {} : {plannedBy})};
}
