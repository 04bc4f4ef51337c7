/** Terraform with our provider, as somebody uses it who has the README: installed, planned, applied, changed, destroyed. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';

const HEAD = `
terraform {
  required_providers {
    pltfrms = { source = "pltfrms/pltfrms" }
  }
}
provider "pltfrms" {
  stack = "web"
}
`;
const ACME = `
resource "pltfrms_account" "ana" {
  name = "Ana@acme.test"
}
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
resource "pltfrms_group" "ops" {
  organisation = pltfrms_organisation.acme.id
  name         = "ops"
}
resource "pltfrms_membership" "ana" {
  group  = pltfrms_group.ops.id
  member = pltfrms_account.ana.name
}
resource "pltfrms_grant" "owner" {
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_group.ops.reference
}
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "ACME.test."
  soa          = { refresh = "120m" }
}
`;
const WWW = `
resource "pltfrms_dns_record_set" "www" {
  zone   = pltfrms_dns_zone.acme.id
  name   = "www"
  type   = "AAAA"
  values = ["2001:DB8::1", "2001:db8::2"]
}
`;

describe.skipIf(!hasTerraform)('terraform with the provider', () => {
  let here: Folder;
  beforeEach(async () => {
    here = folder({'main.tf': `${HEAD}${ACME}${WWW}`});
    await execa('node', [BIN, 'terraform', 'install'], {env: env()});
    const init = await terraform('init');
    expect([init.exit, init.out]).toEqual([0, expect.stringContaining('successfully initialized')]);
  });
  afterEach(() => here.remove());

  const env = (): {[name: string]: string | undefined} => ({
    HOME: join(here.path, 'home'),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_CLI_CONFIG_FILE: undefined,
    PLTFRMS_STORE: undefined,
  });
  const terraform = async (...args: string[]): Promise<{exit: number; out: string}> => {
    const ran = await execa('terraform', [...args, '-no-color'], {cwd: here.path, env: env(), reject: false, all: true});
    return {exit: ran.exitCode ?? -1, out: ran.all ?? ''};
  };
  const pltfrms = (...args: string[]): ReturnType<Folder['run']> => here.run(...args);
  const apply = (): Promise<{exit: number; out: string}> => terraform('apply', '-auto-approve');

  test('nothing is unknown in a plan, nothing is left to do after it, and a destroy leaves nothing', async () => {
    const plan = await terraform('plan');
    expect([plan.exit, plan.out]).toEqual([0, expect.stringContaining('Plan: 8 to add, 0 to change, 0 to destroy.')]);
    expect(plan.out).not.toContain('known after apply');
    expect((await apply()).out).toContain('8 added, 0 changed, 0 destroyed');
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
    expect((await pltfrms('log', 'verify')).exit).toBe(0);
    const destroyed = await terraform('destroy', '-auto-approve');
    expect([destroyed.exit, destroyed.out]).toEqual([0, expect.stringContaining('8 destroyed')]);
    expect((await pltfrms('list')).out).toContain('Nothing is there.');
  });

  test('a rename is one event, and all below stays with it', async () => {
    await apply();
    here.write('main.tf', `${HEAD}${ACME.replace('name = "acme"\n', 'name = "acme-bv"\n')}${WWW}`);
    expect((await apply()).out).toContain('0 added, 7 changed, 0 destroyed');
    const {json} = await pltfrms('log', 'list', '--json');
    expect(json.result.slice(8).map(({type, subject}: {type: string; subject: string}) => [type, subject])).toEqual([
      ['organisation.moved', 'organisation acme'],
    ]);
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
  });

  test('what would fail in an apply fails in the plan, at its attribute', async () => {
    const alias = WWW.replace('"www" {', '"alias" {')
      .replace('AAAA', 'CNAME')
      .replace('["2001:DB8::1", "2001:db8::2"]', '["else.test."]');
    here.write('main.tf', `${HEAD}${ACME}${WWW}${alias}`);
    const refused = await terraform('plan');
    expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('[dns/cname-alone]')]);
    here.write('main.tf', `${HEAD}${ACME}${WWW.replace('2001:DB8::1', '2001:DB8::g')}`);
    const wrong = await terraform('plan');
    expect(wrong.out).toMatch(/line \d+, in resource "pltfrms_dns_record_set" "www":\s+\d+: {3}values/);
    expect(wrong.out).toContain('[dns/aaaa-value]');
  });

  test('an alias is exchanged for an address in one apply', async () => {
    const alias = WWW.replace('AAAA', 'CNAME')
      .replace('["2001:DB8::1", "2001:db8::2"]', '["else.test."]')
      .replace('"www" {', '"alias" {');
    here.write('main.tf', `${HEAD}${ACME}${alias}`);
    await apply();
    here.write('main.tf', `${HEAD}${ACME}${WWW}`);
    const swapped = await apply();
    expect([swapped.exit, swapped.out]).toEqual([0, expect.stringContaining('1 added, 0 changed, 1 destroyed')]);
  });

  test('what is removed together with the last reference to it goes, and what refers to what is made anew is made anew', async () => {
    const realm = `
resource "pltfrms_product" "iam" {
  organisation = pltfrms_organisation.acme.id
  name         = "iam"
}
resource "pltfrms_iam_realm" "main" {
  organisation = pltfrms_product.iam.organisation
  name         = "main"
}
`;
    const scope = (name: string): string =>
      `resource "pltfrms_iam_scope" "${name}" {\n  realm = pltfrms_iam_realm.main.id\n  name  = "${name}"\n}\n`;
    const role = (...scopes: readonly string[]): string =>
      `resource "pltfrms_iam_role" "r" {\n  realm  = pltfrms_iam_realm.main.id\n  name   = "r"\n  scopes = [${scopes.map((each) => `pltfrms_iam_scope.${each}.id`)}]\n}\n`;
    const policy = (type: string): string => `
resource "pltfrms_iam_client" "web" {
  realm         = pltfrms_iam_realm.main.id
  name          = "web"
  type          = "${type}"
  redirect_uris = ["https://web.test/callback"]
  secret        = ${type === 'public' ? 'null' : '{ value = "hush" }'}
}
resource "pltfrms_iam_login_policy" "strict" {
  realm   = pltfrms_iam_realm.main.id
  name    = "strict"
  clients = [pltfrms_iam_client.web.id]
}
`;
    here.write('main.tf', `${HEAD}${ACME}${realm}${scope('one')}${scope('two')}${role('one', 'two')}${policy('public')}`);
    expect((await apply()).exit).toBe(0);
    here.write('main.tf', `${HEAD}${ACME}${realm}${scope('one')}${role('one')}${policy('public')}`);
    const removed = await apply();
    expect([removed.exit, removed.out]).toEqual([0, expect.stringContaining('0 added, 1 changed, 1 destroyed')]);
    expect((await pltfrms('list', 'iam.scope', '--json')).json.result).toHaveLength(1);
    here.write('main.tf', `${HEAD}${ACME}${realm}${scope('one')}${role('one')}${policy('confidential')}`);
    const replaced = await apply();
    expect([replaced.exit, replaced.out]).toEqual([0, expect.stringContaining('2 added, 0 changed, 2 destroyed')]);
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
  });

  test('names that are written out, which tell terraform no order, come out right in any', async () => {
    here.write(
      'main.tf',
      `${HEAD}
resource "pltfrms_organisation" "acme" { name = "acme" }
resource "pltfrms_product" "payments" {
  organisation = "acme"
  name         = "payments"
}
resource "pltfrms_payments_merchant" "shop" {
  organisation           = "acme"
  name                   = "shop"
  legal_name             = "Shop"
  country                = "NL"
  merchant_category_code = 5732
  currencies             = ["EUR"]
}
`,
    );
    for (let turn = 0; turn < 4; turn++) {
      const applied = await apply();
      expect([applied.exit, applied.out]).toEqual([0, expect.stringContaining('3 added, 0 changed, 0 destroyed')]);
      expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
      expect((await terraform('destroy', '-auto-approve')).exit).toBe(0);
      expect((await pltfrms('list')).out).toContain('Nothing is there.');
    }
  });

  test('a stack that is left out or not known yet, and a store that is none, are told', async () => {
    here.write('main.tf', HEAD.replace('stack = "web"', '') + ACME);
    expect((await terraform('validate')).exit).toBe(0);
    expect((await terraform('plan')).out).toContain('Error: stack is required');
    here.write(
      'main.tf',
      `${HEAD.replace('"web"', 'terraform_data.name.output')}${ACME}resource "terraform_data" "name" {\n  input = "web"\n}\n`,
    );
    expect((await apply()).out).toContain('8 added');
    here.write('none.db', 'this is no database, and long enough to be read as one');
    here.write('main.tf', HEAD.replace('stack = "web"', 'stack = "web"\n  store = "sqlite:none.db"') + ACME);
    const refused = await terraform('plan', '-refresh=false');
    expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('[store/unreadable]')]);
  });

  test('what the command line changes is drift, and what terraform owns is no other stack’s', async () => {
    await apply();
    expect((await pltfrms('update', 'dns.zone', 'acme:acme.test', 'default_ttl=2h')).exit).toBe(0);
    expect((await terraform('plan')).out).toContain('~ default_ttl  = "2h" -> "1h"');
    here.write('config/pltfrms.yaml', 'stack: other\norganisations:\n  acme: { display_name: Mine }\n');
    const other = await pltfrms('plan', 'config', '--json');
    expect(other.json.diagnostics.map(({code}: {code: string}) => code)).toContain('ownership/foreign');
  });

  test('a stack has one driver, until the other takes over', async () => {
    const config = 'stack: web\naccounts: [bo@acme.test]\n';
    here.write('config/pltfrms.yaml', config);
    await apply();
    for (const command of [['plan'], ['apply', '--yes'], ['destroy', '--yes', '--up-to', '99']]) {
      const refused = await pltfrms(command[0] as string, 'config', ...command.slice(1));
      expect([refused.exit, refused.err]).toEqual([6, expect.stringContaining('[ownership/driver]')]);
    }
    const back = await pltfrms('rollback', '1', '--yes');
    expect([back.exit, back.err]).toEqual([6, expect.stringMatching(/undo the change in Terraform, or take the stack over/)]);
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
    // By hand is no driver, whomever it is for.
    expect((await pltfrms('update', 'organisation', 'acme', 'display_name=Acme')).exit).toBe(0);
    expect((await apply()).exit).toBe(0);

    const taken = await pltfrms('apply', 'config', '--yes', '--take-over', '--target', 'account bo@acme.test');
    expect([taken.exit, taken.err]).toEqual([0, '']);
    const refused = await terraform('plan');
    expect([refused.exit, refused.out]).toEqual([1, expect.stringMatching(/stack = "web"[\s\S]*\[ownership\/driver\]/)]);
    const environment = {...env(), PLTFRMS_TAKE_OVER: 'true'};
    expect((await execa('terraform', ['plan', '-detailed-exitcode'], {cwd: here.path, env: environment})).exitCode).toBe(0);
    here.write('main.tf', `${HEAD.replace('stack = "web"', 'stack     = "web"\n  take_over = true')}${ACME}`);
    expect((await apply()).out).toContain('0 added, 0 changed, 1 destroyed');
    here.write('main.tf', `${HEAD}${ACME}`);
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
    expect((await pltfrms('plan', 'config')).exit).toBe(6);

    // What owns nothing any more may begin anew, any way.
    expect((await terraform('destroy', '-auto-approve')).exit).toBe(0);
    here.write('config/pltfrms.yaml', 'stack: web\nforget: [account bo@acme.test]\n');
    expect((await pltfrms('apply', 'config', '--yes', '--take-over')).exit).toBe(0);
    here.write('main.tf', `${HEAD}${ACME}`);
    expect((await apply()).out).toContain('7 added');
  });

  test('what is there is imported, and what is protected is kept', async () => {
    expect((await pltfrms('create', 'organisation', 'acme', '--new-store')).exit).toBe(0);
    here.write('main.tf', `${HEAD}resource "pltfrms_organisation" "acme" {\n  name    = "acme"\n  protect = true\n}\n`);
    const imported = await terraform('import', 'pltfrms_organisation.acme', 'acme');
    expect([imported.exit, imported.out]).toEqual([0, expect.stringContaining('Import successful!')]);
    const plan = await terraform('plan');
    expect(plan.out).toContain('+ stack     = "web"');
    await apply();
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);
    here.write('main.tf', HEAD);
    const refused = await terraform('plan');
    expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('[resource/protected]')]);
  });

  test('a config is generated for what is there, its blocks are moved, and it is given back', async () => {
    await pltfrms('create', 'organisation', 'acme', '--new-store');
    await pltfrms('create', 'product', 'acme:dns');
    await pltfrms('create', 'dns.zone', 'acme:acme.test', 'default_ttl=2h');
    const imports = (name: string): string => `import {\n  to = pltfrms_dns_zone.${name}\n  id = "acme:acme.test"\n}\n`;
    here.write('main.tf', HEAD + imports('one'));
    expect((await terraform('plan', '-generate-config-out=made.tf')).exit).toBe(0);
    const made = readFileSync(join(here.path, 'made.tf'), 'utf8');
    expect(made).toMatch(/default_ttl +=+ "2h"/);
    expect((await apply()).out).toContain('1 imported, 0 added, 1 changed, 0 destroyed');
    expect((await terraform('plan', '-detailed-exitcode')).exit).toBe(0);

    here.write('made.tf', made.replace('"one"', '"other"'));
    here.write('main.tf', `${HEAD}moved {\n  from = pltfrms_dns_zone.one\n  to   = pltfrms_dns_zone.other\n}\n`);
    expect((await apply()).out).toContain('0 added, 0 changed, 0 destroyed');

    here.write('made.tf', '');
    here.write('main.tf', `${HEAD}removed {\n  from = pltfrms_dns_zone.other\n  lifecycle { destroy = false }\n}\n`);
    expect((await apply()).exit).toBe(0);
    expect((await pltfrms('release', 'dns.zone acme:acme.test')).exit).toBe(0);
    expect((await pltfrms('list', 'dns.zone', '--json')).json.result[0].owners).toEqual([]);
  });

  test('a secret is in no plan, no state and no store, and a rotated one shows', async () => {
    const client = `
variable "secret" {
  type      = string
  ephemeral = true
}
resource "pltfrms_product" "iam" {
  organisation = pltfrms_organisation.acme.id
  name         = "iam"
}
resource "pltfrms_iam_realm" "main" {
  organisation = pltfrms_product.iam.organisation
  name         = "main"
}
resource "pltfrms_iam_client" "web" {
  realm         = pltfrms_iam_realm.main.id
  name          = "web"
  type          = "confidential"
  redirect_uris = ["https://web.test/callback"]
  secret        = { value = var.secret }
}
`;
    here.write('main.tf', `${HEAD}${ACME}${client}`);
    expect((await terraform('apply', '-auto-approve', '-var=secret=hush-one')).out).toContain('10 added');
    expect((await terraform('plan', '-detailed-exitcode', '-var=secret=hush-one')).exit).toBe(0);
    expect((await terraform('plan', '-var=secret=hush-two')).out).toContain('~ digest  = (sensitive value)');
    expect(readFileSync(join(here.path, 'terraform.tfstate'), 'utf8')).not.toContain('hush');
    expect((await pltfrms('log', 'list', '--json')).out).not.toContain('hush');
  });
});
