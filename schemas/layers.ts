/** What the head says of layers: values that differ from run to run, environments, and blueprints. */
import {describe, type FieldType, field, type Json, type Raw, type Reading, scalar} from './field.ts';
import {map, object, within} from './fields/compound.ts';
import {label, slug} from './fields/names.ts';
import {KEY_VARIABLE} from './fields/secret.ts';
import {text} from './fields/text.ts';
import type {Kind} from './kind.ts';

/** A value that is declared once and stands wherever `$(var.NAME)` does. */
export interface Variable {
  readonly default?: string;
  /** The environment variable that may say otherwise. */
  readonly env?: string;
  readonly description?: string;
}

export interface Environment {
  /** What variables are by default in it. */
  readonly variables?: {readonly [name: string]: string};
}

/** Any text, as it is: the field where it is put knows what it means. */
const value: FieldType<string> = {
  ...text,
  read: (raw, reading) => (typeof raw === 'string' ? raw : text.read(raw, reading)),
};

/** Environment variables with this prefix are meant for configs, and are read for one that is not trusted too. */
export const VARIABLE_PREFIX = 'PLTFRMS_VAR_';

const environmentVariable: FieldType<string> = scalar(
  'environment variable',
  (written) =>
    written === KEY_VARIABLE
      ? {wrong: `${KEY_VARIABLE} holds the key of the store, which no config reads`, hint: 'name another environment variable'}
      : /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(written)
        ? {value: written}
        : {
            wrong: `${describe(written)} is no name of an environment variable`,
            hint: `use letters, digits and _: ${VARIABLE_PREFIX}MAIL_POLICY`,
          },
  {type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', examples: [`${VARIABLE_PREFIX}MAIL_POLICY`]},
);

const variableFields = object({
  default: field(value, 'What it is when nothing else says so.'),
  env: field(
    environmentVariable,
    'The environment variable that may set it; an empty one counts as not set. With --no-code only PLTFRMS_VAR_… is read, or what --allow-env names.',
  ),
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

const environmentFields = object({
  variables: field(map(value, label), 'What variables are by default in it.'),
});

const environmentsByName = map(environmentFields, slug);

/** By name: a list, or a map when one has something to say. */
export const environments: FieldType = {
  ...environmentsByName,
  type: 'list of name, or map',
  jsonSchema: {
    anyOf: [
      {...environmentsByName.jsonSchema, propertyNames: {type: 'string', pattern: slug.jsonSchema['pattern']}},
      {type: 'array', items: slug.jsonSchema, uniqueItems: true},
    ],
  },
  read: (raw, reading) => (Array.isArray(raw) ? readNames(raw, reading) : environmentsByName.read(raw, reading)),
};

/** Bodies of a kind, by name. They are read where they are used. */
export function blueprints({name}: Kind): FieldType {
  const body: FieldType = {
    type: name,
    jsonSchema: {$ref: `#/$defs/${name}`},
    read(raw, reading) {
      if (typeof raw === 'object' && !Array.isArray(raw)) return raw;
      reading.report({
        code: 'config/wrong-type',
        summary: `${describe(raw)} stands where the body of an ${name} is wanted`,
        hint: 'write a map with its fields and what is to stand below it',
      });
      return undefined;
    },
  };
  return map(body, label);
}

function readNames(names: readonly Raw[], reading: Reading): Json | undefined {
  const found: {[name: string]: Json} = {};
  let isWhole = true;
  for (const [index, raw] of names.entries()) {
    const here = within(reading, String(index));
    const name = slug.read(raw, here);
    if (name === undefined) isWhole = false;
    else if (Object.hasOwn(found, name)) {
      isWhole = false;
      here.report({
        code: 'config/duplicate-value',
        summary: `${describe(name)} stands here a second time`,
        hint: 'take one of the two out',
      });
    } else found[name] = {};
  }
  return isWhole ? found : undefined;
}
