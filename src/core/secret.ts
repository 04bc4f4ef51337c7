/**
 * Secrets, as far as a plan, a log or a state knows them: where each is kept, and a digest of its value under the key of
 * the store (HMAC-SHA-256), so that a change can be seen and nothing be read. `KEY:DIGEST`, where KEY names the key.
 */
import type {Json} from '#schemas/field.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';
import type {Kind} from '#schemas/kind.ts';

/** The digest of what is kept in a place; undefined where it can't be read now, empty where it can and the store has no key yet. */
export type Seal = (place: string) => string | undefined;

export type Spec = {readonly [field: string]: Json};

/**
 * A spec with the digests of its secrets. What can't be read now is taken to be what it was, and so is what was sealed
 * under another key: neither says that it has changed.
 */
export function sealSpec(kind: Kind, spec: Spec, prior: Spec | undefined, seal: Seal): Spec {
  if (kind.secrets.length === 0) return spec;
  const sealed: {[field: string]: Json} = {...spec};
  for (const name of kind.secrets) {
    const wanted = spec[name] as SecretReference | undefined;
    if (wanted) sealed[name] = sealOne(wanted, prior?.[name] as SecretReference | undefined, seal) as Json;
  }
  return sealed;
}

function sealOne(wanted: SecretReference, prior: SecretReference | undefined, seal: Seal): SecretReference {
  const {secret, version} = wanted;
  const isSame = prior?.secret === secret && prior.version === version;
  const now = seal(secret) || undefined;
  const before = isSame ? prior.digest : undefined;
  const digest = before !== undefined && (now === undefined || keyOf(before) !== keyOf(now)) ? before : now;
  return {secret, ...(version === undefined ? {} : {version}), ...(digest === undefined ? {} : {digest})};
}

export function keyOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'));
}

/** The places of a spec's secrets, and what is known of each. */
export function secretsIn(kind: Kind, spec: {readonly [field: string]: Json | null}): readonly SecretReference[] {
  return kind.secrets.flatMap((name) => (spec[name] ? [spec[name] as SecretReference] : []));
}
