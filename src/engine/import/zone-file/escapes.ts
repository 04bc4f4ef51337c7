/** The escapes of master files: `\X` and `\DDD` (RFC 1035 section 5.1). */
import {utf8} from '#schemas/dns/tokens.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';

/** More than this is no value, and a pattern that looks at it could run out of stack. */
const MOST = 4 * 65_536;

/** The bytes that a token stands for, one character each; a sentence when it stands for none. */
export function bytesOf(token: Token, source: SourceText): {readonly bytes: string} | {readonly wrong: string} {
  if (token.text.length > MOST) return {wrong: `a part of ${token.text.length} characters is longer than a record`};
  if (!token.isQuoted && /(?<!\\)(?:\\\\)*"/.test(token.text)) return {wrong: 'a quote stands within a word'};
  return decode(token.isQuoted ? token.text.slice(1, -1) : token.text, source);
}

/** The bytes of a text with escapes. */
export function decode(
  text: string,
  {isBytes}: Pick<SourceText, 'isBytes'>,
): {readonly bytes: string} | {readonly wrong: string} {
  const octets = isBytes ? text : utf8(text);
  if (octets === undefined) return {wrong: 'half of a surrogate pair is no character'};
  let wrong: string | undefined;
  const bytes = octets.replace(/\\([0-9]{3}|[^0-9]|[\s\S]?)/g, (written, code: string) => {
    if (/^[0-9]{3}$/.test(code) && Number(code) <= 255) return String.fromCharCode(Number(code));
    if (code === '' || /^[0-9]/.test(code))
      wrong ??= `${written} is no escape: it is \\ and three digits up to 255, or \\ and another character`;
    return code;
  });
  return wrong === undefined ? {bytes} : {wrong};
}

/** The text of bytes that are UTF-8; the bytes themselves where they are not. */
export function textOf(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return bytes;
  }
}
