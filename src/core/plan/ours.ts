import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';

/** Whether one of these stacks owns a resource. */
export function isOurs(resource: Resource, stacks: ReadonlySet<string>): boolean {
  return resource.owners.some((owner) => stacks.has(owner));
}

/** Counts the resources that one of these stacks owns. */
export function countOurs({resources}: World, stacks: ReadonlySet<string>): number {
  let count = 0;
  for (const each of resources.values()) if (isOurs(each, stacks)) count++;
  return count;
}

/** Counts by kind what these stacks own and what nobody owns: of how many a threshold is a share. */
export function countStanding({resources}: World, stacks: ReadonlySet<string>): ReadonlyMap<string, number> {
  const standing = new Map<string, number>();
  for (const resource of resources.values())
    if (resource.owners.length === 0 || isOurs(resource, stacks))
      standing.set(resource.kind, (standing.get(resource.kind) ?? 0) + 1);
  return standing;
}
