import type {Resource} from '../resource.ts';

/** Whether one of these stacks owns a resource. */
export function isOurs(resource: Resource, stacks: ReadonlySet<string>): boolean {
  return resource.owners.some((owner) => stacks.has(owner));
}
