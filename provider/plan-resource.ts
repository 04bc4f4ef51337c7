/** Plans one resource: decided by its manager against what has been planned so far, with nothing unknown that can be known. */
import {addressBook} from '#core/address.ts';
import {isAnotherSubject} from '#core/identity.ts';
import {immutableIn} from '#core/patch.ts';
import {kindOf, type Resource, referencesOf} from '#core/resource.ts';
import {sealReplaced} from '#core/secret.ts';
import {childOf} from '#core/world.ts';
import {approachTo, birth, change} from '#engine/one-by-one/alter.ts';
import type {Freed} from '#engine/one-by-one/departures.ts';
import type {Draft} from '#engine/one-by-one/draft.ts';
import {isLetGoNow} from '#engine/one-by-one/let-go.ts';
import type {Lull} from '#engine/one-by-one/lull.ts';
import {overtaken} from '#engine/one-by-one/overtaken.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {readTarget, type Target} from '#engine/one-by-one/target.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {readNote, writeNote} from './noted.ts';
import {diagnosticOf} from './problems.ts';
import type {Path, PlanAnswer, PlanRequest} from './protocol/provider.ts';
import type {Schema} from './protocol/schema.ts';
import type {Value, Values} from './protocol/type.ts';
import {identifying} from './schema/resource.ts';
import {guess} from './values/guess.ts';
import {valuesOf} from './values/subject.ts';
import {wishOf} from './values/wish.ts';

export interface Planning {
  readonly session: Session;
  readonly draft: Draft;
  readonly lull: Lull;
  readonly kind: Kind;
  readonly schema: Schema;
}

type Said = Problem & {readonly severity?: 'error' | 'warning'};

/** An answer; it may be another one when what it refers to has come. */
type Answered = PlanAnswer & {readonly misses?: boolean};

/**
 * What it refers to may be planned beside it, or carried out: Terraform plans once more where it applies, and what was known the
 * first time must be known then. So what is missing is waited for as long as something happens.
 */
export async function planResource(planning: Planning, request: PlanRequest): Promise<PlanAnswer> {
  for (let isOver = false; ; ) {
    const {misses, ...answer} = planNow(planning, request, isOver);
    if (!misses || isOver) return answer;
    isOver = !(await planning.lull.ends());
  }
}

/** @param isOver Says that nothing more is waited for. */
function planNow(planning: Planning, {prior, proposed, config, private: kept}: PlanRequest, isOver: boolean): Answered {
  const {draft, kind, schema} = planning;
  const answer = (said: readonly Said[], more: Omit<Answered, 'diagnostics'> = {}): Answered => ({
    ...more,
    diagnostics: said.map((each) => diagnosticOf(schema.attributes, each)),
  });
  const there = prior ? planning.session.world().resources.get(String(prior['uid'])) : undefined;
  const noted = readNote(kept);
  const version = noted.version ?? there?.version;
  const note = (freed = prior === null ? noted.freed : undefined): {readonly private?: Uint8Array} =>
    version === undefined ? {} : {private: writeNote({version, freed})};
  const stale = there && overtaken(planning.session, planning.session.world(), there.uid, version);
  if (proposed === null || config === null) {
    const gone: Made = stale || !there ? {said: stale ? [stale] : []} : leaving(planning, there, false, isOver);
    return answer(gone.said, {planned: null, ...note(gone.freed), ...(gone.misses ? {misses: true} : {})});
  }
  const wished = wishOf(kind, config);
  // It may not be known which resource it is; what it was by birth it stays.
  const guessed: Values = {...guess(schema.attributes, config), ...(prior && {uid: prior['uid'] as Value})};
  if (!wished) return answer([], {planned: guessed});
  if (prior && !there)
    return answer([{code: 'resource/missing', summary: 'it is not there any more', hint: 'plan without -refresh=false'}]);
  const problems: Said[] = [];
  const isWhole = wished.unknown.length === 0;
  const report = (problem: Problem): void => {
    // What can't be read here may be read where it is applied.
    if (problem.code !== 'secret/unreadable' && (isWhole || problem.code !== 'config/missing-field'))
      problems.push({...problem, severity: problem.isMissing ? 'warning' : 'error'});
  };
  const {session} = planning;
  const seal = session.seal(wished.given, 'planned');
  const target = readTarget({world: draft.world(), stack: session.stack, seal, prior: there, report}, wished.wish);
  if (problems.some((each) => each.severity === 'error')) return answer(problems);
  // What it refers to is planned beside it, so that its own place or name is not known yet.
  if (!target || problems.length > 0) return answer(problems, {planned: guessed, misses: true});
  const made = there ? altered(planning, there, target, isWhole, isOver) : born(planning, target, isWhole, isOver);
  if (made.misses) return answer([], {planned: guessed, misses: true});
  const all = [...problems, ...made.said];
  if (made.uid === undefined || made.said.some((each) => each.severity !== 'warning')) return answer(all);
  if (stale && made.changes) return answer([...all, stale]);
  const {uid, owners = [session.stack]} = made;
  const spec = made.replaces ? sealReplaced(kind, target.spec, uid, seal) : target.spec;
  const planned = valuesOf(draft.world(), {...target, spec, uid, owners}, config, 'planned');
  return answer(all, {
    planned: withObserved(planned, made.replaces ? null : prior, schema),
    ...note(made.freed),
    ...(made.replaces ? {requiresReplace: made.replaces} : {}),
  });
}

