/** Plans one resource: decided by its manager against what has been planned so far, with nothing unknown that can be known. */
import {addressBook} from '#core/address.ts';
import type {Resource} from '#core/resource.ts';
import {birth, change, disagreements, isElsewhere, patchOf} from '#engine/one-by-one/alter.ts';
import type {Draft} from '#engine/one-by-one/draft.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {attributeOfParent, readTarget, type Target} from '#engine/one-by-one/target.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {diagnosticOf} from './problems.ts';
import type {Path, PlanAnswer, PlanRequest} from './protocol/provider.ts';
import type {Schema} from './protocol/schema.ts';
import {UNKNOWN, type Value, type Values} from './protocol/type.ts';
import {isRenamable} from './schema/resource.ts';
import {valuesOf} from './values/subject.ts';
import {wishOf} from './values/wish.ts';

export interface Planning {
  readonly session: Session;
  readonly draft: Draft;
  readonly kind: Kind;
  readonly schema: Schema;
}

type Said = Problem & {readonly severity?: 'error' | 'warning'};

export function planResource(planning: Planning, {prior, proposed, config}: PlanRequest): PlanAnswer {
  const {draft, kind, schema} = planning;
  const answer = (said: readonly Said[], more: Omit<PlanAnswer, 'diagnostics'> = {}): PlanAnswer => ({
    ...more,
    diagnostics: said.map((each) => diagnosticOf(schema.attributes, each)),
  });
  if (proposed === null || config === null) return answer(draft.leave(String(prior?.['uid'])), {planned: null});
  const wished = wishOf(kind, config);
  if (!wished) return answer([], {planned: guessed(schema, config, prior)});
  const there = prior ? planning.session.world().resources.get(String(prior['uid'])) : undefined;
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
  if (!target || problems.length > 0) return answer(problems, {planned: guessed(schema, config, prior)});
  const made = there ? altered(planning, there, target, isWhole) : born(planning, target, isWhole);
  const all = [...problems, ...made.said];
  if (made.uid === undefined || made.said.some((each) => each.severity !== 'warning')) return answer(all);
  const owners = [session.stack];
  const planned = valuesOf(draft.world(), {...target, uid: made.uid, owners: made.owners ?? owners}, config, 'planned');
  return answer(all, {
    planned: withObserved(planned, made.replaces ? null : prior, schema),
    ...(made.replaces ? {requiresReplace: made.replaces} : {}),
  });
}

interface Made {
  readonly said: readonly Said[];
  readonly uid?: string;
  readonly owners?: readonly string[];
  readonly replaces?: readonly Path[];
}

function born({draft, session}: Planning, target: Target, isWhole: boolean): Made {
  const made = birth({world: draft.world(), stack: session.stack}, target);
  if ('code' in made) return {said: [made]};
  const there = draft.world().resources.get(made.uid);
  const differing = there ? disagreements({world: draft.world(), stack: session.stack}, there, target) : [];
  if (differing.length > 0) return {said: differing};
  const adopted: readonly Said[] =
    there && there.owners.length === 0
      ? [
          {
            code: 'resource/adopted',
            severity: 'warning',
            summary: `${addressBook(draft.world()).of(there)} is there and nobody’s: it is adopted, not created`,
          },
        ]
      : [];
  const said = draft.try(made.commands, made.uid, isWhole);
  return {said: [...adopted, ...said], uid: made.uid, owners: [...new Set([...(there?.owners ?? []), session.stack])].sort()};
}

function altered({draft, session}: Planning, there: Resource, target: Target, isWhole: boolean): Made {
  const altering = {world: draft.world(), stack: session.stack};
  const owners = [...new Set([...there.owners, session.stack])].sort();
  const differing = disagreements(altering, there, target);
  if (differing.length > 0) return {said: differing};
  const replaces = reasonsToReplace(draft, there, target);
  if (replaces.length > 0) {
    const said = draft.leave(there.uid);
    return said.length > 0 ? {said} : {said: [], uid: draft.rebear(there, target), replaces: [...replaces, ['uid']]};
  }
  return {said: draft.try(change(altering, there, target), there.uid, isWhole), uid: there.uid, owners};
}

/** The attributes that can't be changed in place; the uid alone where what it stands under or joins is made anew. */
function reasonsToReplace(draft: Draft, there: Resource, target: Target): readonly Path[] {
  const {kind} = target;
  const gone = draft.world().tombstones;
  const isReborn = gone.has(there.parent) || there.name.split(':').some((part) => gone.has(part));
  const fixed = Object.keys(patchOf(there, target).spec ?? {}).filter((name) => kind.fields[name]?.immutable);
  const renamed = isElsewhere(there, target) && !isRenamable(kind);
  const identity = renamed ? [...kind.keyParts, ...(kind.parent ? [attributeOfParent(kind)] : [])] : [];
  const paths = [...fixed, ...identity].map((name) => [name]);
  return isReborn && paths.length === 0 ? [['uid']] : paths;
}

/** What is planned where it can't be known which resource it is: the configuration, and what is computed as far as it was known. */
function guessed({attributes}: Schema, config: Values, prior: Values | null): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const written = config[name] ?? null;
      const value: Value =
        written !== null || !attribute.computed ? written : name === 'uid' && prior ? (prior['uid'] ?? null) : UNKNOWN;
      return [name, value];
    }),
  );
}

/** What is observed stays what it was seen to be. */
function withObserved(planned: Values, prior: Values | null, {attributes}: Schema): Values {
  if (!prior) return planned;
  const isObserved = (name: string): boolean => Boolean(attributes[name]?.computed && !attributes[name]?.optional);
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value === null && isObserved(name) ? (prior[name] ?? null) : value]),
  );
}
