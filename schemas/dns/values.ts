/**
 * The values of a record set: what is written for each type, and the one form in which it is stored.
 *
 * A value is one string in presentation format (RFC 1035 section 5.1) without the quirks of zone files. Stored values are
 * absolute and sorted, so that two ways of writing a set are one value; reading a stored value gives it back.
 */
import {describe, type FieldType, type Raw, type Reading} from '../field.ts';
import {oneOf} from '../fields/text.ts';
import {readA, readAaaa, readMx, readName, readSrv} from './host-records.ts';
import {quoted, type Refusal} from './labels.ts';
import {readOpaque} from './opaque.ts';
import {readCaa, readDs, readSshfp, readTlsa} from './security-records.ts';
import {readNaptr, readSvcb, readUri} from './service-records.ts';
import {readLiteral, readText} from './text-records.ts';
import {spellValue} from './writing.ts';

export const recordTypes = [
  'A',
  'AAAA',
  'CNAME',
  'MX',
  'TXT',
  'NS',
  'SRV',
  'CAA',
  'DS',
  'TLSA',
  'PTR',
  'SVCB',
  'HTTPS',
  'URI',
  'NAPTR',
  'SSHFP',
] as const;
type NamedType = (typeof recordTypes)[number];
/** A type by its name, or by its number where it has none here. */
export type RecordType = NamedType | `TYPE${number}`;

/** The grammar of a type, for messages and docs. */
export interface RecordFormat {
  readonly rfc: string;
  readonly grammar: string;
  readonly example: string;
  /** The word of a stored value that is the name of a host: 0 is the first, -1 the last. */
  readonly hostAt?: number;
  read(text: string, zone: string): string | Refusal;
}

export const recordFormats: {readonly [T in NamedType]: RecordFormat} = {
  A: {rfc: 'RFC 1035 section 3.4.1', grammar: 'ADDRESS', example: '192.0.2.1', read: readA},
  AAAA: {rfc: 'RFC 3596 section 2.4', grammar: 'ADDRESS', example: '2001:db8::1', read: readAaaa},
  CNAME: {rfc: 'RFC 1035 section 3.3.1', grammar: 'NAME', example: 'web', hostAt: 0, read: readName},
  MX: {rfc: 'RFC 5321 section 5.1', grammar: 'PREFERENCE NAME', example: '10 mail', hostAt: 1, read: readMx},
  TXT: {rfc: 'RFC 1035 section 3.3.14', grammar: 'TEXT', example: 'v=spf1 -all', read: readText},
  NS: {rfc: 'RFC 1035 section 3.3.11', grammar: 'NAME', example: 'ns1.client.test.', hostAt: 0, read: readName},
  SRV: {rfc: 'RFC 2782', grammar: 'PRIORITY WEIGHT PORT NAME', example: '10 60 5060 sip', hostAt: 3, read: readSrv},
  CAA: {rfc: 'RFC 8659', grammar: 'FLAGS TAG VALUE', example: '0 issue letsencrypt.org', read: readCaa},
  DS: {rfc: 'RFC 4034 section 5', grammar: 'KEY_TAG ALGORITHM DIGEST_TYPE HEX', example: '2371 13 2 1f98…', read: readDs},
  TLSA: {rfc: 'RFC 6698 section 2', grammar: 'USAGE SELECTOR MATCHING_TYPE HEX', example: '3 1 1 0b9f…', read: readTlsa},
  PTR: {rfc: 'RFC 1035 section 3.3.12', grammar: 'NAME', example: 'mail.acme.test.', hostAt: 0, read: readName},
  SVCB: {
    rfc: 'RFC 9460',
    grammar: 'PRIORITY NAME [KEY=VALUE …]',
    example: '1 dns.acme.test. alpn=dot',
    hostAt: 1,
    read: readSvcb,
  },
  HTTPS: {rfc: 'RFC 9460', grammar: 'PRIORITY NAME [KEY=VALUE …]', example: '1 . alpn=h2,h3', hostAt: 1, read: readSvcb},
  URI: {rfc: 'RFC 7553', grammar: 'PRIORITY WEIGHT URI', example: '10 1 https://acme.test/', read: readUri},
  NAPTR: {
    rfc: 'RFC 3403 section 4.1',
    grammar: 'ORDER PREFERENCE FLAGS SERVICE REGEXP NAME',
    example: '100 10 s SIP+D2U "" _sip._udp.acme.test.',
    hostAt: -1,
    read: readNaptr,
  },
  SSHFP: {rfc: 'RFC 4255', grammar: 'ALGORITHM TYPE HEX', example: '4 2 1234…', read: readSshfp},
};

