/** What a construct takes and has: the attributes of a schema, with the kinds that they refer to. */
import {attributeOfParent} from '#engine/one-by-one/target.ts';
import {camel, kindOfType, NAMESPACE, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType, JsonSchema} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Attribute, Attributes} from '../protocol/schema.ts';

/** An attribute as a prop. */
export interface Slot {
  readonly prop: string;
  readonly name: string;
  readonly attribute: Attribute;
  /** The types of resources that it may refer to. */
  readonly refersTo: readonly string[];
  readonly words: readonly string[];
  /** Words that stand before a number, beside those. */
  readonly numbered: readonly string[];
  /** What is within, for objects. */
  readonly within: readonly Slot[];
  /** The class that has the same attributes as each object within. */
  readonly like?: string;
}

/** The attributes of a kind's resource. */
export function slotsOf(type: string, attributes: Attributes): readonly Slot[] {
  const kind = kindOfType(type);
  const parent = kind.parent === undefined ? {} : {[attributeOfParent(kind)]: {refersTo: [kind.parent]}};
  return slots(attributes, {...kind.key, ...kind.fields, ...parent});
}

/** The attributes of a schema that is of no kind, such as the provider block, or the data source of a list. */
export function plainSlots(attributes: Attributes): readonly Slot[] {
  return slots(attributes, {[NAMESPACE]: {refersTo: [NAMESPACE]}});
}

/** Whether somebody may set it. */
export function isSet({attribute}: Slot): boolean {
  return Boolean(attribute.required || attribute.optional);
}

type Known = {readonly [name: string]: Partial<FieldType>};

function slots(attributes: Attributes, fields: Known): readonly Slot[] {
  return Object.entries(attributes).map(([name, attribute]) => {
    const field = fields[name] ?? {};
    const refersTo = field.refersTo ?? field.item?.refersTo ?? [];
    const ways = [field.jsonSchema, field.item?.jsonSchema, ...((field.jsonSchema?.['anyOf'] ?? []) as readonly JsonSchema[])];
    const words = ways.find((way) => way?.['enum'])?.['enum'] ?? [];
    const within = field.fields ?? field.item?.fields ?? {};
    return {
      prop: camel(name),
      name,
      attribute,
      refersTo: refersTo.map((each) => typeName(catalogue.kind(each) as Kind)),
      words: words as readonly string[],
      numbered: ways.flatMap((way) => /^\^([A-Z]+)\[1-9\]\[0-9\]/.exec(String(way?.['pattern']))?.[1] ?? []),
      within: attribute.attributes ? slots(attribute.attributes, within) : [],
    };
  });
}
