/** The provider from nothing: installed by the program, found by the real terraform, and run by node alone. */
import {appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';

const BIN = new URL('../../bin/run.js', import.meta.url).pathname;
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

let here: Folder;
beforeEach(() => {
  here = folder({
    'work/main.tf': `
terraform {
  required_providers {
    pltfrms = {
      source  = "pltfrms/pltfrms"
      version = "${version}"
    }
  }
}
provider "pltfrms" {
  stack = "web"
}
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
`,
  });
  mkdirSync(join(here.path, 'home'));
  // Above what is installed a package may say that files are ES modules.
  here.write('home/package.json', '{"type":"module"}');
});
afterEach(() => here.remove());

interface Ran {
  readonly exit: number;
  readonly out: string;
}

async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const ran = await execa(command, args, {
    cwd: join(here.path, 'work'),
    reject: false,
    stdin: 'ignore',
    all: true,
    env: {
      HOME: join(here.path, 'home'),
      TF_CLI_CONFIG_FILE: undefined,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      PLTFRMS_STORE: undefined,
      NO_COLOR: '1',
      ...env,
    },
  });
  return {exit: ran.exitCode ?? -1, out: ran.all ?? ''};
}

const install = (...args: string[]): Promise<Ran> => run('node', [BIN, 'terraform', 'install', ...args]);
const terraform = (args: string, env?: NodeJS.ProcessEnv): Promise<Ran> =>
  run('terraform', [...args.split(' '), '-no-color'], env);
const resultOf = ({out}: Ran): {readonly [key: string]: string} => JSON.parse(out).result;

test('what is installed is whole, and installing it again changes nothing', async () => {
  const first = resultOf(await install('--json'));
  expect(first).toMatchObject({source: 'pltfrms/pltfrms', version, before: 'absent'});
  expect(first['folder']).toMatch(
    new RegExp(`/home/\\.terraform\\.d/plugins/registry\\.terraform\\.io/pltfrms/pltfrms/${version}/`),
  );
  expect(readdirSync(first['folder'] as string).sort()).toEqual([
    'better_sqlite3.node',
    'package.json',
    `terraform-provider-pltfrms_v${version}`,
  ]);
  expect(first['cli_config']).toBeUndefined();
  expect(resultOf(await install('--json'))['before']).toBe('same');
  appendFileSync(join(first['folder'] as string, `terraform-provider-pltfrms_v${version}`), '\n');
  const {out} = await install();
  expect(out).toContain('replaces another build');
  expect(out).toContain('providers lock');
  expect(resultOf(await install('--json'))['before']).toBe('same');
  expect(readdirSync(join(first['folder'] as string, '..'))).toHaveLength(1);
});

test('where terraform is told to look elsewhere, it is said what its configuration has to say', async () => {
  here.write('home/.terraformrc', 'provider_installation {\n  direct {}\n}\n');
  const {out} = await install();
  expect(out).toContain('.terraformrc says where terraform looks, and it looks nowhere else');
  expect(out).toContain('exclude = ["pltfrms/pltfrms"]');
});

describe.skipIf(!hasTerraform)('with terraform', () => {
  test('init, init again with its lock file, plan, apply, an empty plan', async () => {
    await install();
    expect(await terraform('init')).toMatchObject({
      exit: 0,
      out: expect.stringContaining(`Installed pltfrms/pltfrms v${version}`),
    });
    expect(await terraform('init')).toMatchObject({exit: 0, out: expect.stringContaining('from the dependency lock file')});
    expect((await terraform('apply -auto-approve')).out).toContain('1 added');
    expect((await terraform('plan -detailed-exitcode')).exit).toBe(0);
    expect((await run('node', [BIN, 'log', 'list'])).out).toContain('terraform');
  });

  test('from a mirror, with the configuration that was printed', async () => {
    const {cli_config: config} = resultOf(await install('--mirror', join(here.path, 'mirror'), '--json'));
    writeFileSync(join(here.path, 'cli.tfrc'), config as string);
    const env = {TF_CLI_CONFIG_FILE: join(here.path, 'cli.tfrc')};
    expect((await terraform('init', env)).exit).toBe(0);
    expect((await terraform('apply -auto-approve', env)).out).toContain('1 added');
    expect(readdirSync(join(here.path, 'home'))).toEqual(['package.json']);
  });

  test('another build of a version that is locked is refused, and the way out that is said works', async () => {
    await install();
    await terraform('init');
    const {folder: at} = resultOf(await install('--json'));
    appendFileSync(join(at as string, `terraform-provider-pltfrms_v${version}`), '\n');
    expect((await terraform('plan')).out).toContain('does not match any of the checksums');
    const lock = join(here.path, 'work/.terraform.lock.hcl');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/provider "[^{]*\{[^}]*\}\n/, ''));
    expect((await terraform('init')).exit).toBe(0);
    expect((await terraform('plan')).out).toContain('1 to add');
    const locked = await terraform(`providers lock -fs-mirror=${join(here.path, 'home/.terraform.d/plugins')} pltfrms/pltfrms`);
    expect(locked.exit).toBe(0);
  });

  test('as an override, without init', async () => {
    const {out} = await run('node', [BIN, 'terraform', 'dev', '--dir', join(here.path, 'dev')]);
    writeFileSync(join(here.path, 'dev.tfrc'), out);
    const env = {TF_CLI_CONFIG_FILE: join(here.path, 'dev.tfrc')};
    expect((await terraform('plan', env)).out).toMatch(/overrides are in effect[\s\S]*1 to add/);
  });

  test('without node, and with one that is too old, terraform shows what is wrong', async () => {
    await install();
    await terraform('init');
    const which = async (name: string): Promise<string> => (await execa('which', [name])).stdout;
    const bare = join(here.path, 'bin');
    mkdirSync(bare);
    symlinkSync(await which('terraform'), join(bare, 'terraform'));
    const absent = await terraform('plan', {PATH: bare});
    expect(absent.out.replace(/\s+/g, ' ')).toMatch(/needs node 20\.19 or newer on the PATH of terraform, and none is there/);
    const old = `#!/bin/sh\nexec ${process.execPath} -r ${join(here.path, 'old.js')} "$@"\n`;
    here.write('old.js', "Object.defineProperty(process.versions, 'node', {value: '20.18.3'});");
    writeFileSync(join(bare, 'node'), old);
    chmodSync(join(bare, 'node'), 0o755);
    expect((await terraform('plan', {PATH: bare})).out.replace(/\s+/g, ' ')).toMatch(/needs node 20\.19 or newer[^;]*; \S+ is v/);
  });
});
