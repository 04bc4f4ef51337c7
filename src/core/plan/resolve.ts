/**
 * References by name: nearest first, up the tree, over what is declared and what stands in the store. With the
 * organisation they are absolute. What this plan is about to delete can't be referred to.
 */
import {type BuiltIn, type FieldType, shortened} from '#schemas/field.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import {findResource, parseBelowKind, referenceKind} from '../address.ts';
import {type Declared, declaredAddress, organisationPath, placeOf, type Report} from '../config/declared.ts';
import {type Place, suggester} from '../diagnostic.ts';
import type {Resource} from '../resource.ts';
import {childOf, childrenOf, movedFrom, type World} from '../world.ts';
import {mayBeCalled, unchecked} from './unchecked.ts';

export interface Resolving {
  readonly world: World;
  readonly root: Declared;
  /** Whether a resource of the store will be gone when this plan has been applied. */
  readonly isLeaving: (resource: Resource) => boolean;
  /** Answers the address that a resource of the store will have when this plan has been applied. */
  readonly addressOf: (resource: Resource) => string;
  readonly report: Report;
  /** Without a store nothing is known of what others made: an unknown name that may be one is told, and assumed to exist. */
  readonly assume: ((kind: Kind, name: string) => string) | undefined;
  /** Looks for the name that was probably meant. */
  readonly suggest: ReturnType<typeof suggester>;
  /** The uids of what is assumed to exist: each reference to one is told, since each may be wrong. */
  readonly assumed: Set<string>;
  /** The uids whose name has been said to hide another. */
  readonly hiding: Set<string>;
}

/** Where a reference stands, for a message. */
export interface Referring {
  readonly from: Declared;
  readonly at: Place | undefined;
}

/** Answers a function from reference text to uid; undefined after a complaint. Answers are remembered for each place that may hold it. */
export function resolver(
  given: Omit<Resolving, 'suggest' | 'assumed' | 'hiding'>,
): (type: FieldType, written: string, referring: Referring) => string | undefined {
  const resolving: Resolving = {...given, suggest: suggester(), assumed: new Set(), hiding: new Set()};
  const known = new Map<Declared, Map<string, string>>();
  return (type, written, referring) => {
    const {kind, rest} = referenceKind(resolving.world.catalogue, type.refersTo ?? [], written);
    const scope = holderOf(kind, referring.from);
    let here = known.get(scope);
    if (!here) known.set(scope, (here = new Map()));
    const key = `${type.type} ${written}`;
    const answer = here.get(key) ?? find(resolving, type, {written, kind, name: rest, scope}, referring);
    if (answer !== undefined && !resolving.assumed.has(answer)) here.set(key, answer);
    return answer;
  };
}

/** What is looked for, and from where up the tree. */
interface Sought {
  readonly written: string;
  readonly kind: Kind | undefined;
  /** What is written behind the kind. */
  readonly name: string;
  readonly scope: Declared;
}

/** The nearest place that may hold a kind: the organisation for a group, the realm for its scopes. */
function holderOf(kind: Kind | undefined, from: Declared): Declared {
  let each = from;
  while (each.parent && each.kind?.name !== kind?.parent) each = each.parent;
  return each;
}

function find(resolving: Resolving, type: FieldType, sought: Sought, referring: Referring): string | undefined {
  const {world} = resolving;
  const {written, kind, name, scope} = sought;
  if (type.builtIn && isBuiltInName(world, type.builtIn, written)) return written;
  if (!kind) return undefined;
  if (kind.parent === undefined) return atRoot(resolving, kind, name, referring);
  const found = name.includes(':')
    ? absolute(resolving, kind, name, referring)
    : upTheTree(resolving, kind, name, scope, referring);
  // What stands in the way has been complained of already: no second message for the same mistake.
  if (found === undefined && isBroken(kind, name, scope)) return undefined;
  return found ?? unknown(resolving, type, kind, sought, referring);
}

function isBuiltInName(world: World, builtIn: BuiltIn, written: string): boolean {
  const dot = written.indexOf('.');
  return (
    builtIn.names.includes(written) ||
    (dot > 0 && world.catalogue.products.includes(written.slice(0, dot)) && builtIn.perProduct.includes(written.slice(dot + 1)))
  );
}

