/** One platform, two faces: what the CLI and Terraform make of the same configuration, and of each other's changes. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

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
