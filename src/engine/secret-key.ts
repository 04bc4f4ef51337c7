/** The key of a store: digests of secrets are made under it, and whatever else is derived from it. */
import {hkdfSync} from 'node:crypto';
import {PltfrmsError} from '#core/errors.ts';
import type {Created, Intent, Updated} from '#core/event.ts';
import {specOf} from '#core/resource.ts';
import {keyOf, secretsIn} from '#core/secret.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import type {Store, Writer} from '#stores/store.ts';
import {digest} from './digest.ts';
import {makeKeyFile, newKey, readKeyFile} from './key-file.ts';
import {weaknessOf} from './key-strength.ts';
import {pathOf} from './open-store.ts';

export interface StoreKey {
  readonly text: string;
  /** Identifies the key without revealing it: the store records it, digests begin with it, messages name it. */
  readonly id: string;
  /** Where it was found: a file or an environment variable. */
  readonly source: string;
}

/**
 * Returns the key of a store, the one that the store has recorded. Undefined where the store has recorded none, none is there,
 * and none is to be created.
 * @throws PltfrmsError `secret/key` where the recorded key is missing, or another one is in its place.
 */
export function storeKey(location: string, store: Pick<Store, 'keyId' | 'world'>, create: boolean): StoreKey | undefined {
  const expected = expectedKeyId(store);
  const found = findKey(location);
  if (expected === undefined) return found ?? (create ? createKey(location) : undefined);
  if (!found) throw missingKey(location, expected);
  if (found.id !== expected) throw otherKey(location, found, expected);
  return found;
}

/** Returns the key that is there for a store, whatever the store has recorded. */
export function findKey(location: string): StoreKey | undefined {
  const given = process.env[KEY_VARIABLE];
  if (given !== undefined && given !== '') {
    const weakness = weaknessOf(given);
    if (weakness === undefined) return keyFrom(given, KEY_VARIABLE);
    throw new PltfrmsError('secret/key', `the key in ${KEY_VARIABLE} ${weakness}`, {
      hint: 'generate one with: openssl rand -hex 32',
    });
  }
  const path = pathOf(location);
  if (path === undefined) return keyOfProcess === undefined ? undefined : keyFrom(keyOfProcess, 'this process');
  const text = readKeyFile(`${path}.key`);
  return text === undefined ? undefined : keyFrom(text, `${path}.key`);
}

/** Creates the key of a store that has none. */
export function createKey(location: string): StoreKey {
  if (process.env[KEY_VARIABLE] === '')
    throw new PltfrmsError('secret/key', `${KEY_VARIABLE} is set and empty`, {
      hint: 'set it to the key, or unset it to have a key file created beside the store',
    });
  const path = pathOf(location);
  if (path !== undefined) return keyFrom(makeKeyFile(`${path}.key`), `${path}.key`);
  keyOfProcess ??= newKey();
  return keyFrom(keyOfProcess, 'this process');
}

/** The key of a store in memory ends with the process, as the store does. */
let keyOfProcess: string | undefined;

function keyFrom(text: string, source: string): StoreKey {
  return {text, id: digest(`pltfrms key ${text}`).slice(0, 8), source};
}

/** Derives a key for one purpose: what one purpose reveals is of no use for another. */
export function deriveKey({text}: Pick<StoreKey, 'text'>, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', text, '', `pltfrms ${purpose}`, 32));
}

/** Records the key under which the digests in these intents were made: from then on the store accepts no other. */
export function recordKey(store: Store, writer: Writer, catalogue: Catalogue, intents: readonly Intent[]): void {
  for (const id of keyIdsIn(catalogue, intents)) {
    const recorded = store.keyId();
    if (recorded === undefined) writer.recordKeyId(id);
    else if (recorded !== id)
      throw new PltfrmsError('secret/key', `secrets were digested under key ${id}, and this store records key ${recorded}`, {
        hint: 'nothing was changed; run it again under the key that the store records',
      });
  }
}

function keyIdsIn(catalogue: Catalogue, intents: readonly Intent[]): ReadonlySet<string> {
  // Few kinds have secrets, and there may be 100,000 intents.
  const kinds = catalogue.kinds.filter(({secrets}) => secrets.length > 0);
  const kindOf = new Map(kinds.flatMap((kind) => [`${kind.name}.created`, `${kind.name}.updated`].map((type) => [type, kind])));
  const ids = new Set<string>();
  for (const {type, data} of intents) {
    const kind = kindOf.get(type);
    const spec = kind && (data as Created | Updated).spec;
    if (!spec) continue;
    for (const {digest: made} of secretsIn(kind, spec)) if (made) ids.add(keyOf(made));
  }
  return ids;
}

/** Returns the ID that a store has recorded; one of before keys were recorded names its key in its latest digest. */
export function expectedKeyId(store: Pick<Store, 'keyId' | 'world'>): string | undefined {
  const recorded = store.keyId();
  if (recorded !== undefined) return recorded;
  const {catalogue, resources} = store.world();
  let latest: {id: string; updated: number} | undefined;
  for (const resource of resources.values()) {
    const kind = catalogue.kind(resource.kind);
    if (!kind || kind.secrets.length === 0 || resource.updated < (latest?.updated ?? 0)) continue;
    for (const {digest: made} of secretsIn(kind, specOf(resource)))
      if (made) latest = {id: keyOf(made), updated: resource.updated};
  }
  return latest?.id;
}

function missingKey(location: string, expected: string): PltfrmsError {
  return new PltfrmsError('secret/key', `the key ${expected} of this store is missing: ${placesOf(location)}`, {
    hint: wayOut(location, expected),
  });
}

function otherKey(location: string, found: StoreKey, expected: string): PltfrmsError {
  return new PltfrmsError(
    'secret/key',
    `${found.source} holds key ${found.id}, and this store’s secrets are under key ${expected}`,
    {
      hint: wayOut(location, expected),
    },
  );
}

/** Quotes a text for a shell where that is necessary. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function placesOf(location: string): string {
  const path = pathOf(location);
  return path === undefined ? `${KEY_VARIABLE} is not set` : `there is no ${path}.key, and ${KEY_VARIABLE} is not set`;
}

function wayOut(location: string, expected: string): string {
  const path = pathOf(location);
  const file = path === undefined ? '' : `restore ${path}.key from a backup, or `;
  return `${file}set ${KEY_VARIABLE} to key ${expected}; where it is lost, run: pltfrms key replace --store ${shellWord(location)}`;
}
