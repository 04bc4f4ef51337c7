/** Resources as people read them: references as names instead of uids. */
import type {Fields, Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {type AddressBook, addressBook} from './address.ts';
import {kindOf, labelsOf, type Resource, specOf, splitKey} from './resource.ts';
import type {World} from './world.ts';

/** A world with the names that things have in it. */
export interface View {
  readonly world: World;
  readonly book: AddressBook;
}

export function viewOf(world: World): View {
  return {world, book: addressBook(world)};
}

/** All that a resource says, as one level of names: fields of objects as `soa.minimum`. `whole` leaves nothing out of what is sensitive. */
export function flat({world, book}: View, resource: Resource, how: 'shown' | 'whole' = 'shown'): {[field: string]: Json} {
  const kind = kindOf(world, resource);
  const shown: {[field: string]: Json} = {};
  const specAs = how === 'whole' ? readableSpec : shownSpec;
  for (const [name, value] of Object.entries(specAs(kind, specOf(resource), book))) {
    const within = kind.fields[name]?.fields;
    if (!within) shown[name] = value;
    else for (const [key, each] of Object.entries(value as {[key: string]: Json})) shown[`${name}.${key}`] = each;
  }
  for (const [label, value] of Object.entries(labelsOf(resource))) shown[`labels.${label}`] = value;
  if (resource.protect) shown['protect'] = true;
  return shown;
}

/** The names of a resource below its organisation, outermost first. */
export function namesOf(world: World, resource: Pick<Resource, 'kind' | 'parent' | 'name'>): readonly string[] {
  const parent = world.resources.get(resource.parent);
  const above = parent && !kindOf(world, parent).nests ? namesOf(world, parent) : [];
  return [...above, ...splitKey(kindOf(world, resource), resource.name)];
}

/** What follows from a resource. */
export function computedOf({world}: View, resource: Resource): {[name: string]: Json} {
  const computed: {[name: string]: Json} = {};
  for (const [name, {of}] of Object.entries(kindOf(world, resource).computed ?? {})) {
    const value = of({uid: resource.uid, names: namesOf(world, resource), spec: specOf(resource)});
    if (value !== undefined) computed[name] = value;
  }
  return computed;
}

/** A spec as it is shown: references as names, and what is sensitive with its middle left out. */
export function shownSpec(kind: Kind, spec: {readonly [field: string]: Json}, book: AddressBook): {[field: string]: Json} {
  return masked(kind.fields, readableSpec(kind, spec, book));
}

/** Values with the middle of what is sensitive left out. */
export function masked(fields: Fields, values: {readonly [field: string]: Json}): {[field: string]: Json} {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields[name];
      if (field?.sensitive) return [name, mask(String(value))];
      return [name, field?.fields ? masked(field.fields, value as {readonly [field: string]: Json}) : value];
    }),
  );
}

/** `NL91…4300`: enough to be recognised by who knows it. */
function mask(text: string): string {
  return text.length < 12 ? '…' : `${text.slice(0, 4)}…${text.slice(-4)}`;
}

/** A spec with the uids of references as names. */
export function readableSpec(kind: Kind, spec: {readonly [field: string]: Json}, book: AddressBook): {[field: string]: Json} {
  const readable: {[field: string]: Json} = {...spec};
  for (const name of kind.references) {
    const value = spec[name];
    if (value !== undefined)
      readable[name] = Array.isArray(value) ? (value as string[]).map((uid) => book.refer(uid)) : book.refer(value as string);
  }
  return readable;
}
