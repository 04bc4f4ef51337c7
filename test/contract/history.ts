/** Histories of a store, made at random from the catalogue: runs of changes that the real managers let through. */
import fc from 'fast-check';
import {spentIntent} from '#core/event.ts';
import {newUid} from '#core/plan/place.ts';
import {kindOf, type Resource, splitKey} from '#core/resource.ts';
import {type Transaction, transact} from '#core/transact.ts';
import type {Head} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType, Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Append, Store, Writer} from '#stores/store.ts';
import {namesOf, readRaw, sampleRaw} from './sample.ts';

export const HOLDER = {actor: 'ana', since: '2026-01-01T00:00:00.000Z'};
export const STACKS = ['north', 'south'] as const;

/** One change that is tried; numbers choose from what is there. What is refused does not happen. */
export interface Step {
  readonly do: 'create' | 'update' | 'move' | 'delete' | 'adopt' | 'release' | 'spend';
  readonly kind: number;
  readonly pick: number;
  readonly n: number;
  readonly text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    {weight: 4, arbitrary: fc.constant('create' as const)},
    {weight: 5, arbitrary: fc.constantFrom('update', 'move', 'delete', 'adopt', 'release', 'spend')},
  ),
  kind: fc.nat(99),
  pick: fc.nat(99),
  n: fc.integer({min: 1, max: 4}),
  text: fc.string({unit: 'binary', maxLength: 20}),
});

/** A run begins with one resource of each kind, so that there is something to change. */
export const history: fc.Arbitrary<readonly (readonly Step[])[]> = fc
  .array(fc.array(step, {minLength: 1, maxLength: 25}), {minLength: 1, maxLength: 5})
  .map(([first = [], ...rest]) => [
    [...catalogue.kinds.map((_, kind): Step => ({do: 'create', kind, pick: 0, n: 1, text: ''})), ...first],
    ...rest,
  ]);

/** Steps of which each must succeed: two organisations, one of which moves and the other goes, and an allowance that is used. */
export const eventful: readonly Step[] = [
  {do: 'create', kind: 0, pick: 0, n: 1, text: ''},
  {do: 'create', kind: 0, pick: 0, n: 2, text: ''},
  {do: 'move', kind: 0, pick: 0, n: 3, text: ''},
  {do: 'delete', kind: 0, pick: 1, n: 1, text: ''},
  {do: 'spend', kind: 0, pick: 0, n: 1, text: 'old-shop'},
];

export class Refused extends Error {}

