/**
 * Renames by `previously` that concern a name in use: exchanges of names, rows in which each takes the name of the next, a
 * former name that something new is declared under, and a name whose resource is deleted in the same plan.
 *
 * `previously` may remain in a config for ever, also in a new store. So a rename is followed only where what is declared is
 * like what `previously` names, and not where it is like what has its name: never after an apply, when that is as declared.
 */
import {foldName} from '#schemas/kind.ts';
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';
import {type Likeness, likenessIn} from './likeness.ts';

/** A declared resource, and what it may be. */
export interface Option {
  readonly wanted: Wanted;
  /** The name that it has, or would have, where it is declared. */
  readonly name: string;
  /** What has this name now, unless it has been matched already. */
  readonly there: Resource | undefined;
  /** What its `previously` names and nothing has been matched with. */
  readonly former: readonly Resource[];
}

/** A declared resource whose parent is not matched yet, and what its `previously` names. */
export type Waiting = Pick<Option, 'wanted' | 'former'>;

export interface Renaming {
  readonly world: World;
  /** All that is declared. */
  readonly wanted: readonly Wanted[];
  readonly options: readonly Option[];
  readonly waiting: readonly Waiting[];
  /** Says whether a resource that nothing declares is this stack's, and can be deleted. */
  isDeletable(resource: Resource): boolean;
  isOurs(resource: Resource): boolean;
}

/** A rename that may be followed. */
interface Claim extends Option {
  readonly claimed: Resource;
  /** How much more the declared resource is like what it claims than like what has its name. */
  readonly gain: number;
}

/** Finds what each `previously` means, where it names several or several name the same. */
export function findMeant({world, wanted, ...all}: Omit<Renaming, 'isDeletable' | 'isOurs'>): ReadonlyMap<Wanted, Resource> {
  return assignFormer(candidatesOf(all, likenessIn(world, wanted)));
}

/** Selects the renames to follow. The result does not depend on the order of the options. */
export function findRenames(renaming: Renaming): readonly Claim[] {
  const {options, waiting} = renaming;
  const likeness = likenessIn(renaming.world, renaming.wanted);
  if (!options.some(({former}) => former.length > 0)) return [];
  const meant = assignFormer(candidatesOf(renaming, likeness));
  const claims = claimsOf(options, meant, likeness);
  if (claims.size === 0) return [];
  const residents = new Map(options.flatMap((each) => (each.there ? [[each.there.uid, each] as const] : [])));
  const elsewhere = new Set(waiting.flatMap(({wanted}) => meant.get(wanted)?.uid ?? []));
  const claimed = new Set([...meant.values()].map((each) => each.uid));
  const findNext = (claim: Claim): Claim | undefined => claims.get(residents.get(claim.claimed.uid)?.wanted as Wanted);
  const declaredAt = (claim: Claim): readonly Waiting[] => {
    const resident = residents.get(claim.claimed.uid);
    return resident ? [resident] : waiting.filter(({wanted}) => mayBe(wanted, claim));
  };
  /** Says whether what is declared under the former name is something new, and is less like what has that name now. */
  const isNameTaken = (claim: Claim): boolean => {
    const others = declaredAt(claim).filter((each) => !claims.has(each.wanted) && !waitsFor(each, waiting));
    const own = likeness(claim.wanted, claim.claimed);
    return others.some((each) => each.wanted.declared.existing || likeness(each.wanted, claim.claimed) >= own);
  };
  const isNameFree = (claim: Claim, followed: ReadonlySet<string>): boolean => {
    const {there} = claim;
    if (!there || elsewhere.has(there.uid)) return true;
    if (claimed.has(there.uid)) return followed.has(there.uid);
    return renaming.isOurs(claim.claimed) && renaming.isDeletable(there) && !endsWithNew(claim);
  };
  /** Says whether a row ends at a former name that something new is declared under. */
  const endsWithNew = (first: Claim): boolean => {
    let last = first;
    for (const seen = new Set([first]); ; seen.add(last)) {
      const next = findNext(last);
      if (!next || seen.has(next)) break;
      last = next;
    }
    return declaredAt(last).some((each) => !claims.has(each.wanted) && !waitsFor(each, waiting));
  };
  for (let before = -1; before !== claims.size; ) {
    before = claims.size;
    const followed = new Set([...claims.values()].map((each) => each.claimed.uid));
    const broken = [...claims.values()].filter((claim) => isNameTaken(claim) || !isNameFree(claim, followed));
    for (const each of broken) claims.delete(each.wanted);
  }
  return rowsOf([...claims.values()], findNext).flatMap((row) => {
    const [first] = row as readonly [Claim];
    // A single rename to a free name hangs on nothing here, and is followed after those that do.
    const isPlain = row.length === 1 && !first.there && declaredAt(first).length === 0;
    return isPlain || row.every(({gain}) => gain === 0) ? [] : row;
  });
}

