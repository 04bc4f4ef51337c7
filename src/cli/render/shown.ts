/**
 * Text that a terminal may be given. What commands quote is written by others: names, values, messages, events of old logs. It
 * may neither control the terminal, nor hide, nor add a line that looks like ours. So all output is of a type that only the
 * functions here make, and they spell out what can't be seen.
 */
import {randomInt} from 'node:crypto';
import {replaceInvisible, spelledOut, visible, visibleLines} from '#schemas/visible.ts';

declare const SHOWN: unique symbol;

/** Text in which every character can be seen, but for line breaks and our own colours. */
export type Shown = string & {readonly [SHOWN]: true};

/** How each style begins and ends, as parameters of SGR (ECMA-48). */
const STYLES = {
  bold: [1, 22],
  cyan: [36, 39],
  dim: [2, 22],
  green: [32, 39],
  magenta: [35, 39],
  red: [31, 39],
  yellow: [33, 39],
} as const;

export type Style = keyof typeof STYLES;

/** A number that text from elsewhere can't know: it tells our colours from escape sequences that a text brings along. */
const MARK = randomInt(2 ** 47);
const OURS = new RegExp(`(\\u001b\\[${MARK};\\d+m)`, 'g');

/** Puts a style around a text. It becomes an escape sequence only when it is written. */
export function styled(style: Style, text: string): string {
  const [on, off] = STYLES[style];
  return `\u001b[${MARK};${on}m${text}\u001b[${MARK};${off}m`;
}

/** Makes one line of a text: line breaks within it are spelled out too. */
export function line(text: string): Shown {
  return outsideOfColours(text, visible) as Shown;
}

/** Makes a line of each text. */
export function lines(texts: readonly string[]): Shown {
  return texts.map(line).join('\n') as Shown;
}

/** Puts blank lines between texts, and leaves out those that are empty. */
export function paragraphs(texts: readonly Shown[]): Shown {
  return texts.filter((text) => text !== '').join('\n\n') as Shown;
}

/** Puts texts below each other, and leaves out those that are empty. */
export function below(texts: readonly Shown[]): Shown {
  return texts.filter((text) => text !== '').join('\n') as Shown;
}

/** Prints a value as JSON. What can't be seen is written as JSON escapes, so it is still the same value. */
export function json(value: unknown, indent = 2): Shown {
  const text = JSON.stringify(value, null, indent);
  return replaceInvisible(text, (character) => (character === '\n' ? character : escapedUnits(character))) as Shown;
}

/** Makes a text of several lines safe to show; only line breaks and tabs stay as they are. */
export function several(text: string): Shown {
  return outsideOfColours(text, visibleLines) as Shown;
}

/** The last step before a terminal: turns styles into escape sequences. What else slipped through is spelled out. */
export function toScreen(text: Shown): string {
  return several(text).replace(OURS, (sequence) => sequence.replace(`${MARK};`, ''));
}

/** The same for a file: without styles. */
export function withoutColours(text: string): string {
  return text.replace(OURS, '');
}

function escapedUnits(character: string): string {
  return character.split('').map(spelledOut).join('');
}

function outsideOfColours(text: string, change: (part: string) => string): string {
  if (!text.includes('\u001b')) return change(text);
  return text
    .split(OURS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
