/** Expressions in TypeScript, as a formatter leaves them. */
import {Reference} from '../blocks.ts';
import {EACH_UNPRINTABLE, type Expression, Traversal, templateFree} from '../hcl.ts';

/** The most columns of a line, as far as it can be broken. */
export const WIDTH = 130;

/** What a reference is written as. */
export type NameOf = (reference: Reference) => string;

/** `before` is what stands in the same line already, in columns. */
export function printExpression(value: Expression, nameOf: NameOf, indent = '', before = 0): string {
  if (value instanceof Reference) return referred(value, nameOf);
  if (value instanceof Traversal) throw new Error(`${value.path} is no reference to a resource`);
  if (typeof value === 'string') return isLong(value) ? longText(value) : quoted(value);
  if (typeof value !== 'object') return String(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? (value as readonly Expression[]).map((each) => ['', each] as const)
    : Object.entries(value).map(([name, each]) => [entryName(name, each, nameOf), each] as const);
  const [open, close] = isList ? '[]' : '{}';
  const short = `${open}${parts.map(([name, each]) => `${name}${entryValue(name, each, nameOf)}`).join(', ')}${close}`;
  if (before + short.length <= WIDTH && !short.includes('\n')) return short;
  const deeper = `${indent}  `;
  const lines = parts.map(([name, each]) => `${deeper}${name}${entryValue(name, each, nameOf, deeper)},\n`);
  return `${open}\n${lines.join('')}${indent}${close}`;
}

/** A constant of the name that it is given to needs no name: `zone` for `zone: zone`. */
function entryName(name: string, value: Expression, nameOf: NameOf): string {
  if (value instanceof Reference && referred(value, nameOf) === name) return '';
  return `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: `;
}

function entryValue(name: string, value: Expression, nameOf: NameOf, indent = ''): string {
  return printExpression(value, nameOf, indent, indent.length + name.length + 1);
}

function referred(reference: Reference, nameOf: NameOf): string {
  return reference.attribute === undefined ? nameOf(reference) : `${nameOf(reference)}.${reference.attribute}`;
}

/** Terraform reads what is written as a template, so what opens one is doubled. */
export function quoted(text: string): string {
  const escaped = templateFree(text).replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `'${escaped.replace(EACH_UNPRINTABLE, codeOf)}'`;
}

/** A text of several lines reads best as it is. */
function isLong(text: string): boolean {
  return text.includes('\n') && text.length > 60;
}

function longText(text: string): string {
  const escaped = templateFree(text).replace(/[`\\]/g, '\\$&').replaceAll('${', '\\${');
  return `\`${escaped.replace(EACH_UNPRINTABLE, (each) => (each === '\n' ? each : codeOf(each)))}\``;
}

function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
