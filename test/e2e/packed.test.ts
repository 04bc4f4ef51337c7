/** The package as it is published, installed into an empty folder: the lines of the README, for either library. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const hasRegistry = spawnSync('npm', ['view', 'constructs', 'name'], {timeout: 60_000}).status === 0;
if (!hasRegistry && process.env['PLTFRMS_REQUIRE']?.split(',').includes('registry'))
  throw new Error('the npm registry is wanted, and does not answer');

/** What a newcomer reads: the commands, and the app. */
function ofReadme(library: string): {readonly commands: readonly string[]; readonly app: string} {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('cdktn', library);
  const [, console = '', app = ''] =
    /### With cdktf or [\s\S]*?```console\n([\s\S]*?)```\n\n```js\n([\s\S]*?)```/.exec(readme) ?? [];
  return {commands: commandsIn(console), app};
}

function commandsIn(console: string): readonly string[] {
  return [...console.matchAll(/^\$ (.*?)(?: {2,}#.*)?$/gm)].map(([, command = '']) => command);
}

const TYPED = (library: string): string => `
import {App, TerraformStack} from '${library}';
import {DnsZone, MailReadyDomain, Organisation} from 'pltfrms/${library}';
const stack = new TerraformStack(new App(), 'web');
const acme = new Organisation(stack, 'acme', {name: 'acme'});
const zone: string = new DnsZone(stack, 'zone', {organisation: acme, name: 'acme.test'}).uid;
new MailReadyDomain(stack, zone, {organisation: acme, name: 'acme.test'});
// @ts-expect-error it has a name
new Organisation(stack, 'none', {});
`;

/** As projects are today, and as those of cdktf were made. */
const RESOLUTIONS = [
  ['--module', 'nodenext', '--exactOptionalPropertyTypes'],
  ['--module', 'commonjs', '--moduleResolution', 'node10', '--ignoreDeprecations', '6.0'],
];

test('the way of a newcomer has ten lines', () => {
  const {commands, app} = ofReadme('cdktn');
  expect(commands.length + app.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  expect(commands.length).toBeGreaterThan(2);
});

describe.skipIf(!hasTerraform || !hasRegistry)('the packed package', () => {
  let packed: Folder;
  let tarball: string;
  let files: readonly string[];
  beforeAll(async () => {
    packed = folder();
    const {stdout} = await execa('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', packed.path], {cwd: ROOT});
    const [pack] = JSON.parse(stdout);
    tarball = join(packed.path, pack.filename);
    files = pack.files.map(({path}: {path: string}) => path);
  });
  afterAll(() => packed.remove());

  test('holds what it promises, and nothing of the workshop', () => {
    const wanted = [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'bin/run.js',
      'oclif.manifest.json',
      'schemas/config.schema.json',
    ];
    const made = [
      'dist/cdktf.cjs',
      'dist/cdktf.d.cts',
      'dist/cdktn.cjs',
      'dist/cdktn.d.cts',
      'dist/terraform/terraform-provider-pltfrms',
    ];
    expect(files).toEqual(
      expect.arrayContaining([...wanted, ...made, 'docs/cdktf.md', 'docs/ci.md', 'examples/cdktn/.github/workflows/apply.yml']),
    );
    expect(files.filter((file) => /^(src|provider|test|scripts|\.ci)\/|\.(db|key|tfstate)$/.test(file))).toEqual([]);
  });

  test('takes a newcomer to a first plan, by the lines of Start', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, console = ''] = /## Start\n[\s\S]*?```console\n([\s\S]*?)```/.exec(readme) ?? [];
    const commands = commandsIn(console).map((command) => command.replace(/^(npm install .*)pltfrms$/, `$1${tarball}`));
    expect(commands[0]).toContain(tarball);
    const here = folder();
    const prefix = join(here.path, 'global');
    const ran = await execa('bash', ['-ec', commands.join('\n')], {
      cwd: here.path,
      reject: false,
      all: true,
      stdin: 'ignore',
      env: {
        npm_config_prefix: prefix,
        PATH: `${join(prefix, 'bin')}:${process.env['PATH']}`,
        PLTFRMS_STORE: undefined,
        NO_COLOR: '1',
      },
    });
    expect([ran.exitCode, ran.all]).toEqual([0, expect.stringMatching(/Plan: \d+ to create; 0 unchanged\./)]);
    here.remove();
  }, 900_000);

  test.each(['cdktn', 'cdktf'])(
    'takes a newcomer to an applied plan with %s',
    async (library) => {
      const here = folder();
      const home = join(here.path, 'home');
      const app = join(here.path, 'app');
      for (const path of [home, app]) mkdirSync(path);
      writeFileSync(join(home, 'terraform.rc'), '');
      const readme = ofReadme(library);
      writeFileSync(join(app, 'app.mjs'), readme.app);
      const shell = async (command: string, env: {readonly [name: string]: string} = {}) => {
        const ran = await execa('bash', ['-c', command], {
          cwd: app,
          reject: false,
          all: true,
          stdin: 'ignore',
          env: {PLTFRMS_STORE: undefined, NO_COLOR: '1', ...env},
        });
        return {exit: ran.exitCode, out: ran.all};
      };
      const [install = '', ...others] = readme.commands;
      expect(await shell(install.replace(' pltfrms ', ` ${tarball} `))).toMatchObject({exit: 0});
      // Where the provider goes, and where terraform finds it.
      const env = {
        HOME: home,
        TF_CLI_CONFIG_FILE: join(home, 'terraform.rc'),
        TF_CLI_ARGS_apply: '-auto-approve -no-color',
        CHECKPOINT_DISABLE: '1',
      };
      for (const command of others) {
        const ran = await shell(command, env);
        expect(ran, ran.out).toMatchObject({exit: 0});
        if (command.includes('terraform apply')) expect(ran.out).toContain('2 added, 0 changed, 0 destroyed');
      }
      const again = await shell('cd cdktf.out/stacks/web && terraform plan -detailed-exitcode -no-color', env);
      expect(again, again.out).toMatchObject({exit: 0});
      const listed = await shell('npx pltfrms list --store sqlite:pltfrms.db');
      expect(listed).toEqual({exit: 0, out: expect.stringContaining('group acme:ops')});

      writeFileSync(join(app, 'typed.ts'), TYPED(library));
      for (const options of RESOLUTIONS) {
        const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
        const args = [tsc, '--noEmit', '--strict', '--target', 'es2022', '--skipLibCheck', ...options, 'typed.ts'];
        const compiled = await execa('node', args, {cwd: app, reject: false, all: true});
        expect([options, compiled.exitCode, compiled.all]).toEqual([options, 0, '']);
      }
      here.remove();
    },
    400_000,
  );
});
