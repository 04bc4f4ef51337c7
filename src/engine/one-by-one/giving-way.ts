/** Which resources give way to one that is made in their place. */
import type {Command} from '#core/decide.ts';
import {type Resource, sourceOf} from '#core/resource.ts';
import {childOf, type World} from '#core/world.ts';
import {asideSuffix, deletionsOf, isLetGo, isLetGoNow, usersOf} from './let-go.ts';
import type {Session} from './session.ts';
import type {Target} from './target.ts';

/** Says whether a resource is this stack's alone, or was let go in this run: another may be planned in its place. */
export function givesWay(session: Session, world: World, resource: Resource): boolean {
  const {owners} = resource;
  return owners.length === 0 ? isLetGoNow(session, world, resource) : owners.every((owner) => owner === session.stack);
}

/** Says whether a resource steps aside for one that moves into its place: also where an earlier run has let go of it. */
export function stepsAside(session: Session, world: World, resource: Resource): boolean {
  return givesWay(session, world, resource) || isLetGo(session, world, resource.uid);
}

/** Says whether a plan is known to delete or replace a resource. */
export type Goes = (resource: Resource) => boolean;

/**
 * Returns the commands that make room for a resource with this uid, planned in the place of another. What is known to go, with all that
 * hangs on it, is deleted before its turn. What else can be renamed may be about to move, and steps aside until it does or is deleted; what can
 * do neither is deleted before its turn too.
 */
export function makeRoom(
  session: Session,
  world: World,
  target: Target,
  {uid, goes = () => false}: {readonly uid?: string | undefined; readonly goes?: Goes | undefined},
): readonly Command[] {
  const {kind, parent, name} = target;
  const there = childOf(world, parent, kind, name);
  const yields = uid !== undefined && world.resources.has(uid) ? stepsAside : givesWay;
  if (!there || uid === undefined || there.uid === uid || !yields(session, world, there)) return [];
  if (goes(there)) {
    const deletions = deletionsWith(session, world, there, goes);
    if (deletions) return deletions;
  }
  const isFixed = kind.immutable.includes('name') && kind.immutable.includes('parent');
  // A rule may still keep what was let go and hangs on it.
  const isUnused = usersOf(world, there.uid).length === 0;
  if (isFixed || (there.owners.length === 0 && isUnused)) return deletionsOf(session, world, there.uid);
  return kind.immutable.includes('name') ? [] : [{do: 'move', uid: there.uid, parent, name: nameAside(there)}];
}

/** Returns the name of a resource whose own name another has, as long as it has not got its next one. */
export function nameAside(resource: Resource): string {
  return `${resource.name}${asideSuffix(resource)}`;
}

/** Returns the deletions of a resource and of all that hangs on it, innermost first; undefined where something of that stays. */
export function deletionsWith(session: Session, world: World, resource: Resource, goes: Goes): readonly Command[] | undefined {
  const seen = new Set<string>();
  const deletions: Command[] = [];
  const isDeletable = (each: Resource): boolean =>
    each.owners.length === 0 ? isLetGoNow(session, world, each) : each.owners.length === 1 && goes(each);
  const add = (each: Resource): boolean => {
    if (seen.has(each.uid) || sourceOf(each) !== undefined) return true;
    seen.add(each.uid);
    if (!isDeletable(each) || !usersOf(world, each.uid).every(add)) return false;
    deletions.push({do: 'delete', uid: each.uid});
    return true;
  };
  return add(resource) ? deletions : undefined;
}
