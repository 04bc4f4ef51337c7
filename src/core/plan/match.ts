/** Finds for everything declared what it is in the store: by its place, by a former name, or nothing yet. */
import type {FieldType, Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {foldName} from '#schemas/kind.ts';
import {findResource, parseBelowKind} from '../address.ts';
import {type Declared, declaredAddress, placeOf, placeOfField, type Report} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {childOf, movedFrom, type Resource, splitKey, type World} from '../world.ts';
import {type Resolving, resolver} from './resolve.ts';

/** What is wanted, and what it is. `spec` and `name` are as they will be stored: references are uids. */
export interface Match {
  readonly wanted: Wanted;
  readonly uid: string;
  readonly parent: string;
  readonly name: string;
  readonly spec: string;
  readonly prior: Resource | undefined;
}

export interface Matching {
  readonly world: World;
  readonly root: Declared;
  readonly wanted: readonly Wanted[];
  /** The stack and its former names: whose resources these are. */
  readonly stacks: ReadonlySet<string>;
  /** Addresses that are let go stay, though nothing declares them. */
  readonly forgotten: ReadonlySet<string>;
  readonly digest: (text: string) => string;
  readonly report: Report;
  readonly assume: Resolving['assume'];
}

export function match(matching: Matching): readonly Match[] {
  const found = new Map<string, Match>();
  const claimed = claims(matching);
  const resolve = resolver({
    world: matching.world,
    root: matching.root,
    isLeaving: (resource) =>
      isOurs(resource, matching.stacks) &&
      resource.owners.length === 1 &&
      !resource.protect &&
      !matching.forgotten.has(resource.uid) &&
      !found.has(resource.uid) &&
      !isRow(matching.world, resource),
    report: matching.report,
    assume: matching.assume,
  });
  const rows: Wanted[] = [];
  for (const wanted of matching.wanted) {
    if (wanted.kind.keyReferences.length > 0) rows.push(wanted);
    else place(matching, wanted, wanted.declared.name, claimed, found);
  }
  for (const wanted of rows) {
    const name = resolveName(wanted, resolve);
    if (name !== undefined) place(matching, wanted, name, claimed, found);
  }
  return [...found.values()].map((each) => withSpec(each, resolve));
}

/** A row joins two others: it is named by uids. */
function isRow(world: World, resource: Resource): boolean {
  return (world.catalogue.kind(resource.kind)?.keyReferences.length ?? 0) > 0;
}

export function isOurs(resource: Resource, stacks: ReadonlySet<string>): boolean {
  return resource.owners.some((owner) => stacks.has(owner));
}

/** The uids that stand just where something is declared: no former name may take them. Looked up only where former names matter. */
function claims({world, root, wanted}: Matching): ReadonlySet<string> {
  const claimed = new Set<string>();
  if (world.aliases.size === 0 && wanted.every((each) => each.previously.length === 0)) return claimed;
  const descend = (scope: Declared, uid: string): void => {
    for (const child of scope.children.values()) {
      const there = child.kind && childOf(world, uid, child.kind, child.name);
      if (!there) continue;
      claimed.add(there.uid);
      descend(child, there.uid);
    }
  };
  descend(root, '');
  return claimed;
}

function place(matching: Matching, wanted: Wanted, name: string, claimed: ReadonlySet<string>, found: Map<string, Match>): void {
  const {world, report} = matching;
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  const prior = childOf(world, parent, kind, name) ?? former(matching, wanted, parent, name, claimed, found);
  if (!prior && declared.existing && !matching.assume) {
    report({
      severity: 'error',
      code: 'config/existing-missing',
      summary: `${declaredAddress(declared)} is not there, though existing: true says so`,
      hint: 'check its name; another stack declares it first',
      address: declaredAddress(declared),
      at: placeOf(declared),
    });
    return;
  }
  const uid = prior?.uid ?? newUid(matching, kind, parent, name);
  declared.uid = uid;
  const other = found.get(uid);
  if (other) {
    report({
      severity: 'error',
      code: 'config/declared-twice',
      summary: `${declaredAddress(declared)} and ${declaredAddress(other.wanted.declared)} are the same ${kind.name}`,
      hint: 'take one of the two out',
      address: declaredAddress(declared),
      at: placeOf(declared),
    });
    return;
  }
  found.set(uid, {wanted, uid, parent, name, spec: '', prior});
}

/** What stood elsewhere before: by `previously`, or because somebody moved it away from here. */
function former(
  {world, stacks, report}: Matching,
  wanted: Wanted,
  parent: string,
  name: string,
  claimed: ReadonlySet<string>,
  found: ReadonlyMap<string, Match>,
): Resource | undefined {
  const {kind, declared} = wanted;
  for (const written of wanted.previously) {
    const there = formerPlace(world, kind, parent, written);
    if (!there || claimed.has(there.uid) || found.has(there.uid) || there.kind !== kind.name) continue;
    if (there.owners.length === 0 || isOurs(there, stacks)) return there;
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${written} belongs to the stack ${there.owners.join(', ')}, so it can’t be moved here`,
      address: declaredAddress(declared),
      at: placeOfField(declared, ['previously']),
    });
  }
  const moved = movedFrom(world, parent, kind, name);
  if (!moved || claimed.has(moved.uid) || found.has(moved.uid)) return undefined;
  if (!declared.existing) return isOurs(moved, stacks) ? moved : undefined;
  report({
    severity: 'warning',
    code: 'reference/renamed',
    summary: `${declaredAddress(declared)} is now called ${moved.name}`,
    hint: 'write its new name',
    address: declaredAddress(declared),
    at: placeOf(declared),
  });
  return moved;
}

/** A name among its present siblings, or an absolute path: `acme/old` of an organisation, `acme:ops` of anything else. */
function formerPlace(world: World, kind: Kind, parent: string, written: string): Resource | undefined {
  const absolute = kind.nests ? written.includes('/') : written.split(':').length > kind.keyParts.length;
  if (!absolute) return childOf(world, parent, kind, written) ?? (kind.nests ? findTop(world, kind, written) : undefined);
  const address = parseBelowKind(world.catalogue, kind, written);
  return typeof address === 'string' ? undefined : findResource(world, address);
}

function findTop(world: World, kind: Kind, name: string): Resource | undefined {
  return childOf(world, '', kind, name);
}

/** Fixed at birth: kind, where it is born, its name, and how often that was born before. */
export function newUid({world, digest}: Pick<Matching, 'world' | 'digest'>, kind: Kind, parent: string, name: string): string {
  for (let incarnation = 0; ; incarnation++) {
    const uid = digest(`${kind.name}\n${parent}\n${foldName(kind, name)}\n${incarnation}`).slice(0, 24);
    if (!world.resources.has(uid) && !world.tombstones.has(uid)) return uid;
  }
}

type Resolve = ReturnType<typeof resolver>;

function resolveName({kind, declared}: Wanted, resolve: Resolve): string | undefined {
  const parts = splitDeclared(kind, declared);
  const resolved = parts.map((part, index) => {
    const type = kind.key[kind.keyParts[index] as string] as FieldType;
    return type.refersTo ? resolve(type, part, {from: declared, at: placeOf(declared)}) : part;
  });
  return resolved.includes(undefined) ? undefined : resolved.join(':');
}

function splitDeclared(kind: Kind, declared: Declared): readonly string[] {
  const own = declared.names.slice(-kind.keyParts.length);
  return own.length === kind.keyParts.length ? own : splitKey(kind, declared.name);
}

function withSpec(each: Match, resolve: Resolve): Match {
  const {kind, spec, declared} = each.wanted;
  if (kind.references.length === 0) return {...each, spec: JSON.stringify(spec)};
  const resolved: {[field: string]: Json} = {};
  for (const name in spec) {
    const value = spec[name] as Json;
    const field = kind.fields[name] as FieldType;
    const type = field.refersTo ? field : field.item;
    if (!type?.refersTo) resolved[name] = value;
    else if (Array.isArray(value))
      resolved[name] = (value as readonly string[])
        .map((item, index) => resolve(type, item, {from: declared, at: placeOfField(declared, [name, String(index)])}) ?? item)
        .sort();
    else resolved[name] = resolve(type, value as string, {from: declared, at: placeOfField(declared, [name])}) ?? value;
  }
  return {...each, spec: JSON.stringify(resolved)};
}