interface Made {
  readonly said: readonly Said[];
  readonly uid?: string;
  readonly owners?: readonly string[];
  /** Whether what is there is touched. */
  readonly changes?: boolean;
  readonly replaces?: readonly Path[];
  /** What the plan frees from that is deleted. */
  readonly freed?: Freed | undefined;
  readonly misses?: boolean;
}

function born({draft, session}: Planning, target: Target, isWhole: boolean, isOver: boolean): Made {
  const way = birth(session, draft.world(), target);
  if (way.problems) return {said: way.problems};
  const there = draft.world().resources.get(way.uid);
  // It goes as soon as what protects it is lifted, and then another one can stand here.
  if (there && !isOver && isLetGoNow(session, session.world(), there)) return {said: [], misses: true};
  const said = [...(there?.owners.length === 0 ? [adopted(draft, there)] : []), ...draft.try(way.commands, way.uid, isWhole)];
  return {said, uid: way.uid, owners: withOwner(there, session)};
}

function adopted(draft: Draft, there: Resource): Said {
  const summary = `${addressBook(draft.world()).of(there)} is there and nobody’s: it is adopted, not created`;
  return {code: 'resource/adopted', severity: 'warning', summary};
}

function altered(planning: Planning, there: Resource, target: Target, isWhole: boolean, isOver: boolean): Made {
  const {draft, session} = planning;
  const way = change(session, there, target);
  if (way.problems) return {said: way.problems};
  const replaces = reasonsToReplace(draft, session, there, target);
  if (replaces.length === 0)
    return {
      said: draft.try(way.commands, there.uid, isWhole),
      uid: there.uid,
      owners: withOwner(there, session),
      changes: way.commands.length > 0,
    };
  const gone = leaving(planning, there, !target.protect, isOver);
  if (gone.misses || gone.said.some((each) => each.severity !== 'warning')) return gone;
  return {...gone, uid: draft.rebear(there, target), changes: true, replaces};
}

/** Plans a deletion. What protects it may be lifted beside it, and is waited for. */
function leaving({draft}: Planning, there: Resource, lifts: boolean, isOver: boolean): Made {
  const {uid} = there;
  const protector = draft.protectorOf(uid, lifts);
  const isPending = protector && !protector.isCertain;
  if (isPending && !isOver) return {said: [], misses: true};
  const address = addressBook(draft.world()).of(there);
  const said: readonly Said[] = draft.leave(uid, lifts);
  if (said.length > 0) return {said};
  return {said: isPending ? [pendingOf(address, protector.address)] : [], freed: draft.freed(uid)};
}

function pendingOf(address: string, by: string): Said {
  return {
    code: 'resource/protected',
    severity: 'warning',
    summary: `${address} is protected by ${by}: it is deleted only where the same plan sets protect = false there`,
    hint: 'else it is released, and nobody’s then',
  };
}

/** Who owns it then. */
function withOwner(there: Resource | undefined, {stack}: Session): readonly string[] {
  return [...new Set([...(there?.owners ?? []), stack])].sort();
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

/** What is observed stays what it was seen to be. */
function withObserved(planned: Values, prior: Values | null, {attributes}: Schema): Values {
  if (!prior) return planned;
  const isObserved = (name: string): boolean => Boolean(attributes[name]?.computed && !attributes[name]?.optional);
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value === null && isObserved(name) ? (prior[name] ?? null) : value]),
  );
}