/** Data of a type that has no form of its own here. */
const OPAQUE: RecordFormat = {rfc: 'RFC 3597 section 5', grammar: '\\# LENGTH HEX', example: '\\# 4 c0000201', read: readOpaque};

/** The grammar of a type, by its name or its number. */
export function formatOf(type: string): RecordFormat {
  return Object.hasOwn(recordFormats, type) ? recordFormats[type as NamedType] : OPAQUE;
}

/** Types that have another name, or that no record set can have, by their numbers (IANA, Resource Record TYPEs). */
const NAMED: {readonly [number: string]: NamedType} = {
  ...{1: 'A', 2: 'NS', 5: 'CNAME', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA', 33: 'SRV', 35: 'NAPTR', 43: 'DS', 44: 'SSHFP'},
  ...{52: 'TLSA', 64: 'SVCB', 65: 'HTTPS', 256: 'URI', 257: 'CAA'},
};
const RESERVED: {readonly [number: string]: string} = {
  ...{0: 'reserved', 6: 'the start of authority, which is soa: at the zone', 39: 'DNAME, which is not supported', 41: 'OPT'},
  ...Object.fromEntries(
    [24, 25, 30, 46, 47, 48, 50, 51, 59, 60, 63].map((each) => [each, 'made by the platform in a signed zone']),
  ),
  ...Object.fromEntries([128, 249, 250, 251, 252, 253, 254, 255, 65_535].map((each) => [each, 'no type of data'])),
};

const named = oneOf(...recordTypes);

/** The type of a record set: its name, or `TYPE` and its number where it has none here (RFC 3597 section 5). */
export const recordType: FieldType<RecordType> = {
  type: `${recordTypes.join(' | ')} | TYPEn`,
  jsonSchema: {anyOf: [{enum: recordTypes}, {type: 'string', pattern: '^TYPE[1-9][0-9]{0,4}$'}]},
  read(raw, reading) {
    const number = typeof raw === 'string' ? /^TYPE(0|[1-9][0-9]{0,4})$/i.exec(raw)?.[1] : undefined;
    if (number === undefined || Number(number) > 65_535) return named.read(raw, reading);
    const name = NAMED[number];
    const wrong = name === undefined ? RESERVED[number] : `the number of ${name}`;
    if (wrong === undefined) return `TYPE${Number(number)}`;
    reading.report({
      code: 'dns/type',
      summary: `TYPE${number} is ${wrong} (IANA, Resource Record TYPEs)`,
      hint: name === undefined ? 'leave it out' : `write ${name}`,
    });
    return undefined;
  },
};

/** The host that a stored value points to, absolute; undefined where it points to none (`.`, or a type without hosts). */
export function hostOf(type: RecordType, stored: string): string | undefined {
  const at = formatOf(type).hostAt;
  const host =
    at === undefined ? undefined : at < 0 ? stored.slice(stored.lastIndexOf(' ') + 1) : at === 0 ? stored : stored.split(' ')[at];
  return host === '.' ? undefined : host;
}

/** One value or a list of them. `reading.names` are the zone, the owner and the type. For TXT a list in the list is one record of these strings. */
export const recordValues: FieldType<readonly string[]> = {
  type: 'list of record',
  isSorted: true,
  jsonSchema: {
    anyOf: [text(), {type: 'array', minItems: 1, items: {anyOf: [text(), {type: 'array', minItems: 1, items: text()}]}}],
  },
  forms: [...recordTypes, 'TYPEn'].map((of) => {
    const {grammar, example, rfc} = formatOf(of);
    return {of, write: grammar, example, source: rfc};
  }),
  write: (values, [zone = '', , type = '']) =>
    isRecordType(type) ? values.map((value) => spellValue(value, type, zone, (written) => readOne(written, type, zone))) : values,
  read(raw, reading) {
    const [zone = '', , type = ''] = reading.names;
    if (!isRecordType(type)) {
      reading.report({
        code: 'dns/type',
        summary: `${quoted(type)} is no type of record here (RFC 1035 section 3.2.2)`,
        hint: `write one of ${recordTypes.join(', ')}, or TYPE and its number`,
      });
      return undefined;
    }
    if (typeof raw === 'string') {
      const value = readOne(raw, type, zone);
      if (typeof value === 'string') return [value];
      report(value, type, reading, undefined);
      return undefined;
    }
    return Array.isArray(raw) ? readList(raw as readonly Raw[], type, zone, reading) : refuseMap(raw, type, reading, undefined);
  },
};

function text(): {readonly type: readonly string[]} {
  return {type: ['string', 'number', 'boolean']};
}

function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(recordFormats, type) || /^TYPE[0-9]+$/.test(type);
}

