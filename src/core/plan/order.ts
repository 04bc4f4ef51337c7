/**
 * The order of a plan, so that no prefix of it leaves a reference dangling:
 *
 *   1. births, moves and updates, each behind what it stands under and refers to, and behind what makes way for it
 *   2. what goes, leaves first, and each behind whatever leaves it; earlier where something makes way
 *   3. what is let go
 *
 * What is replaced makes way for what it becomes.
 */
import type {Command} from '../decide.ts';
import {kindOf, type Resource, referencesOf, sourceOf} from '../resource.ts';
import {childOf, childrenOf, referrersOf, type World} from '../world.ts';
import type {Change} from './change.ts';
import {changesThatFree, isLifting} from './protection.ts';

/** One command of a plan and the change that it belongs to. */
export interface Step {
  readonly command: Command;
  readonly change: Change;
}

export function order(world: World, changes: readonly Change[]): readonly Step[] {
  const sorted = sortChanges(world, changes);
  const ordering: Ordering = {
    world,
    goes: new Map(),
    comes: new Map(),
    rank: new Map(),
    state: new Map(),
    lifted: new Set(),
    steps: [],
  };
  for (const [index, change] of sorted.entries()) {
    ordering.rank.set(change.uid, index);
    if (change.action === 'delete' || change.action === 'replace') ordering.goes.set(change.uid, change);
    if (isComing(change)) ordering.comes.set(bornUid(change) ?? change.uid, change);
  }
  for (const change of ordering.comes.values()) take(ordering, {change, goes: false});
  for (const change of ordering.goes.values()) take(ordering, {change, goes: true});
  for (const change of sorted) {
    if (change.action !== 'forget' && change.action !== 'release') continue;
    ordering.steps.push(...change.commands.map((command) => ({command, change})));
  }
  return ordering.steps;
}

interface Ordering {
  readonly world: World;
  /** What is deleted, by its uid. */
  readonly goes: Map<string, Change>;
  /** What is made, moved or updated, by the uid that it then has. */
  readonly comes: Map<string, Change>;
  readonly rank: Map<string, number>;
  /** Tasks that were begun. */
  readonly state: Map<string, 'open' | 'done'>;
  /** Uids of resources whose protection the steps so far have taken away. */
  readonly lifted: Set<string>;
  readonly steps: Step[];
}

/** One half of a change: its delete, or all else. A replacement has both. */
interface Task {
  readonly change: Change;
  readonly goes: boolean;
}

function keyOf({change, goes}: Task): string {
  return `${goes ? 'go' : 'come'} ${change.uid}`;
}

function isComing(change: Change): boolean {
  return change.action !== 'delete' && change.action !== 'forget' && change.action !== 'release';
}

export function bornUid(change: Change): string | undefined {
  return change.commands.find((command) => command.do === 'create')?.uid;
}

/** Appends the steps of a task behind those of all that it waits for. */
function take(ordering: Ordering, task: Task): void {
  const {state} = ordering;
  const key = keyOf(task);
  if (state.has(key)) return;
  state.set(key, 'open');
  for (const other of requiredBy(ordering, task)) take(ordering, other);
  // What exchanges its place with another can't wait for it: the one that comes first takes a place that is still taken.
  for (const other of task.goes ? [] : makingWayFor(ordering, task.change))
    if (!requiresOpen(ordering, other)) take(ordering, other);
  state.set(key, 'done');
  if (task.goes) takeDelete(ordering, task.change);
  else for (const command of commandsLeft(ordering, task.change)) ordering.steps.push({command, change: task.change});
}

/** Appends a delete, behind what takes the protection away that forbids it where that has not been done yet. */
function takeDelete(ordering: Ordering, change: Change): void {
  const {lifted, steps} = ordering;
  const {uid} = change;
  for (const each of freeing(ordering, uid)) {
    if (!isLifting(each) || lifted.has(each.uid)) continue;
    lifted.add(each.uid);
    steps.push({command: {do: 'update', uid: each.uid, patch: {protect: false}}, change: each});
  }
  steps.push({command: {do: 'delete', uid}, change});
}

/** Returns the commands of a change, without taking a protection away that a delete before it needed to have gone. */
function commandsLeft({lifted}: Ordering, change: Change): readonly Command[] {
  if (change.action === 'replace' || !isLifting(change)) return change.commands;
  if (!lifted.has(change.uid)) {
    lifted.add(change.uid);
    return change.commands;
  }
  return change.commands.flatMap((command) => {
    if (command.do !== 'update') return command;
    const {protect: _, ...patch} = command.patch;
    return Object.keys(patch).length > 0 ? {...command, patch} : [];
  });
}

function freeing({world, goes, comes}: Ordering, uid: string): Iterable<Change> {
  return changesThatFree(world, uid, (each) => goes.get(each) ?? comes.get(each));
}

/** Lists what must have happened before a task, or it would be refused. */
function* requiredBy(ordering: Ordering, {change, goes}: Task): Iterable<Task> {
  if (goes) {
    yield* leavingBefore(ordering, change.uid);
    for (const each of freeing(ordering, change.uid)) if (each.action === 'move') yield {change: each, goes: false};
  } else {
    if (change.action === 'replace') yield {change, goes: true};
    for (const uid of [...placesAbove(ordering.world, change, ordering.comes), ...targetsOf(ordering.world, change)]) {
      const other = ordering.comes.get(uid);
      if (other) yield {change: other, goes: false};
    }
  }
}

