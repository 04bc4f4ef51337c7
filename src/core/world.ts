/**
 * The state: all resources of a store, folded from its log, with the few indexes that deciding needs.
 *
 * Specs stay the canonical JSON text they are stored as: comparing two texts says whether a resource changes, and most
 * of the time nobody needs what is inside.
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {enter, type Indexes, isEmpty, leave, lookUp} from './indexes.ts';
import {kindOf, type Resource, slot} from './resource.ts';

/** The place in the log up to which a state has been folded: the anchor of everything later. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}

export interface World {
  readonly catalogue: Catalogue;
  readonly resources: Map<string, Resource>;
  /** parent uid -> `kind name` -> uid. */
  readonly slots: Map<string, Map<string, string>>;
  /** Where a resource stood before it moved: `parent kind name` -> uid. Cleared when something else is born there. */
  readonly aliases: Map<string, string>;
  /** uids that were and are no more, with the position of the event that ended them. */
  readonly tombstones: Map<string, number>;
  /** Allowances that were used: `stack name`. */
  readonly spent: Set<string>;
  readonly indexes: Indexes;
}

export function emptyWorld(catalogue: Catalogue): World {
  return {
    catalogue,
    resources: new Map(),
    slots: new Map(),
    aliases: new Map(),
    tombstones: new Map(),
    spent: new Set(),
    indexes: {},
  };
}

/** A world of resources that are put in without their places, which are worked out when one is first asked for. */
export function unplacedWorld(catalogue: Catalogue): World {
  const world = emptyWorld(catalogue);
  let slots: World['slots'] | undefined;
  return Object.defineProperty(world, 'slots', {enumerable: true, get: () => (slots ??= placeSlots(world))});
}

function placeSlots(world: World): World['slots'] {
  const slots: World['slots'] = new Map();
  const kinds = new Map(world.catalogue.kinds.map((kind) => [kind.name, kind]));
  for (const {uid, kind, parent, name} of world.resources.values()) {
    let below = slots.get(parent);
    if (!below) slots.set(parent, (below = new Map()));
    below.set(slot(kinds.get(kind) as Kind, name), uid);
  }
  return slots;
}

/** A world that can be changed without changing the first. */
export function copyWorld(world: World): World {
  const slots = new Map<string, Map<string, string>>();
  for (const [parent, below] of world.slots) slots.set(parent, new Map(below));
  return {
    catalogue: world.catalogue,
    resources: new Map(world.resources),
    slots,
    aliases: new Map(world.aliases),
    tombstones: new Map(world.tombstones),
    spent: new Set(world.spent),
    indexes: {},
  };
}

/** What stands under a parent by kind and name. */
export function childOf(world: World, parent: string, kind: Kind, name: string): Resource | undefined {
  const uid = world.slots.get(parent)?.get(slot(kind, name));
  return uid === undefined ? undefined : world.resources.get(uid);
}

/** What stood under a parent by kind and name before it moved away. */
export function movedFrom(world: World, parent: string, kind: Kind, name: string): Resource | undefined {
  const uid = world.aliases.get(`${parent} ${slot(kind, name)}`);
  return uid === undefined ? undefined : world.resources.get(uid);
}

/** Everything directly under a parent, of one kind or of all, in no order. */
export function* childrenOf(world: World, parent: string, kind?: string): Iterable<Resource> {
  for (const uid of world.slots.get(parent)?.values() ?? []) {
    const resource = world.resources.get(uid);
    if (resource && (kind === undefined || resource.kind === kind)) yield resource;
  }
}

/** The nearest organisation that a resource stands in; itself when it is one. Undefined at the root. */
export function organisationOf(world: World, resource: Resource): Resource | undefined {
  let each: Resource | undefined = resource;
  while (each && !kindOf(world, each).nests) each = world.resources.get(each.parent);
  return each;
}

/** From an organisation up to its root, itself first. */
export function* ancestry(world: World, uid: string): Iterable<Resource> {
  for (let each = world.resources.get(uid); each; each = world.resources.get(each.parent)) yield each;
}

/** The uids of all resources that name this one: in a field, or as a part of their key. */
export function referrersOf(world: World, uid: string): ReadonlySet<string> {
  return lookUp(world, 'referrers', uid);
}

/** What follows from a resource. */
export function derivedFrom(world: World, uid: string): readonly Resource[] {
  return [...lookUp(world, 'derived', uid)].map((each) => world.resources.get(each) as Resource);
}

/** Everything that gives a part to what stands under a parent by kind and name, the first and unmarked one first. */
export function partsAt(world: World, parent: string, kind: Kind, name: string): readonly Resource[] {
  const first = childOf(world, parent, kind, name);
  if (isEmpty(world, 'parts')) return first ? [first] : [];
  const others = [...lookUp(world, 'parts', `${parent} ${slot(kind, name)}`)].map((uid) => world.resources.get(uid) as Resource);
  return [...(first ? [first] : []), ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** Puts a resource where it belongs, in place of what its uid stood for before. */
export function put(world: World, resource: Resource): void {
  const prior = world.resources.get(resource.uid);
  if (prior) leave(world, prior);
  world.resources.set(resource.uid, resource);
  // Within a transaction another may have taken its place already: a resource that does not move does not take it back.
  if (!prior || prior.parent !== resource.parent || prior.name !== resource.name) {
    if (prior) vacate(world, prior);
    let below = world.slots.get(resource.parent);
    if (!below) world.slots.set(resource.parent, (below = new Map()));
    below.set(slot(kindOf(world, resource), resource.name), resource.uid);
  }
  enter(world, resource);
}

/** Takes a resource out. */
export function remove(world: World, resource: Resource): void {
  leave(world, resource);
  vacate(world, resource);
  world.resources.delete(resource.uid);
}

function vacate(world: World, resource: Resource): void {
  const below = world.slots.get(resource.parent);
  const key = slot(kindOf(world, resource), resource.name);
  if (below?.get(key) === resource.uid) below.delete(key);
  if (below?.size === 0) world.slots.delete(resource.parent);
}
