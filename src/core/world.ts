/**
 * The state: all resources of a store, folded from its log, with the few indexes that deciding needs.
 *
 * Specs stay the canonical JSON text they are stored as: comparing two texts says whether a resource changes, and most
 * of the time nobody needs what is inside.
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import {foldName, type Kind} from '#schemas/kind.ts';

export interface Resource {
  readonly uid: string;
  readonly kind: string;
  /** The uid of what it stands under; empty at the root. */
  readonly parent: string;
  /** Its name as written. The parts of a longer key are joined by `:`; a part that is a reference is a uid. */
  readonly name: string;
  /** Canonical JSON: keys in the order of the schema, defaults left out, references as uids. */
  readonly spec: string;
  /** Canonical JSON of the labels; `{}` when there are none. */
  readonly labels: string;
  readonly protect: boolean;
  /** The stacks that own it, sorted; empty when nobody does. Only shared kinds have more than one. */
  readonly owners: readonly string[];
  /** How many events made it. */
  readonly version: number;
  /** The positions of its first and its last event. */
  readonly created: number;
  readonly updated: number;
}

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
  /** uid -> the uids of resources that refer to it; made when first asked for. */
  referrers?: Map<string, Set<string>> | undefined;
  /** uid -> the uids of what follows from it; made when first asked for. */
  derived?: Map<string, Set<string>> | undefined;
  /** `parent kind name` -> the uids of parts that others give to what stands there; made when first asked for. */
  parts?: Map<string, Set<string>> | undefined;
}

export function emptyWorld(catalogue: Catalogue): World {
  return {catalogue, resources: new Map(), slots: new Map(), aliases: new Map(), tombstones: new Map(), spent: new Set()};
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
  };
}

/** How a resource says that it follows from another: an owner that no stack can be called. */
const DERIVED_FROM = 'derived_from:';

export function derivedOwner(source: string): string {
  return `${DERIVED_FROM}${source}`;
}

/** The uid of what a resource follows from; undefined for what somebody has declared or made. */
export function sourceOf({owners}: Pick<Resource, 'owners'>): string | undefined {
  const [owner = ''] = owners;
  return owner.startsWith(DERIVED_FROM) ? owner.slice(DERIVED_FROM.length) : undefined;
}

/** What follows from a resource. */
export function derivedFrom(world: World, uid: string): readonly Resource[] {
  world.derived ??= indexDerived(world);
  return [...(world.derived.get(uid) ?? [])].map((each) => world.resources.get(each) as Resource);
}

function indexDerived(world: World): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const resource of world.resources.values()) {
    const source = sourceOf(resource);
    if (source !== undefined) addTo(index, source, resource.uid);
  }
  return index;
}

export function kindOf(world: World, resource: Resource): Kind {
  const kind = world.catalogue.kind(resource.kind);
  if (!kind) throw new Error(`the catalogue has no kind ${resource.kind}`);
  return kind;
}

export function specOf(resource: Resource): {readonly [field: string]: Json} {
  return JSON.parse(resource.spec) as {[field: string]: Json};
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
  world.referrers ??= indexReferrers(world);
  return world.referrers.get(uid) ?? new Set();
}

/** The uids that a resource refers to, its parent not among them. */
export function referencesOf(world: World, resource: Resource): readonly string[] {
  const kind = kindOf(world, resource);
  if (kind.keyReferences.length === 0 && kind.references.length === 0) return [];
  const parts = splitKey(kind, resource.name);
  const found = kind.keyReferences.map((part) => parts[kind.keyParts.indexOf(part)] as string);
  if (kind.references.length > 0) {
    const spec = specOf(resource);
    for (const name of kind.references) found.push(...([spec[name] ?? []].flat() as string[]));
  }
  return found;
}

