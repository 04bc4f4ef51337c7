/** Digests of secrets under a key. */
import {createHmac} from 'node:crypto';
import type {SecretField} from '#core/secret.ts';
import {deriveKey, type StoreKey} from './secret-key.ts';

export interface SecretDigester {
  /** Digests a value for one field of one resource; answers `kept` where that is a digest of it. */
  digest(value: Uint8Array, field: SecretField, kept?: string): string;
  /** Digests the value of a place for comparing what went into two plans. */
  input(value: Uint8Array, place: string): string;
}

/** @param store The ID of the store: two stores that share a key do not share digests. */
export function secretDigester(key: StoreKey, store: string): SecretDigester {
  const fieldKey = deriveKey(key, 'digest of a secret');
  const inputKey = deriveKey(key, 'secret as input of a plan');
  return {
    digest(value, {uid, field}, kept) {
      if (kept !== undefined && kept === ofValueAlone(key, value)) return kept;
      return `${key.id}:2:${hmac(fieldKey, [store, uid, field, base64(value)])}`;
    },
    input: (value, place) => hmac(inputKey, [store, place, base64(value)]),
  };
}

/** As JSON, no two lists of texts are the same bytes. */
function hmac(key: Uint8Array, parts: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
}

function base64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64');
}

/** The first form, which is compared and no longer made. */
function ofValueAlone({id, text}: StoreKey, value: Uint8Array): string {
  return `${id}:${createHmac('sha256', text).update(Buffer.from(value).toString('utf8')).digest('hex')}`;
}
