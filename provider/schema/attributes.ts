/** The fields of a kind as attributes: a loop over the catalogue, which is the only place where a field is declared. */
import {scalarOf} from '#engine/terraform/attribute-value.ts';
import type {Field, Fields, FieldType, Json} from '#schemas/field.ts';
import {isMapOfNames} from '#schemas/fields/compound.ts';
import type {Attribute, Attributes} from '../protocol/schema.ts';
import type {Type} from '../protocol/type.ts';

export function attributesOf(fields: Fields): Attributes {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, attributeOf(field)]));
}

function attributeOf(field: Field): Attribute {
  const common = {
    description: describe(field),
    ...(field.sensitive ? {sensitive: true} : {}),
    ...(field.observed
      ? {computed: true}
      : field.required
        ? {required: true}
        : isFilled(field)
          ? {optional: true, computed: true}
          : {optional: true}),
  };
  return {...common, ...(field.isSecret ? secretShape(field) : shapeOf(field))};
}

/** Says whether something may be planned where nothing is written: its default, or what means the same and was written before. */
function isFilled({default: standard, defaultFrom, fields, item, isSecret}: Field): boolean {
  if (isSecret) return false;
  return standard !== undefined || defaultFrom === 'name' || fields !== undefined || item !== undefined;
}

/** The value of a secret that is handed over, beside the place of one that is kept somewhere. */
export const GIVEN_VALUE = 'value';

function secretShape(field: Field): Shape {
  const {secret: place, ...rest} = attributesOf(field.fields as Fields);
  const {required: _, ...optional} = place as Attribute;
  return {
    nesting: 'single',
    attributes: {
      secret: {...optional, optional: true, computed: true} as Attribute,
      [GIVEN_VALUE]: {
        type: 'string',
        optional: true,
        writeOnly: true,
        sensitive: true,
        description:
          'The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is.',
      },
      ...rest,
    },
  };
}

/** A field that no config sets, such as in a data source. */
export function computed(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, {writeOnly}]) => !writeOnly)
      .map(([name, {required: _, optional: __, ...rest}]) => [
        name,
        {...rest, computed: true, ...(rest.attributes ? {attributes: computed(rest.attributes)} : {})} as Attribute,
      ]),
  );
}

export type Shape =
  | {readonly type: Type}
  | {readonly nesting: 'single' | 'list' | 'set' | 'map'; readonly attributes: Attributes};

export function shapeOf(type: FieldType): Shape {
  if (type.fields) return {nesting: 'single', attributes: attributesOf(type.fields)};
  const many = isMapOfNames(type) ? 'map' : isList(type) ? (type.isSorted ? 'set' : 'list') : undefined;
  if (!many) return {type: scalarOf(type)};
  if (type.item?.fields) return {nesting: many, attributes: attributesOf(type.item.fields)};
  return {type: [many, type.item ? scalarOf(type.item) : 'string']};
}

function isList({item, jsonSchema}: FieldType): boolean {
  const forms = [jsonSchema, ...((jsonSchema['anyOf'] ?? []) as (typeof jsonSchema)[])];
  return item !== undefined || forms.some((form) => form['type'] === 'array');
}

function describe(field: Field): string {
  const words = field.refersTo ?? field.item?.refersTo;
  const enumerated = (field.jsonSchema['enum'] ?? field.item?.jsonSchema['enum']) as readonly string[] | undefined;
  return [
    field.doc,
    enumerated ? `One of ${enumerated.map(code).join(', ')}.` : undefined,
    words ? `Refers to ${words.map(code).join(' or ')}.` : undefined,
    field.default !== undefined ? `Left out: ${code(text(field.default))}.` : undefined,
    field.defaultFrom ? `Left out: as ${code(field.defaultFrom)}.` : undefined,
    field.immutable ? 'A change replaces the resource.' : undefined,
    field.observed ? 'It is what the world answers.' : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

function text(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function code(word: string): string {
  return `\`${word}\``;
}
