/** What a transaction writes: events, and of the state what they changed. */
import type {Database} from 'better-sqlite3';
import type {StoredEvent} from '#core/event.ts';
import type {Touched} from '#core/manager.ts';
import type {World} from '#core/world.ts';
import type {Mark} from '../store.ts';
import {insertEvent, insertResource, insertRun} from './rows.ts';

/** Appends events; those of one run follow each other. */
export function writeEvents(db: Database, events: Iterable<StoredEvent>): void {
  const insert = insertEvent(db);
  let run: StoredEvent['run'] | undefined;
  let runId = 0;
  for (const event of events) {
    if (event.run !== run) {
      run = event.run;
      runId = insertRun(db, run);
    }
    insert(event, runId);
  }
}

export function lastTime(db: Database): string | undefined {
  return db.prepare('SELECT time FROM runs ORDER BY run DESC LIMIT 1').pluck().get() as string | undefined;
}

export function writeTouched(db: Database, after: World, touched: readonly Touched[]): void {
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

/** The whole state anew, as this catalogue folds it. */
export function rewrite(db: Database, after: World, catalogue: string): void {
  db.exec('DELETE FROM resources; DELETE FROM tombstones; DELETE FROM spent; DELETE FROM marks');
  const put = insertResource(db);
  for (const resource of after.resources.values()) put(resource);
  const bury = db.prepare('INSERT INTO tombstones VALUES (?, ?)');
  for (const [uid, position] of after.tombstones) bury.run(uid, position);
  writeRest(db, after);
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('catalogue', ?)").run(catalogue);
}

/** Few and small: written whole. */
function writeRest(db: Database, after: World): void {
  db.exec('DELETE FROM aliases');
  const alias = db.prepare('INSERT INTO aliases VALUES (?, ?)');
  for (const [place, uid] of after.aliases) alias.run(place, uid);
  const spend = db.prepare('INSERT OR IGNORE INTO spent VALUES (?)');
  for (const allowance of after.spent) spend.run(allowance);
}

export function writeMark(db: Database, stack: string, mark: Mark): void {
  const insert = db.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?, ?, ?)');
  insert.run(stack, mark.input, mark.position, mark.until ?? null, mark.unchanged, JSON.stringify(mark.diagnostics ?? []));
}

export function writeKeyId(db: Database, id: string): void {
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('secret_key', ?)").run(id);
}
