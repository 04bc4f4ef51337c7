/** The shape of --json is a promise: it changes only on purpose, with this snapshot. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {quickstart} from './quickstart.yaml.ts';

let here: Folder;
beforeAll(async () => {
  here = folder({
    'config/pltfrms.yaml': quickstart,
    'layers/pltfrms.yaml':
      'stack: s\nenvironments: [live]\nvariables: { ttl: 5m }\norganisations: { acme: { products: dns, dns: { zones: { acme.test: { default_ttl: $(var.ttl) } } } } }\n',
    'layers/acme.live.yaml': 'organisation: acme\ndns: { zones: { acme.test: { default_ttl: $(var.ttl) } } }\n',
    'wrong/pltfrms.yaml': 'stack: s\ngruops: {}\n',
    'org/a/org.yaml': 'name: A\nadmins: [ana]\nteams: { t: { members: [bo] } }\n',
  });
  await here.run('apply', 'config', '--yes');
  here.write('config/more.yaml', 'organisation: acme\ngroups: { more: {} }\n');
});
afterAll(() => here.remove());

const COMMANDS: readonly (readonly string[])[] = [
  ['validate', 'config'],
  ['validate', 'wrong'],
  ['lint', 'config'],
  ['plan', 'config'],
  ['plan', 'config', '--target', 'group', '--exclude', 'dns.zone'],
  ['plan', 'wrong'],
  ['apply', 'config', '--yes'],
  ['list', 'dns.zone'],
  ['show', 'group', 'acme:platform'],
  ['rollback', '13', '--out', 'back.plan'],
  ['log', 'list', '--limit', '1'],
  ['log', 'show', '2'],
  ['log', 'verify'],
  ['log', 'replay'],
  ['log', 'export', '--out', 'events.jsonl'],
  ['store', 'check'],
  ['store', 'rebuild', '--yes'],
  ['create', 'account', 'eva@acme.test'],
  ['update', 'account', 'eva@acme.test', 'display_name=Eva'],
  ['delete', 'account', 'eva@acme.test'],
  ['release', 'group acme:platform'],
  ['import', '--from', 'peribolos', 'org', '--out', 'imported'],
  ['explain'],
  ['explain', 'group.members'],
  ['explain', 'dns.zone.soa.minimum'],
  ['explain', 'rules'],
  ['explain', 'dns/glue'],
  ['explain', 'selectors'],
  ['explain', 'dns.zone', 'acme:acme.test', '--config', 'layers', '--env', 'live'],
  ['export'],
  ['destroy', 'config', '--yes', '--up-to', '0'],
  ['version'],
  ['show', 'group', 'acme:nope'],
];

test.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s', async (_name, args) => {
  const {json, exit, err} = await here.run(...args, '--json');
  expect(err).toBe('');
  expect(json.exit).toBe(exit);
  expect(shapeOf(json)).toMatchSnapshot();
});

/** Types in place of values; of a list its first item. */
function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, shapeOf(each)]));
  return typeof value;
}
