/**
 * Plans what Terraform creates. It creates what its state does not know, what it replaces, and what is tainted there; the last
 * looks like the first, with the tainted resource in its place.
 */
import {addressBook} from '#core/address.ts';
import type {Resource} from '#core/resource.ts';
import {childOf} from '#core/world.ts';
import {birth, existing} from '#engine/one-by-one/alter.ts';
import type {Draft} from '#engine/one-by-one/draft.ts';
import {givesWay, stepsAside} from '#engine/one-by-one/giving-way.ts';
import type {Target} from '#engine/one-by-one/target.ts';
import {isBlocked, type Made, note, type Planning, planDeparture, type Said} from './plan-departure.ts';

export interface Asking {
  /** Says that all of it is known. */
  readonly isWhole: boolean;
  /** Says that nothing more is waited for. */
  readonly isOver: boolean;
  /** The uid of the resource that this replaces. */
  readonly replaced?: string | undefined;
}

export function planBirth(planning: Planning, target: Target, asking: Asking): Made {
  const {draft, session} = planning;
  const cleared = clearPlace(planning, target, asking);
  if (isBlocked(cleared)) return cleared;
  const way = birth(session, draft.world(), target);
  if (way.problems) return {said: way.problems};
  const there = draft.world().resources.get(way.uid);
  if (there && way.uid !== asking.replaced && draft.kept(way.uid)) return {said: [existing(draft.world(), there, 'kept')]};
  draft.keep(way.uid, 'born');
  const adopts = there?.owners.length === 0 ? [adopted(draft, there)] : [];
  const said = [...cleared.said, ...adopts, ...draft.try(way.commands, way.uid, asking.isWhole)];
  const {gone = [], ...rest} = cleared;
  const all = asking.replaced === undefined ? gone : [...gone, asking.replaced];
  const replaced = session.world().resources.get(asking.replaced ?? '');
  noteHolder(planning, target, way.uid);
  if (replaced) note(planning, replaced, 'goes');
  return {...rest, said, uid: way.uid, gone: all};
}

/** Plans that what it replaces goes, and what gives way to it in its place. */
function clearPlace(planning: Planning, target: Target, asking: Asking): Made {
  const {draft, session} = planning;
  const there = childOf(draft.world(), target.parent, target.kind, target.name);
  const replaced = asking.replaced === undefined ? undefined : draft.world().resources.get(asking.replaced);
  let made: Made = {said: []};
  for (const prior of new Set([replaced, there])) {
    if (!prior || !givesWay(session, draft.world(), prior)) continue;
    const gone = displace(planning, prior, target, asking);
    if (isBlocked(gone)) return gone;
    made = {...gone, said: [...made.said, ...gone.said], gone: [...(made.gone ?? []), prior.uid]};
  }
  return made;
}

function displace(planning: Planning, prior: Resource, target: Target, {isOver, replaced}: Asking): Made {
  const {draft} = planning;
  const {uid} = prior;
  const isOwn = uid === replaced;
  const refused = isOwn ? undefined : findHolder(planning, prior, {isOver, isKnown: replaced !== undefined});
  if (refused) return refused;
  // It may be about to move, and then it does not go.
  if (!isOwn && !isOver && !draft.isSettled(uid) && draft.protectorOf(uid, !target.protect)) return {said: [], misses: true};
  const gone = planDeparture(planning, prior, !target.protect, isOver);
  if (isBlocked(gone)) return gone;
  draft.rebear(prior, target);
  return isOwn ? gone : {...gone, version: prior.version};
}

/** Plans that what stands in the place to which a resource moves steps aside: it goes, or moves too. */
export function planStepAside(planning: Planning, there: Resource, target: Target, isOver: boolean): Made {
  const {draft, session} = planning;
  const holder = childOf(draft.world(), target.parent, target.kind, target.name);
  if (!holder || holder.uid === there.uid || !stepsAside(session, draft.world(), holder)) return {said: []};
  const refused = findHolder(planning, holder, {isOver, isKnown: true});
  if (refused) return refused;
  draft.stepAside(holder);
  noteUnseen(planning, holder);
  return {said: []};
}

interface Taking extends Pick<Asking, 'isOver'> {
  /** Says that Terraform's state has what takes the place, so it has not been lost. */
  readonly isKnown: boolean;
}

/** Finds whether a place is held by what another block has, or by what Terraform's state has lost; that may not be known yet. */
function findHolder({draft, lull, sightings, record}: Planning, holder: Resource, {isOver, isKnown}: Taking): Made | undefined {
  const {uid, owners} = holder;
  if (draft.kept(uid)) return {said: [existing(draft.world(), holder, 'kept')]};
  if (owners.length === 0 || sightings.has(uid) || draft.isSettled(uid) || sightings.isPartial()) return undefined;
  // A plan that reads first shows it again; in an apply this may be the first call.
  if (sightings.isBlank() && ['goes', 'stays'].includes(record.outcomeOf(holder) ?? '')) return undefined;
  // All that Terraform asks about at once may wait, and what gives the place up can't come. The apply refuses it where that never came.
  if (sightings.hasRead() && (isKnown || lull.hasStalled())) return undefined;
  return isOver ? {said: [existing(draft.world(), holder)]} : {said: [], misses: true};
}

/** Notes what becomes of the resource that has the place now, in whichever order the plan comes to the two: the apply has an order of its own. */
function noteHolder(planning: Planning, target: Target, uid: string): void {
  const {record, session, sightings} = planning;
  const holder = childOf(session.world(), target.parent, target.kind, target.name);
  if (!holder || holder.uid === uid) return;
  // Terraform asks about all that it has read, but about what is tainted only as what replaces it.
  if (sightings.has(holder.uid)) note(planning, holder, record.isKept(holder) ? 'stays' : 'goes');
  else noteUnseen(planning, holder);
}

/** Notes that a place is planned for another as if its holder gave way, which nothing has shown yet. */
function noteUnseen(planning: Planning, holder: Resource): void {
  const {record, sightings} = planning;
  const isOpen = holder.owners.length > 0 && !sightings.has(holder.uid);
  if (isOpen && record.outcomeOf(holder) === undefined) note(planning, holder, 'unseen');
}

function adopted(draft: Draft, there: Resource): Said {
  const summary = `${addressBook(draft.world()).of(there)} is there and nobody’s: it is adopted, not created`;
  return {code: 'resource/adopted', severity: 'warning', summary};
}
