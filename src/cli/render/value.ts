import type {Json} from '#schemas/field.ts';

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

/** Quotes only where a text would not be seen as one; control characters never reach the terminal. */
function quoted(text: string): string {
  const isPlain = !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text);
  if (isPlain && /^[^\s"',]+( [^\s"',]+)*$/.test(text)) return text;
  // As YAML has it: a text with quotes of its own, such as a TXT record, stays readable.
  return isPlain && /^[^'\\]*"[^'\\]*$/.test(text)
    ? `'${text}'`
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
        (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}
