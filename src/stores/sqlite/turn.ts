import {setTimeout as wait} from 'node:timers/promises';
import type {Database} from 'better-sqlite3';
import {guarded} from './guard.ts';

/** How often it is asked whether the other writer has ended, in milliseconds. */
const PAUSE = 20;

/**
 * Waits until nobody writes to a store. SQLite would wait too, but nothing else happens meanwhile: who presses ^C then is
 * heard only when the turn has come, and everything is written all the same.
 */
export async function awaitTurn(db: Database, path: string, patience: number): Promise<void> {
  const end = Date.now() + patience;
  // An interrupt of what was done so far is heard here.
  await wait(1);
  while (!isFree(db, path, Date.now() >= end)) await wait(PAUSE);
}

/** Whether nobody writes; `must` makes it an error that somebody does. */
function isFree(db: Database, path: string, must: boolean): boolean {
  const patience = db.pragma('busy_timeout', {simple: true}) as number;
  try {
    db.pragma('busy_timeout = 0');
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return true;
  } catch (error) {
    const isBusy = (error as {code?: string}).code?.startsWith('SQLITE_BUSY') ?? false;
    if (isBusy && !must) return false;
    return guarded(
      path,
      () => {
        throw error;
      },
      'write',
    );
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}
