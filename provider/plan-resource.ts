/** Plans one resource: decided by its manager against what has been planned so far, with nothing unknown that can be known. */
import {isDeepStrictEqual} from 'node:util';
import {addressBook} from '#core/address.ts';
import {isAnotherSubject} from '#core/identity.ts';
import {immutableIn} from '#core/patch.ts';
import {kindOf, type Resource, referencesOf, sourceOf, specOf} from '#core/resource.ts';
import {sealReplaced} from '#core/secret.ts';
import {childOf} from '#core/world.ts';
import {approachTo, change, existing} from '#engine/one-by-one/alter.ts';
import type {Draft} from '#engine/one-by-one/draft.ts';
import {givesWay} from '#engine/one-by-one/giving-way.ts';
import {overtaken} from '#engine/one-by-one/overtaken.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {readTarget, type Target} from '#engine/one-by-one/target.ts';
import {traced} from '#engine/one-by-one/trace.ts';
import type {Problem} from '#schemas/field.ts';
import {readNote, writeNote} from './noted.ts';
import {type Asking, planBirth, planStepAside} from './plan-birth.ts';
import {
  type Affected,
  findLosses,
  isBlocked,
  type Made,
  note as noteOutcome,
  type Planning,
  planDeparture,
  type Said,
} from './plan-departure.ts';
import {diagnosticOf} from './problems.ts';
import type {Path, PlanAnswer, PlanRequest} from './protocol/provider.ts';
import type {Schema} from './protocol/schema.ts';
import {UNKNOWN, type Value, type Values} from './protocol/type.ts';
import {identifying} from './schema/resource.ts';
import {guess} from './values/guess.ts';
import {keepSpelling} from './values/keep.ts';
import {valuesOf, withoutDigests} from './values/subject.ts';
import {secretProblems, type Wished, wishOf} from './values/wish.ts';

/** The way out where Terraform's state is older than the store. */
const REFRESH = 'plan again, and let the plan refresh the state';

/** An answer; it may be another one when what it refers to has come. */
type Answered = PlanAnswer & Pick<Made, 'misses'> & Partial<Affected>;

/**
 * What it refers to may be planned beside it, or carried out: Terraform plans once more where it applies, and what was known the
 * first time must be known then. So what is missing is waited for as long as something happens.
 */
export async function planResource(planning: Planning, request: PlanRequest): Promise<PlanAnswer> {
  const twice = findTwin(planning, request);
  if (twice) return {diagnostics: [diagnosticOf(planning.schema.attributes, twice)]};
  for (let isOver = false; ; ) {
    const {misses, gone = [], stays, ...answer} = planNow(planning, request, isOver);
    if (!misses || isOver) {
      if (!answer.requiresReplace) noteKept(planning, request);
      const losses = await findLosses(planning, {gone, stays});
      const said = losses.map((each) => diagnosticOf(planning.schema.attributes, each));
      return said.length === 0 ? answer : {...answer, diagnostics: [...(answer.diagnostics ?? []), ...said]};
    }
    const about = {type: request.type, diagnostics: answer.diagnostics?.map(({summary}) => summary)};
    isOver = !(await traced('wait for what else is planned', about, () => planning.lull.ends()));
  }
}

/** Finds a resource that another block of the plan has too, such as one that was imported twice: they would change it in turns. */
function findTwin({session, sightings, asked}: Planning, {prior}: PlanRequest): Problem | undefined {
  if (!prior || sightings.isApply()) return undefined;
  const uid = String(prior['uid']);
  const there = session.world().resources.get(uid);
  if (!there || !asked.has(uid)) {
    asked.add(uid);
    return undefined;
  }
  return {
    code: 'resource/exists',
    summary: `Terraform’s state, or an import, has ${addressBook(session.world()).of(there)} at two addresses`,
    hint: 'import it at one of them only; where the state has both, run terraform state rm ADDRESS for the other, and where it has moved, write moved { from = OLD_ADDRESS, to = NEW_ADDRESS } instead of an import',
  };
}

/** Notes that a resource stays, or may stay, for the apply of what takes its place. */
function noteKept(planning: Planning, {prior, config}: PlanRequest): void {
  const there = prior && config ? planning.session.world().resources.get(String(prior['uid'])) : undefined;
  if (!there) return;
  planning.record.keep(there);
  if (planning.record.outcomeOf(there) === 'goes') noteOutcome(planning, there, 'stays');
}

