/** Checks that names and values are ones that a config can say, in the form in which they are stored. */
import {describe, type Field, type FieldType, type Json, type Problem, type Raw} from '#schemas/field.ts';
import {inOrder, map, readFields} from '#schemas/fields/compound.ts';
import {text} from '#schemas/fields/text.ts';
import type {Kind} from '#schemas/kind.ts';
import {visible} from '#schemas/visible.ts';
import type {AddressBook} from '../../address.ts';
import {isBuiltInFor} from '../../decide.ts';
import {namesOf} from '../../readable.ts';
import {kindOf, type Resource, specOf, splitKey, wholeName} from '../../resource.ts';
import type {World} from '../../world.ts';

/** The state in which a resource is checked, and a place to complain. */
export interface Checking {
  readonly world: World;
  readonly book: AddressBook;
  readonly complain: (problem: string) => void;
}

/** A resource, or what would become one. */
export type Placed = Pick<Resource, 'uid' | 'kind' | 'parent' | 'name' | 'spec' | 'labels'>;

/** Checks the parent and the name of a resource. */
export function checkPlace(checking: Checking, resource: Placed, stack: string): void {
  const {world, complain} = checking;
  const kind = kindOf(world, resource);
  const parent = world.resources.get(resource.parent);
  // That it is missing is for the one to say who decides.
  if (!parent && resource.parent !== '') return;
  const isFitting = parent ? parent.kind === kind.parent || (kind.nests && parent.kind === kind.name) : isAtRoot(kind);
  if (!isFitting) complain(`${kind.name} does not belong ${parent ? `under ${parent.kind}` : 'at the root'}`);
  const parts = splitKey(kind, resource.name);
  const whole = wholeName(kind, resource.name);
  if (whole !== resource.name && resource.name !== `${whole}#${stack}`) complain(`its name is marked for another stack`);
  const above = parent && !kindOf(world, parent).nests ? namesOf(world, parent) : [];
  for (const [index, part] of parts.entries()) {
    const type = kind.key[kind.keyParts[index] as string] as FieldType;
    if (type.refersTo) checkTarget(checking, type, part);
    else {
      const read = type.read(part, {names: [...above, ...parts.slice(0, index)], report: reporter(checking)});
      if (read !== undefined && read !== part) complain(`its name is written ${describe(String(read))}`);
    }
  }
}

function isAtRoot(kind: Kind): boolean {
  return kind.parent === undefined || kind.nests === true;
}

/** Checks fields, labels and protection of a resource that no other has derived. */
export function checkContent(checking: Checking, resource: Placed): void {
  const {world, complain} = checking;
  const kind = kindOf(world, resource);
  const spec = specOf(resource);
  const raw: {[field: string]: Raw} = {};
  for (const name of Object.keys(spec)) {
    const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
    if (field?.observed) continue;
    const written = field ? write(checking, field, spec[name] as Json, namesOf(world, resource)) : '';
    if (written !== undefined) raw[name] = written;
  }
  const read = readFields(kind.fields, raw, {names: namesOf(world, resource), report: reporter(checking)});
  if (read) compare(checking, kind, read, spec);
  const labels = JSON.parse(resource.labels) as {[label: string]: string};
  const readLabels = LABELS.read(labels, {names: [], report: reporter(checking, ['labels'])});
  if (readLabels && JSON.stringify(readLabels) !== resource.labels) complain('its labels are not in their canonical form');
}

const LABELS = map(text);

function compare(
  {complain}: Checking,
  kind: Kind,
  read: {readonly [field: string]: Json},
  spec: {readonly [field: string]: Json},
): void {
  const order = Object.keys(kind.fields).filter((name) => Object.hasOwn(spec, name));
  if (order.join() !== Object.keys(spec).join()) complain('its fields are not in the order of the schema');
  for (const name of order) {
    const field = kind.fields[name] as Field;
    if (field.observed || referenceType(field)) continue;
    const stated = field.isSecret ? withoutDigest(spec[name] as {readonly [key: string]: Json}) : spec[name];
    if (JSON.stringify(read[name]) !== JSON.stringify(stated)) complain(`${name} is not in its canonical form`);
  }
}

function withoutDigest({digest: _, ...rest}: {readonly [key: string]: Json}): Json {
  return rest;
}

function referenceType(field: FieldType): FieldType | undefined {
  return field.refersTo ? field : field.item?.refersTo ? field.item : undefined;
}

/** Writes a stored value as a config would; undefined after a complaint. */
function write(checking: Checking, field: Field, value: Json | null, names: readonly string[]): Raw | undefined {
  const {book, complain} = checking;
  const type = referenceType(field);
  if (type) {
    const targets = [value].flat() as Json[];
    if (!targets.every((target) => typeof target === 'string' && checkTarget(checking, type, target))) return undefined;
    const uids = targets as string[];
    if (inOrder(field, uids).join() !== uids.join()) complain('its references are not in their canonical order');
    return Array.isArray(value) ? uids.map((uid) => book.refer(uid)) : book.refer(value as string);
  }
  try {
    return rawOf((field.write ? field.write(value as Json, names) : value) as Json);
  } catch {
    complain(`${describe(JSON.stringify(value))} is not a stored ${field.type}`);
    return undefined;
  }
}

/** Turns a value into text, as a parser of configs does. */
export function rawOf(value: Json): Raw {
  if (value === null) throw new TypeError('null is no value');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(rawOf);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rawOf(each)]));
}

/** What is missing is for the one to say who decides. */
const UID = /^[0-9a-f]{24}$/;

/** Checks that a reference leads to something that it may lead to. */
function checkTarget({world, complain}: Checking, type: FieldType, target: string): boolean {
  const there = world.resources.get(target);
  if (!there && UID.test(target)) return true;
  const isRight = there ? type.refersTo?.includes(there.kind) === true : isBuiltInFor(world, type, target);
  if (!isRight) complain(`${describe(target)} is not a reference to ${type.refersTo?.join(' or ')}`);
  return isRight;
}

function reporter({complain}: Checking, above: readonly string[] = []): (problem: Problem) => void {
  return ({summary, path = [], isPrivate}) => {
    const at = [...above, ...path].map(visible).join('.');
    complain(`${at ? `${at}: ` : ''}${isPrivate ? 'invalid secret reference' : summary}`);
  };
}
