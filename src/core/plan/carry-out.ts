/** Lets the steps of a plan happen on a copy of the world, and says what came of it. */
import {addressBook} from '../address.ts';
import {type Declared, declaredAddress} from '../config/declared.ts';
import {isRefusal} from '../decide.ts';
import type {Diagnostic} from '../diagnostic.ts';
import {spentIntent} from '../event.ts';
import type {Touched} from '../manager.ts';
import {sourceOf} from '../resource.ts';
import {leavingIn, transact} from '../transact.ts';
import type {World} from '../world.ts';
import type {Change, Owning} from './change.ts';
import {diagnosticOf} from './diagnostic-of.ts';
import {driftOf} from './drift.ts';
import type {Guarded} from './guard.ts';
import type {Held} from './hold.ts';
import type {Leaving} from './leaving.ts';
import type {Match} from './match.ts';
import type {Step} from './order.ts';
import type {Chosen} from './part.ts';
import {type DraftedPlan, type PlanInput, type PlannedChange, termsOf} from './planned.ts';
import {lintsIn, standingIn} from './standing-in.ts';

export interface Found {
  readonly diagnostics: Diagnostic[];
  /** Gets the uids of what rules say is wrong. */
  readonly refused: Set<string>;
  readonly held: readonly Held[];
  readonly leaving: Leaving;
  readonly guarded: Guarded;
  readonly unchanged: number;
  /** What is declared of a resource, also where nothing about it changes. */
  readonly declaredOf: (uid: string) => Declared | undefined;
  /** All that is declared. */
  readonly matches: readonly Match[];
  /** What was chosen, when only a part was asked for. */
  readonly chosen: Chosen | undefined;
}

/** Lets the steps happen on a copy, and asks the rules what they say of the whole. */
export function carryOut(input: PlanInput, owning: Owning, steps: readonly Step[], found: Found): DraftedPlan {
  const {config, world, head, managers, asOf} = input;
  const book = addressBook(world);
  const addressNow = (uid: string): string => {
    const resource = world.resources.get(uid);
    const declared = found.declaredOf(uid);
    return resource ? book.of(resource) : declared ? declaredAddress(declared) : uid;
  };
  const places = found.held.map((held) => ({
    ...held,
    address: book.of(held.resource),
    byAddress: held.by === undefined ? undefined : addressNow(held.by),
  }));
  const isBefore = (a: (typeof places)[number], b: (typeof places)[number]): boolean =>
    a.address < b.address || (a.address === b.address && a.resource.uid < b.resource.uid);
  const heldPlaces = places.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const base = {
    stack: config.stack,
    terms: termsOf(input),
    asOf,
    base: head,
    held: heldPlaces,
    blocks: found.guarded.blocks,
    spends: found.guarded.spends,
    nobodys: found.leaving.nobodys,
    unchanged: found.unchanged,
    part: found.chosen?.part,
    before: world,
  };
  if (steps.length === 0) {
    const {warnings, isOfDay} = standingIn(input, world, [], found);
    for (const each of warnings) found.diagnostics.push(diagnosticOf(each, 'warning', declaredIn(world, found, each.uid), input));
    const linted = lintsIn(input, world, [], found, (uid) => declaredIn(world, found, uid));
    found.diagnostics.push(...linted.found);
    return {
      ...base,
      changes: [],
      intents: [],
      diagnostics: found.diagnostics,
      after: world,
      touched: [],
      isOfDay: isOfDay || linted.isOfDay,
    };
  }
  const transaction = transact(world, {
    managers,
    stacks: owning.stacks,
    asOf,
    digest: input.digest,
    position: head.position,
    leaving: leavingIn(steps.map(({command}) => command)),
  });
  const changes = new Map<string, Change>();
  let isRefused = false;
  for (const {command, change} of steps) {
    const answer = transaction.perform(command);
    changes.set(command.uid, change);
    if (!isRefusal(answer)) continue;
    // What is missing because something else was refused is no mistake of its own.
    if (!isRefused || answer.code !== 'reference/missing')
      found.diagnostics.push(diagnosticOf(answer, 'error', change.declared, input));
    isRefused = true;
  }
  const declaredFor = (after: World, uid: string): Declared | undefined =>
    changes.get(sourceIn(after.resources.has(uid) ? after : world, uid))?.declared ??
    declaredIn(after.resources.has(uid) ? after : world, found, uid);
  let isOfDay = false;
  for (const {name, count} of found.guarded.spends) transaction.note(spentIntent({stack: config.stack, name, count}));
  if (!found.diagnostics.some((each) => each.severity === 'error')) {
    const problems = transaction.finish();
    const isStopped = problems.some((each) => each.severity === 'error');
    // Where nothing is declared that the plan does not touch, the rules have been asked about everything.
    const standing = isStopped || input.mode === 'validate' ? undefined : standingIn(input, transaction.world, steps, found);
    isOfDay = standing?.isOfDay ?? false;
    for (const problem of [...problems.filter((each) => !standing?.isSaid(each)), ...(standing?.warnings ?? [])]) {
      if (input.mode === 'validate' && problem.isMissing && config.wanted.some((each) => each.declared.existing)) continue;
      if (problem.severity === 'error') found.refused.add(problem.uid);
      const declared = declaredFor(transaction.world, problem.uid);
      const diagnostic = diagnosticOf(problem, problem.severity, declared, input);
      const isOfChange = problem.severity === 'warning' && !problem.rule?.warnsOf;
      found.diagnostics.push(isOfChange ? {...diagnostic, isOfChange} : diagnostic);
    }
    if (standing) {
      const after = transaction.world;
      const linted = lintsIn(input, after, steps, found, (uid) => declaredFor(after, uid));
      found.diagnostics.push(...linted.found);
      isOfDay ||= linted.isOfDay;
    }
  }
  return {
    ...base,
    changes: [
      ...describeChanges(input, owning, steps, transaction.world, found.chosen),
      ...describeDerived(input, transaction.touched(), transaction.world),
    ],
    intents: transaction.intents,
    diagnostics: found.diagnostics,
    after: transaction.world,
    touched: transaction.touched(),
    isOfDay,
  };
}

