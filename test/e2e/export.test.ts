/** The state as config with the built program, and the docs of the language that it carries. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {quickstart} from './quickstart.yaml.ts';

let here: Folder;
afterEach(() => here.remove());

test('what is exported plans empty, as one document and as a folder', async () => {
  here = folder({'config/pltfrms.yaml': quickstart});
  await here.run('apply', 'config', '--yes');
  const text = await here.run('export');
  expect([text.exit, text.err]).toEqual([0, '']);
  here.write('one/pltfrms.yaml', text.out);
  expect((await here.run('plan', 'one', '--detailed-exitcode')).out).toBe('No changes. 13 resources are as declared.');
  const split = await here.run('export', '--out', 'many');
  expect(split.out).toBe('Exported 13 resources of the stack acme into 3 files in many.');
  expect(readdirSync(join(here.path, 'many')).sort()).toEqual(['acme.yaml', 'people.yaml', 'pltfrms.yaml']);
  expect((await here.run('plan', 'many', '--detailed-exitcode')).exit).toBe(0);
});

test('files that are there are written over only by force', async () => {
  here = folder({'config/pltfrms.yaml': quickstart, 'out/acme.yaml': 'mine', 'out/old/zone.yaml': 'organisation: acme'});
  await here.run('apply', 'config/pltfrms.yaml', '--yes');
  const refused = await here.run('export', '--out', 'out', '--json');
  expect([refused.exit, refused.json.error?.code, readdirSync(join(here.path, 'out'))]).toEqual([
    1,
    'file/unwritable',
    ['acme.yaml', 'old'],
  ]);
  const forced = await here.run('export', '--out', 'out', '--force');
  expect([forced.exit, forced.out]).toEqual([0, expect.stringContaining('there already, and part of the config: old/zone.yaml')]);
  expect(readFileSync(join(here.path, 'out/acme.yaml'), 'utf8')).toContain('organisation: acme');
});

test('with --json the files are in the result', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  const {json} = await here.run('export', '--json');
  expect(json.result).toMatchObject({stack: 'acme', resources: 13, existing: 0, unowned: {}, outside: 0, out: null});
  expect(json.result.files['pltfrms.yaml']).toContain('stack: acme');
});

test('an empty store has nothing to export, and says what to do', async () => {
  here = folder();
  expect((await here.run('export')).err).toContain('store pltfrms.db does not exist');
  expect(readdirSync(here.path)).toEqual([]);
  await here.run('create', 'account', 'eva', '--new-store');
  await here.run('delete', 'account', 'eva');
  const ran = await here.run('export');
  expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining('apply a config first')]);
});

test('schema and explain need no store and no config', async () => {
  here = folder();
  expect(JSON.parse((await here.run('schema')).out).title).toBe('pltfrms config');
  expect(JSON.parse((await here.run('schema', 'event')).out).title).toBe('pltfrms event');
  expect((await here.run('schema', 'nope')).exit).toBe(64);
  expect((await here.run('explain')).out).toMatch(/dns\.zone +organisation\.dns\.zones +A DNS zone/);
  expect((await here.run('explain', 'dns.zone.default_ttl')).out).toContain('left out      1h');
  const unknown = await here.run('explain', 'dns.zon');
  expect([unknown.exit, unknown.err]).toEqual([1, expect.stringContaining('did you mean dns.zone?')]);
  expect(readdirSync(here.path)).toEqual([]);
});
