/** Resources as the tree of a config: what stands in a body, and in the collections below it. Knows no kind by name. */
import type {Kind} from '#schemas/kind.ts';
import {addressBook} from '../address.ts';
import {namesOf} from '../readable.ts';
import {kindOf, labelsOf, type Resource, specOf, splitKey} from '../resource.ts';
import {groupBy} from './group-by.ts';
import {nearestNames, referenceType, withNames} from './nearest.ts';
import type {Selection} from './selection.ts';
import {isList, isSame, isScalar, mapOf, type Written, type WrittenMap, writeValue} from './written.ts';

/** Decides what of the selection stands in this place; the rest has a file of its own. */
export type Keep = (resource: Resource) => boolean;

export interface TreeWriter {
  /** All that stands under a parent, by the keys of its collections. */
  content(parent: string, keep: Keep): Map<string, Written>;
}

export function treeWriter(selection: Selection): TreeWriter {
  const {world} = selection;
  const writing: Writing = {selection, nameOf: nearestNames(world, addressBook(world))};
  return {content: (parent, keep) => writeContent(writing, parent, keep)};
}

interface Writing {
  readonly selection: Selection;
  readonly nameOf: ReturnType<typeof nearestNames>;
}

function writeContent(writing: Writing, parent: string, keep: Keep): Map<string, Written> {
  const {below, world} = writing.selection;
  const byKind = groupBy(below(parent).filter(keep), (each) => kindOf(world, each));
  const kinds = world.catalogue.kinds.filter((kind) => byKind.has(kind)).sort((a, b) => rank(a) - rank(b));
  const content = new Map<string, Written>();
  for (const kind of kinds)
    putAt(content, kind.path, writeCollection(writing, kind, byKind.get(kind) as readonly Resource[], keep));
  return content;
}

/** What others need comes first, what opens a new organisation last. */
function rank(kind: Kind): number {
  return kind.subscribes ? 0 : kind.nests ? 2 : 1;
}

function putAt(map: Map<string, Written>, [first = '', ...rest]: readonly string[], value: Written): void {
  if (rest.length === 0) return void map.set(first, value);
  const below = (map.get(first) as WrittenMap | undefined) ?? mapOf([], true);
  putAt(below.entries as Map<string, Written>, rest, value);
  map.set(first, below);
}

/** One entry of a collection: the parts of its name, and what it says. */
interface Entry {
  readonly parts: readonly string[];
  readonly body: WrittenMap;
}

function writeCollection(writing: Writing, kind: Kind, resources: readonly Resource[], keep: Keep): Written {
  const entries = resources.map(
    (each): Entry => ({parts: partsOf(writing, kind, each), body: writeBody(writing, kind, each, keep)}),
  );
  entries.sort((a, b) => compareParts(a.parts, b.parts));
  return writeLevel(kind, entries, 0);
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}

function partsOf(writing: Writing, kind: Kind, resource: Resource): readonly string[] {
  return splitKey(kind, resource.name).map((part, index) => {
    const type = kind.key[kind.keyParts[index] as string];
    return type?.refersTo ? writing.nameOf(resource, type, part) : part;
  });
}

/** Its own fields, and below them what stands in it. */
function writeBody(writing: Writing, kind: Kind, resource: Resource, keep: Keep): WrittenMap {
  const own = writing.selection.owned.has(resource.uid) ? writeOwn(writing, kind, resource) : ([['existing', true]] as const);
  return mapOf([...own, ...writeContent(writing, resource.uid, keep)], false);
}

function* writeOwn(writing: Writing, kind: Kind, resource: Resource): Iterable<readonly [string, Written]> {
  for (const [name, value] of Object.entries(specOf(resource))) {
    const field = kind.fields[name];
    if (field?.observed) continue;
    const type = referenceType(field);
    if (field && type) yield [name, writeValue(withNames(field, value, (target) => writing.nameOf(resource, type, target)))];
    else yield [name, writeValue(field?.write ? field.write(value, namesOf(writing.selection.world, resource)) : value)];
  }
  if (resource.labels !== '{}') yield ['labels', writeValue(labelsOf(resource))];
  if (resource.protect) yield ['protect', true];
}

/** A map with a level for each part of the key. */
function writeLevel(kind: Kind, entries: readonly Entry[], level: number): Written {
  const open = level === 0;
  if (level < kind.keyParts.length - 1) {
    const groups = groupBy(entries, (entry) => entry.parts[level] as string);
    return mapOf(
      [...groups].map(([part, within]) => [part, writeLevel(kind, within, level + 1)]),
      open,
    );
  }
  if (kind.bare) return writeNames(entries);
  const common = commonOf(kind, entries);
  const bodies = entries.map(({parts, body}) => [parts.at(-1) as string, writeShort(kind, without(body, common))] as const);
  return mapOf([...bodies, ...common], open);
}

/** A list of names: those with something to say are a map of one. */
function writeNames(entries: readonly Entry[]): Written {
  const items = entries.map(({parts, body}) =>
    body.entries.size === 0 ? (parts.at(-1) as string) : mapOf([[parts.at(-1) as string, body]], true),
  );
  return {items, open: items.length > 1 || !isScalar(items[0] as Written)};
}

/** Fields that may stand beside the entries, and are the same in all of them. */
function commonOf(kind: Kind, entries: readonly Entry[]): ReadonlyMap<string, Written> {
  const common = new Map<string, Written>();
  for (const name of kind.common ?? []) {
    const first = entries[0]?.body.entries.get(name);
    if (first === undefined) continue;
    const isEverywhere = entries.every(({body}) => body.entries.has(name) && isSame(body.entries.get(name) as Written, first));
    if (isEverywhere) common.set(name, first);
  }
  return common;
}

function without(body: WrittenMap, common: ReadonlyMap<string, Written>): WrittenMap {
  return common.size === 0
    ? body
    : mapOf(
        [...body.entries].filter(([name]) => !common.has(name)),
        body.open,
      );
}

/** The one value that stands for a field, where nothing else is said; a list of one needs no brackets. */
function writeShort(kind: Kind, body: WrittenMap): Written {
  const only = body.entries.size === 1 && kind.shorthand !== undefined ? body.entries.get(kind.shorthand) : undefined;
  if (only === undefined) return body;
  const [first, ...others] = isList(only) ? only.items : [];
  if (first !== undefined && others.length === 0 && isScalar(first) && first !== '') return first;
  return (isList(only) && only.items.length > 0) || (isScalar(only) && only !== '') ? only : body;
}
