/**
 * What follows from other resources, brought up to date at the end of a transaction: the events by which that happens
 * stand in the log beside those that caused them.
 */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Command} from './decide.ts';
import type {Derivation, Derived, Touched} from './manager.ts';
import {patchSpec} from './patch.ts';
import {newUid} from './plan/place.ts';
import {derivedOwner, type Resource, slot, sourceOf, specOf} from './resource.ts';
import {childrenOf, derivedFrom, type World} from './world.ts';

export interface Deriving {
  readonly world: World;
  readonly derivations: readonly Derivation[];
  readonly digest: (text: string) => string;
}

/** The commands that bring up to date what follows from what was touched. */
export function* derive(deriving: Deriving, touched: readonly Touched[]): Iterable<Command> {
  const {world, derivations} = deriving;
  for (const derivation of derivations) {
    const sources = affected(world, derivation, touched);
    if (sources.length === 0) continue;
    const wanted = new Map<string, Derived[]>(sources.map(({uid}) => [uid, []]));
    for (const each of derivation.derive(world, sources)) wanted.get(each.source)?.push(each);
    for (const source of sources) yield* settle(deriving, source, wanted.get(source.uid) ?? []);
  }
}

/** What goes with a resource that goes: what follows from it, and what stands under it and no longer follows from anything. */
export function* derivedDeletes(deriving: Deriving, uid: string): Iterable<Command & {do: 'delete'}> {
  const {world, derivations} = deriving;
  const following = inOrder([...childrenOf(world, uid)].filter((child) => sourceOf(child) !== undefined));
  const sources = new Map(following.map((child) => [sourceOf(child) as string, world.resources.get(sourceOf(child) as string)]));
  for (const source of sources.values()) {
    for (const derivation of derivations.filter(({from}) => from === source?.kind)) {
      const wanted = [...derivation.derive(world, [source as Resource])];
      for (const each of settle(deriving, source as Resource, wanted)) if (each.do === 'delete') yield each;
    }
  }
  for (const each of inOrder(derivedFrom(world, uid))) yield {do: 'delete', uid: each.uid};
}

/** Sorts by uid, so that it does not matter in which order a store keeps them. */
function inOrder(resources: Iterable<Resource>): readonly Resource[] {
  return [...resources].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

function affected(world: World, {from, watches}: Derivation, touched: readonly Touched[]): readonly Resource[] {
  const isElsewhere = ({prior, now}: Touched): boolean =>
    watches.includes((now ?? prior)?.kind ?? '') && (prior?.parent !== now?.parent || prior?.name !== now?.name);
  if (touched.some(isElsewhere)) return inOrder([...world.resources.values()].filter((each) => each.kind === from));
  return touched.flatMap(({now}) => (now?.kind === from ? now : []));
}

function* settle({world, digest}: Deriving, source: Resource, wanted: readonly Derived[]): Iterable<Command> {
  const left = new Map(
    inOrder(derivedFrom(world, source.uid)).map((each) => [placeOf(world, each.kind, each.parent, each.name), each]),
  );
  const births: Command[] = [];
  for (const each of wanted) {
    const kind = world.catalogue.kind(each.kind) as Kind;
    // By the uid: a name may be given again, and is no reason to make the part anew.
    const name = kind.contributed ? `${each.name}#${source.kind}:${source.uid.slice(0, 8)}` : each.name;
    const place = placeOf(world, each.kind, each.parent, name);
    const there = left.get(place);
    left.delete(place);
    if (there) yield* update(there, each.spec);
    else
      births.push({
        do: 'create',
        kind,
        uid: newUid({world, digest}, kind, each.parent, name),
        parent: each.parent,
        name,
        spec: each.spec,
        owner: derivedOwner(source.uid),
      });
  }
  for (const {uid} of left.values()) yield {do: 'delete', uid};
  yield* births;
}

function placeOf(world: World, kind: string, parent: string, name: string): string {
  return `${parent} ${slot(world.catalogue.kind(kind) as Kind, name)}`;
}

function* update(there: Resource, wanted: {readonly [field: string]: Json}): Iterable<Command> {
  if (JSON.stringify(wanted) === there.spec) return;
  yield {do: 'update', uid: there.uid, patch: {spec: patchSpec(specOf(there), wanted)}};
}
