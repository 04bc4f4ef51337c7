/** A part of a config is not the config: planned alone it would delete what the rest declares. */
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, expect, test} from 'vitest';
import {BIN, type Folder, folder, type Ran} from './cli.ts';

let here: Folder;
afterEach(() => here.remove());

const HEAD = 'stack: acme\norganisations: { acme: {} }\n';
const TEAM = 'organisation: acme\ngroups: { ops: {} }\n';

/** Refused with exit 7 as a part of a config, and nothing is changed. */
async function expectRefused(path: string, ...hints: readonly string[]): Promise<void> {
  const before = await here.run('log', 'list', '--json');
  for (const command of [['plan'], ['apply', '--yes'], ['destroy', '--yes', '--up-to', '9'], ['plan', '--out', 'saved.plan']]) {
    const [name = '', ...flags] = command;
    const ran = await here.run(name, path, ...flags);
    expect([name, ran.exit, ran.err]).toEqual([name, 7, expect.stringMatching(/\[config\/(partial|no-stack)\]/)]);
    for (const hint of hints) expect(ran.err).toContain(hint);
  }
  expect((await here.run('log', 'list', '--json')).json.result).toEqual(before.json.result);
}

test('the head file alone deletes nothing that a second file declares', async () => {
  here = folder({'pltfrms.yaml': HEAD, 'teams/ops.yaml': TEAM});
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  await expectRefused(
    'pltfrms.yaml',
    'pltfrms.yaml is one file of a config that also has teams/ops.yaml',
    'write the folder instead, .;',
  );
  await expectRefused(join(here.path, 'pltfrms.yaml'), 'teams/ops.yaml');
  expect((await here.run('list', 'group')).out).toContain('group acme:ops');
});

test('the other files alone are refused with the name of the root config file', async () => {
  here = folder({'pltfrms.yaml': HEAD, 'teams/ops.yaml': TEAM});
  await here.run('apply', '--yes');
  await expectRefused('teams', 'the root config file is pltfrms.yaml: write its folder instead, .');
  await expectRefused('teams/ops.yaml', 'the root config file is pltfrms.yaml');
});

test('a folder whose stack a folder above names too is a part of that config', async () => {
  here = folder({'config/pltfrms.yaml': HEAD, 'config/teams/extra.yaml': HEAD, 'config/.pltfrmsignore': 'teams\n'});
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
  here.write('config/.pltfrmsignore', '');
  await expectRefused('config/teams', 'is a part of the config of the stack acme, which config/pltfrms.yaml names too');
  here.write('config/.pltfrmsignore', 'teams\n');
  expect((await here.run('plan', 'config/teams')).exit).toBe(0);
  here.write('config/.pltfrmsignore', '');
  here.write('config/teams/extra.yaml', HEAD.replace('stack: acme', 'stack: teams'));
  expect((await here.run('plan', 'config/teams', '--store', 'sqlite:teams.db')).exit).toBe(0);
});

test('in a git repository this is seen from below its root, and never beyond it', async () => {
  here = folder({'outer/pltfrms.yaml': HEAD, 'outer/repo/pltfrms.yaml': HEAD, 'outer/repo/teams/extra.yaml': HEAD});
  mkdirSync(join(here.path, 'outer/repo/.git'));
  const ran = await execa('node', [BIN, 'plan'], {
    cwd: join(here.path, 'outer/repo/teams'),
    reject: false,
    env: {NO_COLOR: '1', PLTFRMS_ACTOR: 'tester'},
  });
  expect([ran.exitCode, ran.stderr]).toEqual([7, expect.stringContaining('../pltfrms.yaml names too')]);
  expect((await here.run('plan', 'outer/repo')).err).not.toContain('config/partial');
});

