/** Text for people: control characters and characters that nobody can see are spelled out, so that no text looks like another. */

/** Ranges of UTF-16 units that can't be seen; a search for units is several times as fast as one for Unicode properties. */
const UNITS = [
  String.raw`\u0000-\u001f\u007f-\u009f`, // control characters: C0, DEL, C1
  String.raw`\u00a0\u202f\u2028\u2029`, // no-break spaces, line and paragraph separators
  String.raw`\u00ad\u034f\u200b-\u200d\u2060-\u2064\ufeff`, // soft hyphen, joiners, zero width
  String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`, // direction of writing
  String.raw`\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0`, // fillers and blanks
  String.raw`\u180b-\u180f\ufe00-\ufe0f`, // variation selectors
  String.raw`\u2065\u206a-\u206f\ufff0-\ufffb`, // deprecated, reserved and annotation controls
];

/** The same of the characters that are two units: shorthand, music, tags and variation selectors; and units without their other half. */
const PAIRS = [
  String.raw`\ud82f[\udca0-\udca3]`,
  String.raw`\ud834[\udd73-\udd7a]`,
  String.raw`[\udb40-\udb43][\udc00-\udfff]`,
  String.raw`[\ud800-\udbff](?![\udc00-\udfff])`,
  String.raw`(?<![\ud800-\udbff])[\udc00-\udfff]`,
];

const INVISIBLE = new RegExp([`[${UNITS.join('')}]`, ...PAIRS].join('|'), 'g');

/** Most texts hold nothing else, and are searched in a fraction of the time. */
const OTHER_THAN_ASCII = /[^\u0020-\u007e]/;

/** Whether a text has only characters that can be seen, and plain spaces. */
export function isVisible(text: string): boolean {
  return visible(text) === text;
}

/** Spells out what can't be seen; a line break becomes `⏎`, so that the text stays one line. */
export function visible(text: string): string {
  return replaceInvisible(text, (character) => (character === '\n' ? '⏎' : spelledOut(character)));
}

/** Spells out what can't be seen in a text of several lines: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return replaceInvisible(text, (character) => (character === '\n' || character === '\t' ? character : spelledOut(character)));
}

/** Replaces each character that can't be seen. */
export function replaceInvisible(text: string, replace: (character: string) => string): string {
  if (!OTHER_THAN_ASCII.test(text)) return text;
  return text.replace(INVISIBLE, (character, offset: number) =>
    isPartOfEmoji(character, text, offset) ? character : replace(character),
  );
}

/** Names a character by its code point, as many languages write it in a string. */
export function spelledOut(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** The selector of an emoji's or a text's look, behind a character that has both. */
function isPartOfEmoji(character: string, text: string, offset: number): boolean {
  return (
    (character === '\ufe0f' || character === '\ufe0e') &&
    /\p{Extended_Pictographic}$/u.test(text.slice(Math.max(0, offset - 2), offset))
  );
}
