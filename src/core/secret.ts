/**
 * Secrets, as far as a plan, a log or a state knows them: where each is kept, and a digest of its value under the key of the
 * store. A digest is bound to one field of one resource: two that hold the same value have different digests.
 *
 * `KEY:2:DIGEST`, where KEY is the ID of the key. `KEY:DIGEST` is a digest over the value alone, of before they were bound: it
 * counts until it is next written.
 */
import type {Json} from '#schemas/field.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';
import type {Kind} from '#schemas/kind.ts';

/** The field that a digest is bound to. */
export interface SecretField {
  readonly uid: string;
  readonly field: string;
}

/** A secret that is not read: refused in this place, or absent here. */
export interface Unread {
  readonly isRefused: boolean;
  readonly summary: string;
  readonly hint: string;
}

/** A reader of secrets that reveals only what is made of them under the key of a store. */
export interface Seal {
  /**
   * Digests the secret in a place for one field. Answers `kept` where that is a digest of the same value, in whatever form;
   * undefined where the secret is not read; an empty text where it is, and the store has no key yet.
   */
  digest(place: string, field: SecretField, kept?: string): string | undefined;
  /** Tells why the secret in a place is not read; undefined where it is. */
  unread(place: string): Unread | undefined;
  /** Digests the secret in a place for comparing what went into two plans; where it is not read, tells why. */
  input(place: string): string;
}

export type Spec = {readonly [field: string]: Json};

/**
 * Adds the digests of its secrets to a spec. A secret that is not read is taken to be unchanged. A digest under another key than
 * the store's cannot be compared, and is replaced.
 */
export function sealSpec(kind: Kind, spec: Spec, {uid, prior}: {uid: string; prior: Spec | undefined}, seal: Seal): Spec {
  if (kind.secrets.length === 0) return spec;
  const sealed: {[field: string]: Json} = {...spec};
  for (const field of kind.secrets) {
    const wanted = spec[field] as SecretReference | undefined;
    if (wanted) sealed[field] = sealOne(wanted, prior?.[field] as SecretReference | undefined, {uid, field}, seal) as Json;
  }
  return sealed;
}

/** Digests the secrets of a resource that is replaced: the digests of the one before are bound to that. */
export function sealReplaced(kind: Kind, spec: Spec, uid: string, seal: Seal | undefined): Spec {
  if (kind.secrets.length === 0) return spec;
  const bare: {[field: string]: Json} = {...spec};
  for (const field of kind.secrets) {
    const {digest: _, ...reference} = (spec[field] ?? {}) as Partial<SecretReference>;
    if (spec[field] !== undefined) bare[field] = reference as Json;
  }
  return seal ? sealSpec(kind, bare, {uid, prior: undefined}, seal) : bare;
}

function sealOne(wanted: SecretReference, prior: SecretReference | undefined, field: SecretField, seal: Seal): SecretReference {
  const {secret, version} = wanted;
  const kept = prior?.secret === secret && prior.version === version ? prior.digest : undefined;
  const digest = seal.digest(secret, field, kept) || kept;
  return {secret, ...(version === undefined ? {} : {version}), ...(digest === undefined ? {} : {digest})};
}

/** Returns the ID of the key of a digest. */
export function keyOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'));
}

/** Returns the secrets of a spec: their places, and what is known of each. */
export function secretsIn(kind: Kind, spec: {readonly [field: string]: Json | null}): readonly SecretReference[] {
  return kind.secrets.flatMap((name) => (spec[name] ? [spec[name] as SecretReference] : []));
}
