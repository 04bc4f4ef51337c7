/** Rows to values and back. State is read as arrays, not objects: a store of 100,000 resources opens twice as fast. */
import type {Database, Statement} from 'better-sqlite3';
import type {Run, StoredEvent} from '#core/event.ts';
import {emptyWorld, type Resource, slot, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';

type ResourceRow = [string, string, string, string, string, string, number, string, number, number, number];

/** The state as the tables hold it. */
export function readWorld(db: Database, catalogue: Catalogue): World {
  const world = emptyWorld(catalogue);
  const owners = new Map<string, readonly string[]>([['', []]]);
  const kinds = new Map<string, Kind>(catalogue.kinds.map((kind) => [kind.name, kind]));
  const rows = db.prepare('SELECT uid, kind, parent, name, spec, labels, protect, owners, version, created, updated FROM resources').raw().iterate() as Iterable<ResourceRow>;
  for (const [uid, kind, parent, name, spec, labels, protect, owner, version, created, updated] of rows) {
    let owned = owners.get(owner);
    if (!owned) owners.set(owner, (owned = owner.split(' ')));
    world.resources.set(uid, {uid, kind, parent, name, spec, labels, protect: protect === 1, owners: owned, version, created, updated});
    let below = world.slots.get(parent);
    if (!below) world.slots.set(parent, (below = new Map()));
    below.set(slot(kinds.get(kind) as Kind, name), uid);
  }
  for (const [uid, position] of pairs<string, number>(db, 'SELECT uid, position FROM tombstones')) world.tombstones.set(uid, position);
  for (const [place, uid] of pairs<string, string>(db, 'SELECT place, uid FROM aliases')) world.aliases.set(place, uid);
  for (const [allowance] of pairs<string, never>(db, 'SELECT allowance, 0 FROM spent')) world.spent.add(allowance);
  return world;
}

function pairs<A, B>(db: Database, sql: string): Iterable<[A, B]> {
  return db.prepare(sql).raw().iterate() as Iterable<[A, B]>;
}

export function insertResource(db: Database): (resource: Resource) => void {
  const statement = db.prepare('INSERT OR REPLACE INTO resources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return (each) => void statement.run(each.uid, each.kind, each.parent, each.name, each.spec, each.labels, each.protect ? 1 : 0, each.owners.join(' '), each.version, each.created, each.updated);
}

export function insertEvent(db: Database): (event: Omit<StoredEvent, 'run'>, run: number) => void {
  const statement = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return (event, run) => void statement.run(event.position, run, event.type, event.uid, event.subject, event.organisation, event.version, event.data, event.hash);
}

export function insertRun(db: Database, run: Run): number {
  const inserted = db.prepare('INSERT INTO runs (correlation, actor, way, stack, time, planned_by) VALUES (?, ?, ?, ?, ?, ?)').run(run.correlation, run.actor, run.way, run.stack, run.time, run.plannedBy ?? null);
  return Number(inserted.lastInsertRowid);
}

type EventRow = [number, number, string, string, string, string, number, string, string];
const EVENT_COLUMNS = 'position, run, type, uid, subject, organisation, version, data, hash';

/** Reads events with their runs; each run is read once. */
export function eventReader(db: Database): {range(from: number, to: number): Iterable<StoredEvent>; one(position: number): StoredEvent | undefined} {
  const range = db.prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE position BETWEEN ? AND ? ORDER BY position`).raw();
  const one = db.prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE position = ?`).raw();
  const findRun = db.prepare('SELECT correlation, actor, way, stack, time, planned_by FROM runs WHERE run = ?').raw() as Statement<[number]>;
  const runs = new Map<number, Run>();
  const runOf = (id: number): Run => {
    let run = runs.get(id);
    if (!run) {
      const row = (findRun.get(id) ?? ['', '', '', '', '', null]) as [string, string, string, string, string, string | null];
      run = {correlation: row[0], actor: row[1], way: row[2], stack: row[3], time: row[4], ...(row[5] === null ? {} : {plannedBy: row[5]})};
      runs.set(id, run);
    }
    return run;
  };
  const event = (row: EventRow): StoredEvent => ({position: row[0], type: row[2], uid: row[3], subject: row[4], organisation: row[5], version: row[6], data: row[7], run: runOf(row[1]), hash: row[8]});
  return {
    *range(from, to) {
      for (const row of range.iterate(from, to) as Iterable<EventRow>) yield event(row);
    },
    one(position) {
      const row = one.get(position) as EventRow | undefined;
      return row && event(row);
    },
  };
}
