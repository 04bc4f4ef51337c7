/** Signs saved plans, so that nobody who lacks the key of the store can make one. */
import {createHmac, timingSafeEqual} from 'node:crypto';
import {deriveKey, type StoreKey} from '../secret-key.ts';

/** Computes the HMAC-SHA-256 over bytes, under a key for the plans of one store. */
export function signatureOf(key: Pick<StoreKey, 'text'>, store: string, bytes: string): string {
  return createHmac('sha256', deriveKey(key, `saved plan 2 of ${store}`))
    .update(bytes)
    .digest('hex');
}

export function isSignature(key: StoreKey, store: string, bytes: string, stated: string): boolean {
  const [one, other] = [Buffer.from(signatureOf(key, store, bytes)), Buffer.from(stated)];
  return one.length === other.length && timingSafeEqual(one, other);
}