/** @param isOver Says that nothing more is waited for. */
function planNow(planning: Planning, {prior, config, private: kept}: PlanRequest, isOver: boolean): Answered {
  const {draft, kind, schema} = planning;
  const answer = (said: readonly Said[], more: Omit<Answered, 'diagnostics'> = {}): Answered => ({
    ...more,
    diagnostics: said.map((each) => diagnosticOf(schema.attributes, each)),
  });
  const there = prior ? planning.session.world().resources.get(String(prior['uid'])) : undefined;
  const noted = readNote(kept);
  // For a block that is gone, Terraform hands over the state from before its refresh.
  const version = (config === null ? undefined : noted.version) ?? there?.version;
  const note = ({freed = prior === null ? noted.freed : undefined, ...made}: Partial<Made>): {readonly private?: Uint8Array} => {
    const [of = version, uid = there?.uid ?? noted.uid] = [made.version];
    return of === undefined ? {} : {private: writeNote(planning.session, {version: of, uid, freed})};
  };
  if (config === null) {
    const gone: Made = there ? planDeparture(planning, there, false, isOver) : {said: []};
    const uids = there && !isBlocked(gone) ? [there.uid] : [];
    if (there && uids.length > 0) noteOutcome(planning, there, 'goes');
    return answer(gone.said, {planned: null, gone: uids, ...note(gone), ...(gone.misses ? {misses: true} : {})});
  }
  const wished = wishOf(kind, config);
  // It may not be known which resource it is; what it was by birth it stays.
  const guessed: Values = {...guess(schema.attributes, config), ...(prior && {uid: prior['uid'] as Value})};
  if (!wished) {
    const open = there ? identifying(kind).filter((name) => config[name] === UNKNOWN) : [];
    if (!there || open.length === 0) return answer([], {planned: guessed});
    // It may be about something else then, and Terraform accepts no replacement that it was not told of.
    const gone = planDeparture(planning, there, false, isOver);
    if (isBlocked(gone)) return answer(gone.said, gone.misses ? {planned: guessed, misses: true} : {});
    return answer(gone.said, {
      planned: {...guessed, uid: UNKNOWN},
      ...note({...gone, version: there.version}),
      requiresReplace: [...open, 'uid'].map((name) => [name]),
    });
  }
  if (prior && !there) return answer([{code: 'resource/missing', summary: 'it is not there any more', hint: REFRESH}]);
  const problems: Said[] = [...secretProblems(kind, config)];
  const isWhole = wished.unknown.length === 0;
  const report = (problem: Problem): void => {
    // What can't be read here may be read where it is applied.
    if (problem.code !== 'secret/unreadable' && (isWhole || problem.code !== 'config/missing-field'))
      problems.push({...problem, severity: problem.isMissing ? 'warning' : 'error'});
  };
  const {session} = planning;
  const seal = session.seal(wished.given, 'planned');
  const displaces = (resource: Resource): boolean => givesWay(session, draft.world(), resource);
  const reading = {world: draft.world(), stack: session.stack, seal, prior: there, givesWay: displaces, report};
  const target = readTarget(reading, wished.wish);
  if (problems.some((each) => each.severity !== 'warning')) return answer(problems);
  // What it refers to is planned beside it, so that its own place or name is not known yet.
  if (!target || problems.length > 0) return answer(problems, {planned: guessed, misses: true});
  const asking = {isWhole, isOver, replaced: prior === null ? noted.uid : undefined};
  const made = there ? altered(planning, there, target, asking) : planBirth(planning, target, asking);
  if (made.misses) return answer([], {planned: guessed, misses: true});
  const all = [...problems, ...made.said];
  if (made.uid === undefined || made.said.some((each) => each.severity !== 'warning')) return answer(all);
  const stale = there && made.changes && !made.replaces && overtaken(session, session.world(), there.uid, version);
  if (stale) return answer([...all, {...stale, hint: REFRESH}]);
  const {uid} = made;
  const spec = made.replaces ? sealReplaced(kind, target.spec, uid, seal) : target.spec;
  const wanted = valuesOf(draft.world(), {...target, spec, uid, owners: [session.stack]}, config, 'planned');
  const comparison = there && {world: session.world(), there, target, unknown: wished.unknown};
  const planned =
    prior && comparison && !made.replaces
      ? keepSpelling(comparison, schema.attributes, {planned: wanted, prior, config})
      : wanted;
  return answer(all, {
    planned: openSecrets(planning, wished, withObserved(planned, made.replaces ? null : prior, schema), {
      prior: made.replaces ? null : prior,
      spec,
    }),
    ...note(made),
    gone: made.gone ?? [],
    stays: uid,
    ...(made.replaces ? {requiresReplace: made.replaces} : {}),
  });
}

