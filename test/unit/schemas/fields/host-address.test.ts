import {describe, expect, it} from 'vitest';
import {hostAddress} from '#schemas/fields/host-address.ts';
import {read} from '../dns/reading.ts';

describe('an address of an interface', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['10.0.0.0', '10.0.0.0'],
    ['169.254.1.1', '169.254.1.1'],
    ['2001:DB8:0::1', '2001:db8::1'],
    ['fd00::1', 'fd00::1'],
    ['FE80::1%eth0', 'fe80::1%eth0'],
    ['fe80::1%bond0.100', 'fe80::1%bond0.100'],
  ])('%s is %s', (written, stored) => {
    expect(read(hostAddress, written)).toEqual({value: stored, problems: []});
    expect(read(hostAddress, stored).value).toBe(stored);
  });

  it.each([
    ['0.0.0.0', 'RFC 1122'],
    ['127.0.0.1', 'RFC 1122'],
    ['224.0.0.5', 'of a group'],
    ['239.255.255.250', 'of a group'],
    ['255.255.255.255', 'RFC 1112'],
    ['::', 'unspecified'],
    ['::1', 'of the machine itself'],
    ['ff02::5', 'of a group'],
    ['::ffff:192.0.2.1', 'is an IPv4 address written as IPv6'],
    ['fe80::1', 'its interface has to be said'],
    ['febf::1', 'its interface has to be said'],
    ['fe80::1%', 'is no name of an interface'],
    ['fe80::1%a b', 'is no name of an interface'],
    ['fe80::1%sixteen-letters0', 'is no name of an interface'],
    ['fe80::1%eth0%eth1', 'is no IP address'],
    ['2001:db8::1%eth0', 'needs no interface'],
    ['192.0.2.1%eth0', 'needs no interface'],
    ['192.0.2.0/24', 'is no IP address'],
    ['192.0.2', 'is no IP address'],
    ['example.com', 'is no IP address'],
  ])('%s is refused: %s', (written, summary) => {
    expect(read(hostAddress, written)).toMatchObject({value: undefined, problems: [{summary: expect.stringContaining(summary)}]});
  });

  it('that holds an IPv4 address says which to write', () => {
    expect(read(hostAddress, '::ffff:c000:201').problems[0]?.hint).toBe('write 192.0.2.1');
  });
});
