import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it, test} from 'vitest';
import {checkConfig} from '#engine/import/check-config.ts';
import {recordTypes} from '#schemas/dns/values.ts';
import {dataOf, importFiles, recordsOf, saying} from './octodns-import.ts';
import {zoneOf} from './zone-import.ts';

const A = 'type: A, value: 192.0.2.1';

describe('a record', () => {
  it.each<[string, string, unknown]>([
    ['is one below its name, or a list', `a: {${A}}\nb:\n- {${A}}\n`, {a: {A: '192.0.2.1'}, b: {A: '192.0.2.1'}}],
    ['of the zone itself has no name', `'': {${A}}`, {'@': {A: '192.0.2.1'}}],
    ['of a wildcard', `'*': {${A}}\n'*.b': {${A}}`, {'*': {A: '192.0.2.1'}, '*.b': {A: '192.0.2.1'}}],
    ['has a name within the zone, whatever it ends in', `acme.test: {${A}}`, {'acme.test.acme.test.': {A: '192.0.2.1'}}],
    [
      'has a name of any case and of letters',
      `A: {${A}}\nbücher: {${A}}`,
      {a: {A: '192.0.2.1'}, 'xn--bcher-kva': {A: '192.0.2.1'}},
    ],
    [
      'has an hour without a TTL',
      `a: {${A}}\nb: {${A}, ttl: 3600}\nc: {${A}, ttl: '60'}`,
      {
        ...{a: {A: '192.0.2.1'}, b: {A: '192.0.2.1', ttl: '1h'}, c: {A: '192.0.2.1', ttl: '1m'}},
      },
    ],
    ['has a TTL of nothing', `a: {${A}}\nb: {${A}, ttl: 0}`, {a: {A: '192.0.2.1'}, b: {A: '192.0.2.1', ttl: '0s'}}],
    [
      'has a list behind value, and one behind values',
      'a: {type: A, value: [192.0.2.1, 192.0.2.2], ttl: 3600}\nb: {type: A, values: 192.0.2.1, ttl: 3600}',
      {
        ...{a: {A: ['192.0.2.1', '192.0.2.2']}, b: {A: '192.0.2.1'}},
      },
    ],
    [
      'is what an alias stands for',
      `a: &a {${A}}\nb: *a\nc: [*a]\nd: {type: A, values: [&v 192.0.2.2, 192.0.2.3]}\ne: {type: A, value: *v}`,
      {
        ...{a: {A: '192.0.2.1'}, b: {A: '192.0.2.1'}, c: {A: '192.0.2.1'}},
        ...{d: {A: ['192.0.2.2', '192.0.2.3']}, e: {A: '192.0.2.2'}},
      },
    ],
    [
      'merges maps, and says more itself',
      `a: &a {${A}, ttl: 60}\nb: {<<: *a, value: 192.0.2.2}\nc: {<<: [{ttl: 60}, *a]}`,
      {
        ...{a: {A: '192.0.2.1'}, b: {A: '192.0.2.2'}, c: {A: '192.0.2.1'}},
      },
    ],
    [
      'has marks in its name and in the names of its values',
      `dhcp+1: {${A}}\na/b: {type: CNAME, value: c+d.other.test.}\n'*.e': {${A}}`,
      {
        ...{'dhcp\\0431': {A: '192.0.2.1'}, 'a\\047b': {CNAME: 'c\\043d.other.test.'}, '*.e': {A: '192.0.2.1'}},
      },
    ],
    ['none', '---\n# nothing\n', undefined],
  ])('%s', (_, text, records) => expect(recordsOf(text)).toEqual(records));
});