/** An account: declared here, or known to the store. */
function atRoot(resolving: Resolving, kind: Kind, name: string, referring: Referring): string | undefined {
  const {world, root, isLeaving, assumed, report} = resolving;
  const declared = root.children.get(`${kind.name} ${foldName(kind, name)}`);
  if (declared?.uid !== undefined) return declared.uid;
  if (declared) return undefined;
  const there = childOf(world, '', kind, name) ?? movedFrom(world, '', kind, name);
  if (there && !isLeaving(there) && !assumed.has(there.uid)) {
    warnIfRenamed(resolving, there, `${kind.name} ${name}`, referring);
    return there.uid;
  }
  const near = suggestAtRoot(resolving, kind, name);
  const uid = assume(resolving, kind, name);
  if (uid !== undefined) {
    report(unchecked(kind, name, {near, meant: near}, referring));
    return uid;
  }
  report({
    severity: 'error',
    code: 'reference/unknown',
    summary: there ? `${name} is no longer declared, so this plan deletes it` : `no ${kind.name} is called ${shortened(name)}`,
    hint: near && near !== name ? `did you mean ${near}?` : `declare it under ${kind.at}:`,
    address: declaredAddress(referring.from),
    at: referring.at,
  });
  return undefined;
}

/** Puts what may exist elsewhere into the state, where no store can tell; undefined where one does, or none may be called so. */
function assume({assume: put, assumed, world}: Resolving, kind: Kind, name: string): string | undefined {
  if (!put || !mayBeCalled(world, kind, name)) return undefined;
  const uid = put(kind, name);
  assumed.add(uid);
  return uid;
}

/** Looks for the name that was probably meant, also where what stands before the @ of an address was written. */
function suggestAtRoot(resolving: Resolving, kind: Kind, name: string): string | undefined {
  const byHandle = new Map<string, string>();
  const near = resolving.suggest(name, () => {
    const names = namesAtRoot(resolving, kind);
    for (const each of names) if (each.includes('@')) byHandle.set(each.slice(0, each.indexOf('@')), each);
    return [...names, ...byHandle.keys()];
  });
  return near === undefined ? undefined : (byHandle.get(near) ?? near);
}

function namesAtRoot({world, root, assume: assuming}: Resolving, kind: Kind): readonly string[] {
  const declared = [...root.children.values()].filter((each) => each.kind === kind).map((each) => each.name);
  return assuming ? declared : [...declared, ...[...childrenOf(world, '', kind.name)].map((each) => each.name)];
}

/** By its path as this plan leaves it, over what is declared and what stands below that; then by the path that it has, or had. */
function absolute(resolving: Resolving, kind: Kind, rest: string, referring: Referring): string | undefined {
  const {world, root, isLeaving} = resolving;
  const address = parseBelowKind(world.catalogue, kind, rest);
  if (typeof address === 'string') return undefined;
  const nests = world.catalogue.kinds.find((each) => each.nests) as Kind;
  const organisation = address.organisation.reduce((at: Spot, name) => step(world, at, nests, name), {declared: root, uid: ''});
  const {declared, uid} = stepBelow(world, organisation, kind, address.names);
  if (declared) return uid;
  const there = uid === undefined ? findResource(world, address) : world.resources.get(uid);
  if (!there || isLeaving(there)) return undefined;
  warnIfRenamed(resolving, there, `${kind.name} ${rest}`, referring);
  return there.uid;
}

/** A place that is declared, or stands in the store, or both. */
interface Spot {
  readonly declared: Declared | undefined;
  readonly uid: string | undefined;
}

function stepBelow(world: World, organisation: Spot, kind: Kind, names: readonly string[]): Spot {
  const above = kind.parent === undefined ? undefined : world.catalogue.kind(kind.parent);
  const outer = names.slice(0, -kind.keyParts.length);
  const holder = above && !above.nests ? stepBelow(world, organisation, above, outer) : organisation;
  return step(world, holder, kind, names.slice(-kind.keyParts.length).join(':'));
}

function step(world: World, {declared, uid}: Spot, kind: Kind, name: string): Spot {
  const child = declared?.children.get(`${kind.name} ${foldName(kind, name)}`);
  if (child) return {declared: child, uid: child.uid};
  const there = uid === undefined ? undefined : (childOf(world, uid, kind, name) ?? movedFrom(world, uid, kind, name));
  return {declared: undefined, uid: there?.uid};
}

function upTheTree(resolving: Resolving, kind: Kind, name: string, scope: Declared, referring: Referring): string | undefined {
  const {world, isLeaving, report, hiding} = resolving;
  let found: string | undefined;
  for (let each: Declared | undefined = scope; each; each = each.parent) {
    const declared = each.children.get(`${kind.name} ${foldName(kind, name)}`);
    const there = each.uid ? (childOf(world, each.uid, kind, name) ?? movedFrom(world, each.uid, kind, name)) : undefined;
    const here = declared ? declared.uid : there && !isLeaving(there) ? there.uid : undefined;
    if (here === undefined) continue;
    if (found === undefined) {
      found = here;
      if (!declared && there) warnIfRenamed(resolving, there, addressBelow(each, kind, name), referring);
    } else if (found !== here) {
      // Once for each name that hides another, however many refer to it.
      if (hiding.has(found)) return found;
      hiding.add(found);
      report({
        severity: 'warning',
        code: 'reference/hidden',
        summary: `${kind.name} ${name} hides ${kind.name} ${organisationPath(each).join('/')}:${name} above it`,
        hint: `write ${kind.name}:ORGANISATION:${name} to name one of the two`,
        address: declaredAddress(referring.from),
        at: referring.at,
      });
      return found;
    }
  }
  return found;
}

