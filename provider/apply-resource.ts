/** Carries out what was planned for one resource, and answers what it then is. */
import {immutableIn} from '#core/patch.ts';
import {type Resource, referencesOf} from '#core/resource.ts';
import {ancestry, childOf, type World} from '#core/world.ts';
import {approachTo, birth, change, existing} from '#engine/one-by-one/alter.ts';
import {type CommandsFor, hasErrors, type Said} from '#engine/one-by-one/attempt.ts';
import {carryOut, lifts, takeAway} from '#engine/one-by-one/carry-out.ts';
import type {Freed} from '#engine/one-by-one/departures.ts';
import {deletionsWith, type Goes, givesWay, makeRoom} from '#engine/one-by-one/giving-way.ts';
import {overtaken, STALE} from '#engine/one-by-one/overtaken.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {readTarget, type Target} from '#engine/one-by-one/target.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {readNote, writeNote} from './noted.ts';
import type {PlanRecord} from './plan-record.ts';
import {diagnosticOf} from './problems.ts';
import type {ApplyRequest, StateAnswer} from './protocol/provider.ts';
import type {Schema} from './protocol/schema.ts';
import {UNKNOWN, type Value, type Values} from './protocol/type.ts';
import {subjectOf, valuesOf} from './values/subject.ts';
import {secretProblems, wishOf} from './values/wish.ts';

export interface Applying {
  readonly session: Session;
  readonly record: PlanRecord;
  readonly kind: Kind;
  readonly schema: Schema;
}

interface Asked extends Applying {
  readonly planned: Values;
  /** Of the resource, when it was planned. */
  readonly version: number | undefined;
  readonly freed: Freed | undefined;
}

export async function applyResource(
  applying: Applying,
  {prior, planned, config, private: kept}: ApplyRequest,
): Promise<StateAnswer> {
  const {session, schema} = applying;
  const {version, freed} = readNote(kept);
  if (planned === null || config === null) {
    const lost = findLostBelow(applying, session.world(), String(prior?.['uid']));
    if (lost) return {state: prior, ...diagnosed(schema, [{...lost, severity: 'error'}])};
    const said = await takeAway(session, String(prior?.['uid']), {version, freed});
    return {state: hasErrors(said) ? prior : null, ...diagnosed(schema, said)};
  }
  const uid = typeof planned['uid'] === 'string' ? planned['uid'] : undefined;
  const asked = {...applying, planned, version, freed};
  const {said, made} = prior ? await alter(asked, String(prior['uid']), config) : await create(asked, config, uid);
  const resource = made === undefined ? undefined : session.world().resources.get(made);
  if (hasErrors(said) || !resource) return {state: prior, ...diagnosed(schema, said)};
  return {
    state: valuesOf(session.world(), subjectOf(session.world(), resource, session.stack), known(planned, config), 'there'),
    private: writeNote(session, {version: resource.version}),
    ...diagnosed(schema, said),
  };
}

interface Made {
  readonly said: readonly Said[];
  readonly made?: string | undefined;
}

async function create(asked: Asked, config: Values, uid: string | undefined): Promise<Made> {
  const {session, freed} = asked;
  let made = uid;
  const said = await carryOutEarly(asked, (world) => {
    const problems: Problem[] = [];
    const target = read(asked, config, world, undefined, problems);
    const lost = target && findLost(asked, world, target, uid);
    if (!target || problems.length > 0 || lost) return {problems: [...problems, ...(lost ?? [])]};
    const way = birth(session, world, target, uid, goes(asked, world, freed));
    if (way.problems) return way;
    if (uid !== undefined && way.uid !== uid) return {problems: [STALE]};
    made = way.uid;
    return {commands: [...lifts(session, world, freed), ...way.commands]};
  });
  return {said, made};
}

async function alter(asked: Asked, uid: string, config: Values): Promise<Made> {
  const {session, kind, version} = asked;
  const said = await carryOutEarly(asked, (world) => {
    const problems: Problem[] = [];
    const there = world.resources.get(uid);
    const stale = there ? overtaken(session, world, uid, version) : STALE;
    if (!there || stale) return {problems: [stale ?? STALE]};
    const target = read(asked, config, world, uid, problems);
    const lost = target && findLost(asked, world, target, uid);
    if (!target || problems.length > 0 || lost) return {problems: [...problems, ...(lost ?? [])]};
    const isFixed = immutableIn(kind, approachTo(session, there, target).patch).length > 0;
    const way = isFixed ? {problems: [STALE]} : change(session, there, target);
    return way.problems
      ? way
      : {commands: [...makeRoom(session, world, target, {uid, goes: goes(asked, world)}), ...way.commands]};
  });
  return {said, made: uid};
}

