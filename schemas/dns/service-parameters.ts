/** The parameters of SVCB and HTTPS (RFC 9460 section 7, RFC 9461): stored by key number, each with one spelling. */
import {readIpv4, readIpv6} from '../fields/network.ts';
import {quoted, type Refusal} from './labels.ts';
import {readString, refuseNumber, writeString} from './tokens.ts';

/** Keys by their number (IANA, DNS Service Parameter Keys). */
const KEYS = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint', 'dohpath'] as const;

const PARAMETER = /([^\s="]+)(?:(=)(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s"]*)))?(?:\s+|$)/y;

/** Reads `KEY=VALUE …` behind the name of a SVCB record. */
export function readParameters(text: string): string | Refusal {
  const values = new Map<number, string>();
  PARAMETER.lastIndex = 0;
  for (let at = 0; at < text.length; at = PARAMETER.lastIndex) {
    const [whole, key = '', equals, inQuotes, bare = ''] = PARAMETER.exec(text) ?? [];
    if (whole === undefined) {
      return {
        wrong: `${quoted(text.slice(at))} is no KEY=VALUE`,
        hint: 'write alpn=h2,h3 without blanks, or the value in double quotes',
        rfc: 'RFC 9460 section 2.1',
      };
    }
    const number = keyNumber(key);
    if (typeof number !== 'number') return number;
    if (values.has(number)) {
      return {wrong: `${keyName(number)} stands here twice`, hint: 'write each key once', rfc: 'RFC 9460 section 2.1'};
    }
    const value = readValue(number, equals === undefined ? undefined : (inQuotes ?? bare), inQuotes !== undefined);
    if (typeof value !== 'string') return value;
    values.set(number, value);
  }
  const contradiction = refuseTogether(values);
  return (
    contradiction ??
    [...values]
      .sort(([a], [b]) => a - b)
      .map(([number, value]) => keyName(number) + value)
      .join(' ')
  );
}

function keyNumber(key: string): number | Refusal {
  const named = KEYS.indexOf(key.toLowerCase() as (typeof KEYS)[number]);
  if (named >= 0) return named;
  // It has no value (RFC 9540 section 4).
  if (key.toLowerCase() === 'ohttp') return 8;
  const number = /^key(0|[1-9][0-9]{0,4})$/i.exec(key)?.[1];
  if (number === undefined || Number(number) > 65_534) {
    return {
      wrong: `${quoted(key)} is no parameter`,
      hint: `write one of ${KEYS.join(', ')}, or keyNNNNN (up to key65534) for another`,
      rfc: 'RFC 9460 section 14.3.2',
    };
  }
  const name = KEYS[Number(number)];
  return name === undefined
    ? Number(number)
    : {wrong: `${key} has the name ${name}`, hint: `write ${name}=…`, rfc: 'RFC 9460 section 14.3.2', isLegal: true};
}

function keyName(number: number): string {
  return KEYS[number] ?? `key${number}`;
}

/** The `=VALUE` that is stored, empty for a key alone. */
function readValue(number: number, written: string | undefined, isQuoted: boolean): string | Refusal {
  const key = keyName(number);
  if (key === 'no-default-alpn') {
    return written === undefined || written === ''
      ? ''
      : {
          wrong: `no-default-alpn has the value ${quoted(written)}, and takes none`,
          hint: 'write no-default-alpn',
          rfc: 'RFC 9460 section 7.1.1',
        };
  }
  if (number >= KEYS.length) return readOpaque(written);
  if (written === undefined || written === '') {
    return {wrong: `${key} has no value`, hint: `write ${key}=VALUE`, rfc: 'RFC 9460 section 7'};
  }
  if (key === 'port') return refuseNumber(written, 'port', 65_535) ?? `=${written}`;
  if (key === 'ech') return readBase64(written);
  if (key === 'dohpath') return readDohPath(written);
  if (key === 'alpn') return readProtocols(written, isQuoted);
  const items: string[] = [];
  for (const each of written.split(',')) {
    const item = READ_ITEM[key as keyof typeof READ_ITEM](each);
    if (item === undefined) {
      return {wrong: `${quoted(each)} cannot stand in ${key}`, hint: HINTS[key as keyof typeof HINTS], rfc: 'RFC 9460 section 7'};
    }
    items.push(item);
  }
  return `=${items.join(',')}`;
}

