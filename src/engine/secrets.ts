/** Makes digests of secrets for a store, and reveals nothing else of them. */
import type {Seal} from '#core/secret.ts';
import type {Store} from '#stores/store.ts';
import {type SecretDigester, secretDigester} from './secret-digest.ts';
import {storeKey} from './secret-key.ts';
import type {ReadSecret} from './secret-places.ts';

export interface Sealing {
  /** `--store`. */
  readonly location: string;
  readonly store: Pick<Store, 'id' | 'keyId' | 'world'>;
  readonly read: ReadSecret;
  /** Whether a store that has no key gets one: who only plans creates none. */
  readonly create: boolean;
}

/** Opens a seal. The key is asked for only when there is a secret to digest. */
export function openSeal({location, store, read, create}: Sealing): Seal {
  let opened: {readonly digester: SecretDigester | undefined} | undefined;
  const open = (): SecretDigester | undefined => {
    // Digests are bound to the store, and one that does not exist yet has no ID.
    const key = opened || store.id === '' ? undefined : storeKey(location, store, create);
    opened ??= {digester: key && secretDigester(key, store.id)};
    return opened.digester;
  };
  return {
    digest(place, field, kept) {
      const {value} = read(place);
      return value && (open()?.digest(value, field, kept) ?? '');
    },
    unread: (place) => read(place).unread,
    input(place) {
      const {value, unread} = read(place);
      return value ? (open()?.input(value, place) ?? '') : (unread?.summary ?? '');
    },
  };
}