/**
 * Carries out a change. Where a rule still refuses it when nothing more happens, such as a value that must be unique and that another resource has,
 * what the plan deletes of the same kind is deleted with it, before its turn.
 */
async function carryOutEarly(asked: Asked, commandsFor: CommandsFor): Promise<readonly Said[]> {
  const {session, record, kind} = asked;
  const said = await carryOut(session, commandsFor);
  const mayHelp = said.some(({severity, mayPass}) => severity === 'error' && mayPass);
  if (!mayHelp || record.leaving(session.world(), kind).length === 0) return said;
  const early = await carryOut(session, (world) => {
    const change = commandsFor(world);
    if (change.problems) return change;
    const deletions = record
      .leaving(world, kind)
      .flatMap((each) => deletionsWith(session, world, each, goes(asked, world)) ?? []);
    const all = new Map([...deletions, ...change.commands].map((command) => [`${command.do} ${command.uid}`, command]));
    return {commands: [...all.values()]};
  });
  return hasErrors(early) ? said : early;
}

/** Finds that the place is held by what the plan took to give way and has not seen after that: Terraform's state has lost it. */
function findLost(
  {session, record}: Asked,
  world: World,
  {parent, kind, name}: Target,
  uid: string | undefined,
): readonly Problem[] | undefined {
  const holder = childOf(world, parent, kind, name);
  if (!holder || holder.uid === uid || !holder.owners.includes(session.stack)) return undefined;
  return record.outcomeOf(holder) === 'unseen' ? [existing(world, holder, 'unseen')] : undefined;
}

/** Finds that a resource hangs on what Terraform's state has lost: it is replaced only because that seemed to be replaced. */
function findLostBelow({record}: Pick<Applying, 'record'>, world: World, uid: string): Problem | undefined {
  const seen = new Set([uid]);
  if (!record.hasUnseen()) return undefined;
  for (const each of seen) {
    const resource = world.resources.get(each);
    if (!resource) continue;
    if (record.outcomeOf(resource) === 'unseen') return existing(world, resource, 'unseen');
    for (const on of [resource.parent, ...referencesOf(world, resource)]) seen.add(on);
  }
  return undefined;
}

/** Says of a resource whether its plan deletes or replaces it, and nothing protects it that the change does not lift. */
function goes({session, record}: Applying, world: World, freed?: Freed): Goes {
  const lifted = new Set(lifts(session, world, freed).map(({uid}) => uid));
  const isProtected = ({uid}: Resource): boolean =>
    [...ancestry(world, uid)].some((each) => each.protect && !lifted.has(each.uid));
  return (resource) =>
    record.outcomeOf(resource) === 'goes' && !isProtected(resource) && !findLostBelow({record}, world, resource.uid);
}

function read(
  {session, kind, planned}: Asked,
  config: Values,
  world: Parameters<typeof subjectOf>[0],
  uid: string | undefined,
  problems: Problem[],
): ReturnType<typeof readTarget> {
  const wished = wishOf(kind, config);
  if (!wished) throw new Error('something is unknown that is to be carried out');
  const prior = uid === undefined ? undefined : world.resources.get(uid);
  const report = (problem: Problem): void => void problems.push(problem);
  problems.push(...secretProblems(kind, config));
  const seal = session.seal(wished.given, 'applied');
  // Another may stand there that gives way to it.
  const isAnother = (there: Resource): boolean => typeof planned['uid'] === 'string' && there.uid !== planned['uid'];
  const displaces = (there: Resource): boolean => isAnother(there) && givesWay(session, world, there);
  const target = readTarget({world, stack: session.stack, seal, prior, givesWay: displaces, report}, wished.wish);
  for (const name of target ? kind.secrets : []) {
    const wanted = (planned[name] as {readonly digest?: Value} | null)?.digest;
    const now = (target?.spec[name] as {readonly digest?: string} | undefined)?.digest;
    if (typeof wanted === 'string' && wanted !== now) problems.push({...ROTATED, path: [name]});
  }
  return target;
}

const ROTATED: Problem = {
  code: 'plan/stale',
  summary: 'the plan is stale: this secret is another one than when it was planned',
  hint: 'plan again',
};

/** As it was written; what was unknown then is in the configuration now. */
function known(planned: Values, config: Values): Values {
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value === UNKNOWN ? (config[name] ?? null) : value]),
  );
}

function diagnosed({attributes}: Schema, said: readonly Said[]): Pick<StateAnswer, 'diagnostics'> {
  return {diagnostics: said.map((each) => diagnosticOf(attributes, each))};
}
