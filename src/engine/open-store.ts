/** Introduces stores to the rest: finds which is meant, and opens it. */
import {statSync} from 'node:fs';
import {isAbsolute, relative} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import type {Head, World} from '#core/world.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {digest} from './digest.ts';

/** Where the state and its log are kept when nothing else is said. */
export const DEFAULT_STORE = 'sqlite:pltfrms.db';

/** Opens a store to read. One that is not there yet is empty, and reading it makes no file and writes to none. */
export async function openToRead(location: string): Promise<Store> {
  const path = pathOf(location);
  if (path === undefined || isBlank(path)) return openMemoryStore({catalogue, digest, id: ''});
  return openSqlite(path, false);
}

/** Whether there is no file, or one without a byte. What can’t be looked at is neither: it may hold everything. */
function isBlank(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size === 0;
  } catch (cause) {
    const {code, message} = cause as {code?: string; message: string};
    if (code === 'ENOENT') return true;
    throw new PltfrmsError('store/unreadable', `${path} can’t be opened: ${message}`, {
      hint: 'check the path and its permissions',
      cause,
    });
  }
}

/** Opens a store to write, when nobody else does; makes it when it is not there. `patience` is in milliseconds. */
export async function openToWrite(location: string, patience?: number): Promise<Store> {
  const path = pathOf(location);
  if (path === undefined) return openMemoryStore({catalogue, digest, id: 'memory'});
  return openSqlite(path, true, patience);
}

async function openSqlite(path: string, write: boolean, patience?: number): Promise<Store> {
  const {openSqliteStore} = await import('#stores/sqlite/store.ts');
  return openSqliteStore({path, catalogue, digest, write, ...(patience === undefined ? {} : {patience})});
}

/** The path of a SQLite store; undefined for memory. */
export function pathOf(location: string): string | undefined {
  if (location === 'memory:') return undefined;
  const path = location.startsWith('sqlite:') ? location.slice('sqlite:'.length) : location;
  if (path === '' || /^[a-z]{2,}:/.test(path)) {
    throw new PltfrmsError('cli/usage', `“${location}” is no store`, {hint: 'write sqlite:PATH; a store in memory is memory:'});
  }
  return path;
}

/** The same store, named from another folder. */
export function storeFrom(folder: string, location: string): string {
  const path = pathOf(location);
  return path === undefined || isAbsolute(path) ? location : `sqlite:${relative(folder, path)}`;
}

/** Writes a store's log up to a position, and the state that was folded from it, to a new file. */
export async function restore(
  path: string,
  store: Store,
  {head, world}: {readonly head: Head; readonly world: World},
): Promise<void> {
  const {restoreSqliteStore} = await import('#stores/sqlite/restore.ts');
  await restoreSqliteStore({path, catalogue, digest}, store.id, store.events(1, head.position), world);
}