/** Tries the steps in one transaction of a store: all of them are appended, or the rules refuse the whole. */
export function tryRun(store: Store, steps: readonly Step[], time = '2026-01-01T00:00:00.000Z'): boolean {
  try {
    store.transaction(HOLDER, (writer) => {
      run(writer, time, (transaction) => {
        for (const each of steps) take(transaction, each);
      });
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** Does something in a transaction on the world of a writer, and appends it. */
export function run(writer: Writer, time: string, work: (transaction: Transaction) => unknown, append?: Append): Head {
  const transaction = transact(writer.world(), {
    managers,
    stacks: new Set(),
    asOf: '2026-01-01',
    digest,
    position: writer.head().position,
  });
  work(transaction);
  const wrong = transaction.finish().find((problem) => problem.severity === 'error');
  if (wrong) throw new Refused(wrong.summary);
  const envelope = {correlation: `run at ${time}`, actor: HOLDER.actor, way: 'cli', stack: 'north', time, plannedBy: 'bo'};
  return writer.append(envelope, transaction.intents, transaction.world, transaction.touched(), append).head;
}

function take(transaction: Transaction, each: Step): void {
  const owner = STACKS[each.n % 2] as string;
  const resource = choose([...transaction.world.resources.values()], each.pick);
  if (each.do === 'create') create(transaction, each);
  else if (each.do === 'spend') transaction.note(spentIntent({stack: owner, name: each.text, count: each.n}));
  else if (!resource) return;
  else if (each.do === 'update') update(transaction, resource, each);
  else if (each.do === 'move') move(transaction, resource, each);
  else if (each.do === 'delete') transaction.perform({do: 'delete', uid: resource.uid});
  else transaction.perform({do: each.do, uid: resource.uid, owner});
}

function create(transaction: Transaction, {kind: index, pick, n, text}: Step): void {
  const {world} = transaction;
  const kind = choose(catalogue.kinds, index) as Kind;
  const parent = choose(parents(transaction, kind), pick);
  if (parent === undefined) return;
  const parts = kind.keyParts.map((part) => keyPart(transaction, kind, part, n, parent));
  if (parts.includes(undefined)) return;
  const name = parts.join(':');
  const names = [...namesOf(world, world.resources.get(parent)), ...(parts as string[])];
  const spec: {[field: string]: Json} = {};
  for (const [field, type] of Object.entries(kind.fields)) {
    const value = type.required ? fieldValue(transaction, type, n, `${kind.name}.${field}`, names) : undefined;
    if (value !== undefined) spec[field] = value;
    else if (type.required) return;
  }
  const uid = newUid({world, digest}, kind, parent, name);
  transaction.perform({
    do: 'create',
    kind,
    uid,
    parent,
    name,
    spec,
    labels: text === '' ? {} : {[text]: text},
    ...(n % 2 ? {owner: STACKS[0]} : {}),
  });
}

/** The uids under which a resource of a kind may stand; empty for the root. */
function parents({world}: Transaction, kind: Kind): readonly string[] {
  const uids = [...world.resources.values()].filter((each) => each.kind === kind.parent).map((each) => each.uid);
  return kind.parent === undefined || kind.nests ? ['', ...uids] : uids;
}

/** A value of a field; where it refers, what is there; undefined where too little is. */
function fieldValue({world}: Transaction, type: FieldType, n: number, where: string, names: readonly string[]): Json | undefined {
  const refersTo = type.refersTo ?? type.item?.refersTo;
  if (!refersTo) return readRaw(type, sampleRaw(type, n, where), names);
  const targets = [...world.resources.values()].filter((each) => refersTo.includes(each.kind)).map((each) => each.uid);
  const count = type.least ?? 1;
  if (targets.length < count) return undefined;
  const chosen = Array.from({length: count}, (_, index) => choose(targets, n + index) as string);
  return type.refersTo ? (chosen[0] as string) : chosen;
}

function keyPart({world}: Transaction, kind: Kind, part: string, n: number, parent: string): string | undefined {
  const type = kind.key[part] as FieldType<string>;
  if (!type.refersTo)
    return readRaw(type, sampleRaw(type, n, `${kind.name}.${part}`), namesOf(world, world.resources.get(parent)));
  const targets = [...world.resources.values()].filter((each) => type.refersTo?.includes(each.kind)).map((each) => each.uid);
  return choose([...targets, ...(type.builtIn?.names ?? [])], n);
}

function update(transaction: Transaction, resource: Resource, {kind: index, n, text}: Step): void {
  const kind = kindOf(transaction.world, resource);
  const [name, field] = choose(Object.entries(kind.fields), index) ?? [];
  const {uid} = resource;
  if (name === undefined || !field || n === 3) transaction.perform({do: 'update', uid, patch: {labels: {[text]: text}}});
  else if (n === 4)
    transaction.perform({
      do: 'update',
      uid,
      patch: {...(field.required ? {} : {spec: {[name]: null}}), protect: index % 2 === 0},
    });
  else {
    const value = fieldValue(transaction, field, n, `${kind.name}.${name}`, namesOf(transaction.world, resource));
    if (value === undefined) return;
    const isDefault = JSON.stringify(value) === JSON.stringify(field.default);
    transaction.perform({do: 'update', uid, patch: {spec: {[name]: isDefault ? null : value}}});
  }
}

function move(transaction: Transaction, resource: Resource, {pick, n}: Step): void {
  const kind = kindOf(transaction.world, resource);
  const parent = choose(parents(transaction, kind), pick) ?? resource.parent;
  const name = splitKey(kind, resource.name).map((part, index) => {
    const isFree = !kind.keyReferences.includes(kind.keyParts[index] as string);
    return isFree ? keyPart(transaction, kind, kind.keyParts[index] as string, n, parent) : part;
  });
  transaction.perform({do: 'move', uid: resource.uid, parent, name: name.join(':')});
}

function choose<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}
