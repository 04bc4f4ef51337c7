/** The records of a master file and of the files it includes (RFC 1035 section 5). */
import {quoted} from '#schemas/dns/labels.ts';
import {formatOf, type RecordType, recordType, recordTypes} from '#schemas/dns/values.ts';
import type {Problem} from '#schemas/field.ts';
import type {Complaints, SourceText, Spot} from '../zones/complaints.ts';
import {readDirective} from './directives.ts';
import {type Entry, entriesOf, type Token} from './entries.ts';
import {absoluteName} from './names.ts';
import {asOctets} from './octets.ts';
import {readSoa, type Soa} from './soa.ts';
import type {ZoneFiles} from './sources.ts';
import {readTtl, TTL_LIMIT} from './ttl.ts';
import {insteadOf, isForeign, isSigning, typeNumber} from './types.ts';
import {readValue} from './values.ts';

export interface FoundRecord {
  /** Absolute, with its final dot; its labels are not looked at yet. */
  readonly owner: string;
  readonly type: RecordType;
  readonly ttl: number;
  /** The record gives its TTL itself. */
  readonly isExplicit: boolean;
  /** As it is stored. */
  readonly value: string;
  readonly spot: Spot;
  readonly before: readonly string[];
  readonly beside: readonly string[];
}

export interface FoundSoa extends Soa {
  readonly owner: string;
  readonly ttl: number;
  readonly isExplicit: boolean;
  readonly spot: Spot;
}

/** What is known at a place in the file, and what was found up to there. */
export interface Reading {
  /** The file that begins it. */
  readonly source: SourceText;
  readonly files: ZoneFiles;
  readonly complaints: Complaints;
  readonly records: FoundRecord[];
  soa: FoundSoa | undefined;
  /** Comments before the first record, and behind the last. */
  head: readonly string[];
  tail: readonly string[];
  /** How many comments stand beside what was left behind. */
  leftComments: number;
  /** Files that were included, by name. */
  readonly included: Set<string>;
  /** Records of types that have no form here, which are kept as octets. */
  readonly octets: string[];
  /** How often a file was included. */
  inclusions: number;
  /** The number of records that only a signed zone has, and the place of the first key or signature. */
  readonly signing: {count: number; key: Spot | undefined; readonly keys: (readonly Token[])[]};
  origin: string | undefined;
  owner: string | undefined;
  /** What `$TTL` says, and what the last record said. */
  defaultTtl: number | undefined;
  lastTtl: number | undefined;
}

/** Reads a file into the reading. `above` are the files that include it. */
export function readRecords(reading: Reading, source: SourceText, above: readonly string[] = []): void {
  const complain = (offset: number, problem: Problem): void => reading.complaints.error({source, offset}, problem);
  let before: readonly string[] = [];
  for (const entry of entriesOf(source.text, complain)) {
    before = before.length === 0 ? entry.before : [...before, ...entry.before];
    const [first] = entry.tokens;
    if (first === undefined) reading.tail = reading.tail.concat(before);
    else if (!entry.isIndented && !first.isQuoted && first.text.startsWith('$')) {
      readDirective(reading, source, entry, above, (file, files) => readRecords(reading, file, files));
      before = [...before, ...entry.beside];
      if (reading.records.length > 0) continue;
      reading.head = reading.head.concat(before);
    } else if (!readRecord(reading, source, {...entry, before})) reading.leftComments += before.length + entry.beside.length;
    before = [];
  }
}

