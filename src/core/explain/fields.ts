/** Fields as they are explained: those within others by their path. */
import type {Field, Fields, FieldType, Json} from '#schemas/field.ts';
import {isMapOfNames} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';

export interface FieldSummary {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: Json;
  /** How a default that depends on something else is called. */
  readonly default_from?: string;
  readonly immutable: boolean;
  /** No config sets it: it is observed, or computed. */
  readonly read_only?: true;
  readonly sensitive?: true;
  readonly refers_to?: readonly string[];
  readonly doc: string;
}

export function fieldAt(fields: Fields, path: string): Field | undefined {
  return [...walk(fields, '')].find(([name]) => name === path)?.[1];
}

export function summaries(fields: Fields, prefix = ''): readonly FieldSummary[] {
  return [...walk(fields, prefix, once)].map(([name, field]) => summary(name, field));
}

/** All fields with their paths, a field before those within it. */
export function* walk(
  fields: Fields,
  prefix: string,
  which: (fields: Fields) => Fields = (all) => all,
): Iterable<readonly [string, Field]> {
  for (const [name, field] of Object.entries(which(fields))) {
    yield [`${prefix}${name}`, field];
    const below = within(field);
    if (below) yield* walk(below.fields, `${prefix}${name}.${below.through}`, which);
  }
}

/** Of those that are alike, one under the name that they share. */
function once(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [field.alike ?? name, field]));
}

/** The fields within a field; those of a map's values stand behind a name of your own. */
export function within(field: FieldType): {readonly fields: Fields; readonly through: string} | undefined {
  if (field.fields) return {fields: field.fields, through: ''};
  return field.item?.fields ? {fields: field.item.fields, through: isMapOfNames(field) ? 'NAME.' : ''} : undefined;
}

export function summary(name: string, field: Field): FieldSummary {
  return {
    name,
    type: field.type,
    required: field.required,
    ...(field.default === undefined ? {} : {default: field.default}),
    ...(field.defaultFrom === undefined ? {} : {default_from: field.defaultFrom}),
    immutable: field.immutable,
    ...(field.observed ? {read_only: true} : {}),
    ...(field.sensitive ? {sensitive: true} : {}),
    ...refersTo(field),
    doc: field.doc,
  };
}

/** What follows from a resource, as fields that nobody sets. */
export function computedSummaries({computed = {}}: Kind): readonly FieldSummary[] {
  return Object.entries(computed).map(([name, {type, doc}]) => ({
    name,
    type,
    required: false,
    immutable: false,
    read_only: true,
    doc,
  }));
}

export function refersTo(type: FieldType): {readonly refers_to?: readonly string[]} {
  const kinds = type.refersTo ?? type.item?.refersTo;
  return kinds ? {refers_to: kinds} : {};
}
