/** Reads the secrets of a plan that is about to be applied. */
import {PltfrmsError} from '#core/errors.ts';
import {type Created, type Intent, splitType, type Updated} from '#core/event.ts';
import {keyOf, type Seal, secretsIn} from '#core/secret.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';

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
        : 'put the file there; its path starts from the folder of the config, and of a saved plan from where that is applied',
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
