/**
 * Exchanges of names: by its `previously`, what is declared in one place is what stands in another, whose declaration in turn
 * claims what stands in a third, until one claims what stands in the first or nothing is left to claim.
 *
 * `previously` may remain in a config for ever, also in a new store, where nothing was ever exchanged. So such claims count
 * only where what is declared is like what it claims, and not where it is like what stands in its place: never after an apply.
 */
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';
import {type Likeness, likenessIn} from './likeness.ts';

/** A declared resource that may be another than what stands where it is declared. */
export interface Exchange {
  readonly wanted: Wanted;
  /** The name that it has, or would have, where it is declared. */
  readonly name: string;
  /** What stands where it is declared. */
  readonly there: Resource | undefined;
  /** What its `previously` names. */
  readonly claimed: Resource;
}

/** Selects the claims that hold together: whatever has to leave its place is claimed for another. */
export function findExchanges(
  world: World,
  claims: readonly Exchange[],
  isFree: (resource: Resource) => boolean,
): readonly Exchange[] {
  const likeness = likenessIn(world);
  const byPlace = new Map(claims.flatMap((each) => (each.there ? [[each.there.uid, each] as const] : [])));
  const claimants = new Map<string, number>();
  for (const {claimed} of claims) claimants.set(claimed.uid, (claimants.get(claimed.uid) ?? 0) + 1);
  return claims.flatMap((claim) => {
    // A row of names begins where nothing stands; a ring may be entered anywhere, so each of it finds the whole.
    const row = rowFrom(claim, byPlace);
    const isRing = row.at(-1)?.claimed.uid === claim.there?.uid;
    const isWhole = claim.there === undefined ? row.length > 1 : isRing;
    const isSound = isWhole && row.every(({claimed}) => isFree(claimed) && claimants.get(claimed.uid) === 1);
    if (!isSound || !isMeant(row, likeness)) return [];
    return isRing ? [claim] : row;
  });
}

/** Follows claims from place to place. */
function rowFrom(first: Exchange, byPlace: ReadonlyMap<string, Exchange>): readonly Exchange[] {
  const row = new Set<Exchange>();
  for (let each: Exchange | undefined = first; each && !row.has(each); each = byPlace.get(each.claimed.uid)) row.add(each);
  return [...row];
}

/** Whether each is at least as much like what it claims as like what stands in its place, and one of a ring more so. */
function isMeant(row: readonly Exchange[], likeness: Likeness): boolean {
  const gains = row.map(({wanted, there, claimed}) => (there ? likeness(wanted, claimed) - likeness(wanted, there) : 1));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}