describe('a value', () => {
  it.each<[string, string, unknown]>([
    ['A', 'value: 192.0.2.1', '192.0.2.1'],
    ['AAAA', "value: '2001:DB8::0:1'", '2001:db8::1'],
    ['CNAME', 'value: B.Acme.test.', 'b'],
    ['CNAME', 'values: [b.other.test.]', 'b.other.test.'],
    ['PTR', 'values: [b.acme.test., c.acme.test.]', ['b', 'c']],
    ['NS', 'value: bücher.other.test.', 'xn--bcher-kva.other.test.'],
    ['MX', 'value: {preference: 10, exchange: mail.acme.test.}', '10 mail'],
    ['MX', "value: {priority: '0', value: .}", '0 .'],
    ['SRV', 'value: {target: sip.acme.test., port: 5060, weight: 2, priority: 1}', '1 2 5060 sip'],
    ['CAA', 'value: {tag: issue, value: ;}', '0 issue ;'],
    ['CAA', 'value: {flags: 128, tag: issue, value: ca.test\\; policy=ev}', '128 issue ca.test; policy=ev'],
    [
      'SSHFP',
      'value: {algorithm: 1, fingerprint_type: 1, fingerprint: 0123456789ABCDEF0123456789abcdef01234567}',
      `1 1 ${'0123456789abcdef'.repeat(2)}01234567`,
    ],
    [
      'TLSA',
      `value: {certificate_usage: 3, selector: 1, matching_type: 1, certificate_association_data: ${'01'.repeat(32)}}`,
      `3 1 1 ${'01'.repeat(32)}`,
    ],
    ['DS', `value: {key_tag: 1, algorithm: 13, digest_type: 2, digest: ${'ab'.repeat(32)}}`, `1 13 2 ${'ab'.repeat(32)}`],
    ['DS', `value: {flags: 1, protocol: 13, algorithm: 2, public_key: ${'ab'.repeat(32)}}`, `1 13 2 ${'ab'.repeat(32)}`],
    [
      'NAPTR',
      "value: {order: 1, preference: 2, flags: S, service: SIP+D2U, regexp: '', replacement: b.acme.test.}",
      '1 2 s SIP+D2U "" b',
    ],
    [
      'NAPTR',
      "value: {order: 1, preference: 2, flags: u, service: E2U+sip, regexp: '!^(.*)$!sip:\\\\1@x.test!', replacement: .}",
      '1 2 u E2U+sip "!^(.*)$!sip:\\\\1@x.test!" .',
    ],
    ['URI', 'value: {priority: 1, weight: 2, target: https://acme.test/}', '1 2 https://acme.test/'],
    ['SVCB', 'value: {svcpriority: 0, targetname: b.acme.test.}', '0 b'],
    [
      'HTTPS',
      'value: {svcpriority: 1, targetname: ., svcparams: {port: 8443, alpn: [h2, h3], no-default-alpn: null}}',
      '1 . alpn=h2,h3 no-default-alpn port=8443',
    ],
    [
      'HTTPS',
      'value: {svcpriority: 1, targetname: ., svcparams: {key65000: a b, ipv6hint: 2001:db8::1}}',
      '1 . ipv6hint=2001:db8::1 key65000="a b"',
    ],
    ['TXT', 'value: v=DKIM1\\; k=rsa', 'v=DKIM1; k=rsa'],
    ['TXT', 'value: "v=DKIM1\\\\; k=rsa"', 'v=DKIM1; k=rsa'],
    ['TXT', 'value: not; escaped', 'not; escaped'],
    ['TXT', `value: '"a\\; b" "c"'`, 'a; bc'],
    ['TXT', 'value: say "so" \'so\'', 'say "so" \'so\''],
    ['TXT', "value: ''", '""'],
    ['TXT', 'value: 007', '007'],
    ['TXT', 'value: yes', 'yes'],
    ['TXT', 'value: Grüße', 'Grüße'],
    ['TXT', "value: 'a\\195\\188\\\\'", 'aü\\'],
    ['TXT', "value: '\\255'", '"\\255"'],
    ['TXT', 'value: $(var.x)', '$$(var.x)'],
  ])('%s %s', (type, rest, value) => expect(dataOf(type, rest)).toEqual(value));

  test('a long text is cut anew', () => {
    const text = 'x'.repeat(600);
    expect(dataOf('TXT', `value: '"${text.slice(0, 200)}" "${text.slice(200)}"'`)).toBe(text);
    expect(dataOf('TXT', `value: ${text}`)).toBe(text);
    const bytes = '\\255'.repeat(300);
    expect(dataOf('TXT', `value: ${bytes}`)).toBe(`"${'\\255'.repeat(255)}" "${'\\255'.repeat(45)}"`);
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'all of it at once',
      'a: {type: A, value: x}\nb: {type: MX, value: {preference: x, exchange: y}}',
      ['1:21 A: “x”', '2:35 MX: preference “x” is no number', '2:48 MX: “y” has no final dot'],
    ],
    ['YAML', 'a: [', ['1:5 ']],
    ['a key that stands twice', `a: {${A}}\na: {${A}}`, ['2:1 this key stands here twice']],
    ['a type that stands twice', `a: [{${A}}, {${A}}]`, ['1:34 this name has a record of type A already']],
    ['a name that stands twice in other letters', `a: {${A}}\nA: {${A}}`, ['2:4 this name has a record of type A already']],
    [
      'name servers that stand twice',
      "'': [{type: NS, value: a.test.}, {type: NS, value: b.test.}]",
      ['1:34 this name has a record of type NS'],
    ],
    ['a list of names', '- a', ['1:1 a list stands where the records of a zone']],
    [
      'no record',
      'a: 1\nb:\nc: []\nd: [{}]',
      [
        '1:4 a text stands where a record',
        '2:1 nothing stands where a record',
        '3:4 the list of records is empty',
        '4:5 the record has no type',
      ],
    ],
    ['@', `'@': {${A}}`, ['1:1 “@” is no name']],
    ['an absolute name', `a.: {${A}}`, ['1:1 “a.” ends in a dot']],
    ['no name', `a b: {${A}}`, ['1:1 “a b.acme.test” is no name']],
    ['a type', 'a: {type: XYZ, value: 1}', ['1:11 “XYZ” is no type']],
    ['a type in small letters', 'a: {type: a, value: 192.0.2.1}', ['1:11 “a” is no type']],
    ['no type', 'a: {value: 192.0.2.1}', ['1:4 the record has no type']],
    ['a TTL', 'a: {ttl: 1h, type: A, value: 192.0.2.1}', ['1:10 “1h” is no TTL']],
    ['a TTL that is too long', 'a: {ttl: 2147483648, type: A, value: 192.0.2.1}', ['1:10 “2147483648” is no TTL']],
    ['no TTL behind ttl', 'a: {ttl: , type: A, value: 192.0.2.1}', ['1:5 nothing is no TTL']],
    ['no value', 'a: {type: A}', ['1:4 the A record has neither value nor values']],
    ['nothing behind value', 'a: {type: A, value: }', ['1:21 a value of the A record is empty']],
    ['an empty list', 'a: {type: A, values: []}', ['1:14 a value of the A record is empty']],
    ['nothing in the list', 'a: {type: A, values: [192.0.2.1, null]}', ['1:34 a value of the A record is empty']],
    ['value and values', 'a: {type: A, values: [192.0.2.1], value: 192.0.2.2}', ['1:35 value and values stand side by side']],
    ['two values of a CNAME', 'a: {type: CNAME, values: [b.test., c.test.]}', ['1:18 CNAME has 2 values']],
    ['a name without its dot', 'a: {type: CNAME, value: b.test}', ['1:25 CNAME: “b.test” has no final dot']],
    ['an address as a name', 'a: {type: NS, value: 192.0.2.1.}', ['1:22 NS: 192.0.2.1 is an address']],
    ['a map for a text', 'a: {type: A, value: {x: y}}', ['1:21 A: a map stands where one text']],
    ['a text for a map', 'a: {type: MX, value: 10 mail.test.}', ['1:22 MX: a text stands where a map']],
    [
      'a field that is missing',
      'a: {type: SRV, value: {priority: 1, port: 2, target: b.test.}}',
      ['1:23 SRV: weight is missing'],
    ],
    [
      'a field that is a list',
      'a: {type: URI, value: {priority: 1, weight: 2, target: [x]}}',
      ['1:56 URI: a list stands where target'],
    ],
    [
      'a field of two words',
      'a: {type: CAA, value: {tag: issue x, value: y}}',
      ['1:29 CAA: tag “issue x” is more than one word'],
    ],
    [
      'a number with a zero before it',
      'a: {type: MX, value: {preference: 010, exchange: b.test.}}',
      ['1:35 MX: preference “010”'],
    ],
    [
      'svcparams',
      'a: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: [a]}}',
      ['1:68 HTTPS: a list stands where a map of svcparams'],
    ],
    [
      'a parameter',
      'a: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: {colour: red}}}',
      ['1:25 HTTPS: “colour” is no parameter'],
    ],
    ['a semicolon that is escaped twice', "a: {type: TXT, value: 'a\\\\; b'}", ['1:23 TXT: \\\\; is escaped twice']],
    ['half of the quotes', `a: {type: TXT, value: '"a'}`, ['1:23 TXT: “"a” begins with a quote']],
    ['an escape', "a: {type: TXT, value: '\\300'}", ['1:23 TXT: \\300 is no escape']],
    [
      'an include',
      'a: !include b.yaml\nb: {type: A, value: !include c.yaml}',
      ['1:13 “!include b.yaml” is not followed here', '2:30 “!include c.yaml” is not'],
    ],
    ['another tag', 'a: {type: A, value: !x 192.0.2.1}', ['1:24 the tag “!x” is not read here']],
    ['an alias of nothing', 'a: *b', ['1:4 *b stands for nothing']],
    ['a merge of no map', 'a: {<<: 1, type: A, value: 192.0.2.1}', ['1:5 << merges maps']],
    [
      'a merge into itself',
      'a: &a {<<: *a, type: A, value: 192.0.2.1}',
      ['1:8 maps are merged into each other more than 20 deep'],
    ],
  ])('%s', (_, text, said) => {
    expect(recordsOf(text)).toEqual(said.map((each) => expect.stringContaining(each)));
  });

  test('a file that is not UTF-8', () => {
    const {diagnostics} = importFiles({'a.test.yaml': Uint8Array.from([97, 0xff])});
    expect(diagnostics.map(saying)).toEqual(['1:1 the file is not UTF-8']);
  });

  test('a name of a zone, and one that stands in two places', () => {
    const {diagnostics, files} = importFiles({'x/a.test.yaml': '', 'y/A.test.yaml': '', 'a_b..test.yaml': ''});
    expect(diagnostics.map((each) => `${each.at?.file} ${each.summary}`)).toEqual([
      expect.stringContaining('a_b..test.yaml “a_b..test” has an empty label'),
      'y/A.test.yaml the zone a.test stands in two places',
    ]);
    expect(files.size).toBe(0);
  });

  test('aliases that make much of little take no time', () => {
    const lists = Array.from({length: 40}, (_, at) => `a${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}]}\n`);
    const {diagnostics} = importFiles({'a.test.yaml': `a0: &a0 {${A}}\n${lists.join('')}`});
    expect(diagnostics.map((each) => each.summary)).toContain('aliases make more than 100,000 values of this file');
    const chain = Array.from({length: 20_000}, (_, at) => `a${at + 1}: &a${at + 1} {<<: *a${at}}`);
    const deep = importFiles({'a.test.yaml': `x: {${A}, dynamic: {a0: &a0 {${A}}, ${chain.join(', ')}}}\ny: *a20000`});
    expect(deep.diagnostics.map((each) => each.summary)).toContain('maps are merged into each other more than 20 deep');
  });
});

