/** What Terraform makes of values that mean the same, and of names that mean something else: with the real terraform. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {type Envelope, type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];

const IN_ACME = `
resource "pltfrms_organisation" "acme" { name = "acme" }
`;

describe.skipIf(!hasTerraform)('terraform', () => {
  let root: string;
  let ours: Installed;
  let here: Workspace;
  let cli: Folder;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'values-'));
    ours = installOurs(join(root, 'mirror'));
  });
  afterAll(() => rmSync(root, {recursive: true}));
  beforeEach(() => {
    here = workspace(ours);
    cli = folder();
  });
  afterEach(() => {
    here.remove();
    cli.remove();
  });
  const pltfrms = async (...args: string[]): Promise<Envelope> =>
    (await cli.run(...args, '--store', `sqlite:${join(here.path, 'pltfrms.db')}`, '--json')).json;
  const start = async (text: string): Promise<void> => {
    here.declare(text);
    await here.run('init');
    expect(await here.run(...APPLY)).toMatchObject({exit: 0});
  };
  const isUnchanged = async (): Promise<void> =>
    expect(await here.run('plan', '-detailed-exitcode')).toMatchObject({exit: 0, out: expect.stringContaining('No changes')});

  describe('a name that says what something is about', () => {
    const method = (name: string): string => `${IN_ACME}
resource "pltfrms_product" "payments" {
  organisation = pltfrms_organisation.acme.id
  name         = "payments"
}
resource "pltfrms_payments_merchant" "shop" {
  organisation           = pltfrms_product.payments.organisation
  name                   = "shop"
  legal_name             = "Acme Shop B.V."
  country                = "NL"
  merchant_category_code = "5732"
  currencies             = ["EUR"]
}
resource "pltfrms_payments_payment_method" "method" {
  merchant = pltfrms_payments_merchant.shop.id
  name     = "${name}"
}
resource "pltfrms_payments_terminal" "counter" {
  merchant        = pltfrms_payments_merchant.shop.id
  name            = "counter"
  serial_number   = "1"
  model           = "S1F2"
  payment_methods = [pltfrms_payments_payment_method.method.id]
}
`;

    it('replaces it, has nothing observed of the one before, and updates what refers to it', async () => {
      await start(method('ideal'));
      await pltfrms('update', 'payments.payment_method', 'acme:shop:ideal', 'permission=granted');
      here.declare(method('card'));
      const made = await here.run(...APPLY);
      expect(made).toMatchObject({exit: 0, out: expect.stringMatching(/name += "ideal" -> "card" # forces replacement/)});
      expect(made.out).toContain('1 added, 1 changed, 1 destroyed');
      expect((await pltfrms('show', 'payments.payment_method', 'acme:shop:ideal')).exit).toBe(1);
      const {exit, result} = await pltfrms('show', 'payments.payment_method', 'acme:shop:card');
      expect([exit, JSON.stringify(result).includes('granted')]).toEqual([0, false]);
      await isUnchanged();
    });
  });

  describe('another spelling of the same value', () => {
    interface Spelling {
      readonly ttl: string;
      readonly owner: string;
      readonly address: string;
      readonly target: string;
      readonly asn: string;
      readonly member: string;
      readonly amount: string;
      readonly capacity: string;
      /** Stands where something may be left out. */
      readonly empty: (attribute: string, value: string) => string;
    }
    const declare = ({ttl, owner, address, target, asn, member, amount, capacity, empty}: Spelling): string => `${IN_ACME}
resource "pltfrms_account" "ana" { name = "ana@acme.test" }
resource "pltfrms_group" "ops" {
  organisation = pltfrms_organisation.acme.id
  name         = "ops"
  ${empty('labels', '{}')}
  ${empty('display_name', '"ops"')}
}
resource "pltfrms_membership" "ana" {
  group  = pltfrms_group.ops.id
  member = "${member}"
  depends_on = [pltfrms_account.ana]
}
resource "pltfrms_product" "all" {
  for_each     = toset(["dns", "network", "payments"])
  organisation = pltfrms_organisation.acme.id
  name         = each.key
  ${empty('limits', '{}')}
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.all["dns"].organisation
  name         = "acme.test"
  default_ttl  = "${ttl}"
  ${empty('nameservers', '[]')}
  ${empty('soa', '{ minimum = "300s" }')}
  ${empty('transfer', '{ allow = [] }')}
}
resource "pltfrms_dns_record_set" "www" {
  zone   = pltfrms_dns_zone.acme.id
  name   = "${owner}"
  type   = "AAAA"
  values = ["${address}"]
  ttl    = "${ttl}"
}
resource "pltfrms_dns_record_set" "mx" {
  zone   = pltfrms_dns_zone.acme.id
  name   = "@"
  type   = "MX"
  values = ["10 ${target}"]
}
resource "pltfrms_network_datacenter" "each" {
  for_each     = toset(["ams", "fra"])
  organisation = pltfrms_product.all["network"].organisation
  name         = each.key
  region       = "eu"
  asn          = "${asn}"
}
resource "pltfrms_network_backbone_link" "line" {
  organisation = pltfrms_organisation.acme.id
  name         = "line"
  datacenters  = [pltfrms_network_datacenter.each["ams"].id, pltfrms_network_datacenter.each["fra"].id]
  capacity     = "${capacity}"
  ${empty('bfd', '{}')}
}
resource "pltfrms_payments_merchant" "shop" {
  organisation           = pltfrms_product.all["payments"].organisation
  name                   = "shop"
  legal_name             = "Acme Shop B.V."
  country                = "NL"
  merchant_category_code = "5732"
  currencies             = ["EUR"]
}
resource "pltfrms_payments_fee_plan" "fees" {
  merchant     = pltfrms_payments_merchant.shop.id
  name         = "fees"
  fixed_amount = "${amount}"
  ${empty('countries', '[]')}
}
`;
    const FIRST: Spelling = {
      ...{ttl: '60m', owner: 'WWW', address: '2001:DB8:0::1', target: 'MX', asn: 'AS64500', member: 'ana@acme.test'},
      ...{amount: '0.5 EUR', capacity: '1000Mbps', empty: (attribute, value) => `${attribute} = ${value}`},
    };
    const SECOND: Spelling = {
      ...{ttl: '1h', owner: 'www.acme.test.', address: '2001:db8::1', target: 'mx.acme.test.', asn: '64500'},
      ...{member: 'ANA@acme.test', amount: '0.50 EUR', capacity: '1Gbps', empty: () => ''},
    };
    const head = async (): Promise<unknown> => (await pltfrms('log', 'list', '--limit', '1')).result;

    it('plans nothing, and nothing happens', async () => {
      await start(declare(FIRST));
      const before = await head();
      here.declare(declare(SECOND));
      await isUnchanged();
      expect(await here.run(...APPLY)).toMatchObject({exit: 0, out: expect.stringContaining('0 added, 0 changed, 0 destroyed')});
      expect(await head()).toEqual(before);
    });

    it('is left out of what else is planned, and follows a rename', async () => {
      await start(declare(FIRST));
      here.declare(
        declare({...SECOND, ttl: '2h'})
          .replaceAll('"acme.test"', '"example.com"')
          .replaceAll('.acme.test.', '.example.com.'),
      );
      const made = await here.run(...APPLY);
      expect(made).toMatchObject({exit: 0, out: expect.not.stringContaining('capacity ')});
      expect(made.out).toMatch(/default_ttl += "60m" -> "2h"/);
      await isUnchanged();
    });
  });

  describe('a secret that is handed over', () => {
    const declare = (secret: string, description = 'first'): string => `${IN_ACME}
variable "hush" {
  type      = string
  default   = null
  ephemeral = true
}
resource "terraform_data" "turn" { input = "${description}" }
resource "pltfrms_product" "payments" {
  organisation = pltfrms_organisation.acme.id
  name         = "payments"
}
resource "pltfrms_payments_merchant" "shop" {
  organisation           = pltfrms_product.payments.organisation
  name                   = "shop"
  legal_name             = "Acme Shop B.V."
  country                = "NL"
  merchant_category_code = "5732"
  currencies             = ["EUR"]
}
resource "pltfrms_payments_webhook" "ledger" {
  merchant       = pltfrms_payments_merchant.shop.id
  name           = "ledger"
  url            = "https://ledger.example.com/${description}"
  events         = ["payment.*"]
  api_version    = "2026-11"
  signing_secret = { ${secret} }
}
`;
    const GIVEN = 'value = var.hush';
    const digest = (): string => {
      const resources: readonly {type: string; instances: {attributes: {signing_secret: {digest: string}}}[]}[] =
        here.state().resources;
      return resources.find(({type}) => type === 'pltfrms_payments_webhook')?.instances[0]?.attributes.signing_secret
        .digest as string;
    };
    const apply = (hush: string, ...more: string[]): ReturnType<Workspace['run']> =>
      here.run(...APPLY, `-var=hush=${hush}`, ...more);

    it('may be another one where a saved plan is applied: to create, to rotate, and beside another change', async () => {
      here.declare(declare(GIVEN));
      await here.run('init');
      await here.run('plan', '-out=plan', '-var=hush=planned');
      expect(await apply('applied', 'plan')).toMatchObject({exit: 0});
      const first = digest();
      expect(await here.run('plan', '-detailed-exitcode', '-var=hush=applied')).toMatchObject({exit: 0});
      expect((await here.run('plan', '-out=plan', '-var=hush=rotated')).out).toMatch(/~ digest += \(sensitive value\)/);
      expect(await apply('other', 'plan')).toMatchObject({exit: 0});
      const second = digest();
      expect(second).not.toBe(first);
      here.declare(declare(GIVEN, 'second'));
      await here.run('plan', '-out=plan', '-var=hush=other');
      expect(await apply('late', 'plan')).toMatchObject({exit: 0});
      expect(digest()).not.toBe(second);
      expect(await here.run('plan', '-detailed-exitcode', '-var=hush=late')).toMatchObject({exit: 0});
    });

    it('may be unknown where it is planned', async () => {
      const unknown = 'value = "${var.hush}-${terraform_data.turn.output}"';
      here.declare(declare(unknown));
      await here.run('init');
      expect(await apply('one')).toMatchObject({exit: 0});
      const first = digest();
      expect(await here.run('plan', '-detailed-exitcode', '-var=hush=one')).toMatchObject({exit: 0});
      here.declare(declare(unknown, 'second'));
      expect(await apply('one')).toMatchObject({exit: 0});
      expect(digest()).not.toBe(first);
      expect(await here.run('plan', '-detailed-exitcode', '-var=hush=one')).toMatchObject({exit: 0});
    });

    it('is refused beside a place, and where it is empty', async () => {
      here.declare(declare('secret = "env:HUSH", value = "hush"'));
      await here.run('init');
      expect(await here.run('validate')).toMatchObject({exit: 1, out: expect.stringContaining('[secret/given-twice]')});
      here.declare(declare(GIVEN));
      expect(await here.run('plan', '-var=hush=')).toMatchObject({exit: 1, out: expect.stringContaining('[config/empty-value]')});
      here.declare(declare('value = ""'));
      expect(await here.run('validate')).toMatchObject({exit: 1, out: expect.stringContaining('[config/empty-value]')});
    });
  });

  describe('the name of an account in another case', () => {
    const account = (name: string): string => `
resource "pltfrms_account" "ana" { name = "${name}" }
${IN_ACME}
resource "pltfrms_grant" "owner" {
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_account.ana.name
}
`;
    const shown = async (name: string): Promise<Envelope> => pltfrms('show', 'account', name);

    it('is corrected in one event, and is then as declared', async () => {
      await start(account('ana@acme.test'));
      const before = (await shown('ana@acme.test')).result;
      here.declare(account('Ana@acme.test'));
      const position = async (): Promise<number> => (await pltfrms('log', 'verify')).result.events;
      const from = await position();
      // The id of the grant has the name in it.
      expect(await here.run(...APPLY)).toMatchObject({exit: 0, out: expect.stringContaining('0 added, 2 changed, 0 destroyed')});
      expect((await position()) - from).toBe(1);
      const {result} = await shown('ana@acme.test');
      expect(result).toMatchObject({address: 'account Ana@acme.test', uid: before.uid});
      await isUnchanged();
    });

    it('stays as the first of two stacks has spelt it, and is no change for either', async () => {
      cli.write('pltfrms.yaml', 'stack: first\naccounts: [ana@acme.test]\n');
      const store = `sqlite:${join(here.path, 'pltfrms.db')}`;
      expect(await cli.run('apply', '--yes', '--store', store)).toMatchObject({exit: 0});
      await start(account('Ana@acme.test'));
      await isUnchanged();
      expect((await shown('ana@acme.test')).result).toMatchObject({address: 'account ana@acme.test'});
      expect((await cli.run('plan', '--detailed-exitcode', '--store', store)).exit).toBe(0);
      here.declare(account('ANA@acme.test'));
      await isUnchanged();
    });
  });

  it('shows its own stack at an account that another stack comes to share, which is no change', async () => {
    await start('resource "pltfrms_account" "ana" { name = "ana@acme.test" }');
    cli.write('pltfrms.yaml', 'stack: first\naccounts: [ana@acme.test]\n');
    expect(await cli.run('apply', '--yes', '--store', `sqlite:${join(here.path, 'pltfrms.db')}`)).toMatchObject({exit: 0});
    await isUnchanged();
    expect(await here.run('apply', '-refresh-only', '-auto-approve')).toMatchObject({exit: 0});
    expect(here.state().resources[0].instances[0].attributes.stack).toBe('web');
  });

  it('replaces a network by one that overlaps it and holds the same addresses, and refuses one that does not', async () => {
    const declare = (prefix: string): string => `${IN_ACME}
resource "pltfrms_product" "network" {
  organisation = pltfrms_organisation.acme.id
  name         = "network"
}
resource "pltfrms_network_datacenter" "each" {
  for_each     = toset(["ams", "fra"])
  organisation = pltfrms_product.network.organisation
  name         = each.key
  region       = "eu"
  asn          = "64500"
}
resource "pltfrms_network_aggregate" "own" {
  organisation = pltfrms_product.network.organisation
  prefix       = "${prefix}"
}
resource "pltfrms_network_announcement" "dns" {
  organisation = pltfrms_product.network.organisation
  name         = "dns"
  prefixes     = ["45.8.1.10/32"]
  datacenters  = [for each in pltfrms_network_datacenter.each : each.id]
  depends_on   = [pltfrms_network_aggregate.own]
}
`;
    await start(declare('45.8.1.0/24'));
    here.declare(declare('45.8.0.0/23'));
    expect(await here.run(...APPLY)).toMatchObject({exit: 0, out: expect.stringContaining('1 added, 0 changed, 1 destroyed')});
    await isUnchanged();
    here.declare(declare('45.9.0.0/24'));
    expect(await here.run('plan')).toMatchObject({exit: 1, out: expect.stringContaining('[network/no-aggregate]')});
    here.declare(declare('45.8.1.0/24'));
    expect(await here.run(...APPLY)).toMatchObject({exit: 0});
    await isUnchanged();
  });

  it('plans a replacement where the name that identifies a resource is not known yet', async () => {
    const declare = (name: string): string => `${IN_ACME}
resource "terraform_data" "name" { input = "${name}" }
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "acme.test"
}
resource "pltfrms_dns_record_set" "www" {
  zone   = pltfrms_dns_zone.acme.id
  name   = terraform_data.name.output
  type   = "A"
  values = ["192.0.2.1"]
}
`;
    await start(declare('www'));
    here.declare(declare('api'));
    expect(await here.run(...APPLY)).toMatchObject({exit: 0, out: expect.stringContaining('1 added, 1 changed, 1 destroyed')});
    await isUnchanged();
    // The name may turn out to be the one that it has.
    here.declare(declare('API'));
    expect(await here.run(...APPLY)).toMatchObject({exit: 0});
    await isUnchanged();
  });
});
