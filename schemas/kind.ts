/**
 * A kind of resource, declared once. Config parsing, planner, managers, events, CLI, JSON Schema and the docs are loops
 * over these declarations; none of them knows a kind by name.
 */
import type {Fields, FieldType, Json, Raw} from './field.ts';

export type Verb = 'create' | 'read' | 'update' | 'delete';

/** What follows from a resource and is stored nowhere: an issuer's URL, a client's id. */
export interface Computed {
  readonly type: 'text' | 'list of text';
  readonly doc: string;
  /** Undefined where it does not apply. */
  of(resource: ComputedFrom): Json | undefined;
}

export interface ComputedFrom {
  readonly uid: string;
  /** The names below its organisation, outermost first. */
  readonly names: readonly string[];
  readonly spec: {readonly [field: string]: Json};
}

/** A part of where a resource stands: what it is called, and what it stands in. */
export type PlacePart = 'name' | 'parent';

export interface KindDeclaration {
  /** `group`, `dns.zone`: the product, a dot and a singular noun; the platform's own kinds have no product. */
  readonly name: string;
  /** The plural noun that permissions use: `dns.record_sets.create`. */
  readonly collection: string;
  readonly doc: string;
  /** The kind under which it stands; absent for what stands at the root of the document. */
  readonly parent?: string | undefined;
  /** Where its entries stand in the config of its parent: `groups`, `dns.zones`. */
  readonly at: string;
  /**
   * The parts of its place that say which thing it is about: with another one it is another resource, with a uid of its own and
   * nothing observed yet. Where a part is not listed, a rename or a move keeps the resource. Left out for a row that joins two
   * others, it is both.
   */
  readonly immutable?: readonly PlacePart[];
  /** The parts of its name, in the order of the address. A part that is a reference makes the resource a row that joins two others. */
  readonly key: {readonly [part: string]: FieldType<string>};
  /**
   * A typical one by its name, for docs: what stands at `at`, as a config writes it. Those of all kinds make one config, each
   * below the first one of its parent, so that they may refer to each other.
   */
  readonly examples?: {readonly [name: string]: Raw};
  /** Kinds that have to be there beside it, though none of its fields refers to them. */
  readonly beside?: readonly string[];
  readonly fields: Fields;
  readonly computed?: {readonly [name: string]: Computed};
  /** Entries may be a list of bare names. */
  readonly bare?: boolean;
  /** A body that is no map is the value of this field: `A: 192.0.2.1`. */
  readonly shorthand?: string;
  /** Fields that may also stand beside the last part of the key, for all entries there: a `ttl` beside the record types. */
  readonly common?: readonly string[];
  /** The word in `settings.exclusive` under which unowned entries here are removed. */
  readonly exclusive?: string;
  /** It may stand under itself and at the root. */
  readonly nests?: boolean;
  /** The most of it that may stand in each other. */
  readonly deepest?: number;
  /** Several stacks may own it; the last one to let go deletes it. */
  readonly shared?: boolean;
  /**
   * Several may each give a part of it, and it is the union of these: two stacks their records of one name. A part that is
   * not the first has who gave it behind a `#` in its name: `www:TXT#certificates`.
   */
  readonly contributed?: boolean;
  /** Names are compared without case and kept as written. */
  readonly foldCase?: boolean;
  /** A resource of a product that stands under this kind needs an entry of the product's name in this collection, here or above. */
  readonly subscribes?: boolean;
  /** It is made in the mode of the subscription that it needs, test or live, and stays in it. */
  readonly keepsMode?: boolean;
}

export interface Kind extends KindDeclaration {
  readonly immutable: readonly PlacePart[];
  /** `platform`, or what stands before the dot. */
  readonly product: string;
  /** Its organisation or one above has to subscribe to the product: to all but the platform itself. */
  readonly needsSubscription: boolean;
  /** The path of `at`. */
  readonly path: readonly string[];
  readonly keyParts: readonly string[];
  /** The parts of the key that are references. */
  readonly keyReferences: readonly string[];
  /** Names of fields that hold a reference or a list of them. */
  readonly references: readonly string[];
  /** Names of fields that no config sets. */
  readonly observed: readonly string[];
  /** Names of fields that are secrets. */
  readonly secrets: readonly string[];
  readonly permissions: {readonly [V in Verb]: string};
}

/** Completes a declaration with what follows from it. */
export function defineKind(declaration: KindDeclaration): Kind {
  const dot = declaration.name.indexOf('.');
  const product = dot < 0 ? 'platform' : declaration.name.slice(0, dot);
  const permission = (verb: Verb): string => `${product}.${declaration.collection}.${verb}`;
  const keyParts = Object.keys(declaration.key);
  const keyReferences = keyParts.filter((part) => declaration.key[part]?.refersTo);
  const names = Object.keys(declaration.fields);
  return {
    ...declaration,
    immutable: declaration.immutable ?? (keyReferences.length > 0 ? ['name', 'parent'] : []),
    product,
    needsSubscription: product !== 'platform',
    path: declaration.at.split('.'),
    keyParts,
    keyReferences,
    references: names.filter((name) => isReference(declaration.fields[name] as FieldType)),
    observed: names.filter((name) => declaration.fields[name]?.observed),
    secrets: names.filter((name) => declaration.fields[name]?.isSecret),
    permissions: {
      create: permission('create'),
      read: permission('read'),
      update: permission('update'),
      delete: permission('delete'),
    },
  };
}

function isReference(type: FieldType): boolean {
  return Boolean(type.refersTo ?? type.item?.refersTo);
}

/** A name as it is compared. */
export function foldName(kind: Kind, name: string): string {
  return kind.foldCase ? name.toLowerCase() : name;
}
