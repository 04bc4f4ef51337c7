/**
 * The config language as JSON Schema 2020-12, for editors: what may stand where, what it means, and the mistakes that can
 * be seen while typing. It never refuses what the reader takes; names, references and rules are for `validate`.
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, metaFields} from '#schemas/config.ts';
import type {Field, Fields, FieldType, JsonSchema} from '#schemas/field.ts';
import {fieldSchema} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Shape, shapes} from '../config/shape.ts';

/** Of any file of a config repository: the one that says `stack:`, those with `organisation:`, and parts of the tree. */
export function configSchema(catalogue: Catalogue): JsonSchema {
  const head = headFields(catalogue);
  const shapeOf = shapes(catalogue);
  const root = shapeOf(undefined);
  const content = new Map([...shapeOf(catalogue.kinds.find((kind) => kind.nests))].filter(([, entry]) => entry !== 'own'));
  const only = (one: Shape, other: Shape): readonly string[] => [...one.keys()].filter((key) => !other.has(key));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'pltfrms config',
    description: 'A file of a config repository.',
    type: 'object',
    properties: {...fieldSchemas(head), ...propertiesOf(root, undefined), ...propertiesOf(content, undefined)},
    additionalProperties: false,
    allOf: [
      unless(
        {required: ['stack']},
        Object.keys(head).filter((key) => key !== 'stack' && key !== 'organisation'),
      ),
      unless({not: {required: ['organisation']}}, only(root, content)),
      unless({anyOf: [{required: ['organisation']}, {not: {required: ['stack']}}]}, only(content, root)),
    ],
    $defs: Object.fromEntries(
      catalogue.kinds.flatMap((kind) => [
        [kind.name, resourceSchema(kind, shapeOf(kind))],
        [`${kind.name} entries`, entriesSchema(catalogue, kind)],
      ]),
    ),
  };
}

/** Unless a condition holds, these keys may not stand there. (Editors say so best for `if` and `false`.) */
function unless(condition: JsonSchema, keys: readonly string[]): JsonSchema {
  return {if: condition, else: {properties: Object.fromEntries(keys.map((key) => [key, false]))}};
}

/** What stands behind a resource's name: its fields and what is below it, or the one value that stands for a field. */
function resourceSchema(kind: Kind, shape: Shape): JsonSchema {
  const holds = [...shape.values()].some((entry) => entry !== 'own');
  // Of what holds others, fields may stand in one file and what is below it in the next, or `existing: true` instead of them.
  const required = holds
    ? []
    : Object.keys(kind.fields).filter((name) => kind.fields[name]?.required && !kind.common?.includes(name));
  const properties = propertiesOf(shape, kind);
  if (!holds) delete properties['existing'];
  const body = {
    type: 'object',
    description: kind.doc,
    properties,
    ...(required.length > 0 ? {required} : {}),
    additionalProperties: false,
  };
  const short = kind.shorthand === undefined ? undefined : kind.fields[kind.shorthand];
  return short ? {anyOf: [describeField(short), body]} : body;
}

function propertiesOf(shape: Shape, kind: Kind | undefined): {[key: string]: JsonSchema} {
  const properties: {[key: string]: JsonSchema} = {};
  for (const [key, entry] of shape) {
    if (entry === 'own') properties[key] = describeField((kind?.fields[key] ?? metaFields[key]) as Field);
    else if ('collection' in entry)
      properties[key] = {$ref: ref(`${entry.collection.name} entries`), description: entry.collection.doc};
    else properties[key] = {type: 'object', properties: propertiesOf(entry.below, undefined), additionalProperties: false};
  }
  return properties;
}

function fieldSchemas(fields: Fields): {[key: string]: JsonSchema} {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, describeField(field)]));
}

function describeField(field: Field): JsonSchema {
  return {...fieldSchema(field), description: field.immutable ? `${field.doc} A change makes the resource anew.` : field.doc};
}

/** A collection: a map with a level for each part of the key; the last one of some kinds may be a list of names, or one. */
function entriesSchema(catalogue: Catalogue, kind: Kind, level = 0): JsonSchema {
  const part = kind.key[kind.keyParts[level] as string] as FieldType;
  const name = kind.subscribes ? {enum: catalogue.products} : part.jsonSchema;
  if (level < kind.keyParts.length - 1) return mapSchema(catalogue, part, name, entriesSchema(catalogue, kind, level + 1), {});
  const body = {$ref: ref(kind.name)};
  const common = Object.fromEntries((kind.common ?? []).map((key) => [key, describeField(kind.fields[key] as Field)]));
  const byName = mapSchema(catalogue, part, name, body, common);
  if (!kind.bare) return byName;
  const item = {anyOf: [name, {...mapSchema(catalogue, part, name, body, {}), minProperties: 1, maxProperties: 1}]};
  return {anyOf: [byName, {type: 'array', items: item, uniqueItems: true}, name]};
}

/** A map by name. Names that are known already are listed, so that an editor can offer them. */
function mapSchema(
  catalogue: Catalogue,
  part: FieldType,
  name: JsonSchema,
  value: JsonSchema,
  common: {[key: string]: JsonSchema},
): JsonSchema {
  const words = name['enum'] as readonly string[] | undefined;
  if (words) return {type: 'object', properties: {...all(words, value), ...common}, additionalProperties: false};
  const builtIn = [
    ...(part.builtIn?.names ?? []),
    ...catalogue.products.flatMap((product) => (part.builtIn?.perProduct ?? []).map((word) => `${product}.${word}`)),
  ];
  const properties = {...all(builtIn, value), ...common};
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? {properties} : {}),
    ...(name['pattern'] ? {propertyNames: {type: 'string', pattern: name['pattern']}} : {}),
    additionalProperties: value,
  };
}

function all(words: readonly string[], value: JsonSchema): {[key: string]: JsonSchema} {
  return Object.fromEntries(words.map((word) => [word, value]));
}

function ref(name: string): string {
  return `#/$defs/${encodeURIComponent(name)}`;
}
