/**
 * What would go but stays: what is protected, itself or by something above it; what others still stand under or refer to;
 * and what any of these can't be without.
 */

import {kindOf, type Resource, referencesOf, sourceOf} from '../resource.ts';
import {ancestry, childOf, childrenOf, organisationOf, referrersOf, type World} from '../world.ts';
import type {Match} from './match.ts';
import {protectorFinder} from './protection.ts';

export interface Held {
  readonly resource: Resource;
  /** `protected`; `in-use` by something that stays; `holds` something that is held; `needed` by something that is held. */
  readonly why: 'protected' | 'in-use' | 'holds' | 'needed';
  /** The uid of what holds it, unless it is protected itself. */
  readonly by: string | undefined;
  readonly instead: 'delete' | 'replace';
}

export interface Holding {
  readonly world: World;
  /** What is declared and is there, by uid. */
  readonly matched: ReadonlyMap<string, Match>;
  /** What is declared and there, but can't become what is declared. */
  readonly stuck: ReadonlySet<string>;
  /** What keeps the rows that stand on it, should it be held. */
  readonly keepsRows: ReadonlySet<string>;
  /** Says whether a resource is declared with other values for fields that can't be changed. */
  isReplaced(uid: string): boolean;
}

/** Takes out of what is doomed whatever must stay, until nothing more has to. What comes first is decided by uid, not by the store. */
export function hold(holding: Holding, doomed: Map<string, Resource>): readonly Held[] {
  const {world} = holding;
  const held = new Map<string, Held>();
  const keep = (resource: Resource, why: Held['why'], by?: string): void => {
    if (!doomed.delete(resource.uid)) return;
    held.set(resource.uid, {resource, why, by, instead: 'delete'});
    keepNeeded(resource);
  };
  const keepNeeded = (resource: Resource): void => {
    for (const uid of neededBy(world, resource)) {
      const needed = doomed.get(uid);
      if (needed) keep(needed, uid === resource.parent ? 'holds' : 'needed', resource.uid);
    }
  };
  const protectorOf = protectorFinder(holding);
  const protectedOnes: Resource[] = [];
  for (const resource of byUid(doomed.values())) {
    const by = protectorOf(resource);
    if (by === undefined) continue;
    protectedOnes.push(resource);
    doomed.delete(resource.uid);
    held.set(resource.uid, {resource, why: 'protected', by: by === resource.uid ? undefined : by, instead: 'delete'});
  }
  for (const resource of protectedOnes) keepNeeded(resource);
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const resource of byUid(doomed.values())) {
      const [user] = byUid(usersOf(holding, doomed, resource));
      if (user) keep(resource, 'in-use', user.uid);
    }
    for (const uid of holding.keepsRows) if (held.has(uid)) for (const row of rowsOf(world, uid)) keep(row, 'needed', uid);
  }
  return [...held.values()];
}

/** Lists the rows that stand on a resource, and those on what they join to it: the grants of an organisation, and the members of their groups. */
function* rowsOf(world: World, uid: string, seen = new Set<string>()): Iterable<Resource> {
  if (seen.has(uid)) return;
  seen.add(uid);
  for (const child of byUid(childrenOf(world, uid))) {
    if (kindOf(world, child).keyReferences.length === 0) continue;
    yield child;
    for (const joined of referencesOf(world, child)) yield* rowsOf(world, joined, seen);
  }
}

function byUid(resources: Iterable<Resource>): readonly Resource[] {
  return [...resources].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

/** What a resource can't stand without: its parent, what it refers to, and its product's subscription. */
function neededBy(world: World, resource: Resource): readonly string[] {
  const kind = kindOf(world, resource);
  const needed = [resource.parent, ...referencesOf(world, resource)];
  if (!kind.needsSubscription) return needed;
  const subscription = world.catalogue.kinds.find((each) => each.subscribes);
  for (let each = organisationOf(world, resource); each && subscription; each = world.resources.get(each.parent)) {
    const found = childOf(world, each.uid, subscription, kind.product);
    if (found) return [...needed, found.uid];
  }
  return needed;
}

/** What stays and still needs it: stands under it, or refers to it, also when this plan has been applied. */
function* usersOf(
  {world, matched, stuck}: Holding,
  doomed: ReadonlyMap<string, Resource>,
  resource: Resource,
): Iterable<Resource> {
  // What another stack declares is matched too, but stays as it is.
  const plannedOf = (uid: string): Match | undefined => {
    const match = matched.get(uid);
    return match?.wanted.declared.existing || stuck.has(uid) ? undefined : match;
  };
  // What follows from something that goes or changes leaves with it.
  const isFollowing = (child: Resource): boolean =>
    [...ancestry(world, sourceOf(child) ?? '')].some((each, index) => {
      const planned = plannedOf(each.uid);
      const isSelfOther = index === 0 && (planned?.name !== each.name || planned.spec !== each.spec);
      return doomed.has(each.uid) || (planned && (planned.parent !== each.parent || isSelfOther));
    });
  for (const child of childrenOf(world, resource.uid)) {
    const planned = plannedOf(child.uid);
    if (!doomed.has(child.uid) && !isFollowing(child) && (!planned || planned.parent === resource.uid)) yield child;
  }
  for (const uid of referrersOf(world, resource.uid)) {
    const user = world.resources.get(uid);
    if (!user || doomed.has(uid)) continue;
    const planned = plannedOf(uid);
    const then = planned ? {...user, name: planned.name, spec: planned.spec || '{}'} : user;
    if (referencesOf(world, then).includes(resource.uid)) yield user;
  }
}
