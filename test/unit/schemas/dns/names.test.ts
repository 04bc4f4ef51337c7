import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {absoluteOwner, domainName, ownerName, readValueName, relativeOwner} from '#schemas/dns/names.ts';
import {read} from './reading.ts';

const label63 = 'a'.repeat(63);
const arpa = '2.0.192.in-addr.arpa';

describe('a domain name', () => {
  it.each([
    ['acme.test', 'acme.test'],
    ['acme.test.', 'acme.test'],
    ['ACME.Test.', 'acme.test'],
    ['münchen.test', 'xn--mnchen-3ya.test'],
    ['MÜNCHEN.test.', 'xn--mnchen-3ya.test'],
    ['xn--mnchen-3ya.test', 'xn--mnchen-3ya.test'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['straße.test', 'xn--strae-oqa.test'],
    ['_tcp.acme.test', '_tcp.acme.test'],
    ['2.0.192.in-addr.arpa', arpa],
    ['0/26.2.0.192.in-addr.arpa.', `0/26.${arpa}`],
    ['8.b.d.0.1.0.0.2.ip6.arpa', '8.b.d.0.1.0.0.2.ip6.arpa'],
    [`${label63}.test`, `${label63}.test`],
  ])('%s is stored as %s', (written, stored) => {
    expect(read(domainName, written)).toEqual({value: stored, problems: []});
    expect(read(domainName, stored).value).toBe(stored);
  });

  it.each([
    ['', 'is no domain name (RFC 1035'],
    ['.', 'is no domain name (RFC 1035'],
    ['a..b', 'empty label (RFC 1034 section 3.1)'],
    ['.acme.test', 'empty label (RFC 1034 section 3.1)'],
    ['*.acme.test', '* that is not the whole left-most label of an owner (RFC 4592 section 2.1.1)'],
    ['acme test', 'a blank cannot stand in a label (RFC 1035 section 2.3.1)'],
    ['acme\u0000.test', 'a control character cannot stand in a label'],
    ['a/b.test', '/ cannot stand in a label (RFC 1035 section 2.3.1)'],
    ['http://acme.test', ': cannot stand in a label'],
    ['acme\\.test', '\\ cannot stand in a label'],
    ['-acme.test', 'begins or ends with a hyphen (RFC 1123 section 2.1)'],
    ['acme-.test', 'begins or ends with a hyphen (RFC 1123 section 2.1)'],
    ['192.0.2.1', 'is an address'],
    ['2001:db8::1', 'is an address'],
    [`${label63}a.test`, '64 octets long, 63 is the most (RFC 1035 section 2.3.4)'],
    [`${'ü'.repeat(60)}.test`, '63 is the most (RFC 1035 section 2.3.4)'],
    [Array(5).fill(label63).join('.'), '253 is the most (RFC 1035 section 2.3.4)'],
    ['a\u3002b.test', 'no label of an internationalised name (RFC 5890)'],
    ['ü%41.test', 'no label of an internationalised name (RFC 5890)'],
    ['ü@x.test', 'no label of an internationalised name (RFC 5890)'],
    ['\u00ad.test', 'no label of an internationalised name (RFC 5890)'],
  ])('%s is refused', (written, summary) => {
    const {value, problems} = read(domainName, written);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe('dns/name');
    expect(problems[0]?.summary).toContain(summary);
    expect(problems[0]?.hint).toBeTruthy();
  });

  it('is no list and no map', () => {
    expect(read(domainName, ['a']).problems[0]).toMatchObject({
      code: 'config/wrong-type',
      summary: 'a list stands where a domain name is wanted',
    });
  });
});

describe('the owner of a record set', () => {
  it.each([
    ['@', '@'],
    ['www', 'www'],
    ['WWW', 'www'],
    ['a.b', 'a.b'],
    ['*', '*'],
    ['*.dev', '*.dev'],
    ['_sip._tcp', '_sip._tcp'],
    ['münchen', 'xn--mnchen-3ya'],
    ['Front\\032Desk._ipp._tcp', 'front\\032desk._ipp._tcp'],
    ['dhcp\\+1', 'dhcp\\0431'],
    ['\\097\\066', 'ab'],
    ['a\\.b.c', 'a\\046b.c'],
    ['\\042.a', '*.a'],
    ['a.\\*.b', 'a.\\042.b'],
    ['a\\047b', 'a\\047b'],
    ['\\000'.repeat(63), '\\000'.repeat(63)],
    ['1e3', '1e3'],
    ['012', '012'],
    ['null', 'null'],
    ['acme.test.', '@'],
    ['www.acme.test.', 'www'],
    ['*.ACME.test.', '*'],
    ['xacme.test', 'xacme.test'],
    ['www.acme.test.acme.test.', 'www.acme.test.acme.test.'],
    ['acme.test.acme.test.', 'acme.test.acme.test.'],
  ])('%s in acme.test is stored as %s', (written, stored) => {
    expect(read(ownerName, written, 'acme.test')).toEqual({value: stored, problems: []});
    expect(read(ownerName, stored, 'acme.test').value).toBe(stored);
  });

  it.each([
    ['0/26', '0/26'],
    ['10', '10'],
    ['0/26.2.0.192.in-addr.arpa.', '0/26'],
  ])('%s in a reverse zone is stored as %s', (written, stored) => {
    expect(read(ownerName, written, arpa)).toEqual({value: stored, problems: []});
  });

  it('is refused with both readings when it ends in the name of its zone without a final dot', () => {
    expect(read(ownerName, 'www.acme.test', 'acme.test').problems).toEqual([
      {
        code: 'dns/name',
        summary:
          '“www.acme.test” ends in the zone’s own name without a final dot, so it could be www.acme.test. or www.acme.test.acme.test. (RFC 1035 section 5.1)',
        hint: 'write www for www.acme.test., or www.acme.test.acme.test. with its final dot for the longer name',
      },
    ]);
    expect(read(ownerName, 'Acme.test', 'acme.test').problems[0]?.hint).toContain('write @ for acme.test.');
  });

  it.each([
    ['', 'is no owner'],
    ['.', 'is no owner'],
    ['www.other.test.', 'stands outside the zone acme.test (RFC 1034 section 4.2)'],
    ['xacme.test.', 'stands outside the zone acme.test (RFC 1034 section 4.2)'],
    ['a.*', '* that is not the whole left-most label'],
    ['*a', '* that is not the whole left-most label'],
    ['*.*', '* that is not the whole left-most label'],
    ['a..b', 'empty label'],
    ['a\\256', 'has an escape that is none (RFC 1035 section 5.1)'],
    ['a\\1x', 'has an escape that is none'],
    ['a\\', 'has an escape that is none'],
    [`${'\\000'.repeat(64)}`, '64 octets long, 63 is the most'],
    ['a+b', '+ cannot stand in a label'],
    ['0/26', '/ cannot stand in a label'],
    ['a b', 'a blank cannot stand'],
    ['@.www', '@ cannot stand'],
    [`${label63}a`, '63 is the most'],
    [`${label63}.${label63}.${label63}.${'a'.repeat(53)}`, 'is 255 characters long, 253 is the most (RFC 1035 section 2.3.4)'],
  ])('%s is refused', (written, summary) => {
    const {value, problems} = read(ownerName, written, 'acme.test');
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({code: 'dns/name'});
    expect(problems[0]?.summary).toContain(summary);
    expect(problems[0]?.summary).toMatch(/RFC \d+/);
    expect(problems[0]?.hint).toBeTruthy();
  });

  it('may be as long as its zone leaves room for', () => {
    const owner = `${label63}.${label63}.${label63}.${'a'.repeat(51)}`;
    expect(`${owner}.acme.test`).toHaveLength(253);
    expect(read(ownerName, owner, 'acme.test').value).toBe(owner);
    expect(read(ownerName, `${owner}.acme.test.`, 'acme.test').value).toBe(owner);
  });

  it('is the same again when its whole name is read', () => {
    const label = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
    const owner = fc
      .array(fc.oneof(label, fc.constantFrom('acme', 'test')), {minLength: 1, maxLength: 4})
      .map((labels) => labels.join('.'));
    fc.assert(
      fc.property(owner, (written) => {
        const stored = read(ownerName, `${written}.acme.test.`, 'acme.test').value as string;
        expect(read(ownerName, stored, 'acme.test').value).toBe(stored);
        expect(absoluteOwner(stored, 'acme.test')).toBe(`${written}.acme.test.`);
        expect(relativeOwner(`${written}.acme.test.`, 'acme.test')).toBe(stored);
      }),
    );
  });

  it('is read or refused, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), fc.constantFrom('acme.test', arpa, ''), (written, zone) => {
        for (const {value, problems} of [read(ownerName, written, zone), read(domainName, written)])
          expect(problems).toHaveLength(value === undefined ? 1 : 0);
      }),
      {numRuns: 2000},
    );
  });
});