/** Answers whether the record takes its comments along. */
function readRecord(reading: Reading, source: SourceText, entry: Entry): boolean {
  const complain = (token: Token | undefined, problem: Problem): false => {
    reading.complaints.error({source, offset: token?.offset ?? entry.offset}, problem);
    return false;
  };
  const rest = [...entry.tokens];
  if (!entry.isIndented) {
    const token = rest.shift() as Token;
    const read = absoluteName(token, reading.origin, source);
    // Without it the entries below would go to the owner before it.
    reading.owner = typeof read === 'string' ? read : undefined;
    if (typeof read !== 'string') return complain(token, read);
  }
  const {owner} = reading;
  const head = readHead(rest);
  if ('problem' in head) return complain(head.token, head.problem);
  if (owner === undefined) {
    const summary = 'this entry begins with a blank, so it has the owner of the one before, and there is none';
    return complain(rest[0], {code: 'zone-file/owner', summary, hint: 'write the owner at the beginning of the line'});
  }
  const {type, data, ttl} = head;
  if (ttl !== undefined) reading.lastTtl = ttl;
  const spot: Spot = {source, offset: entry.tokens[0]?.offset ?? entry.offset};
  if (type.text.toUpperCase() === 'SOA') return readStart(reading, {owner, ttl, entry, spot, data}, complain);
  const found = knownType(type, data, (name) => asOctets(name, data, reading.origin, source));
  if ('left' in found) {
    if (/^(?:DNSKEY|RRSIG)$/i.test(type.text)) reading.signing.key ??= spot;
    if (/^DNSKEY$/i.test(type.text)) reading.signing.keys.push(data);
    return leaveBehind(reading, found, spot, complain);
  }
  const actual = ttl ?? reading.defaultTtl ?? reading.lastTtl;
  if (actual === undefined) {
    const summary = 'the record has no TTL, and nothing before it gives one (RFC 2308 section 4)';
    return complain(type, {code: 'zone-file/ttl', summary, hint: 'write $TTL 1h at the head of the file'});
  }
  const {known, octets} = found;
  if (octets !== undefined) reading.octets.push(`${owner} ${type.text.toUpperCase()} as ${known}`);
  const value = octets ?? readValue(known, data, reading.origin, source);
  if (typeof value !== 'string') {
    if (!value.problem.isLegal) return complain(value.token ?? type, value.problem);
    const {code, summary, hint} = value.problem;
    reading.complaints.warning({source, offset: (value.token ?? type).offset}, {code, summary: `not imported: ${summary}`, hint});
    return false;
  }
  for (const token of [...(entry.isIndented ? [] : entry.tokens.slice(0, 1)), ...namesIn(known, data)])
    warnOfLetters(reading, source, token);
  const {before, beside} = entry;
  reading.records.push({owner, type: known, ttl: actual, isExplicit: ttl !== undefined, value, spot, before, beside});
  return true;
}

/** Letters beyond ASCII are octets of a name in a master file, and no internationalised name. */
function warnOfLetters(reading: Reading, source: SourceText, {text, isQuoted, offset}: Token): void {
  if (isQuoted || !/[\u0080-\uffff]/.test(text)) return;
  const summary = `${quoted(text)} has letters beyond ASCII, which are octets in a zone file; it is imported as these octets`;
  reading.complaints.warning(
    {source, offset},
    {code: 'zone-file/name', summary, hint: 'write the A-label (xn--…) where the internationalised name is meant'},
  );
}

function namesIn(type: string, data: readonly Token[]): readonly Token[] {
  const at = formatOf(type).hostAt;
  return at === undefined ? [] : data.slice(at, at + 1 || undefined);
}

/** The SOA. Comments before it are those of the whole file. */
function readStart(
  reading: Reading,
  {owner, ttl, entry, spot, data}: {owner: string; ttl: number | undefined; entry: Entry; spot: Spot; data: readonly Token[]},
  complain: (token: Token | undefined, problem: Problem) => false,
): boolean {
  const read = readSoa(data, reading.origin, spot.source);
  if ('problem' in read) return complain(read.token ?? entry.tokens.at(-1), read.problem);
  if (reading.soa) {
    const summary = 'SOA: this is the second one, and a zone has one (RFC 1035 section 5.2)';
    return complain(entry.tokens[0], {code: 'zone-file/soa', summary, hint: 'leave one of them out'});
  }
  const actual = ttl ?? reading.defaultTtl ?? reading.lastTtl ?? read.timers.minimum;
  reading.lastTtl ??= actual;
  reading.soa = {...read, owner, ttl: actual, isExplicit: ttl !== undefined, spot};
  reading.head = reading.head.concat(entry.before);
  reading.leftComments += entry.beside.length;
  return true;
}

interface Head {
  readonly ttl: number | undefined;
  readonly type: Token;
  readonly data: readonly Token[];
}

interface WrongEntry {
  readonly token: Token | undefined;
  readonly problem: Problem;
}

