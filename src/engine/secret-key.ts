/** The key of a store, under which the digests of its secrets are made. */
import {randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import {pathOf} from './open-store.ts';

/** The key, where it is not kept in a file beside the store. */
export const KEY_VARIABLE = 'PLTFRMS_SECRET_KEY';
const HINT = 'a key of 64 random hexadecimal digits does: openssl rand -hex 32';

/** Undefined where the store has none yet and is not to get one: who only reads makes no file. */
export function readKey(store: string, create: boolean): string | undefined {
  const given = process.env[KEY_VARIABLE];
  if (given !== undefined && given !== '') {
    if (given.length >= 32) return given;
    throw new PltfrmsError('secret/key', `${KEY_VARIABLE} is shorter than 32 characters`, {hint: HINT});
  }
  const path = pathOf(store);
  if (path === undefined) return create ? newKey() : undefined;
  return readKeyFile(`${path}.key`) ?? (create ? makeKeyFile(`${path}.key`) : undefined);
}

function newKey(): string {
  return randomBytes(32).toString('hex');
}

/** A key that was cut short would seal everything under something that anybody can guess. */
function readKeyFile(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (cause) {
    const {code, message} = cause as {code?: string; message: string};
    if (code === 'ENOENT') return undefined;
    throw new PltfrmsError('secret/key', `${path} can’t be read: ${message}`, {hint: 'check its permissions', cause});
  }
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new PltfrmsError('secret/key', `${path} holds no key of 64 hexadecimal digits`, {
    hint: `bring it back from a backup, or give the key in ${KEY_VARIABLE}; without the old one, take the file away and count up the version of each secret`,
  });
}

/** Made once and whole, for its owner's eyes. Where somebody else has just made one, theirs counts. */
function makeKeyFile(path: string): string {
  const key = newKey();
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeSync(file, `${key}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(beside, path);
    return key;
  } catch (cause) {
    const theirs = (cause as {code?: string}).code === 'EEXIST' ? readKeyFile(path) : undefined;
    if (theirs !== undefined) return theirs;
    throw new PltfrmsError('file/unwritable', `the key for secrets can’t be kept in ${path}`, {
      hint: `give one in ${KEY_VARIABLE}, or make the folder writable`,
      cause,
    });
  } finally {
    rmSync(beside, {force: true});
  }
}
