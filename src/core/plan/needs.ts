/**
 * What each change of a plan can't happen without: the births, moves and deaths of the same plan that it stands on,
 * refers to, or waits for. A part of a plan that holds with each change all of these leaves no reference dangling.
 */

import {kindOf, sourceOf} from '../resource.ts';
import {below} from '../rules.ts';
import {ancestry, childOf, childrenOf, referrersOf, type World} from '../world.ts';
import type {Change} from './change.ts';
import {bornUid, placesOf, targetsOf} from './order.ts';
import {changesThatFree} from './protection.ts';

/** Answers what a change needs. */
export function needsOf(world: World, changes: readonly Change[]): (change: Change) => ReadonlySet<Change> {
  const needing: Needing = {
    world,
    byUid: new Map(changes.map((change) => [change.uid, change])),
    comes: new Map(changes.filter(isComing).map((change) => [bornUid(change) ?? change.uid, change])),
    subscriptions: changes.filter((change) => world.catalogue.kind(change.kind)?.subscribes),
  };
  return (change) => {
    const needed = new Set([...toCome(needing, change), ...toGo(needing, change), ...subscribed(needing, change)]);
    needed.delete(change);
    return needed;
  };
}

interface Needing {
  readonly world: World;
  /** Changes by the uid that a resource has now. */
  readonly byUid: ReadonlyMap<string, Change>;
  /** What is born, replaced or moved, by the uid that it then has. */
  readonly comes: ReadonlyMap<string, Change>;
  readonly subscriptions: readonly Change[];
}

function isComing({action}: Change): boolean {
  return action === 'create' || action === 'replace' || action === 'move';
}

function isGoing({action}: Change): boolean {
  return action === 'delete' || action === 'replace';
}

/** What it will stand under, what makes way for it, and what it will refer to, unless that is there already. */
function* toCome({world, byUid, comes}: Needing, change: Change): Iterable<Change> {
  for (const uid of placesOf(world, change, comes)) {
    const other = comes.get(uid) ?? byUid.get(uid);
    if (other && (isComing(other) || isGoing(other))) yield other;
  }
  for (const uid of targetsOf(world, change)) {
    const other = comes.get(uid);
    if (other && other.action !== 'move') yield other;
  }
}

/** What stands on it or refers to it goes as well, or leaves it; what follows from another does so with that. */
function* toGo({world, byUid}: Needing, change: Change): Iterable<Change> {
  if (!isGoing(change)) return;
  yield* changesThatFree(world, change.uid, (uid) => byUid.get(uid));
  const dependants = [...[...childrenOf(world, change.uid)].map((child) => child.uid), ...referrersOf(world, change.uid)];
  // Sorted, so that it does not matter in which order a store keeps them.
  for (const uid of dependants.sort()) {
    const dependant = world.resources.get(uid);
    const source = dependant && sourceOf(dependant);
    const other = byUid.get(source ?? uid);
    if (other) yield other;
  }
}

/** Content of a product needs a subscription here or above, as long as it stands there. */
function* subscribed(needing: Needing, change: Change): Iterable<Change> {
  const {world, subscriptions} = needing;
  if (subscriptions.length === 0) return;
  const kind = world.catalogue.kind(change.kind);
  if (kind?.subscribes) {
    yield* endOfSubscription(needing, change);
    return;
  }
  if (!isComing(change)) return;
  const products = productsOf(world, change);
  const places = new Set(placesOf(world, change, needing.comes));
  if (kind?.nests) places.add(bornUid(change) ?? change.uid);
  for (const product of products) {
    if (isServed(needing, places, product)) continue;
    for (const other of subscriptions)
      if (isComing(other) && nameOf(other) === product && places.has(parentOf(other))) yield other;
  }
}

/** The products of what is born or moved, and of all that moves with it. */
function productsOf(world: World, change: Change): ReadonlySet<string> {
  const product = (kind: string): string | undefined => world.catalogue.kind(kind)?.product;
  const kinds = change.action === 'move' ? [...below(world, change.uid)].map((each) => each.kind) : [change.kind];
  return new Set(kinds.map(product).filter((each) => each !== undefined && world.catalogue.products.includes(each)) as string[]);
}

/** Whether a subscription stands at one of these places, and stays. */
function isServed({world, byUid, subscriptions}: Needing, places: ReadonlySet<string>, product: string): boolean {
  const kind = world.catalogue.kind(subscriptions[0]?.kind ?? '');
  return [...places].some((place) => {
    const there = kind && childOf(world, place, kind, product);
    const change = there && byUid.get(there.uid);
    return there !== undefined && (!change || !(isGoing(change) || isComing(change)));
  });
}

/** Where a subscription ends, what it served goes or leaves, or another takes its place. */
function* endOfSubscription({world, byUid, subscriptions}: Needing, change: Change): Iterable<Change> {
  const {prior} = change;
  if (!prior || !(isGoing(change) || change.action === 'move')) return;
  for (const each of below(world, prior.parent)) {
    const leaver = kindOf(world, each).product === prior.name ? leaves(world, byUid, each.uid, prior.parent) : undefined;
    if (leaver) yield leaver;
  }
  for (const other of subscriptions) if (isComing(other) && nameOf(other) === prior.name) yield other;
}

/** How something comes to stand elsewhere or nowhere: by its own change, or by one above it. */
function leaves(world: World, byUid: ReadonlyMap<string, Change>, uid: string, from: string): Change | undefined {
  for (const above of ancestry(world, uid)) {
    if (above.uid === from) return undefined;
    const change = byUid.get(above.uid);
    if (change && (isGoing(change) || change.action === 'move')) return change;
  }
  return undefined;
}

function nameOf(change: Change): string | undefined {
  return change.match?.name;
}

function parentOf(change: Change): string {
  for (const command of change.commands) if (command.do === 'create' || command.do === 'move') return command.parent;
  return change.prior?.parent ?? '';
}
