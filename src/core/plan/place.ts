/**
 * Finds for what is declared the resource that it is: what stands where it is declared comes first, unless it exchanges its
 * place with another; then what the config says that it was (`previously`), then what somebody moved away from there. The
 * rest is new. None of it hangs on the order in which files and keys come.
 */
import {foldName, type Kind} from '#schemas/kind.ts';
import {findResource, parseBelowKind} from '../address.ts';
import {declaredAddress, placeOf, placeOfField} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import {ancestry, childOf, movedFrom, partsAt, type World} from '../world.ts';
import {type Exchange, findExchanges} from './exchanges.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';
import {warnOfUnfollowed} from './unfollowed.ts';

type Found = Map<string, Match>;

/** What a former name leads to, and how far below the root that stands. */
interface Claim {
  readonly wanted: Wanted;
  readonly there: Resource;
  readonly depth: number;
  readonly isSaid: boolean;
}

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
    formerPlaces(matching.world, each).filter((there) => found.has(there.uid) || isOurs(there, matching.stacks)),
  );
}

/** Places what is declared while names that it had count. */
function placeByNames(matching: Matching, wanted: readonly Wanted[], found: Found): void {
  const said = new Map<string, Wanted>();
  let pending = placeStanding(matching, wanted, found, said);
  while (pending.length > 0) {
    const claims = nearestClaims(matching, pending, found);
    const asNew = claims.length > 0 ? [] : pending.filter((each) => each.declared.parent?.uid !== undefined);
    if (claims.length > 0) for (const each of claims) placeClaim(matching, each, found, said);
    else if (asNew.length === 0) return;
    else placeNew(matching, asNew, found, said);
    // What could not be placed as new has been complained of, and is not asked about again.
    const done = new Set(asNew);
    const rest = pending.filter((each) => each.declared.uid === undefined && !done.has(each));
    pending = placeStanding(matching, rest, found, said);
  }
}

function placeStandingOrNew(matching: Matching, wanted: Wanted, found: Found): void {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  const {name, there} = spotOf(matching, kind, parent, declared.name);
  place(matching, wanted, name, there, found);
}

/** Places what stands where it is declared, and what exchanges its place with another; returns the rest. */
function placeStanding(
  matching: Matching,
  pending: readonly Wanted[],
  found: Found,
  said: Map<string, Wanted>,
): readonly Wanted[] {
  const claims: Exchange[] = [];
  const rest = pending.filter((wanted) => {
    const {declared, kind} = wanted;
    const parent = declared.parent?.uid;
    if (parent === undefined) return true;
    const {name, there} = spotOf(matching, kind, parent, declared.name);
    const claimed = formerPlaces(matching.world, wanted).find((each) => each.uid !== there?.uid && isFree(matching, each, found));
    if (claimed) claims.push({wanted, name, there, claimed});
    else if (there) place(matching, wanted, name, there, found);
    return claimed !== undefined || !there;
  });
  if (!claims.some((each) => each.there)) return rest;
  const exchanges = findExchanges(matching.world, claims, (each) => !found.has(each.uid));
  const exchanged = new Set(exchanges.map((each) => each.wanted));
  for (const {wanted, name, claimed} of exchanges) {
    said.set(claimed.uid, wanted);
    place(matching, wanted, name, claimed, found);
  }
  const standing = claims.filter((each) => each.there && !exchanged.has(each.wanted));
  for (const {wanted, name, there} of standing) place(matching, wanted, name, there, found);
  const done = new Set([...exchanges, ...standing].map((each) => each.wanted));
  return placeStanding(
    matching,
    rest.filter((each) => !done.has(each)),
    found,
    said,
  );
}

