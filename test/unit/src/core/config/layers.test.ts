/** What blueprints, files and overlays declare together; without any YAML. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {declaredAddress, placeOfField, type SourceFile} from '#core/config/declared.ts';
import {NO_INPUTS} from '#core/config/inputs.ts';
import {type Config, readConfig} from '#core/config/read-config.ts';
import {pathKeys} from '#core/diagnostic.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';

type Root = {readonly [key: string]: Raw};

/** Reads files by name, for an environment. */
function read(files: {readonly [name: string]: Root}, environment?: string): Config {
  const sources = Object.entries(files).map(([name, root]): SourceFile => ({name, root, hasVariables: true}));
  return readConfig(catalogue, sources, true, {...NO_INPUTS, environment});
}

const codes = (config: Config): readonly string[] => config.diagnostics.map((each) => each.code);
const specs = (config: Config): {readonly [address: string]: object} =>
  Object.fromEntries(
    config.wanted.map(({declared, spec, labels, protect}) => [
      declaredAddress(declared),
      {...spec, ...(labels === '{}' ? {} : {labels: JSON.parse(labels)}), ...(protect ? {protect} : {})},
    ]),
  );

function placeIn(config: Config, address: string, path: readonly string[]): string | undefined {
  const found = config.wanted.find(({declared}) => declaredAddress(declared) === address);
  const place = found && placeOfField(found.declared, path);
  return place && `${place.file} ${pathKeys(place.path).join('/')}`;
}

describe('an overlay', () => {
  const head: Root = {
    stack: 'acme',
    environments: {lab: {variables: {policy: 'none'}}, live: {}},
    variables: {policy: 'quarantine'},
    accounts: ['ana', 'bo', {kim: {display_name: 'Kim'}}],
    organisations: {acme: {products: 'dns', display_name: 'Acme', labels: {tier: 'a', policy: '$(var.policy)'}}},
  };
  const content: Root = {
    organisation: 'acme',
    roles: {editor: {description: 'edits', permissions: ['dns.zones.read', 'dns.record_sets.*']}},
    groups: {ops: {description: 'on call', members: ['ana', {bo: {maintainer: 'true'}}, 'kim']}, web: {members: 'ana'}},
    access: {owner: ['ana', 'bo'], viewer: ['kim']},
    dns: {
      zones: {
        'acme.test': {
          soa: {refresh: '3h', minimum: '5m'},
          records: {www: {A: ['192.0.2.1', '192.0.2.2'], TXT: 'a', ttl: '5m'}, api: {A: '192.0.2.3', AAAA: '2001:db8::1'}},
        },
      },
    },
  };
  const over: Root = {
    organisation: 'acme',
    roles: {editor: {permissions: ['dns.zones.read']}},
    groups: {ops: {members: [{bo: {reason: 'lab'}}, {kim: {absent: 'true'}}]}, web: {absent: 'true'}, lab: {}},
    access: {viewer: {absent: 'true'}},
    dns: {
      zones: {
        'acme.test': {
          soa: {minimum: '1m'},
          records: {www: {A: {values: '198.51.100.1'}, ttl: '1m'}, api: {absent: 'true'}},
        },
      },
    },
  };
  const files = {
    'pltfrms.yaml': head,
    'acme.test.yaml': content,
    'acme.lab.yaml': over,
    'tree.lab.yml': {organisations: {acme: {display_name: 'Lab', labels: {tier: 'b'}}}},
    'acme.live.yaml': {organisation: 'acme', groups: {ops: {description: 'live'}}},
  };

  it('merges maps by key and lists of names by name, replaces other lists, and takes out what is absent', () => {
    const lab = read(files, 'lab');
    expect(codes(lab)).toEqual([]);
    expect(lab.stack).toBe('acme@lab');
    expect(specs(lab)).toEqual({
      'account ana': {},
      'account bo': {},
      'account kim': {display_name: 'Kim'},
      'organisation acme': {display_name: 'Lab', labels: {policy: 'none', tier: 'b'}},
      'product acme:dns': {},
      'role acme:editor': {description: 'edits', permissions: ['dns.zones.read']},
      'group acme:ops': {description: 'on call'},
      'membership acme:ops:ana': {},
      'membership acme:ops:bo': {maintainer: true, reason: 'lab'},
      'group acme:lab': {},
      'grant acme:owner:ana': {},
      'grant acme:owner:bo': {},
      'dns.zone acme:acme.test': {soa: {refresh: '3h', minimum: '1m'}},
      'dns.record_set acme:acme.test:www:A': {values: ['198.51.100.1'], ttl: '1m'},
      'dns.record_set acme:acme.test:www:TXT': {values: ['"a"'], ttl: '1m'},
    });
  });

  it('is one of its environment alone; what is named like one and declared as none is a file', () => {
    const live = read(files, 'live');
    expect(codes(live)).toEqual([]);
    expect(specs(live)).toMatchObject({
      'group acme:ops': {description: 'live'},
      'group acme:web': {},
      'grant acme:viewer:kim': {},
      'organisation acme': {display_name: 'Acme', labels: {policy: 'quarantine', tier: 'a'}},
      'dns.record_set acme:acme.test:api:AAAA': {},
    });
  });

  it.each([
    [
      'a key of a map that it sets',
      'dns.zone acme:acme.test',
      ['soa', 'minimum'],
      'acme.lab.yaml dns/zones/acme.test/soa/minimum',
    ],
    ['one that it leaves', 'dns.zone acme:acme.test', ['soa', 'refresh'], 'acme.test.yaml dns/zones/acme.test/soa/refresh'],
    ['a list that it replaces', 'role acme:editor', ['permissions', '0'], 'acme.lab.yaml roles/editor/permissions/0'],
    ['what stands beside', 'dns.record_set acme:acme.test:www:TXT', ['ttl'], 'acme.lab.yaml dns/zones/acme.test/records/www/ttl'],
    [
      'a shorthand below it',
      'dns.record_set acme:acme.test:www:TXT',
      ['values'],
      'acme.test.yaml dns/zones/acme.test/records/www/TXT',
    ],
  ] as const)('leaves diagnostics at what was written: %s', (_, address, path, place) => {
    expect(placeIn(read(files, 'lab'), address, path)).toBe(place);
  });

  it('says what is another stack’s', () => {
    const config = read(
      {
        'pltfrms.yaml': {stack: 'acme', environments: ['lab'], organisations: {acme: {groups: {ops: {}}}}},
        'acme.lab.yaml': {organisations: {acme: {existing: 'true'}}},
      },
      'lab',
    );
    expect(codes(config)).toEqual([]);
    expect(config.wanted.map(({declared}) => declared.existing)).toEqual([true, false]);
  });
});

