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
});
