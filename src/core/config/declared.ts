/** What a config declares: a tree of resources, before anything is known of the store. */
import type {Raw} from '#schemas/field.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import {type Diagnostic, link, type PathLink, type Place} from '../diagnostic.ts';
import type {Layer} from './layers.ts';

/** A file as it was read: scalars are text. */
export interface SourceFile {
  readonly name: string;
  readonly root: {readonly [key: string]: Raw};
  /** Whether `$(var.` stands in it and is a variable: what a program hands over is meant as it stands. */
  readonly hasVariables?: boolean;
}

export type Body = {readonly [key: string]: Raw};

/** One place that says something of a resource; most have one. */
export interface Contribution {
  readonly body: Body;
  readonly file: string;
  readonly layer: Layer;
  readonly path: PathLink | undefined;
  /** Whether its name stands as a key there, or as a bare word. */
  readonly on: 'key' | 'value';
  /** The field that the whole body is, where no map is written: `A: 192.0.2.1`. */
  readonly whole?: string | undefined;
  /** Fields that are written beside the last part of its key, for all entries there. */
  readonly beside?: Body | undefined;
}

export interface Declared {
  /** Undefined only at the root. */
  readonly kind: Kind | undefined;
  readonly parent: Declared | undefined;
  /** Its key as it will be stored, parts joined by `:`; references still as they were written. */
  readonly name: string;
  /** The names below its organisation, outermost first. */
  readonly names: readonly string[];
  readonly contributions: Contribution[];
  readonly children: Map<string, Declared>;
  /** Another stack's: only what stands below is ours. */
  existing: boolean;
  /** What was written cannot be read, and that has been said: nothing more is said of what it would have been. */
  isBroken?: boolean;
  /** Where files said that their content stands here. */
  readonly mounts: Place[];
  /** What it is in the store, or will be; empty for the root, undefined until the planner has matched it. */
  uid: string | undefined;
}

export function newDeclared(
  kind: Kind | undefined,
  parent: Declared | undefined,
  name: string,
  names: readonly string[],
): Declared {
  return {
    kind,
    parent,
    name,
    names,
    contributions: [],
    children: new Map(),
    existing: false,
    mounts: [],
    uid: kind ? undefined : '',
  };
}

/** The child of a kind and key, made when it is not there yet. */
export function declaredChild(parent: Declared, kind: Kind, parts: readonly string[]): Declared {
  const name = parts.join(':');
  const slot = `${kind.name} ${foldName(kind, name)}`;
  const known = parent.children.get(slot);
  if (known) {
    // Of several spellings the first in order counts, whichever file comes first.
    if (name < known.name) Object.assign(known, {name, names: namesBelow(parent, kind, parts)});
    return known;
  }
  const made = newDeclared(kind, parent, name, namesBelow(parent, kind, parts));
  parent.children.set(slot, made);
  return made;
}

/** Returns the names of a child below its organisation; none for an organisation, whose path is its name. */
export function namesBelow(parent: Declared, kind: Kind, parts: readonly string[]): readonly string[] {
  return kind.nests ? [] : parent.kind?.nests ? parts : [...parent.names, ...parts];
}

/** The address of what is declared, as text, with references as they were written. */
export function declaredAddress(declared: Declared): string {
  const path = organisationPath(declared).join('/');
  const names = declared.kind?.parent === undefined && !declared.kind?.nests ? declared.name : declared.names.join(':');
  return `${declared.kind?.name} ${path}${path && names ? ':' : ''}${names}`;
}

/** The names of the organisations from the root to where it stands. */
export function organisationPath(declared: Declared): readonly string[] {
  const path: string[] = [];
  for (let each: Declared | undefined = declared; each; each = each.parent) if (each.kind?.nests) path.unshift(each.name);
  return path;
}

/** Where it is declared; where a file mounts it when nothing more is said. */
export function placeOf(declared: Declared): Place | undefined {
  const first = declared.contributions[0];
  return first ? placeOfContribution(first) : declared.mounts[0];
}

