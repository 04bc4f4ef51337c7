/** Resources as people read them: references as names instead of uids. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {type AddressBook, addressBook} from './address.ts';
import {kindOf, type Resource, specOf, type World} from './world.ts';

/** A world with the names that things have in it. */
export interface View {
  readonly world: World;
  readonly book: AddressBook;
}

export function viewOf(world: World): View {
  return {world, book: addressBook(world)};
}

/** All that a resource says, as one level of names: fields of objects as `soa.minimum`. */
export function flat({world, book}: View, resource: Resource): {[field: string]: Json} {
  const kind = kindOf(world, resource);
  const shown: {[field: string]: Json} = {};
  for (const [name, value] of Object.entries(readableSpec(kind, specOf(resource), book))) {
    const within = kind.fields[name]?.fields;
    if (!within) shown[name] = value;
    else for (const [key, each] of Object.entries(value as {[key: string]: Json})) shown[`${name}.${key}`] = each;
  }
  for (const [label, value] of Object.entries(JSON.parse(resource.labels) as {[label: string]: string}))
    shown[`labels.${label}`] = value;
  if (resource.protect) shown['protect'] = true;
  return shown;
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
