/** Which keys may stand in the body of a kind: its fields, the keys of every resource, and the collections below it. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {metaFieldsOf} from '#schemas/config.ts';
import type {Kind} from '#schemas/kind.ts';

/** A key of a body: a field of the resource itself, a collection, or a word with collections below (`dns`). */
export type Entry = 'own' | {readonly collection: Kind} | {readonly below: Shape};
export type Shape = ReadonlyMap<string, Entry>;

/** Answers shapes by kind; under undefined, that of the root. Made once per catalogue. */
export function shapes(catalogue: Catalogue): (kind: Kind | undefined) => Shape {
  const made = new Map<Kind | undefined, Shape>();
  return (kind) => {
    const known = made.get(kind);
    if (known) return known;
    const shape = makeShape(catalogue, kind);
    made.set(kind, shape);
    return shape;
  };
}

function makeShape(catalogue: Catalogue, kind: Kind | undefined): Shape {
  const shape = new Map<string, Entry>();
  if (kind) for (const key of ownKeys(kind)) shape.set(key, 'own');
  for (const child of catalogue.under(kind?.name)) place(shape, child.path, child);
  return shape;
}

/** The keys of the resource itself: its fields and what every resource has. `existing` only makes sense where something stands below. */
export function ownKeys(kind: Kind): readonly string[] {
  return [...Object.keys(kind.fields), ...Object.keys(metaFieldsOf(kind))];
}

function place(shape: Map<string, Entry>, path: readonly string[], kind: Kind): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    shape.set(first, {collection: kind});
    return;
  }
  const known = shape.get(first);
  const below: Shape = typeof known === 'object' && 'below' in known ? known.below : new Map();
  shape.set(first, {below});
  place(below as Map<string, Entry>, rest, kind);
}