/** The uid of what something is derived from; its own where it is derived from nothing. */
function sourceIn(world: World, uid: string): string {
  const resource = world.resources.get(uid);
  return (resource && sourceOf(resource)) ?? uid;
}

/** Finds where something is declared, or what it is derived from. */
function declaredIn(world: World, found: Found, uid: string): Declared | undefined {
  return found.declaredOf(sourceIn(world, uid));
}

function describeChanges(
  input: PlanInput,
  owning: Owning,
  steps: readonly Step[],
  after: World,
  chosen: Chosen | undefined,
): readonly PlannedChange[] {
  const before = addressBook(input.world);
  const later = addressBook(after);
  const seen = new Set<Change>();
  const described: PlannedChange[] = [];
  for (const {change} of steps) {
    if (seen.has(change)) continue;
    seen.add(change);
    const born = change.commands.find((command) => command.do === 'create');
    const planned = after.resources.get(born?.uid ?? change.uid);
    const address = planned ? later.of(planned) : change.prior ? before.of(change.prior) : change.uid;
    const from = change.prior && change.action === 'move' ? before.of(change.prior) : undefined;
    const {action, uid, kind, reason, prior, match, declared, commands} = change;
    // Spelt out: spreading costs three times as much, and there may be 100,000.
    described.push({
      action,
      uid,
      kind,
      reason,
      prior,
      match,
      declared,
      commands,
      address,
      from,
      planned,
      drift: driftOf(input, owning, change),
      neededBy: chosen?.neededBy.get(change),
    });
  }
  return described;
}

/** What follows from the changes: no commands of its own, since what causes it brings it along. */
function describeDerived(input: PlanInput, touched: readonly Touched[], after: World): readonly PlannedChange[] {
  const [before, later] = [addressBook(input.world), addressBook(after)];
  const derived = touched.flatMap(({uid, prior, now}): PlannedChange[] => {
    const resource = now ?? prior;
    const source = resource && sourceOf(resource);
    if (!resource || source === undefined) return [];
    const cause = after.resources.get(source);
    const gone = input.world.resources.get(source);
    const from = cause ? later.of(cause) : gone ? before.of(gone) : source;
    const change = {
      action: prior && now ? 'update' : now ? 'create' : 'delete',
      uid,
      kind: resource.kind,
      reason: {code: 'derived', from},
      prior,
      match: undefined,
      declared: undefined,
      commands: [],
      address: now ? later.of(now) : before.of(resource),
      from: undefined,
      planned: now,
      drift: undefined,
      neededBy: undefined,
    } satisfies PlannedChange;
    return [change];
  });
  // Deletions come in the order of uids, which says nothing to a reader.
  const byAddress = (a: PlannedChange, b: PlannedChange): number => (a.address < b.address ? -1 : 1);
  const deleted = derived.filter((each) => each.action === 'delete').sort(byAddress);
  return [...derived.filter((each) => each.action !== 'delete'), ...deleted];
}