const READ_ITEM = {
  mandatory(each: string): string | undefined {
    const number = keyNumber(each);
    return typeof number === 'number' && number > 0 ? keyName(number) : undefined;
  },
  ipv4hint: readIpv4,
  ipv6hint: readIpv6,
};

const HINTS = {
  mandatory: 'write the keys that stand here too, as in mandatory=alpn,port',
  ipv4hint: 'write addresses with a comma between them, as in ipv4hint=192.0.2.1,192.0.2.2',
  ipv6hint: 'write addresses with a comma between them, as in ipv6hint=2001:db8::1',
};

const PROTOCOL = /^[!#-'*+\--:<-[\]-~]{1,255}$/;

/** Protocols are octets, but what is seldom among them wants quotes: in their list, a comma and a backslash have a backslash before them (RFC 9460 appendix A.1). */
function readProtocols(written: string, isQuoted: boolean): string | Refusal {
  const list = readString(`"${written}"`);
  if (typeof list !== 'string') return list;
  const items = list.match(/(?:[^\\,]|\\[\\,])+/g) ?? [];
  const isPlain = items.every((each) => PROTOCOL.test(each));
  if (items.join(',') !== list || (!isPlain && !isQuoted) || items.some((each) => each.replace(/\\[\\,]/g, '.').length > 255)) {
    return {
      wrong: `${quoted(written)} cannot stand in alpn`,
      hint: 'write protocols with a comma between them, as in alpn=h2,h3',
      rfc: 'RFC 9460 section 7.1.1',
    };
  }
  return isPlain ? `=${list}` : `=${writeString(list)}`;
}

/** What may stand without quotes: not what a zone file reads as a quote, an escape, a comment or a group (RFC 1035 section 5.1). */
const BARE = /^[!#-'*-:<-[\]-~]+$/;

/** A key whose meaning is not known here: its value is bytes. */
function readOpaque(written: string | undefined): string | Refusal {
  if (written === undefined || written === '') return '';
  const bytes = readString(`"${written}"`);
  if (typeof bytes !== 'string') return bytes;
  return BARE.test(bytes) ? `=${bytes}` : `=${writeString(bytes)}`;
}

/** Base64 whose unused last bits are zero, so that each content has one spelling (RFC 4648 section 3.5). */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

function readBase64(written: string): string | Refusal {
  return BASE64.test(written)
    ? `=${written}`
    : {wrong: `ech ${quoted(written)} is not base64`, hint: 'write it with its padding (=)', rfc: 'RFC 9460 section 7.3'};
}

function readDohPath(written: string): string | Refusal {
  if (written.startsWith('/') && BARE.test(written) && /\{[?&/+#.]?(?:[a-z0-9_]+,)*dns(?:,[a-z0-9_]+)*\}/i.test(written)) {
    return `=${written}`;
  }
  return {
    wrong: `dohpath ${quoted(written)} is no path with the variable dns`,
    hint: 'write dohpath=/dns-query{?dns}',
    rfc: 'RFC 9461 section 5',
  };
}

function refuseTogether(values: Map<number, string>): Refusal | undefined {
  const [mandatory, alpn, noDefault] = [0, 1, 2].map((number) => values.get(number));
  if (noDefault !== undefined && alpn === undefined) {
    return {wrong: 'no-default-alpn stands without alpn', hint: 'write alpn=… beside it', rfc: 'RFC 9460 section 7.1.1'};
  }
  if (mandatory === undefined) return undefined;
  const keys = mandatory.slice(1).split(',');
  const numbers = keys.map((key) => keyNumber(key) as number).sort((a, b) => a - b);
  const missing = numbers.find((number) => !values.has(number));
  if (missing !== undefined) {
    return {
      wrong: `mandatory names ${keyName(missing)}, which is not there`,
      hint: `write ${keyName(missing)}=…, or leave it out of mandatory`,
      rfc: 'RFC 9460 section 8',
    };
  }
  if (new Set(numbers).size < numbers.length) {
    return {wrong: 'mandatory names a key twice', hint: 'write each key once', rfc: 'RFC 9460 section 8'};
  }
  values.set(0, `=${numbers.map(keyName).join(',')}`);
  return undefined;
}
