/**
 * Replacement spreads: what stands under a replaced resource or refers to it is replaced with it, since it knows it by
 * its uid. Where that would touch what is not ours, or is protected, the replacement is held.
 */

import {type Resource, referencesOf, sourceOf} from '../resource.ts';
import type {Seal} from '../secret.ts';
import {childrenOf, referrersOf, type World} from '../world.ts';
import {type Change, type Owning, replacement} from './change.ts';
import type {Held} from './hold.ts';
import type {Match} from './match.ts';
import {type FindProtector, protectorFinder} from './protection.ts';
import {giveUids} from './rebirth.ts';

export interface Replacing {
  readonly owning: Owning;
  readonly matched: ReadonlyMap<string, Match>;
  readonly doomed: ReadonlyMap<string, Resource>;
  /** What should be replaced and can't: it stays as it is. */
  readonly stuck: ReadonlySet<string>;
  readonly digest: (text: string) => string;
  readonly seal: Seal | undefined;
}

export interface Spread {
  readonly changes: readonly Change[];
  /** Replacements that can't be made. */
  readonly held: readonly Held[];
}

/** Changes with replacements spread, given their new uids, and those that can't be taken out. */
export function spreadReplacements(replacing: Replacing, changes: readonly Change[]): Spread {
  const seeds = changes.filter((change) => change.action === 'replace').sort((a, b) => (a.uid < b.uid ? -1 : 1));
  if (seeds.length === 0) return {changes, held: []};
  const byUid = new Map(changes.map((change) => [change.uid, change]));
  const held: Held[] = [];
  const replaced = new Map<string, Change>();
  for (const seed of seeds) {
    const spreading = startSpreading(replacing);
    const blocker = spreadFrom(replacing, seed, spreading);
    if (blocker) held.push({resource: seed.prior as Resource, ...reasonOf(seed, blocker), instead: 'replace'});
    else for (const [uid, change] of spreading.replaced) if (!replaced.has(uid) || change === seed) replaced.set(uid, change);
  }
  for (const {resource} of held) if (!replaced.has(resource.uid)) byUid.delete(resource.uid);
  for (const [uid, change] of replaced) byUid.set(uid, change);
  return {changes: giveUids(replacing.owning.world, replacing.digest, [...byUid.values()], replaced, replacing.seal), held};
}

/** What has been found for one replacement. */
interface Spreading {
  readonly replaced: Map<string, Change>;
  /** What depends on it now and will not: it moves away, or no longer refers to it. */
  readonly leavers: Set<Match>;
  readonly seen: Set<string>;
  readonly protectorOf: FindProtector;
}

/** What forbids a replacement: the resource that can't be replaced with it, and what protects that where it is protected. */
interface Blocker {
  readonly uid: string;
  readonly protector?: string | undefined;
}

function startSpreading({owning, matched, stuck}: Replacing): Spreading {
  const replaced = new Map<string, Change>();
  const isReplaced = (uid: string): boolean => replaced.has(uid);
  const protectorOf = protectorFinder({world: owning.world, matched, stuck, isReplaced});
  return {replaced, leavers: new Set(), seen: new Set(), protectorOf};
}

function reasonOf({uid}: Change, blocker: Blocker): Pick<Held, 'why' | 'by'> {
  if (blocker.uid !== uid) return {why: 'in-use', by: blocker.uid};
  return {why: 'protected', by: blocker.protector === uid ? undefined : blocker.protector};
}

/** Adds a replacement and all that depends on it; answers what forbids it. */
function spreadFrom(replacing: Replacing, seed: Change, spreading: Spreading): Blocker | undefined {
  const {replaced, leavers} = spreading;
  let blocker = replaceWith(replacing, seed, spreading);
  for (let before = -1; !blocker && before !== replaced.size; ) {
    before = replaced.size;
    for (const match of leavers) {
      const because = blocker ? undefined : findNeeded(replacing, match, replaced, new Set());
      if (because)
        blocker = replaceWith(replacing, replacement(replacing.owning, match, {code: 'needs-replaced', because}), spreading);
    }
  }
  return blocker;
}

function replaceWith(replacing: Replacing, change: Change, spreading: Spreading): Blocker | undefined {
  if (spreading.replaced.has(change.uid)) return undefined;
  spreading.replaced.set(change.uid, change);
  const prior = replacing.owning.world.resources.get(change.uid) as Resource;
  const protector = spreading.protectorOf(prior);
  return protector === undefined ? loosen(replacing, change.uid, spreading) : {uid: prior.uid, protector};
}

/** Looks at all that depends on what goes; what goes too is gone through. */
function loosen(replacing: Replacing, uid: string, spreading: Spreading): Blocker | undefined {
  const {owning, matched, doomed, stuck} = replacing;
  if (spreading.seen.has(uid)) return undefined;
  spreading.seen.add(uid);
  for (const resource of dependants(owning.world, uid)) {
    // What follows from something else leaves with that, or the deletion is refused.
    if (sourceOf(resource) !== undefined) continue;
    const match = matched.get(resource.uid);
    let blocker: Blocker | undefined;
    if (doomed.has(resource.uid)) blocker = loosen(replacing, resource.uid, spreading);
    else if (!match || match.wanted.declared.existing || stuck.has(resource.uid)) blocker = resource;
    else if (!needs(owning.world, match).includes(uid)) spreading.leavers.add(match);
    else blocker = replaceWith(replacing, replacement(owning, match, {code: 'needs-replaced', because: uid}), spreading);
    if (blocker) return blocker;
  }
  return undefined;
}

/** Something replaced that has to be there first, be it over others; such a leaver can't leave before it goes. */
function findNeeded(
  replacing: Replacing,
  match: Match,
  replaced: ReadonlyMap<string, Change>,
  seen: Set<string>,
): string | undefined {
  if (replaced.has(match.uid) || seen.has(match.uid)) return undefined;
  seen.add(match.uid);
  for (const uid of needs(replacing.owning.world, match)) {
    if (replaced.has(uid)) return uid;
    const needed = replacing.matched.get(uid);
    const found = needed && findNeeded(replacing, needed, replaced, seen);
    if (found) return found;
  }
  return undefined;
}

/** What something stands under and refers to when this plan has been applied. */
function needs(world: World, {wanted, parent, name, spec}: Match): readonly string[] {
  return [parent, ...referencesOf(world, {kind: wanted.kind.name, name, spec: spec || '{}'} as Resource)];
}

/** Sorted, so that it does not matter in which order a store keeps them. */
function dependants(world: World, uid: string): readonly Resource[] {
  const users = [...referrersOf(world, uid)].map((user) => world.resources.get(user) as Resource);
  return [...childrenOf(world, uid), ...users].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}
