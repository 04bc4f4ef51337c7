/** A repository that works at once, from an empty folder. */
import {existsSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, describe, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';

const TSC = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname;

let here: Folder;
afterEach(() => here.remove());

const read = (name: string): string => readFileSync(join(here.path, name), 'utf8');

const LANGUAGES = [
  ['YAML', []],
  ['TypeScript', ['--typescript']],
] as const;

describe.each(LANGUAGES)('in %s', (_, language) => {
  it('is made, validated, formatted, applied, and planned again empty', async () => {
    here = folder();
    expect((await here.run('init', 'repo', '--stack', 'acme', '--owner', 'ana@acme.test', ...language)).exit).toBe(0);
    for (const args of [['validate'], ['fmt', '--check'], ['plan'], ['apply', '--yes'], ['plan', '--detailed-exitcode']]) {
      const [command = '', ...flags] = args;
      expect([args, (await here.run(command, 'repo', ...flags)).exit]).toEqual([args, 0]);
    }
    const {'yaml.schemas': schemas} = JSON.parse(read('repo/.vscode/settings.json'));
    const [schema = ''] = Object.keys(schemas);
    expect(existsSync(join(here.path, 'repo', schema))).toBe(true);
    expect(read('repo/.gitignore').split('\n')).toEqual(expect.arrayContaining(['*.db', '*.db.key', '*.plan']));
  });
});

it('has the same plan in both languages, and code that its compiler accepts', async () => {
  here = folder();
  const args = ['--stack', 'acme-shop', '--owner', "o'neil@acme.test"];
  await here.run('init', 'yaml', ...args);
  await here.run('init', 'code', ...args, '--typescript');
  const plans = await Promise.all(['yaml', 'code'].map((name) => here.run('plan', name)));
  expect(plans[0]?.out).toContain('Plan: 5 to create');
  expect(plans[1]?.out).toBe(plans[0]?.out);
  const {devDependencies} = JSON.parse(read('code/package.json'));
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(devDependencies.pltfrms).toBe(`^${own.version}`);
  // As npm install would put it there.
  mkdirSync(join(here.path, 'code/node_modules'));
  symlinkSync(new URL('../..', import.meta.url).pathname, join(here.path, 'code/node_modules/pltfrms'));
  const compiled = async (): Promise<string> =>
    (await execa('node', [TSC, '-p', join(here.path, 'code')], {reject: false})).stdout;
  expect(await compiled()).toBe('');
  here.write('code/pltfrms.config.ts', read('code/pltfrms.config.ts').replace('members:', 'memebers:'));
  expect(await compiled()).toContain("'memebers' does not exist");
});

it('says what a package that was there before needs', async () => {
  here = folder({'package.json': '{}'});
  const {out} = await here.run('init', '.', '--stack', 'acme', '--owner', 'ana', '--typescript');
  expect(out).toContain('npm install --save-dev pltfrms typescript');
  expect(read('package.json')).toBe('{}');
});

it('leaves what is there as it is, and says so', async () => {
  here = folder({'pltfrms.yaml': 'stack: mine\n', '.gitignore': 'x\n'});
  const ran = await here.run('init', '.', '--stack', 'acme', '--owner', 'ana', '--json');
  expect(ran.json.result.kept).toEqual(['pltfrms.yaml', '.gitignore']);
  expect([read('pltfrms.yaml'), read('.gitignore')]).toEqual(['stack: mine\n', 'x\n']);
  const wrong = await here.run('init', '.', '--stack', 'My Stack');
  expect([wrong.exit, wrong.err]).toEqual([64, expect.stringContaining('--stack')]);
});

it.each([
  ['code', {'pltfrms.config.ts': 'export default {stack: "mine", accounts: ["ana"]};\n'}, 'pltfrms.config.ts', 'package.json'],
  ['another name', {'acme.yaml': 'stack: mine\naccounts: [ana]\n'}, 'acme.yaml', '.gitignore'],
  ['a folder below', {'org/root.yaml': 'stack: mine\naccounts: [ana]\n'}, 'org/root.yaml', '.gitignore'],
])('writes no second config beside one in %s', async (_, files: {[name: string]: string}, kept, written) => {
  here = folder(files);
  const before = await here.run('plan');
  for (const flags of [[], ['--typescript']]) {
    const ran = await here.run('init', '.', '--owner', 'ana', ...flags, '--stack', 'mine', '--json');
    expect([ran.exit, ran.json.result.kept[0]]).toEqual([0, kept]);
    if (flags.length === 0) expect(ran.json.result.written).toContain(written);
    else expect(ran.json.result.written).toEqual([]);
  }
  const after = await here.run('plan');
  expect([after.exit, after.out]).toEqual([0, before.out]);
  expect((await here.run('init', '.', '--stack', 'mine')).out).toContain(`${kept} is there, and is left as it is`);
});

it('leaves the config of an earlier init alone, and names its plan after the stack of one that is there', async () => {
  here = folder({'acme.yaml': 'stack: mine\n', '.pltfrmsignore': '/code/\n'});
  await here.run('init', 'code', '--typescript', '--stack', 'acme', '--owner', 'ana');
  expect((await here.run('init', 'code', '--owner', 'ana')).out).toContain('Nothing to write.');
  await here.run('init', '.', '--owner', 'ana');
  expect(read('.github/workflows/pltfrms-apply.yml')).toContain('mine.plan');
});

it('refuses a folder that a config above reads, and writes where none does', async () => {
  here = folder({'pltfrms.yaml': 'stack: acme\n', 'code/pltfrms.config.ts': "export default {stack: 'code'};\n"});
  for (const [name, root] of [
    ['new', 'pltfrms.yaml'],
    ['new/deep', 'pltfrms.yaml'],
    ['code/new', 'code/pltfrms.config.ts'],
  ] as const) {
    const {exit, err} = await here.run('init', name, '--owner', 'ana@acme.test');
    expect([name, exit, err]).toEqual([name, 1, expect.stringContaining(`is below the config of ${root}`)]);
    expect(err).toContain('.pltfrmsignore');
    expect(existsSync(join(here.path, name))).toBe(false);
  }
  here.write('.pltfrmsignore', '/new/\n');
  expect((await here.run('init', 'new', '--owner', 'ana@acme.test')).exit).toBe(0);
  expect((await here.run('init', '.hidden', '--stack', 'x', '--owner', 'ana@acme.test')).exit).toBe(0);
  expect((await here.run('init', '.', '--owner', 'ana@acme.test')).exit).toBe(0);
});

it.each([
  ['import', ['import', '--from', 'zone-file', 'a.test.zone']],
  ['export', ['export', '--stack', 'acme']],
])('nor does %s write a config where a config above would read it', async (_, command) => {
  here = folder({
    'pltfrms.yaml': 'stack: acme\naccounts: [ana@acme.test]\n',
    'a.test.zone': '$TTL 1h\n@ SOA ns1 root 1 2h 15m 2w 5m\n@ NS ns1\nns1 A 192.0.2.1\n',
  });
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  const {exit, err} = await here.run(...command, '--out', 'new/deep');
  expect([exit, err]).toEqual([1, expect.stringContaining('new/deep is below the config of pltfrms.yaml')]);
  expect(existsSync(join(here.path, 'new'))).toBe(false);
  here.write('.pltfrmsignore', '/new/\n');
  expect((await here.run(...command, '--out', 'new/deep')).exit).toBe(0);
  expect((await here.run('plan', 'new/deep')).exit).toBe(0);
});

it('is refused by a plan of the config above as a second stack, with that one error', async () => {
  here = folder({
    'pltfrms.yaml': 'stack: acme\naccounts: [ana@acme.test]\norganisations: { acme: { access: { owner: ana@acme.test } } }\n',
  });
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  here.write(
    'other/pltfrms.yaml',
    'stack: other\naccounts: [bo@acme.test, ana@acme.test]\norganisations: { acme: { grups: {} } }\n',
  );
  for (const command of ['plan', 'validate']) {
    const {exit, json} = await here.run(command, '--json');
    expect([command, exit, json.diagnostics.map(({code}) => code)]).toEqual([command, 7, ['config/two-stacks']]);
  }
});
