/** What a config declares: a tree of resources, before anything is known of the store. */
import type {Raw} from '#schemas/field.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import type {Diagnostic, PathLink, Place} from '../diagnostic.ts';

/** A file as it was read: scalars are text. */
export interface SourceFile {
  readonly name: string;
  readonly root: {readonly [key: string]: Raw};
}

/** One place that says something of a resource; most have one. */
export interface Contribution {
  readonly body: {readonly [key: string]: Raw};
  readonly file: string;
  readonly path: PathLink | undefined;
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
  if (known) return known;
  const names = kind.nests ? [] : parent.kind?.nests ? parts : [...parent.names, ...parts];
  const made = newDeclared(kind, parent, name, names);
  parent.children.set(slot, made);
  return made;
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

/** The organisation that something declared stands in; the root when it stands in none. */
export function declaredOrganisation(declared: Declared): Declared {
  let each = declared;
  while (each.parent && !each.kind?.nests) each = each.parent;
  return each;
}

/** Where it is declared; where a file mounts it when nothing more is said. */
export function placeOf(declared: Declared): Place | undefined {
  const first = declared.contributions[0];
  return first ? {file: first.file, path: first.path, on: 'key'} : declared.mounts[0];
}

/** Where one of its fields is set; its own place when it is not. */
export function placeOfField(declared: Declared, path: readonly string[]): Place | undefined {
  const [name, ...rest] = path;
  const holder = declared.contributions.find((each) => name !== undefined && Object.hasOwn(each.body, name));
  if (!holder || name === undefined) return placeOf(declared);
  return {file: holder.file, path: rest.reduce<PathLink>((up, key) => ({up, key}), {up: holder.path, key: name}), on: 'value'};
}

export type Report = (diagnostic: Diagnostic) => void;
