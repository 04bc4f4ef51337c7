import fc from 'fast-check';
import {expect, it} from 'vitest';
import {apply, type Files, newStore, planOfExport} from './round-trip.ts';

type Tree = {[key: string]: unknown};

const PEOPLE = ['ana', 'Bo', 'kim@acme.test', '249043822'];
const GROUPS = ['ops', 'dev', 'a/b', '12'];
const ORGANISATIONS = ['a', 'b', 'on', '1e3'];

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      '7',
      ' ',
      '\n',
      ': ',
      ' #',
      '-',
      '"',
      "'",
      '\\',
      '{',
      ']',
      ', ',
      '$(var.x)',
      '@',
      '\u0085',
      '\u2028',
      '\ufeff',
      '😀',
      'null',
      'true',
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/\n+$/, '')
      .replaceAll('$(var.', () => '$$(var.'),
  )
  .filter((each) => each !== '');
const labels = fc.dictionary(fc.constantFrom('team', 'a b', 'cost: centre', '0742'), text, {maxKeys: 2});
const sometimes = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Tree> =>
  fc.option(value, {nil: undefined}).map((each) => (each === undefined ? {} : {[key]: each}));
const all = (...parts: readonly fc.Arbitrary<Tree>[]): fc.Arbitrary<Tree> =>
  fc.tuple(...parts).map((trees) => Object.assign({}, ...trees) as Tree);
const among = (names: readonly string[], body: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.dictionary(fc.constantFrom(...names), body, {maxKeys: 3});

const meta = all(sometimes('labels', labels), sometimes('protect', fc.boolean()));
const row = all(sometimes('reason', text), sometimes('until', fc.constantFrom('2027-01-01', '2030-06-01T12:00:00Z')));
const group = all(meta, sometimes('description', text), sometimes('members', among(PEOPLE, row)));
const ttl = fc.constantFrom('5m', '60s', '1h', '2d');
const set = (value: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    all(
      value.map((values) => ({values})),
      sometimes('ttl', ttl),
      sometimes('labels', labels),
    ),
  );
const owner = all(
  sometimes('A', set(fc.constantFrom('192.0.2.1', '192.0.2.2'))),
  sometimes('TXT', set(text.filter((each) => !/^"|"$|\\|^\s|\s$/.test(each) && each !== ''))),
  sometimes('MX', set(fc.constantFrom('0 .', '10 mail', '20 x.test.', '5 @'))),
  sometimes('ttl', ttl),
).filter((types) => Object.keys(types).some((type) => type !== 'ttl'));
const zone = all(
  meta,
  sometimes('default_ttl', ttl),
  sometimes('soa', all(sometimes('minimum', ttl), sometimes('rname', fc.constant('x@acme.test')))),
  among(['@', '*', 'www', '012', 'null'], owner).map((records) => ({records})),
);

const organisation = (depth: number): fc.Arbitrary<Tree> =>
  all(
    meta,
    sometimes('display_name', text),
    sometimes('groups', among(GROUPS, group)),
    sometimes('roles', among(['viewers', 'r-1'], fc.constant({permissions: ['dns.zones.read', 'dns.*']}))),
    sometimes('access', fc.dictionary(fc.constantFrom('owner', 'viewer', 'dns.editor'), among(PEOPLE, row), {maxKeys: 2})),
    fc.constant({products: ['dns']}),
    sometimes(
      'dns',
      among(['acme.test', '2.0.192.in-addr.arpa'], zone).map((zones) => ({zones})),
    ),
    ...(depth > 0
      ? [sometimes('organisations', fc.dictionary(fc.constantFrom(...ORGANISATIONS), organisation(depth - 1), {maxKeys: 2}))]
      : []),
  );

const config = fc.record({
  stack: fc.constant('one'),
  accounts: fc.constant(PEOPLE),
  organisations: fc.dictionary(fc.constantFrom(...ORGANISATIONS), organisation(2), {minKeys: 1, maxKeys: 2}),
});

/**
 * Makes groups members of those that come later, by their whole names: never in a circle. And gives each zone a name of its
 * own, since a name has one zone.
 */
function connect(tree: Tree, path: string, above: readonly string[], zones: {count: number}): void {
  for (const [name, body] of Object.entries((tree['organisations'] ?? {}) as {[name: string]: Tree})) {
    const here = path ? `${path}/${name}` : name;
    const known = [...above];
    for (const [key, fields] of Object.entries((body['groups'] ?? {}) as {[name: string]: Tree})) {
      if (known.length % 2 === 1) fields['members'] = {...(fields['members'] as Tree), [`group:${known.at(-1)}`]: {}};
      known.push(`${here}:${key}`);
    }
    if (known.length > 0) body['access'] = {...(body['access'] as Tree), viewer: {[`group:${known[0]}`]: {}}};
    const dns = body['dns'] as {zones: Tree} | undefined;
    if (dns)
      dns.zones = Object.fromEntries(
        Object.entries(dns.zones).map(([zoneName, fields]) => [`z${zones.count++}.${zoneName}`, fields]),
      );
    connect(body, here, known, zones);
  }
}

const asJson = (tree: unknown): Files => new Map([['config.pltfrms.json', JSON.stringify(tree)]]);

/** Another stack's: a member more in every group, a record set more in every zone. */
function additions(tree: Tree): Tree {
  const below = (key: string, make: (name: string, body: Tree) => Tree): Tree => {
    const entries = Object.entries((tree[key] ?? {}) as {[name: string]: Tree}).map(([name, body]) => [name, make(name, body)]);
    return entries.length > 0 ? {[key]: Object.fromEntries(entries)} : {};
  };
  const zones = Object.keys(((tree['dns'] as Tree | undefined)?.['zones'] ?? {}) as Tree).map((name) => [
    name,
    {existing: true, records: {extra: {A: '192.0.2.9'}}},
  ]);
  return {
    ...below('groups', () => ({existing: true, members: ['eve']})),
    ...(zones.length > 0 ? {dns: {zones: Object.fromEntries(zones)}} : {}),
    ...below('organisations', (_, body) => ({existing: true, ...additions(body)})),
  };
}

it('a plan of the export is empty, of any world and of every stack in it', async () => {
  let resources = 0;
  await fc.assert(
    fc.asyncProperty(config, async (generated) => {
      const tree = structuredClone(generated) as Tree;
      connect(tree, '', [], {count: 0});
      const store = await apply(
        await apply(newStore(), asJson(tree)),
        asJson({stack: 'two', accounts: ['eve', 'ANA'], ...additions(tree)}),
      );
      for (const stack of ['one', 'two']) {
        const owned = [...store.world().resources.values()].filter((each) => each.owners.includes(stack)).length;
        for (const split of [false, true]) {
          const {says, ...rest} = await planOfExport(store, {stack, split});
          expect(rest).toMatchObject({unchanged: owned});
          // What the world was warned of stands in its export too.
          expect(says.filter((each) => !each.startsWith('warning: '))).toEqual([]);
        }
        resources += owned;
      }
    }),
    {numRuns: 60},
  );
  expect(resources).toBeGreaterThan(600);
});
