/**
 * plan(desired, actual): the list of events that have not happened yet. Pure: the same input gives the same plan.
 *
 *   match    what is declared with what is there
 *   change   what differs, and what goes
 *   spread   replacements to what depends on them
 *   order    so that no prefix leaves a reference dangling
 *   transact decide each on a copy of the world, then ask the rules
 */
import type {Kind} from '#schemas/kind.ts';
import {addressBook, findResource, parseAddress} from '../address.ts';
import {type Declared, declaredAddress, placeOf, placeOfField} from '../config/declared.ts';
import type {Config} from '../config/read-config.ts';
import {isRefusal, type Refusal} from '../decide.ts';
import {type Diagnostic, deeper} from '../diagnostic.ts';
import {type Intent, spentIntent, type StoredEvent} from '../event.ts';
import {spentKey} from '../evolve.ts';
import type {Manager, Touched} from '../manager.ts';
import {transact} from '../transact.ts';
import {type Head, put, type Resource, specOf, type World} from '../world.ts';
import {type Change, changeOf, creation, type Owning} from './change.ts';
import {type Block, guard} from './guard.ts';
import {findLeaving, type Held, type Leaving} from './leaving.ts';
import {isOurs, type Match, match} from './match.ts';
import {order, type Step} from './order.ts';
import {spreadReplacements} from './replace.ts';

export interface PlanInput {
  readonly config: Config;
  readonly world: World;
  readonly head: Head;
  readonly managers: readonly Manager[];
  /** The day for which it is planned, UTC. */
  readonly asOf: string;
  readonly digest: (text: string) => string;
  readonly eventAt: (position: number) => StoredEvent | undefined;
  /** `destroy` plans as if nothing were declared; `validate` knows no store, and assumes what it can't know. */
  readonly mode?: 'apply' | 'destroy' | 'validate';
}

/** A change with what the world says of it. */
export interface PlannedChange extends Change {
  readonly address: string;
  /** Where it stood, when it moves. */
  readonly from: string | undefined;
  readonly planned: Resource | undefined;
  /** The event through which somebody else made the difference. */
  readonly drift: StoredEvent | undefined;
}

export interface Plan {
  readonly stack: string;
  readonly asOf: string;
  /** The log that it was made against. */
  readonly base: Head;
  readonly changes: readonly PlannedChange[];
  readonly intents: readonly Intent[];
  readonly held: readonly (Held & {readonly address: string; readonly byAddress: string | undefined})[];
  readonly blocks: readonly Block[];
  readonly spends: readonly {readonly name: string; readonly count: number}[];
  /** How many resources nobody owns stand where `exclusive` would remove them, by kind. */
  readonly nobodys: ReadonlyMap<string, number>;
  /** How many resources are as declared. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The world as it stands before and after. */
  readonly before: World;
  readonly after: World;
  readonly touched: readonly Touched[];
}

export function plan(input: PlanInput): Plan {
  const {config, world, mode = 'apply'} = input;
  const diagnostics: Diagnostic[] = [...config.diagnostics];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const owning: Owning = {world, stack: config.stack, stacks: new Set([config.stack, ...config.previously])};
  const wanted = mode === 'destroy' ? [] : config.wanted;
  const forget = readForget(config, world, owning, report);
  const matches = match({
    world,
    root: rootOf(wanted[0]?.declared),
    wanted,
    stacks: owning.stacks,
    forgotten: forget,
    digest: input.digest,
    report,
    assume: mode === 'validate' ? assumer(input) : undefined,
  });
  if (mode === 'validate') assumeExisting(world, matches);
  const matched = new Map(matches.map((each) => [each.uid, each]));
  const settled = matches.map((each) => settle(owning, each, report));
  const leaving = findLeaving({world, stack: config.stack, stacks: owning.stacks, matched, exclusive: new Set(mode === 'destroy' ? [] : config.settings.exclusive), forget});
  if (diagnostics.some((each) => each.severity === 'error')) return nothing(input, diagnostics);
  const direct = settled.flatMap((each) => changeOf(owning, each) ?? []).map((change) => deletedElsewhere(input, change));
  const spread = spreadReplacements({owning, matched, doomed: leaving.doomed, digest: input.digest}, [...direct, ...departures(owning, leaving, mode)]);
  const owned = [...world.resources.values()].reduce((sum, each) => sum + (isOurs(each, owning.stacks) ? 1 : 0), 0);
  const guarded = mode === 'apply' ? guard({settings: config.settings, standing: leaving.standing, isSpent: (name) => world.spent.has(spentKey({stack: config.stack, name})), asOf: input.asOf}, spread.changes, owned) : {blocks: [], spends: []};
  const steps = order(world, spread.changes);
  const held = [...leaving.held, ...spread.held];
  return carryOut(input, owning, steps, {diagnostics, held, leaving, guarded, unchanged: matches.filter((each) => !each.wanted.declared.existing).length - direct.length});
}

