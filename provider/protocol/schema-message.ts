/** Schemas as Terraform is told them, and the types that the values of a schema have. */
import {type attribute, type functionMessage, MARKDOWN, NESTING, type schema} from './messages.ts';
import type {Attribute, Attributes, FunctionSchema, Parameter, Schema} from './schema.ts';
import type {Type} from './type.ts';
import type {Draft, Of} from './wire.ts';

export function schemaMessage({version = 0, description = '', deprecated = false, attributes}: Schema): Draft<Of<typeof schema>> {
  const block = {version, attributes: attributeMessages(attributes), description, description_kind: MARKDOWN, deprecated};
  return {version, block};
}

export function functionSchemaMessage({
  parameters,
  variadic,
  returns,
  ...texts
}: FunctionSchema): Draft<Of<typeof functionMessage>> {
  return {
    parameters: parameters.map(parameterMessage),
    variadic_parameter: variadic && parameterMessage(variadic),
    return: {type: typeBytes(returns)},
    summary: texts.summary,
    description: texts.description ?? texts.summary,
    description_kind: MARKDOWN,
  };
}

/** The type of what stands at all attributes together. */
export function typeOf(attributes: Attributes): Type {
  return ['object', Object.fromEntries(Object.entries(attributes).map(([name, each]) => [name, attributeType(each)]))];
}

function attributeType({type, nesting, attributes}: Attribute): Type {
  if (type !== undefined) return type;
  return nesting === 'single' ? typeOf(attributes) : [nesting, typeOf(attributes)];
}

function attributeMessages(attributes: Attributes): readonly Draft<Of<typeof attribute>>[] {
  return Object.entries(attributes).map(([name, each]) => ({
    name,
    ...(each.type === undefined
      ? {nested_type: {attributes: attributeMessages(each.attributes), nesting: NESTING[each.nesting]}}
      : {type: typeBytes(each.type)}),
    description: each.description ?? '',
    description_kind: MARKDOWN,
    // What is not so is not written: there are thousands of attributes.
    required: each.required || undefined,
    optional: each.optional || undefined,
    computed: each.computed || undefined,
    sensitive: each.sensitive || undefined,
    deprecated: each.deprecated || undefined,
    write_only: each.writeOnly || undefined,
  }));
}

function parameterMessage({name, type, description = '', allowNull = false, allowUnknown = false}: Parameter) {
  return {
    name,
    type: typeBytes(type),
    allow_null_value: allowNull,
    allow_unknown_values: allowUnknown,
    description,
    description_kind: MARKDOWN,
  };
}

const ENCODER = new TextEncoder();

function typeBytes(type: Type): Uint8Array {
  return ENCODER.encode(JSON.stringify(type));
}
