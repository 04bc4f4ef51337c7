/** Hosts that nobody reaches from outside: what is sent there would reach our own network instead. */
import {ipv6Words, readIpv4} from './network.ts';

/** Networks of special use (RFC 6890, IANA IPv4 Special-Purpose Address Registry); multicast and what is reserved with them. */
const NETWORKS: readonly (readonly [first: number, bits: number])[] = [
  [ipv4(0, 0, 0, 0), 8],
  [ipv4(10, 0, 0, 0), 8],
  [ipv4(100, 64, 0, 0), 10],
  [ipv4(127, 0, 0, 0), 8],
  [ipv4(169, 254, 0, 0), 16],
  [ipv4(172, 16, 0, 0), 12],
  [ipv4(192, 0, 0, 0), 24],
  [ipv4(192, 168, 0, 0), 16],
  [ipv4(198, 18, 0, 0), 15],
  [ipv4(224, 0, 0, 0), 3],
];

/** RFC 6761 (localhost), RFC 6762 (local), and the name that is set aside for private networks (internal). */
const NAMES = /(?:^|\.)(?:localhost|local|internal)\.?$/;

/** Whether a host, as a URL spells it, is no public one: a private address, a private name, or a name of one label. */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateIpv6(ipv6Words(host.slice(1, -1)) ?? []);
  if (readIpv4(host) !== undefined) return isPrivateIpv4(ipv4(...(host.split('.').map(Number) as Bytes)));
  return NAMES.test(host) || !host.replace(/\.$/, '').includes('.');
}

type Bytes = [number, number, number, number];

function ipv4(...[a, b, c, d]: Bytes): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

function isPrivateIpv4(address: number): boolean {
  return NETWORKS.some(([first, bits]) => Math.floor(address / 2 ** (32 - bits)) === first / 2 ** (32 - bits));
}

/** What is outside of 2000::/3 is not routed (RFC 4291), but for what carries an IPv4 address (RFC 6052 section 2.1). */
function isPrivateIpv6(words: readonly number[]): boolean {
  const [first = 0, second = 0] = words;
  const [high = 0, low = 0] = words.slice(6);
  if (first === 0x64 && second === 0xff9b) return isPrivateIpv4(high * 65_536 + low);
  if (first === 0x2002) return isPrivateIpv4(second * 65_536 + (words[2] ?? 0));
  return first < 0x2000 || first > 0x3fff;
}