describe('what has no place here is told, and stops nothing', () => {
  const warnings = (text: string): unknown => {
    const {files, diagnostics} = importFiles({'acme.test.yaml': text});
    return [
      ...diagnostics.map((each) => `${each.severity} ${saying(each)}`),
      (zoneOf(files, 'acme.test') as {records?: unknown}).records,
    ];
  };
  const a = {a: {A: '192.0.2.1'}};

  it.each<[string, string, string, unknown]>([
    ...['LOC', 'ALIAS', 'DNAME', 'SPF', 'URLFWD', 'SOA', 'OPENPGPKEY', 'Route53Provider/ALIAS'].map(
      (type): [string, string, string, unknown] => [
        `a record of ${type}`,
        `a: {type: ${type}, value: x}`,
        `1:11 not imported: there is no record set of type ${type}`,
        undefined,
      ],
    ),
    ['pools', `a: {${A}, dynamic: {pools: {}, rules: []}}`, '1:32 dynamic is not imported', a],
    ['places', `a: {${A}, geo: {AF: [192.0.2.2]}}`, '1:32 geo is not imported', a],
    ['a health check', `a: {${A}, octodns: {healthcheck: {port: 1}}}`, '1:42 octodns: healthcheck is not imported', a],
    ['providers', `a: {${A}, octodns: {excluded: [x]}}`, '1:42 octodns: excluded is not imported', a],
    ['a proxy', `a: {${A}, octodns: {cloudflare: {proxied: true}}}`, '1:42 octodns: cloudflare is not imported', a],
    [
      'a record that octoDNS leaves alone',
      `a: {${A}, octodns: {ignored: true}}`,
      '1:42 not imported: octoDNS leaves this record alone',
      undefined,
    ],
    ['a key of a record', `a: {${A}, vlaues: x}`, '1:32 “vlaues” is no key of a record', a],
    [
      'a key of a value',
      'a: {type: CAA, value: {tag: issue, value: x.test, wieght: 1}}',
      '1:51 “wieght” is no key of a value of CAA',
      {a: {CAA: '0 issue x.test'}},
    ],
    [
      'a value that is legal, and that no config holds',
      `a: {type: URI, values: [{priority: 1, weight: 1, target: x}, {priority: 1, weight: 1, target: 'x://y'}]}`,
      '1:25 not imported: URI: “x” is no absolute URI',
      {a: {URI: '1 1 x://y'}},
    ],
    ['a CNAME beside others', `a: [{type: CNAME, value: b.test.}, {${A}}]`, '1:26 not imported: a.acme.test has a CNAME', a],
    ['a value that stands twice', 'a: {type: A, values: [192.0.2.1, 192.0.2.1]}', '1:34 this record stands here twice', a],
    ['a backslash', "a: {type: TXT, value: 'a\\b'}", '1:23 \\b is read as in a zone file', {a: {TXT: 'ab'}}],
    ['quotes in the middle', `a: {type: TXT, value: 'a" "b'}`, '1:23 octoDNS leaves out " "', {a: {TXT: 'ab'}}],
    ['the environment', 'a: {type: TXT, value: env/TOKEN}', '1:23 “env/TOKEN” is taken as it stands', {a: {TXT: 'env/TOKEN'}}],
    ['a name that is a truth', `no: {${A}}`, '1:1 “no” is taken as it stands', {no: {A: '192.0.2.1'}}],
    ['a name that is a number', `1.10: {${A}}`, '1:1 “1.10” is taken as it stands', {'1.10': {A: '192.0.2.1'}}],
  ])('%s', (_, text, said, records) => {
    expect(warnings(text)).toEqual([expect.stringContaining(`warning ${said}`), records]);
  });

  test('names that are read as they stand are not told', () => {
    expect(warnings(`10: {${A}}\n1.5: {${A}}\n'no': {${A}}\nnone: {${A}}`)).toHaveLength(1);
  });

  test('notes count the rest', () => {
    const {notes} = importFiles({
      'acme.test.yaml': `'': {type: NS, ttl: 60, value: ns.other.test.}\na: {${A}, octodns: {lenient: true}}\nb: {type: LOC, value: x} # gone\n`,
      'b.test.yaml': '',
      'settings.yaml': '',
    });
    expect(notes.map(({summary, count, examples}) => [count, summary, examples])).toEqual([
      [
        1,
        'records without a TTL: they have an hour; import the settings file of octoDNS, or write default_ttl into the zone, where it says another',
        ['acme.test: a'],
      ],
      [1, 'zones that name no name servers: the platform’s own answer', ['b.test']],
      [1, 'files that are not called like a zone (example.com.yaml)', ['settings.yaml']],
      [1, 'records that octoDNS checks leniently (octodns: lenient)', undefined],
      [1, 'comments beside what was left behind', ['gone']],
    ]);
  });
});

