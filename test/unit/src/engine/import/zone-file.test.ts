import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it, test} from 'vitest';
import {checkConfig} from '#engine/import/check-config.ts';
import {HEAD, importFiles, recordsOf, saying, zoneOf} from './zone-import.ts';

describe('an entry', () => {
  it.each<[string, string, unknown]>([
    [
      'TTL and class in either order',
      'a 5m IN A 192.0.2.1\nb IN 300 A 192.0.2.2',
      {a: {A: '192.0.2.1', ttl: '5m'}, b: {A: '192.0.2.2', ttl: '5m'}},
    ],
    ['BIND’s units', 'a 1h30m A 192.0.2.1\nb 1W A 192.0.2.1', {a: {A: '192.0.2.1', ttl: '90m'}, b: {A: '192.0.2.1', ttl: '1w'}}],
    ['words in any case, and the number of a class', 'A class1 a 192.0.2.1', {a: {A: '192.0.2.1'}}],
    ['a blank owner is the one before', 'a A 192.0.2.1\n\tTXT x\n  IN MX 1 @', {a: {A: '192.0.2.1', TXT: 'x', MX: '1 @'}}],
    [
      'it is the one before also when the origin is another',
      'a A 192.0.2.1\n$ORIGIN b.acme.test.\n TXT x',
      {a: {A: '192.0.2.1', TXT: 'x'}},
    ],
    ['parentheses over lines, and within each other', 'a ( A ( ; why\n\n192.0.2.1\n) )', {a: {A: '192.0.2.1'}}],
    ['a relative origin', '$ORIGIN deep\n$ORIGIN deeper\n@ MX 1 x', {'deeper.deep': {MX: '1 x.deeper.deep.acme.test.'}}],
    ['carriage returns at the ends of lines', 'a A 192.0.2.1\r\nb A 192.0.2.2\r\n', {a: {A: '192.0.2.1'}, b: {A: '192.0.2.2'}}],
    ['no line end at the end', 'a A 192.0.2.1', {a: {A: '192.0.2.1'}}],
    ['an owner that looks like a class', 'in A 192.0.2.1\nany A 192.0.2.1', {in: {A: '192.0.2.1'}, any: {A: '192.0.2.1'}}],
    [
      'absolute owners, with and without case',
      'A.ACME.test. A 192.0.2.1\nacme.test. A 192.0.2.2',
      {a: {A: '192.0.2.1'}, '@': {A: '192.0.2.2'}},
    ],
    ['an owner that ends in the zone’s own name', 'acme.test A 192.0.2.1', {'acme.test.acme.test.': {A: '192.0.2.1'}}],
    ['a wildcard, also spelt', '*.a A 192.0.2.1\n\\042.b A 192.0.2.1', {'*.a': {A: '192.0.2.1'}, '*.b': {A: '192.0.2.1'}}],
    [
      'octets beyond ASCII, as escapes and as letters, which are no internationalised names',
      'm\\195\\188nchen A 192.0.2.1\nbücher A 192.0.2.1',
      {'m\\195\\188nchen': {A: '192.0.2.1'}, 'b\\195\\188cher': {A: '192.0.2.1'}},
    ],
    ['the last TTL, before any default', '$TTL 1h\na A 192.0.2.1', {a: {A: '192.0.2.1'}}],
  ])('%s', (_, lines, records) => expect(recordsOf(lines)).toEqual(records));
});

