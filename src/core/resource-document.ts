/** A resource as every face shows it: one envelope, in which only `spec` differs by kind. */
import type {Json} from '#schemas/field.ts';
import type {AddressBook} from './address.ts';
import {computedOf, shownSpec} from './readable.ts';
import {kindOf, labelsOf, type Resource, sourceOf, specOf} from './resource.ts';
import {organisationOf, type World} from './world.ts';

export interface ResourceDocument {
  readonly kind: string;
  readonly uid: string;
  readonly address: string;
  readonly organisation: string | null;
  /** The address of what it stands in: of the group of a membership. */
  readonly parent: string | null;
  /** The parts of its name: the role and subject of a grant. */
  readonly name: {readonly [part: string]: string};
  readonly spec: {readonly [field: string]: Json};
  /** What follows from it, where its kind has such. */
  readonly computed?: {readonly [name: string]: Json};
  readonly labels: {readonly [label: string]: string};
  readonly protect: boolean;
  readonly owners: readonly string[];
  /** The address of what it follows from, which nobody owns apart from that. */
  readonly derived_from?: string;
  readonly version: number;
  /** Positions of its first and last event. */
  readonly created: number;
  readonly updated: number;
}

export function resourceDocument(world: World, book: AddressBook, resource: Resource): ResourceDocument {
  const organisation = organisationOf(world, resource);
  const source = sourceOf(resource);
  const computed = computedOf({world, book}, resource);
  return {
    kind: resource.kind,
    uid: resource.uid,
    address: book.of(resource),
    organisation: organisation ? book.path(organisation.uid) : null,
    parent: nameOf(world, book, resource.parent) || null,
    name: partsOf(world, book, resource),
    spec: shownSpec(kindOf(world, resource), specOf(resource), book),
    ...(Object.keys(computed).length > 0 ? {computed} : {}),
    labels: labelsOf(resource),
    protect: resource.protect,
    owners: source === undefined ? resource.owners : [],
    ...(source === undefined ? {} : {derived_from: nameOf(world, book, source)}),
    version: resource.version,
    created: resource.created,
    updated: resource.updated,
  };
}

function partsOf(world: World, book: AddressBook, resource: Resource): ResourceDocument['name'] {
  const kind = kindOf(world, resource);
  const names = kind.nests ? [resource.name] : book.parts(resource).names.slice(-kind.keyParts.length);
  return Object.fromEntries(kind.keyParts.map((part, index) => [part, names[index] as string]));
}

function nameOf(world: World, book: AddressBook, uid: string): string {
  const source = world.resources.get(uid);
  return source ? book.of(source) : uid;
}
