/**
 * The parts of a value: numbers, hexadecimal data and character-strings (RFC 1035 sections 3.3 and 5.1).
 *
 * A character-string is bytes, not letters. Here it is a text whose characters are its bytes (U+0000 to U+00FF).
 */
import {quoted, type Refusal} from './labels.ts';

/** The most bytes in one character-string: its length is one byte on the wire. */
export const STRING_LIMIT = 255;

/** Says what is wrong with a number that is none or too large; undefined when nothing is. Leading zeros are refused, so each number has one spelling. */
export function refuseNumber(written: string, what: string, most: number): Refusal | undefined {
  if (/^(?:0|[1-9][0-9]{0,9})$/.test(written) && Number(written) <= most) return undefined;
  return {wrong: `${what} ${quoted(written)} is no number from 0 to ${most}`};
}

/** Reads what is left of a value as hexadecimal data, which may hold blanks and either case. */
export function readHex(parts: readonly string[], what: string): string | Refusal {
  const hex = parts.join('').toLowerCase();
  if (hex === '') return {wrong: `${what} is missing`};
  if (!/^[0-9a-f]+$/.test(hex)) return {wrong: `${what} ${quoted(hex)} is not hexadecimal`};
  return hex.length % 2 === 0 ? hex : {wrong: `${what} has ${hex.length} hexadecimal digits, half a byte too many or too few`};
}

/** Says what is wrong with data of a length that its type does not have. */
export function refuseLength(hex: string, what: string, bytes: number | undefined): Refusal | undefined {
  return bytes === undefined || hex.length === bytes * 2
    ? undefined
    : {wrong: `${what} has ${hex.length / 2} bytes, and its type has ${bytes}`};
}

const WORD = /\s*("(?:[^"\\]|\\[\s\S])*"|[^\s"]+)(?=\s|$)/y;

/** The parts of a value between blanks, where a part may be a quoted string with blanks in it. */
export function splitWords(text: string): readonly string[] | Refusal {
  const words: string[] = [];
  for (let at = 0; at < text.length; at = WORD.lastIndex) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    if (word === undefined) {
      return {
        wrong: `the quotes in ${quoted(text)} do not pair up`,
        hint: 'put a part that holds a blank in double quotes, and write \\" for a quote within',
      };
    }
    words.push(word);
  }
  return words;
}

/** The bytes of a character-string, written with quotes or as one word: `\"`, `\\` and `\DDD` (a byte) are its escapes. */
export function readString(written: string): string | Refusal {
  const inner = written.length > 1 && written.startsWith('"') && written.endsWith('"') ? written.slice(1, -1) : written;
  const bytes = utf8(inner);
  if (bytes === undefined) return notUnicode(written);
  const quirk = /\\(?!["\\]|[01][0-9]{2}|2[0-4][0-9]|25[0-5])[\s\S]?/.exec(bytes.replace(/\\[\\"]/g, '  '));
  if (quirk) return refuseEscape(quirk[0]);
  return bytes.replace(
    /\\(?:(["\\])|([0-9]{3}))/g,
    (_, itself: string | undefined, code: string) => itself ?? String.fromCharCode(Number(code)),
  );
}

/** Why an escape of zone files is none here, and what to write. */
export function refuseEscape(quirk: string): Refusal {
  const character = quirk.slice(1);
  return {
    wrong: `${quirk} is a quirk of zone files`,
    hint: /^[0-9A-Za-z]?$/.test(character)
      ? `write \\\\${character} for a backslash that is part of the value`
      : `write ${character} without the backslash`,
    rfc: 'RFC 1035 section 5.1',
  };
}

/** A character-string as it is stored: in quotes, printable ASCII, all else as `\DDD`. */
export function writeString(bytes: string): string {
  return `"${bytes.replace(/["\\]/g, '\\$&').replace(/[^ -~]/g, (byte) => `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`)}"`;
}

/** The UTF-8 bytes of a text, one character each; undefined when it holds half of a surrogate pair. */
export function utf8(text: string): string | undefined {
  if (/^[\u0000-\u007f]*$/.test(text)) return text;
  if (/\p{Surrogate}/u.test(text)) return undefined;
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** What to say of a text that has no UTF-8 form. */
export function notUnicode(text: string): Refusal {
  return {
    wrong: `${quoted(text.replace(/\p{Surrogate}/gu, '\ufffd'))} holds half of a surrogate pair, which is no character`,
    hint: 'write the whole character',
  };
}
