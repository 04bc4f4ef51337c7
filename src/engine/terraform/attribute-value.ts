/** A stored value as its attribute has it in Terraform: said once, for the provider's state and for what an export writes. */
import type {FieldType, Json} from '#schemas/field.ts';
import {absentValue, isMapOfNames} from '#schemas/fields/compound.ts';

export type AttributeValue<R> =
  | string
  | number
  | boolean
  | null
  | R
  | readonly AttributeValue<R>[]
  | {readonly [name: string]: AttributeValue<R>};

export interface AttributeWriting<R> {
  /** The names of the resource below its organisation, outermost first. */
  readonly names: readonly string[];
  /** With all attributes of an object, also those that are left out, or that nobody sets. */
  readonly isWhole: boolean;
  /** How the fields of an object are called; as they are, when it is left out. */
  readonly fieldName?: (name: string) => string;
  /** What stands for a reference to a uid, or to a built-in name. */
  refer(type: FieldType, target: string): R;
}

export function attributeValue<R>(writing: AttributeWriting<R>, type: FieldType, value: Json | undefined): AttributeValue<R> {
  if (value === undefined) return null;
  if (type.refersTo) return writing.refer(type, value as string);
  if (type.fields) return objectValue(writing, type.fields, value as {readonly [key: string]: Json});
  const written = type.write ? (type.write(value as never, writing.names) as Json) : value;
  const item = (each: Json): AttributeValue<R> => (type.item ? attributeValue(writing, type.item, each) : each);
  if (Array.isArray(written)) return (written as readonly Json[]).map(item);
  if (isMapOfNames(type)) return Object.fromEntries(Object.entries(written).map(([key, each]) => [key, item(each as Json)]));
  return typeof written !== 'object' && scalarOf(type) === 'string' ? String(written) : written;
}

/** A number that may be written in another way too, such as `AS64500`, is a text. */
export function scalarOf({jsonSchema}: FieldType): 'bool' | 'number' | 'string' {
  if (jsonSchema['type'] === 'boolean') return 'bool';
  return jsonSchema['type'] === 'integer' ? 'number' : 'string';
}

/** What is stored beside the attributes, such as the digest of a secret, is no attribute. */
function objectValue<R>(
  writing: AttributeWriting<R>,
  fields: NonNullable<FieldType['fields']>,
  stored: {readonly [key: string]: Json},
): AttributeValue<R> {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const value = stored[name] ?? (writing.isWhole ? absentValue(field) : undefined);
    return !writing.isWhole && (value === undefined || field.observed)
      ? []
      : [[writing.fieldName?.(name) ?? name, attributeValue(writing, field, value)] as const];
  });
  return Object.fromEntries(entries);
}
