/** What runs is written as Terraform's configuration, and adopted by terraform as it runs. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const BIN = new URL('../../bin/run.js', import.meta.url).pathname;
const RESELLER = new URL('../../examples/reseller/yaml', import.meta.url).pathname;
const SECRETS = {BILLING_CLIENT_SECRET: 'one', LEDGER_SECRET: 'two'};

describe.skipIf(!hasTerraform)('export --format terraform', () => {
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
  const adopted = async (count: number): Promise<void> => {
    expect((await run('fmt', '-check', '-diff')).out).toBe('');
    expect(await run('init')).toMatchObject({exit: 0});
    expect((await run('plan', '-out=adopt')).out).toContain(`Plan: ${count} to import, 0 to add, 0 to change, 0 to destroy.`);
    expect((await run('apply', 'adopt')).out).toContain(`Resources: ${count} imported, 0 added, 0 changed, 0 destroyed.`);
    expect(await run('plan', '-detailed-exitcode')).toMatchObject({exit: 0});
  };

  it('hands the reseller over: imports and nothing else, then nothing, then a change', async () => {
    await execa('node', [BIN, 'apply', RESELLER, '--env', 'live', '--yes'], {cwd: here.path, env: SECRETS});
    const before = (await here.run('log', 'list', '--json')).json.result.length;
    expect((await here.run('export', '--format', 'terraform', '--out', 'tf')).out).toContain('into tf.');
    expect(readdirSync(join(here.path, 'tf')).sort()).toEqual([
      'accounts.tf',
      'hostco-audit.tf',
      'hostco-communication.tf',
      'hostco-dns.tf',
      'hostco-iam.tf',
      'hostco-network.tf',
      'hostco-payments.tf',
      'hostco.tf',
      'imports.tf',
      'main.tf',
    ]);
    await adopted(141);
    expect((await here.run('log', 'list', '--json')).json.result).toHaveLength(before);
    const file = join(here.path, 'tf/hostco.tf');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Hostco"', '"Hostco Ltd"'));
    expect((await run('apply', '-auto-approve')).out).toContain('0 added, 1 changed, 0 destroyed');
    expect((await here.run('show', 'organisation', 'hostco')).out).toContain('Hostco Ltd');
    expect((await here.run('log', 'replay')).exit).toBe(0);
  });

  it('refers to what is exported too by expressions, and to the rest by its id', async () => {
    here.write('pltfrms.yaml', ACME);
    await here.run('apply', '--yes');
    await here.run('export', '--format', 'terraform', '--out', 'tf', '--organisation', 'acme');
    const written = readFileSync(join(here.path, 'tf/acme.tf'), 'utf8');
    expect(written).toContain('member = "ana@acme.test"');
    expect(written).toContain('subject      = pltfrms_group.ops.reference');
    const zones = readFileSync(join(here.path, 'tf/acme-dns.tf'), 'utf8');
    expect(zones).toContain('organisation = pltfrms_product.dns.organisation\n  name         = "acme.test"');
    expect(zones).toContain('organisation = pltfrms_organisation.shop.id\n  name         = "shop.test"');
    expect(zones).toContain('depends_on   = [pltfrms_product.dns]');
    expect(zones).toContain('zone   = pltfrms_dns_zone.acme_test.id');
    await adopted(12);
  });

  it('adopts what nobody owns: only whose it is changes', async () => {
    here.write('pltfrms.yaml', ACME);
    await here.run('apply', '--yes');
    await here.run('release', 'dns.zone acme:acme.test');
    await here.run('export', '--format', 'terraform', '--out', 'tf', '--organisation', 'acme');
    expect((await run('init')).exit).toBe(0);
    expect((await run('plan')).out).toContain('Plan: 12 to import, 0 to add, 1 to change, 0 to destroy.');
    expect((await run('apply', '-auto-approve')).exit).toBe(0);
    expect((await run('plan', '-detailed-exitcode')).exit).toBe(0);
    const {json} = await here.run('log', 'list', '--json');
    expect(json.result.filter((each: {way: string}) => each.way === 'terraform')).toMatchObject([
      {type: 'dns.zone.adopted', subject: 'dns.zone acme:acme.test'},
    ]);
  });
});

const ACME = `
stack: acme
accounts: [ana@acme.test]
organisations:
  acme:
    products: [dns]
    groups: { ops: { members: [ana@acme.test] } }
    access: { owner: [group:ops] }
    dns:
      zones:
        acme.test:
          records:
            www: { A: [192.0.2.1, 192.0.2.2], TXT: 'a "quoted" \${text}' }
            "@": { MX: 10 mail }
            mail: { A: 192.0.2.25 }
    organisations:
      shop:
        dns: { zones: { shop.test: {} } }
`;
