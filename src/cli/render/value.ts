import type {Json} from '#schemas/field.ts';
import {isVisible, visible} from '#schemas/visible.ts';

/** The longest that a value is shown; the whole of it is in --json. */
const LONGEST = 200;

/** A value on one line. What is left out is its default. */
export function renderValue(value: unknown): string {
  if (value === undefined) return '(default)';
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
