/** The file beside a store that holds its key. */
import {randomBytes} from 'node:crypto';
import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import {createFile} from '#files/create-file.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import {weaknessOf} from './key-strength.ts';

/** The permissions that no key file may give: writing by anyone but its owner, and anything to those outside of its group. */
const TOO_OPEN = 0o027;
const LARGEST = 4096;

export function newKey(): string {
  return randomBytes(32).toString('hex');
}

/** Reads a key file; undefined where there is none. Follows no symbolic link. */
export function readKeyFile(path: string): string | undefined {
  const refuse = (what: string, hint: string, cause?: unknown): PltfrmsError =>
    new PltfrmsError('secret/key', `the key file ${path} ${what}`, {hint, cause});
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw refuse('is not a regular file', 'put the key itself there');
    if (process.platform !== 'win32' && (stat.mode & TOO_OPEN) !== 0)
      throw refuse('can be read or written by others', `run chmod 600 ${path}`);
    const text = stat.size <= LARGEST ? readFileSync(descriptor, 'utf8').trim() : '';
    if (/^[0-9a-f]{64}$/.test(text) && weaknessOf(text) === undefined) return text;
    throw refuse('does not hold a key of 64 random hexadecimal digits', `restore it from a backup, or set ${KEY_VARIABLE}`);
  } catch (error) {
    const {code, message} = error as {code?: string; message: string};
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP') throw refuse('is a symbolic link', 'put the key itself there');
    if (error instanceof PltfrmsError) throw error;
    throw refuse(`cannot be read: ${message}`, 'check its permissions', error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Creates a key file, whole and for its owner alone. Where another process has just created it, returns that key. */
export function makeKeyFile(path: string): string {
  const key = newKey();
  try {
    if (createFile(path, `${key}\n`, {mode: 0o600})) return key;
  } catch (cause) {
    throw new PltfrmsError('file/unwritable', `the key file ${path} cannot be created`, {
      hint: `set ${KEY_VARIABLE} to a key, or make the folder writable`,
      cause,
    });
  }
  const theirs = readKeyFile(path);
  if (theirs !== undefined) return theirs;
  throw new PltfrmsError('file/unwritable', `the key file ${path} was created and deleted by another process`, {
    hint: 'run it again',
  });
}
