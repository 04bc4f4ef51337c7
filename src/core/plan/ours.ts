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
