/** Addresses of one interface of one machine: of the ends of a session. */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';
import {ipv6Words, isIpv6, prefixBits, readIpv4, readIpv6} from './network.ts';

/** Addresses that no interface has as its own, or that mean something else to each machine. */
const NOT_OF_A_HOST: readonly (readonly [prefix: string, what: string])[] = [
  ['0.0.0.0/8', 'of “this network” (RFC 1122 section 3.2.1.3)'],
  ['127.0.0.0/8', 'of the machine itself (RFC 1122 section 3.2.1.3)'],
  ['224.0.0.0/4', 'of a group (RFC 5771)'],
  ['240.0.0.0/4', 'reserved, or a broadcast (RFC 1112 section 4)'],
  ['::/128', 'the unspecified one (RFC 4291 section 2.5.2)'],
  ['::1/128', 'of the machine itself (RFC 4291 section 2.5.3)'],
  ['ff00::/8', 'of a group (RFC 4291 section 2.7)'],
];

const LINK_LOCAL = 'fe80::/10';
/** Names of interfaces as Linux allows them, which are 15 characters long at most. */
const INTERFACE = /^[A-Za-z0-9][A-Za-z0-9._@:-]{0,14}$/;

export const hostAddress: FieldType<string> = scalar('IP address of an interface', read, {
  type: 'string',
  pattern: '^[0-9a-fA-F]*[.:][0-9a-fA-F.:]*(%[A-Za-z0-9._@:-]+)?$',
  examples: ['192.0.2.1', '2001:db8::1', 'fe80::1%eth0'],
});

function read(written: string): {value: string} | Wrong {
  const [text = '', zone, ...more] = written.split('%');
  const value = readIpv4(text) ?? readIpv6(text);
  if (value === undefined || more.length > 0)
    return {wrong: `${describe(written)} is no IP address`, hint: 'write 192.0.2.1, 2001:db8::1 or fe80::1%eth0'};
  const mapped = ipv4In(value);
  if (mapped) return {wrong: `${value} is an IPv4 address written as IPv6 (RFC 4291 section 2.5.5.2)`, hint: `write ${mapped}`};
  const refused = NOT_OF_A_HOST.find(([prefix]) => prefixBits(value).startsWith(prefixBits(prefix)));
  if (refused) return {wrong: `${value} is ${refused[1]}, and no interface has it`, hint: 'write the address of the interface'};
  const isLinkLocal = isLinkLocalAddress(value);
  if (zone === undefined)
    return isLinkLocal
      ? {
          wrong: `${value} may stand on every link of a machine (RFC 4007 section 5), so its interface has to be said`,
          hint: `write ${value}%eth0, with the name of the interface`,
        }
      : {value};
  if (!isLinkLocal) return {wrong: `${value} needs no interface behind it`, hint: `write ${value}`};
  if (!INTERFACE.test(zone))
    return {wrong: `${describe(zone)} is no name of an interface`, hint: `write ${value}%eth0, with at most 15 characters`};
  return {value: `${value}%${zone}`};
}

/** Returns the IPv4 address that an IPv6 address holds in `::ffff:0:0/96`. */
function ipv4In(value: string): string | undefined {
  const words = isIpv6(value) ? (ipv6Words(value) ?? []) : [];
  if (words.length < 8 || words[5] !== 0xffff || words.slice(0, 5).some((word) => word !== 0)) return undefined;
  return [words[6] as number, words[7] as number].flatMap((word) => [word >> 8, word & 0xff]).join('.');
}

/** Returns the address without the interface. */
export function withoutInterface(address: string): string {
  return address.split('%', 1)[0] as string;
}

/** Returns whether an address is one of a link alone. */
export function isLinkLocalAddress(address: string): boolean {
  return prefixBits(withoutInterface(address)).startsWith(prefixBits(LINK_LOCAL));
}
