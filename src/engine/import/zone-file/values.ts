/** The data of a record: from the words of a master file to the value that is stored. */
import {STRING_LIMIT, writeString} from '#schemas/dns/tokens.ts';
import {formatOf, type RecordType, recordValues} from '#schemas/dns/values.ts';
import type {Problem} from '#schemas/field.ts';
import {readIpv4, readIpv6} from '#schemas/fields/network.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';
import {bytesOf} from './escapes.ts';
import {absoluteName} from './names.ts';

/** How many numbers a type begins with: leading zeros mean nothing in them. */
export const NUMBERS: {readonly [T in RecordType]?: number} = {
  ...{MX: 1, SRV: 3, CAA: 1, DS: 3, TLSA: 3, SSHFP: 2, SVCB: 1, HTTPS: 1, URI: 2, NAPTR: 2},
};

/** The places of character-strings, with or without quotes. */
export const STRINGS: {readonly [T in RecordType]?: readonly number[]} = {CAA: [2], URI: [2], NAPTR: [2, 3, 4]};

/** Types that name a host. An address there would be a name below the origin, as in `192.0.2.1.example.com.`, and nobody means that. */
const HOSTS: ReadonlySet<RecordType> = new Set(['NS', 'MX', 'SRV']);

/** Mnemonics of DNSSEC algorithms (IANA, DNS Security Algorithm Numbers). */
const ALGORITHMS: {readonly [name: string]: string} = {
  ...{RSAMD5: '1', DSA: '3', RSASHA1: '5', 'DSA-NSEC3-SHA1': '6', 'RSASHA1-NSEC3-SHA1': '7', NSEC3RSASHA1: '7'},
  ...{RSASHA256: '8', RSASHA512: '10', ECDSAP256SHA256: '13', ECDSAP384SHA384: '14', ED25519: '15', ED448: '16'},
};

export interface WrongValue {
  readonly token: Token | undefined;
  readonly problem: Problem;
}

/** The stored value of a record's data, or what is wrong with it and where. */
export function readValue(
  type: RecordType,
  tokens: readonly Token[],
  origin: string | undefined,
  source: SourceText,
): string | WrongValue {
  const words: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = writeWord(type, token, index, tokens.length, origin, source);
    if (typeof word !== 'string') return {token, problem: word};
    words.push(word);
  }
  const written = words.join(' ');
  // A record has 65,535 bytes at most, of which each is at most four characters here.
  if (written.length > 4 * 65_536)
    return {token: tokens[0], problem: wrongValue(type, 'the value is longer than a record can be')};
  let problem: Problem | undefined;
  const read = recordValues.read(written, {names: ['', '', type], report: (said) => (problem = said)});
  return read?.[0] ?? {token: tokens[0], problem: problem ?? wrongValue(type, 'this is no value')};
}

function writeWord(
  type: RecordType,
  token: Token,
  index: number,
  count: number,
  origin: string | undefined,
  source: SourceText,
): string | Problem {
  const host = formatOf(type).hostAt;
  if (host !== undefined && (host < 0 ? count + host : host) === index)
    return HOSTS.has(type) && isAddress(token) ? addressForName(type, token.text) : absoluteName(token, origin, source);
  if (host !== undefined && (type === 'SVCB' || type === 'HTTPS') && index > host) return writeParameter(type, token, source);
  const read = bytesOf(token, source);
  if ('wrong' in read) return wrongValue(type, read.wrong);
  if (type === 'TXT') {
    if (read.bytes.length <= STRING_LIMIT) return writeString(read.bytes);
    return wrongValue(
      type,
      `a string has ${read.bytes.length} bytes, ${STRING_LIMIT} is the most`,
      'cut it into several strings',
    );
  }
  if (type === 'URI' && index === 2 && !token.isQuoted)
    return wrongValue(type, 'the target is not in quotes', `write "${token.text}"`);
  if (STRINGS[type]?.includes(index)) return writeString(read.bytes);
  if (type === 'DS' && index === 1) return ALGORITHMS[token.text.toUpperCase()] ?? withoutZeros(token.text);
  return index < (NUMBERS[type] ?? 0) ? withoutZeros(token.text) : token.text;
}

function isAddress({text, isQuoted}: Token): boolean {
  return !isQuoted && (readIpv4(text) ?? readIpv6(text)) !== undefined;
}

function addressForName(type: RecordType, text: string): Problem {
  return wrongValue(type, `${text} is an address, and a name is wanted here`, 'write the name of a host that has the address');
}

function withoutZeros(number: string): string {
  return number.length <= 10 ? number.replace(/^0+(?=[0-9]+$)/, '') : number;
}

/** `KEY=VALUE` (RFC 9460 section 2.1), with the escapes that are understood here. */
function writeParameter(type: RecordType, token: Token, source: SourceText): string | Problem {
  const equals = token.text.indexOf('=');
  if (token.isQuoted || equals < 0) return token.text;
  const written = token.text.slice(equals + 1);
  const isQuoted = written.startsWith('"') && written.endsWith('"') && written.length > 1;
  const read = bytesOf({...token, text: written, isQuoted}, source);
  if ('wrong' in read) return wrongValue(type, read.wrong);
  return read.bytes === written ? token.text : `${token.text.slice(0, equals)}=${writeString(read.bytes)}`;
}

export function wrongValue(type: RecordType, wrong: string, hint?: string): Problem {
  const {rfc, grammar, example} = formatOf(type);
  const summary = `${type}: ${wrong} (${rfc})`;
  return {code: `dns/${type.toLowerCase()}-value`, summary, hint: hint ?? `write ${grammar}, such as ${example}`};
}
