/** A resource as Terraform's state holds it. What the user has spelt in another way than it is stored stays spelt so. */
import {type AddressBook, addressBook, findResource, parseBelowKind} from '#core/address.ts';
import {namesOf} from '#core/readable.ts';
import {kindOf, labelsOf, type Resource, specOf, splitKey} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {readQuietly} from '#engine/one-by-one/quiet.ts';
import type {Target} from '#engine/one-by-one/target.ts';
import {attributeOfParent} from '#engine/one-by-one/target.ts';
import {attributeValue} from '#engine/terraform/attribute-value.ts';
import type {Field, FieldType, Json} from '#schemas/field.ts';
import {absentValue} from '#schemas/fields/compound.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import {UNKNOWN, type Value, type Values} from '../protocol/type.ts';
import {rawOf} from './raw.ts';

/** A resource that is there, or is to be. */
export interface Subject extends Target {
  readonly uid: string;
  readonly owners: readonly string[];
}

/** @param stack For whom: other owners of what is shared come and go, and are no change of what this one manages. */
export function subjectOf(world: World, resource: Resource, stack?: string): Subject {
  const {uid, parent, name, protect} = resource;
  const owners = stack !== undefined && resource.owners.includes(stack) ? [stack] : resource.owners;
  const labels = labelsOf(resource);
  return {uid, kind: kindOf(world, resource), parent, name, spec: specOf(resource), labels, protect, owners};
}

/** `planned` takes what the user has written as it stands; `there` only where it means what is stored. */
export function valuesOf(world: World, subject: Subject, spelt: Values | undefined, mode: 'planned' | 'there'): Values {
  const {kind, uid, parent, name, spec, labels, protect, owners} = subject;
  const book = addressBook(world);
  const address = book.below(kind, parent, name);
  const names = world.resources.has(uid)
    ? namesOf(world, world.resources.get(uid) as Resource)
    : outer(world, parent, kind, name);
  const isKept = (key: string, stored: unknown, read: () => unknown): boolean =>
    isGiven(spelt?.[key]) && (mode === 'planned' || JSON.stringify(read() ?? null) === JSON.stringify(stored ?? null));
  const values: {[attribute: string]: Value} = {
    id: address.slice(kind.name.length + 1),
    uid,
    reference: kind.parent === undefined ? name : address.replace(' ', ':'),
    stack: owners.length > 0 ? owners.join(', ') : null,
  };
  if (kind.parent !== undefined) {
    const key = attributeOfParent(kind);
    values[key] = isKept(key, parent, () => placeOf(world, kind, String(spelt?.[key])))
      ? (spelt?.[key] as Value)
      : parent === ''
        ? null
        : idOf(world, book, parent);
  }
  const parts = splitKey(kind, name);
  for (const [index, part] of kind.keyParts.entries()) {
    const type = kind.key[part] as FieldType<string>;
    const stored = parts[index] as string;
    const from = parent;
    const fold = (each: unknown): unknown => (typeof each === 'string' && !type.refersTo ? foldName(kind, each) : each);
    values[part] = isKept(part, fold(stored), () =>
      fold(readQuietly({world, kind, from, names: names.slice(0, -parts.length)}, type, String(spelt?.[part]))),
    )
      ? (spelt?.[part] as Value)
      : type.refersTo
        ? refer(world, book, type, stored)
        : stored;
  }
  for (const [key, field] of Object.entries(kind.fields)) {
    const stored = spec[key];
    const canonical = attributeValue(
      {names, isWhole: true, refer: (type, target) => refer(world, book, type, target)},
      field,
      stored ?? absentValue(field),
    );
    const from = world.resources.has(uid) ? uid : parent;
    const read = (): unknown => {
      const raw = rawOf(spelt?.[key]);
      if (raw === undefined || raw === UNKNOWN) return undefined;
      return readQuietly({world, kind, from, names}, {...field, name: key}, raw);
    };
    values[key] = isKept(key, withoutDigest(field, stored), read) ? filled(spelt?.[key] as Value, canonical) : canonical;
    if (mode === 'planned' && spelt?.[key] === UNKNOWN) values[key] = UNKNOWN;
    if (mode === 'planned' && field.isSecret) values[key] = withDigest(values[key] as Value);
  }
  for (const [key, {of}] of Object.entries(kind.computed ?? {})) {
    const value = of({uid, names, spec});
    values[key] = value === undefined ? null : (value as Value);
  }
  values['labels'] = mode === 'planned' ? (spelt?.['labels'] ?? labels) : labels;
  values['protect'] = mode === 'planned' && spelt?.['protect'] === UNKNOWN ? UNKNOWN : protect;
  return values;
}

function isGiven(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== UNKNOWN;
}

function outer(world: World, parent: string, kind: Kind, name: string): readonly string[] {
  const above = world.resources.get(parent);
  return [...(above && !kindOf(world, above).nests ? namesOf(world, above) : []), ...splitKey(kind, name)];
}

function idOf(world: World, book: AddressBook, uid: string): string {
  const resource = world.resources.get(uid);
  return resource ? book.of(resource).slice(resource.kind.length + 1) : uid;
}

function placeOf(world: World, kind: Kind, written: string): string | undefined {
  const address = parseBelowKind(world.catalogue, world.catalogue.kind(kind.parent as string) as Kind, written);
  return typeof address === 'string' ? undefined : findResource(world, address)?.uid;
}

/** A reference as it is written: without its kind where only one kind may stand there. */
function refer(world: World, book: AddressBook, type: FieldType, uid: string): string {
  const target = world.resources.get(uid);
  if (!target) return uid;
  return type.refersTo?.length === 1 ? idOf(world, book, uid) : book.refer(uid);
}

/** Leaves the digests of secrets to be known after apply: what is handed over then may be another value. */
export function withoutDigests(planned: Values, secrets: readonly string[]): Values {
  const open = secrets.flatMap((name) => {
    const secret = planned[name] as Value;
    return isObject(secret) ? [[name, {...secret, digest: UNKNOWN}] as const] : [];
  });
  return {...planned, ...Object.fromEntries(open)};
}

/** What has not been sealed yet is when it is applied. */
function withDigest(secret: Value): Value {
  return isObject(secret) ? {...secret, digest: secret['digest'] ?? UNKNOWN} : secret;
}

function withoutDigest(field: Field, stored: Json | undefined): Json | undefined {
  if (!field.isSecret || stored === undefined) return stored;
  const {digest: _, ...rest} = stored as {[key: string]: Json};
  return rest;
}

/** What is spelt, with what is left out of it. */
function filled(spelt: Value, canonical: Value): Value {
  if (spelt === null) return canonical;
  if (Array.isArray(spelt) && Array.isArray(canonical) && spelt.length === canonical.length)
    return spelt.map((each, index) => (isObject(each) ? filled(each, canonical[index] as Value) : each));
  if (!isObject(spelt) || !isObject(canonical)) return spelt;
  return Object.fromEntries(
    Object.entries(spelt).map(([name, each]) => [name, filled(each as Value, (canonical as Values)[name] ?? null)]),
  );
}

function isObject(value: Value): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
