/** The start of authority (RFC 1035 section 3.3.13) as the fields of a zone. */
import {quoted} from '#schemas/dns/labels.ts';
import type {Problem} from '#schemas/field.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';
import {decode, textOf} from './escapes.ts';
import {absoluteName, splitMailbox} from './names.ts';
import {readTtl, TTL_LIMIT} from './ttl.ts';

export interface Soa {
  /** Absolute, with its final dot. */
  readonly mname: string;
  /** Whom to write to, as an e-mail address; empty where it names nobody. */
  readonly rname: string;
  readonly serial: number;
  /** In seconds. */
  readonly timers: {readonly [T in (typeof TIMERS)[number]]: number};
}

export const TIMERS = ['refresh', 'retry', 'expire', 'minimum'] as const;

interface WrongSoa {
  readonly token: Token | undefined;
  readonly problem: Problem;
}

export function readSoa(data: readonly Token[], origin: string | undefined, source: SourceText): Soa | WrongSoa {
  if (data.length !== 7) return wrongSoa(data[7], `it has ${data.length} of its 7 parts`);
  const [primary, mailbox, serial, ...rest] = data as [Token, Token, Token, ...Token[]];
  const mname = absoluteName(primary, origin, source);
  if (typeof mname !== 'string') return {token: primary, problem: mname};
  const rname = readMailbox(mailbox, origin, source);
  if (typeof rname !== 'string') return {token: mailbox, problem: rname};
  if (!/^[0-9]{1,10}$/.test(serial.text) || Number(serial.text) > 4_294_967_295)
    return wrongSoa(serial, `the serial ${quoted(serial.text)} is no number of 32 bits`);
  const timers = rest.map((token) => (token.isQuoted ? undefined : readTtl(token.text)));
  const wrong = timers.findIndex((seconds) => seconds === undefined || seconds > TTL_LIMIT);
  if (wrong >= 0) return wrongSoa(rest[wrong], `${TIMERS[wrong]} ${quoted(rest[wrong]?.text ?? '')} is no number of seconds`);
  const [refresh, retry, expire, minimum] = timers as [number, number, number, number];
  return {mname, rname, serial: Number(serial.text), timers: {refresh, retry, expire, minimum}};
}

function wrongSoa(token: Token | undefined, summary: string): WrongSoa {
  const hint = 'write PRIMARY MAILBOX SERIAL REFRESH RETRY EXPIRE MINIMUM';
  return {token, problem: {code: 'zone-file/soa', summary: `SOA: ${summary} (RFC 1035 section 3.3.13)`, hint}};
}

/** The first label is what stands before the @; behind it is a name like any other (RFC 1035 section 8). */
function readMailbox(token: Token, origin: string | undefined, source: SourceText): string | Problem {
  if (token.isQuoted || token.text === '@') return absoluteName({...token, isQuoted: true}, origin, source);
  if (token.text === '.') return '';
  const {local, domain} = splitMailbox(token.text);
  const read = decode(local, source);
  const name = absoluteName({...token, text: domain === '' ? '@' : domain}, origin, source);
  if ('wrong' in read) return {code: 'zone-file/soa', summary: `SOA: ${read.wrong} (RFC 1035 section 5.1)`};
  return typeof name === 'string' ? `${textOf(read.bytes)}@${name.replace(/\.$/, '')}` : name;
}