function altered(planning: Planning, there: Resource, target: Target, {isWhole, isOver}: Asking): Made {
  const {draft, session} = planning;
  const foreign = findForeign(session, there, target);
  if (foreign) return {said: [foreign]};
  const way = change(session, there, target);
  if (way.problems) return {said: way.problems};
  const replaces = reasonsToReplace(draft, session, there, target);
  if (replaces.length === 0) {
    if (draft.kept(there.uid) === 'born') return {said: [existing(session.world(), there, 'kept')]};
    const aside = planStepAside(planning, there, target, isOver);
    if (isBlocked(aside)) return aside;
    // Something else was planned in its place, and it moves out of the way.
    if (!draft.world().resources.has(there.uid)) draft.revive(there);
    draft.keep(there.uid, 'stays');
    return {
      said: draft.try(way.commands, there.uid, isWhole),
      uid: there.uid,
      changes: way.commands.length > 0,
    };
  }
  const gone = planDeparture(planning, there, !target.protect, isOver);
  if (isBlocked(gone)) return gone;
  return {...gone, uid: draft.rebear(there, target), version: there.version, changes: true, replaces};
}

/** Finds that a resource of the state belongs to another stack: the configuration is told of another one, or it was imported. */
function findForeign({world, stack}: Session, there: Resource, {kind}: Target): Problem | undefined {
  const {owners} = there;
  if (kind.shared || owners.length === 0 || owners.includes(stack) || sourceOf(there) !== undefined) return undefined;
  const address = addressBook(world()).of(there);
  const of = owners.join(', ');
  return {
    code: 'ownership/foreign',
    summary: `${address} belongs to the stack ${of}, and this configuration is the stack ${stack}`,
    hint: `where this was the stack ${of} before, write stack = "${owners[0]}" into the provider block again, or run pltfrms release ${address}, for each of its resources, and apply; else refer to it by its id or through a data source`,
  };
}

/**
 * The attributes that can't be changed in place, and the uid. That alone changes where what it stands under or refers to is made
 * anew: Terraform sees the same id there, and would leave this as it is, referring to what is gone.
 */
function reasonsToReplace(draft: Draft, session: Session, there: Resource, target: Target): readonly Path[] {
  const {kind} = target;
  const gone = draft.world().tombstones;
  const isReborn = [there.parent, ...referencesOf(draft.world(), there)].some(
    (uid) => gone.has(uid) && isReplacedInPlace(draft, session, uid),
  );
  const {patch} = approachTo(session, there, target);
  const names = [...immutableIn(kind, patch), ...(isAnotherSubject(kind, there, target) ? identifying(kind) : [])];
  return isReborn || names.length > 0 ? [...names, 'uid'].map((name) => [name]) : [];
}

/** Says whether another resource gets the place of one that goes. In another place it has another id, and what refers to it is updated. */
function isReplacedInPlace(draft: Draft, session: Session, uid: string): boolean {
  const gone = session.world().resources.get(uid);
  const kind = gone && kindOf(draft.world(), gone);
  return !kind || kind.immutable.length === 0 || childOf(draft.world(), gone.parent, kind, gone.name) !== undefined;
}

/**
 * Leaves the digests of secrets that are handed over to be known after apply, where anything is applied: the value may be another
 * one then, and Terraform plans once more with that.
 */
function openSecrets(
  {kind, session}: Planning,
  {awaited, given}: Wished,
  planned: Values,
  {prior, spec}: {readonly prior: Values | null; readonly spec: Target['spec']},
): Values {
  if (awaited.size + given.size === 0) return planned;
  const there = prior ? session.world().resources.get(String(prior['uid'])) : undefined;
  const before = there && specOf(there);
  const isSame = (name: string): boolean =>
    isDeepStrictEqual(
      ...(kind.secrets.includes(name) ? ([spec[name], before?.[name]] as const) : ([planned[name], prior?.[name]] as const)),
    );
  const isKept = prior !== null && awaited.size === 0 && Object.keys(planned).every(isSame);
  return isKept ? planned : withoutDigests(planned, [...awaited, ...given.keys()]);
}

/** What is observed stays what it was seen to be. */
function withObserved(planned: Values, prior: Values | null, {attributes}: Schema): Values {
  if (!prior) return planned;
  const isObserved = (name: string): boolean => Boolean(attributes[name]?.computed && !attributes[name]?.optional);
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value === null && isObserved(name) ? (prior[name] ?? null) : value]),
  );
}
