/** What is found in the state by what resources say: each index is made when it is first asked for, and kept up to date from then on. */
import {kindOf, type Resource, referencesOf, slot, sourceOf, wholeName} from './resource.ts';
import type {World} from './world.ts';

/** By what a resource is found in each index. */
const KEYS = {
  /** By the uids that it refers to. */
  referrers: referencesOf,
  /** By the uid of what it follows from. */
  derived(_: World, resource: Resource) {
    const source = sourceOf(resource);
    return source === undefined ? [] : [source];
  },
  /** By the place, as `parent kind name`, of the set that it gives a part to. */
  parts(world: World, resource: Resource) {
    if (!resource.name.includes('#')) return [];
    const kind = kindOf(world, resource);
    const whole = wholeName(kind, resource.name);
    return whole === resource.name ? [] : [`${resource.parent} ${slot(kind, whole)}`];
  },
} satisfies {[index: string]: (world: World, resource: Resource) => readonly string[]};

type IndexName = keyof typeof KEYS;

/** Key -> uids. */
export type Indexes = {[name in IndexName]?: Map<string, Set<string>>};

const NONE: ReadonlySet<string> = new Set();

/** The uids that an index has under a key. */
export function lookUp(world: World, name: IndexName, key: string): ReadonlySet<string> {
  return indexOf(world, name).get(key) ?? NONE;
}

/** Whether an index has nothing: what is seldom there need not be looked for by name. */
export function isEmpty(world: World, name: IndexName): boolean {
  return indexOf(world, name).size === 0;
}

/** Takes a resource into the indexes that are there. */
export function enter(world: World, resource: Resource): void {
  for (const name in world.indexes) enterInto(world, name as IndexName, resource);
}

/** Takes a resource, as it was when it was entered, out of the indexes that are there. */
export function leave(world: World, resource: Resource): void {
  for (const name in world.indexes)
    for (const key of KEYS[name as IndexName](world, resource)) world.indexes[name as IndexName]?.get(key)?.delete(resource.uid);
}

function indexOf(world: World, name: IndexName): Map<string, Set<string>> {
  const known = world.indexes[name];
  if (known) return known;
  const made = (world.indexes[name] = new Map());
  for (const resource of world.resources.values()) enterInto(world, name, resource);
  return made;
}

function enterInto(world: World, name: IndexName, resource: Resource): void {
  for (const key of KEYS[name](world, resource)) {
    const index = world.indexes[name] as Map<string, Set<string>>;
    const set = index.get(key);
    if (set) set.add(resource.uid);
    else index.set(key, new Set([resource.uid]));
  }
}