describe('files', () => {
  test('a zone that is split has the records of its folder and of the file beside it', () => {
    const {files, diagnostics} = importFiles({
      'a.test./$a.test.yaml': `'': {${A}}\n`,
      'a.test./www.yaml': `# the web\nwww: {${A}} # here\n`,
      'a.test.yaml': `mail: {${A}}\n`,
      'b.test.tld/.yaml': `'': {${A}}\n`,
      'c/$c.test.yaml': `www: {${A}}\n`,
    });
    const address = {A: '192.0.2.1'};
    expect(diagnostics).toEqual([]);
    expect(zoneOf(files, 'a.test')).toEqual({records: {'@': address, www: address, mail: address}});
    expect(zoneOf(files, 'b.test')).toEqual({records: {'@': address}});
    expect(zoneOf(files, 'c.test')).toEqual({records: {www: address}});
    expect(files.get('zones/a.test.yaml')).toMatch(/# the web\n +www:\n +A: 192\.0\.2\.1 # here\n/);
  });
});

describe('the settings of octoDNS', () => {
  const settings = (providers: string, zones = '{a.test.: {sources: [config]}}', rest = ''): string =>
    `providers:\n  config: {class: octodns.provider.yaml.YamlProvider, directory: ./zones${providers}}\n  other: {class: octodns_x.XProvider}\nzones: ${zones}\n${rest}`;
  const address = {A: '192.0.2.1'};

  test('give the TTL of records without one, in a folder and named', () => {
    const files = {'octo.yaml': settings(', default_ttl: 300'), 'zones/a.test.yaml': `a: {${A}}\nb: {${A}, ttl: 60}\n`};
    for (const only of [undefined, 'octo.yaml']) {
      const imported = importFiles(files, only);
      expect([imported.diagnostics, imported.notes.map(({code}) => code)]).toEqual([[], ['import/nameservers']]);
      expect(zoneOf(imported.files, 'a.test')).toEqual({default_ttl: '5m', records: {a: address, b: {...address, ttl: '1m'}}});
    }
  });

  test.each([
    ['.zone', 'a.test.zone'],
    ['.', 'a.test.'],
    ['.octo.d', 'a.test.octo.d'],
  ])('say what folders of split zones end in: %s', (extension, name) => {
    const files = {
      'octo.yaml': settings(`, split_extension: ${extension}, split_catchall: false`, '{"*": {sources: [config]}}'),
      [`zones/${name}/.yaml`]: `'': {${A}}\n`,
      [`zones/${name}/www.yaml`]: `www: {${A}}\n`,
      [`zones/${name}/a.b.yaml`]: `a.b: {${A}}\n`,
      'zones/a.test.yaml': `mail: {${A}}\n`,
    };
    for (const only of [undefined, 'octo.yaml']) {
      const imported = importFiles(files, only);
      expect(imported.diagnostics).toEqual([]);
      expect([...imported.files.keys()]).toEqual(['pltfrms.yaml', 'zones/a.test.yaml']);
      expect(zoneOf(imported.files, 'a.test')).toEqual({records: {'@': address, www: address, 'a.b': address, mail: address}});
    }
  });

  test('share records, replace those before, and leave out files of zones', () => {
    const {files, notes, diagnostics} = importFiles(
      {
        'octo.yaml': `providers:
  config: {class: octodns.provider.yaml.YamlProvider, directory: zones, shared_filename: all.yaml}
  inner: {class: octodns.provider.yaml.YamlProvider, directory: inner, populate_should_replace: true, default_ttl: 60}
  split: {class: octodns.provider.yaml.SplitYamlProvider, directory: split}
zones:
  a.test.: {sources: [config, inner], targets: [x]}
  b.test.: {sources: [split]}
  c.test.: {alias: a.test.}
`,
        'zones/a.test.yaml': `www: {${A}}\nmail: {${A}}\n`,
        'zones/d.test.yaml': `www: {${A}}\n`,
        'zones/all.yaml': `_dmarc: {type: TXT, value: x}\n`,
        'inner/a.test.yaml': 'www: {type: A, value: 192.0.2.9}\n',
        'split/b.test./www.yaml': `www: {${A}}\n`,
        'split/b.test.yaml': `lost: {${A}}\n`,
      },
      'octo.yaml',
    );
    expect(diagnostics).toEqual([]);
    const a = {mail: address, www: {A: '192.0.2.9', ttl: '1m'}, _dmarc: {TXT: 'x'}};
    expect(zoneOf(files, 'a.test')).toEqual({records: a});
    expect(zoneOf(files, 'b.test')).toEqual({records: {www: address}});
    expect(zoneOf(files, 'c.test')).toEqual({records: a});
    expect(notes).toContainEqual(
      expect.objectContaining({code: 'import/replaced', count: 2, examples: ['a.test: www A', 'c.test: www A']}),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({summary: 'zones that the settings of octoDNS do not name', examples: ['d.test']}),
    );
  });

  test('say what is not understood, with its place', () => {
    const {diagnostics} = importFiles(
      {
        'octo.yaml': settings(
          ', colour: red',
          '{a.test.: {sources: [config, other], processors: [p]}, b.test.: {sources: [other]}}',
          'manager: {auto_arpa: true, processors: [q]}\n',
        ),
        'zones/a.test.yaml': `a: {${A}}\n`,
      },
      'octo.yaml',
    );
    expect(diagnostics.map((each) => [each.severity, saying(each).replace(/^(\d+):\d+/, '$1')])).toEqual([
      ['warning', '2 the setting “colour” of the provider config is not known here'],
      ['warning', '4 the source “other” of a.test. is octodns_x.XProvider: its records are not imported'],
      ['warning', '4 processors (p) are not applied'],
      ['warning', '4 the zone b.test is not imported: no file of its sources holds it'],
      ['warning', '4 the source “other” of b.test. is octodns_x.XProvider: its records are not imported'],
      ['warning', '5 auto_arpa: zones of PTR records are made by octoDNS'],
      ['warning', '5 processors (q) are not applied'],
    ]);
  });

  test('that are wrong stop the import', () => {
    const wrong = (providers: string): unknown =>
      importFiles({'octo.yaml': settings(providers), 'zones/a.test.yaml': `a: {${A}}\n`}, 'octo.yaml').diagnostics[0]?.summary;
    expect(wrong(', default_ttl: env/TTL')).toBe('“env/TTL” is no TTL from 0 to 2147483647');
    const missing = importFiles({'octo.yaml': settings(''), 'a.test.yaml': ''}, 'octo.yaml');
    expect(missing.diagnostics[0]?.summary).toContain('the directory “./zones” of config is not there');
    const twice = importFiles({
      'one.yaml': settings(', default_ttl: 60'),
      'two.yaml': settings(', default_ttl: 90'),
      'zones/a.test.yaml': '',
    });
    expect(twice.diagnostics[0]?.summary).toBe('config and config read zones with different settings');
  });
});

describe('records that stand in no zone', () => {
  test.each([
    ['a folder with an end of its own', 'a.test.zone/www.yaml', 'www'],
    ['a folder with an end of its own, and a name with a dot', 'a.test.zone/a.b.yaml', 'a.b'],
    ['a file', 'shared.yaml', 'www'],
  ])('are refused, and not left behind: %s', (_, file, name) => {
    const {diagnostics, files} = importFiles({[file]: `${name}: {${A}}\n`, 'b.test.yaml': `a: {${A}}\n`});
    expect(diagnostics).toMatchObject([{severity: 'error', code: 'octodns/no-zone', at: {file}}]);
    expect(files.size).toBe(0);
  });
});

describe('the hostile zone', () => {
  const text = readFileSync(new URL('../../../../fixtures/octodns/hostile.example.yaml', import.meta.url), 'utf8');
  const {files, counts, diagnostics, notes} = importFiles({'hostile.example.yaml': text});

  it('is imported whole', () => {
    expect([diagnostics, counts]).toEqual([[], {zones: 1, 'record sets': 31, records: 45}]);
    expect(notes.map((each) => each.count)).toEqual([22]);
    const {records} = zoneOf(files, 'hostile.example') as {records: {[owner: string]: object}};
    const types = new Set(Object.values(records).flatMap((each) => Object.keys(each)));
    expect(recordTypes.filter((each) => !types.has(each))).toEqual([]);
  });

  it('keeps each comment once, and its place', () => {
    const comments = (from: string): readonly string[] =>
      [...from.matchAll(/(?:^|\s)# ?(.*)$/gm)].map((match) => match[1] as string).sort();
    const written = files.get('zones/hostile.example.yaml') as string;
    expect(comments(written)).toEqual(comments(text));
    expect(written).toMatch(/nameservers:\n +- ns1\.hostile\.example\n +- ns2\.elsewhere\.test # one is not ours\n/);
    expect(written).toContain('- 10 mail # ours');
    expect(written).toMatch(/# first the near one\n +- 10 mail/);
    expect(written).toMatch(/\n\n +# delegated, with its keys and its glue\n +sub:\n/);
  });
});

test('comments of what is used twice stay where it stands first', () => {
  const {files} = importFiles({'acme.test.yaml': `a: &a # of a\n  ${A.replace(', ', ' # of its type\n  ')}\nb: *a # of b\n`});
  expect(files.get('zones/acme.test.yaml')).toMatch(
    /# of a\n +a:\n +A: 192\.0\.2\.1 # of its type\n +b:\n +A: 192\.0\.2\.1 # of b\n/,
  );
});

describe('hostile files', () => {
  const hostile = readFileSync(new URL('../../../../fixtures/octodns/hostile.example.yaml', import.meta.url), 'utf8');
  /** What is written can be read again, and what is not written is told. */
  const loads = (text: string): ReadonlyMap<string, string> => {
    const {files, diagnostics} = importFiles({'acme.test.yaml': text});
    for (const each of files.values()) load(each, {schema: FAILSAFE_SCHEMA});
    expect(files.size > 0 || diagnostics.some((each) => each.severity === 'error')).toBe(true);
    return files;
  };
  const applies = (text: string): void => {
    const files = loads(text);
    if (files.size > 0) expect(checkConfig(files)).toEqual([]);
  };

  test('a zone with anything anywhere in it is records or diagnostics, and never makes it throw', () => {
    const words = [
      '\n',
      '  ',
      ': ',
      '- ',
      '*usual',
      '&usual ',
      '<<: ',
      'null',
      '[',
      '}',
      '"',
      "'",
      '\\',
      '# x',
      '!x ',
      '? ',
      '|\n',
      '---\n',
      '\0',
      '\ud800',
    ];
    const edit = fc.tuple(fc.nat(hostile.length), fc.nat(40), fc.constantFrom('', ...words));
    fc.assert(
      fc.property(fc.array(edit, {minLength: 1, maxLength: 4}), (edits) =>
        applies(edits.reduce((text, [at, length, word]) => text.slice(0, at) + word + text.slice(at + length), hostile)),
      ),
      {numRuns: 300},
    );
  });

  const many = (count: number, line: (at: number) => string): string => Array.from({length: count}, (_, at) => line(at)).join('');
  test.each([
    ['one text', `a: {type: TXT, value: ${'x'.repeat(2_000_000)}}`],
    ['one name', `${'a.'.repeat(1_000_000)}: {${A}}`],
    ['aliases', `a: &a {${A}}\n${many(50_000, (at) => `h${at}: *a\n`)}`],
    ['records', many(50_000, (at) => `h${at}: {${A}} # here\n`)],
    ['values', `a:\n  type: A\n  values:\n${many(50_000, (at) => `  - 10.0.${at >> 8}.${at & 255}\n`)}`],
    ['wrong records', many(50_000, (at) => `h${at}: {type: A, value: x}\n`)],
  ])('many of %s take seconds at most', (_, text) => {
    // On cores, since what else runs on the machine says nothing about growth.
    const start = process.cpuUsage();
    loads(text);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  });
});
