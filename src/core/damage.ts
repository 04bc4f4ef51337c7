/** Damage of a store: what it keeps that does not follow from its log, and what is wrong with the log itself. */
import {addressBook} from './address.ts';
import type {Resource} from './resource.ts';
import type {World} from './world.ts';

export interface Damage {
  /**
   * `log` and `end` (a log that was cut or went on) are what nothing can be rebuilt from, and a malformed `file` is what nothing
   * can be rebuilt in; all else follows from the log.
   */
  readonly part: 'log' | 'end' | 'file' | 'state' | 'digest' | 'head' | 'plans' | 'meta' | 'schema';
  /** The position of the event that is wrong. */
  readonly position?: number;
  /** The uid of the resource that differs. */
  readonly uid?: string;
  readonly summary: string;
}

/** Whether it is the log itself that is damaged. */
export function isOfLog({part}: Damage): boolean {
  return part === 'log' || part === 'end';
}

/** Returns whether the file is malformed: its log has to be copied into another one. */
export function isOfFile({part}: Damage): boolean {
  return part === 'file';
}

/** Compares the state that a store keeps with the one that its log implies. */
export function* stateDamage(implied: World, kept: World): Iterable<Damage> {
  const book = addressBook(implied);
  for (const [uid, resource] of implied.resources) {
    const twin = kept.resources.get(uid);
    if (twin && isSame(resource, twin)) continue;
    const fields = twin && FIELDS.filter((field) => textOf(resource, field) !== textOf(twin, field));
    const what = fields ? `differs from the log in ${fields.join(', ')}` : 'is missing';
    yield {part: 'state', uid, summary: `${book.of(resource)} (uid ${uid}) ${what}`};
  }
  for (const [uid, {kind, name}] of kept.resources)
    if (!implied.resources.has(uid))
      yield {part: 'state', uid, summary: `${kind} ${name} (uid ${uid}) does not follow from the log`};
  yield* mapDamage('the record of the deleted resource', implied.tombstones, kept.tombstones);
  yield* mapDamage('the record of the former name', implied.aliases, kept.aliases);
  yield* mapDamage('the record of the used allowance', asMap(implied.spent), asMap(kept.spent));
}

/**
 * Finds resources that are not in a tree: of an unknown kind, below nothing or below a kind that can't hold them, or below
 * themselves. Whoever follows parents relies on it.
 */
export function* treeDamage({catalogue, resources}: World): Iterable<Damage> {
  const said = ({uid, kind, name}: Resource, what: string): Damage => ({
    ...{part: 'state', uid},
    summary: `${kind} ${name} (uid ${uid}) ${what}`,
  });
  const kinds = new Map(catalogue.kinds.map((kind) => [kind.name, kind]));
  // There are few parents: a map of their kinds is looked up faster than one of all resources.
  const kindsAbove = new Map<string, string | undefined>();
  for (const resource of resources.values()) {
    const {parent} = resource;
    const kind = kinds.get(resource.kind);
    if (!kind) yield said(resource, 'is of a kind that does not exist');
    else if (parent !== '') {
      let above = kindsAbove.get(parent);
      if (above === undefined) kindsAbove.set(parent, (above = resources.get(parent)?.kind));
      if (above === undefined) yield said(resource, `has the parent ${parent}, which does not exist`);
      else if (above !== kind.parent && !(kind.nests && above === kind.name))
        yield said(resource, `has the parent ${parent}, which is a ${above}`);
      else if (kind.nests && isBelowItself(resources, resource)) yield said(resource, 'is its own ancestor');
    } else if (kind.parent !== undefined && !kind.nests) yield said(resource, 'has no parent');
  }
}

function isBelowItself(resources: World['resources'], resource: Resource): boolean {
  const seen = new Set<string>();
  for (let each: Resource | undefined = resource; each; each = resources.get(each.parent)) {
    if (seen.has(each.uid)) return true;
    seen.add(each.uid);
  }
  return false;
}

const FIELDS = ['kind', 'parent', 'name', 'spec', 'labels', 'protect', 'owners', 'version', 'created', 'updated'] as const;

/** Spelt out: it is asked of each resource. */
function isSame(one: Resource, other: Resource): boolean {
  return (
    one.kind === other.kind &&
    one.parent === other.parent &&
    one.name === other.name &&
    one.spec === other.spec &&
    one.labels === other.labels &&
    one.protect === other.protect &&
    one.version === other.version &&
    one.created === other.created &&
    one.updated === other.updated &&
    one.owners.length === other.owners.length &&
    one.owners.every((owner, index) => owner === other.owners[index])
  );
}

/** A value with its type: a cell may hold any type. */
function textOf(resource: Resource, field: (typeof FIELDS)[number]): string {
  const value: unknown = resource[field];
  return Array.isArray(value) ? value.join(' ') : `${typeof value} ${value}`;
}

function* mapDamage(
  what: string,
  implied: ReadonlyMap<string, string | number>,
  kept: ReadonlyMap<string, string | number>,
): Iterable<Damage> {
  for (const [key, value] of implied) {
    if (!kept.has(key)) yield {part: 'state', summary: `${what} ${key} is missing`};
    else if (kept.get(key) !== value) yield {part: 'state', summary: `${what} ${key} differs from the log`};
  }
  for (const key of kept.keys())
    if (!implied.has(key)) yield {part: 'state', summary: `${what} ${key} does not follow from the log`};
}

function asMap(set: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...set].map((each) => [each, each]));
}
