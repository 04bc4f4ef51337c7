/** evolve(state, event): the only way in which state changes, so that replay cannot disagree. It refuses an event that can't follow. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {EventError, PltfrmsError} from './errors.ts';
import {type AllowanceSpent, type Created, type Intent, type Moved, type OwnerChanged, splitType, type Updated} from './event.ts';
import {checkEventData} from './event-data.ts';
import {kindOf, type Resource, slot, specOf} from './resource.ts';
import {ancestry, childOf, put, remove, type World} from './world.ts';

/** The parts of an event that evolve reads. */
export type Happened = Pick<Intent, 'type' | 'uid' | 'subject' | 'data'> & {readonly position: number; readonly version: number};

/**
 * Folds one event into the world, in place.
 * @throws EventError where the event can't follow what is there; PltfrmsError `store/newer` for a type that is unknown.
 */
export function evolve(world: World, event: Happened): void {
  const {kind, happening} = splitType(event.type);
  checkEventData(happening, event);
  if (happening === 'spent') return void world.spent.add(spentKey(event.data as AllowanceSpent));
  const end = world.tombstones.get(event.uid);
  if (end !== undefined) throw impossible(event, `the resource ${event.uid} was deleted by event ${end}`);
  const prior = world.resources.get(event.uid);
  const next = evolved(world, prior, event, {kind, happening});
  if (!next) bury(world, prior as Resource, event);
  else if (happening === 'created') create(world, next, event);
  else if (happening === 'moved') move(world, prior as Resource, next, event);
  else put(world, next);
}

/** Folds one event into the resource that it is about; undefined before its birth and after its end. */
export function evolveResource(
  knowing: Pick<World, 'catalogue'>,
  prior: Resource | undefined,
  event: Happened,
): Resource | undefined {
  const type = splitType(event.type);
  checkEventData(type.happening, event);
  return evolved(knowing, prior, event, type);
}

function evolved(
  knowing: Pick<World, 'catalogue'>,
  prior: Resource | undefined,
  event: Happened,
  {kind, happening}: ReturnType<typeof splitType>,
): Resource | undefined {
  if (!knowing.catalogue.kind(kind)) throw newer(event, `is about a ${kind}, a kind that this pltfrms does not know`);
  if (happening === 'created') {
    if (prior) throw impossible(event, `the resource ${event.uid} exists since event ${prior.created}`);
    if (event.version !== 1) throw impossible(event, `a new resource has version 1, not ${event.version}`);
    return born(kind, event);
  }
  if (!prior) throw impossible(event, `the resource ${event.uid} does not exist`);
  if (prior.kind !== kind) throw impossible(event, `the resource ${event.uid} is a ${prior.kind}`);
  if (event.version !== prior.version + 1)
    throw impossible(event, `it makes version ${event.version} of a resource at version ${prior.version}`);
  const next = {...prior, version: event.version, updated: event.position};
  switch (happening) {
    case 'updated':
      return {...next, ...patched(knowing, prior, event.data as Updated)};
    case 'moved':
      return {...next, parent: (event.data as Moved).parent, name: (event.data as Moved).name};
    case 'adopted':
      return {...next, owners: withOwner(prior.owners, (event.data as OwnerChanged).owner)};
    case 'released':
      return {...next, owners: prior.owners.filter((owner) => owner !== (event.data as OwnerChanged).owner)};
    case 'deleted':
      return undefined;
    default:
      throw newer(event, `has the type ${event.type}, which this pltfrms does not know`);
  }
}

function newer({position}: Happened, summary: string): PltfrmsError {
  return new PltfrmsError('store/newer', `event ${position} ${summary}`, {hint: 'update pltfrms'});
}

function impossible({position, type, subject}: Happened, why: string): EventError {
  return new EventError(position, `(${type}, ${subject}) can’t follow the events before it: ${why}`);
}

export function spentKey(data: Pick<AllowanceSpent, 'stack' | 'name'>): string {
  return `${data.stack} ${data.name}`;
}

function born(kind: string, event: Happened): Resource {
  const data = event.data as Created;
  return {
    uid: event.uid,
    kind,
    parent: data.parent,
    name: data.name,
    spec: JSON.stringify(data.spec),
    labels: data.labels ? JSON.stringify(data.labels) : '{}',
    protect: data.protect ?? false,
    owners: data.owner ? [data.owner] : [],
    version: 1,
    created: event.position,
    updated: event.position,
  };
}

/** Refuses a parent that does not exist or is of the wrong kind, and none for a kind that needs one. */
function checkParent(world: World, kind: Kind, parent: string, event: Happened): void {
  if (parent === '') {
    if (kind.parent !== undefined && !kind.nests) throw impossible(event, `a ${kind.name} needs a parent`);
    return;
  }
  const above = world.resources.get(parent);
  if (!above) throw impossible(event, `its parent ${parent} does not exist`);
  if (above.kind !== kind.parent && !(kind.nests && above.kind === kind.name))
    throw impossible(event, `its parent ${parent} is a ${above.kind}`);
}

function create(world: World, resource: Resource, event: Happened): void {
  checkParent(world, kindOf(world, resource), resource.parent, event);
  if (world.aliases.size > 0) world.aliases.delete(`${resource.parent} ${slot(kindOf(world, resource), resource.name)}`);
  put(world, resource);
}

function patched(world: Pick<World, 'catalogue'>, prior: Resource, data: Updated): Partial<Resource> {
  return {
    ...(data.spec ? {spec: patchedSpec(kindOf(world, prior), prior, data.spec)} : {}),
    ...(data.labels ? {labels: JSON.stringify(data.labels)} : {}),
    ...(data.protect === undefined ? {} : {protect: data.protect}),
  };
}

/** The spec after a patch, its keys in the order of the schema. */
export function patchedSpec(kind: Kind, prior: Resource, patch: {readonly [field: string]: Json | null}): string {
  const before = specOf(prior);
  const after: {[field: string]: Json} = {};
  for (const name in kind.fields) {
    const value = name in patch ? patch[name] : before[name];
    if (value !== undefined && value !== null) after[name] = value;
  }
  return JSON.stringify(after);
}

function move(world: World, prior: Resource, next: Resource, event: Happened): void {
  const kind = kindOf(world, prior);
  checkParent(world, kind, next.parent, event);
  for (const each of ancestry(world, next.parent))
    if (each.uid === prior.uid) throw impossible(event, 'it would stand below itself');
  put(world, next);
  // In an exchange another has the name already, and it never leads here again.
  if (!childOf(world, prior.parent, kind, prior.name)) world.aliases.set(`${prior.parent} ${slot(kind, prior.name)}`, prior.uid);
  world.aliases.delete(`${next.parent} ${slot(kind, next.name)}`);
  if (childOf(world, next.parent, kind, next.name)?.uid !== next.uid)
    throw new Error(`${next.uid} did not arrive where it moved`);
}

function bury(world: World, prior: Resource, event: Happened): void {
  const children = world.slots.get(prior.uid)?.size ?? 0;
  if (children > 0) throw impossible(event, `${children} ${children === 1 ? 'resource has' : 'resources have'} it as parent`);
  remove(world, prior);
  world.tombstones.set(prior.uid, event.position);
}

function withOwner(owners: readonly string[], owner: string): readonly string[] {
  return owners.includes(owner) ? owners : [...owners, owner].sort();
}