describe('data', () => {
  it.each<[string, string, unknown]>([
    ['a text is its bytes', 'a TXT "a\\"b\\\\c\\;d;e\\065"', 'a"b\\c;d;eA'],
    ['texts are strings', 'a TXT "a" b "c d"', '"a" "b" "c d"'],
    ['quotes need no blank between them', 'a TXT "a""b"', '"a" "b"'],
    ['an empty text', 'a TXT ""', '""'],
    ['UTF-8 is a text', 'a TXT "Gr\\195\\188\\195\\159e, grüße"', 'Grüße, grüße'],
    ['bytes that are no UTF-8 are kept', 'a TXT "\\255\\000"', '"\\255\\000"'],
    ['a text that reads as a variable', 'a TXT "$(var.x)"', '$$(var.x)'],
    ['leading zeros of numbers', 'a MX 010 mail', '10 mail'],
    ['the root', 'a MX 0 .', '0 .'],
    ['numbers that are texts keep their zeros', 'a CAA 0 issue 007', '0 issue 007'],
    [
      'hexadecimal in pieces',
      'a SSHFP 1 1 ( 0123456789 ABCDEF0123 456789abcdef01234567 )',
      '1 1 0123456789abcdef0123456789abcdef01234567',
    ],
    [
      'a mnemonic of an algorithm',
      'a DS 1 rsasha256 1 0123456789abcdef0123456789abcdef01234567\n NS x.test.',
      '1 8 1 0123456789abcdef0123456789abcdef01234567',
    ],
    ['parameters with quotes around the value', 'a HTTPS 1 . alpn="h2,h3" port="443"', '1 . alpn=h2,h3 port=443'],
    [
      'a backslash in a regular expression',
      'a NAPTR 1 1 u E2U+sip "!^(.*)$!sip:\\\\1@x.test!" .',
      '1 1 u E2U+sip "!^(.*)$!sip:\\\\1@x.test!" .',
    ],
  ])('%s', (_, lines, value) => {
    const {a} = recordsOf(lines) as {a: {[type: string]: unknown}};
    expect(Object.values(a)[0]).toEqual(value);
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, string, readonly string[]]>([
    ['a quote', 'a TXT "x\nb A 192.0.2.1', ['1:7 the quote is not closed']],
    ['a quote that an escape opens again', 'a TXT "x\\"', ['1:7 the quote is not closed']],
    ['a parenthesis that is not closed', 'a A ( 192.0.2.1\nb A 192.0.2.2\n', ['1:5 this ( is not closed']],
    ['a parenthesis that closes nothing', 'a A 192.0.2.1 )', ['1:15 this ) closes nothing']],
    ['all of it at once', 'a A x\nb AAAA y\nc MX 1', ['1:5 A: “x”', '2:8 AAAA: “y”', '3:6 MX: “']],
    ['a class', 'a CH A 192.0.2.1', ['1:3 the class CH']],
    ['a type', 'a AA 192.0.2.1', ['1:3 “AA” is no type']],
    ['no type', 'a 300 IN', ['1:7 the entry ends']],
    ['a TTL', 'a 2147483648 A 192.0.2.1', ['1:3 a TTL of “2147483648”']],
    ['$TTL', '$TTL soon', ['1:6 “soon” is no TTL']],
    ['$GENERATE', '$GENERATE 1-9 a$ A 192.0.2.$', ['1:1 “$GENERATE” is not read here']],
    ['$INCLUDE of nothing', '$INCLUDE', ['1:1 $INCLUDE has 0 parts']],
    ['$INCLUDE of what is not there', '$INCLUDE x', ['1:10 not included: x is not there']],
    ['$INCLUDE of itself', '$INCLUDE acme.test.zone', ['1:10 acme.test.zone includes itself']],
    ['an escape', 'a TXT "\\256"', ['1:7 TXT: \\256 is no escape']],
    ['half an escape', 'a TXT "\\1x"', ['1:7 TXT: \\1 is no escape']],
    ['a string of 256 bytes', `a TXT ${'x'.repeat(256)}`, ['1:7 TXT: a string has 256 bytes']],
    ['data that is not as long as it says', 'a TYPE65400 \\# 3 abcd', ['1:13 TYPE65400: the data is not as long']],
    ['a second SOA', '@ SOA a b 1 1 1 1 1', ['1:1 SOA: this is the second one']],
    ['a type by a number that there is not', 'a TYPE65536 \\# 0', ['1:3 “TYPE65536” is no type']],
    ['an address where a host is wanted', 'a MX 1 192.0.2.1\nb NS 2001:db8::1', ['1:8 MX: 192.0.2.1', '2:6 NS: 2001:db8::1']],
    ['a URI without quotes', 'a URI 1 1 https://x.test/', ['1:11 URI: the target is not in quotes']],
    ['a control character', 'a TXT "x\0"\nb TXT x\r', ['1:9 a control character', '2:8 a control character']],
    ['a name in quotes', '"a" A 192.0.2.1', ['1:1 “"a"” is a string']],
    ['no owner before', '"a" A 192.0.2.1\n A 192.0.2.1', ['1:1 “"a"” is a string', '2:2 this entry begins with a blank']],
  ])('%s', (_, lines, said) => {
    expect(recordsOf(lines)).toEqual(said.map((text) => expect.stringContaining(text)));
  });

  test('files that include each other without end, and too many of them', () => {
    const chain = Object.fromEntries(Array.from({length: 15}, (_, at) => [`f${at}`, `$INCLUDE f${at + 1}\n`]));
    const deep = importFiles({'acme.test.zone': `${HEAD}$INCLUDE f0\n`, ...chain});
    expect(deep.diagnostics.map((each) => each.summary)).toEqual(['files include each other 11 deep, 10 is the most']);
    const wide = importFiles({'acme.test.zone': `${HEAD}${'$INCLUDE f0\n'.repeat(40)}`, f0: '$INCLUDE f1\n'.repeat(40), f1: ''});
    expect(wide.diagnostics.at(-1)?.summary).toBe('more than 1000 files are included');
  });

  test('what is not imported is told one by one, and stops nothing', () => {
    const {files, diagnostics, notes} = importFiles({
      'acme.test.zone': `${HEAD}a LOC 52 22 23.000 N 4 53 32.000 E -2.00m\nb A \\# 4 c0000201\nc TYPE1 \\# 4 c0000201\n@ NSEC3PARAM 1 0 0 -\n@ CDS 256 3 8 AwE=\nd A 192.0.2.1\n`,
    });
    expect(diagnostics.map(({severity, at, summary}) => [severity, at?.line, summary])).toEqual([
      ['warning', 6, 'not imported: there is no record set of type LOC here'],
      ['warning', 7, 'not imported: this A is written as bytes (RFC 3597), which are not read here'],
      ['warning', 8, 'not imported: this TYPE1 is written as bytes (RFC 3597), which are not read here'],
    ]);
    expect(notes.map(({summary, count}) => [count, summary.slice(0, 24)])).toEqual([[2, 'records that sign a zone']]);
    expect(zoneOf(files, 'acme.test')).toEqual({
      nameservers: ['ns1.other.test', 'ns2.other.test'],
      records: {d: {A: '192.0.2.1'}},
    });
  });
});

describe('a zone', () => {
  const soa = (data: string, rest = ''): unknown => {
    const {files, diagnostics} = importFiles({'acme.test.zone': `$TTL 1h\n@ SOA ${data}\n@ NS ns.other.test.\n${rest}`});
    return files.size > 0 ? zoneOf(files, 'acme.test') : diagnostics.map((each) => each.summary);
  };

  it('has the fields of its SOA that are not the default', () => {
    const nameservers = 'ns.other.test';
    expect(soa('ns.other.test. hostmaster 1 7200 900 1209600 300')).toEqual({nameservers: [nameservers]});
    expect(soa('ns.acme.test. ana\\.souza.acme.test. 1 3h 900 1209600 300')).toEqual({
      nameservers: [nameservers],
      soa: {mname: 'ns.acme.test', rname: 'ana.souza@acme.test', refresh: '3h'},
    });
  });

  it('has the TTL that most have for its default', () => {
    const zone = (lines: string): unknown =>
      (
        zoneOf(importFiles({'acme.test.zone': `@ 9 SOA a. b.c. 1 1 1 1 1\n@ 9 NS a.\n${lines}`}).files, 'acme.test') as {
          default_ttl: string;
        }
      ).default_ttl;
    expect(zone('a 60 A 192.0.2.1\nb 60 A 192.0.2.1\nc 30 A 192.0.2.1')).toBe('1m');
    expect(zone('a 60 A 192.0.2.1\nb 30 A 192.0.2.1')).toBe('30s');
    expect(zone('a 60 A 192.0.2.1\nb 60 A 192.0.2.1\n$TTL 30\nc A 192.0.2.1')).toBe('30s');
  });

  it('has one TTL a set, the lower one', () => {
    const {files, diagnostics} = importFiles({'acme.test.zone': `${HEAD}a 60 A 192.0.2.1\na 30 A 192.0.2.2\na 90 A 192.0.2.1`});
    expect(zoneOf(files, 'acme.test')).toMatchObject({records: {a: {A: ['192.0.2.1', '192.0.2.2'], ttl: '30s'}}});
    expect(diagnostics.map(({at, code}) => [at?.line, code])).toEqual([
      [7, 'import/ttl-differs'],
      [8, 'import/ttl-differs'],
      [8, 'import/twice'],
    ]);
  });

  it('is refused without SOA, without NS, and twice', () => {
    expect(importFiles({'a.test.zone': 'x 1 A 192.0.2.1'}).diagnostics.map((each) => each.code)).toEqual(['zone-file/no-soa']);
    expect(importFiles({'a.test.zone': '@ 1 SOA a. b. 1 1 1 1 1'}).diagnostics.map((each) => each.code)).toContain(
      'zone-file/no-ns',
    );
    const twice = importFiles({'acme.test.zone': HEAD, 'other.zone': HEAD});
    expect(twice.diagnostics.map(({at, code}) => [at?.file, code])).toEqual([['other.zone', 'zone-file/zone-twice']]);
  });

  it('is called as its SOA says, whatever the file is called; --origin must agree', () => {
    expect([...importFiles({'x.zone': HEAD}).files.keys()]).toEqual(['pltfrms.yaml', 'zones/acme.test.yaml']);
    const plain = HEAD.replace(/.*\n/, '');
    expect([...importFiles({'x.zone': plain}, 'b.test').files.keys()]).toEqual(['pltfrms.yaml', 'zones/b.test.yaml']);
    expect(importFiles({'x.zone': HEAD}, 'b.test').diagnostics.map((each) => each.code)).toEqual(['zone-file/soa']);
    expect(importFiles({'1.zone': plain}).diagnostics[1]?.summary).toContain('“@” is relative, and nothing says to what');
  });

  it('keeps comments beside what they stand beside', () => {
    const {files} = importFiles({
      'acme.test.zone': `; head\n${HEAD}; web\nwww A 192.0.2.1 ; one\n A 192.0.2.2 ; two\n; mail\n@ MX 1 a. ; it\n; end`,
    });
    expect(files.get('zones/acme.test.yaml')?.split('\n')).toEqual(
      expect.arrayContaining([
        '# head',
        '        # web',
        '            - 192.0.2.1 # one',
        '            - 192.0.2.2 # two',
        '        # mail',
        '          MX: 1 a. # it',
        '# end',
      ]),
    );
  });

  it('that another file includes is none of its own', () => {
    const {files, notes} = importFiles({'acme.test.zone': `${HEAD}$INCLUDE part.zone`, 'part.zone': 'a A 192.0.2.1', README: ''});
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'zones/acme.test.yaml']);
    expect(notes.map(({examples}) => examples)).toContainEqual(['README']);
  });
});

