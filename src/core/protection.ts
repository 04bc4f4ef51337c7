/** Protection: a resource with `protect: true` keeps itself and everything below it from being deleted or replaced. */
import type {Resource} from './resource.ts';
import {ancestry, type World} from './world.ts';

/** Finds what protects a resource: itself, or the nearest resource above it. */
export function protectorOf(world: World, resource: Resource): Resource | undefined {
  for (const each of ancestry(world, resource.uid)) if (each.protect) return each;
  return undefined;
}

/** Says how to delete a resource on purpose that this one protects. */
export function unprotectHint(protector: string): string {
  return `set protect: false at ${protector} first`;
}