/** The most characters in a value; TXT counts bytes. A record has at most 65,535 bytes (RFC 1035 section 3.2.1). */
const VALUE_LIMIT = 65_536;

function readOne(written: string, type: RecordType, zone: string): string | Refusal {
  if (type === 'TXT') return readText(written);
  if (written.length > VALUE_LIMIT) return tooLarge(written.length);
  const value = formatOf(type).read(written.trim(), zone);
  return typeof value === 'string' && value.length > VALUE_LIMIT ? tooLarge(value.length) : value;
}

function tooLarge(length: number): Refusal {
  return {
    wrong: `the value has ${length} characters, ${VALUE_LIMIT} is the most`,
    hint: 'write a shorter value',
    rfc: 'RFC 1035 section 3.2.1',
  };
}

function readList(items: readonly Raw[], type: RecordType, zone: string, reading: Reading): readonly string[] | undefined {
  const values: string[] = [];
  for (let index = 0; index < items.length; index++) {
    const raw = items[index] as Raw;
    const value = typeof raw === 'string' ? readOne(raw, type, zone) : readStrings(raw, type, index, reading);
    if (typeof value === 'string') values.push(value);
    else if (value !== undefined) report(value, type, reading, index);
  }
  if (items.length === 0) {
    report(
      {
        wrong: 'the list is empty',
        hint: `leave ${type} out, or write a value: ${formatOf(type).example}`,
        rfc: 'RFC 2181 section 5',
      },
      type,
      reading,
      undefined,
    );
  }
  if (values.length === 0 || values.length < items.length) return undefined;
  return refuseTwice(values, items, type, reading) ? undefined : values.sort();
}

function readStrings(raw: Exclude<Raw, string>, type: RecordType, index: number, reading: Reading): string | Refusal | undefined {
  if (!Array.isArray(raw)) return refuseMap(raw, type, reading, index);
  const strings = raw as readonly Raw[];
  if (type !== 'TXT') {
    return {
      wrong: `a list stands in the list of ${type} values`,
      hint: 'write each value as one string; only TXT takes a list in the list',
    };
  }
  if (strings.length === 0) return {wrong: 'the list of strings is empty', hint: 'leave it out, or write its strings'};
  if (strings.every((each) => typeof each === 'string')) return readLiteral(strings);
  return {
    wrong: 'the strings of one TXT record are not all texts',
    hint: 'write [[a, b]] for one record of two strings; a text with a colon and a blank wants quotes',
  };
}

/** A map here is nearly always a text with a colon and a blank in it. */
function refuseMap(raw: Raw, type: RecordType, reading: Reading, index: number | undefined): undefined {
  report(
    {
      wrong: `${describe(raw)} stands where a ${type} value is wanted`,
      hint: `write ${formatOf(type).grammar} as one string; a text with a colon and a blank wants quotes`,
    },
    type,
    reading,
    index,
  );
}

function refuseTwice(values: readonly string[], items: readonly Raw[], type: RecordType, reading: Reading): boolean {
  const places = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const first = places.get(value);
    places.set(value, index);
    if (first === undefined) continue;
    const [one, two] = [first, index].map((place) =>
      typeof items[place] === 'string' ? quoted(items[place]) : 'a list of strings',
    );
    const spelt = one === two ? `${one} stands here twice` : `${one} and ${two} are the same record, ${quoted(value)}`;
    report(
      {wrong: spelt, hint: 'leave one of them out: a set holds no record twice', rfc: 'RFC 2181 section 5'},
      type,
      reading,
      index,
    );
    return true;
  }
  return false;
}

function report(refusal: Refusal, type: RecordType, reading: Reading, index: number | undefined): void {
  const {rfc, grammar, example} = formatOf(type);
  reading.report({
    code: `dns/${type.toLowerCase()}-value`,
    summary: `${type}: ${refusal.wrong} (${refusal.rfc ?? rfc})`,
    hint: refusal.hint ?? `write ${grammar}, such as ${example}`,
    path: index === undefined ? undefined : [String(index)],
    ...(refusal.isLegal ? {isLegal: true} : {}),
  });
}
