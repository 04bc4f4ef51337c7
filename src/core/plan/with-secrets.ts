/** Adds to what a plan declares the digests of its secrets, and says what it does not know of them. */
import type {SecretReference} from '#schemas/fields/secret.ts';
import {declaredAddress, placeOfField} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import {specOf} from '../resource.ts';
import {keyOf, type Seal, type Spec, sealSpec} from '../secret.ts';
import type {Match, Matching} from './match.ts';

export function withSecrets({seal, report}: Pick<Matching, 'seal' | 'report'>, {wanted, uid, prior}: Match, spec: Spec): Spec {
  const {kind, declared} = wanted;
  if (!seal || kind.secrets.length === 0) return spec;
  const before = prior && specOf(prior);
  const sealed = sealSpec(kind, spec, {uid, prior: before}, seal);
  for (const name of kind.secrets) {
    const now = sealed[name] as SecretReference | undefined;
    const found = now && findingOf(seal, now, before?.[name] as SecretReference | undefined);
    if (found) report({...found, address: declaredAddress(declared), at: placeOfField(declared, [name])});
  }
  return sealed;
}

type Finding = Pick<Diagnostic, 'severity' | 'code' | 'summary' | 'hint'>;

/** Returns what stands in the way of knowing whether a secret has changed. */
function findingOf(seal: Seal, now: SecretReference, before: SecretReference | undefined): Finding | undefined {
  const unread = seal.unread(now.secret);
  if (unread?.isRefused) return {severity: 'error', code: 'secret/refused', summary: unread.summary, hint: unread.hint};
  if (unread)
    return {
      severity: 'warning',
      code: 'secret/unread',
      summary: `${unread.summary}, so the plan does not know whether it has changed`,
      hint: unread.hint,
    };
  const isSame = before?.secret === now.secret && before.version === now.version;
  if (!isSame || !before.digest || !now.digest || keyOf(before.digest) === keyOf(now.digest)) return undefined;
  return {
    severity: 'warning',
    code: 'secret/other-key',
    summary: `the digest of ${now.secret} is under an earlier key of the store, so the plan does not know whether the secret has changed`,
    hint: 'apply this plan: it is digested again under the present key',
  };
}