/** What a `previously` may mean, the most alike first; weak where what has the name already is as much like it as the first. */
interface Candidates extends Waiting {
  readonly isWeak: boolean;
}

/** Lists what each `previously` may mean, without what is less like it than what has its name. */
function candidatesOf({options, waiting}: Pick<Renaming, 'options' | 'waiting'>, likeness: Likeness): readonly Candidates[] {
  const sort = ({wanted, former}: Waiting, there?: Resource): Candidates => {
    if (former.length < 2 && !there) return {wanted, former, isWeak: false};
    const least = there ? likeness(wanted, there) : -1;
    const counted = former.map((each) => ({each, count: likeness(wanted, each)})).filter(({count}) => count >= least);
    counted.sort((a, b) => b.count - a.count);
    return {wanted, former: counted.map(({each}) => each), isWeak: counted[0]?.count === least};
  };
  return [...options.map((each) => sort(each, each.there)), ...waiting.map((each) => sort(each))].filter(
    ({former}) => former.length > 0,
  );
}

/**
 * Assigns what each `previously` means where it names several: not what another names alone, and of what is left the first.
 * What two mean is nobody's, unless all but one are weak.
 */
function assignFormer(all: readonly Candidates[]): ReadonlyMap<Wanted, Resource> {
  let open = all;
  for (;;) {
    const single = open.filter(({former, isWeak}) => former.length === 1 && !isWeak);
    const taken = new Set(single.flatMap(({former}) => former.map(({uid}) => uid)));
    const next = open.map((each) => {
      const rest = each.former.length > 1 ? each.former.filter(({uid}) => !taken.has(uid)) : each.former;
      return rest.length === each.former.length || rest.length === 0 ? each : {...each, former: rest};
    });
    if (next.every((each, index) => each === open[index])) break;
    open = next;
  }
  const claimants = new Map<string, readonly Candidates[]>();
  for (const each of open) for (const {uid} of each.former.slice(0, 1)) claimants.set(uid, [...(claimants.get(uid) ?? []), each]);
  const assigned = new Map<Wanted, Resource>();
  for (const each of claimants.values()) {
    const strong = each.filter(({isWeak}) => !isWeak);
    const [only, ...more] = each.length === 1 ? each : strong;
    if (only && more.length === 0) assigned.set(only.wanted, only.former[0] as Resource);
  }
  return assigned;
}

function claimsOf(options: readonly Option[], meant: ReadonlyMap<Wanted, Resource>, likeness: Likeness): Map<Wanted, Claim> {
  return new Map(
    options.flatMap((option) => {
      const {wanted, there} = option;
      const claimed = meant.get(wanted);
      if (!claimed) return [];
      const gain = there ? likeness(wanted, claimed) - likeness(wanted, there) : 1;
      return [[wanted, {...option, claimed, gain}] as const];
    }),
  );
}

/** Says whether a declared resource whose parent is not matched yet may be the one that is declared where a claimed one is. */
function mayBe({kind, declared}: Wanted, {claimed}: Claim): boolean {
  return kind.name === claimed.kind && foldName(kind, declared.name) === foldName(kind, claimed.name);
}

function waitsFor(each: Waiting, waiting: readonly Waiting[]): boolean {
  return each.former.length > 0 && waiting.includes(each);
}

/** Groups renames in which each takes the name of the next. */
function rowsOf(claims: readonly Claim[], findNext: (claim: Claim) => Claim | undefined): readonly (readonly Claim[])[] {
  const following = new Set(claims.flatMap((each) => findNext(each) ?? []));
  const rows: (readonly Claim[])[] = [];
  const seen = new Set<Claim>();
  // A row begins at a claim whose name nothing here claims; what is left then are rings.
  for (const first of [...claims.filter((each) => !following.has(each)), ...claims]) {
    const row: Claim[] = [];
    for (let each: Claim | undefined = first; each && !seen.has(each); each = findNext(each)) {
      seen.add(each);
      row.push(each);
    }
    if (row.length > 0) rows.push(row);
  }
  return rows;
}
