/** Which resources give way to one that is made in their place. */
import type {Command} from '#core/decide.ts';
import type {Resource} from '#core/resource.ts';
import {childOf, type World} from '#core/world.ts';
import {deletionsOf, isLetGoNow} from './let-go.ts';
import type {Session} from './session.ts';
import type {Target} from './target.ts';

/** Says whether a resource is this stack's alone, or was let go in this run: another may be planned in its place. */
export function givesWay(session: Session, world: World, resource: Resource): boolean {
  const {owners} = resource;
  return owners.length === 0 ? isLetGoNow(session, world, resource) : owners.every((owner) => owner === session.stack);
}

/**
 * Returns the commands that make room for a resource with this uid, planned in the place of another. What can be renamed may be
 * about to move, and steps aside until it does or is deleted; what can do neither is deleted before its turn.
 */
export function makeRoom(session: Session, world: World, target: Target, uid: string | undefined): readonly Command[] {
  const {kind, parent, name} = target;
  const there = childOf(world, parent, kind, name);
  if (!there || uid === undefined || there.uid === uid || !givesWay(session, world, there)) return [];
  const mayMove = there.owners.length > 0 && !(kind.immutable.includes('name') && kind.immutable.includes('parent'));
  if (!mayMove) return deletionsOf(session, world, there.uid);
  return kind.immutable.includes('name') ? [] : [{do: 'move', uid: there.uid, parent, name: nameAside(there)}];
}

/** Returns the name of a resource whose own name another has, as long as it has not got its next one. */
export function nameAside({name, uid}: Resource): string {
  return `${name}~${uid.slice(0, 8)}`;
}
