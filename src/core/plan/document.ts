/** A plan as a document. The same plan gives the same bytes. */
import {PLAN_FORMAT, type PlanDocument} from '#schemas/plan-file.ts';
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {type AddressBook, addressBook} from '../address.ts';
import {placeOf} from '../config/declared.ts';
import {pathKeys} from '../diagnostic.ts';
import {kindOf, type Resource, specOf, type World} from '../world.ts';
import type {Plan, PlannedChange} from './plan.ts';

export interface Documenting {
  readonly version: string;
  readonly store: string;
  readonly config: string;
  readonly plannedBy: string;
  readonly digest: (text: string) => string;
}

export function planDocument(plan: Plan, documenting: Documenting): PlanDocument {
  const views = {prior: viewOf(plan.before), planned: viewOf(plan.after)};
  const body: Omit<PlanDocument, 'digest'> = {
    format: PLAN_FORMAT,
    pltfrms: documenting.version,
    stack: plan.stack,
    as_of: plan.asOf,
    planned_by: documenting.plannedBy,
    config: documenting.config,
    base: {store: documenting.store, position: plan.base.position, hash: plan.base.hash},
    applyable: plan.blocks.length === 0,
    summary: summaryOf(plan),
    changes: plan.changes.map((change) => changeDocument(change, views)),
    held: plan.held.map(({address, why, byAddress, instead}) => ({address, why, ...(byAddress ? {by: byAddress} : {}), instead})),
    blocks: plan.blocks.map(({kind, ...block}) => ({...block, ...(kind ? {kind} : {}), limit: Number.isFinite(block.limit) ? block.limit : 0})),
    spends: [...plan.spends],
    nobodys: Object.fromEntries([...plan.nobodys].sort(([a], [b]) => (a < b ? -1 : 1))),
    intents: plan.intents.map((intent) => ({...intent, data: intent.data as unknown as PlanDocument['intents'][number]['data']})),
  };
  return {...body, digest: documentDigest(body, documenting.digest)};
}

/** Over everything but itself. */
export function documentDigest(body: Omit<PlanDocument, 'digest'>, digest: (text: string) => string): string {
  return digest(JSON.stringify(body));
}

export function summaryOf(plan: Plan): PlanDocument['summary'] {
  const summary = {create: 0, update: 0, replace: 0, delete: 0, adopt: 0, move: 0, forget: 0, release: 0, unchanged: plan.unchanged, held: plan.held.length};
  for (const change of plan.changes) summary[change.action]++;
  return summary;
}

/** Resources with their references as names. */
interface View {
  readonly world: World;
  readonly book: AddressBook;
}

function viewOf(world: World): View {
  return {world, book: addressBook(world)};
}

function changeDocument(change: PlannedChange, views: {prior: View; planned: View}): PlanDocument['changes'][number] {
  const {drift, declared} = change;
  const place = declared && placeOf(declared);
  return {
    action: change.action,
    address: change.address,
    ...(change.from ? {from: change.from} : {}),
    kind: change.kind,
    uid: change.planned?.uid ?? change.uid,
    reason: change.reason as PlanDocument['changes'][number]['reason'],
    fields: fieldsOf(change, views),
    ...(drift ? {drift: {position: drift.position, type: drift.type, actor: drift.run.actor, way: drift.run.way, ...(drift.run.stack ? {stack: drift.run.stack} : {}), time: drift.run.time}} : {}),
    ...(place ? {declared: {file: place.file, path: [...pathKeys(place.path)]}} : {}),
  };
}

export type FieldChange = PlanDocument['changes'][number]['fields'][number];

/** What differs in a change, field by field. For a birth all that is set, for an end nothing. */
export function fieldsOf(change: PlannedChange, views: {prior: View; planned: View}): FieldChange[] {
  if (change.action === 'delete' || change.action === 'forget' || change.action === 'release' || !change.planned) return [];
  const prior = change.action === 'create' || !change.prior ? {} : flat(views.prior, change.prior);
  const planned = flat(views.planned, change.planned);
  const names = [...new Set([...Object.keys(planned), ...Object.keys(prior)])];
  return names
    .filter((name) => JSON.stringify(prior[name]) !== JSON.stringify(planned[name]))
    .map((field) => ({field, ...(prior[field] === undefined ? {} : {prior: prior[field] as Json}), ...(planned[field] === undefined ? {} : {planned: planned[field] as Json})})) as FieldChange[];
}

export function fieldViews(plan: Plan): {prior: View; planned: View} {
  return {prior: viewOf(plan.before), planned: viewOf(plan.after)};
}

/** All that a resource says, as one level of names: fields of objects as `soa.minimum`. */
export function flat({world, book}: View, resource: Resource): {[field: string]: Json} {
  const kind = kindOf(world, resource);
  const shown: {[field: string]: Json} = {};
  for (const [name, value] of Object.entries(readableSpec(kind, specOf(resource), book))) {
    const within = kind.fields[name]?.fields;
    if (!within) shown[name] = value;
    else for (const [key, each] of Object.entries(value as {[key: string]: Json})) shown[`${name}.${key}`] = each;
  }
  for (const [label, value] of Object.entries(JSON.parse(resource.labels) as {[label: string]: string})) shown[`labels.${label}`] = value;
  if (resource.protect) shown['protect'] = true;
  return shown;
}

/** A spec with the uids of references as names. */
export function readableSpec(kind: Kind, spec: {readonly [field: string]: Json}, book: AddressBook): {[field: string]: Json} {
  const readable: {[field: string]: Json} = {...spec};
  for (const name of kind.references) {
    const value = spec[name];
    if (value !== undefined) readable[name] = Array.isArray(value) ? (value as string[]).map((uid) => book.refer(uid)) : book.refer(value as string);
  }
  return readable;
}
