/** Reads secrets where a config says that they are kept, and gives away nothing but keyed digests of them. */
import {createHmac} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Seal} from '#core/secret.ts';
import {digest} from './digest.ts';
import {readKey} from './secret-key.ts';

export interface Sealing {
  /** `--store`. */
  readonly store: string;
  /** The config, a folder or a file: the paths of secrets start from there. */
  readonly config: string;
  /** Whether a store that has no key gets one. */
  readonly create: boolean;
  /** Secrets that are handed over, by the name behind `given:`. */
  readonly given?: ReadonlyMap<string, string> | undefined;
}

/** More is no secret, but a file that is there for something else. */
const LARGEST = 1_048_576;

/** A seal that asks for the key only when there is a secret. */
export function openSeal({store, config, create, given}: Sealing): Seal {
  const known = new Map<string, string | undefined>();
  const folder = isFile(config) ? dirname(config) : config;
  let key: string | undefined;
  return (place) => {
    if (known.has(place)) return known.get(place);
    const value = readSecret(place, folder, given);
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
function readSecret(place: string, folder: string, given: Sealing['given']): string | undefined {
  const colon = place.indexOf(':');
  const [kind, name] = [place.slice(0, colon), place.slice(colon + 1)];
  const value =
    kind === 'env'
      ? process.env[name]
      : kind === 'given'
        ? given?.get(name)
        : readFile(resolve(folder, name))?.replace(/\r?\n$/, '');
  return value === '' ? undefined : value;
}

/** A device or a pipe may never end, so only a file is read. */
function readFile(path: string): string | undefined {
  try {
    return isFile(path) && statSync(path).size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
