/** The head row: the end of the log as it was last written, against which a log that was cut is noticed. */
import type {Database} from 'better-sqlite3';
import {GENESIS} from '#core/event.ts';

/** Records where the log ends. Called at the end of each transaction that appends. */
export function writeHead(db: Database): void {
  const last = db.prepare('SELECT position, hash FROM events ORDER BY position DESC LIMIT 1').raw().get() as
    | [number, string]
    | undefined;
  const [position, hash] = last ?? [0, GENESIS];
  const time = db.prepare('SELECT time FROM runs ORDER BY run DESC LIMIT 1').pluck().get() as string | undefined;
  const count = db.prepare('SELECT count(*) FROM events').pluck().get() as number;
  db.prepare('INSERT OR REPLACE INTO head VALUES (1, ?, ?, ?, ?)').run(position, hash, time ?? '', count);
}
