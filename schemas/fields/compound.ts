/** Types made of other types: lists, sets, maps, objects. */
import {describe, type Field, type Fields, type FieldType, type Json, listing, type Raw, type Reading} from '../field.ts';

/** How many items a list may have. */
export interface Size {
  readonly least?: number;
  readonly most?: number;
}

/** A list in the order that was written. One value needs no brackets; the same value twice is an error. */
export function list<T extends Json>(item: FieldType<T>, size: Size = {}): FieldType<readonly T[]> {
  return {
    type: `list of ${item.type}`,
    item,
    least: size.least,
    jsonSchema: oneOrMany(item, size),
    read(raw, reading) {
      const values = readItems(item, raw, reading);
      return values && isSized(values.length, size, reading) ? values : undefined;
    },
  };
}

/** A list whose order has no meaning: stored sorted. */
export function set<T extends Json>(item: FieldType<T>, size: Size = {}): FieldType<readonly T[]> {
  const written = list(item, size);
  return {
    ...written,
    type: `set of ${item.type}`,
    isSorted: true,
    read(raw, reading) {
      const values = written.read(raw, reading);
      return values && values.length > 1 ? [...values].sort((a, b) => compare(asText(a), asText(b))) : values;
    },
  };
}

/** References, once they are uids or names, in the order in which a list of this type keeps them. */
export function inOrder(type: FieldType, items: readonly string[]): readonly string[] {
  return type.isSorted ? [...items].sort() : items;
}

function isSized(count: number, {least = 0, most = Number.POSITIVE_INFINITY}: Size, reading: Reading): boolean {
  if (count >= least && count <= most) return true;
  const isShort = count < least;
  const values = (number: number): string => (number === 1 ? 'one value' : `${number} values`);
  reading.report({
    code: isShort ? 'config/too-few' : 'config/too-many',
    summary: count === 0 ? 'the list is empty' : `the list has ${values(count)}`,
    hint:
      least === most
        ? `write exactly ${values(least)}`
        : `write ${values(isShort ? least : most)} at ${isShort ? 'least' : 'most'}`,
  });
  return false;
}

const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function oneOrMany(item: FieldType, {least, most}: Size): FieldType['jsonSchema'] {
  const bounds = {...(least === undefined ? {} : {minItems: least}), ...(most === undefined ? {} : {maxItems: most})};
  const many = {type: 'array', items: item.jsonSchema, ...bounds};
  return least !== undefined && least > 1 ? many : {anyOf: [item.jsonSchema, many]};
}

function readItems<T extends Json>(item: FieldType<T>, raw: Raw, reading: Reading): T[] | undefined {
  if (!Array.isArray(raw)) {
    const one = item.read(raw, reading);
    return one === undefined ? undefined : [one];
  }
  const values: T[] = [];
  const first = new Map<string, number>();
  for (const [index, each] of (raw as readonly Raw[]).entries()) {
    const here = within(reading, String(index));
    const value = each === '' ? emptyItem(here) : item.read(each, here);
    if (value === undefined) continue;
    const text = asText(value);
    const before = first.get(text);
    if (before === undefined) values.push(value);
    else duplicate(describe(text), before, here);
    first.set(text, before ?? index);
  }
  return values.length === raw.length ? values : undefined;
}

function emptyItem(reading: Reading): undefined {
  reading.report({code: 'config/empty-value', summary: 'an item of the list is empty', hint: 'take it out'});
}

function duplicate(text: string, first: number, reading: Reading): void {
  const hint = `take one of the two out; the first is number ${first + 1} of the list`;
  reading.report({code: 'config/duplicate-value', summary: `${text} stands here a second time`, hint});
}

/** A map of free names to values of one type; stored with its keys sorted. */
export function map<T extends Json>(item: FieldType<T>, names?: FieldType<string>): FieldType<{readonly [key: string]: T}> {
  return {
    type: `map of ${item.type}`,
    item,
    jsonSchema: {type: 'object', additionalProperties: item.jsonSchema},
    read(raw, reading) {
      if (typeof raw === 'string' || Array.isArray(raw)) {
        reading.report({
          code: 'config/wrong-type',
          summary: `${describe(raw)} stands where a map is wanted`,
          hint: 'write { NAME: VALUE }',
        });
        return undefined;
      }
      const entries: [string, T][] = [];
      let whole = true;
      for (const [key, each] of Object.entries(raw)) {
        const below = within(reading, key);
        const name = names ? names.read(key, onKey(below)) : key;
        const value = each === '' ? emptyValue(key, below) : item.read(each, below);
        if (name === undefined || value === undefined) whole = false;
        else entries.push([name, value]);
      }
      return whole ? Object.fromEntries(entries.sort(([a], [b]) => compare(a, b))) : undefined;
    },
  };
}

