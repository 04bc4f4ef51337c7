/** Data of a record as octets (RFC 3597 section 5), for types that have no form of their own here. */
import {quoted, type Refusal} from './labels.ts';

/** Reads `\# LENGTH HEX`; the octets may stand in several words. */
export function readOpaque(text: string): string | Refusal {
  const [mark = '', length = '', ...words] = text.split(/\s+/);
  const hex = words.join('').toLowerCase();
  if (mark !== '\\#' || !/^(?:0|[1-9][0-9]{0,4})$/.test(length)) {
    return {
      wrong: `${quoted(text)} does not begin with \\# and a number of octets`,
      hint: 'write \\#, how many octets there are, and the octets in hexadecimal',
    };
  }
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) return {wrong: `${quoted(hex)} is not hexadecimal, two digits an octet`};
  if (hex.length !== 2 * Number(length)) return {wrong: `the data has ${hex.length / 2} octets, and says that it has ${length}`};
  return hex === '' ? '\\# 0' : `\\# ${length} ${hex}`;
}
