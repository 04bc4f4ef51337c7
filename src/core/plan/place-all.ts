/**
 * Finds for what is declared the resource that it is: what stands where it is declared comes first, unless it exchanges its
 * place with another; then what the config says that it was (`previously`), then what somebody moved away from there. The
 * rest is new. None of it hangs on the order in which files and keys come.
 */
import type {Wanted} from '../config/read-wanted.ts';
import {namedPlaces} from './former-names.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';
import {place, spotOf} from './place.ts';
import {placeByNames} from './place-by-names.ts';
import {warnOfUnfollowed} from './unfollowed.ts';

type Found = Map<string, Match>;

/** Places all of these: parents before children, and what a former name leads to before what stands under that. */
export function placeAll(matching: Matching, wanted: readonly Wanted[], found: Found): void {
  const hasFormerNames = matching.world.aliases.size > 0 || wanted.some((each) => each.previously.length > 0);
  if (!hasFormerNames) {
    // What is new can't be anything else then, and nothing has to wait for what is yet to be found.
    for (const each of wanted) placeStandingOrNew(matching, each, found);
    return;
  }
  placeByNames(matching, wanted, found);
  warnOfUnfollowed(matching, wanted, found, (each) =>
    namedPlaces(matching.world, each).filter((there) => found.has(there.uid) || isOurs(there, matching.stacks)),
  );
}

function placeStandingOrNew(matching: Matching, wanted: Wanted, found: Found): void {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  const {name, there} = spotOf(matching, kind, parent, declared.name);
  place(matching, wanted, name, there, found);
}
