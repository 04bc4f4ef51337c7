/** The reseller in four forms: as a config, as HCL, and as an app of either library of constructs. Whatever the form, the state is one. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {exampleApp, type Library} from './example-app.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const RESELLER = new URL('../../examples/reseller/yaml', import.meta.url).pathname;
const SECRETS = {BILLING_CLIENT_SECRET: 'one', LEDGER_SECRET: 'two'};

describe.skipIf(!hasTerraform)('the reseller', () => {
  let here: Folder;
  let terraform: Mirror;
  beforeAll(async () => {
    here = folder();
    terraform = mirror(SECRETS);
    for (const environment of ['live', 'lab']) await config(environment);
  });
  afterAll(() => {
    here.remove();
    terraform.remove();
  });

  /** What a config makes of it, to compare with. */
  async function config(environment: string): Promise<void> {
    const args = ['apply', RESELLER, '--env', environment, '--store', `sqlite:${environment}.db`, '--yes'];
    await execa('node', [BIN, ...args], {cwd: here.path, env: {...SECRETS, CI_COMMIT: 'local'}});
  }
  /** Digests of secrets are bound to their store. */
  const withoutDigests = (text: string): string => text.replaceAll(/"digest":"[0-9a-f:…]+"/g, '"digest":"DIGEST"');
  const events = async (store: string): Promise<readonly string[]> => {
    const exported = await here.run('log', 'export', '--store', `sqlite:${store}`);
    const read = exported.out.split('\n').map((line) => JSON.parse(line));
    return read.map(({type, subject, data}) => withoutDigests(JSON.stringify([type, subject, data]))).sort();
  };
  const state = async (store: string): Promise<unknown> => {
    const listed = (await here.run('list', '--store', `sqlite:${store}`, '--json')).json.result;
    const shown = listed.map(({version: _, created: __, updated: ___, ...rest}: {[name: string]: unknown}) => rest);
    return JSON.parse(withoutDigests(JSON.stringify(shown)));
  };
  const expectSame = async (store: string, environment: string): Promise<void> => {
    expect(await state(store)).toEqual(await state(`${environment}.db`));
    expect(await events(store)).toEqual(await events(`${environment}.db`));
  };

  it('as HCL', async () => {
    expect(await events('live.db')).toHaveLength(153);
    expect((await events('live.db')).filter((event) => event.includes('DIGEST'))).toHaveLength(2);
    await here.run(
      'export',
      '--format',
      'terraform',
      '--store',
      'sqlite:live.db',
      '--with',
      'store=sqlite:other.db',
      '--out',
      'tf',
    );
    rmSync(join(here.path, 'tf/imports.tf'));
    await terraform.run(join(here.path, 'tf'), 'init');
    const applied = await terraform.run(join(here.path, 'tf'), 'apply', '-auto-approve');
    expect(applied.out).toContain('141 added, 0 changed, 0 destroyed');
    await expectSame('tf/other.db', 'live');
  });

  it.each<[Library, 'named' | 'implicit']>([
    ['cdktf', 'named'],
    ['cdktn', 'implicit'],
  ])('as an app of %s, which is checked, tested, and runs its hooks once; with a mirror that is %s', async (library, how) => {
    const terraform = mirror(SECRETS, how);
    await terraform.addNull();
    const app = exampleApp(here, library);
    expect(await app.node('typescript/bin/tsc')).toEqual({exit: 0, out: ''});
    expect(await app.node('vitest/vitest.mjs', 'run')).toMatchObject({exit: 0, out: expect.stringMatching(/Tests +\d+ passed/)});
    await app.synth();
    const stack = join(app.path, 'cdktf.out/stacks/live');
    expect((await terraform.run(stack, 'init')).out).toContain('successfully initialized');
    const applied = await terraform.run(stack, 'apply', '-auto-approve');
    expect(applied.out).toContain('147 added, 0 changed, 0 destroyed');
    await expectSame(`${library}/live.db`, 'live');
    expect(await terraform.run(stack, 'plan', '-detailed-exitcode')).toMatchObject({exit: 0});
    const welcomed = readFileSync(join(app.path, 'welcomed.txt'), 'utf8').trim().split('\n').sort();
    expect(welcomed).toHaveLength(6);
    expect(welcomed[0]).toBe('welcome, hostco/north/bakery');
    expect(existsSync(join(app.path, 'live.tfstate'))).toBe(true);
    terraform.remove();
  });

  it('as an app of cdktf, in the lab, where there is no null provider', async () => {
    const without = mirror(SECRETS);
    rmSync(join(here.path, 'cdktf'), {recursive: true, force: true});
    const app = exampleApp(here, 'cdktf');
    await app.synth({HOOKS: 'terraform_data'});
    const stack = join(app.path, 'cdktf.out/stacks/lab');
    expect((await without.run(stack, 'init')).out).toContain('successfully initialized');
    expect(await without.run(stack, 'apply', '-auto-approve')).toMatchObject({exit: 0});
    await expectSame('cdktf/lab.db', 'lab');
    expect(await without.run(stack, 'plan', '-detailed-exitcode')).toMatchObject({exit: 0});
    expect(readFileSync(join(app.path, 'welcomed.txt'), 'utf8').trim().split('\n')).toHaveLength(6);
    without.remove();
  });
});
