/**
 * Addresses: `KIND ORGANISATION:NAME[:NAME…]`. An organisation's path has no `:` and the last name takes the rest, so
 * that nothing is ever escaped: `network.aggregate acme:2001:db8::/32`.
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {FieldType} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {addressForm} from './explain/place.ts';
import {kindOf, type Resource, splitKey} from './resource.ts';
import {ancestry, childOf, movedFrom, type World} from './world.ts';

export interface Address {
  readonly kind: string;
  /** The path of the organisation: empty for what stands at the root. */
  readonly organisation: readonly string[];
  /** The names below it, outermost first; for an organisation none, its path is its name. */
  readonly names: readonly string[];
}

export function printAddress(address: Address): string {
  const path = address.organisation.join('/');
  const names = address.names.join(':');
  return `${address.kind} ${path}${path && names ? ':' : ''}${names}`;
}

/** Reads an address; answers a sentence when it is none. */
export function parseAddress(catalogue: Catalogue, text: string): Address | string {
  const blank = text.indexOf(' ');
  const kind = catalogue.kind(blank < 0 ? text : text.slice(0, blank));
  if (!kind) return `“${text.slice(0, 80)}” does not begin with a kind, such as group or dns.zone`;
  return parseBelowKind(catalogue, kind, blank < 0 ? '' : text.slice(blank + 1).trim());
}

/** Reads what stands behind the kind. */
export function parseBelowKind(catalogue: Catalogue, kind: Kind, rest: string): Address | string {
  if (rest === '') return `${kind.name} needs an address: write ${addressForm(catalogue, kind)}`;
  if (kind.nests)
    return /^[^:/\s]+(\/[^:/\s]+)*$/.test(rest)
      ? {kind: kind.name, organisation: rest.split('/'), names: []}
      : `“${rest}” is no path of an organisation, such as acme/shop`;
  if (kind.parent === undefined)
    return /\s/.test(rest) ? `“${rest}” is no ${kind.name}` : {kind: kind.name, organisation: [], names: [rest]};
  const wanted = catalogue.keyPath(kind);
  const [path = '', ...parts] = rest.split(':');
  const names = [...parts.slice(0, wanted.length - 1), parts.slice(wanted.length - 1).join(':')];
  if (path === '' || parts.length < wanted.length || names.some((name) => name === '')) {
    return `“${rest}” is no address of a ${kind.name}: write ${addressForm(catalogue, kind).slice(kind.name.length + 1)}`;
  }
  return {kind: kind.name, organisation: path.split('/'), names};
}

/** Computes addresses from the tree; remembers paths, so make a new one when organisations have moved. */
export interface AddressBook {
  of(resource: Resource): string;
  parts(resource: Resource): Address;
  /** The path of the organisation that a parent is or stands in. */
  path(uid: string): string;
  /** What a reference to a resource is written as: `ana@acme.test`, `group:acme/north:ops`. */
  refer(uid: string): string;
  /** What stands under a parent by kind and key, as an address, without its being there. */
  below(kind: Kind, parent: string, name: string): string;
}

export function addressBook(world: World): AddressBook {
  const paths = new Map<string, {path: string; names: string}>([['', {path: '', names: ''}]]);
  const place = (uid: string): {path: string; names: string} => {
    const known = paths.get(uid);
    if (known) return known;
    const resource = world.resources.get(uid);
    if (!resource) return {path: `(${uid})`, names: ''};
    const above = place(resource.parent);
    const kind = kindOf(world, resource);
    const made = kind.nests
      ? {path: above.path ? `${above.path}/${resource.name}` : resource.name, names: ''}
      : {path: above.path, names: `${above.names ? `${above.names}:` : ''}${readableName(world, kind, resource.name, refer)}`};
    paths.set(uid, made);
    return made;
  };
  const refer = (uid: string): string => {
    const target = world.resources.get(uid);
    if (!target) return uid;
    const kind = kindOf(world, target);
    return kind.parent === undefined ? target.name : `${kind.name}:${text(place(uid))}`;
  };
  const below = (kind: Kind, parent: string, name: string): string => {
    const above = place(parent);
    if (kind.nests) return `${kind.name} ${above.path ? `${above.path}/` : ''}${name}`;
    const names = `${above.names ? `${above.names}:` : ''}${readableName(world, kind, name, refer)}`;
    return `${kind.name} ${text({path: above.path, names})}`;
  };
  return {
    below,
    refer,
    of: (resource) => below(kindOf(world, resource), resource.parent, resource.name),
    path: (uid) => place(uid).path,
    parts(resource) {
      const parsed = parseAddress(world.catalogue, below(kindOf(world, resource), resource.parent, resource.name));
      if (typeof parsed === 'string') throw new Error(parsed);
      return parsed;
    },
  };
}

function text(place: {path: string; names: string}): string {
  return `${place.path}${place.path && place.names ? ':' : ''}${place.names}`;
}

/** A key with its references as names: a part before the last is the bare name, the last one is written in full. */
function readableName(world: World, kind: Kind, name: string, refer: (uid: string) => string): string {
  if (kind.keyReferences.length === 0) return name;
  const last = kind.keyParts.length - 1;
  return splitKey(kind, name)
    .map((part, index) => {
      if (!kind.keyReferences.includes(kind.keyParts[index] as string)) return part;
      return index === last ? refer(part) : (world.resources.get(part)?.name ?? part);
    })
    .join(':');
}

/** Finds what an address names, in any spelling of its names, and also by the path that it had before something above it moved. */
export function findResource(world: World, address: Address): Resource | undefined {
  const kind = world.catalogue.kind(address.kind) as Kind;
  const organisation = findOrganisation(world, address.organisation);
  if (kind.nests) return organisation;
  if (address.organisation.length > 0 && !organisation) return undefined;
  return findBelow(world, kind, organisation?.uid ?? '', address.names)?.resource;
}

