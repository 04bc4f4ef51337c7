/** Starts over under another key, where the one that a store records is lost or known to others. */
import {PltfrmsError} from '#core/errors.ts';
import {specOf} from '#core/resource.ts';
import {keyOf, secretsIn} from '#core/secret.ts';
import type {Store} from '#stores/store.ts';
import {expectedKeyId, findKey, type StoreKey} from './secret-key.ts';

export interface KeyReplacement {
  /** The ID of the key that the store records. */
  readonly before: string;
  /** The key that is there; undefined where one is to be created. */
  readonly found: StoreKey | undefined;
  /** How many digests are to be made again: each by the next apply of the stack that owns the secret. */
  readonly digests: number;
}

/** Finds the key that takes the place of the recorded one. */
export function planReplacement(location: string, store: Store): KeyReplacement {
  const before = expectedKeyId(store);
  if (before === undefined)
    throw new PltfrmsError('secret/key', 'this store records no key, since it holds no secret', {
      hint: 'there is nothing to replace',
    });
  const found = findKey(location);
  if (found?.id === before)
    throw new PltfrmsError('secret/key', `${found.source} holds key ${before}, which this store records`, {
      hint: 'there is nothing to replace; to rotate the key, move the old one away first, or set PLTFRMS_SECRET_KEY to the new one',
    });
  return {before, found, digests: countDigests(store, found?.id)};
}

/** Counts the digests of a store that are not under a key. */
function countDigests(store: Store, id: string | undefined): number {
  const {catalogue, resources} = store.world();
  let count = 0;
  for (const resource of resources.values()) {
    const kind = catalogue.kind(resource.kind);
    if (!kind || kind.secrets.length === 0) continue;
    for (const {digest} of secretsIn(kind, specOf(resource))) if (digest && keyOf(digest) !== id) count++;
  }
  return count;
}
