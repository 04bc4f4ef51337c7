/** What rules ask of a transaction and its world. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {RuleContext, Touched} from './manager.ts';
import {type Resource, specOf} from './resource.ts';
import {ancestry, childOf, organisationOf, type World} from './world.ts';

export type Spec = {readonly [field: string]: Json};

/** The touched resources that are there when the transaction ends, with what they say. */
export function* standing({touched}: RuleContext, ...kinds: readonly string[]): Iterable<{now: Resource; spec: Spec}> {
  for (const {now} of touched) if (now && (kinds.length === 0 || kinds.includes(now.kind))) yield {now, spec: specOf(now)};
}

/** All resources of some kinds. */
export function* ofKind(world: World, ...kinds: readonly string[]): Iterable<Resource> {
  for (const each of world.resources.values()) if (kinds.includes(each.kind)) yield each;
}

/** Whether one of these kinds has gone, come, or stands elsewhere now. */
export function isAnyPlaced(touched: readonly Touched[], ...kinds: readonly string[]): boolean {
  return touched.some(
    ({prior, now}) =>
      kinds.includes((now ?? prior)?.kind ?? '') && (!prior || !now || prior.parent !== now.parent || prior.name !== now.name),
  );
}

/** Of resources that share a key, the touched ones that came later, each with the one that had it first. */
export function* sharers(
  {world, touched}: Pick<RuleContext, 'world' | 'touched'>,
  kinds: readonly string[],
  keysOf: (resource: Resource) => readonly string[],
): Iterable<{resource: Resource; first: Resource; key: string}> {
  const mine = new Map(touched.flatMap(({uid, now}) => (now ? [[uid, now] as const] : [])));
  if (mine.size === 0) return;
  const holders = new Map<string, Resource>();
  for (const each of ofKind(world, ...kinds)) if (!mine.has(each.uid)) for (const key of keysOf(each)) holders.set(key, each);
  for (const resource of mine.values()) {
    for (const key of keysOf(resource)) {
      const first = holders.get(key);
      if (first && first !== resource) yield {resource, first, key};
      else holders.set(key, resource);
    }
  }
}

/** Of a kind, the first of some names that stands in the organisation of a resource, or above it. */
export function closest(world: World, from: Resource, kindName: string, names: Iterable<string>): Resource | undefined {
  const kind = world.catalogue.kind(kindName) as Kind;
  const organisations = [...ancestry(world, organisationOf(world, from)?.uid ?? '')];
  for (const name of names) {
    for (const {uid} of organisations) {
      const found = childOf(world, uid, kind, name);
      if (found) return found;
    }
  }
  return undefined;
}

/** Names in a message; not more of them than somebody reads. */
export function listed(names: readonly string[]): string {
  const sorted = [...names].sort();
  return sorted.length > 5 ? `${sorted.slice(0, 4).join(', ')} and ${sorted.length - 4} others` : sorted.join(', ');
}
