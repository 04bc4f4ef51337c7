import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it, test} from 'vitest';
import {HEAD, importFiles, recordsOf, zoneOf} from './zone-import.ts';

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
      'names beyond ASCII, as bytes and as letters',
      'm\\195\\188nchen A 192.0.2.1\nbücher A 192.0.2.1',
      {'xn--mnchen-3ya': {A: '192.0.2.1'}, 'xn--bcher-kva': {A: '192.0.2.1'}},
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
    ['an owner outside', 'a.other.test. A 192.0.2.1', ['1:1 “a.other.test.” stands outside']],
    ['an owner with a dot in a label', 'a\\.b A 192.0.2.1', ['1:1 “a\\.b” has a dot within a label']],
    ['an escape', 'a TXT "\\256"', ['1:7 TXT: \\256 is no escape']],
    ['half an escape', 'a TXT "\\1x"', ['1:7 TXT: \\1 is no escape']],
    ['a string of 256 bytes', `a TXT ${'x'.repeat(256)}`, ['1:7 TXT: a string has 256 bytes']],
    ['data that is not as long as it says', 'a TYPE65400 \\# 3 abcd', ['1:13 TYPE65400: the data is not as long']],
    ['a second SOA', '@ SOA a b 1 1 1 1 1', ['1:1 SOA: this is the second one']],
    ['a type by a number that there is not', 'a TYPE65536 \\# 0', ['1:3 “TYPE65536” is no type']],
    ['an address where a host is wanted', 'a MX 1 192.0.2.1\nb NS 2001:db8::1', ['1:8 MX: 192.0.2.1', '2:6 NS: 2001:db8::1']],
    ['a URI without quotes', 'a URI 1 1 https://x.test/', ['1:11 URI: the target is not in quotes']],
    ['a control character', 'a TXT "x\0"\nb TXT x\r', ['1:9 a control character', '2:8 a control character']],
    ['a name that is no UTF-8', 'a\\255 A 192.0.2.1', ['1:1 “a\\255” is not UTF-8']],
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
      'acme.test.zone': `${HEAD}a LOC 52 22 23.000 N 4 53 32.000 E -2.00m\nb A \\# 4 c0000201\nc TYPE1 \\# 4 c0000201\n@ DNSKEY 256 3 8 AwE=\nd A 192.0.2.1\n`,
    });
    expect(diagnostics.map(({severity, at, summary}) => [severity, at?.line, summary])).toEqual([
      ['warning', 6, 'not imported: there is no record set of type LOC here'],
      ['warning', 7, 'not imported: this A is written as bytes (RFC 3597), which are not read here'],
      ['warning', 8, 'not imported: this TYPE1 is written as bytes (RFC 3597), which are not read here'],
    ]);
    expect(notes.map(({summary, count}) => [count, summary.slice(0, 24)])).toEqual([
      [1, 'serials: the platform co'],
      [1, 'records that sign a zone'],
    ]);
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

describe('hostile files', () => {
  const loads = (bytes: Uint8Array): void => {
    const {files, diagnostics} = importFiles({'acme.test.zone': bytes});
    for (const text of files.values()) load(text, {schema: FAILSAFE_SCHEMA});
    expect(files.size > 0 || diagnostics.some((each) => each.severity === 'error')).toBe(true);
  };
  const utf8 = new TextEncoder();

  test('any bytes are records or diagnostics, and never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), fc.boolean(), (bytes, headed) =>
        loads(headed ? join(utf8.encode(HEAD), bytes) : bytes),
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
        loads(utf8.encode(HEAD + each.join(glue))),
      ),
      {numRuns: 500},
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