function rootOf(declared: Declared | undefined): Declared {
  let each = declared;
  while (each?.parent) each = each.parent;
  return each ?? {kind: undefined, parent: undefined, name: '', names: [], contributions: [], children: new Map(), existing: false, mounts: [], uid: ''};
}

/** Addresses under `forget:` that this stack owns; the rest has been let go already, or is misspelt. */
function readForget(config: Config, world: World, owning: Owning, report: (diagnostic: Diagnostic) => void): ReadonlySet<string> {
  const forget = new Set<string>();
  for (const {address, at} of config.forget) {
    const parsed = parseAddress(world.catalogue, address);
    if (typeof parsed === 'string') {
      report({severity: 'error', code: 'config/invalid-address', summary: parsed, hint: 'write KIND ORGANISATION:NAME, such as dns.zone acme:old.test', at});
      continue;
    }
    const resource = findResource(world, parsed);
    if (resource && isOurs(resource, owning.stacks)) forget.add(resource.uid);
    const declared = config.wanted.find((each) => !each.declared.existing && declaredAddress(each.declared) === address);
    if (declared) report({severity: 'error', code: 'config/forgotten-and-declared', summary: `${address} is under forget: and declared as well`, hint: 'take it out of one of the two', address, at});
  }
  return forget;
}

/** In `validate`, a name that is not declared is taken to exist, with a warning from whoever needs certainty. */
function assumer({world, digest}: PlanInput): (kind: Kind, name: string) => string {
  return (kind, name) => {
    const uid = digest(`assumed ${kind.name} ${name}`).slice(0, 24);
    if (!world.resources.has(uid)) put(world, assumed(kind.name, uid, kind.parent === undefined ? '' : 'assumed', name));
    return uid;
  };
}

function assumed(kind: string, uid: string, parent: string, name: string): Resource {
  return {uid, kind, parent, name, spec: '{}', labels: '{}', protect: false, owners: [], version: 1, created: 0, updated: 0};
}

function assumeExisting(world: World, matches: readonly Match[]): void {
  for (const each of matches) if (each.wanted.declared.existing && !each.prior) put(world, assumed(each.wanted.kind.name, each.uid, each.parent, each.name));
}

