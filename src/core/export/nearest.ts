/** References as people write them: the bare name where it finds its target from here, up the tree, and nothing else. */
import type {FieldType, Json} from '#schemas/field.ts';
import {inOrder} from '#schemas/fields/compound.ts';
import {type AddressBook, findReferences} from '../address.ts';
import {kindOf, type Resource} from '../resource.ts';
import type {World} from '../world.ts';

/** Answers a function from a reference of a resource (a uid, or a built-in name) to the shortest text that names it. */
export function nearestNames(world: World, book: AddressBook): (from: Resource, type: FieldType, target: string) => string {
  return (from, type, target) => {
    const resource = world.resources.get(target);
    if (!resource) return target;
    const kind = kindOf(world, resource);
    const isFirst = type.refersTo?.[0] === kind.name;
    const bare = isFirst ? resource.name : `${kind.name}:${resource.name}`;
    if (kind.parent === undefined) return bare;
    const found = findReferences(world, type.refersTo ?? [], from.uid, bare);
    // A name that hides another above it would be found, with a warning.
    if (found.every((each) => each === target) && found.length > 0) return bare;
    const absolute = book.refer(target);
    return isFirst ? absolute.slice(kind.name.length + 1) : absolute;
  };
}

/** The reference type of a field: its own, or that of its items. */
export function referenceType(type: FieldType | undefined): FieldType | undefined {
  return type?.refersTo ? type : type?.item?.refersTo ? type.item : undefined;
}

/** A field's value with its references as names; where their order has no meaning, in the one in which people look for them. */
export function withNames(field: FieldType, value: Json, name: (target: string) => string): Json {
  return Array.isArray(value) ? inOrder(field, (value as readonly string[]).map(name)) : name(value as string);
}