/** Whether the keys of a value are names of its own: it is a map, not an object or a list. */
export function isMapOfNames({item, jsonSchema}: FieldType): boolean {
  return item !== undefined && jsonSchema['type'] === 'object';
}

/** A few fields under one name, such as `soa`. Stored sparse: what equals its default is left out. */
export function object(fields: Fields): FieldType<{readonly [key: string]: Json}> {
  return {
    type: 'map',
    fields,
    jsonSchema: objectSchema(fields),
    read(raw, reading) {
      if (typeof raw === 'string' || Array.isArray(raw)) {
        reading.report({
          code: 'config/wrong-type',
          summary: `${describe(raw)} stands where a map with ${Object.keys(fields).join(', ')} is wanted`,
          hint: `write { ${Object.keys(fields)[0]}: … }`,
        });
        return undefined;
      }
      return readFields(fields, raw as {readonly [key: string]: Raw}, reading);
    },
  };
}

/** Reads the fields of an object or a resource, in the order of the declaration, so that JSON.stringify of it is canonical. */
export function readFields(
  fields: Fields,
  raw: {readonly [key: string]: Raw},
  reading: Reading,
): {[key: string]: Json} | undefined {
  const value: {[key: string]: Json} = {};
  let whole = true;
  for (const key in raw) {
    if (Object.hasOwn(fields, key)) continue;
    whole = false;
    const instead = {written: key, known: Object.keys(fields)};
    const hint = `here may stand ${listing(instead.known)}`;
    reading.report({
      code: 'config/unknown-field',
      summary: `nothing is called ${describe(key)} here`,
      hint,
      path: [key],
      on: 'key',
      instead,
    });
  }
  for (const key in fields) {
    const field = fields[key] as Field;
    const written = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (written === undefined) {
      if (!field.required) continue;
      whole = false;
      reading.report({
        code: 'config/missing-field',
        summary: `${key} is required`,
        hint: `add ${key} (${field.type}): ${field.doc}`,
        on: 'key',
      });
      continue;
    }
    const read = written === '' ? emptyValue(key, within(reading, key)) : field.read(written, within(reading, key));
    if (read === undefined) whole = false;
    else if (!isDefault(field, read, reading.names)) value[key] = read;
  }
  return whole ? value : undefined;
}

function emptyValue(key: string, reading: Reading): undefined {
  reading.report({
    code: 'config/empty-value',
    summary: `nothing stands behind ${key}:`,
    hint: 'write a value, or leave the key out',
  });
}

/** The same reading, where what is wrong is the key. */
function onKey(reading: Reading): Reading {
  return {names: reading.names, report: (problem) => reading.report({...problem, on: 'key'})};
}

function isDefault(field: Field, value: Json, names: readonly string[]): boolean {
  if (field.defaultFrom === 'name') return value === names.at(-1);
  const byDefault = field.default;
  if (typeof value !== 'object') return byDefault === value;
  if (byDefault !== undefined) return JSON.stringify(byDefault) === JSON.stringify(value);
  // Absent and empty are the same.
  return !field.required && Object.keys(value).length === 0;
}

/**
 * Returns the value that means the same as leaving a field out: its default, or an empty list, map or object. Undefined where only
 * leaving it out means that.
 */
export function absentValue(field: Field): Json | undefined {
  if (field.default !== undefined || field.required || field.observed || field.isSecret) return field.default;
  if (field.fields) return Object.values(field.fields).some(({required}) => required) ? undefined : {};
  if (isMapOfNames(field)) return {};
  return field.item && (field.least ?? 0) === 0 ? [] : undefined;
}

function objectSchema(fields: Fields): FieldType['jsonSchema'] {
  const declared = Object.entries(fields).filter(([, field]) => !field.observed);
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(declared.map(([key, field]) => [key, fieldSchema(field)])),
    ...(required.length > 0 ? {required} : {}),
    additionalProperties: false,
  };
}

/** The JSON Schema of a field: its type's, with the doc that an editor shows on hover. */
export function fieldSchema(field: Field): FieldType['jsonSchema'] {
  return {...field.jsonSchema, description: field.doc, ...(field.default === undefined ? {} : {default: field.default})};
}

/** The same reading, one key further down. */
export function within(reading: Reading, key: string): Reading {
  return {names: reading.names, report: (problem) => reading.report({...problem, path: [key, ...(problem.path ?? [])]})};
}
