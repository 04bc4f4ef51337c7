/** Reads secrets where a config says that they are kept, and gives away nothing but keyed digests of them. */
import {createHmac, randomBytes} from 'node:crypto';
import {closeSync, fsyncSync, openSync, readFileSync, writeSync} from 'node:fs';
import {resolve} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import type {Created, Intent, Updated} from '#core/event.ts';
import {splitType} from '#core/event.ts';
import {keyOf, type Seal, secretsIn} from '#core/secret.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import {digest} from './digest.ts';
import {pathOf} from './open-store.ts';

/** The key of the store, where it is not kept in a file beside it. */
export const KEY_VARIABLE = 'PLTFRMS_SECRET_KEY';

export interface Sealing {
  /** `--store`. */
  readonly store: string;
  /** The folder that the paths of secrets start from. */
  readonly folder: string;
  /** Whether a store that has no key gets one: who only reads makes no file. */
  readonly create: boolean;
}

/** A seal that asks for the key only when there is a secret. */
export function openSeal({store, folder, create}: Sealing): Seal {
  const known = new Map<string, string | undefined>();
  let key: string | undefined;
  return (place) => {
    if (known.has(place)) return known.get(place);
    const value = readSecret(place, folder);
    if (value !== undefined) key ??= readKey(store, create);
    const sealed = value === undefined ? undefined : key === undefined ? '' : sealValue(key, value);
    known.set(place, sealed);
    return sealed;
  };
}

function sealValue(key: string, value: string): string {
  return `${digest(`pltfrms key ${key}`).slice(0, 8)}:${createHmac('sha256', key).update(value).digest('hex')}`;
}

/** The value, without the line break that editors put at the end of a file. An empty one is none. */
function readSecret(place: string, folder: string): string | undefined {
  const colon = place.indexOf(':');
  const [kind, name] = [place.slice(0, colon), place.slice(colon + 1)];
  const value = kind === 'env' ? process.env[name] : readFile(resolve(folder, name))?.replace(/\r?\n$/, '');
  return value === '' ? undefined : value;
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readKey(store: string, create: boolean): string | undefined {
  const given = process.env[KEY_VARIABLE];
  if (given !== undefined && given !== '') {
    if (given.length < 32)
      throw new PltfrmsError('secret/key', `${KEY_VARIABLE} is shorter than 32 characters`, {
        hint: 'a key of 64 random hexadecimal digits does: openssl rand -hex 32',
      });
    return given;
  }
  const path = pathOf(store);
  if (path === undefined) return create ? randomBytes(32).toString('hex') : undefined;
  return readFile(`${path}.key`)?.trim() ?? (create ? makeKey(`${path}.key`) : undefined);
}

/** Made once, for its owner's eyes. Where somebody else has just made it, theirs counts. */
function makeKey(path: string): string {
  const key = randomBytes(32).toString('hex');
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, `${key}\n`);
    fsyncSync(file);
    closeSync(file);
    return key;
  } catch (cause) {
    const theirs = readFile(path)?.trim();
    if (theirs) return theirs;
    throw new PltfrmsError('file/unwritable', `the key for secrets can’t be kept in ${path}`, {
      hint: `give one in ${KEY_VARIABLE}, or make the folder writable`,
      cause,
    });
  }
}

/**
 * Intents with the digest of every secret: what was planned without being read is read now, and what was read must be the
 * same still. Throws where a secret can't be read, naming its place.
 */
export function sealIntents(catalogue: Catalogue, intents: readonly Intent[], seal: Seal): readonly Intent[] {
  return intents.map((intent) => {
    const kind = catalogue.kind(splitType(intent.type).kind);
    const {spec} = intent.data as Created | Updated;
    if (!kind || !spec || secretsIn(kind, spec).length === 0) return intent;
    const sealed: {[field: string]: Json | null} = {...spec};
    for (const name of kind.secrets) {
      const planned = spec[name] as {secret: string; version?: number; digest?: string} | null | undefined;
      if (planned) sealed[name] = {...planned, digest: sealAgain(intent, planned, seal)};
    }
    return JSON.stringify(sealed) === JSON.stringify(spec)
      ? intent
      : {...intent, data: {...intent.data, spec: sealed} as Intent['data']};
  });
}

function sealAgain(intent: Intent, planned: {readonly secret: string; readonly digest?: string}, seal: Seal): string {
  const now = seal(planned.secret);
  if (now === undefined)
    throw new PltfrmsError('secret/unreadable', `the secret of ${intent.subject} is not in ${planned.secret}`, {
      hint: planned.secret.startsWith('env:')
        ? `set ${planned.secret.slice(4)} where this is applied`
        : 'put the file there where this is applied; its path starts from the folder of the config',
    });
  if (planned.digest !== undefined && planned.digest !== now)
    throw new PltfrmsError(
      'plan/stale',
      keyOf(planned.digest) === keyOf(now)
        ? `the plan is stale: ${planned.secret}, the secret of ${intent.subject}, is another one than when it was planned`
        : `the secret of ${intent.subject} was planned under another key than this store’s`,
      {hint: 'nothing was applied; plan again'},
    );
  return now;
}
