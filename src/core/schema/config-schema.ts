/**
 * The config language as JSON Schema 2020-12, for editors: what may stand where, what it means, and the mistakes that can
 * be seen while typing. Of what the reader takes it refuses only numbers and truths in quotes; whether names, references
 * and rules hold is for `validate` to say.
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, MOUNT, metaFields, metaFieldsOf} from '#schemas/config.ts';
import type {Field, Fields, FieldType, Form, JsonSchema} from '#schemas/field.ts';
import {fieldSchema} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Shape, shapes} from '../config/shape.ts';
import {inParts, mapValues, variableSchema, withVariables} from './widen.ts';

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
    properties: mapValues(
      {...fieldSchemas(head), ...propertiesOf(root, undefined), ...propertiesOf(content, undefined)},
      withVariables,
    ),
    additionalProperties: false,
    allOf: [
      unless(
        {required: ['stack']},
        Object.keys(head).filter((key) => key !== 'stack' && key !== MOUNT),
      ),
      unless({not: {required: [MOUNT]}}, only(root, content)),
      unless({anyOf: [{required: [MOUNT]}, {not: {required: ['stack']}}]}, only(content, root)),
    ],
    $defs: {
      ...Object.fromEntries(
        catalogue.kinds.flatMap((kind) => [
          [kind.name, withVariables(inParts(resourceSchema(kind, shapeOf(kind))))],
          [entriesOf(kind), withVariables(inParts(entriesSchema(catalogue, kind)))],
        ]),
      ),
      ...variableSchema,
    },
  };
}

/** Unless a condition holds, these keys may not stand there. (Editors say so best for `if` and `false`.) */
function unless(condition: JsonSchema, keys: readonly string[]): JsonSchema {
  return {if: condition, else: {properties: Object.fromEntries(keys.map((key) => [key, false]))}};
}

/** What stands behind a resource's name: its fields and what is below it, or the one value that stands for a field. */
function resourceSchema(kind: Kind, shape: Shape): JsonSchema {
  const holds = [...shape.values()].some((entry) => entry !== 'own');
  const properties = propertiesOf(shape, kind);
  if (!holds) delete properties['existing'];
  const body = {
    type: 'object',
    description: kind.doc,
    properties,
    additionalProperties: false,
  };
  const short = kind.shorthand === undefined ? undefined : kind.fields[kind.shorthand];
  return short ? {anyOf: [describeField(short), body]} : body;
}

function propertiesOf(shape: Shape, kind: Kind | undefined): {[key: string]: JsonSchema} {
  const properties: {[key: string]: JsonSchema} = {};
  for (const [key, entry] of shape) {
    if (kind?.fields[key]?.observed) continue;
    if (entry === 'own') properties[key] = describeField((kind?.fields[key] ?? (kind && metaFieldsOf(kind)[key])) as Field);
    else if ('collection' in entry) properties[key] = {$ref: ref(entriesOf(entry.collection)), description: entry.collection.doc};
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
  const byName = (value: JsonSchema): JsonSchema =>
    mapSchema(name, value, offered(catalogue, part), kind.fields[kind.shorthand ?? '']?.forms ?? []);
  if (level < kind.keyParts.length - 1) return byName(entriesSchema(catalogue, kind, level + 1));
  const map = byName({$ref: ref(kind.name)});
  const common = (kind.common ?? []).map((key) => [key, describeField(kind.fields[key] as Field)]);
  // All entries below a part of the key may be taken out at once.
  if (level > 0) common.push(['absent', describeField(metaFields['absent'] as Field)]);
  const mapAndCommon =
    common.length > 0 ? {...map, properties: {...(map['properties'] as object), ...Object.fromEntries(common)}} : map;
  if (!kind.bare) return mapAndCommon;
  const item = {anyOf: [name, {...map, minProperties: 1, maxProperties: 1}]};
  return {anyOf: [mapAndCommon, {type: 'array', items: item, uniqueItems: true}, name]};
}

/** Names that exist without being declared: an editor can offer them. */
function offered(catalogue: Catalogue, {builtIn}: FieldType): readonly string[] {
  if (!builtIn) return [];
  return [...builtIn.names, ...catalogue.products.flatMap((product) => builtIn.perProduct.map((word) => `${product}.${word}`))];
}

/** A map by name; of words where there are no others. */
function mapSchema(name: JsonSchema, value: JsonSchema, offers: readonly string[], forms: readonly Form[]): JsonSchema {
  const ways = [name, ...((name['anyOf'] ?? []) as readonly JsonSchema[])];
  const words = ways.find((way) => way['enum'])?.['enum'] as readonly string[] | undefined;
  const pattern = words && ways.find((way) => way['pattern'])?.['pattern'];
  const describe = (word: string): JsonSchema => {
    const form = forms.find((each) => each.of === word);
    return form ? {...value, description: `${form.write}, such as ${form.example} (${form.source})`} : value;
  };
  const properties = Object.fromEntries((words ?? offers).map((word) => [word, describe(word)]));
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? {properties} : {}),
    ...(name['pattern'] ? {propertyNames: {type: 'string', pattern: name['pattern']}} : {}),
    ...(pattern ? {patternProperties: {[pattern as string]: value}} : {}),
    additionalProperties: words ? false : value,
  };
}

function entriesOf(kind: Kind): string {
  return `${kind.name}-entries`;
}

function ref(name: string): string {
  return `#/$defs/${name}`;
}
