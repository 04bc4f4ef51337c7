/**
 * Plans what Terraform creates. It creates what its state does not know, what it replaces, and what is tainted there; the last
 * looks like the first, with the tainted resource in its place.
 */
import {addressBook} from '#core/address.ts';
import type {Resource} from '#core/resource.ts';
import {childOf} from '#core/world.ts';
import {birth, existing} from '#engine/one-by-one/alter.ts';
import type {Draft} from '#engine/one-by-one/draft.ts';
import {givesWay} from '#engine/one-by-one/giving-way.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import type {Target} from '#engine/one-by-one/target.ts';
import {isBlocked, type Made, type Planning, planDeparture, type Said} from './plan-departure.ts';

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
  if (there && way.uid !== asking.replaced && draft.kept(way.uid)) return {said: [existing(draft.world(), there)]};
  draft.keep(way.uid, 'born');
  const adopts = there?.owners.length === 0 ? [adopted(draft, there)] : [];
  const said = [...cleared.said, ...adopts, ...draft.try(way.commands, way.uid, asking.isWhole)];
  const {gone = [], ...rest} = cleared;
  const all = asking.replaced === undefined ? gone : [...gone, asking.replaced];
  return {...rest, said, uid: way.uid, owners: withOwner(there, session), gone: all};
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
  if (uid !== replaced) {
    if (draft.kept(uid)) return {said: [existing(draft.world(), prior)]};
    if (prior.owners.length > 0 && !isKnown(planning, uid)) {
      if (!isOver) return {said: [], misses: true};
      if (!planning.sightings.isPartial()) return {said: [existing(draft.world(), prior)]};
    }
  }
  const gone = planDeparture(planning, prior, !target.protect, isOver);
  if (isBlocked(gone)) return gone;
  draft.rebear(prior, target);
  return uid === replaced ? gone : {...gone, version: prior.version};
}

/** Says whether Terraform's state has a resource, or has had one planned: what it has lost is not made anew. */
function isKnown({draft, sightings}: Planning, uid: string): boolean {
  return sightings.has(uid) || draft.isSettled(uid);
}

function adopted(draft: Draft, there: Resource): Said {
  const summary = `${addressBook(draft.world()).of(there)} is there and nobody’s: it is adopted, not created`;
  return {code: 'resource/adopted', severity: 'warning', summary};
}

/** Lists who owns it then. */
export function withOwner(there: Resource | undefined, {stack}: Session): readonly string[] {
  return [...new Set([...(there?.owners ?? []), stack])].sort();
}
