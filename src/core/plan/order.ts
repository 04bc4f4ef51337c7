/**
 * The order of a plan, so that no prefix of it leaves a reference dangling:
 *
 *   1. what is replaced goes, with all below it and all that refers to it, leaves first
 *   2. births, moves and updates, each behind what it stands under and what it refers to
 *   3. what else goes, leaves first
 *   4. what is let go
 */
import {addressBook} from '../address.ts';
import type {Command} from '../decide.ts';
import {childOf, childrenOf, type Resource, referencesOf, referrersOf, type World} from '../world.ts';
import type {Change} from './change.ts';

/** One command of a plan and the change that it belongs to. */
export interface Step {
  readonly command: Command;
  readonly change: Change;
}

export function order(world: World, changes: readonly Change[]): readonly Step[] {
  const sorted = sortChanges(world, changes);
  const goes = new Map(
    sorted.filter((change) => change.action === 'delete' || change.action === 'replace').map((change) => [change.uid, change]),
  );
  const early = new Set<string>();
  for (const change of goes.values()) if (change.action === 'replace') addDependants(world, goes, change.uid, early);
  const steps: Step[] = [];
  remove(
    world,
    goes,
    [...goes.keys()].filter((uid) => early.has(uid)),
    steps,
  );
  bring(world, sorted, steps);
  remove(
    world,
    goes,
    [...goes.keys()].filter((uid) => !early.has(uid)),
    steps,
  );
  for (const change of sorted)
    if (change.action === 'forget' || change.action === 'release')
      steps.push(...change.commands.map((command) => ({command, change})));
  return steps;
}

/** By kind, then by address: so the order of files and keys has no meaning, nor has the one in which a store keeps things. */
function sortChanges(world: World, changes: readonly Change[]): readonly Change[] {
  const rank = new Map(world.catalogue.kinds.map((kind, index) => [kind.name, index]));
  const keys = sortKeys(world, changes);
  return [...changes].sort(
    (a, b) =>
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || compare(keys.get(a) ?? '', keys.get(b) ?? '') || compare(a.uid, b.uid),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where a change will stand, spelt by names as far as they are known before it has happened. */
function sortKeys(world: World, changes: readonly Change[]): ReadonlyMap<Change, string> {
  const book = addressBook(world);
  const born = new Map<string, Change>();
  for (const change of changes) {
    const created = change.commands.find((command) => command.do === 'create');
    if (created) born.set(created.uid, change);
  }
  const known = new Map<string, string>();
  const spell = (uid: string): string => {
    const made = known.get(uid);
    if (made !== undefined) return made;
    const change = born.get(uid);
    const create = change?.commands.find((command) => command.do === 'create');
    const resource = world.resources.get(uid);
    const text =
      create?.do === 'create'
        ? `${spell(create.parent)}\u0000${create.kind.keyReferences.length > 0 ? spellParts(create.name) : create.name}`
        : resource
          ? book.of(resource)
          : uid;
    known.set(uid, text);
    return text;
  };
  const spellParts = (name: string): string =>
    name
      .split(':')
      .map((part) => (born.has(part) || world.resources.has(part) ? spell(part) : part))
      .join(':');
  return new Map(
    changes.map((change) => [change, spell(change.commands.find((command) => command.do === 'create')?.uid ?? change.uid)]),
  );
}

/** All of `goes` that stands below something or refers to it, itself among them. */
function addDependants(world: World, goes: ReadonlyMap<string, Change>, uid: string, found: Set<string>): void {
  if (found.has(uid) || !goes.has(uid)) return;
  found.add(uid);
  for (const child of childrenOf(world, uid)) addDependants(world, goes, child.uid, found);
  for (const user of referrersOf(world, uid)) addDependants(world, goes, user, found);
}

function remove(world: World, goes: ReadonlyMap<string, Change>, uids: readonly string[], steps: Step[]): void {
  const rank = new Map(uids.map((uid, index) => [uid, index]));
  const done = new Set<string>();
  const visit = (uid: string): void => {
    if (done.has(uid)) return;
    done.add(uid);
    const below = [...childrenOf(world, uid)].map((child) => child.uid);
    const going = [...below, ...referrersOf(world, uid)].filter((each) => rank.has(each));
    for (const each of going.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))) visit(each);
    steps.push({command: {do: 'delete', uid}, change: goes.get(uid) as Change});
  };
  for (const uid of uids) visit(uid);
}

function bring(world: World, sorted: readonly Change[], steps: Step[]): void {
  const byUid = new Map<string, Change>();
  for (const change of sorted) {
    if (change.action === 'delete' || change.action === 'forget' || change.action === 'release') continue;
    byUid.set(change.commands.find((command) => command.do === 'create')?.uid ?? change.uid, change);
  }
  const done = new Set<Change>();
  const visit = (change: Change): void => {
    if (done.has(change)) return;
    done.add(change);
    for (const uid of dependsOn(world, change, byUid)) {
      const other = byUid.get(uid);
      if (other) visit(other);
    }
    steps.push(...change.commands.map((command) => ({command, change})));
  };
  for (const change of byUid.values()) visit(change);
}

/** What has to have come before: what it will stand under and refer to, and what makes way for it. */
function* dependsOn(world: World, change: Change, byUid: ReadonlyMap<string, Change>): Iterable<string> {
  for (const command of change.commands) {
    if (command.do === 'create' || command.do === 'move') {
      yield* placesAbove(world, command.parent, byUid);
      const kind = command.do === 'create' ? command.kind : world.catalogue.kind(change.kind);
      const occupant = kind && childOf(world, command.parent, kind, command.name);
      if (occupant && occupant.uid !== change.uid) yield occupant.uid;
    }
    if (command.do === 'create')
      yield* referencesOf(world, {
        kind: change.kind,
        name: command.name,
        spec: command.kind.references.length > 0 ? JSON.stringify(command.spec) : '{}',
      } as Resource);
    if (command.do === 'update' && command.patch.spec && change.match) {
      const set = Object.entries(command.patch.spec).filter(([, value]) => value !== null);
      const spec = JSON.stringify(Object.fromEntries(set));
      yield* referencesOf(world, {kind: change.kind, name: change.match.name, spec} as Resource);
    }
  }
}

/** From a place up: as it will be where that changes, as it is elsewhere. */
function* placesAbove(world: World, uid: string, byUid: ReadonlyMap<string, Change>): Iterable<string> {
  for (let each = uid; each !== ''; ) {
    yield each;
    const change = byUid.get(each);
    if (change?.action === 'create' || change?.action === 'replace') return;
    const moved = change?.commands.find((command) => command.do === 'move');
    each = (moved?.do === 'move' ? moved.parent : world.resources.get(each)?.parent) ?? '';
  }
}
