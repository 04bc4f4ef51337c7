/** Replaces files whole: whoever reads meanwhile, or after a crash, finds the old content or the new one. */
import {chmodSync, chownSync, closeSync, openSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {removeOnExit, syncFile, syncFolder, temporaryPath} from './temporary.ts';

/** Writes a text to a file, new or in place of the old one, whose permissions stay. A symbolic link at the path is itself replaced. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  replaceWith(path, (temporary) => writeFileSync(temporary, text));
}

/** Replaces a file with what `write` puts into an empty temporary file beside it. */
export function replaceWith(path: string, write: (temporary: string) => void): void {
  const temporary = temporaryPath(path);
  const cleanUp = removeOnExit(temporary);
  try {
    closeSync(openSync(temporary, 'wx'));
    write(temporary);
    keepPermissions(path, temporary);
    syncFile(temporary);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } finally {
    cleanUp.remove();
  }
}

function keepPermissions(from: string, to: string): void {
  const before = statSync(from, {throwIfNoEntry: false});
  if (!before) return;
  try {
    chownSync(to, before.uid, before.gid);
  } catch {
    // Only the superuser gives files away; the file is then of whoever writes it.
  }
  chmodSync(to, before.mode & 0o7777);
}