describe('layers', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{[name: string]: T}> => fc.dictionary(word, value, {maxKeys: 3});
  const record = (fields: {[name: string]: fc.Arbitrary<Raw>}): fc.Arbitrary<Root> =>
    fc.record(fields, {requiredKeys: []}) as fc.Arbitrary<Root>;
  const values = fc.subarray(['192.0.2.1', '192.0.2.2', '192.0.2.3'], {minLength: 1});
  const body = record({
    description: word,
    labels: some(word),
    groups: some(record({description: word, labels: some(word), members: some(record({reason: word}))})),
    dns: record({
      zones: fc.dictionary(
        fc.constantFrom('a.test', 'b.test'),
        record({
          soa: record({minimum: fc.constantFrom('1m', '2m'), refresh: fc.constantFrom('1h', '3h')}),
          records: some(fc.record({A: fc.record({values})})),
        }),
      ),
    }),
  });
  const laid = (lower: Raw, upper: Raw): Raw =>
    typeof lower === 'object' && typeof upper === 'object' && !Array.isArray(lower) && !Array.isArray(upper)
      ? Object.fromEntries([
          ...Object.entries(lower),
          ...Object.entries(upper).map(([key, each]) => {
            const below = (lower as Root)[key];
            return [key, below === undefined ? each : laid(below, each)];
          }),
        ])
      : upper;
  const head = (acme: Raw, more: Root = {}): Root => ({
    stack: 'acme',
    environments: ['lab'],
    accounts: ['a', 'b', 'c'],
    organisations: {acme: laid(acme, {products: 'dns'})},
    ...more,
  });

  it('mean what one file means in which their maps are merged', () => {
    fc.assert(
      fc.property(body, body, body, (blueprint, file, over) => {
        const layered = read(
          {
            'pltfrms.yaml': head({blueprint: 'b'}, {blueprints: {b: blueprint}}),
            'tree.yaml': {organisations: {acme: file}},
            'tree.lab.yaml': {organisations: {acme: over}},
          },
          'lab',
        );
        const flat = read({'pltfrms.yaml': head([file, over].reduce<Raw>(laid, blueprint))}, 'lab');
        expect([codes(layered), codes(flat)]).toEqual([[], []]);
        expect(specs(layered)).toEqual(specs(flat));
      }),
    );
  });
});

describe('former names of a stack with environments', () => {
  it.each([
    ['stand for themselves and for themselves in this environment', ['old'], ['old', 'old@live']],
    ['stand for one environment alone where they say so', ['old@lab', 'acme'], ['old@lab', 'acme', 'acme@live']],
  ])('%s', (_, previously, owners) => {
    const config = read({'pltfrms.yaml': {stack: 'acme', previously, environments: ['lab', 'live']}}, 'live');
    expect([codes(config), config.previously]).toEqual([[], owners]);
  });
});

