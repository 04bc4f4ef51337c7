/** Checks of a store's file that SQLite does not make: it takes an empty file for a new database. */
import {lstatSync, statSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';

/** Files that SQLite reads beside a database. */
const COMPANIONS = ['-journal', '-wal', '-shm'];

/**
 * Refuses what SQLite must not open: a folder, pipe or device, an empty file, and one beside which stands a link, a pipe or a folder under the name of a
 * journal. An empty file is waited for: where files have no second name, one is there for a moment while a store is created.
 */
export async function checkBeforeOpening(path: string, patience: number): Promise<void> {
  if (statSync(path, {throwIfNoEntry: false})?.isFile() === false)
    throw new PltfrmsError('store/unreadable', `${path} is not a regular file, so it is not a store`, {
      hint: 'name another file with --store',
    });
  for (const companion of COMPANIONS.map((ending) => path + ending)) {
    const found = lstatSync(companion, {throwIfNoEntry: false});
    if (found && !found.isFile())
      throw new PltfrmsError('store/unreadable', `${companion} is not a regular file, so ${path} is not opened`, {
        hint: `remove ${companion}`,
      });
  }
  const end = Date.now() + Math.min(patience, LONGEST_CREATION);
  while (isEmpty(path)) {
    if (Date.now() >= end)
      throw new PltfrmsError('store/truncated', `${path} is empty: it was truncated, or its creation was cut off`, {
        hint: 'restore it from a backup; if nothing was ever applied to it, delete the file and apply again',
      });
    await wait(20);
  }
}

/** How long an empty file may be a store that is just being created, in milliseconds. */
const LONGEST_CREATION = 200;

function isEmpty(path: string): boolean {
  const found = statSync(path, {throwIfNoEntry: false});
  return found?.isFile() === true && found.size === 0;
}

/** Refuses a file that is shorter than its own header says: SQLite reads the missing rest of the last page as zeros. */
export function checkLength(db: Database, path: string): void {
  const pages = db.pragma('page_count', {simple: true}) as number;
  const size = pages * (db.pragma('page_size', {simple: true}) as number);
  const actual = statSync(path).size;
  if (actual >= size) return;
  throw new PltfrmsError('store/truncated', `${path} was truncated: it has ${actual} of its ${size} bytes`, {
    hint: 'restore it from a backup',
  });
}