test.each<[string, {readonly [name: string]: string}, string]>([
  ['a file alone in its folder', {'a/pltfrms.yaml': HEAD}, 'a/pltfrms.yaml'],
  [
    'a file whose neighbours are ignored',
    {'pltfrms.yaml': HEAD, 'k8s/x.yaml': 'a: 1\n', '.pltfrmsignore': 'k8s\n'},
    'pltfrms.yaml',
  ],
  ['a file beside another stack’s', {'one.yaml': HEAD, 'two.yaml': 'stack: two\n'}, 'one.yaml'],
  [
    'an ignored file of its own stack',
    {'pltfrms.yaml': HEAD, 'teams.yaml': TEAM, 'lab.yaml': 'stack: lab\n', '.pltfrmsignore': 'lab.yaml\n'},
    'lab.yaml',
  ],
  ['a folder with a folder above that has no config', {'readme.txt': '', 'config/pltfrms.yaml': HEAD}, 'config'],
  ['TypeScript alone', {'pltfrms.config.ts': "export default {stack: 'acme'};\n"}, 'pltfrms.config.ts'],
])('%s is a config', async (_, files, path) => {
  here = folder(files);
  expect(await here.run('plan', path)).toMatchObject({exit: 0, err: expect.not.stringMatching(/error|warning/)});
  expect((await here.run('apply', path, '--yes')).exit).toBe(0);
});

test.each<[string, {readonly [name: string]: string}, ...string[]]>([
  [
    'an ignored file of the same stack',
    {'pltfrms.yaml': HEAD, 'x.yaml': 'stack: acme\n', '.pltfrmsignore': 'x.yaml\n'},
    'x.yaml',
  ],
  [
    'an overlay left out',
    {'pltfrms.yaml': `${HEAD}environments: [lab]\n`, 'pltfrms.lab.yaml': 'organisation: acme\n'},
    'pltfrms.yaml',
    '--env=lab',
  ],
  ['code beside it', {'pltfrms.yaml': HEAD, 'pltfrms.config.ts': 'export default {};\n'}, 'pltfrms.yaml'],
  ['code with files beside it', {'pltfrms.config.ts': "export default {stack: 'acme'};\n", 'a.yaml': TEAM}, 'pltfrms.config.ts'],
  ['a neighbour that can’t be read as YAML', {'pltfrms.yaml': HEAD, 'b.yaml': 'a: [\n'}, 'pltfrms.yaml'],
])('%s: refused', async (_, files, ...words) => {
  here = folder(files);
  const ran = await here.run('plan', ...words);
  expect([ran.exit, ran.err]).toEqual([7, expect.stringContaining('[config/partial]')]);
});

test('a link to a file is judged in both of its folders', async () => {
  here = folder({'config/pltfrms.yaml': HEAD, 'config/teams.yaml': TEAM, 'alone/readme': ''});
  symlinkSync('../config/pltfrms.yaml', join(here.path, 'alone/pltfrms.yaml'));
  const ran = await here.run('plan', 'alone/pltfrms.yaml');
  expect([ran.exit, ran.err]).toEqual([7, expect.stringContaining('config/teams.yaml')]);
});

test('a second file that came since the last apply is not “No changes”', async () => {
  here = folder({'pltfrms.yaml': HEAD});
  await here.run('apply', 'pltfrms.yaml', '--yes');
  expect((await here.run('plan', 'pltfrms.yaml')).out).toContain('No changes.');
  here.write('teams.yaml', TEAM);
  await expectRefused('pltfrms.yaml');
});

test('validate, lint and explain read one file, and warn that it is not the whole; fmt needs no more', async () => {
  here = folder({'pltfrms.yaml': HEAD, 'teams.yaml': TEAM});
  const check = (ran: Ran): void =>
    expect([ran.exit, ran.err]).toEqual([0, expect.stringContaining('that also has teams.yaml: they were not checked')]);
  check(await here.run('validate', 'pltfrms.yaml'));
  check(await here.run('lint', 'pltfrms.yaml'));
  check(await here.run('explain', 'organisation', 'acme', '--config', 'pltfrms.yaml'));
  expect(await here.run('validate')).toMatchObject({exit: 0, err: expect.not.stringMatching(/error|warning/)});
  expect(await here.run('fmt', 'pltfrms.yaml')).toMatchObject({exit: 0, err: expect.not.stringMatching(/error|warning/)});
});
