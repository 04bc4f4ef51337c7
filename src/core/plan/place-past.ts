/** Finds for what a stack owned at an earlier position its place of then, and the resource that it now is. */
import type {Kind} from '#schemas/kind.ts';
import {isAnotherSubject} from '../identity.ts';
import {immutableIn, patchTo} from '../patch.ts';
import {kindOf, type Resource, wholeName} from '../resource.ts';
import {childOf} from '../world.ts';
import {isOurs} from './ours.ts';
import {ownSpec, type PastMatching} from './past-matching.ts';
import {pastProblems} from './past-problems.ts';
import {newUid} from './place.ts';
import {withReferences} from './rebirth.ts';

/** The place of a resource, and what there is of it now: itself, what has taken its place, or nothing. */
export interface Placed {
  readonly uid: string;
  readonly parent: string;
  readonly name: string;
  readonly prior: Resource | undefined;
}

export interface PastPlacing {
  /** Places what the stack owned; undefined after a complaint. */
  place(then: Resource): Placed | undefined;
  /** The place of what the stack has adopted since: where it stood before, if that is free. */
  placeOfAdopted(then: Resource): Pick<Placed, 'parent' | 'name'>;
  /** The uid that stands for one of the past: its own, or that of what it is now. Any other text stands for itself. */
  successorOf(uid: string): string;
}

export function placePast(matching: PastMatching): PastPlacing {
  const {world, past, stack, stacks, digest} = matching;
  const complain = pastProblems(matching);
  const known = new Map<string, Placed | undefined>();
  const open = new Set<string>();
  const isOwnedOnlyByUs = ({owners}: Resource): boolean => owners.length === 1 && owners.includes(stack);
  /** Whether the stack owned at that position what exists now. */
  const isWanted = ({uid, owners}: Resource): boolean =>
    past.has(uid) ? past.get(uid)?.owners.includes(stack) === true : owners.includes(stack);
  /** Whether a plan leads a resource away from where it stands: to where it stood then, or out of existence. */
  const isLeaving = (resource: Resource): boolean => {
    if (isWanted(resource)) return true;
    const then = past.get(resource.uid);
    if (!isOwnedOnlyByUs(resource) || !then) return isOwnedOnlyByUs(resource);
    const {parent, name} = placeOfAdopted(then);
    return parent !== resource.parent || name !== resource.name;
  };

  const successor = (uid: string): string | undefined => {
    const then = uid === '' ? undefined : past.get(uid);
    const living = world.resources.get(uid);
    if (!then || open.has(uid) || (living && kindOf(world, living).immutable.length === 0)) return uid;
    if (then.owners.includes(stack)) return place(then)?.uid;
    if (living) return uid;
    const spot = spotOf(then);
    const there = spot && childOf(world, spot.parent, kindOf(world, then), spot.name);
    if (!there) complain.missing(then);
    return there?.uid;
  };

  /** Where it stood, by the uids of now. */
  const spotOf = (then: Resource): {readonly parent: string; readonly name: string} | undefined => {
    const kind = kindOf(world, then);
    const parent = successor(then.parent);
    const parts = kind.keyReferences.length > 0 ? then.name.split(':').map(successor) : [then.name];
    if (parent === undefined || parts.includes(undefined)) return undefined;
    const name = parts.join(':');
    // Where another has taken the plain name of a set, the stack gives its part under its own.
    const first = kind.contributed ? childOf(world, parent, kind, name) : undefined;
    const isTaken = first && first.uid !== then.uid && first.owners.length > 0 && !isOurs(first, stacks);
    return {parent, name: isTaken ? `${wholeName(kind, name)}#${stack}` : name};
  };

  /** Whether what was deleted can be what stands in its place now: something that came after it. */
  const isTakenOver = (kind: Kind, then: Resource, occupant: Resource): boolean => {
    const isFree = occupant.owners.length === 0 || kind.shared || isOurs(occupant, stacks);
    if (past.get(occupant.uid) || !isFree) return false;
    const spec = JSON.stringify(withReferences(kind, ownSpec(kind, then), (uid) => successor(uid) ?? uid));
    return immutableIn(kind, patchTo(occupant, {spec, labels: then.labels, protect: then.protect})).length === 0;
  };

  const placeOfAdopted = (then: Resource): Pick<Placed, 'parent' | 'name'> => {
    const now = world.resources.get(then.uid) as Resource;
    if (known.has(then.uid)) return known.get(then.uid) as Placed;
    // Of several that wait for each other's places, each is taken to leave its own.
    if (open.has(then.uid)) return {parent: then.parent, name: then.name};
    open.add(then.uid);
    const spot = isOwnedOnlyByUs(now) ? {parent: then.parent, name: then.name} : undefined;
    const occupant = spot && childOf(world, spot.parent, kindOf(world, then), spot.name);
    const isThere = spot && (spot.parent === '' || world.resources.has(spot.parent));
    const isSame = spot && !isAnotherSubject(kindOf(world, now), now, spot);
    const isFree = isThere && isSame && (!occupant || occupant.uid === then.uid || isLeaving(occupant));
    const {parent, name} = isFree ? spot : now;
    open.delete(then.uid);
    known.set(then.uid, {parent, name, uid: then.uid, prior: now});
    return {parent, name};
  };

  const find = (then: Resource): Placed | undefined => {
    const kind = kindOf(world, then);
    const spot = spotOf(then);
    if (!spot) return undefined;
    const occupant = childOf(world, spot.parent, kind, spot.name);
    const now = world.resources.get(then.uid);
    const living = now && isAnotherSubject(kind, now, spot) ? undefined : now;
    if (living && living.owners.length > 0 && !kind.shared && !isOurs(living, stacks)) return complain.foreign(living);
    if (living && (!occupant || occupant.uid === living.uid || isLeaving(occupant)))
      return {...spot, uid: living.uid, prior: living};
    if (!living && occupant && isTakenOver(kind, then, occupant)) return {...spot, uid: occupant.uid, prior: occupant};
    if (occupant && (living || !isLeaving(occupant))) return complain.taken(then, occupant);
    return {...spot, uid: newUid({world, digest}, kind, spot.parent, spot.name), prior: undefined};
  };

  const place = (then: Resource): Placed | undefined => {
    if (known.has(then.uid)) return known.get(then.uid);
    open.add(then.uid);
    const placed = find(then);
    open.delete(then.uid);
    known.set(then.uid, placed);
    return placed;
  };
  return {place, placeOfAdopted, successorOf: (uid) => successor(uid) ?? uid};
}
