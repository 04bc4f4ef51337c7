/** Values of routing: AS numbers, router ids, AS-SETs, bit rates. */
import {describe, type FieldType, scalar} from '../field.ts';
import {readIpv4} from './network.ts';

const LARGEST = 4_294_967_295;

/** AS numbers that nobody can have, and where that is laid down. */
const RESERVED: ReadonlyMap<number, string> = new Map([
  [0, 'RFC 7607'],
  [23_456, 'RFC 6793 section 9'],
  [65_535, 'RFC 7300'],
  [LARGEST, 'RFC 7300'],
]);

/** The number of an autonomous system, written as one decimal number with or without `AS` (asplain, RFC 5396). */
export const asn: FieldType<number> = scalar(
  'AS number',
  (written) => {
    const dotted = /^(?:AS)?([0-9]{1,5})\.([0-9]{1,5})$/i.exec(written);
    if (dotted) {
      const plain = Number(dotted[1]) * 65_536 + Number(dotted[2]);
      return {wrong: `${written} is an AS number in two parts, and one number is wanted (RFC 5396)`, hint: `write ${plain}`};
    }
    const digits = /^(?:AS)?(0|[1-9][0-9]{0,9})$/i.exec(written)?.[1];
    const value = Number(digits);
    if (digits === undefined || value > LARGEST)
      return {wrong: `${describe(written)} is no AS number`, hint: `write a number from 1 to ${LARGEST - 1}, such as 64500`};
    const rfc = RESERVED.get(value);
    return rfc ? {wrong: `AS${value} is reserved, and nobody’s (${rfc})`, hint: 'write the number that you were given'} : {value};
  },
  {
    anyOf: [
      {type: 'integer', minimum: 1, maximum: LARGEST - 1},
      {type: 'string', pattern: '^([Aa][Ss])?[1-9][0-9]{0,9}$'},
    ],
    examples: [64500, 'AS64500'],
  },
);

/** What an AS number is for, where that is not the Internet: `private` (RFC 6996) or `documentation` (RFC 5398). */
export function asnUse(value: number): 'private' | 'documentation' | undefined {
  if ((value >= 64_496 && value <= 64_511) || (value >= 65_536 && value <= 65_551)) return 'documentation';
  return (value >= 64_512 && value <= 65_534) || value >= 4_200_000_000 ? 'private' : undefined;
}

/** What a router calls itself in BGP: four bytes, written like an IPv4 address, not all zero (RFC 6286 section 2.1). */
export const routerId: FieldType<string> = scalar(
  'router id',
  (written) =>
    readIpv4(written) !== undefined && written !== '0.0.0.0'
      ? {value: written}
      : {
          wrong: `${describe(written)} is no router id (RFC 6286 section 2.1)`,
          hint: 'write four bytes with dots, such as 198.51.100.1',
        },
  {type: 'string', format: 'ipv4', examples: ['198.51.100.1']},
);

/** The name of a set of AS numbers in a routing registry (RFC 2622 section 5.1), with its source where that is said: `RIPE::AS64500:AS-CLIENTS`. */
export const asSet: FieldType<string> = scalar(
  'AS-SET',
  (written) => {
    const upper = written.toUpperCase();
    const [source, name] = upper.includes('::') ? upper.split('::', 2) : [undefined, upper];
    const parts = (name ?? '').split(':');
    const isNamed = parts.every(
      (part) => /^AS-[A-Z0-9]([A-Z0-9_-]{0,60}[A-Z0-9])?$/.test(part) || /^AS[1-9][0-9]{0,9}$/.test(part),
    );
    const hasSource = source === undefined || /^[A-Z][A-Z0-9-]{0,30}$/.test(source);
    return isNamed && hasSource && parts.some((part) => part.startsWith('AS-')) && upper.split('::').length <= 2
      ? {value: upper}
      : {
          wrong: `${describe(written)} is no name of an AS-SET (RFC 2622 section 5.1)`,
          hint: 'write AS-NAME, AS64500:AS-NAME, or one with its registry, such as RIPE::AS-NAME',
        };
  },
  {
    type: 'string',
    pattern: '^([A-Za-z][A-Za-z0-9-]*::)?[Aa][Ss][A-Za-z0-9_:-]+$',
    examples: ['AS-ACME', 'RIPE::AS64500:AS-CLIENTS'],
  },
);

const RATES = {T: 1_000_000_000, G: 1_000_000, M: 1000, k: 1} as const;

/** A bit rate: one number and one unit (kbps Mbps Gbps Tbps). Stored with the largest unit that fits, so 1000Mbps is 1Gbps. */
export const bitRate: FieldType<string> = scalar(
  'bit rate',
  (written) => {
    if (/^[0-9]{1,12}$/.test(written)) return {wrong: `${written} has no unit`, hint: `write ${written}Mbps or ${written}Gbps`};
    const match = /^([1-9][0-9]{0,8})([kMGT])bps$/.exec(written);
    if (!match)
      return {
        wrong: `${describe(written)} is no bit rate`,
        hint: 'write one number and one unit of kbps Mbps Gbps Tbps, such as 100Gbps',
      };
    const kilobits = Number(match[1]) * RATES[match[2] as keyof typeof RATES];
    const [unit, size] = Object.entries(RATES).find(([, each]) => kilobits % each === 0) as [string, number];
    return {value: `${kilobits / size}${unit}bps`};
  },
  {type: 'string', pattern: '^[1-9][0-9]{0,8}[kMGT]bps$', examples: ['10Gbps', '400Gbps']},
);