/** Finds a resource of a kind by its id, with or without the kind before it, as `list` prints an address and as a reference is written. */
export function findById(world: World, kind: Kind, written: string): Resource | undefined {
  const read = (id: string): Resource | undefined => {
    const address = parseBelowKind(world.catalogue, kind, id);
    return typeof address === 'string' ? undefined : findResource(world, address);
  };
  const after = (separator: string): string | undefined =>
    written.startsWith(kind.name + separator) ? written.slice(kind.name.length + 1).trim() : undefined;
  // An organisation may have the name of a kind, so what is written is looked for first as it is.
  const reference = after(':');
  return read(after(' ') ?? written) ?? (reference === undefined ? undefined : read(reference));
}

/** Finds an organisation by its path, present or former. */
export function findOrganisation(world: World, path: readonly string[]): Resource | undefined {
  const kind = world.catalogue.kinds.find((each) => each.nests) as Kind;
  let found: Resource | undefined;
  for (const name of path) {
    found = findChild(world, found?.uid ?? '', kind, name);
    if (!found) return undefined;
  }
  return found;
}

/** Finds what has a name of one part, as it is written or in the spelling that is stored. */
function findChild(world: World, parent: string, kind: Kind, written: string): Resource | undefined {
  const stored = (name: string): Resource | undefined =>
    childOf(world, parent, kind, name) ?? movedFrom(world, parent, kind, name);
  const found = stored(written);
  if (found || kind.keyParts.length > 1) return found;
  const canonical = canonicalPart(kind, 0, written, []);
  return canonical === written ? undefined : stored(canonical);
}

interface Found {
  readonly resource: Resource;
  /** The names below the organisation as they are stored, outermost first; a reference as it was written. */
  readonly names: readonly string[];
}

function findBelow(world: World, kind: Kind, organisation: string, names: readonly string[]): Found | undefined {
  const above = kind.parent === undefined ? undefined : world.catalogue.kind(kind.parent);
  const own = names.slice(-kind.keyParts.length);
  const isWithin = above !== undefined && !above.nests;
  const place = isWithin ? findBelow(world, above, organisation, names.slice(0, -kind.keyParts.length)) : undefined;
  if (isWithin && !place) return undefined;
  const parent = place?.resource.uid ?? organisation;
  const outer = place?.names ?? [];
  const find = (parts: readonly string[]): Found | undefined => {
    for (const name of candidateKeys(world, kind, parent, parts)) {
      const resource = childOf(world, parent, kind, name) ?? movedFrom(world, parent, kind, name);
      if (resource) return {resource, names: [...outer, ...parts]};
    }
    return undefined;
  };
  const found = find(own);
  if (found) return found;
  const canonical: string[] = [];
  for (const [index, part] of own.entries()) canonical.push(canonicalPart(kind, index, part, [...outer, ...canonical]));
  return canonical.join(':') === own.join(':') ? undefined : find(canonical);
}

/** Spells a part of a name as it is stored; as it is written where it is wrong. */
function canonicalPart(kind: Kind, index: number, written: string, names: readonly string[]): string {
  const type = kind.key[kind.keyParts[index] as string] as FieldType<string>;
  return type.read(written, {names, report: () => undefined}) ?? written;
}

/** The stored keys that the names of an address may stand for: references become uids, nearest first up the tree. */
function candidateKeys(world: World, kind: Kind, parent: string, names: readonly string[]): readonly string[] {
  let keys = [''];
  for (const [index, part] of kind.keyParts.entries()) {
    const name = names[index] as string;
    const type = kind.key[part];
    const options = type?.refersTo ? [name, ...findReferences(world, type.refersTo, parent, name)] : [name];
    keys = keys.flatMap((key) => options.map((option) => (index === 0 ? option : `${key}:${option}`)));
  }
  return keys;
}

/** What a reference may mean, seen from a place in the tree: nearest first. */
export function findReferences(world: World, refersTo: readonly string[], from: string, written: string): readonly string[] {
  const {kind, rest} = referenceKind(world.catalogue, refersTo, written);
  if (!kind) return [];
  const found = findReferred(world, kind, from, rest);
  // The first kind needs no name before it, and may have one.
  const isNamed = found.length === 0 && rest === written && written.startsWith(`${kind.name}:`);
  return isNamed ? findReferred(world, kind, from, written.slice(kind.name.length + 1)) : found;
}

function findReferred(world: World, kind: Kind, from: string, rest: string): readonly string[] {
  if (kind.parent === undefined) return [findChild(world, '', kind, rest)?.uid ?? []].flat();
  if (rest.includes(':')) {
    const address = parseBelowKind(world.catalogue, kind, rest);
    return typeof address === 'string' ? [] : [findResource(world, address)?.uid ?? []].flat();
  }
  return [...ancestry(world, from)].flatMap((each) => findChild(world, each.uid, kind, rest)?.uid ?? []);
}

/** Splits `group:acme:ops` into its kind and the rest; without a kind it is the first that may stand here. */
export function referenceKind(
  catalogue: Catalogue,
  refersTo: readonly string[],
  written: string,
): {kind: Kind | undefined; rest: string} {
  for (const [index, name] of refersTo.entries()) {
    // An organisation may be called role, and its path would stand here; none is called dns.zone.
    const isMeant = index > 0 || name.includes('.');
    if (isMeant && written.startsWith(`${name}:`)) return {kind: catalogue.kind(name), rest: written.slice(name.length + 1)};
  }
  return {kind: catalogue.kind(refersTo[0] as string), rest: written};
}
