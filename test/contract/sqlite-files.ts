/** Store files in a folder of their own, and what can be done to them behind the back of the program. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import Database from 'better-sqlite3';
import {afterAll} from 'vitest';
import type {ErrorCode, PltfrmsError} from '#core/errors.ts';
import {openToWrite} from '#engine/open-store.ts';
import {permitWrites} from '#stores/sqlite/write-guard.ts';
import {eventful, type Step, tryRun} from './history.ts';

export interface Files {
  readonly folder: string;
  /** A path at which nothing is yet. */
  path(): string;
  /** A store in which things have happened: two runs. */
  store(): Promise<string>;
}

const secondRun: readonly Step[] = [0, 1, 2, 3, 5].map((kind) => ({do: 'create', kind, pick: 0, n: 4, text: 'ünïcode'}));

export function storeFiles(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'pltfrms-sqlite-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  let count = 0;
  const path = (): string => join(folder, `${count++}.db`);
  return {
    folder,
    path,
    async store() {
      const at = path();
      const store = await openToWrite(at);
      const filled = tryRun(store, eventful) && tryRun(store, secondRun, '2026-01-02T00:00:00.000Z');
      if (!filled) throw new Error('the store could not be filled');
      store.close();
      return at;
    },
  };
}

/** Changes a store file as the program never would, past the triggers that refuse other writers. */
export function tamper(path: string, sql: string): void {
  const db = new Database(path);
  permitWrites(db);
  db.exec(sql);
  db.close();
}

/** The files whose paths begin like that of a store: itself, and what was left behind. */
export function beside(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((file) => join(dirname(path), file).startsWith(path));
}

export function ask(path: string, sql: string): unknown {
  const db = new Database(path, {readonly: true});
  const answer = db.prepare(sql).pluck().get();
  db.close();
  return answer;
}

/** What is refused, as its code and its sentence. */
export async function refusal(work: () => unknown): Promise<{code: ErrorCode; message: string; hint: string | undefined}> {
  try {
    await work();
  } catch (error) {
    const {code, message, hint} = error as PltfrmsError;
    if (code === undefined) throw error;
    return {code, message, hint};
  }
  throw new Error('it was not refused');
}

/** A script for node. It spills its pages into the file before it dies, so that the file alone is neither the old state nor the new one. */
export const dieWriting = `
  const db = new (require('better-sqlite3'))(process.argv[1]);
  db.pragma('cache_size = 5');
  db.exec('BEGIN IMMEDIATE');
  for (const {name} of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) db.exec('DROP TRIGGER ' + name);
  db.exec('DELETE FROM events; DELETE FROM resources');
  const insert = db.prepare("INSERT INTO aliases VALUES (?, '')");
  for (let i = 0; i < 20000; i++) insert.run('x'.repeat(100) + i);
  process.kill(process.pid, 'SIGKILL');`;