/** Lists the departures of what stands under a resource or refers to it. */
function* leavingBefore({world, goes, comes, rank}: Ordering, uid: string): Iterable<Task> {
  // What follows from something leaves when that goes.
  const children = [...childrenOf(world, uid)].map((child) => sourceOf(child) ?? child.uid);
  const dependants = [...new Set([...children, ...referrersOf(world, uid)])];
  const changing = dependants.filter((each) => rank.has(each)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  for (const each of changing) {
    const going = goes.get(each);
    const change = going ?? comes.get(each);
    if (change) yield {change, goes: going !== undefined};
  }
}

/** Lists the departures of what stands where a change puts its resource. */
function* makingWayFor({world, goes, comes}: Ordering, change: Change): Iterable<Task> {
  for (const uid of occupantsOf(world, change)) {
    const going = goes.get(uid);
    const other = going ?? comes.get(uid);
    if (other) yield {change: other, goes: going !== undefined};
  }
}

/** Whether a task requires, however indirectly, one that was begun and waits. */
function requiresOpen(ordering: Ordering, task: Task, seen = new Set<string>()): boolean {
  const key = keyOf(task);
  const state = ordering.state.get(key);
  if (state !== undefined || seen.has(key)) return state === 'open';
  seen.add(key);
  for (const other of requiredBy(ordering, task)) if (requiresOpen(ordering, other, seen)) return true;
  return false;
}

/** By kind, then by address: so the order of files and keys has no meaning, nor has the one in which a store keeps things. */
function sortChanges(world: World, changes: readonly Change[]): readonly Change[] {
  const ranks = new Map(world.catalogue.kinds.map((kind, index) => [kind.name, index]));
  const spell = speller(world, changes);
  const keyed = changes.map((change) => ({
    change,
    rank: ranks.get(change.kind) ?? 0,
    key: spell(bornUid(change) ?? change.uid),
  }));
  keyed.sort((a, b) => a.rank - b.rank || compare(a.key, b.key) || compare(a.change.uid, b.change.uid));
  return keyed.map(({change}) => change);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where something will stand when all has happened, spelt by names. */
function speller(world: World, changes: readonly Change[]): (uid: string) => string {
  const placed = new Map<string, Placing>();
  for (const {commands} of changes)
    for (const command of commands) if (command.do === 'create' || command.do === 'move') placed.set(command.uid, command);
  const known = new Map<string, string>();
  const spell = (uid: string): string => {
    const made = known.get(uid);
    if (made !== undefined) return made;
    const placing = placed.get(uid);
    const stands = placing ?? world.resources.get(uid);
    const text = stands ? `${spell(stands.parent)}\u0000${spellName(stands.name, isRow(uid, placing))}` : '';
    known.set(uid, text);
    return text;
  };
  const isRow = (uid: string, placing: Placing | undefined): boolean => {
    const kind = placing?.do === 'create' ? placing.kind : kindOf(world, world.resources.get(uid) as Resource);
    return kind.keyReferences.length > 0;
  };
  const spellName = (name: string, joins: boolean): string => {
    if (!joins) return name;
    const parts = name.split(':');
    return parts.map((part) => (placed.has(part) || world.resources.has(part) ? spell(part) : part)).join(':');
  };
  return spell;
}

type Placing = Command & ({do: 'create'} | {do: 'move'});

/** Lists everything that it will stand under, and what stands in its place now. */
export function* placesOf(world: World, change: Change, byUid: ReadonlyMap<string, Change>): Iterable<string> {
  yield* placesAbove(world, change, byUid);
  yield* occupantsOf(world, change);
}

/** Lists what stands now where a change puts its resource. */
export function* occupantsOf(world: World, change: Change): Iterable<string> {
  for (const command of change.commands) {
    if (command.do !== 'create' && command.do !== 'move') continue;
    const kind = command.do === 'create' ? command.kind : world.catalogue.kind(change.kind);
    const occupant = kind && childOf(world, command.parent, kind, command.name);
    if (occupant && occupant.uid !== change.uid) yield occupant.uid;
  }
}

/** Everything that it will refer to. */
export function* targetsOf(world: World, change: Change): Iterable<string> {
  for (const command of change.commands) {
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

/** Lists what a change puts its resource under, from its parent up: as it will be where that changes, as it is elsewhere. */
function* placesAbove(world: World, change: Change, byUid: ReadonlyMap<string, Change>): Iterable<string> {
  for (const command of change.commands) {
    if (command.do !== 'create' && command.do !== 'move') continue;
    for (let each = command.parent; each !== ''; ) {
      yield each;
      const above = byUid.get(each);
      if (above?.action === 'create' || above?.action === 'replace') break;
      const moved = above?.commands.find((other) => other.do === 'move');
      each = (moved?.do === 'move' ? moved.parent : world.resources.get(each)?.parent) ?? '';
    }
  }
}
