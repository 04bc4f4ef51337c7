/** Decides whether a plan could delete a resource that nothing declares. */
import {type Resource, sourceOf} from '../resource.ts';
import {below} from '../rules.ts';
import {referrersOf} from '../world.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';
import {protectorFinder} from './protection.ts';

/** Says whether a resource is owned by this stack alone, and neither protected nor in use by others, nor is anything below it. */
export function isDeletable(
  {world, stacks, forgotten}: Pick<Matching, 'world' | 'stacks' | 'forgotten'>,
  resource: Resource,
  matched: ReadonlyMap<string, Match>,
): boolean {
  const isOnlyOurs = (each: Resource): boolean =>
    sourceOf(each) !== undefined || (isOurs(each, stacks) && each.owners.length === 1 && !forgotten.has(each.uid));
  if (protectorFinder({world, matched})(resource) !== undefined) return false;
  for (const each of below(world, resource.uid)) {
    if (!isOnlyOurs(each) || each.protect) return false;
    for (const uid of referrersOf(world, each.uid)) if (!isOnlyOurs(world.resources.get(uid) as Resource)) return false;
  }
  return true;
}
