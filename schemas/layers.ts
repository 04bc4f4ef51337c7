/** What the head says of values that differ from run to run. */
import {describe, type FieldType, field, scalar} from './field.ts';
import {map, object} from './fields/compound.ts';
import {label} from './fields/names.ts';
import {text} from './fields/text.ts';

/** A value that is declared once and stands wherever `$(var.NAME)` does. */
export interface Variable {
  readonly default?: string;
  /** The environment variable that may say otherwise. */
  readonly env?: string;
  readonly description?: string;
}

/** Any text, as it is: the field where it is put knows what it means. */
const value: FieldType<string> = {
  ...text,
  read: (raw, reading) => (typeof raw === 'string' ? raw : text.read(raw, reading)),
};

const environmentVariable: FieldType<string> = scalar(
  'environment variable',
  (written) =>
    /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(written)
      ? {value: written}
      : {wrong: `${describe(written)} is no name of an environment variable`, hint: 'use letters, digits and _: MAIL_POLICY'},
  {type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', examples: ['MAIL_POLICY']},
);

const variableFields = object({
  default: field(value, 'What it is when nothing else says so.'),
  env: field(environmentVariable, 'The environment variable that may set it; an empty one counts as not set.'),
  description: field(text, 'What it is for.'),
});

/** `{ default, env, description }`, or the default alone. */
const variable: FieldType = {
  ...variableFields,
  type: 'text or map',
  jsonSchema: {anyOf: [value.jsonSchema, variableFields.jsonSchema]},
  read: (raw, reading) => variableFields.read(typeof raw === 'string' ? {default: raw} : raw, reading),
};

export const variables: FieldType = map(variable, label);