/** Whether the tree here holds something that could not be read or found, so that nobody knows what is below it. */
function isBroken(kind: Kind, name: string, scope: Declared): boolean {
  for (let each: Declared | undefined = scope; each; each = each.parent) {
    if (each.uid === undefined || each.children.get(`${kind.name} ${foldName(kind, name)}`)) return true;
  }
  return false;
}

/** Spells the address of what is called so below a declared resource. */
function addressBelow(above: Declared, kind: Kind, name: string): string {
  const path = above.kind ? declaredAddress(above).slice(above.kind.name.length + 1) : '';
  return `${kind.name} ${path}${path === '' ? '' : ':'}${name}`;
}

/** Warns of a reference by a name that a resource does not have any more, or loses by this plan. */
function warnIfRenamed({addressOf, report}: Resolving, there: Resource, written: string, {from, at}: Referring): void {
  const address = addressOf(there);
  // What a stack adds to a shared set is marked with its name.
  if (address.replace(/#.*$/, '').toLowerCase() === written.toLowerCase()) return;
  report({
    severity: 'warning',
    code: 'reference/renamed',
    summary: `${written} is now called ${address}`,
    hint: 'write its new name',
    address: declaredAddress(from),
    at,
  });
}

function unknown(
  resolving: Resolving,
  type: FieldType,
  kind: Kind,
  {written, name, scope}: Sought,
  referring: Referring,
): string | undefined {
  const names = new Map<string, string>();
  const near = resolving.suggest(name, () => {
    namesUpTheTree(resolving, kind, scope, names);
    for (const each of builtInNames(resolving.world, type.builtIn)) names.set(each, 'built in');
    return names.keys();
  });
  const uid = assume(resolving, kind, name);
  if (uid !== undefined) {
    const meant = near && written.slice(0, written.length - name.length) + near;
    resolving.report(unchecked(kind, name, {near: near === name ? undefined : near, meant}, referring));
    return uid;
  }
  const leaving = resolving.world.resources.size > 0 && findLeaving(resolving, kind, name, scope);
  if (name === '') {
    resolving.report({
      severity: 'error',
      code: 'reference/unknown',
      ...nameless(kind, written),
      address: declaredAddress(referring.from),
      at: referring.at,
    });
    return undefined;
  }
  resolving.report({
    severity: 'error',
    code: 'reference/unknown',
    summary: leaving
      ? `${written} is no longer declared, so this plan deletes it`
      : `no ${kind.name} is called ${shortened(name)}${name.includes(':') ? '' : ' here or above'}`,
    hint:
      near && near !== name
        ? `did you mean ${near}? (${names.get(near)})`
        : `declare it under ${kind.at}:, or name it with its organisation`,
    address: declaredAddress(referring.from),
    at: referring.at,
  });
  return undefined;
}

/** Describes a reference that ends behind its kind, such as `group:`. */
export function nameless(kind: Kind, written: string): {readonly summary: string; readonly hint: string} {
  return {summary: `${written} has no name behind the colon`, hint: `write ${kind.name}:NAME`};
}

function builtInNames({catalogue}: World, builtIn: BuiltIn | undefined): readonly string[] {
  if (!builtIn) return [];
  return [...builtIn.names, ...catalogue.products.flatMap((product) => builtIn.perProduct.map((name) => `${product}.${name}`))];
}

/** What is called something here and above, and how each is told apart from the others. */
function namesUpTheTree({world, isLeaving}: Resolving, kind: Kind, scope: Declared, names: Map<string, string>): void {
  for (let each: Declared | undefined = scope; each; each = each.parent) {
    for (const child of each.children.values())
      if (child.kind === kind) names.set(child.name, `${declaredAddress(child)}${where(placeOf(child))}`);
    if (each.uid)
      for (const child of childrenOf(world, each.uid, kind.name))
        if (!isLeaving(child)) names.set(child.name, `${kind.name} ${organisationPath(each).join('/')}:${child.name}`);
  }
}

function where(place: Place | undefined): string {
  return place ? ` in ${place.file}` : '';
}

function findLeaving({world}: Resolving, kind: Kind, name: string, scope: Declared): boolean {
  for (let each: Declared | undefined = scope; each; each = each.parent)
    if (each.uid && childOf(world, each.uid, kind, name)) return true;
  return false;
}
