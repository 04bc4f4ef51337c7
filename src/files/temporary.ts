/** Temporary files beside their target, on the same disk, so that a rename or a link puts them into place whole. */
import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, openSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** Returns a path beside the target. It is hidden, so no config reader takes it for a config, and nobody can guess it. */
export function temporaryPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.new`);
}

/** Returns whether a path is a temporary one, whose name means nothing to a user. */
export function isTemporary(path: string): boolean {
  return /^\..*\.[0-9a-f]{12}\.new$/.test(basename(path));
}

/** Writes a file's data to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a folder's entries to the disk. A file system that cannot do this has nothing to lose by it. */
export function syncFolder(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch {
    // Some file systems refuse to sync a folder.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const pending = new Set<string>();
let isListening = false;

/** Removes a path when the process ends by itself or by ^C before `keep` is called. */
export function removeOnExit(path: string): {keep(): void; remove(): void} {
  if (!isListening) process.once('exit', () => pending.forEach(remove));
  isListening = true;
  pending.add(path);
  return {
    keep: () => void pending.delete(path),
    remove() {
      pending.delete(path);
      remove(path);
    },
  };
}

function remove(path: string): void {
  try {
    rmSync(path, {recursive: true, force: true});
  } catch {
    // What cannot be removed is hidden, and nothing reads it.
  }
}
