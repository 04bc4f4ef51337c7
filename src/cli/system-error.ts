import {dirname} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {isTemporary} from '#files/temporary.ts';
import {shortened} from '#schemas/field.ts';

/** System calls that only look. */
const READS: ReadonlySet<string> = new Set(['access', 'fstat', 'lstat', 'read', 'readlink', 'realpath', 'scandir', 'stat']);

/** System calls that only create something in a folder. */
const CREATES: ReadonlySet<string> = new Set(['mkdir', 'mkdtemp']);

/** What a folder answers that may not be written to. */
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Says what to do about what the system refuses. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'check its permissions, or name another path'],
  ['EEXIST', 'there is something else of this name: name another path'],
  ['EISDIR', 'it is a folder: name a file'],
  ['ENAMETOOLONG', 'name a shorter path'],
  ['ENOENT', 'check the path'],
  ['ENOSPC', 'free some space, or name a path on another disk'],
  ['ENOTDIR', 'a part of the path is a file: name another path'],
  ['EPERM', 'check its permissions, or name another path'],
  ['EROFS', 'name a path on another disk'],
]);

/**
 * Turns what the operating system refused into an error with a code: a path that is too long, a folder without permission, a
 * full disk. Answers undefined for any other error.
 */
export function systemError(error: NodeJS.ErrnoException): PltfrmsError | undefined {
  const {errno, code, syscall, path, message} = error;
  if (errno === undefined || code === undefined || syscall === undefined) return undefined;
  // What could not be created in a folder says nothing: the folder does.
  const isFolder = path !== undefined && REFUSED.has(code) && (CREATES.has(syscall) || isTemporary(path));
  const [, reason = code] = /^\w+: ([^,]+), /.exec(message) ?? [];
  if (isFolder)
    return new PltfrmsError(
      'file/unwritable',
      `the folder ${shortened(dirname(path))} can’t be written to: ${reason} (${code})`,
      {
        hint: 'check its permissions, or name another folder',
        cause: error,
      },
    );
  const what = path === undefined ? syscall : shortened(path);
  return new PltfrmsError(READS.has(syscall) ? 'file/unreadable' : 'file/unwritable', `${what}: ${reason} (${code})`, {
    hint: HINTS.get(code),
    cause: error,
  });
}
