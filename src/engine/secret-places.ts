/** Reads secrets from the places that a config names. */
import {statSync} from 'node:fs';
import {delimiter, dirname, isAbsolute, resolve, sep} from 'node:path';
import type {Unread} from '#core/secret.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import {readConfined} from './config/confined.ts';
import {isOfStore} from './config/private-files.ts';
import {pathOf} from './open-store.ts';

export interface SecretPlaces {
  /** The config, a folder or a file: paths of secrets start from its folder, and do not leave it. */
  readonly config: string;
  /** `--store`: its files are no secrets. */
  readonly location: string;
  /** Folders outside of the config that the operator allows, such as /run/secrets. */
  readonly folders?: readonly string[] | undefined;
  /** Secrets that a program hands over, by the name behind `given:`. */
  readonly given?: ReadonlyMap<string, string> | undefined;
  /** The config is not trusted: no secret is read. */
  readonly noCode?: boolean | undefined;
}

/** Folders that the operator allows: those that are named, or those of PLTFRMS_SECRETS_FROM. */
export function secretFolders(named: readonly string[] = []): readonly string[] {
  if (named.length > 0) return named;
  return (process.env['PLTFRMS_SECRETS_FROM'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

export type ReadSecret = (
  place: string,
) => {readonly value: Uint8Array; readonly unread?: undefined} | {readonly unread: Unread; readonly value?: undefined};

/** The largest file that is taken for a secret. */
const LARGEST = 1_048_576;

/** Reads each secret once. */
export function secretReader(places: SecretPlaces): ReadSecret {
  const known = new Map<string, ReturnType<ReadSecret>>();
  return (place) => {
    const read = known.get(place) ?? readSecret(places, place);
    known.set(place, read);
    return read;
  };
}

function readSecret(places: SecretPlaces, place: string): ReturnType<ReadSecret> {
  if (places.noCode)
    return {
      unread: {isRefused: false, summary: `${place} is not read with --no-code`, hint: 'it is read when the plan is applied'},
    };
  const colon = place.indexOf(':');
  const [scheme, name] = [place.slice(0, colon), place.slice(colon + 1)];
  if (scheme === 'file') return readFile(places, place, name);
  if (scheme === 'env' && name === KEY_VARIABLE)
    return {unread: {isRefused: true, summary: `${KEY_VARIABLE} holds the key of the store`, hint: 'name another variable'}};
  const value = scheme === 'env' ? process.env[name] : places.given?.get(name);
  if (value !== undefined && value !== '') return {value: Buffer.from(value, 'utf8')};
  const absent =
    scheme === 'env'
      ? {summary: `${place} is not set here, or empty`, hint: `set ${name} where the plan is applied`}
      : {summary: `${place} was not given, or is empty`, hint: 'give its value where the plan is applied'};
  return {unread: {isRefused: false, ...absent}};
}

function readFile(places: SecretPlaces, place: string, name: string): ReturnType<ReadSecret> {
  const unread = (isRefused: boolean, what: string, hint: string) => ({
    unread: {isRefused, summary: `${place} ${what}`, hint},
  });
  const root = folderOf(places.config);
  const path = resolve(root, name);
  const allowed = (places.folders ?? []).find((folder) => path.startsWith(`${resolve(folder)}${sep}`));
  if (allowed === undefined && isAbsolute(name)) return unread(true, 'is an absolute path', OUTSIDE);
  const confined = {folder: allowed ?? root, largest: LARGEST, hidden: allowed !== undefined};
  const file = readConfined(confined, path);
  if (file.wrong !== undefined) return unread(file.isRefused, file.wrong, file.isRefused ? OUTSIDE : FROM_FOLDER);
  if (isOfStore(file.real, pathOf(places.location)))
    return unread(true, 'belongs to a store', 'name a file that holds the secret alone');
  const value = withoutLineBreak(file.bytes);
  return value.length === 0 ? unread(false, 'is empty', 'write the secret into it') : {value};
}

const OUTSIDE = 'use a regular file in the folder of the config, or allow another folder with --secrets-from DIR';
const FROM_FOLDER =
  'put the file there; its path starts from the folder of the config, and for a saved plan from the working directory';

/** Editors end a file with a line break. */
function withoutLineBreak(bytes: Uint8Array): Uint8Array {
  const end = bytes.at(-1) !== 0x0a ? bytes.length : bytes.at(-2) === 0x0d ? bytes.length - 2 : bytes.length - 1;
  return bytes.subarray(0, end);
}

function folderOf(config: string): string {
  return statSync(config, {throwIfNoEntry: false})?.isFile() ? dirname(config) : config;
}
