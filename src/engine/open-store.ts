/** Opens the store that a location names. */
import {lstatSync, statSync} from 'node:fs';
import {isAbsolute, relative} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import type {Head, World} from '#core/world.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {digest} from './digest.ts';
import {missingStore} from './nearby-stores.ts';

/** Where the state and its log are kept when nothing else is said. */
export const DEFAULT_STORE = 'sqlite:pltfrms.db';

/** Opens a store that exists to examine it, or to save what is left of its log: damage is no reason to refuse it. */
export async function openToExamine(location: string): Promise<Store> {
  const path = pathOf(location);
  if (path === undefined || !exists(path)) return openToRead(location);
  return openSqlite(path, false, undefined, true);
}

/**
 * Opens a store to read, and refuses one that something else has written to. A file that does not exist is refused, unless `mayBeNew`: it then reads as an empty store with no id, and
 * stays absent.
 */
export async function openToRead(location: string, {mayBeNew = false}: {mayBeNew?: boolean} = {}): Promise<Store> {
  const path = pathOf(location);
  if (path !== undefined && exists(path)) return openSqlite(path, false);
  if (path !== undefined && !mayBeNew) throw missingStore(path);
  return openMemoryStore({catalogue, digest, id: ''});
}

/** Returns whether a file exists. One that cannot be looked at is an error: it may hold everything. */
function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (cause) {
    const {code, message} = cause as {code?: string; message: string};
    if (code !== 'ENOENT') throw unreadable(path, message, 'check the path and its permissions', cause);
    if (lstatSync(path, {throwIfNoEntry: false}))
      throw unreadable(
        path,
        'it is a symbolic link to a file that does not exist',
        'remove the link, or restore the file',
        cause,
      );
    return false;
  }
}

function unreadable(path: string, why: string, hint: string, cause: unknown): PltfrmsError {
  return new PltfrmsError('store/unreadable', `${path} can’t be opened: ${why}`, {hint, cause});
}

/**
 * Opens a store to write, when nobody else does. A file that does not exist is created, unless `mustExist`. `patience` is in
 * milliseconds.
 */
export async function openToWrite(
  location: string,
  patience?: number,
  {mustExist = false}: {mustExist?: boolean} = {},
): Promise<Store> {
  const path = pathOf(location);
  if (path === undefined) return openMemoryStore({catalogue, digest, id: 'memory'});
  if (!exists(path) && mustExist) throw missingStore(path);
  return openSqlite(path, true, patience);
}

/** Opens a store that exists to rebuild it: a file of an older format, which may be damaged, is left as it is until then. */
export async function openToRepair(location: string): Promise<Store> {
  const path = pathOf(location);
  if (path === undefined) return openMemoryStore({catalogue, digest, id: 'memory'});
  if (!exists(path)) throw missingStore(path);
  return openSqlite(path, true, undefined, true);
}

async function openSqlite(path: string, write: boolean, patience?: number, asItIs = false): Promise<Store> {
  const {openSqliteStore} = await import('#stores/sqlite/store.ts');
  return openSqliteStore({path, catalogue, digest, write, asItIs, ...(patience === undefined ? {} : {patience})});
}

/** The path of a SQLite store; undefined for memory. */
export function pathOf(location: string): string | undefined {
  if (location === 'memory:') return undefined;
  if (location.trim() === '')
    throw new PltfrmsError('cli/usage', 'the name of the store is empty', {
      hint: 'write --store sqlite:PATH, or set PLTFRMS_STORE to one or not at all',
    });
  const path = location.startsWith('sqlite:') ? location.slice('sqlite:'.length) : location;
  if (path.trim() === '' || /^[a-z]{2,}:/.test(path)) {
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
  await restoreSqliteStore(
    {path, catalogue, digest},
    {id: store.id, keyId: store.keyId()},
    store.events(1, head.position),
    world,
  );
}
