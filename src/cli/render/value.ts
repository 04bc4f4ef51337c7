import type {Field, Json} from '#schemas/field.ts';
import {isVisible, visible} from '#schemas/visible.ts';

/** The longest that a value is shown; the whole of it is in --json. */
const LONGEST = 200;

/** The value of a field where nothing sets it. */
export type Default = Pick<Field, 'default' | 'defaultFrom'>;

/** Renders the value of a field on one line; one that is left out as its default. */
export function renderSetting(value: unknown, field: Default | undefined): string {
  if (value !== undefined) return renderValue(value);
  if (field?.default !== undefined) return `(default: ${renderValue(field.default)})`;
  return field?.defaultFrom === undefined ? '(not set)' : `(default: ${field.defaultFrom})`;
}

/** Renders a value on one line. */
export function renderValue(value: unknown): string {
  const text =
    typeof value === 'string'
      ? quoted(value)
      : Array.isArray(value)
        ? (value as Json[]).map((each) => (typeof each === 'string' ? quoted(each) : JSON.stringify(each))).join(', ') || '[]'
        : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

/** Quotes a text only where it would not be seen as one, and spells out what can’t be seen. */
function quoted(text: string): string {
  const isPlain = isVisible(text);
  if (isPlain && /^[^\s"',]+( [^\s"',]+)*$/.test(text)) return text;
  // As YAML has it: a text with quotes of its own, such as a TXT record, stays readable.
  return isPlain && text.includes('"') && !/['\\]/.test(text) ? `'${text}'` : visible(JSON.stringify(text));
}
