/** One resource of the state, and what its kind makes of its key and its fields. */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import {PltfrmsError} from './errors.ts';

export interface Resource {
  readonly uid: string;
  readonly kind: string;
  /** The uid of what it stands under; empty at the root. */
  readonly parent: string;
  /** Its name as written. The parts of a longer key are joined by `:`; a part that is a reference is a uid. */
  readonly name: string;
  /** Canonical JSON: keys in the order of the schema, defaults left out, references as uids. */
  readonly spec: string;
  /** Canonical JSON of the labels; `{}` when there are none. */
  readonly labels: string;
  readonly protect: boolean;
  /** The stacks that own it, sorted; empty when nobody does. Only shared kinds have more than one. */
  readonly owners: readonly string[];
  /** How many events made it. */
  readonly version: number;
  /** The positions of its first and its last event. */
  readonly created: number;
  readonly updated: number;
}

/** What knows the kinds. */
interface Knowing {
  readonly catalogue: Catalogue;
}

export function kindOf({catalogue}: Knowing, resource: Pick<Resource, 'kind'>): Kind {
  const kind = catalogue.kind(resource.kind);
  if (!kind) throw new Error(`the catalogue has no kind ${resource.kind}`);
  return kind;
}

/** @throws PltfrmsError `store/damaged` where the spec is not JSON */
export function specOf(resource: Pick<Resource, 'spec'>): {readonly [field: string]: Json} {
  return parsed(resource, 'spec', resource.spec) as {[field: string]: Json};
}

/** @throws PltfrmsError `store/damaged` where the labels are not JSON */
export function labelsOf(resource: Pick<Resource, 'labels'>): {readonly [label: string]: string} {
  return parsed(resource, 'labels', resource.labels) as {[label: string]: string};
}

function parsed({kind, name, uid}: Partial<Resource>, field: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PltfrmsError('store/damaged', `the ${field} of ${kind} ${name} (uid ${uid}) is not JSON`, {
      hint: '`pltfrms store rebuild` makes the state anew from the log',
      cause,
    });
  }
}

/** The uids that a resource refers to, its parent not among them. */
export function referencesOf(world: Knowing, resource: Resource): readonly string[] {
  const kind = kindOf(world, resource);
  if (kind.keyReferences.length === 0 && kind.references.length === 0) return [];
  const parts = splitKey(kind, resource.name);
  const found = kind.keyReferences.map((part) => parts[kind.keyParts.indexOf(part)] as string);
  if (kind.references.length > 0) {
    const spec = specOf(resource);
    for (const name of kind.references) found.push(...([spec[name] ?? []].flat() as string[]));
  }
  return found;
}

/** The name of what a resource gives a part to: its own without its contributor. */
export function wholeName(kind: Kind, name: string): string {
  const mark = kind.contributed ? name.indexOf('#') : -1;
  return mark < 0 ? name : name.slice(0, mark);
}

/** The parts of a key: the last one takes the rest. */
export function splitKey(kind: Kind, written: string): readonly string[] {
  const name = wholeName(kind, written);
  const count = kind.keyParts.length;
  if (count === 1) return [name];
  const parts: string[] = [];
  let from = 0;
  while (parts.length < count - 1) {
    const end = name.indexOf(':', from);
    if (end < 0) return [...parts, name.slice(from), ''];
    parts.push(name.slice(from, end));
    from = end + 1;
  }
  parts.push(name.slice(from));
  return parts;
}

export function slot(kind: Kind, name: string): string {
  return `${kind.name} ${foldName(kind, name)}`;
}

/** How a resource says that it follows from another: an owner that no stack can be called. */
const DERIVED_FROM = 'derived_from:';

export function derivedOwner(source: string): string {
  return `${DERIVED_FROM}${source}`;
}

/** The uid of what a resource follows from; undefined for what somebody has declared or made. */
export function sourceOf({owners}: Pick<Resource, 'owners'>): string | undefined {
  const [owner = ''] = owners;
  return owner.startsWith(DERIVED_FROM) ? owner.slice(DERIVED_FROM.length) : undefined;
}
