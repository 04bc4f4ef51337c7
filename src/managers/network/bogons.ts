/** Networks that are nobody's on the Internet (RFC 6890 and the registries that it began). */
import {isIpv6, prefixBits} from '#schemas/fields/network.ts';

export interface Bogon {
  readonly prefix: string;
  readonly what: string;
  readonly rfc: string;
}

const DOCUMENTATION = 'for documentation';

const BOGONS: readonly (readonly [prefix: string, what: string, rfc: string])[] = [
  ['0.0.0.0/8', 'for “this network”', 'RFC 6890'],
  ['10.0.0.0/8', 'for private use', 'RFC 1918'],
  ['100.64.0.0/10', 'shared between providers and their customers', 'RFC 6598'],
  ['127.0.0.0/8', 'the machine itself', 'RFC 6890'],
  ['169.254.0.0/16', 'for one link', 'RFC 3927'],
  ['172.16.0.0/12', 'for private use', 'RFC 1918'],
  ['192.0.0.0/24', 'for protocols', 'RFC 6890'],
  ['192.0.2.0/24', DOCUMENTATION, 'RFC 5737'],
  ['192.168.0.0/16', 'for private use', 'RFC 1918'],
  ['198.18.0.0/15', 'for measurements', 'RFC 2544'],
  ['198.51.100.0/24', DOCUMENTATION, 'RFC 5737'],
  ['203.0.113.0/24', DOCUMENTATION, 'RFC 5737'],
  ['224.0.0.0/4', 'for groups', 'RFC 5771'],
  ['240.0.0.0/4', 'reserved', 'RFC 1112 section 4'],
  ['2001::/23', 'for protocols', 'RFC 2928'],
  ['2001:db8::/32', DOCUMENTATION, 'RFC 3849'],
  ['2002::/16', 'for 6to4, which is no more', 'RFC 7526'],
  ['3fff::/20', DOCUMENTATION, 'RFC 9637'],
];

/** The part of IPv6 that is handed out. */
const GLOBAL_UNICAST = '2000::/3';

/** The network that holds a prefix and is nobody's; undefined where it may be somebody's. */
export function bogonOf(prefix: string): Bogon | undefined {
  const bits = prefixBits(prefix);
  const found = BOGONS.find(([each]) => bits.startsWith(prefixBits(each)));
  if (found) return {prefix: found[0], what: found[1], rfc: found[2]};
  if (!isIpv6(prefix) || bits.startsWith(prefixBits(GLOBAL_UNICAST))) return undefined;
  return {prefix, what: 'not handed out', rfc: 'RFC 4291 section 2.4'};
}

/** Examples use it, and everybody knows that it is one. */
export function isDocumentation({what}: Bogon): boolean {
  return what === DOCUMENTATION;
}
