/** What an export writes: all that a stack owns, and what it stands under. */

import type {Resource} from '../resource.ts';
import {ancestry, type World} from '../world.ts';
import {groupBy} from './group-by.ts';

export interface Selection {
  readonly world: World;
  /** What the stack owns: written in full. */
  readonly owned: ReadonlySet<string>;
  /** What it stands under and another stack or nobody owns: written as `existing: true`. */
  readonly existing: ReadonlySet<string>;
  /** How many resources that nobody owns are left out, by kind. */
  readonly unowned: ReadonlyMap<string, number>;
  /** How much of what the stack owns stands outside of the organisation that was asked for. */
  readonly outside: number;
  /** What is written directly under a parent; the root is ''. */
  below(parent: string): readonly Resource[];
}

/** Selects what a stack owns; with an organisation, only what it has there and below. */
export function select(world: World, stack: string, organisation?: Resource): Selection {
  const mine = [...world.resources.values()].filter((each) => each.owners.includes(stack));
  const inside = mine.filter((each) => isInside(world, each, organisation));
  const owned = new Set(inside.map((each) => each.uid));
  const existing = new Map<string, Resource>();
  for (const {parent} of inside) {
    for (const above of ancestry(world, parent)) {
      if (existing.has(above.uid)) break;
      if (!owned.has(above.uid)) existing.set(above.uid, above);
    }
  }
  const below = groupBy([...inside, ...existing.values()], (each) => each.parent);
  return {
    world,
    owned,
    existing: new Set(existing.keys()),
    unowned: countUnowned(world, existing, organisation),
    outside: mine.length - inside.length,
    below: (parent) => below.get(parent) ?? [],
  };
}

function isInside(world: World, resource: Resource, organisation: Resource | undefined): boolean {
  if (!organisation) return true;
  for (const above of ancestry(world, resource.uid)) if (above.uid === organisation.uid) return true;
  return false;
}

function countUnowned(
  world: World,
  written: ReadonlyMap<string, Resource>,
  organisation: Resource | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const resource of world.resources.values()) {
    if (resource.owners.length > 0 || written.has(resource.uid) || !isInside(world, resource, organisation)) continue;
    counts.set(resource.kind, (counts.get(resource.kind) ?? 0) + 1);
  }
  return counts;
}
