/** Data of types that have no form here, as octets (RFC 3597), where the form in a master file is plain. */
import {readIpv4} from '#schemas/fields/network.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';
import {bytesOf} from './escapes.ts';
import {absoluteName} from './names.ts';

/** Parts of the data; one with `+` takes all that is left. */
type Part = 'name' | 'string' | 'string+' | 'u8' | 'u16' | 'hex+' | 'base64+' | 'eui6' | 'eui8' | 'ipv4' | 'groups';

/** The parts of each type, in their order (RFC 1035, 1183, 1706, 2230, 4398, 4701, 6742, 7043, 7929, 8162, 9606). */
const FORMS: {readonly [type: string]: readonly Part[]} = {
  ...{MB: ['name'], MG: ['name'], MR: ['name'], MINFO: ['name', 'name'], RP: ['name', 'name'], TALINK: ['name', 'name']},
  ...{HINFO: ['string', 'string'], X25: ['string'], AFSDB: ['u16', 'name'], RT: ['u16', 'name'], KX: ['u16', 'name']},
  ...{
    LP: ['u16', 'name'],
    NID: ['u16', 'groups'],
    L64: ['u16', 'groups'],
    L32: ['u16', 'ipv4'],
    EUI48: ['eui6'],
    EUI64: ['eui8'],
  },
  ...{AVC: ['string+'], NINFO: ['string+'], RESINFO: ['string+'], WALLET: ['string+'], CLA: ['string+']},
  ...{DHCID: ['base64+'], OPENPGPKEY: ['base64+'], CERT: ['u16', 'u16', 'u8', 'base64+']},
  ...{SMIMEA: ['u8', 'u8', 'u8', 'hex+'], DSYNC: ['u16', 'u8', 'u16', 'name']},
};

/** Writes data as `\# LENGTH HEX`; undefined where the type has no plain form, or the data does not have it. */
export function asOctets(
  type: string,
  data: readonly Token[],
  origin: string | undefined,
  source: SourceText,
): string | undefined {
  const form = FORMS[type];
  if (form === undefined || data.length < form.length) return undefined;
  let hex = '';
  for (const [index, part] of form.entries()) {
    const isLast = index === form.length - 1;
    if (isLast && !part.endsWith('+') && data.length > form.length) return undefined;
    const read = readPart(part, isLast ? data.slice(index) : data.slice(index, index + 1), origin, source);
    if (read === undefined) return undefined;
    hex += read;
  }
  return hex.length > 2 * 65_535 ? undefined : `\\# ${hex.length / 2} ${hex}`;
}

function readPart(part: Part, tokens: readonly Token[], origin: string | undefined, source: SourceText): string | undefined {
  const text = tokens.map((token) => token.text).join('');
  switch (part) {
    case 'name':
      return nameOnWire(absoluteName(tokens[0] as Token, origin, source));
    case 'string':
    case 'string+':
      return join(tokens.map((token) => stringOnWire(token, source)));
    case 'u8':
      return numberOnWire(text, 1);
    case 'u16':
      return numberOnWire(text, 2);
    case 'hex+':
      return /^(?:[0-9a-f]{2})+$/i.test(text) ? text.toLowerCase() : undefined;
    case 'base64+':
      return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
        ? Buffer.from(text, 'base64').toString('hex')
        : undefined;
    case 'eui6':
      return /^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i.test(text) ? text.replaceAll('-', '').toLowerCase() : undefined;
    case 'eui8':
      return /^[0-9a-f]{2}(?:-[0-9a-f]{2}){7}$/i.test(text) ? text.replaceAll('-', '').toLowerCase() : undefined;
    case 'ipv4':
      return readIpv4(text) === undefined ? undefined : join(text.split('.').map((each) => numberOnWire(each, 1)));
    case 'groups':
      return /^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}$/i.test(text)
        ? text
            .toLowerCase()
            .split(':')
            .map((each) => each.padStart(4, '0'))
            .join('')
        : undefined;
  }
}

function numberOnWire(text: string, octets: number): string | undefined {
  return /^[0-9]{1,5}$/.test(text) && Number(text) < 256 ** octets
    ? Number(text)
        .toString(16)
        .padStart(2 * octets, '0')
    : undefined;
}

function stringOnWire(token: Token, source: SourceText): string | undefined {
  const read = bytesOf(token, source);
  if ('wrong' in read || read.bytes.length > 255) return undefined;
  return `${read.bytes.length.toString(16).padStart(2, '0')}${Buffer.from(read.bytes, 'latin1').toString('hex')}`;
}

/** A name as it is stored, label by label. */
function nameOnWire(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const labels = name === '.' ? [] : name.slice(0, -1).split('.');
  const octets = labels.map((label) => label.replace(/\\([0-9]{3})/g, (_, code: string) => String.fromCharCode(Number(code))));
  if (octets.some((label) => label === '' || label.length > 63) || octets.join('.').length > 253) return undefined;
  return join([
    ...octets.map((label) => `${label.length.toString(16).padStart(2, '0')}${Buffer.from(label, 'latin1').toString('hex')}`),
    '00',
  ]);
}

function join(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}
