/** Tries a change by hand before the store that it needs is created. */
import type {Seal} from '#core/secret.ts';
import type {Store} from '#stores/store.ts';
import type {HandChange} from './change-by-hand.ts';
import {prepareNewStore} from './new-store.ts';
import {openToRead} from './open-store.ts';
import type {ReadSecret} from './secret-places.ts';
import {openSeal} from './secrets.ts';

/** Makes a change on a state that is empty, where a store does not exist yet: returns it where it is refused, and no store is created. */
export async function tryOnNewStore(
  location: string,
  read: ReadSecret,
  change: (store: Store, seal: Seal) => HandChange,
): Promise<HandChange | undefined> {
  const store = await openToRead(location, {mayBeNew: true});
  try {
    // A store that exists is asked itself; what is refused leaves it as it is.
    if (store.id !== '') return undefined;
    const seal = openSeal({location, store, read, create: false});
    const changed = change(store, seal);
    if (changed.intents.length === 0) return changed;
    prepareNewStore(location, changed.intents, seal);
    return undefined;
  } finally {
    store.close();
  }
}
