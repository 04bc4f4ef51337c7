import {describe, expect, it} from 'vitest';
import {hostOf, type RecordType, recordFormats, recordType, recordTypes} from '#schemas/dns/values.ts';
import {read, readSet} from './reading.ts';

const sha256 = '1f987cc6583e92df0890718c42a5d9e4f7a3f1b8c5d6e7f8091a2b3c4d5e6f70';
const sha1 = '2bb183af5f22588179a53b0a98631fad1a292118';

const stored: readonly (readonly [RecordType, string, string])[] = [
  ['A', '192.0.2.1', '192.0.2.1'],
  ['A', ' 192.0.2.1 ', '192.0.2.1'],
  ['A', '255.255.255.255', '255.255.255.255'],
  ['AAAA', '2001:DB8:0::1', '2001:db8::1'],
  ['AAAA', '2001:db8::', '2001:db8::'],
  ['AAAA', '0:0:0:0:0:0:0:1', '::1'],
  ['AAAA', '1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['AAAA', '2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['AAAA', '2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['AAAA', '1:2:3:4:5:6::', '1:2:3:4:5:6::'],
  ['CNAME', '@', 'acme.test.'],
  ['CNAME', 'web', 'web.acme.test.'],
  ['CNAME', 'Kubernetes.netlify.app.', 'kubernetes.netlify.app.'],
  ['NS', 'ns1.client.test.', 'ns1.client.test.'],
  ['PTR', 'host.acme.test.', 'host.acme.test.'],
  ['MX', '10 mail', '10 mail.acme.test.'],
  ['MX', '10   mail.backup.test.', '10 mail.backup.test.'],
  ['MX', '0 .', '0 .'],
  ['MX', '10 @', '10 acme.test.'],
  ['SRV', '10 60 5060 sip', '10 60 5060 sip.acme.test.'],
  ['SRV', '0 0 0 .', '0 0 0 .'],
  ['TXT', 'v=spf1 -all', '"v=spf1 -all"'],
  ['TXT', 'say "hi"; both', '"say \\"hi\\"; both"'],
  ['TXT', 'C:\\temp', '"C:\\\\temp"'],
  ['TXT', 'münchen', '"m\\195\\188nchen"'],
  ['TXT', 'tab\there', '"tab\\009here"'],
  ['TXT', '12e5', '"12e5"'],
  ['TXT', '"', '"\\""'],
  ['TXT', '"half', '"\\"half"'],
  ['TXT', '""', '""'],
  ['TXT', '"a" "b"', '"a" "b"'],
  ['CAA', '0 issue letsencrypt.org; validationmethods=dns-01', '0 issue "letsencrypt.org; validationmethods=dns-01"'],
  ['CAA', '0 issuewild ;', '0 issuewild ";"'],
  ['CAA', '0 issue ""', '0 issue ""'],
  ['CAA', '128 IODEF mailto:sec@acme.test', '128 iodef "mailto:sec@acme.test"'],
  ['CAA', '0 issue "letsencrypt.org"', '0 issue "letsencrypt.org"'],
  [
    'CAA',
    '0 issue letsencrypt.org; accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1',
    '0 issue "letsencrypt.org; accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1"',
  ],
  ['CAA', '0 future grüezi', '0 future "gr\\195\\188ezi"'],
  ['DS', `2371 13 2 ${sha256.toUpperCase()}`, `2371 13 2 ${sha256}`],
  ['DS', `2371 13 2 ${sha256.slice(0, 30)} ${sha256.slice(30)}`, `2371 13 2 ${sha256}`],
  ['DS', `60485 5 1 ${sha1}`, `60485 5 1 ${sha1}`],
  ['TLSA', `3 1 1 ${sha256.toUpperCase()}`, `3 1 1 ${sha256}`],
  ['TLSA', '3 0 0 3082 0123', '3 0 0 30820123'],
  ['SSHFP', `4 2 ${sha256.toUpperCase()}`, `4 2 ${sha256}`],
  ['SSHFP', `1 1 ${sha1}`, `1 1 ${sha1}`],
  ['SVCB', '1 dns port=853 alpn=dot', '1 dns.acme.test. alpn=dot port=853'],
  ['SVCB', '0 web', '0 web.acme.test.'],
  ['SVCB', '1 dns dohpath=/q{?dns} alpn=h2', '1 dns.acme.test. alpn=h2 dohpath=/q{?dns}'],
  ['HTTPS', '1 . ipv4hint=192.0.2.1 alpn=h2,h3', '1 . alpn=h2,h3 ipv4hint=192.0.2.1'],
  ['HTTPS', '1 . alpn="h2,h3" ipv6hint=2001:DB8::1,2001:db8:0::2', '1 . alpn=h2,h3 ipv6hint=2001:db8::1,2001:db8::2'],
  [
    'HTTPS',
    '1 . no-default-alpn alpn=h3 mandatory=port,alpn PORT=8443',
    '1 . mandatory=alpn,port alpn=h3 no-default-alpn port=8443',
  ],
  ['HTTPS', '1 . ech=AEn+DQ==', '1 . ech=AEn+DQ=='],
  ['HTTPS', '1 . key667="a b" key9 key668=x\\\\y', '1 . key9 key667="a b" key668="x\\\\y"'],
  ['HTTPS', '1 . key667=a;b key668=(c)', '1 . key667="a;b" key668="(c)"'],
  ['HTTPS', '0 .', '0 .'],
  ['URI', '10 1 https://acme.test/a', '10 1 "https://acme.test/a"'],
  ['URI', '10 1 "https://acme.test/a?b=c#d"', '10 1 "https://acme.test/a?b=c#d"'],
  ['NAPTR', '100 10 u E2U+sip !^.*$!sip:info@acme.test! .', '100 10 "u" "E2U+sip" "!^.*$!sip:info@acme.test!" .'],
  ['NAPTR', '100 10 "U" "E2U+sip" "!^(.*)$!sip:\\\\1@acme.test!i" .', '100 10 "u" "E2U+sip" "!^(.*)$!sip:\\\\1@acme.test!i" .'],
  ['NAPTR', '100 50 s SIP+D2U "" _sip._udp.acme.test.', '100 50 "s" "SIP+D2U" "" _sip._udp.acme.test.'],
];

describe('a value as it is stored', () => {
  it.each(stored)('%s %s is %s', (type, written, canonical) => {
    expect(readSet(type, written)).toEqual({value: [canonical], problems: []});
    expect(readSet(type, canonical)).toEqual({value: [canonical], problems: []});
  });

  it('has a line in the table for every type', () => {
    expect(new Set(stored.map(([type]) => type))).toEqual(new Set(recordTypes));
  });
});

const refused: readonly (readonly [RecordType, string, string])[] = [
  ['A', '192.0.2.256', 'is no IPv4 address'],
  ['A', '192.0.2', 'is no IPv4 address'],
  ['A', '192.0.2.01', 'leading zero'],
  ['A', '2001:db8::1', 'is an IPv6 address'],
  ['A', 'web', 'is no IPv4 address'],
  ['A', '', 'is no IPv4 address'],
  ['AAAA', '192.0.2.1', 'is an IPv4 address'],
  ['AAAA', 'fe80::1%eth0', 'has a zone'],
  ['AAAA', '2001:db8::1::', 'is no IPv6 address'],
  ['AAAA', '12345::', 'is no IPv6 address'],
  ['AAAA', '1:2:3:4:5:6:7::8', 'is no IPv6 address'],
  ['CNAME', '.', 'the root (.) cannot stand here'],
  ['CNAME', 'web other', 'more than one name'],
  ['CNAME', 'web.acme.test', 'could be web.acme.test. or web.acme.test.acme.test.'],
  ['CNAME', '192.0.2.1', 'is an address'],
  ['CNAME', '*.acme.test.', 'has a *'],
  ['NS', '.', 'the root (.) cannot stand here'],
  ['NS', 'ns1.client.test', 'no final dot'],
  ['NS', '192.0.2.1', 'is an address'],
  ['NS', 'ns 1', 'more than one name'],
  ['PTR', '.', 'the root (.) cannot stand here'],
  ['PTR', 'host.acme.test', 'no final dot'],
  ['PTR', '192.0.2.1', 'is an address'],
  ['PTR', 'a..b.', 'empty label'],
  ['MX', 'mail', 'has 1 of the 2 parts'],
  ['MX', '10 mail 20', 'has 3 of the 2 parts'],
  ['MX', '65536 mail', 'no number from 0 to 65535'],
  ['MX', '010 mail', 'no number from 0 to 65535'],
  ['MX', '10 192.0.2.1', 'is an address'],
  ['MX', '10 mail.acme.test', 'no final dot'],
  ['SRV', '10 60 sip', 'has 3 of the 4 parts'],
  ['SRV', '10 60 65536 sip', 'port “65536” is no number'],
  ['SRV', '-1 60 5060 sip', 'priority “-1” is no number'],
  ['SRV', '10 1e3 5060 sip', 'weight “1e3” is no number'],
  ['SRV', '10 60 5060 sip.acme.test', 'no final dot'],
  ['TXT', '', 'the text is empty'],
  ['TXT', 'v=DMARC1\\; p=none', '\\; is how zone files write ;'],
  ['TXT', 'say \\"hi\\" now', '\\" is how zone files write "'],
  ['TXT', 'm\\195\\188nchen', '\\195 is how zone files write the character itself'],
  ['TXT', '"v=DMARC1\\; p=none"', 'begins and ends with a double quote'],
  ['TXT', '"hi" and "bye"', 'begins and ends with a double quote'],
  ['TXT', '"a"  "b"', 'begins and ends with a double quote'],
  ['TXT', `"${'a'.repeat(256)}"`, 'begins and ends with a double quote'],
  ['TXT', 'v=spf1 -all\n\n', 'ends in several line breaks'],
  ['TXT', 'half \ud83d', 'half of a surrogate pair'],
  ['TXT', 'x'.repeat(65_300), 'has 65557 bytes'],
  ['CAA', '256 issue letsencrypt.org', 'is no number from 0 to 255'],
  ['CAA', 'issue letsencrypt.org', 'is no number from 0 to 255'],
  ['CAA', '0 iss-ue letsencrypt.org', 'more than letters and digits'],
  ['CAA', '0', 'the tag is missing'],
  ['CAA', '0 issue', 'the value behind issue is missing'],
  ['CAA', '0 issue https://letsencrypt.org', 'is no issuer'],
  ['CAA', '0 issue letsencrypt.org\\; a=b', '\\; is a quirk of zone files'],
  ['CAA', '0 issue "letsencrypt.org" x', 'the quotes in'],
  ['CAA', '0 iodef sec@acme.test', 'no address for reports'],
  ['CAA', '0 future a"b', 'has a quote within'],
  ['DS', `65536 13 2 ${sha256}`, 'key tag “65536” is no number'],
  ['DS', `2371 ECDSAP256SHA256 2 ${sha256}`, 'algorithm “ECDSAP256SHA256” is no number'],
  ['DS', `2371 13 1 ${sha256}`, 'has 32 bytes, and its type has 20'],
  ['DS', `2371 13 4 ${sha256}`, 'has 32 bytes, and its type has 48'],
  ['DS', '2371 13 2', 'the digest is missing'],
  ['DS', '2371 13 2 xyz', 'is not hexadecimal'],
  ['DS', '0 0 0 00', 'algorithm 0 is reserved'],
  ['TLSA', `256 1 1 ${sha256}`, 'usage “256” is no number from 0 to 255'],
  ['TLSA', `3 256 1 ${sha256}`, 'selector “256” is no number from 0 to 255'],
  ['TLSA', `3 1 256 ${sha256}`, 'matching type “256” is no number from 0 to 255'],
  ['TLSA', `3 1 2 ${sha256}`, 'has 32 bytes, and its type has 64'],
  ['TLSA', '3 1 0 abc', '3 hexadecimal digits'],
  ['SSHFP', `256 2 ${sha256}`, 'algorithm “256” is no number'],
  ['SSHFP', `4 256 ${sha256}`, 'fingerprint type “256”'],
  ['SSHFP', `4 1 ${sha256}`, 'has 32 bytes, and its type has 20'],
  ['SSHFP', '4 2', 'the fingerprint is missing'],
  ['SVCB', '1', 'the name is missing'],
  ['SVCB', 'web alpn=h2', 'priority “web” is no number'],
  ['SVCB', '0 web alpn=h2', 'stands behind an alias'],
  ['SVCB', '1 . port=70000', 'port “70000” is no number'],
  ['SVCB', '1 . dohpath=/dns-query', 'no path with the variable dns (RFC 9461'],
  ['SVCB', '1 dns.acme.test alpn=dot', 'no final dot'],
  ['HTTPS', '1 . alpn=h2, h3', '“h2,” cannot stand in alpn'],
  ['HTTPS', '1 . alpn', 'alpn has no value'],
  ['HTTPS', '1 . h3', '“h3” is no parameter'],
  ['HTTPS', '1 . alpn=h2 alpn=h3', 'alpn stands here twice'],
  ['HTTPS', '1 . no-default-alpn', 'stands without alpn'],
  ['HTTPS', '1 . alpn=h2 no-default-alpn=1', 'takes none'],
  ['HTTPS', '1 . mandatory=port alpn=h2', 'mandatory names port, which is not there'],
  ['HTTPS', '1 . mandatory=mandatory alpn=h2', 'cannot stand in mandatory'],
  ['HTTPS', '1 . mandatory=alpn,alpn alpn=h2', 'mandatory names a key twice'],
  ['HTTPS', '1 . ipv4hint=2001:db8::1', 'cannot stand in ipv4hint'],
  ['HTTPS', '1 . ipv6hint=192.0.2.1', 'cannot stand in ipv6hint'],
  ['HTTPS', '1 . ech=***', 'is not base64'],
  ['HTTPS', '1 . alpn=h2;h3', 'cannot stand in alpn'],
  ['SVCB', '1 . dohpath=/a;b{?dns}', 'no path with the variable dns'],
  ['HTTPS', '1 . ech=AEn+DR==', 'is not base64'],
  ['HTTPS', '1 . key1=h2', 'key1 has the name alpn'],
  ['HTTPS', '1 . key65535=x', 'is no parameter'],
  ['HTTPS', '1 . alpn="h2', 'is no KEY=VALUE'],
  ['URI', '10 1', 'the target is missing'],
  ['URI', '10 1 acme.test/a', 'is no absolute URI'],
  ['URI', '10 1 https://acme.test/a b', 'is no absolute URI'],
  ['URI', '10 1 https://münchen.test/', 'is no absolute URI'],
  ['URI', '10 70000 https://acme.test/', 'weight “70000” is no number'],
  ['NAPTR', '100 10 u E2U+sip .', 'has 5 of the 6 parts'],
  ['NAPTR', '100 70000 u E2U+sip "" .', 'preference “70000” is no number'],
  ['NAPTR', '100 10 u- E2U+sip "" .', 'not letters and digits'],
  ['NAPTR', '100 10 u E2U+sip !a!b! acme.test.', 'both the regexp'],
  ['NAPTR', '100 10 u E2U+sip !a!b .', 'is no substitution'],
  ['NAPTR', '100 10 u E2U+sip !^(a!b! .', 'is no substitution'],
  ['NAPTR', '100 10 u E2U+sip !^(*)!b! .', 'is no substitution'],
  ['NAPTR', '100 10 u E2U+sip "!a!\\\\1!" .', 'is no substitution'],
  ['NAPTR', '100 10 u E2U+sip "!(a)!\\1!" .', '\\1 is a quirk of zone files'],
  ['NAPTR', '100 10 "u E2U+sip "" .', 'do not pair up'],
  ['NAPTR', '100 10 u E2U+sip "" acme.test', 'no final dot'],
];

describe('a value that is refused', () => {
  it.each(refused)('%s %s: %s', (type, written, summary) => {
    const {value, problems} = readSet(type, written);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe(`dns/${type.toLowerCase()}-value`);
    expect(problems[0]?.summary).toContain(summary);
    expect(problems[0]?.summary).toMatch(/^[A-Z]+: .* \(RFC \d+.*\)$/s);
    expect(problems[0]?.hint).toMatch(/write|leave|cut/);
  });

  it.each(recordTypes)('%s has at least four lines in the table', (type) => {
    expect(refused.filter(([each]) => each === type).length).toBeGreaterThanOrEqual(4);
  });
});

describe('a set of values', () => {
  it('is stored sorted, in whatever order it is written', () => {
    expect(readSet('MX', ['20 b', '10 a']).value).toEqual(['10 a.acme.test.', '20 b.acme.test.']);
    expect(readSet('A', ['192.0.2.9', '192.0.2.10']).value).toEqual(['192.0.2.10', '192.0.2.9']);
  });

  it('holds no record twice, and says which two are one', () => {
    expect(readSet('MX', ['10 mail', '10 MAIL.acme.test.']).problems).toEqual([
      {
        code: 'dns/mx-value',
        summary: 'MX: “10 mail” and “10 MAIL.acme.test.” are the same record, “10 mail.acme.test.” (RFC 2181 section 5)',
        hint: 'leave one of them out: a set holds no record twice',
        path: ['1'],
      },
    ]);
    expect(readSet('A', ['192.0.2.1', '192.0.2.1']).problems[0]?.summary).toContain('“192.0.2.1” stands here twice');
    expect(readSet('TXT', ['a', ['a']]).problems[0]?.summary).toContain('“a” and a list of strings are the same record');
  });

  it('is not empty', () => {
    for (const type of recordTypes)
      expect(readSet(type, []).problems[0]).toMatchObject({
        code: `dns/${type.toLowerCase()}-value`,
        summary: `${type}: the list is empty (RFC 2181 section 5)`,
      });
  });

  it('says of each value what is wrong, and where', () => {
    expect(readSet('A', ['x', '192.0.2.1', 'y']).problems.map((each) => each.path)).toEqual([['0'], ['2']]);
  });

  it('is no map: a text with a colon wants quotes', () => {
    for (const raw of [{rua: 'mailto:a@acme.test'}, [{rua: 'mailto:a@acme.test'}]]) {
      expect(readSet('TXT', raw).problems).toHaveLength(1);
      expect(readSet('TXT', raw).problems[0]).toMatchObject({
        code: 'dns/txt-value',
        hint: expect.stringContaining('a text with a colon and a blank wants quotes'),
      });
    }
  });

  it('has no value of a size that no record has, and is refused in no time', () => {
    const long: readonly (readonly [RecordType, string])[] = [
      ['NAPTR', `100 10 ${'a'.repeat(60_000)}"`],
      ['NAPTR', `100 10 ${'""'.repeat(30_000)}`],
      ['CAA', `0 future ${'ü'.repeat(30_000)}`],
      ['CAA', `0 issue ${'a'.repeat(60_000)}!`],
      ['CNAME', `${'ü'.repeat(60_000)}.`],
      ['HTTPS', `1 . ${'a'.repeat(60_000)}"`],
      ['AAAA', '1:'.repeat(30_000)],
      ['TLSA', `3 0 0 ${'ab'.repeat(40_000)}`],
      ['TXT', `"${'\\"'.repeat(60_000)}`],
    ];
    for (const [type, written] of long) {
      const start = performance.now();
      const {problems} = readSet(type, written);
      expect(problems, type).toHaveLength(1);
      expect(problems[0]?.summary.length, type).toBeLessThan(400);
      // A square of it would take minutes, also on a busy machine.
      expect(performance.now() - start, type).toBeLessThan(5000);
    }
  });

  it('has a type', () => {
    expect(readSet('toString' as RecordType, 'x').problems[0]).toMatchObject({
      code: 'dns/type',
      summary: '“toString” is no type of record here (RFC 1035 section 3.2.2)',
    });
  });
});

describe('a TXT record', () => {
  it('of a list in the list has these strings', () => {
    expect(readSet('TXT', [['a', 'b']]).value).toEqual(['"a" "b"']);
    expect(readSet('TXT', ['c', ['a', 'b']]).value).toEqual(['"a" "b"', '"c"']);
    expect(readSet('TXT', [['a', '']]).value).toEqual(['"a" ""']);
  });

  it('of a list in the list is taken literally', () => {
    expect(readSet('TXT', [['"quoted"']]).value).toEqual(['"\\"quoted\\""']);
    expect(readSet('TXT', [['a\\;b']]).value).toEqual(['"a\\\\;b"']);
    expect(readSet('TXT', [['']]).value).toEqual(['""']);
  });

  it('is cut at 255 bytes, never within a character', () => {
    expect(readSet('TXT', 'x'.repeat(255)).value).toEqual([`"${'x'.repeat(255)}"`]);
    expect(readSet('TXT', 'x'.repeat(256)).value).toEqual([`"${'x'.repeat(255)}" "x"`]);
    expect(readSet('TXT', `${'x'.repeat(254)}ü`).value).toEqual([`"${'x'.repeat(254)}" "\\195\\188"`]);
    expect(readSet('TXT', `${'x'.repeat(252)}😀`).value).toEqual([`"${'x'.repeat(252)}" "\\240\\159\\152\\128"`]);
  });

  it('of several strings has none that is too long', () => {
    expect(readSet('TXT', [['x'.repeat(256), 'y']]).problems[0]).toMatchObject({
      code: 'dns/txt-value',
      summary: expect.stringContaining('has 256 bytes, 255 is the most (RFC 1035 section 3.3)'),
    });
    expect(readSet('TXT', [['x'.repeat(256)]]).value).toEqual([`"${'x'.repeat(255)}" "x"`]);
  });

  it('is the only one that takes a list in the list', () => {
    expect(readSet('A', [['192.0.2.1']]).problems[0]?.summary).toContain('a list stands in the list of A values');
    expect(readSet('TXT', [[]]).problems[0]?.summary).toContain('the list of strings is empty');
    expect(readSet('TXT', [[['a']]]).problems[0]?.summary).toContain('not all texts');
  });
});

describe('the host of a value', () => {
  it.each([
    ['CNAME', 'web.acme.test.', 'web.acme.test.'],
    ['NS', 'ns1.acme.test.', 'ns1.acme.test.'],
    ['PTR', 'a.test.', 'a.test.'],
    ['MX', '10 mail.acme.test.', 'mail.acme.test.'],
    ['MX', '0 .', undefined],
    ['SRV', '10 60 5060 sip.acme.test.', 'sip.acme.test.'],
    ['HTTPS', '1 . alpn=h2', undefined],
    ['SVCB', '1 dns.acme.test. alpn=dot', 'dns.acme.test.'],
    ['NAPTR', '100 10 "s" "SIP D2U" "" sip.acme.test.', 'sip.acme.test.'],
    ['A', '192.0.2.1', undefined],
    ['TXT', '"a b"', undefined],
  ] as const)('of %s %s is %s', (type, value, host) => {
    expect(hostOf(type, value)).toBe(host);
  });
});

it('every type has an example that can be read, or that is cut short', () => {
  for (const type of recordTypes) {
    const {example} = recordFormats[type];
    if (!example.endsWith('…')) expect(readSet(type, example).problems, type).toEqual([]);
  }
});

describe('a type by its number', () => {
  it.each([
    ['TYPE65280', 'TYPE65280'],
    ['type29', 'TYPE29'],
    ['A', 'A'],
  ])('%s is stored as %s', (written, stored) => expect(read(recordType, written)).toEqual({value: stored, problems: []}));

  it.each([
    ['TYPE1', 'TYPE1 is the number of A'],
    ['TYPE257', 'TYPE257 is the number of CAA'],
    ['TYPE6', 'the start of authority'],
    ['TYPE46', 'made by the platform in a signed zone'],
    ['TYPE255', 'no type of data'],
    ['TYPE65536', 'is none of'],
    ['TYPE01', 'is none of'],
  ])('%s is refused', (written, summary) => {
    const {value, problems} = read(recordType, written);
    expect(value).toBeUndefined();
    expect(problems[0]?.summary).toContain(summary);
  });

  it.each([
    ['\\# 4 0A 00 00 01', ['\\# 4 0a000001']],
    ['\\# 0', ['\\# 0']],
    ['\\# 3 abcd', undefined],
    ['\\# 1 x', undefined],
    ['abcd', undefined],
  ])('has octets for a value: %s', (written, stored) => expect(readSet('TYPE65280', written).value).toEqual(stored));
});