describe('what is legal and seldom comes in', () => {
  const all = (lines: string): readonly [records: unknown, ...said: string[]] => {
    const {files, diagnostics} = importFiles({'acme.test.zone': HEAD + lines});
    const {records} = (zoneOf(files, 'acme.test') ?? {}) as {records?: unknown};
    return [records, ...diagnostics.map((each) => `${each.severity} ${saying(each)}`)];
  };
  const hex = (bytes: number): string => 'ab'.repeat(bytes);

  it.each<[string, string, unknown]>([
    ['a blank in an owner', 'Front\\032Desk._ipp._tcp SRV 0 0 631 ok', {'front\\032desk._ipp._tcp': {SRV: '0 0 631 ok'}}],
    ['a mark in an owner', 'dhcp+1 A 192.0.2.1', {'dhcp\\0431': {A: '192.0.2.1'}}],
    ['a dot, a colon, a number sign and a zero in an owner', 'a\\.b:c#d\\000 TXT x', {'a\\046b\\058c\\035d\\000': {TXT: 'x'}}],
    ['an owner like the zone itself', '\\@ TXT x\n\\$ORIGIN TXT x', {'\\064': {TXT: 'x'}, '\\036origin': {TXT: 'x'}}],
    ['an asterisk that is no wildcard', 'a.*.b TXT x\na\\*b TXT x', {'a.\\042.b': {TXT: 'x'}, 'a\\042b': {TXT: 'x'}}],
    ['an octet that is no character', 'a\\255 TXT x', {'a\\255': {TXT: 'x'}}],
    ['letters that are escaped', '\\065\\098 TXT x', {ab: {TXT: 'x'}}],
    ['octets in a value', 'a CNAME b\\032c.other.test.\nd MX 1 e+f', {a: {CNAME: 'b\\032c.other.test.'}, d: {MX: '1 e\\043f'}}],
    ['a label of 63 escapes', `${'\\000'.repeat(63)} TXT x`, {['\\000'.repeat(63)]: {TXT: 'x'}}],
    [
      'an empty value of a key that takes none',
      'x HTTPS 1 . no-default-alpn= alpn=h3',
      {x: {HTTPS: '1 . alpn=h3 no-default-alpn'}},
    ],
    ['TLSA for private use', `_443._tcp TLSA 255 255 255 ${hex(5)}`, {'_443._tcp': {TLSA: `255 255 255 ${hex(5)}`}}],
    ['flags of CAA that mean nothing', 'a CAA 1 issue "ca.test"', {a: {CAA: '1 issue ca.test'}}],
    ['no mail at another preference', 'a MX 10 .', {a: {MX: '10 .'}}],
    ['SSHFP with numbers yet to come', `a SSHFP 7 9 ${hex(3)}`, {a: {SSHFP: `7 9 ${hex(3)}`}}],
    ['an unknown type', 'a TYPE65280 \\# 4 0A00 0001', {a: {TYPE65280: '\\# 4 0a000001'}}],
    ['an unknown type without data', 'a TYPE65280 \\# 0', {a: {TYPE65280: '\\# 0'}}],
    ['a type without a form here, as octets', 'a LOC \\# 2 abcd', {a: {TYPE29: '\\# 2 abcd'}}],
  ])('%s', (_, lines, records) => expect(all(lines)).toEqual([records]));

  it.each<[string, string, string]>([
    ['HINFO "PC" Linux', 'TYPE13', '025043054c696e7578'],
    ['RP a .', 'TYPE17', '01610461636d6504746573740000'],
    ['AFSDB 1 b\\.c.test.', 'TYPE18', '000103622e63047465737400'],
    ['CERT 1 2 3 AQ==', 'TYPE37', '000100020301'],
    ['SMIMEA 3 1 1 ( AB cd )', 'TYPE53', '030101abcd'],
    ['OPENPGPKEY AQ I=', 'TYPE61', '0102'],
    ['L32 10 10.1.2.0', 'TYPE105', '000a0a010200'],
    ['NID 10 0014:4fff:ff20:ee64', 'TYPE104', '000a00144fffff20ee64'],
    ['EUI48 00-00-5E-00-53-2a', 'TYPE108', '00005e00532a'],
    ['WALLET "x" "y;z"', 'TYPE262', '017803793b7a'],
  ])('a type without a form is kept as octets: %s', (data, type, octets) => {
    const {files, diagnostics, notes} = importFiles({'acme.test.zone': `${HEAD}a ${data}`});
    expect(diagnostics).toEqual([]);
    expect(zoneOf(files, 'acme.test')).toMatchObject({records: {a: {[type]: `\\# ${octets.length / 2} ${octets}`}}});
    expect(notes).toMatchObject([{code: 'import/octets', examples: [`a.acme.test. ${data.split(' ')[0]} as ${type}`]}]);
  });

  // RFC 9460 appendix D.1 and D.2.
  it.each<[string, string]>([
    ['0 foo.example.com.', '0 foo.example.com.'],
    ['1 .', '1 .'],
    ['16 foo.example.com. port=53', '16 foo.example.com. port=53'],
    ['1 foo.example.com. key667=hello', '1 foo.example.com. key667=hello'],
    ['1 foo.example.com. key667="hello\\210qoo"', '1 foo.example.com. key667="hello\\210qoo"'],
    ['1 foo.example.com. ( ipv6hint="2001:db8::1,2001:db8::53:1" )', '1 foo.example.com. ipv6hint=2001:db8::1,2001:db8::53:1'],
    ['1 example.com. ipv6hint="2001:db8:122:344::192.0.2.33"', '1 example.com. ipv6hint=2001:db8:122:344::c000:221'],
    [
      '16 foo.example.org. ( alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1 )',
      '16 foo.example.org. mandatory=alpn,ipv4hint alpn=h2,h3-19 ipv4hint=192.0.2.1',
    ],
    ['16 foo.example.org. alpn="f\\\\\\\\oo\\\\,bar,h2"', '16 foo.example.org. alpn="f\\\\\\\\oo\\\\,bar,h2"'],
    ['16 foo.example.org. alpn=f\\\\\\092oo\\092,bar,h2', '16 foo.example.org. alpn="f\\\\\\\\oo\\\\,bar,h2"'],
  ])('SVCB %s', (written, stored) => expect(all(`a SVCB ${written}`)).toEqual([{a: {SVCB: stored}}]));

  it.each<[string, string, readonly string[]]>([
    ['a delegation to the root', 'sub NS .', ['1:8 not imported: NS: the root (.) cannot stand here']],
    ['a relative URI', '_s._tcp URI 1 1 "x"', ['1:13 not imported: URI: “x” is no absolute URI']],
    ['an alias with parameters', 'a HTTPS 0 b.test. alpn=h2', ['1:9 not imported: HTTPS: “alpn=h2” stands behind an alias']],
    ['a digest that is too short', `_443._tcp TLSA 3 1 1 ${hex(20)}`, ['1:16 not imported: TLSA: data of matching type 1']],
    ['an owner outside of the zone', 'a.other.test. A 192.0.2.1', ['1:1 not imported: “a.other.test.” stands outside']],
    ['a CNAME beside others', 'a CNAME b.test.\na TXT x', ['1:1 not imported: a.acme.test has a CNAME and also TXT']],
    [
      'a CNAME beside octets',
      'a CNAME b.test.\na TYPE65280 \\# 0',
      ['2:1 not imported: a.acme.test has a CNAME and also TYPE65280'],
    ],
    ['a CNAME at the zone itself', '@ CNAME b.test.', ['1:1 not imported: acme.test is the zone itself']],
    ['a second CNAME', 'a CNAME b.test.\na CNAME c.test.', ['2:1 not imported: a.acme.test is an alias of 2 names']],
    [
      'CNAMEs in a circle',
      'a CNAME b\nb CNAME a',
      ['1:1 not imported: the CNAME leads back', '2:1 not imported: the CNAME leads back'],
    ],
    [
      'what a delegation hides',
      'sub NS ns.test.\nwww.sub TXT x',
      ['2:1 not imported: sub.acme.test is delegated, so nobody asks'],
    ],
    ['mail at a delegation', 'sub NS ns.test.\nsub MX 1 b.test.', ['2:1 not imported: sub.acme.test is delegated']],
    ['DS at the zone itself', `@ DS 1 8 2 ${hex(32)}`, ['1:1 not imported: DS for acme.test stands in the zone above']],
    ['DS without NS', `sub DS 1 8 2 ${hex(32)}`, ['1:1 not imported: sub.acme.test has DS and no NS']],
    [
      'DS whose NS is hidden',
      `sub NS ns.test.\nx.sub NS ns.test.\nx.sub DS 1 8 2 ${hex(32)}`,
      ['2:1 not imported: sub.acme.test is delegated', '3:1 not imported: sub.acme.test is delegated'],
    ],
    ['a wildcard that is delegated', '*.w NS ns.test.', ['1:1 not imported: *.w.acme.test delegates a wildcard']],
    ['no mail and mail', 'a MX 0 .\na MX 1 b.test.', ['1:1 not imported: a.acme.test takes no mail (0 .)']],
    ['two SPF records', '@ TXT "v=spf1 -all"\n@ TXT y\n@ TXT "v=spf1 a -all"', ['3:1 not imported: acme.test has 2 SPF']],
    ['a type by its name', 'a DNAME b.test.', ['1:1 not imported: there is no record set of type DNAME']],
    ['a type by its name whose data is wrong', 'a HINFO x', ['1:1 not imported: there is no record set of type HINFO']],
  ])('what is left out is told with its line, and the rest comes in: %s', (_, lines, said) => {
    const [records, ...told] = all(`${lines}\nok A 192.0.2.1`);
    expect(told).toEqual(said.map((each) => expect.stringContaining(`warning ${each}`)));
    expect(records).toMatchObject({ok: {A: '192.0.2.1'}});
  });

  test('letters beyond ASCII are octets, and that is told', () => {
    expect(all('grüße A 192.0.2.1\na CNAME bücher.test.')).toEqual([
      {'gr\\195\\188\\195\\159e': {A: '192.0.2.1'}, a: {CNAME: 'b\\195\\188cher.test.'}},
      expect.stringContaining('warning 1:1 “grüße” has letters beyond ASCII'),
      expect.stringContaining('warning 2:9 “bücher.test.” has letters beyond ASCII'),
    ]);
  });

  test('a type that is none is told what to write', () => {
    const {diagnostics} = importFiles({'acme.test.zone': `${HEAD}a FOO x`});
    expect(diagnostics).toMatchObject([
      {severity: 'error', summary: expect.stringContaining('known here'), hint: expect.stringContaining('TYPE65280 \\# 2 abcd')},
    ]);
  });

  test('a signed zone is told with its DS (RFC 6605 section 6.1)', () => {
    const key = 'GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==';
    const {diagnostics, files} = importFiles({
      'example.net.zone': `$TTL 1h\n@ SOA ns.test. h 1 1 1 1 1\n@ NS ns.test.\n@ DNSKEY 256 3 13 AwE=\n@ DNSKEY 257 3 13 (${key})\n@ RRSIG A 1\n`,
    });
    expect(files.size).toBe(2);
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'zone-file/signed',
        at: {line: 4},
        hint: expect.stringContaining(
          '(55648 13 2 b4c8c1fe2e7477127b27115656ad6256f424625bf5c1e2770ce6d6e37df61d17) out of the zone above',
        ),
      },
    ]);
  });

  test('serial and TTLs of the zone itself are kept', () => {
    const {files} = importFiles({
      'acme.test.zone': '@ 60 SOA ns.test. hostmaster.acme.test. 2026113001 2h 15m 2w 5m\n@ 2d NS ns.test.\na 1h A 192.0.2.1\n',
    });
    expect(zoneOf(files, 'acme.test')).toEqual({
      nameservers: ['ns.test'],
      nameservers_ttl: '2d',
      soa: {serial: '2026113001', ttl: '1m'},
      records: {a: {A: '192.0.2.1'}},
    });
  });

  test('a byte order mark, and a zone with a slash in its name', () => {
    const zone = '0/25.2.0.192.in-addr.arpa';
    const text = `\ufeff${zone}. 1h SOA ns.test. h.a.test. 1 2h 15m 2w 5m\n${zone}. 1h NS ns.test.\n1.${zone}. 1h PTR a.test.\n$ORIGIN ${zone}.\n2/3 1h NS ns.test.`;
    const {files, diagnostics} = importFiles({'rev.zone': text});
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'zones/0-25.2.0.192.in-addr.arpa.yaml']);
    expect(load(files.get('zones/0-25.2.0.192.in-addr.arpa.yaml') ?? '', {schema: FAILSAFE_SCHEMA})).toMatchObject({
      dns: {zones: {[zone]: {records: {'1': {PTR: 'a.test.'}, '2/3': {NS: 'ns.test.'}}}}},
    });
  });
});

