/** Finds for everything declared what it is in the store: by its place, by a former name, or nothing yet. */
import type {FieldType, Json} from '#schemas/field.ts';
import {inOrder} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {type AddressBook, addressBook} from '../address.ts';
import {type Declared, declaredAddress, placeOf, placeOfField, placeOfPart, type Report} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {keepObserved} from '../patch.ts';
import {type Resource, splitKey} from '../resource.ts';
import type {Seal} from '../secret.ts';
import {childOf, type World} from '../world.ts';
import {isOurs} from './ours.ts';
import {place} from './place.ts';
import {placeAll} from './place-all.ts';
import {protectorFinder} from './protection.ts';
import {type Resolving, resolver} from './resolve.ts';
import {withSecrets} from './with-secrets.ts';

/** What is wanted, and what it is. `spec` and `name` are as they will be stored: references are uids. */
export interface Match {
  readonly wanted: Wanted;
  readonly uid: string;
  readonly parent: string;
  readonly name: string;
  readonly spec: string;
  readonly prior: Resource | undefined;
  /** It is to go on without this stack, which has adopted it since. */
  readonly isReleased?: boolean;
}

export interface Matching {
  readonly world: World;
  readonly root: Declared;
  readonly wanted: readonly Wanted[];
  readonly stack: string;
  /** The stack and its former names: whose resources these are. */
  readonly stacks: ReadonlySet<string>;
  /** Addresses that are let go stay, though nothing declares them. */
  readonly forgotten: ReadonlySet<string>;
  readonly digest: (text: string) => string;
  readonly report: Report;
  readonly assume: Resolving['assume'];
  readonly seal: Seal | undefined;
}

/** Matches by uid, in the order in which they were placed. */
export function match(matching: Matching): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>();
  const protectorOf = protectorFinder({world: matching.world, matched: found});
  const resolve = resolver({
    world: matching.world,
    root: matching.root,
    isLeaving: (resource) =>
      isOurs(resource, matching.stacks) &&
      resource.owners.length === 1 &&
      protectorOf(resource) === undefined &&
      !matching.forgotten.has(resource.uid) &&
      !found.has(resource.uid) &&
      !isRow(matching.world, resource),
    addressOf: addressAfter(matching.world, found),
    report: matching.report,
    assume: matching.assume,
  });
  const isRowOf = (wanted: Wanted): boolean => wanted.kind.keyReferences.length > 0;
  placeAll(
    matching,
    matching.wanted.filter((each) => !isRowOf(each)),
    found,
  );
  for (const wanted of matching.wanted.filter(isRowOf)) {
    const name = resolveName(wanted, resolve);
    const parent = wanted.declared.parent?.uid;
    if (name === undefined || parent === undefined) continue;
    place(matching, wanted, name, childOf(matching.world, parent, wanted.kind, name), found);
  }
  // In place: a second map of everything takes as long as all specs.
  for (const [uid, each] of found) found.set(uid, withSpec(matching, each, resolve));
  return found;
}

/** Answers the address that a resource has when the plan has been applied. */
function addressAfter(world: World, found: ReadonlyMap<string, Match>): (resource: Resource) => string {
  let book: AddressBook | undefined;
  return (resource) => {
    const match = found.get(resource.uid);
    return match ? declaredAddress(match.wanted.declared) : (book ??= addressBook(world)).of(resource);
  };
}

/** A row joins two others: it is named by uids. */
function isRow(world: World, resource: Resource): boolean {
  return (world.catalogue.kind(resource.kind)?.keyReferences.length ?? 0) > 0;
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

function withSpec(matching: Matching, each: Match, resolve: Resolve): Match {
  const {wanted, uid, parent, name: own, prior} = each;
  const {kind, declared} = wanted;
  const spec = withSecrets(matching, each, keepObserved(kind, wanted.spec, prior));
  if (kind.references.length === 0) return {wanted, uid, parent, name: own, spec: JSON.stringify(spec), prior};
  const resolved: {[field: string]: Json} = {};
  for (const name in spec) {
    const value = spec[name] as Json;
    const field = kind.fields[name] as FieldType;
    const type = field.refersTo ? field : field.item;
    if (!type?.refersTo) resolved[name] = value;
    else if (Array.isArray(value))
      resolved[name] = inOrder(
        field,
        (value as readonly string[]).map(
          (item, index) => resolve(type, item, {from: declared, at: placeOfField(declared, [name, String(index)])}) ?? item,
        ),
      );
    else resolved[name] = resolve(type, value as string, {from: declared, at: placeOfField(declared, [name])}) ?? value;
  }
  return {...each, spec: JSON.stringify(resolved)};
}
