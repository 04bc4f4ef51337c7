/** evolve(state, event): the only way in which state changes, so that replay cannot disagree. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {type AllowanceSpent, type Created, type Intent, type Moved, type OwnerChanged, splitType, type Updated} from './event.ts';
import {kindOf, type Resource, slot, specOf} from './resource.ts';
import {childOf, put, remove, type World} from './world.ts';

/** What evolve needs of an event. */
export type Happened = Pick<Intent, 'type' | 'uid' | 'data'> & {readonly position: number};

/** Folds one event into the world, in place. */
export function evolve(world: World, event: Happened): void {
  const {happening} = splitType(event.type);
  if (happening === 'spent') return void world.spent.add(spentKey(event.data as AllowanceSpent));
  const prior = world.resources.get(event.uid);
  const next = evolveResource(world, prior, event);
  if (!next) end(world, prior as Resource, event.position);
  else if (happening === 'created') create(world, next);
  else if (happening === 'moved') move(world, prior as Resource, next);
  else put(world, next);
}

/** Folds one event into the resource that it is about; undefined before its birth and after its end. */
export function evolveResource(
  knowing: Pick<World, 'catalogue'>,
  prior: Resource | undefined,
  event: Happened,
): Resource | undefined {
  const {kind, happening} = splitType(event.type);
  if (happening === 'created') return born(kind, event);
  if (!prior) throw new Error(`event ${event.position} (${event.type}) is about ${event.uid}, which is not there`);
  const next = {...prior, version: prior.version + 1, updated: event.position};
  switch (happening) {
    case 'updated':
      return {...next, ...patched(knowing, prior, event.data as Updated)};
    case 'moved':
      return {...next, ...(event.data as Moved)};
    case 'adopted':
      return {...next, owners: withOwner(prior.owners, (event.data as OwnerChanged).owner)};
    case 'released':
      return {...next, owners: prior.owners.filter((owner) => owner !== (event.data as OwnerChanged).owner)};
    case 'deleted':
      return undefined;
    default:
      throw new Error(`nothing is known of events of type ${event.type}`);
  }
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

function create(world: World, resource: Resource): void {
  if (world.aliases.size > 0) world.aliases.delete(`${resource.parent} ${slot(kindOf(world, resource), resource.name)}`);
  put(world, resource);
}

function patched(world: Pick<World, 'catalogue'>, prior: Resource, data: Updated): Partial<Resource> {
  return {
    ...(data.spec ? {spec: patchSpec(kindOf(world, prior), prior, data.spec)} : {}),
    ...(data.labels ? {labels: JSON.stringify(data.labels)} : {}),
    ...(data.protect === undefined ? {} : {protect: data.protect}),
  };
}

/** The spec after a patch, its keys in the order of the schema. */
function patchSpec(kind: Kind, prior: Resource, patch: {readonly [field: string]: Json | null}): string {
  const before = specOf(prior);
  const after: {[field: string]: Json} = {};
  for (const name in kind.fields) {
    const value = name in patch ? patch[name] : before[name];
    if (value !== undefined && value !== null) after[name] = value;
  }
  return JSON.stringify(after);
}

function move(world: World, prior: Resource, next: Resource): void {
  const kind = kindOf(world, prior);
  put(world, next);
  world.aliases.set(`${prior.parent} ${slot(kind, prior.name)}`, prior.uid);
  world.aliases.delete(`${next.parent} ${slot(kind, next.name)}`);
  if (childOf(world, next.parent, kind, next.name)?.uid !== next.uid)
    throw new Error(`${next.uid} did not arrive where it moved`);
}

function end(world: World, prior: Resource, position: number): void {
  remove(world, prior);
  world.tombstones.set(prior.uid, position);
}

function withOwner(owners: readonly string[], owner: string): readonly string[] {
  return owners.includes(owner) ? owners : [...owners, owner].sort();
}
