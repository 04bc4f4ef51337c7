import {PltfrmsError} from '#core/errors.ts';
import {shortened} from '#schemas/field.ts';

/** System calls that only look. */
const READS: ReadonlySet<string> = new Set(['access', 'fstat', 'lstat', 'read', 'readlink', 'realpath', 'scandir', 'stat']);

/**
 * Turns what the operating system refused into an error with a code: a path that is too long, a folder without permission, a
 * full disk. Answers undefined for any other error.
 */
export function systemError(error: NodeJS.ErrnoException): PltfrmsError | undefined {
  const {errno, code, syscall, path, message} = error;
  if (errno === undefined || code === undefined || syscall === undefined) return undefined;
  const [, reason = code] = /^\w+: ([^,]+), /.exec(message) ?? [];
  const what = path === undefined ? syscall : shortened(path);
  return new PltfrmsError(READS.has(syscall) ? 'file/unreadable' : 'file/unwritable', `${what}: ${reason} (${code})`, {
    cause: error,
  });
}
