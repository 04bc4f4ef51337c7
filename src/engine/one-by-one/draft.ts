/**
 * What a program has planned so far, one resource after another and in no order that it could choose: a state in which that
 * has happened. A new wish is decided against it by the same managers as everything else.
 *
 * What this stack owns and has not been asked about yet may be about to change or go. So what is wrong is an error only
 * where it is wrong in spite of that; who is asked about later meets the rest.
 */
import {addressBook} from '#core/address.ts';
import {type Command, decide, isRefusal, type Refusal} from '#core/decide.ts';
import {newUid} from '#core/plan/place.ts';
import {kindOf, type Resource} from '#core/resource.ts';
import {type Finding, type Transaction, transact} from '#core/transact.ts';
import {ancestry, childOf, childrenOf, copyWorld, derivedFrom, put, referrersOf, remove, type World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import type {Problem} from '#schemas/field.ts';
import {digest} from '../digest.ts';
import {performAll} from './attempt.ts';
import {type Freed, openDepartures, type Protector, refusalOf} from './departures.ts';
import {nameAside} from './giving-way.ts';
import {isOurs, usersOf} from './let-go.ts';
import type {Session} from './session.ts';
import type {Target} from './target.ts';

export interface Draft {
  /** The state as it would be. */
  world(): World;
  /** What would come of this; it is kept where nothing is wrong with it. Where not all is known of it, no rule is asked. */
  try(
    commands: readonly Command[],
    uid: string,
    isWhole: boolean,
  ): readonly (Problem & {readonly severity: 'error' | 'warning'})[];
  /** Finds what protects a resource that is to go; `lifts` says that its own protection is lifted with it. */
  protectorOf(uid: string, lifts: boolean): Protector | undefined;
  /** Finds what the plan frees a resource from that is to go; undefined where nothing protects it now. */
  freed(uid: string): Freed | undefined;
  /** Says that a resource goes; what is wrong with that. */
  leave(uid: string, lifts: boolean): readonly Problem[];
  /** Says that a resource is made anew, with another uid, which is answered; what stands under it or refers to it follows. */
  rebear(prior: Resource, target: Target): string;
  /** Takes a resource out of its place, which another gets, until it is asked about. */
  stepAside(resource: Resource): void;
  /** Says that a resource moves in whose place another was planned: it goes on, with what hangs on it. */
  revive(resource: Resource): void;
  /** Returns what a rule misses that a resource was the last to give, such as an owner, as long as nothing planned gives it. */
  losses(uid: string): readonly Loss[];
  /** Returns what rules miss of a resource that stays, since others are to go, as long as nothing planned gives it. */
  lossesAt(uid: string): readonly Loss[];
  /** Says that a block has a resource after this, made or adopted by it, or as before. */
  keep(uid: string, how: 'born' | 'stays'): void;
  /** Finds whether a block has a resource after this. */
  kept(uid: string): 'born' | 'stays' | undefined;
  /** Says whether something has been planned for a resource: it stays, goes, moves or is made anew. */
  isSettled(uid: string): boolean;
  /** How much has been planned so far. */
  steps(): number;
  /** Something has been carried out: the state is another one. */
  forget(): void;
}

/** A problem that a rule finds with a resource, now that another is to go. */
export interface Loss extends Refusal {
  /** Nothing that has yet to be asked about takes the resource away. */
  readonly isCertain: boolean;
}

/** What is wrong as long as something stays that nobody has been asked about yet. */
interface Doubt {
  readonly errors: readonly Refusal[];
  readonly commands: readonly Command[];
}

export function openDraft(session: Session): Draft {
  let planned: World | undefined;
  let base: World | undefined;
  /** What has been asked about: it is as it is planned, and not about to change any more. */
  const settled = new Set<string>();
  const kept = new Map<string, 'born' | 'stays'>();
  const doubts: Doubt[] = [];
  /** Resources that have gone, and what rules missed then, as `code uid`. */
  const lost = new Map<string, {readonly resource: Resource; readonly keys: ReadonlySet<string>}>();
  const departures = openDepartures(({uid, owners}) => owners.includes(session.stack) && !settled.has(uid));
  let steps = 0;
  const world = (): World => {
    base ??= session.world();
    return (planned ??= copyWorld(base));
  };
  const begin = (onward: World): Transaction =>
    transact(base as World, {...{managers, digest, onward}, stacks: session.stacks, asOf: session.asOf, position: FUTURE});
  /** Says at a resource that has been asked about which deletions it stands against. */
  const protecting = (uid: string): readonly (Refusal & {readonly severity: 'error'})[] =>
    departures.check(world(), uid).map((each) => ({...each, path: ['protect'], severity: 'error'}));
  const protectorOf = (uid: string, lifts: boolean): Protector | undefined => {
    const resource = world().resources.get(uid);
    return resource && !isShared(resource, session.stack) ? departures.protectorOf(world(), resource, lifts) : undefined;
  };
  const isLifted = ({uid}: Resource): boolean => departures.isLifted(uid) || world().resources.get(uid)?.protect === false;
  const findLosses = (uid: string): readonly Loss[] => {
    const gone = lost.get(uid);
    if (!gone) return [];
    const now = world();
    // It goes once more, to see what is missed now.
    const successor = childOf(now, gone.resource.parent, kindOf(now, gone.resource), gone.resource.name);
    now.tombstones.delete(uid);
    put(now, gone.resource);
    const transaction = begin(now);
    if (isRefusal(transaction.perform({do: 'delete', uid}))) remove(now, gone.resource);
    now.tombstones.set(uid, 0);
    if (successor) {
      remove(now, successor);
      put(now, successor);
    }
    const left = transaction.finish().filter((each) => gone.keys.has(keyOf(each)) && !departures.has(each.uid));
    if (left.length === 0) lost.delete(uid);
    const mayGo = (each: string): boolean =>
      !settled.has(each) && now.resources.get(each)?.owners.includes(session.stack) === true;
    return left.map((each) => ({...each, isCertain: !mayGo(each.uid)}));
  };
  return {
    world,
    protectorOf,
    freed(uid) {
      const protectors = [...ancestry(session.world(), uid)].filter((each) => each.protect);
      if (protectors.length === 0) return undefined;
      return {from: protectors.filter(isLifted).map((each) => ({uid: each.uid, version: each.version}))};
    },
    steps: () => steps,
    try(commands, uid, isWhole) {
      settled.add(uid);
      steps++;
      if (commands.length === 0 && doubts.length === 0) return isWhole ? protecting(uid) : [];
      const transaction = begin(world());
      const refusals = performAll(transaction, commands);
      if (refusals.length > 0) {
        undo(transaction);
        return refusals.map((each) => ({...each, severity: 'error'}));
      }
      if (!isWhole) return [];
      // What is missed since something has gone is said there.
      const known = new Set([...lost.values()].flatMap(({keys}) => [...keys]));
      const problems = transaction.finish().filter((each) => !known.has(keyOf(each)));
      const errors = problems.filter((each) => each.severity === 'error' && !each.isMissing);
      if (errors.length > 0) doubts.push({errors, commands});
      const certain = [
        ...(doubts.length === 0 ? [] : dispel(doubts, () => begin(withoutUnsettled(world(), session, settled)))),
        ...protecting(uid),
      ];
      if (certain.length > 0) undo(transaction);
      const rest = problems.filter((each) => !errors.includes(each));
      return [
        ...rest.map((each) => ({...each, severity: 'warning' as const})),
        ...certain.map((each) => ({...each, severity: 'error' as const})),
      ];
    },
    leave(uid, lifts) {
      settled.add(uid);
      const before = world();
      const resource = before.resources.get(uid);
      if (!resource || isShared(resource, session.stack)) return [];
      const book = addressBook(before);
      const protector = protectorOf(uid, lifts);
      if (protector?.isCertain) return [refusalOf(uid, book.of(resource), protector)];
      departures.add(resource, lifts);
      const deciding = {world: before, before, book, stacks: session.stacks, ignoresProtection: true};
      const answer = decide(deciding, {do: 'delete', uid});
      if (isRefusal(answer)) {
        const goesToo = usersOf(before, uid).every((each) => isOurs(session, before, each));
        return answer.code === 'resource/in-use' && goesToo ? [] : [answer];
      }
      const transaction = begin(before);
      if (isRefusal(transaction.perform({do: 'delete', uid}))) {
        // Its protection is lifted later.
        for (const each of derivedFrom(before, uid)) remove(before, each);
        remove(before, resource);
        before.tombstones.set(uid, 0);
        return [];
      }
      const keys = new Set(transaction.finish().filter(isLoss).map(keyOf));
      if (keys.size > 0) lost.set(uid, {resource, keys});
      return [];
    },
    stepAside: (resource) => put(world(), {...resource, name: nameAside(resource)}),
    revive(resource) {
      const now = world();
      now.tombstones.delete(resource.uid);
      lost.delete(resource.uid);
      departures.drop(resource.uid);
      put(now, {...resource, name: nameAside(resource)});
      for (const each of usersOf(session.world(), resource.uid))
        if (now.resources.has(each.uid) && !settled.has(each.uid)) put(now, each);
    },
    losses: findLosses,
    lossesAt(uid) {
      const isOf = (each: {readonly keys: ReadonlySet<string>}): boolean => [...each.keys].some((key) => key.endsWith(` ${uid}`));
      const gone = [...lost].flatMap(([each, what]) => (isOf(what) ? [each] : []));
      return gone.flatMap(findLosses).filter((each) => each.uid === uid);
    },
    keep: (uid, how) => void kept.set(uid, how),
    kept: (uid) => kept.get(uid),
    isSettled: (uid) => settled.has(uid),
    rebear(prior, target) {
      const before = world();
      const {kind, parent, name} = target;
      kept.delete(prior.uid);
      before.tombstones.set(prior.uid, 0);
      const uid = newUid({world: before, digest}, kind, parent, name);
      follow(before, prior, uid);
      return uid;
    },
    forget() {
      planned = base = undefined;
      kept.clear();
      doubts.length = 0;
      lost.clear();
      departures.clear();
    },
  };
}

/** Positions of what is planned: after all that has happened. */
const FUTURE = Number.MAX_SAFE_INTEGER / 2;

function keyOf({code, uid}: Refusal): string {
  return `${code} ${uid}`;
}

function isLoss({severity}: Finding): boolean {
  return severity === 'error';
}

/** Says whether a resource stays when a stack gives it up: others own it too. */
function isShared({owners}: Resource, stack: string): boolean {
  return owners.includes(stack) && owners.some((owner) => owner !== stack);
}

function undo({world, touched}: Transaction): void {
  for (const {prior, now} of touched()) {
    if (prior) put(world, prior);
    else if (now) remove(world, now);
  }
}

/** Takes out of the doubts those that are none any more, and answers what is wrong in them: in a state without all that may be going. */
function dispel(doubts: Doubt[], begin: () => Transaction): readonly Refusal[] {
  const certain: Refusal[] = [];
  for (const doubt of [...doubts]) {
    const transaction = begin();
    for (const command of doubt.commands) {
      const born = command.do === 'create' ? transaction.world.resources.get(command.uid) : undefined;
      if (born) remove(transaction.world, born);
      transaction.perform(command);
    }
    const still = new Set(transaction.finish().map(keyOf));
    const wrong = doubt.errors.filter((each) => still.has(keyOf(each)));
    if (wrong.length === 0) continue;
    certain.push(...wrong);
    doubts.splice(doubts.indexOf(doubt), 1);
  }
  return certain;
}

/** Without what is a stack's own and has not been asked about, or waits to be deleted, and carries nothing else. */
function withoutUnsettled(world: World, {stack, pending}: Session, settled: ReadonlySet<string>): World {
  const left = copyWorld(world);
  for (const resource of world.resources.values()) {
    const {uid, owners} = resource;
    if (settled.has(uid) || !(owners.includes(stack) || (owners.length === 0 && pending.has(uid)))) continue;
    if ((left.slots.get(uid)?.size ?? 0) === 0 && referrersOf(left, uid).size === 0) remove(left, resource);
  }
  return left;
}

/** Puts what hangs on a resource to another uid, and takes the resource out. */
function follow(world: World, prior: Resource, uid: string): void {
  const users = [...referrersOf(world, prior.uid)].flatMap((each) => world.resources.get(each) ?? []);
  const children = [...childrenOf(world, prior.uid)];
  const redirect = (text: string): string => text.replaceAll(prior.uid, uid);
  for (const each of new Set([...children, ...users]))
    put(world, {...each, parent: redirect(each.parent), name: redirect(each.name), spec: redirect(each.spec)});
  remove(world, prior);
}
