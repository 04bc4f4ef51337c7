/**
 * Finds for what is declared the resource that it is: what stands where it is declared comes first, then what the config
 * says that it was (`previously`), then what somebody moved away from there. The rest is new. None of it hangs on the
 * order in which files and keys come.
 */
import type {Kind} from '#schemas/kind.ts';
import {findResource, parseBelowKind} from '../address.ts';
import {type Declared, declaredAddress, organisationPath, placeOf, placeOfField} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {ancestry, childOf, movedFrom, type Resource, type World} from '../world.ts';
import {isOurs, type Match, type Matching, newUid} from './match.ts';

type Found = Map<string, Match>;

/** Places all of these, parents before children. */
export function placeAll(matching: Matching, wanted: readonly Wanted[], found: Found): void {
  const said = new Map<string, Wanted>();
  let pending = placeStanding(matching, wanted, found);
  for (let next = renames(matching, pending, found); next.length > 0; next = renames(matching, pending, found)) {
    for (const {wanted, there} of next) {
      if (found.has(there.uid)) continue;
      said.set(there.uid, wanted);
      place(matching, wanted, wanted.declared.name, there, found);
    }
    pending = placeStanding(
      matching,
      pending.filter((each) => each.declared.uid === undefined),
      found,
    );
  }
  const isNamed = namedBy(matching, pending);
  for (const each of inOrder(matching, pending)) placeLast(matching, each, found, said, isNamed);
}

/** Places what stands where it is declared; answers the rest. */
function placeStanding(matching: Matching, pending: readonly Wanted[], found: Found): readonly Wanted[] {
  return pending.filter((wanted) => {
    const {declared, kind} = wanted;
    const parent = declared.parent?.uid;
    const there = parent === undefined ? undefined : childOf(matching.world, parent, kind, declared.name);
    if (there) place(matching, wanted, declared.name, there, found);
    return !there;
  });
}

/** What `previously` finds, as far as it is nearest to the root: what stood under it is placed before the next ones are. */
function renames(matching: Matching, pending: readonly Wanted[], found: Found): readonly {wanted: Wanted; there: Resource}[] {
  const all = pending.flatMap((wanted) => {
    const isReady = wanted.previously.length > 0 && wanted.declared.parent?.uid !== undefined;
    const there = isReady ? renamed(matching, wanted, found) : undefined;
    return there ? [{wanted, there, depth: [...ancestry(matching.world, there.uid)].length}] : [];
  });
  const least = Math.min(...all.map((each) => each.depth));
  return all.filter((each) => each.depth === least);
}

function renamed({world, stacks}: Matching, wanted: Wanted, found: Found): Resource | undefined {
  const isFree = (there: Resource): boolean => !found.has(there.uid) && (there.owners.length === 0 || isOurs(there, stacks));
  return formerPlaces(world, wanted).find(isFree);
}

/** What `previously` names: a name among its siblings, or an absolute path, `acme/old` of an organisation, `acme:ops` of anything else. */
function formerPlaces(world: World, {kind, declared, previously}: Wanted): readonly Resource[] {
  return previously.flatMap((written) => {
    const isAbsolute = kind.nests ? written.includes('/') : written.split(':').length > kind.keyParts.length;
    if (!isAbsolute) return sibling(world, kind, declared.parent?.uid, written) ?? [];
    const address = parseBelowKind(world.catalogue, kind, written);
    return typeof address === 'string' ? [] : (findResource(world, address) ?? []);
  });
}

function sibling(world: World, kind: Kind, parent: string | undefined, name: string): Resource | undefined {
  const there = parent === undefined ? undefined : childOf(world, parent, kind, name);
  return there ?? (kind.nests ? childOf(world, '', kind, name) : undefined);
}

/** Whether something that is not placed yet names a resource outright: a name that another merely had gives way to it. */
function namedBy({world}: Matching, pending: readonly Wanted[]): (resource: Resource) => boolean {
  if (world.aliases.size === 0) return () => false;
  const named = new Set(pending.flatMap((each) => formerPlaces(world, each)).map((each) => each.uid));
  return (resource) => named.has(resource.uid);
}

/** Parents first. By address where former names may be had by several. */
function inOrder({world}: Matching, pending: readonly Wanted[]): readonly Wanted[] {
  if (world.aliases.size === 0) return pending;
  const keys = new Map(pending.map((each) => [each, `${placeText(each.declared)} ${each.kind.name}`]));
  return [...pending].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** A text that begins with the one of what it stands under. */
function placeText(declared: Declared): string {
  const above = organisationPath(declared).join('/');
  return declared.kind?.nests ? above : `${above}:${declared.names.join(':') || declared.name}`;
}

/** What its parent had to be placed for first, what was moved away from here, or something new. */
function placeLast(
  matching: Matching,
  wanted: Wanted,
  found: Found,
  said: Map<string, Wanted>,
  isNamed: (resource: Resource) => boolean,
): void {
  const {world} = matching;
  const {declared, kind} = wanted;
  if (declared.parent?.uid === undefined) return;
  const standing = childOf(world, declared.parent.uid, kind, declared.name);
  const former = standing ? undefined : renamed(matching, wanted, found);
  if (former) said.set(former.uid, wanted);
  if (!standing && !former) complainOfFormer(matching, wanted, said);
  const moved = standing || former ? undefined : movedAway(matching, wanted);
  const free = moved && !found.has(moved.uid) && !isNamed(moved) ? moved : undefined;
  if (free && declared.existing) warnOfName(matching, wanted, free);
  place(matching, wanted, declared.name, standing ?? former ?? free, found);
}

function movedAway({world, stacks}: Matching, {kind, declared}: Wanted): Resource | undefined {
  const moved = movedFrom(world, declared.parent?.uid ?? '', kind, declared.name);
  return moved && (declared.existing || isOurs(moved, stacks)) ? moved : undefined;
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
function complainOfFormer({world, stacks, report}: Matching, wanted: Wanted, said: ReadonlyMap<string, Wanted>): void {
  const {declared} = wanted;
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
    } else if (there.owners.length > 0 && !isOurs(there, stacks)) {
      const summary = `${there.name} belongs to the stack ${there.owners.join(', ')}, so it can’t be moved here`;
      report({severity: 'error', code: 'ownership/foreign', summary, address, at});
    }
  }
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
    matching.report({
      severity: 'error',
      code: 'config/declared-twice',
      summary: `${declaredAddress(declared)} and ${declaredAddress(other.wanted.declared)} are the same ${kind.name}`,
      hint: 'take one of the two out',
      address: declaredAddress(declared),
      at: placeOf(declared),
    });
    return;
  }
  found.set(uid, {wanted, uid, parent, name, spec: '', prior});
}
