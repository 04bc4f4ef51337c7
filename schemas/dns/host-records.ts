/** Records that name an address or a host: A, AAAA, CNAME, NS, PTR, MX and SRV. */
import {readIpv4, readIpv6} from '../fields/network.ts';
import {quoted, type Refusal} from './labels.ts';
import {readValueName} from './names.ts';
import {refuseNumber} from './tokens.ts';

const IPV4 = /^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}$/;

/** RFC 1035 section 3.4.1. */
export function readA(text: string): string | Refusal {
  if (IPV4.test(text)) return text;
  if (readIpv6(text) !== undefined) {
    return {wrong: `${quoted(text)} is an IPv6 address`, hint: `write it under AAAA: AAAA: ${text}`};
  }
  if (/(?:^|\.)0[0-9]/.test(text) && readIpv4(text.replace(/(^|\.)0+(?=[0-9])/g, '$1'))) {
    return {
      wrong: `${quoted(text)} has a leading zero, which some programs read as octal`,
      hint: `write ${text.replace(/(^|\.)0+(?=[0-9])/g, '$1')} if decimal is meant`,
    };
  }
  return {
    wrong: `${quoted(text)} is no IPv4 address`,
    ...(/[a-z]/i.test(text) ? {hint: 'write an address such as 192.0.2.1; a name stands under CNAME'} : {}),
  };
}

/** Words without leading zeros, one gap, lower case: with at most six words such a text is already the shortest. */
const SHORTEST = /^(?:[1-9a-f][0-9a-f]{0,3}:){1,6}:(?:[1-9a-f][0-9a-f]{0,3}(?::[1-9a-f][0-9a-f]{0,3}){0,5})?$/;

/** RFC 3596; stored as RFC 5952 has it. */
export function readAaaa(text: string): string | Refusal {
  if (SHORTEST.test(text) && countColons(text) <= 6) return text;
  const address = readIpv6(text);
  if (address !== undefined) return address;
  if (IPV4.test(text)) return {wrong: `${quoted(text)} is an IPv4 address`, hint: `write it under A: A: ${text}`};
  if (text.includes('%')) {
    return {
      wrong: `${quoted(text)} has a zone (%), which means something on one machine only`,
      hint: 'write the address without it',
      rfc: 'RFC 4007 section 11',
    };
  }
  return {wrong: `${quoted(text)} is no IPv6 address`};
}

/** CNAME, NS, PTR: a name and nothing else. */
export function readName(text: string, zone: string): string | Refusal {
  return /\s/.test(text) ? {wrong: `${quoted(text)} is more than one name`} : readValueName(text, zone);
}

/** MX (RFC 5321 section 5.1); `0 .` says that there is no mail at all (RFC 7505). */
export function readMx(text: string, zone: string): string | Refusal {
  const parts = text.split(/\s+/);
  const [preference = '', name = ''] = parts;
  if (parts.length !== 2) return {wrong: `${quoted(text)} has ${parts.length} of the 2 parts PREFERENCE NAME`};
  const wrong = refuseNumber(preference, 'preference', 65_535);
  if (wrong) return wrong;
  const host = readValueName(name, zone, true);
  return typeof host === 'string' ? `${preference} ${host}` : host;
}

/** RFC 2782; the name `.` says that the service is not there. */
export function readSrv(text: string, zone: string): string | Refusal {
  const parts = text.split(/\s+/);
  const [priority = '', weight = '', port = '', name = ''] = parts;
  if (parts.length !== 4) return {wrong: `${quoted(text)} has ${parts.length} of the 4 parts PRIORITY WEIGHT PORT NAME`};
  const wrong =
    refuseNumber(priority, 'priority', 65_535) ?? refuseNumber(weight, 'weight', 65_535) ?? refuseNumber(port, 'port', 65_535);
  if (wrong) return wrong;
  const host = readValueName(name, zone, true);
  return typeof host === 'string' ? `${priority} ${weight} ${port} ${host}` : host;
}

function countColons(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 58) count++;
  return count;
}
