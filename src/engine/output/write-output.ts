/** Writes what a user asked for into the file that they named. */
import {closeSync, constants, openSync} from 'node:fs';
import {isPltfrmsError, PltfrmsError} from '#core/errors.ts';
import {replaceWith} from '#files/replace-file.ts';
import {writeAll} from '#files/write-all.ts';
import {checkOutput, isStream, type OutputTarget} from './check-output.ts';

/** Writes a text; see `writeOutputWith`. */
export function writeOutput(target: OutputTarget, text: string): void {
  writeOutputWith(target, (write) => write(text));
}

/**
 * Writes what `produce` hands over, piece by piece. A file is replaced whole, or stays as it was where something fails; pipes and devices
 * are written to as they are.
 *
 * @throws PltfrmsError `file/unwritable`
 */
export function writeOutputWith(target: OutputTarget, produce: (write: (text: string) => void) => void): void {
  const {path, kind} = target;
  const writeInto = (file: number): void => {
    if (kind.mark !== undefined) writeAll(file, kind.mark);
    produce((text) => writeAll(file, text));
  };
  try {
    const open = descriptorOf(path);
    if (open !== undefined) return writeInto(open);
    checkOutput(target);
    if (isStream(path)) return withFile(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0), writeInto);
    replaceWith(path, (temporary) => withFile(temporary, constants.O_WRONLY, writeInto));
  } catch (error) {
    throw isPltfrmsError(error) ? error : refusalOf(path, error);
  }
}

/** Returns the number of a stream that is open already: opening it by its name again would begin at its start. */
function descriptorOf(path: string): number | undefined {
  const standard = {'/dev/stdout': 1, '/dev/stderr': 2}[path];
  const found = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path);
  return standard ?? (found ? Number(found[1]) : undefined);
}

/** A pipe is not waited for: while it is opened, nothing could interrupt it. */
function withFile(path: string, flags: number, work: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}

const HINTS: {readonly [code: string]: string} = {
  ENOSPC: 'make room on the disk and try again; what was there before is unchanged',
  EDQUOT: 'make room on the disk and try again; what was there before is unchanged',
  EFBIG: 'make room on the disk and try again; what was there before is unchanged',
  EACCES: 'check the permissions of its folder',
  ENXIO: 'start what reads from the pipe first',
  EROFS: 'name a file on a disk that can be written',
};

function refusalOf(path: string, error: unknown): unknown {
  const {code, syscall, message} = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const reason = /^\w+: ([^,]+)/.exec(message)?.[1] ?? message;
  return new PltfrmsError('file/unwritable', `${path} cannot be written: ${reason} (${code})`, {hint: HINTS[code], cause: error});
}