/** What a stack calls what it gives, and what stands there: the plain name, unless that is another's; its own part stays its own. */
export function spotOf(
  {world, stack, stacks}: Pick<Matching, 'world' | 'stack' | 'stacks'>,
  kind: Kind,
  parent: string,
  name: string,
): {readonly name: string; readonly there: Resource | undefined} {
  if (!kind.contributed) return {name, there: childOf(world, parent, kind, name)};
  const parts = partsAt(world, parent, kind, name);
  const ours = parts.find((each) => isOurs(each, stacks));
  if (ours) return {name: ours.name, there: ours};
  const plain = parts.find((each) => each.name === name);
  if (!plain || plain.owners.length === 0) return {name, there: plain};
  return {name: `${name}#${stack}`, there: parts.find((each) => each.name === `${name}#${stack}`)};
}

/** What is new, when no former name leads anywhere any more. What was said wrongly has no place, so nothing is said of what stands under it. */
function placeNew(matching: Matching, next: readonly Wanted[], found: Found, said: ReadonlyMap<string, Wanted>): void {
  for (const wanted of next) {
    if (complainsOfFormer(matching, wanted, said)) continue;
    const {name} = spotOf(matching, wanted.kind, wanted.declared.parent?.uid ?? '', wanted.declared.name);
    place(matching, wanted, name, undefined, found);
  }
}

