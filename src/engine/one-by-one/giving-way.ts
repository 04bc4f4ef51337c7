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

/** Returns the commands that make room for a resource with this uid, planned in the place of another. */
export function makeRoom(session: Session, world: World, target: Target, uid: string | undefined): readonly Command[] {
  const there = childOf(world, target.parent, target.kind, target.name);
  if (!there || uid === undefined || there.uid === uid || !givesWay(session, world, there)) return [];
  return deletionsOf(session, world, there.uid);
}
