/** Rows to values and back. State is read as arrays, not objects: a store of 100,000 resources opens twice as fast. */
import type {Database} from 'better-sqlite3';
import {EventError} from '#core/errors.ts';
import type {Run, StoredEvent} from '#core/event.ts';
import type {Resource} from '#core/resource.ts';
import {unplacedWorld, type World} from '#core/world.ts';
import {type ChainCheck, openChainCheck} from './chain-check.ts';
import type {Preparing} from './prepare.ts';
import {openBuckets, type ResourceRow, rowOf} from './state-digest.ts';

/** What the tables of the state hold: as a state, and as digests of the rows. Nothing in it is trusted yet. */
export interface Tables {
  readonly world: World;
  readonly digests: ReadonlyMap<number, string>;
}

export function readTables(db: Database, {catalogue, digest}: Pick<Preparing, 'catalogue' | 'digest'>): Tables {
  const world = unplacedWorld(catalogue);
  const buckets = openBuckets(digest, true);
  for (const row of rowsOf<[string, number]>(db, 'SELECT uid, position FROM tombstones')) {
    buckets.add('tombstones', row);
    world.tombstones.set(...row);
  }
  for (const row of rowsOf<[string, string]>(db, 'SELECT place, uid FROM aliases')) {
    buckets.add('aliases', row);
    world.aliases.set(...row);
  }
  for (const row of rowsOf<[string]>(db, 'SELECT allowance FROM spent')) {
    buckets.add('spent', row);
    world.spent.add(row[0]);
  }
  const owners = new Map<string, readonly string[]>([['', []]]);
  const resources = rowsOf<ResourceRow>(
    db,
    'SELECT uid, kind, parent, name, spec, labels, protect, owners, version, created, updated FROM resources ORDER BY uid',
  );
  for (const row of resources) {
    const [uid, kind, parent, name, spec, labels, protect, owner, version, created, updated] = row;
    let owned = owners.get(owner);
    if (!owned) owners.set(owner, (owned = String(owner).split(' ')));
    buckets.add('resources', row);
    world.resources.set(uid, {
      uid,
      kind,
      parent,
      name,
      spec,
      labels,
      // Any other number stays visible as what it is.
      protect: protect === 1 || (protect !== 0 && (protect as unknown as boolean)),
      owners: owned,
      version,
      created,
      updated,
    });
  }
  return {world, digests: buckets.digests()};
}

function rowsOf<Row>(db: Database, sql: string): Iterable<Row> {
  return db.prepare(sql).raw().iterate() as Iterable<Row>;
}

export function insertResource(db: Database): (resource: Resource) => void {
  const statement = db.prepare('INSERT OR REPLACE INTO resources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return (each) => void statement.run(...rowOf(each));
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
    .run(run.correlation, run.actor, run.way, run.stack, run.time, run.plannedBy || null);
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

/** Reads events with their runs; each run is read once a walk. With `chain`, an event whose hash does not follow is refused. */
export function eventReader(db: Database, guard: <T>(work: () => T) => T, chain?: ChainCheck): EventReader {
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
  const findLast = db.prepare('SELECT run FROM runs WHERE stack = ? AND way <> ? ORDER BY run DESC LIMIT 1').pluck();
  /** The first event of a run: runs are appended one after another, so it is found by halving. */
  const firstOf = (run: number): number | undefined => {
    let [before, there] = [0, (findEnd.get() as number | null) ?? 0];
    while (there - before > 1) {
      const middle = Math.floor((before + there) / 2);
      if ((findRunOf.get(middle) as number) < run) before = middle;
      else there = middle;
    }
    return findRunOf.get(there) === run ? there : undefined;
  };
  const runOf = (id: number, runs: Map<number, Run>): Run => {
    let run = runs.get(id);
    if (!run) runs.set(id, (run = readRun(findRun.get(id) as RunRow | undefined)));
    return run;
  };
  const checked = chain ? openChainCheck(db, chain) : (events: readonly StoredEvent[]) => events;
  const eventsOf = (rows: unknown, runs: Map<number, Run>): readonly StoredEvent[] =>
    checked((rows as EventRow[]).map((row) => readEvent(row, runOf(row[1], runs))));
  const read = (from: number, to: number, runs: Map<number, Run>): readonly StoredEvent[] =>
    guard(() => eventsOf(page.all(from, to), runs));
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
      return guard(() => eventsOf(ofUids.all(JSON.stringify([...uids]), upTo), new Map()));
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
    lastRun: (stack, besides) =>
      guard(() => {
        const id = findLast.get(stack, besides) as number | undefined;
        if (id === undefined) return undefined;
        const position = firstOf(id);
        return position === undefined ? undefined : read(position, position, new Map())[0]?.run;
      }),
  };
}

function readEvent(row: EventRow, run: Run): StoredEvent {
  const [position, , type, uid, subject, organisation, version, data, hash] = row;
  const texts = {type, uid, subject, organisation, data, hash};
  for (const column in texts)
    if (typeof texts[column as keyof typeof texts] !== 'string')
      throw new EventError(position, `can’t be read: its ${column} is not text`);
  if (typeof version !== 'number') throw new EventError(position, 'can’t be read: its version is not a number');
  return {position, type, uid, subject, organisation, version, data, run, hash};
}

/**
 * A run that is gone reads as an empty one, and a cell that no run is written with as another text: the chain then says which
 * event is broken. Only `planned_by` may be NULL, and it is never empty: an event's text has neither.
 */
function readRun(row: RunRow = ['', '', '', '', '', null]): Run {
  const [correlation, actor, way, stack, time] = row.map(textOr) as RunRow;
  const plannedBy = row[5] === '' ? '(empty)' : row[5];
  return {correlation, actor, way, stack, time, ...(plannedBy === null ? {} : {plannedBy: textOr(plannedBy)})};
}

function textOr(cell: unknown): string {
  return typeof cell === 'string' ? cell : '(not text)';
}
