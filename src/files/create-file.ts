/** Creates files that appear whole or not at all. */
import {closeSync, linkSync, openSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {removeOnExit, syncFile, syncFolder, temporaryPath} from './temporary.ts';

export interface CreateOptions {
  /** Permissions, before the process's umask. */
  readonly mode?: number;
  /** Gives a file a second name; file systems such as FAT cannot. */
  readonly link?: (from: string, to: string) => void;
}

/**
 * Creates a file with what `write` puts into an empty temporary file beside it. Returns false, and leaves everything as it is, where
 * something has the name already: of two processes that create at once, one wins. A symbolic link at the path is not followed.
 */
export function createWith(path: string, write: (temporary: string) => void, options: CreateOptions = {}): boolean {
  const {mode = 0o666, link = linkSync} = options;
  const temporary = temporaryPath(path);
  const cleanUp = removeOnExit(temporary);
  try {
    closeSync(openSync(temporary, 'wx', mode));
    write(temporary);
    syncFile(temporary);
    const isCreated = place(temporary, path, link);
    if (isCreated) syncFolder(dirname(path));
    return isCreated;
  } finally {
    cleanUp.remove();
  }
}

/** Creates a file with a text; see `createWith`. */
export function createFile(path: string, text: string, options: CreateOptions = {}): boolean {
  return createWith(path, (temporary) => writeFileSync(temporary, text), options);
}

function place(temporary: string, path: string, link: (from: string, to: string) => void): boolean {
  try {
    link(temporary, path);
    return true;
  } catch (error) {
    const {code = ''} = error as {code?: string};
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.has(code)) throw error;
    return placeByRename(temporary, path);
  }
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Reserves the name with an empty file, which one process alone can create, and renames onto it. */
function placeByRename(temporary: string, path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if ((error as {code?: string}).code === 'EEXIST') return false;
    throw error;
  }
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    rmSync(path, {force: true});
    throw error;
  }
}