/** Everything that gives a part to what stands under a parent by kind and name, the first and unmarked one first. */
export function partsAt(world: World, parent: string, kind: Kind, name: string): readonly Resource[] {
  world.parts ??= indexParts(world);
  const first = childOf(world, parent, kind, name);
  if (world.parts.size === 0) return first ? [first] : [];
  const others = [...(world.parts.get(`${parent} ${slot(kind, name)}`) ?? [])].map((uid) => world.resources.get(uid) as Resource);
  return [...(first ? [first] : []), ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** The name of what a resource gives a part to: its own without its contributor. */
export function wholeName(kind: Kind, name: string): string {
  const mark = kind.contributed ? name.indexOf('#') : -1;
  return mark < 0 ? name : name.slice(0, mark);
}

/** The parts of a key: the last one takes the rest. */
export function splitKey(kind: Kind, written: string): readonly string[] {
  const name = wholeName(kind, written);
  const count = kind.keyParts.length;
  if (count === 1) return [name];
  const parts = name.split(':');
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(':')];
}

export function slot(kind: Kind, name: string): string {
  return `${kind.name} ${foldName(kind, name)}`;
}

function indexParts(world: World): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  const contributed = new Map(world.catalogue.kinds.filter((kind) => kind.contributed).map((kind) => [kind.name, kind]));
  for (const {uid, kind, parent, name} of world.resources.values()) {
    const of = contributed.get(kind);
    if (of && name.includes('#')) addTo(index, `${parent} ${slot(of, wholeName(of, name))}`, uid);
  }
  return index;
}

function indexReferrers(world: World): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const resource of world.resources.values()) {
    for (const target of referencesOf(world, resource)) addTo(index, target, resource.uid);
  }
  return index;
}

/** Puts a resource where it belongs, in place of what its uid stood for before. */
export function put(world: World, resource: Resource): void {
  const prior = world.resources.get(resource.uid);
  const kind = kindOf(world, resource);
  if (prior && (prior.parent !== resource.parent || prior.name !== resource.name)) leave(world, prior, kind);
  if (prior && world.referrers) unrefer(world, prior);
  const source = world.derived && sourceOf(resource);
  if (source !== undefined) addTo(world.derived as Map<string, Set<string>>, source, resource.uid);
  if (world.parts && kind.contributed) {
    if (prior) world.parts.get(`${prior.parent} ${slot(kind, wholeName(kind, prior.name))}`)?.delete(prior.uid);
    if (resource.name.includes('#'))
      addTo(world.parts, `${resource.parent} ${slot(kind, wholeName(kind, resource.name))}`, resource.uid);
  }
  world.resources.set(resource.uid, resource);
  let below = world.slots.get(resource.parent);
  if (!below) world.slots.set(resource.parent, (below = new Map()));
  below.set(slot(kind, resource.name), resource.uid);
  if (world.referrers) for (const target of referencesOf(world, resource)) addTo(world.referrers, target, resource.uid);
}

/** Takes a resource out. */
export function remove(world: World, resource: Resource): void {
  const kind = kindOf(world, resource);
  leave(world, resource, kind);
  const source = world.derived && sourceOf(resource);
  if (source !== undefined) world.derived?.get(source)?.delete(resource.uid);
  if (kind.contributed)
    world.parts?.get(`${resource.parent} ${slot(kind, wholeName(kind, resource.name))}`)?.delete(resource.uid);
  if (world.referrers) unrefer(world, resource);
  world.resources.delete(resource.uid);
}

function leave(world: World, resource: Resource, kind: Kind): void {
  const below = world.slots.get(resource.parent);
  const key = slot(kind, resource.name);
  if (below?.get(key) === resource.uid) below.delete(key);
  if (below?.size === 0) world.slots.delete(resource.parent);
}

function unrefer(world: World, resource: Resource): void {
  for (const target of referencesOf(world, resource)) world.referrers?.get(target)?.delete(resource.uid);
}

function addTo(index: Map<string, Set<string>>, target: string, uid: string): void {
  const set = index.get(target);
  if (set) set.add(uid);
  else index.set(target, new Set([uid]));
}
