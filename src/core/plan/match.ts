/** Finds for everything declared what it is in the store: by its place, by a former name, or nothing yet. */
import type {FieldType, Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {foldName} from '#schemas/kind.ts';
import {type Declared, declaredAddress, placeOf, placeOfField, placeOfPart, type Report} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {childOf, type Resource, splitKey, type World} from '../world.ts';
import {claims, formerNames, renamed} from './former.ts';
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

/** What stands where it is declared comes first, then what is said to have stood elsewhere, then what was moved away. */
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
  const pending: Wanted[] = [];
  const homeless = new Set<Wanted>();
  for (const wanted of matching.wanted) {
    if (wanted.kind.keyReferences.length > 0) rows.push(wanted);
    else if (!placeKnown(matching, wanted, claimed, found)) {
      pending.push(wanted);
      if (wanted.declared.parent?.uid === undefined) homeless.add(wanted);
    }
  }
  const former = formerNames(matching, pending, claimed, found);
  for (const wanted of former.pending) {
    if (homeless.has(wanted) && placeKnown(matching, wanted, claimed, found)) continue;
    place(matching, wanted, wanted.declared.name, former.movedFrom(wanted), found);
  }
  for (const wanted of rows) {
    const name = resolveName(wanted, resolve);
    const parent = wanted.declared.parent?.uid;
    if (name === undefined || parent === undefined) continue;
    const prior = childOf(matching.world, parent, wanted.kind, name);
    place(matching, wanted, name, prior, found);
  }
  return [...found.values()].map((each) => withSpec(each, resolve));
}

/** Places what stands where it is declared, or what `previously` finds; answers whether it did. */
function placeKnown(matching: Matching, wanted: Wanted, claimed: ReadonlySet<string>, found: Map<string, Match>): boolean {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return false;
  const prior = childOf(matching.world, parent, kind, declared.name) ?? renamed(matching, wanted, claimed, found);
  if (prior) place(matching, wanted, declared.name, prior, found);
  return prior !== undefined;
}

/** A row joins two others: it is named by uids. */
function isRow(world: World, resource: Resource): boolean {
  return (world.catalogue.kind(resource.kind)?.keyReferences.length ?? 0) > 0;
}

export function isOurs(resource: Resource, stacks: ReadonlySet<string>): boolean {
  return resource.owners.some((owner) => stacks.has(owner));
}

function place(matching: Matching, wanted: Wanted, name: string, prior: Resource | undefined, found: Map<string, Match>): void {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  if (!prior && declared.existing && !matching.assume) {
    matching.report({
      severity: 'error',
      code: 'config/existing-missing',
      summary: `${declaredAddress(declared)} is not there, though ${declared.contributions.length > 0 ? 'existing: true' : 'organisation:'} says so`,
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
    matching.report({
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
    if (!type.refersTo) return part;
    const at = index < parts.length - 1 ? placeOfPart(declared, part) : placeOf(declared);
    return resolve(type, part, {from: declared, at});
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
