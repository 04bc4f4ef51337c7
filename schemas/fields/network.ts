/** IP addresses as text and as bits, and prefixes, in their shortest spelling (RFC 5952 for IPv6). */
import {describe, type FieldType, scalar} from '../field.ts';

/** An address and a length, with no bit set behind the length: `192.0.2.0/24`. An address alone is its own prefix. */
export const prefix: FieldType<string> = scalar('prefix', readPrefix, {
  type: 'string',
  pattern: '^[0-9a-fA-F]*[.:][0-9a-fA-F.:]*(/[0-9]{1,3})?$',
  examples: ['192.0.2.0/24', '2001:db8::/32'],
});

/** The canonical spelling of a dotted IPv4 address; undefined when it is none. Leading zeros are refused: they read as octal elsewhere. */
export function readIpv4(written: string): string | undefined {
  const bytes = written.split('.');
  return bytes.length === 4 && bytes.every((byte) => /^(0|[1-9][0-9]{0,2})$/.test(byte) && Number(byte) < 256)
    ? written
    : undefined;
}

/** The eight 16-bit words of an IPv6 address; undefined when it is none. A zone (`%eth0`) is no part of an address. */
export function ipv6Words(written: string): readonly number[] | undefined {
  const dotted = /^(.*:)([0-9.]+)$/.exec(written);
  if (dotted?.[2]?.includes('.')) {
    if (readIpv4(dotted[2]) === undefined) return undefined;
    const [a, b, c, d] = dotted[2].split('.').map(Number) as [number, number, number, number];
    return ipv6Words(`${dotted[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`);
  }
  const halves = written.split('::');
  if (halves.length > 2) return undefined;
  const words = (half: string | undefined): string[] => (half ? half.split(':') : []);
  const head = words(halves[0]);
  const tail = words(halves[1]);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...head, ...new Array<string>(missing).fill('0'), ...tail];
  return all.every((word) => /^[0-9a-fA-F]{1,4}$/.test(word)) ? all.map((word) => Number.parseInt(word, 16)) : undefined;
}

/** The shortest spelling of an IPv6 address (RFC 5952); undefined when it is none. */
export function readIpv6(written: string): string | undefined {
  const words = ipv6Words(written);
  if (!words) return undefined;
  const run = longestZeros(words);
  const hex = (part: readonly number[]): string => part.map((word) => word.toString(16)).join(':');
  return run.length < 2 ? hex(words) : `${hex(words.slice(0, run.start))}::${hex(words.slice(run.start + run.length))}`;
}

function longestZeros(words: readonly number[]): {start: number; length: number} {
  let best = {start: 0, length: 0};
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (words[start + length] === 0) length++;
    if (length > best.length) best = {start, length};
  }
  return best;
}

function readPrefix(written: string): {value: string} | {wrong: string; hint?: string} {
  const [network = '', length] = written.split('/');
  const four = readIpv4(network);
  const canonical = four ?? readIpv6(network);
  const most = four ? 32 : 128;
  const bits = length === undefined ? most : /^(0|[1-9][0-9]{0,2})$/.test(length) ? Number(length) : Number.NaN;
  if (!canonical || !(bits <= most) || written.split('/').length > 2)
    return {wrong: `${describe(written)} is no prefix`, hint: 'write 192.0.2.0/24 or 2001:db8::/32'};
  const words = four ? four.split('.').map(Number) : (ipv6Words(canonical) ?? []);
  if (!clearBehind(words, four ? 8 : 16, bits))
    return {
      wrong: `${written} has bits set behind its length of ${bits}`,
      hint: `write ${canonical}/${most} for the address alone, or clear the bits`,
    };
  return {value: `${canonical}/${bits}`};
}

function clearBehind(words: readonly number[], size: number, bits: number): boolean {
  return words.every((word, index) => {
    const kept = Math.min(size, Math.max(0, bits - index * size));
    return (word & (2 ** (size - kept) - 1)) === 0;
  });
}

/** An address or a prefix as bits, after a 4 or a 6 for its family: one prefix holds another when the bits of the other begin with its own. */
export function prefixBits(canonical: string): string {
  const [network = '', length] = canonical.split('/');
  const four = readIpv4(network) !== undefined;
  const words = four ? network.split('.').map(Number) : (ipv6Words(network) ?? []);
  const bits = words.map((word) => word.toString(2).padStart(four ? 8 : 16, '0')).join('');
  return `${four ? 4 : 6}${length === undefined ? bits : bits.slice(0, Number(length))}`;
}

/** The length of a canonical prefix. */
export function prefixLength(canonical: string): number {
  return Number(canonical.slice(canonical.indexOf('/') + 1));
}

export function isIpv6(canonical: string): boolean {
  return canonical.includes(':');
}