describe('a blueprint', () => {
  const blueprints: Root = {
    client: {
      isolated: 'true',
      description: 'a client',
      labels: {tier: 'a', of: '$(var.of)'},
      groups: {admins: {description: 'admins', members: ['ana']}},
      access: {owner: ['group:admins'], editor: ['group:ops']},
      organisations: {staging: {blueprint: 'small'}, production: {protect: 'true'}},
    },
    small: {description: 'small', blueprint: 'smallest'},
    smallest: {description: 'smallest', isolated: 'true'},
    other: {groups: {others: {}}},
  };
  const head = (organisations: Root, more: Root = {}): Root => ({
    stack: 'acme',
    accounts: ['ana', 'bo'],
    variables: {of: 'acme'},
    blueprints,
    organisations,
    ...more,
  });

  it('is laid under each organisation that names it, and the organisation’s own values win', () => {
    const config = read({
      'pltfrms.yaml': head({
        one: {blueprint: 'client', isolated: 'false', labels: {tier: 'b'}, groups: {admins: {members: ['bo']}}},
        two: {organisations: {three: {blueprint: 'client'}}},
      }),
      'one.yaml': {organisation: 'one/production', groups: {ops: {}}},
      'production.yaml': {organisations: {one: {organisations: {production: {protect: 'false', description: 'mine'}}}}},
    });
    expect(codes(config)).toEqual([]);
    expect(specs(config)).toEqual({
      'account ana': {},
      'account bo': {},
      'organisation one': {description: 'a client', labels: {of: 'acme', tier: 'b'}},
      'group one:admins': {description: 'admins'},
      'membership one:admins:bo': {},
      'membership one:admins:ana': {},
      'grant one:owner:group:admins': {},
      'grant one:editor:group:ops': {},
      'organisation one/production': {description: 'mine'},
      'group one/production:ops': {},
      'organisation one/staging': {description: 'small', isolated: true},
      'organisation two': {},
      'organisation two/three': {description: 'a client', isolated: true, labels: {of: 'acme', tier: 'a'}},
      'group two/three:admins': {description: 'admins'},
      'membership two/three:admins:ana': {},
      'grant two/three:owner:group:admins': {},
      'grant two/three:editor:group:ops': {},
      'organisation two/three/staging': {description: 'small', isolated: true},
      'organisation two/three/production': {protect: true},
    });
  });

  it('lies under the files and these under the overlays, which may take out what is its own, or name another one', () => {
    const files = {
      'pltfrms.yaml': head(
        {one: {blueprint: 'client', organisations: {staging: {blueprint: 'other'}}}, two: {blueprint: 'client'}},
        {environments: ['lab']},
      ),
      'one.lab.yaml': {
        organisation: 'one',
        groups: {admins: {members: [{ana: {absent: 'true'}}]}},
        access: {editor: {absent: 'true'}},
      },
      'tree.lab.yaml': {
        organisations: {two: {blueprint: 'other', description: 'mine'}, one: {organisations: {production: {absent: 'true'}}}},
      },
    };
    const config = read(files, 'lab');
    expect(codes(config)).toEqual([]);
    expect(Object.keys(specs(config)).sort()).toEqual([
      'account ana',
      'account bo',
      'grant one:owner:group:admins',
      'group one/staging:others',
      'group one:admins',
      'group two:others',
      'organisation one',
      'organisation one/staging',
      'organisation two',
    ]);
    expect(specs(config)).toMatchObject({'organisation two': {description: 'mine'}});
  });

  it('is where diagnostics point that are about what it says, with where it is used', () => {
    const config = read({'pltfrms.yaml': head({one: {blueprint: 'client', labels: {tier: 'b'}}})});
    expect(placeIn(config, 'organisation one', ['labels', 'of'])).toBe('pltfrms.yaml blueprints/client/labels/of');
    expect(placeIn(config, 'organisation one', ['labels', 'tier'])).toBe('pltfrms.yaml organisations/one/labels/tier');
    const staging = config.wanted.find(({declared}) => declared.name === 'staging');
    const place = staging && placeOfField(staging.declared, ['isolated']);
    expect(place?.used?.note).toBe('the blueprint smallest is used here');
    expect(pathKeys(place?.used?.at.path)).toEqual(['blueprints', 'small', 'blueprint']);
    expect(pathKeys(place?.used?.at.used?.at.path)).toEqual(['blueprints', 'client', 'organisations', 'staging', 'blueprint']);
    expect(pathKeys(place?.used?.at.used?.at.used?.at.path)).toEqual(['organisations', 'one', 'blueprint']);
  });

  it('is no part of what is stored', () => {
    const config = read({'pltfrms.yaml': head({one: {blueprint: 'other'}})});
    expect(JSON.stringify(config.wanted.map(({spec, labels}) => [spec, labels]))).not.toContain('other');
  });
});
