/** How many columns a terminal gives to a text. */
import {withoutColours} from './shown.ts';

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into what a reader sees as one character. Made when it is first needed: it takes as long as a whole small plan. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
  return segmenter.segment(text);
}

/** East Asian wide and fullwidth characters (UAX #11), which JavaScript has no property for. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18fff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** Counts the columns of a text on one line, without its colours. */
export function columns(text: string): number {
  const plain = withoutColours(text);
  if (isAscii(plain)) return plain.length;
  let width = 0;
  for (const {segment} of graphemesOf(plain)) width += WIDE.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1;
  return width;
}

/** Leaves the middle out of a text that takes more columns: the ends tell addresses apart. */
export function shortenedTo(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const characters = isAscii(text) ? [...text] : [...graphemesOf(text)].map(({segment}) => segment);
  const head = takeColumns(characters, Math.ceil((width - 1) / 2));
  const tail = takeColumns(characters.reverse(), Math.floor((width - 1) / 2));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

function takeColumns(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  for (let used = 0, at = 0; at < characters.length; at++) {
    used += columns(characters[at] as string);
    if (used > width) break;
    taken.push(characters[at] as string);
  }
  return taken;
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}

/** Fills a text with blanks up to a number of columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