/** A name that is said (`previously`) goes before one that was merely had, and those go by address. */
function nearestClaims(matching: Matching, pending: readonly Wanted[], found: Found): readonly Claim[] {
  const {world} = matching;
  if (world.aliases.size === 0 && pending.every((each) => each.previously.length === 0)) return [];
  const named = new Set(pending.flatMap((each) => formerPlaces(world, each)).map((each) => each.uid));
  const claims = pending.flatMap((wanted): readonly Claim[] => {
    if (wanted.declared.parent?.uid === undefined) return [];
    const renamed = formerPlaces(world, wanted).find((there) => isFree(matching, there, found));
    const there = renamed ?? movedAway(matching, wanted, found, named);
    return there ? [{wanted, there, depth: [...ancestry(world, there.uid)].length, isSaid: renamed !== undefined}] : [];
  });
  const least = Math.min(...claims.map((each) => each.depth));
  const texts = new Map(claims.map((each) => [each, declaredAddress(each.wanted.declared)]));
  const isBefore = (a: Claim, b: Claim): boolean => (texts.get(a) ?? '') < (texts.get(b) ?? '');
  return claims.filter((each) => each.depth === least).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function isFree({stacks}: Matching, there: Resource, found: Found): boolean {
  return !found.has(there.uid) && (there.owners.length === 0 || isOurs(there, stacks));
}

function placeClaim(matching: Matching, {wanted, there, isSaid}: Claim, found: Found, said: Map<string, Wanted>): void {
  if (found.has(there.uid)) return;
  if (isSaid) said.set(there.uid, wanted);
  else if (wanted.declared.existing) warnOfName(matching, wanted, there);
  place(matching, wanted, wanted.declared.name, there, found);
}

/** What `previously` names, also when it has another name by now: a name among its siblings, or an absolute path, `acme/old` of an organisation, `acme:ops` of anything else. */
function formerPlaces(world: World, {kind, declared, previously}: Wanted): readonly Resource[] {
  return previously.flatMap((written) => {
    const isPath = kind.nests && written.includes('/');
    const near = isPath ? undefined : sibling(world, kind, declared.parent?.uid, written);
    const isAbsolute = isPath || written.split(':').length > kind.keyParts.length;
    if (near || !isAbsolute) return near ?? [];
    const address = parseBelowKind(world.catalogue, kind, written);
    return typeof address === 'string' ? [] : (findResource(world, address) ?? []);
  });
}

function sibling(world: World, kind: Kind, parent: string | undefined, name: string): Resource | undefined {
  const under = (above: string): Resource | undefined => childOf(world, above, kind, name) ?? movedFrom(world, above, kind, name);
  return (parent === undefined ? undefined : under(parent)) ?? (kind.nests ? under('') : undefined);
}

/** What stood here until somebody moved it away, unless another names it outright. */
function movedAway(matching: Matching, wanted: Wanted, found: Found, named: ReadonlySet<string>): Resource | undefined {
  const {declared, kind} = wanted;
  const moved = movedFrom(matching.world, declared.parent?.uid ?? '', kind, declared.name);
  const isTaken = !moved || found.has(moved.uid) || named.has(moved.uid);
  return !isTaken && (declared.existing || isOurs(moved, matching.stacks)) ? moved : undefined;
}

function warnOfName({report}: Matching, {declared}: Wanted, moved: Resource): void {
  report({
    severity: 'warning',
    code: 'reference/renamed',
    summary: `${declaredAddress(declared)} is now called ${moved.name}`,
    hint: 'write its new name',
    address: declaredAddress(declared),
    at: placeOf(declared),
  });
}

/** Why `previously` found nothing, where that is a mistake: what it names is another stack's, or two say that they were it. */
function complainsOfFormer({world, stacks, report}: Matching, wanted: Wanted, said: ReadonlyMap<string, Wanted>): boolean {
  const {declared} = wanted;
  let isWrong = false;
  const address = declaredAddress(declared);
  const at = placeOfField(declared, ['previously']);
  for (const there of formerPlaces(world, wanted)) {
    const other = said.get(there.uid)?.declared;
    if (other) {
      const otherAt = placeOfField(other, ['previously']);
      const also = otherAt ? {also: [{note: 'the other', at: otherAt}]} : {};
      const summary = `${address} and ${declaredAddress(other)} both say that they were ${there.name}`;
      report({
        severity: 'error',
        code: 'config/claimed-twice',
        summary,
        hint: 'take previously out of one of the two',
        address,
        at,
        ...also,
      });
      isWrong = true;
    } else if (there.owners.length > 0 && !isOurs(there, stacks)) {
      const summary = `${there.name} belongs to the stack ${there.owners.join(', ')}, so it can’t be moved here`;
      const hint = `let ${there.owners[0]} give it up with forget: first`;
      report({severity: 'error', code: 'ownership/foreign', summary, hint, address, at});
      isWrong = true;
    }
  }
  return isWrong;
}

/** Says of something declared what it is in the store, or will be. */
export function place(matching: Matching, wanted: Wanted, name: string, prior: Resource | undefined, found: Found): void {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  if (!prior && declared.existing && !matching.assume) {
    matching.report({
      severity: 'error',
      code: 'config/existing-missing',
      summary: `${declaredAddress(declared)} is not there, though ${declared.contributions.length > 0 ? 'existing: true' : 'organisation:'} says so`,
      hint: 'check its name; another stack declares it first',
      address: declaredAddress(declared),
      at: placeOf(declared),
    });
    return;
  }
  const uid = prior?.uid ?? newUid(matching, kind, parent, name);
  declared.uid = uid;
  const other = found.get(uid);
  if (other) {
    const firstAt = placeOf(other.wanted.declared);
    matching.report({
      severity: 'error',
      code: 'config/declared-twice',
      summary: `${declaredAddress(declared)} and ${declaredAddress(other.wanted.declared)} are the same ${kind.name}`,
      hint: 'take one of the two out',
      address: declaredAddress(declared),
      at: placeOf(declared),
      ...(firstAt ? {also: [{note: 'first here', at: firstAt}]} : {}),
    });
    return;
  }
  found.set(uid, {wanted, uid, parent, name, spec: '', prior});
}

/** Fixed at birth: kind, where it is born, its name, and how often that was born before. */
export function newUid({world, digest}: Pick<Matching, 'world' | 'digest'>, kind: Kind, parent: string, name: string): string {
  for (let incarnation = 0; ; incarnation++) {
    const uid = digest(`${kind.name}\n${parent}\n${foldName(kind, name)}\n${incarnation}`).slice(0, 24);
    if (!world.resources.has(uid) && !world.tombstones.has(uid)) return uid;
  }
}