describe('a name within a value', () => {
  it.each([
    ['@', 'acme.test.'],
    ['mail', 'mail.acme.test.'],
    ['MAIL', 'mail.acme.test.'],
    ['münchen', 'xn--mnchen-3ya.acme.test.'],
    ['Mail.Backup.test.', 'mail.backup.test.'],
    ['mail.acme.test.', 'mail.acme.test.'],
    ['münchen.test.', 'xn--mnchen-3ya.test.'],
    ['1.0/26.2.0.192.in-addr.arpa.', '1.0/26.2.0.192.in-addr.arpa.'],
    ['10', '10.acme.test.'],
  ])('%s is stored as %s', (written, stored) => {
    expect(readValueName(written, 'acme.test')).toBe(stored);
    expect(readValueName(stored, 'acme.test')).toBe(stored);
  });

  it('is refused with both readings when it has several labels and no final dot', () => {
    expect(readValueName('mail.acme.test', 'acme.test')).toEqual({
      wrong:
        '“mail.acme.test” has no final dot and more than one label, so it could be mail.acme.test. or mail.acme.test.acme.test.',
      hint: 'write mail.acme.test. for the name as it stands, or mail.acme.test.acme.test. for the one in this zone',
      rfc: 'RFC 1035 section 5.1',
    });
  });

  it('is the root only where that has a meaning', () => {
    expect(readValueName('.', 'acme.test', true)).toBe('.');
    expect(readValueName('.', 'acme.test')).toMatchObject({wrong: 'the root (.) cannot stand here'});
  });

  it.each(['192.0.2.1', '192.0.2.1.', '2001:db8::1'])('is no address: %s', (written) => {
    expect(readValueName(written, 'acme.test')).toMatchObject({
      wrong: expect.stringContaining('is an address, and a name is wanted here'),
    });
  });

  it('is not longer than a name may be', () => {
    const long = `${`${label63}.`.repeat(4)}test.`;
    expect(readValueName(long, 'acme.test')).toMatchObject({rfc: 'RFC 1035 section 2.3.4'});
    expect(readValueName(label63, `${`${label63}.`.repeat(3)}test`)).toMatchObject({rfc: 'RFC 1035 section 2.3.4'});
  });
});
