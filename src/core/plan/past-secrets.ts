/**
 * Gives the fields of an earlier position their secrets. The log has digests and no values: a secret is the one of then only where
 * what its place holds now has the digest of then. Otherwise a resource keeps the secret that it has.
 */
import type {Json} from '#schemas/field.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';
import {declaredAddress} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import {type Resource, specOf} from '../resource.ts';
import {keyOf, type Seal, type Spec} from '../secret.ts';
import type {Match} from './match.ts';
import type {PastMatching} from './past-matching.ts';

/** Adds digests to the fields that a resource had then, and reports the secrets that are not the ones of then. */
export function withPastSecrets({seal, to, report}: PastMatching, then: Resource, match: Match, spec: Spec): Spec {
  const {wanted, uid, prior} = match;
  if (!seal || wanted.kind.secrets.length === 0) return spec;
  const [past, present] = [specOf(then), prior && specOf(prior)];
  const sealed: {[field: string]: Json} = {...spec};
  for (const field of wanted.kind.secrets) {
    const was = past[field] as SecretReference | undefined;
    if (!was) continue;
    const is = present?.[field] as SecretReference | undefined;
    const isUntouched = uid === then.uid && JSON.stringify(was) === JSON.stringify(is);
    const problem = isUntouched ? undefined : problemOf(seal, {was, uid: then.uid, field, to, isThere: prior !== undefined});
    const secret = isUntouched || (problem && prior) ? is : sealNow(seal, was, {uid, field, is});
    if (secret) sealed[field] = secret as Json;
    else delete sealed[field];
    if (problem) report({...problem, address: declaredAddress(wanted.declared)});
  }
  return sealed;
}

interface SecretOfThen {
  readonly was: SecretReference;
  /** The uid and the field that the digest of then is bound to. */
  readonly uid: string;
  readonly field: string;
  readonly to: number;
  readonly isThere: boolean;
}

/** Returns why what a place holds is not known to be the secret of then; undefined where it is. */
function problemOf(
  seal: Seal,
  {was, uid, field, to, isThere}: SecretOfThen,
): Pick<Diagnostic, 'severity' | 'code' | 'summary' | 'hint'> | undefined {
  const {secret, digest} = was;
  const unread = seal.unread(secret);
  if (unread?.isRefused) return {severity: 'error', code: 'secret/refused', summary: unread.summary, hint: unread.hint};
  const now = seal.digest(secret, {uid, field}, digest);
  if (now && now === digest) return undefined;
  const isComparable = !now || (digest !== undefined && keyOf(digest) === keyOf(now));
  const why = unread
    ? `${unread.summary}, so the rollback does not know whether it is the secret of event ${to}`
    : isComparable
      ? `${secret} does not hold the secret of event ${to}`
      : `the digest of ${secret} at event ${to} is not under the present key of the store, so the rollback can’t compare it`;
  return {
    severity: 'warning',
    code: 'secret/not-of-then',
    summary: `${why}: ${field} ${isThere ? 'stays as it is' : `is what ${secret} holds when it is applied`}`,
    hint: isComparable
      ? `put the value of event ${to} back into ${secret}, and roll back again`
      : `make sure that ${secret} holds the right value, and apply the config`,
  };
}

/** Digests what the place of then holds now; a digest that the resource has stays where it is one of that value. */
function sealNow(
  seal: Seal,
  {secret, version}: SecretReference,
  {uid, field, is}: {readonly uid: string; readonly field: string; readonly is: SecretReference | undefined},
): SecretReference {
  const kept = is?.secret === secret && is.version === version ? is.digest : undefined;
  const digest = seal.digest(secret, {uid, field}, kept);
  return {secret, ...(version === undefined ? {} : {version}), ...(digest ? {digest} : {})};
}