/** What others own is theirs; what is shared keeps the fields that others gave it. */
function settle(owning: Owning, each: Match, report: (diagnostic: Diagnostic) => void): Match {
  const {prior, wanted} = each;
  const others = prior?.owners.filter((owner) => !owning.stacks.has(owner)) ?? [];
  if (!prior || wanted.declared.existing || others.length === 0) return each;
  if (!wanted.kind.shared) {
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${declaredAddress(wanted.declared)} belongs to the stack ${others.join(', ')}`,
      hint: `write existing: true to add to it, or let ${others[0]} give it up with forget: first`,
      address: declaredAddress(wanted.declared),
      at: placeOf(wanted.declared),
    });
    return each;
  }
  const spec = specOf(prior);
  for (const name in wanted.spec) {
    if (JSON.stringify(spec[name]) === JSON.stringify(wanted.spec[name])) continue;
    report({severity: 'error', code: 'ownership/foreign', summary: `${name} of ${declaredAddress(wanted.declared)} is ${spec[name] === undefined ? 'left out' : JSON.stringify(spec[name])} for the stack ${others.join(', ')}, which shares it`, hint: 'say the same, or leave it out', address: declaredAddress(wanted.declared), at: placeOfField(wanted.declared, [name])});
  }
  return {...each, spec: prior.spec, wanted: {...wanted, labels: prior.labels, protect: prior.protect}};
}

/** A birth where something died before at another's hand is drift, and says so. */
function deletedElsewhere(input: PlanInput, change: Change): Change {
  if (change.action !== 'create' || !change.match || input.world.tombstones.size === 0) return change;
  return tombstoneOf(input, change.match) === undefined ? change : {...creation({world: input.world, stack: input.config.stack, stacks: new Set()}, change.match, {code: 'deleted-elsewhere'})};
}

/** The event that ended what stood here before, when this stack did not do it itself. */
function tombstoneOf({world, digest, eventAt, config}: PlanInput, {wanted, parent, name}: Match): StoredEvent | undefined {
  const folded = wanted.kind.foldCase ? name.toLowerCase() : name;
  let last: number | undefined;
  for (let incarnation = 0; ; incarnation++) {
    const position = world.tombstones.get(digest(`${wanted.kind.name}\n${parent}\n${folded}\n${incarnation}`).slice(0, 24));
    if (position === undefined) break;
    last = position;
  }
  const event = last === undefined ? undefined : eventAt(last);
  return event && event.run.stack !== config.stack ? event : undefined;
}

function departures(owning: Owning, leaving: Leaving, mode: PlanInput['mode']): readonly Change[] {
  const gone = [...leaving.doomed.values()].map((prior): Change => {
    const code = leaving.unowned.has(prior.uid) ? 'exclusive' : mode === 'destroy' ? 'destroy' : 'no-longer-declared';
    return {action: 'delete', uid: prior.uid, kind: prior.kind, reason: {code}, prior, match: undefined, declared: undefined, commands: [{do: 'delete', uid: prior.uid}]};
  });
  const letGo = (prior: Resource, action: 'forget' | 'release'): Change => ({
    action,
    uid: prior.uid,
    kind: prior.kind,
    reason: {code: action === 'forget' ? 'forgotten' : 'no-longer-declared'},
    prior,
    match: undefined,
    declared: undefined,
    commands: prior.owners.filter((owner) => owning.stacks.has(owner)).map((owner) => ({do: 'release', uid: prior.uid, owner})),
  });
  return [...gone, ...leaving.released.map((each) => letGo(each, 'release')), ...leaving.forgotten.map((each) => letGo(each, 'forget'))];
}

interface Found {
  readonly diagnostics: Diagnostic[];
  readonly held: readonly Held[];
  readonly leaving: Leaving;
  readonly guarded: {readonly blocks: readonly Block[]; readonly spends: readonly {readonly name: string; readonly count: number}[]};
  readonly unchanged: number;
}

/** Lets the steps happen on a copy, and asks the rules what they say of the whole. */
function carryOut(input: PlanInput, owning: Owning, steps: readonly Step[], found: Found): Plan {
  const {config, world, head, managers, asOf} = input;
  const heldPlaces = found.held.map((held) => ({...held, address: addressBook(world).of(held.resource), byAddress: held.by === undefined ? undefined : addressBook(world).of(world.resources.get(held.by) as Resource)}));
  const base = {stack: config.stack, asOf, base: head, held: heldPlaces, blocks: found.guarded.blocks, spends: found.guarded.spends, nobodys: found.leaving.nobodys, unchanged: found.unchanged, before: world};
  if (steps.length === 0) return {...base, changes: [], intents: [], diagnostics: found.diagnostics, after: world, touched: []};
  const transaction = transact(world, {managers, stacks: owning.stacks, asOf, position: head.position});
  const changes = new Map<string, Change>();
  for (const {command, change} of steps) {
    const answer = transaction.perform(command);
    changes.set(command.uid, change);
    if (isRefusal(answer)) found.diagnostics.push(diagnosticOf(answer, 'error', change, input));
  }
  for (const {name, count} of found.guarded.spends) transaction.note(spentIntent({stack: config.stack, name, count}));
  if (!found.diagnostics.some((each) => each.severity === 'error')) {
    for (const problem of transaction.finish()) {
      if (input.mode === 'validate' && problem.code === 'product/not-subscribed' && config.wanted.some((each) => each.declared.existing)) continue;
      found.diagnostics.push(diagnosticOf(problem, problem.severity, changes.get(problem.uid), input));
    }
  }
  return {...base, changes: describeChanges(input, owning, steps, transaction.world), intents: transaction.intents, diagnostics: found.diagnostics, after: transaction.world, touched: transaction.touched()};
}

function diagnosticOf(problem: Refusal, severity: 'error' | 'warning', change: Change | undefined, input: PlanInput): Diagnostic {
  const at = change?.declared ? (problem.path ? placeOfField(change.declared, problem.path) : placeOf(change.declared)) : undefined;
  const hint = problem.hint ?? (change || input.mode === 'validate' ? undefined : 'it is not this stack’s, but this plan would break it');
  return {severity, code: problem.code, summary: problem.summary, hint, address: problem.address, at: at && deeper(at, [])};
}

function describeChanges(input: PlanInput, owning: Owning, steps: readonly Step[], after: World): readonly PlannedChange[] {
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
    described.push({...change, address, from, planned, drift: driftOf(input, owning, change)});
  }
  return described;
}

/** Who made the difference, when that was not this stack. */
function driftOf(input: PlanInput, owning: Owning, change: Change): StoredEvent | undefined {
  if (change.reason.code === 'deleted-elsewhere' && change.match) return tombstoneOf(input, change.match);
  if (change.reason.code === 'exclusive' && change.prior) return input.eventAt(change.prior.updated);
  if (!change.prior || (change.action !== 'update' && change.action !== 'move' && change.action !== 'replace')) return undefined;
  const event = input.eventAt(change.prior.updated);
  return event && !owning.stacks.has(event.run.stack) ? event : undefined;
}

function nothing({config, asOf, head, world}: PlanInput, diagnostics: readonly Diagnostic[]): Plan {
  return {stack: config.stack, asOf, base: head, changes: [], intents: [], held: [], blocks: [], spends: [], nobodys: new Map(), unchanged: 0, diagnostics, before: world, after: world, touched: []};
}
