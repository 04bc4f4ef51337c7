/**
 * Exchanges of names: by its `previously`, what is declared in one place is what stands in another, whose declaration in turn
 * claims what stands in a third, until one claims what stands in the first or nothing is left to claim. Elsewhere what stands
 * in a place is what is declared there, since `previously` may remain in a config for ever.
 */
import type {Wanted} from '../config/read-wanted.ts';
import type {Created, Moved} from '../event.ts';
import {kindOf, type Resource, slot} from '../resource.ts';
import type {Matching} from './match.ts';

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
  matching: Pick<Matching, 'world' | 'historyOf'>,
  claims: readonly Exchange[],
  isFree: (resource: Resource) => boolean,
): readonly Exchange[] {
  const byPlace = new Map(claims.flatMap((each) => (each.there ? [[each.there.uid, each] as const] : [])));
  const claimants = new Map<string, number>();
  for (const {claimed} of claims) claimants.set(claimed.uid, (claimants.get(claimed.uid) ?? 0) + 1);
  return claims.flatMap((claim) => {
    // A row of names begins where nothing stands; a ring may be entered anywhere, so each of it finds the whole.
    const row = rowFrom(claim, byPlace);
    const isRing = row.at(-1)?.claimed.uid === claim.there?.uid;
    const isWhole = claim.there === undefined ? row.length > 1 : isRing;
    const isSound = isWhole && row.every(({claimed}) => isFree(claimed) && claimants.get(claimed.uid) === 1);
    if (!isSound || row.some((each) => hasBeenWhere(matching, each))) return [];
    return isRing ? [claim] : row;
  });
}

/** Follows claims from place to place. */
function rowFrom(first: Exchange, byPlace: ReadonlyMap<string, Exchange>): readonly Exchange[] {
  const row = new Set<Exchange>();
  for (let each: Exchange | undefined = first; each && !row.has(each); each = byPlace.get(each.claimed.uid)) row.add(each);
  return [...row];
}

/** Whether what stands there has stood before where the claimed one stands now: `previously` is true of it as it is. */
function hasBeenWhere({world, historyOf}: Pick<Matching, 'world' | 'historyOf'>, {there, claimed}: Exchange): boolean {
  if (!there) return false;
  const kind = kindOf(world, claimed);
  for (const {type, data} of historyOf(there.uid)) {
    if (!type.endsWith('.created') && !type.endsWith('.moved')) continue;
    const {parent, name} = JSON.parse(data) as Created | Moved;
    if (parent === claimed.parent && slot(kind, name) === slot(kind, claimed.name)) return true;
  }
  return false;
}
