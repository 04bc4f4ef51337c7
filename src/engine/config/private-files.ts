/** Files that no config may read, whatever they are called: those of stores. */
import {closeSync, constants, openSync, readSync, realpathSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** What stands behind the name of a store in the names of the files beside it. */
const BESIDE = /(?:\.key|\.lock|-wal|-shm|-journal)$/;
const SQLITE = Buffer.from('SQLite format 3\0');

/** Whether a file is a store or belongs to one. `store` is the store in use, where that is in a file. */
export function isOfStore(real: string, store: string | undefined): boolean {
  const owner = real.replace(BESIDE, '');
  return isDatabase(real) || (owner !== real && isDatabase(owner)) || (store !== undefined && owner === realOf(store));
}

/** A store that does not exist yet may have its key already. */
function realOf(path: string): string | undefined {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return undefined;
  }
}

function isDatabase(path: string): boolean {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const start = Buffer.alloc(SQLITE.length);
    readSync(descriptor, start, 0, start.length, 0);
    return start.equals(SQLITE);
  } catch {
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
