// The types of config in TypeScript, printed from the JSON Schema of the config: what a key means stands above it.

const HEADER = `/**
 * The types of a pltfrms.config.ts, made of the catalogue by \`npm run reference\`. They refuse a key or a value that can't
 * be right; whether names, references and rules hold is for \`pltfrms validate\` to say.
 */

/** A text; a number or a truth is read as it is printed. */
export type Text = string | number | boolean;

/** The config of a stack: \`export default defineConfig({stack: 'acme', …})\`. */
export declare function defineConfig(config: Config): Config;

/** A map by name, with what a function gives for each: \`each(['ams1', 'fra1'], (name) => ({…}))\`. */
export declare function each<T>(names: Iterable<string>, make: (name: string, index: number) => T): {[name: string]: T};
`;

export function configTypes(schema) {
  const defs = Object.entries(schema.$defs).map(([name, def]) => declare(typeName(name), def));
  return [HEADER, declare('Config', schema), ...defs].join('\n');
}

function declare(name, schema) {
  const doc = comment(schema, '');
  return schema.type === 'object'
    ? `${doc}export interface ${name} ${typeOf(schema, '')}\n`
    : `${doc}export type ${name} = ${typeOf(schema, '')};\n`;
}

/** `dns.zone-entries` is DnsZoneEntries. */
function typeName(name) {
  return name.replace(/(^|[^a-z0-9]+)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

function typeOf(schema, indent) {
  if (schema.$ref) return typeName(schema.$ref.replace('#/$defs/', ''));
  if (schema.enum) return union(schema.enum.map((value) => quoted(value)));
  if (schema.anyOf) return union(schema.anyOf.map((each) => typeOf(each, indent)));
  if (schema.type === 'array') return `readonly ${grouped(typeOf(schema.items, indent))}[]`;
  if (schema.type === 'object') return mapType(schema, indent);
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string') return measure(schema.pattern) ?? 'string';
  if (String(schema.type) === 'string,number,boolean') return 'Text';
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({...schema, type}, indent)));
  throw new Error(`no type for ${JSON.stringify(schema)}`);
}

/** One number and one unit: `${number}h`; or a text with a variable in it. */
function measure(pattern) {
  if (pattern?.startsWith('\\$\\(var')) return '`${string}$(var.${string})${string}`';
  const [, units] = /^\^\[0-9\][^()[\]]*?\(?([a-z|%]+)\)?\$$/.exec(pattern ?? '') ?? [];
  return units && union(units.split('|').map((unit) => `\`\${number}${unit}\``));
}

function mapType({properties = {}, patternProperties = {}, required = [], additionalProperties: more}, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(properties)
    .filter(([, each]) => each !== false)
    .map(([key, each]) => {
      const type = typeOf(each, inner);
      const isRequired = required.includes(key);
      const name = /^[a-z_]\w*$/i.test(key) ? key : quoted(key);
      return `${comment(each, inner)}${inner}readonly ${name}${isRequired ? '' : '?'}: ${type}${isRequired ? '' : ' | undefined'};\n`;
    });
  for (const [pattern, each] of Object.entries(patternProperties))
    lines.push(`${inner}readonly [name: ${numbered(pattern)}]: ${typeOf(each, inner)} | undefined;\n`);
  if (typeof more === 'object') {
    // TypeScript wants of every key that it fits what free names hold.
    const known = Object.values(properties).filter((each) => each !== false);
    lines.push(`${inner}readonly [name: string]: ${union([more, ...known].map((each) => typeOf(each, inner)))} | undefined;\n`);
  }
  return lines.length === 0 ? '{readonly [name: string]: never}' : `{\n${lines.join('')}${indent}}`;
}

/** A word and a number: `TYPE${number}`. */
function numbered(pattern) {
  const [, word] = /^\^([A-Z]+)\[1-9\]\[0-9\]\{[0-9,]+\}\$$/.exec(pattern) ?? [];
  if (word === undefined) throw new Error(`no type for names that match ${pattern}`);
  return `\`${word}\${number}\``;
}

/** What it is, how it is written, and what it is when it is left out. */
function comment({description, examples: own, default: otherwise, anyOf = []}, indent) {
  const examples = own ?? anyOf.find((each) => each.examples)?.examples;
  const lines = [
    ...(description ? [description] : []),
    ...(examples ? [`Written such as ${examples.map((each) => `\`${each}\``).join(', ')}.`] : []),
    ...(otherwise === undefined ? [] : [`@default ${typeof otherwise === 'string' ? otherwise : JSON.stringify(otherwise)}`]),
  ].map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

function union(types) {
  return [...new Set(types)].join(' | ');
}

function grouped(type) {
  return type.includes(' | ') ? `(${type})` : type;
}

function quoted(text) {
  return `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
