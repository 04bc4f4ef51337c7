/**
 * What a stack has let go of because it could not go yet: it is nobody's, and goes when it may. The log says which: the last
 * event of the resource is a release for this stack, in this way.
 */
import {type Command, isRefusal} from '#core/decide.ts';
import {type Resource, referencesOf, sourceOf} from '#core/resource.ts';
import type {Transaction} from '#core/transact.ts';
import {childrenOf, referrersOf, type World} from '#core/world.ts';
import type {Session} from './session.ts';

/** Says whether this stack has let go of a resource here, so that it goes when it may; another may have got its name since. */
export function isLetGo(session: Session, world: World, uid: string): boolean {
  const resource = world.resources.get(uid);
  if (!resource || resource.owners.length > 0) return false;
  const last = session.event(resource.updated);
  if (last?.run.stack !== session.stack || last.run.way !== session.way) return false;
  return last.type.endsWith('.released') || (last.type.endsWith('.moved') && resource.name.endsWith(asideSuffix(resource)));
}

/** Returns the end of the name of a resource whose own name another has, as long as it has not got its next one. */
export function asideSuffix({uid}: Resource): string {
  return `~${uid.slice(0, 8)}`;
}

/** What stands under a resource, or refers to it. */
export function usersOf(world: World, uid: string): readonly Resource[] {
  const referrers = [...referrersOf(world, uid)].flatMap((each) => world.resources.get(each) ?? []);
  return [...childrenOf(world, uid), ...referrers];
}

/** Whether a resource may be about to change or go by this stack's doing: it is its own, follows from something, or was let go. */
export function isOurs(session: Session, world: World, resource: Resource): boolean {
  return sourceOf(resource) !== undefined || resource.owners.includes(session.stack) || isLetGo(session, world, resource.uid);
}

/**
 * Deletes what was let go of what the touched have stood under or referred to, once nothing does so any more; and what this run
 * has let go below them because it was protected, once it is not.
 */
export function sweep(session: Session, transaction: Transaction): boolean {
  const {world} = transaction;
  const freed = transaction.touched().filter(({prior, now}) => prior && now && isFreeing(prior, now));
  const left = transaction.touched().flatMap(({prior}) => (prior ? [prior] : []));
  let isSwept = false;
  for (const {now} of freed)
    for (const each of [...innermostFirst(world, (now as Resource).uid)]) {
      if (!isLetGoNow(session, world, each) || usersOf(world, each.uid).length > 0) continue;
      if (isRefusal(transaction.perform({do: 'delete', uid: each.uid}))) continue;
      isSwept = true;
      left.push(each);
    }
  for (const resource of left) {
    for (const uid of [resource.parent, ...referencesOf(world, resource)]) {
      const found = world.resources.get(uid);
      if (!found || !isLetGo(session, world, uid) || usersOf(world, uid).length > 0) continue;
      if (isRefusal(transaction.perform({do: 'delete', uid}))) continue;
      isSwept = true;
      left.push(found);
    }
  }
  return isSwept;
}

function isFreeing(prior: Resource, now: Resource): boolean {
  return (prior.protect && !now.protect) || prior.parent !== now.parent;
}

/** Says whether this very run has let go of a resource: a plan of another one does not show that it goes. */
export function isLetGoNow(session: Session, world: World, {uid, updated}: Resource): boolean {
  return isLetGo(session, world, uid) && session.event(updated)?.run.correlation === session.correlation;
}

function* innermostFirst(world: World, uid: string): Iterable<Resource> {
  for (const each of childrenOf(world, uid)) {
    yield* innermostFirst(world, each.uid);
    yield each;
  }
}

/** Lists the deletions of a resource and of what this stack has let go that hangs on it, innermost first. */
export function deletionsOf(session: Session, world: World, uid: string): readonly Command[] {
  // What is shared goes with the last one who has it.
  if (world.resources.get(uid)?.owners.some((owner) => owner !== session.stack))
    return [{do: 'release', uid, owner: session.stack}];
  const found = new Set<string>();
  const add = (each: string): void => {
    if (found.has(each)) return;
    for (const user of usersOf(world, each)) if (isLetGo(session, world, user.uid)) add(user.uid);
    found.add(each);
  };
  if (world.resources.has(uid)) add(uid);
  return [...found].map((each) => ({do: 'delete', uid: each}));
}