describe('hostile files', () => {
  const loads = (bytes: Uint8Array): ReadonlyMap<string, string> => {
    const {files, diagnostics} = importFiles({'acme.test.zone': bytes});
    for (const text of files.values()) load(text, {schema: FAILSAFE_SCHEMA});
    expect(files.size > 0 || diagnostics.some((each) => each.severity === 'error')).toBe(true);
    return files;
  };
  const applies = (bytes: Uint8Array): void => {
    const files = loads(bytes);
    if (files.size > 0) expect(checkConfig(files)).toEqual([]);
  };
  const utf8 = new TextEncoder();

  test('any bytes are records or diagnostics, and never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), fc.boolean(), (bytes, headed) =>
        applies(headed ? join(utf8.encode(HEAD), bytes) : bytes),
      ),
    );
  });

  test('any words of the language, in any order', () => {
    const words = [
      'a',
      '@',
      '*',
      '.',
      'IN',
      '60',
      'A',
      'TXT',
      'MX',
      'SOA',
      'HTTPS',
      'NAPTR',
      'CAA',
      'NS',
      'CNAME',
      'DS',
      'TYPE65280',
      'a.',
      '\\046',
      '192.0.2.1',
      '"',
      '\\',
      '(',
      ')',
      ';',
      '\n',
      ' ',
      '$TTL',
      '$ORIGIN',
      '$INCLUDE',
      '\\#',
      '=',
      'key1',
      '\u00fc',
      '\ud800',
      '\0',
      '\r',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {maxLength: 80}), fc.constantFrom('', ' '), (each, glue) =>
        applies(utf8.encode(HEAD + each.join(glue))),
      ),
      {numRuns: 500},
    );
  });

  test('any records of any types at few names: what is imported applies', () => {
    const owner = fc.constantFrom('@', 'a', 'b.a', '*.a', '*', 'c\\032d', 'c.b.a', '\\042.a.b');
    const host = fc.constantFrom('.', 'a', 'b.a', 'x.test.', 'c\\032d', '@');
    const data = fc.oneof(
      fc
        .tuple(fc.constantFrom('CNAME', 'NS', 'PTR', 'MX 0', 'MX 10', 'SRV 0 0 1', 'HTTPS 0'), host)
        .map((each) => each.join(' ')),
      fc.constantFrom('A 192.0.2.1', 'AAAA ::1', 'TXT "v=spf1 -all"', 'TXT "v=spf1 a -all"', 'TYPE65280 \\# 0', 'TYPE5 \\# 0'),
      fc.constantFrom(`DS 1 8 2 ${'ab'.repeat(32)}`, 'CAA 1 issue ";"', 'SSHFP 9 9 ab', 'DNAME a', 'SVCB 1 . alpn="a\\\\,b"'),
    );
    const line = fc.tuple(owner, fc.constantFrom('', ' 60', ' 90'), data).map(([name, ttl, rest]) => `${name}${ttl} ${rest}`);
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), (lines) => {
        const {files, diagnostics} = importFiles({'acme.test.zone': `${HEAD}${lines.join('\n')}\n`});
        expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
        expect(checkConfig(files)).toEqual([]);
      }),
      {numRuns: 400},
    );
  });

  const MANY = 10_000_000;
  test.each([
    ['one word', 'x'.repeat(MANY)],
    ['one string', `a TXT "${'x'.repeat(MANY)}"`],
    ['backslashes', `a TXT ${'\\'.repeat(MANY)}`],
    ['escapes', `a TXT "${'\\000'.repeat(MANY / 4)}"`],
    ['strings', `a TXT ${'"" '.repeat(MANY / 3)}`],
    ['quotes', '"\n'.repeat(MANY / 2)],
    ['open parentheses', '('.repeat(MANY)],
    ['pairs of parentheses', '()'.repeat(MANY / 2)],
    ['comments', ';\n'.repeat(MANY / 2)],
    ['dots', `${'.'.repeat(MANY)} A 192.0.2.1`],
    ['blanks', ' '.repeat(MANY)],
    ['labels of other letters', `${'ü.'.repeat(MANY / 3)} A 192.0.2.1`],
    ['one hexadecimal word', `a SSHFP 1 1 ${'0'.repeat(MANY)}`],
    ['parameters', `a HTTPS 1 . ${'a=" '.repeat(MANY / 4)}`],
    [
      'records of one set',
      Array.from({length: MANY / 20}, (_, at) => `a A 10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}\n`).join(''),
    ],
    ['wrong records', 'a A x\n'.repeat(MANY / 6)],
  ])('10 MB of %s take seconds at most', (_, text) => {
    // On cores, since what else runs on the machine says nothing about growth.
    const start = process.cpuUsage();
    loads(utf8.encode(HEAD + text));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  });
});

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  return Uint8Array.from([...one, ...other]);
}