/** Where something is said; a part of it by its path. */
export function placeOfContribution(
  {file, layer, path: own, on: name}: Contribution,
  path: PathLink | undefined = own,
  on: 'key' | 'value' = path === own ? name : 'key',
): Place {
  return layer.used ? {file, path, on, used: layer.used} : {file, path, on};
}

/** Where a key at the top of a file stands. */
export function placeOfKey(file: SourceFile, key: string, on: 'key' | 'value' = 'value'): Place {
  return {file: file.name, path: link(undefined, key), on};
}

/** Where one of its fields is set; its own place when it is not. */
export function placeOfField(declared: Declared, path: readonly string[], on: 'key' | 'value' = 'value'): Place | undefined {
  const holder = path.length === 0 ? undefined : holderOf(declared, path);
  return holder ? placeWithin(holder, path, on) : placeOf(declared);
}

/** Where a field is set in one place of those that say something of its resource. */
export function placeWithin(holder: Contribution, path: readonly string[], on: 'key' | 'value' = 'value'): Place {
  const [name = '', ...rest] = path;
  if (Object.hasOwn(holder.body, name))
    return placeOfContribution(holder, linkAll(fieldLink(holder, name), itemPath(holder.body[name], rest)), on);
  return placeOfContribution(holder, linkAll(link(holder.path?.up, name), rest), on);
}

/** Who sets a field: of several layers the last that says so much of its path as any. */
export function holderOf({contributions}: Declared, path: readonly string[]): Contribution | undefined {
  const [first, ...others] = contributions;
  if (others.length === 0) return first && reach(first, path) > 0 ? first : undefined;
  const farthest = Math.max(...contributions.map((each) => reach(each, path)));
  const holders = contributions.filter((each) => farthest > 0 && reach(each, path) === farthest);
  return holders.reduce<Contribution | undefined>(
    (last, each) => (last && last.layer.rank >= each.layer.rank ? last : each),
    undefined,
  );
}

/** How many keys of a path stand in what is said here. */
export function reach({body, beside}: Contribution, path: readonly string[]): number {
  let depth = 0;
  for (
    let raw: Raw | undefined = Object.hasOwn(body, path[0] as string) ? body : beside;
    typeof raw === 'object' && !Array.isArray(raw) && depth < path.length && Object.hasOwn(raw, path[depth] as string);
    depth++
  )
    raw = (raw as Body)[path[depth] as string];
  return depth;
}

/** Where one part of its key is written. Parts before the last are keys of maps above it. */
export function placeOfPart(declared: Declared, part: string): Place | undefined {
  const place = placeOf(declared);
  for (let each = place?.path; place && each; each = each.up) {
    if (each.key === part) return {...place, path: each, on: 'key'};
  }
  return place;
}

/** Rules see stored values, whose order is another one: there an item of a list is named by its text. One item may stand without its list. */
function itemPath(raw: Raw | undefined, path: readonly string[]): readonly string[] {
  const [key, ...rest] = path;
  if (key === undefined || raw === undefined || typeof raw === 'string') return path;
  if (isList(raw)) {
    const index = raw.indexOf(key);
    const at = index < 0 ? key : String(index);
    return [at, ...itemPath(raw[Number(at)], rest)];
  }
  return key === '0' && !Object.hasOwn(raw, key) ? itemPath(raw, rest) : [key, ...itemPath(raw[key], rest)];
}

function isList(raw: Raw): raw is readonly Raw[] {
  return Array.isArray(raw);
}

/** The way to a field of a contribution. */
export function fieldLink({path, whole}: Contribution, name: string): PathLink | undefined {
  return name === whole ? path : link(path, name);
}

function linkAll(path: PathLink | undefined, keys: readonly string[]): PathLink | undefined {
  return keys.reduce<PathLink | undefined>((up, key) => link(up, key), path);
}

export type Report = (diagnostic: Diagnostic) => void;
