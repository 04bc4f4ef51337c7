/** A plan as a document. The same plan gives the same bytes. */
import type {Settings} from '#schemas/config.ts';
import type {Json} from '#schemas/field.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {placeOf} from '../config/declared.ts';
import {pathKeys} from '../diagnostic.ts';
import {flat, type View, viewOf} from '../readable.ts';
import {kindOf, type Resource, specOf} from '../resource.ts';
import {below} from '../rules.ts';
import type {World} from '../world.ts';
import type {Part} from './part.ts';
import type {Plan, PlannedChange} from './planned.ts';

/** The type is the schema's: reading zod only to write a plan would be a waste. */
const FORMAT: PlanDocument['format'] = 'pltfrms-plan/2';

export interface Documenting {
  readonly version: string;
  readonly store: string;
  readonly config: string;
  readonly plannedBy: string;
}

export function planDocument(plan: Plan, documenting: Documenting): PlanDocument {
  const views = {prior: viewOf(plan.before), planned: viewOf(plan.after)};
  const {mode, to, previously, fence, settings} = plan.terms;
  return {
    format: FORMAT,
    pltfrms: documenting.version,
    stack: plan.stack,
    mode,
    ...(to === undefined ? {} : {to}),
    previously: [...previously],
    ...(fence === undefined ? {} : {fence}),
    settings: limitsOf(settings),
    as_of: plan.asOf,
    planned_by: documenting.plannedBy,
    config: documenting.config,
    base: {store: documenting.store, position: plan.base.position, hash: plan.base.hash},
    applyable: plan.blocks.length === 0,
    summary: summaryOf(plan),
    ...(plan.part ? {partial: partDocument(plan.part)} : {}),
    changes: plan.changes.map((change) => changeDocument(plan, change, views)),
    held: plan.held.map(({address, why, byAddress, instead}) => ({address, why, ...(byAddress ? {by: byAddress} : {}), instead})),
    blocks: plan.blocks.map(({kind, unfit, ...block}) => ({
      ...block,
      ...(kind ? {kind} : {}),
      ...(unfit ? {unfit: [...unfit]} : {}),
    })),
    spends: [...plan.spends],
    nobodys: Object.fromEntries([...plan.nobodys].sort(([a], [b]) => (a < b ? -1 : 1))),
    intents: plan.intents.map((intent) => ({...intent, data: intent.data as unknown as PlanDocument['intents'][number]['data']})),
  };
}

/** Picks the settings that limit what a plan may do. */
function limitsOf({exclusive, thresholds, allowances}: Settings): PlanDocument['settings'] {
  return {
    ...(exclusive ? {exclusive: [...exclusive]} : {}),
    ...(thresholds ? {thresholds: thresholds as NonNullable<PlanDocument['settings']['thresholds']>} : {}),
    ...(allowances ? {allowances: allowances as unknown as NonNullable<PlanDocument['settings']['allowances']>} : {}),
  };
}

export function summaryOf(
  plan: Pick<Plan, 'unchanged'> & {readonly held: readonly unknown[]; readonly changes: readonly Pick<PlannedChange, 'action'>[]},
): PlanDocument['summary'] {
  const summary = {
    create: 0,
    update: 0,
    replace: 0,
    delete: 0,
    adopt: 0,
    move: 0,
    forget: 0,
    release: 0,
    unchanged: plan.unchanged,
    held: plan.held.length,
  };
  for (const change of plan.changes) summary[change.action]++;
  return summary;
}

function partDocument({target, exclude, leftOut, dropped}: Part): NonNullable<PlanDocument['partial']> {
  return {target: [...target], exclude: [...exclude], left_out: Object.fromEntries(leftOut), dropped: [...dropped]};
}

function changeDocument(plan: Plan, change: PlannedChange, views: {prior: View; planned: View}): PlanDocument['changes'][number] {
  const {drift, declared} = change;
  const place = declared && placeOf(declared);
  return {
    action: change.action,
    address: change.address,
    ...(change.from ? {from: change.from} : {}),
    kind: change.kind,
    uid: change.planned?.uid ?? change.uid,
    ...(change.action === 'replace' ? {replaces: change.uid} : {}),
    ...(change.action === 'move' ? {below: countBelow(plan.before, change.uid)} : {}),
    reason: change.reason as PlanDocument['changes'][number]['reason'],
    fields: fieldsOf(change, views),
    ...(drift
      ? {
          drift: {
            position: drift.position,
            type: drift.type,
            actor: drift.run.actor,
            way: drift.run.way,
            ...(drift.run.stack ? {stack: drift.run.stack} : {}),
            time: drift.run.time,
          },
        }
      : {}),
    ...(place ? {declared: {file: place.file, path: [...pathKeys(place.path)]}} : {}),
    ...(change.neededBy ? {needed_by: change.neededBy} : {}),
  };
}

/** Counts the resources below one, itself not among them. */
export function countBelow(world: World, uid: string): number {
  let count = -1;
  for (const _ of below(world, uid)) count++;
  return count;
}

export type FieldChange = PlanDocument['changes'][number]['fields'][number];

/** What differs in a change, field by field. For a birth all that is set, for an end nothing. */
export function fieldsOf(
  change: Pick<PlannedChange, 'action' | 'prior' | 'planned'>,
  views: {prior: View; planned: View},
): FieldChange[] {
  if (change.action === 'delete' || change.action === 'forget' || change.action === 'release' || !change.planned) return [];
  const before = change.action === 'create' ? undefined : change.prior;
  const prior = before ? flat(views.prior, before) : {};
  const planned = flat(views.planned, change.planned);
  const names = [...new Set([...Object.keys(planned), ...Object.keys(prior)])];
  const [was, is] = before
    ? [flat(views.prior, before, 'whole'), flat(views.planned, change.planned, 'whole')]
    : [prior, planned];
  for (const name of unknownDigests(views.planned.world, before, change.planned)) {
    planned[name] = is[name] = KNOWN_WHEN_APPLIED;
    if (!names.includes(name)) names.push(name);
  }
  return names
    .filter((name) => !isSame(was[name], is[name]))
    .map((field) => ({
      field,
      ...(prior[field] === undefined ? {} : {prior: prior[field] as Json}),
      // What looks the same with its middle left out is another value all the same.
      ...(planned[field] === undefined
        ? {}
        : {planned: isSame(prior[field], planned[field]) ? `${planned[field]} (another)` : (planned[field] as Json)}),
    })) as FieldChange[];
}

/** Stands for a digest of a secret that the plan could not read: apply reads it, and digests it. */
const KNOWN_WHEN_APPLIED = '(known when applied)';

/** Lists the digests that apply will make: of secrets that are set here, and could not be digested. */
function unknownDigests(world: World, prior: Resource | undefined, planned: Resource): readonly string[] {
  const {secrets} = kindOf(world, planned);
  if (secrets.length === 0) return [];
  const [was, is] = [prior && specOf(prior), specOf(planned)];
  return secrets
    .filter((name) => is[name] && (is[name] as SecretReference).digest === undefined && !isSame(was?.[name], is[name]))
    .map((name) => `${name}.digest`);
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function fieldViews(plan: Plan): {prior: View; planned: View} {
  return {prior: viewOf(plan.before), planned: viewOf(plan.after)};
}
