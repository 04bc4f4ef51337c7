import {describe, expect, it} from 'vitest';
import {isIpv6, prefixBits} from '#schemas/fields/network.ts';
import {asn, asnUse, asSet, bitRate, routerId} from '#schemas/fields/routing.ts';
import {read} from '../dns/reading.ts';

describe('an AS number', () => {
  it.each([
    ['1', 1],
    ['64500', 64_500],
    ['AS64500', 64_500],
    ['as4200000000', 4_200_000_000],
    ['4294967294', 4_294_967_294],
  ])('%s is %i', (written, stored) => {
    expect(read(asn, written)).toEqual({value: stored, problems: []});
    expect(read(asn, String(stored)).value).toBe(stored);
  });

  it.each([
    ['0', 'AS0 is reserved, and nobody’s (RFC 7607)'],
    ['23456', 'RFC 6793'],
    ['65535', 'RFC 7300'],
    ['4294967295', 'RFC 7300'],
    ['4294967296', 'is no AS number'],
    ['007', 'is no AS number'],
    ['-1', 'is no AS number'],
    ['1.10', 'in two parts'],
    ['AS', 'is no AS number'],
  ])('%s is refused: %s', (written, summary) => {
    expect(read(asn, written)).toMatchObject({value: undefined, problems: [{summary: expect.stringContaining(summary)}]});
  });

  it('in two parts is answered with what to write', () => {
    expect(read(asn, '1.10').problems[0]?.hint).toBe('write 65546');
  });

  it.each([
    [64_495, undefined],
    [64_496, 'documentation'],
    [64_511, 'documentation'],
    [64_512, 'private'],
    [65_534, 'private'],
    [65_536, 'documentation'],
    [65_551, 'documentation'],
    [65_552, undefined],
    [4_199_999_999, undefined],
    [4_200_000_000, 'private'],
  ])('%i is for %s', (value, use) => expect(asnUse(value)).toBe(use));
});

describe.each([
  [routerId, 'router id', ['198.51.100.1', '0.0.0.1'], ['0.0.0.0', '1.2.3', '2001:db8::1', '198.51.100.256']],
  [
    asSet,
    'AS-SET',
    ['AS-ACME', 'AS64500:AS-CLIENTS', 'RIPE::AS64500:AS-CLIENTS'],
    ['ACME', 'AS64500', 'AS-', 'AS-A B', 'A::B::AS-C', '::AS-A'],
  ],
  [bitRate, 'bit rate', ['100Gbps', '10Mbps', '1Tbps', '64kbps'], ['100', '100Gb', '0Gbps', '1.5Gbps', '100 Gbps', '100gbps']],
] as const)('%#', (type, name, right, wrong) => {
  it.each(right)(`%s is a ${name}`, (written) => expect(read(type, written)).toEqual({value: written, problems: []}));
  it.each(wrong)(`%s is no ${name}`, (written) => {
    expect(read(type, written)).toMatchObject({value: undefined, problems: [{hint: expect.stringContaining('write')}]});
  });
});

it('keeps AS-SETs in capitals, and bit rates in the largest unit', () => {
  expect(read(asSet, 'ripe::as-acme').value).toBe('RIPE::AS-ACME');
  expect(read(bitRate, '1000Mbps').value).toBe('1Gbps');
  expect(read(bitRate, '1500Mbps').value).toBe('1500Mbps');
});

it('sees in the bits of a prefix what it holds', () => {
  const holds = (outer: string, inner: string): boolean => prefixBits(inner).startsWith(prefixBits(outer));
  expect(holds('192.0.2.0/24', '192.0.2.53/32')).toBe(true);
  expect(holds('192.0.2.0/24', '192.0.2.53')).toBe(true);
  expect(holds('192.0.2.0/25', '192.0.2.128/32')).toBe(false);
  expect(holds('2001:db8::/33', '2001:db8:7fff::1/128')).toBe(true);
  expect(holds('2001:db8::/33', '2001:db8:8000::1/128')).toBe(false);
  expect(holds('0.0.0.0/0', '::/0')).toBe(false);
  expect([isIpv6('::/0'), isIpv6('0.0.0.0/0')]).toEqual([true, false]);
});