/** TTL and class in either order, and the type behind them. */
function readHead(tokens: readonly Token[]): Head | WrongEntry {
  let ttl: number | undefined;
  let hasClass = false;
  for (const [index, token] of tokens.entries()) {
    const number = token.isQuoted || ttl !== undefined ? undefined : readTtl(token.text);
    const word = token.text.toUpperCase();
    if (number !== undefined) {
      if (number > TTL_LIMIT) {
        const summary = `a TTL of ${quoted(token.text)} is more than ${TTL_LIMIT} seconds (RFC 2181 section 8)`;
        return {token, problem: {code: 'zone-file/ttl', summary, hint: 'write a smaller one; a day is 86400'}};
      }
      ttl = number;
    } else if (!token.isQuoted && !hasClass && /^(?:IN|CH|HS|CS|ANY|NONE|CLASS[0-9]{1,5})$/.test(word)) {
      if (word !== 'IN' && word !== 'CLASS1') {
        const summary = `the class ${word} is none that is answered here (RFC 1035 section 3.2.4)`;
        return {token, problem: {code: 'zone-file/class', summary, hint: 'write IN, or leave the record out'}};
      }
      hasClass = true;
    } else return {ttl, type: token, data: tokens.slice(index + 1)};
  }
  const summary = 'the entry ends before it names a type (RFC 1035 section 5.1)';
  const hint = 'write OWNER TTL IN TYPE DATA, such as www 3600 IN A 192.0.2.1';
  return {token: tokens.at(-1), problem: {code: 'zone-file/type', summary, hint}};
}

/** A record that is not imported, and why; `signing` where it is part of a signature. */
type NotImported = WrongEntry | {readonly warning: Problem} | 'signing';

/** The type, where a record of it can be imported, with its data where that is octets. */
function knownType(
  token: Token,
  data: readonly Token[],
  octetsOf: (type: string) => string | undefined,
): {readonly known: RecordType; readonly octets?: string | undefined} | {readonly left: NotImported} {
  const type = token.text.toUpperCase();
  const known = recordTypes.find((each) => each === type);
  const isOpaque = data[0]?.text === '\\#' && !data[0].isQuoted;
  const warning = (summary: string, hint: string): {left: NotImported} => ({
    left: {warning: {code: 'zone-file/not-imported', summary: `not imported: ${summary}`, hint}},
  });
  if (token.isQuoted || (known === undefined && !isForeign(type) && !isSigning(type))) {
    const summary = `${quoted(token.text)} is no type of record that is known here (RFC 1035 section 3.2.2)`;
    const hint = `write one of ${recordTypes.join(', ')}, or a newer type by its number: TYPE65280 \\# 2 abcd (RFC 3597)`;
    return {left: {token, problem: {code: 'zone-file/type', summary, hint}}};
  }
  if (isOpaque && !isWholeOpaque(data.slice(1))) {
    const summary = `${type}: the data is not as long as it says (RFC 3597 section 5)`;
    return {left: {token: data[0], problem: {code: 'zone-file/opaque', summary, hint: 'write \\# BYTES HEX'}}};
  }
  if (isSigning(type)) return {left: 'signing'};
  if (known !== undefined && !isOpaque) return {known};
  const octets = isOpaque ? undefined : octetsOf(type);
  const number = known === undefined && (isOpaque || octets !== undefined) ? typeNumber(type) : undefined;
  const stored = number === undefined ? undefined : recordType.read(`TYPE${number}`, {names: [], report: () => undefined});
  if (stored !== undefined) return {known: stored, octets};
  if (isOpaque)
    return warning(`this ${type} is written as bytes (RFC 3597), which are not read here`, 'write its data as its type does');
  return warning(`there is no record set of type ${type} here`, insteadOf(type));
}

function leaveBehind(
  reading: Reading,
  {left}: {readonly left: NotImported},
  spot: Spot,
  complain: (token: Token | undefined, problem: Problem) => false,
): false {
  if (left === 'signing') reading.signing.count += 1;
  else if ('warning' in left) reading.complaints.warning(spot, left.warning);
  else complain(left.token, left.problem);
  return false;
}

function isWholeOpaque([length, ...hex]: readonly Token[]): boolean {
  const digits = hex.map((token) => token.text).join('');
  return /^[0-9a-f]*$/i.test(digits) && /^[0-9]{1,5}$/.test(length?.text ?? '') && digits.length === 2 * Number(length?.text);
}
