/**
 * Places what is declared while names that it had count: first what can be nothing else than what has its name, then renames
 * to names in use, then names that are free, then what is new; what may be claimed from below something that is not placed
 * yet comes last.
 */
import {declaredAddress} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import {ancestry} from '../world.ts';
import {isDeletable} from './deletable.ts';
import {formerPlaces, freeFormer, movedAway} from './former-names.ts';
import {complainsOfFormer, warnOfName} from './former-problems.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';
import {place, spotOf} from './place.ts';
import {findMeant, findRenames, type Option, type Waiting} from './renames.ts';

type Found = Map<string, Match>;

/** What a former name leads to, and how far below the root that stands. */
interface Claim {
  readonly wanted: Wanted;
  readonly there: Resource;
  readonly depth: number;
  readonly isSaid: boolean;
}

export function placeByNames(matching: Matching, wanted: readonly Wanted[], found: Found): void {
  const said = new Map<string, Wanted>();
  for (let pending = wanted; pending.length > 0; ) {
    pending = placeStanding(matching, pending, found, said);
    const options = pending.flatMap((each) => optionOf(matching, each, found) ?? []);
    const standing = options.filter((each) => each.there);
    const free = options.filter((each) => !each.there);
    const others = free.map((each) => each.wanted);
    const kept = new Set(standing.map(({there}) => there?.uid));
    const claims = nearestClaims(matching, pending, free, found).filter((each) => !kept.has(each.there.uid));
    if (claims.length > 0) for (const each of claims) placeClaim(matching, each, found, said);
    else if (others.length > 0) placeNew(matching, others, found, said);
    else if (standing.length > 0) placeAllOf(matching, standing, found);
    else return;
    // What could not be placed as new has been complained of, and is not asked about again.
    const done = new Set(claims.length > 0 ? [] : others);
    pending = pending.filter((each) => each.declared.uid === undefined && !done.has(each));
  }
}

/** Places what stands where it is declared, and what is renamed to a name in use; returns the rest. */
function placeStanding(
  matching: Matching,
  pending: readonly Wanted[],
  found: Found,
  said: Map<string, Wanted>,
): readonly Wanted[] {
  const {world, stacks} = matching;
  const asks = {
    isDeletable: (resource: Resource): boolean => isDeletable(matching, resource, found),
    isOurs: (resource: Resource): boolean => isOurs(resource, stacks),
  };
  for (let rest = pending; ; rest = rest.filter((each) => each.declared.uid === undefined)) {
    const options = rest.flatMap((each) => optionOf(matching, each, found) ?? []);
    const waiting = rest
      .filter((each) => each.declared.parent?.uid === undefined)
      .map((wanted) => ({wanted, former: freeFormer(matching, wanted, found)}));
    const claimed = uidsIn([...options, ...waiting]);
    // What may be something else than what has its name comes after all that can't be, so that more is known by then.
    const certain = options.filter(({there, former}) => there && former.length === 0 && !claimed.has(there.uid));
    const renames = certain.length > 0 ? [] : findRenames({world, wanted: matching.wanted, options, waiting, ...asks});
    for (const each of renames) said.set(each.claimed.uid, each.wanted);
    const renamed = renames.map((each) => ({...each, there: each.claimed}));
    const later = uidsIn(waiting);
    const standing = options.filter(({there}) => there && !later.has(there.uid));
    const next = [certain, renamed, standing].find((each) => each.length > 0);
    if (!next) return rest;
    placeAllOf(matching, next, found);
  }
}

function placeAllOf(matching: Matching, options: readonly Option[], found: Found): void {
  for (const {wanted, name, there} of options) place(matching, wanted, name, there, found);
}

function uidsIn(all: readonly Waiting[]): ReadonlySet<string> {
  return new Set(all.flatMap(({former}) => former.map(({uid}) => uid)));
}

function optionOf(matching: Matching, wanted: Wanted, found: Found): Option | undefined {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return undefined;
  const {name, there} = spotOf(matching, kind, parent, declared.name);
  const free = there && found.has(there.uid) ? undefined : there;
  return {wanted, name, there: free, former: freeFormer(matching, wanted, found).filter(({uid}) => uid !== free?.uid)};
}

/** What is new, when no former name leads anywhere any more. What was said wrongly has no place, so nothing is said of what stands under it. */
function placeNew(matching: Matching, next: readonly Wanted[], found: Found, said: ReadonlyMap<string, Wanted>): void {
  for (const wanted of next) {
    if (complainsOfFormer(matching, wanted, said)) continue;
    const {name} = spotOf(matching, wanted.kind, wanted.declared.parent?.uid ?? '', wanted.declared.name);
    place(matching, wanted, name, undefined, found);
  }
}

/** Lists what is nearest to the root of what former names lead to: those by `previously` before those of what was moved by hand, by address. */
function nearestClaims(matching: Matching, pending: readonly Wanted[], free: readonly Option[], found: Found): readonly Claim[] {
  const {world} = matching;
  if (world.aliases.size === 0 && pending.every((each) => each.previously.length === 0)) return [];
  const named = new Set(pending.flatMap((each) => formerPlaces(world, each)).map((each) => each.uid));
  const meant = findMeant({world, wanted: matching.wanted, options: free, waiting: []});
  const claims = free.flatMap(({wanted, former}): readonly Claim[] => {
    const renamed = meant.get(wanted) ?? former[0];
    const there = renamed ?? movedAway(matching, wanted, found, named);
    return there ? [{wanted, there, depth: [...ancestry(world, there.uid)].length, isSaid: renamed !== undefined}] : [];
  });
  const least = Math.min(...claims.map((each) => each.depth));
  const texts = new Map(claims.map((each) => [each, declaredAddress(each.wanted.declared)]));
  const isBefore = (a: Claim, b: Claim): boolean => (texts.get(a) ?? '') < (texts.get(b) ?? '');
  return claims.filter((each) => each.depth === least).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function placeClaim(matching: Matching, {wanted, there, isSaid}: Claim, found: Found, said: Map<string, Wanted>): void {
  if (found.has(there.uid)) return;
  if (isSaid) said.set(there.uid, wanted);
  else if (wanted.declared.existing) warnOfName(matching, wanted, there);
  place(matching, wanted, wanted.declared.name, there, found);
}
