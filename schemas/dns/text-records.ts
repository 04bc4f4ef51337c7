/** TXT: what is written is the text itself, what is stored are its character-strings (RFC 1035 section 3.3.14). */
import {MORE_BREAKS, withoutLastBreak} from '../fields/text.ts';
import {quoted, type Refusal} from './labels.ts';
import {notUnicode, STRING_LIMIT, utf8, writeString} from './tokens.ts';

/** The most bytes in one record, with the length byte of each string (RFC 1035 section 3.2.1). */
const DATA_LIMIT = 65_535;

const PLAIN = /^[ !#-[\]-~]{1,255}$/;
const STORED_PLAIN = /^"[ !#-[\]-~]{0,255}"$/;
const STORED =
  /^"(?:[ !#-[\]-~]|\\["\\]|\\(?:0[0-2][0-9]|03[01]|12[7-9]|1[3-9][0-9]|2[0-4][0-9]|25[0-5]))*"(?: "(?:[ !#-[\]-~]|\\["\\]|\\(?:0[0-2][0-9]|03[01]|12[7-9]|1[3-9][0-9]|2[0-4][0-9]|25[0-5]))*")*$/;

/**
 * Reads a TXT value that is one text: cut into strings of 255 bytes, never within a character.
 *
 * A text that begins and ends with a double quote has two readings, the stored form and a text with quotes around it. It is
 * the stored form when it is exactly that, so that what was stored can be read again; in every other case it is refused, so
 * that no outer quote is ever stored by chance. Where the quotes are part of the text it is written as a list in the list,
 * which is always taken literally: `[['"so it goes"']]`.
 */
export function readText(block: string): string | Refusal {
  const written = withoutLastBreak(block);
  if (PLAIN.test(written) || STORED_PLAIN.test(written)) return written.startsWith('"') ? written : `"${written}"`;
  if (written === '') {
    return {wrong: 'the text is empty', hint: 'leave the record out, or write "" with its quotes for one empty string'};
  }
  if (written.length > 1 && written.startsWith('"') && written.endsWith('"')) {
    return isStored(written) ? written : outerQuotes(written);
  }
  const quirk = /\\(?:[;"]|[0-9]{3})/.exec(written)?.[0];
  if (quirk) return zoneFileEscape(quirk);
  if (written.endsWith('\n')) return MORE_BREAKS;
  return readLiteral([written]);
}

/** Reads a TXT value that is a list: the strings of one record, taken literally. One string alone is cut like a text. */
export function readLiteral(strings: readonly string[]): string | Refusal {
  const stored: string[] = [];
  let size = 0;
  for (const text of strings) {
    const bytes = utf8(text);
    if (bytes === undefined) return notUnicode(text);
    if (strings.length > 1 && bytes.length > STRING_LIMIT) {
      return {
        wrong: `the string ${quoted(text)} has ${bytes.length} bytes, ${STRING_LIMIT} is the most`,
        hint: 'cut it shorter, or write the whole text as one value',
        rfc: 'RFC 1035 section 3.3',
      };
    }
    for (const cut of cutStrings(bytes)) {
      stored.push(writeString(cut));
      size += cut.length + 1;
    }
  }
  if (size > DATA_LIMIT) {
    return {
      wrong: `the text has ${size} bytes with the lengths of its strings, ${DATA_LIMIT} is the most`,
      hint: 'write a shorter text',
      rfc: 'RFC 1035 section 3.2.1',
    };
  }
  return stored.join(' ');
}

/** The text of a stored value with its strings joined, as SPF and DKIM read it (RFC 7208 section 3.3). Bytes beyond ASCII stay as they are stored. */
export function joinedText(stored: string): string {
  return stored
    .slice(1, -1)
    .replace(/\\(["\\])|(\\[0-9]{3})|" "/g, (_, itself: string | undefined, byte: string | undefined) => itself ?? byte ?? '');
}

function isStored(written: string): boolean {
  if (!STORED.test(written)) return false;
  const strings = written
    .slice(1, -1)
    .replace(/\\(?:["\\]|[0-9]{3})/g, '.')
    .split('" "');
  return (
    strings.every((each) => each.length <= STRING_LIMIT) &&
    strings.reduce((size, each) => size + each.length + 1, 0) <= DATA_LIMIT
  );
}

function outerQuotes(written: string): Refusal {
  return {
    wrong: `${quoted(written)} begins and ends with a double quote, as in a zone file`,
    hint: 'leave out the outer quotes and write the text itself; where they are part of it, write it as a list in the list, [[…]]',
    rfc: 'RFC 1035 section 5.1',
  };
}

function zoneFileEscape(quirk: string): Refusal {
  const meant = /[0-9]/.test(quirk) ? 'the character itself' : quirk.slice(1);
  return {
    wrong: `${quirk} is how zone files write ${meant}, and a text stands here as it is`,
    hint: `write ${meant} without a backslash; where the backslash is part of the text, write it as a list in the list, [[…]]`,
    rfc: 'RFC 1035 section 5.1',
  };
}

function* cutStrings(bytes: string): Iterable<string> {
  let start = 0;
  while (bytes.length - start > STRING_LIMIT) {
    let end = start + STRING_LIMIT;
    while (isContinuation(bytes.charCodeAt(end))) end--;
    yield bytes.slice(start, end);
    start = end;
  }
  yield bytes.slice(start);
}

/** Whether a byte is a further one of its UTF-8 character. At most three follow each other, so cutting always gets on. */
function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
