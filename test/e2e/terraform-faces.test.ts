/** One platform, two faces: what the CLI and Terraform make of the same configuration, and of each other's changes. */
import {copyFileSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const RESELLER = new URL('../../examples/reseller/yaml', import.meta.url).pathname;
const SECRETS = {BILLING_CLIENT_SECRET: 'one', LEDGER_SECRET: 'two'};

describe.skipIf(!hasTerraform)('the two faces', () => {
  let here: Folder;
  let terraform: Mirror;
  beforeEach(() => {
    here = folder();
    terraform = mirror(SECRETS);
  });
  afterEach(() => {
    here.remove();
    terraform.remove();
  });
  const run = (...args: string[]): ReturnType<Mirror['run']> => terraform.run(join(here.path, 'tf'), ...args);
  const events = async (store: string): Promise<readonly string[]> => {
    const exported = await here.run('log', 'export', '--store', `sqlite:${store}`);
    const read = exported.out.split('\n').map((line) => JSON.parse(line));
    return read.map(({type, subject, data}) => JSON.stringify([type, subject, data])).sort();
  };
  const state = async (store: string): Promise<unknown> => {
    const listed = (await here.run('list', '--store', `sqlite:${store}`, '--json')).json.result;
    return listed.map(({version: _, created: __, updated: ___, ...rest}: {[name: string]: unknown}) => rest);
  };

  it('leave the same state and the same events of the same configuration', async () => {
    await execa('node', [BIN, 'apply', RESELLER, '--env', 'live', '--yes'], {cwd: here.path, env: SECRETS});
    await here.run('export', '--format', 'terraform', '--with', 'store=sqlite:other.db', '--out', 'tf');
    rmSync(join(here.path, 'tf/imports.tf'));
    copyFileSync(join(here.path, 'pltfrms.db.key'), join(here.path, 'tf/other.db.key'));
    await run('init');
    expect((await run('apply', '-auto-approve')).out).toContain('141 added, 0 changed, 0 destroyed');
    const [cli, tf] = await Promise.all([events('pltfrms.db'), events('tf/other.db')]);
    expect(cli).toHaveLength(153);
    expect(tf).toEqual(cli);
    expect(await state('tf/other.db')).toEqual(await state('pltfrms.db'));
  });

  it('show each other’s changes, with who made them through what', async () => {
    here.write('config/pltfrms.yaml', 'stack: acme\norganisations:\n  acme: { display_name: Acme }\n');
    await here.run('apply', 'config', '--yes');
    await here.run('export', '--format', 'terraform', '--out', 'tf');
    await run('init');
    await run('apply', '-auto-approve');
    here.write('tf/acme.tf', readFileSync(join(here.path, 'tf/acme.tf'), 'utf8').replace('"Acme"', '"Acme Ltd"'));
    expect((await run('apply', '-auto-approve')).out).toContain('0 added, 1 changed');
    expect((await here.run('plan', 'config')).exit).toBe(6);
    const back = await here.run('plan', 'config', '--take-over');
    expect(back.out).toContain('display_name: Acme Ltd -> Acme');
    expect(back.out).toContain('drift: updated by tester through terraform');
    expect((await here.run('apply', 'config', '--take-over', '--yes')).exit).toBe(0);
    expect((await run('plan')).out).toContain('~ display_name = "Acme" -> "Acme Ltd"');
  });
});
