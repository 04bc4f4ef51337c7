/** Reads the secrets of a plan that is about to be applied. */
import {PltfrmsError} from '#core/errors.ts';
import {type Created, type Intent, splitType, type Updated} from '#core/event.ts';
import {keyOf, type Seal, secretsIn} from '#core/secret.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';

/**
 * Adds the digest of every secret to intents: a secret that was planned without being read is read now, and one that was read
 * must still be the same.
 * @throws PltfrmsError `secret/unreadable` where a secret cannot be read, `plan/stale` where it is another one.
 */
export function sealIntents(catalogue: Catalogue, intents: readonly Intent[], seal: Seal | undefined): readonly Intent[] {
  // All are read before the first digest, which creates the key of a store that has none.
  checkSecrets(catalogue, intents, seal);
  return intents.map((intent) => {
    const kind = catalogue.kind(splitType(intent.type).kind);
    const {spec} = intent.data as Created | Updated;
    if (!kind || !spec || secretsIn(kind, spec).length === 0) return intent;
    const sealed: {[field: string]: Json | null} = {...spec};
    for (const field of kind.secrets) {
      const planned = spec[field] as SecretReference | null | undefined;
      if (planned) sealed[field] = {...planned, digest: sealAgain(intent, field, planned, seal)};
    }
    return JSON.stringify(sealed) === JSON.stringify(spec)
      ? intent
      : {...intent, data: {...intent.data, spec: sealed} as Intent['data']};
  });
}

/**
 * Checks that every secret of intents can be read; returns whether there are any.
 * @throws PltfrmsError `secret/unreadable`
 */
export function checkSecrets(catalogue: Catalogue, intents: readonly Intent[], seal: Seal | undefined): boolean {
  let hasSecrets = false;
  for (const {type, subject, data} of intents) {
    const {spec} = data as Created | Updated;
    const kind = spec && catalogue.kind(splitType(type).kind);
    if (!kind || kind.secrets.length === 0) continue;
    for (const {secret} of secretsIn(kind, spec)) {
      hasSecrets = true;
      if (!seal || seal.unread(secret)) throw unreadable(subject, secret, seal);
    }
  }
  return hasSecrets;
}

function unreadable(subject: string, secret: string, seal: Seal | undefined): PltfrmsError {
  const {summary, hint} = seal?.unread(secret) ?? {summary: `${secret} is not read here`, hint: undefined};
  return new PltfrmsError('secret/unreadable', `the secret of ${subject} is missing: ${summary}`, {hint});
}

function sealAgain({uid, subject}: Intent, field: string, planned: SecretReference, seal: Seal | undefined): string {
  const {secret, digest} = planned;
  const now = seal?.digest(secret, {uid, field}, digest);
  if (!now) throw unreadable(subject, secret, seal);
  if (digest !== undefined && digest !== now)
    throw new PltfrmsError(
      'plan/stale',
      keyOf(digest) === keyOf(now)
        ? `the plan is stale: ${secret}, the secret of ${subject}, is another one than when it was planned`
        : `the plan is stale: the secret of ${subject} was planned under another key than this store’s`,
      {hint: 'nothing was applied; plan again'},
    );
  return now;
}
