/** What a plan knows of the secrets of what is wanted, and what it can't know. */
import type {SecretReference} from '#schemas/fields/secret.ts';
import {declaredAddress, placeOfField} from '../config/declared.ts';
import {specOf} from '../resource.ts';
import {keyOf, type Spec, sealSpec} from '../secret.ts';
import type {Match, Matching} from './match.ts';

export function withSecrets({seal, report}: Pick<Matching, 'seal' | 'report'>, {wanted, prior}: Match, spec: Spec): Spec {
  const {kind, declared} = wanted;
  if (!seal || kind.secrets.length === 0) return spec;
  const sealed = sealSpec(kind, spec, prior && specOf(prior), seal);
  for (const name of kind.secrets) {
    const {secret, digest = ''} = (sealed[name] ?? {}) as Partial<SecretReference>;
    const unknown = secret === undefined ? undefined : whyUnknown(secret, digest, seal(secret));
    if (!unknown) continue;
    const at = placeOfField(declared, [name]);
    report({severity: 'warning', ...unknown, address: declaredAddress(declared), at});
  }
  return sealed;
}

/** Undefined where it is known whether the secret is another one than before. */
function whyUnknown(
  secret: string,
  kept: string,
  now: string | undefined,
): {code: string; summary: string; hint: string} | undefined {
  if (now === undefined)
    return {
      code: 'secret/unread',
      summary: `${secret} can’t be read here, so a plan does not know whether it has changed`,
      hint: 'it is read when the plan is applied',
    };
  if (now === '' ? kept === '' : keyOf(kept) === keyOf(now)) return undefined;
  return {
    code: 'secret/other-key',
    summary: `${secret} is kept under another key than this store’s, so a plan does not know whether it has changed`,
    hint: 'bring that key back, or count up its version to keep it under the new one',
  };
}
