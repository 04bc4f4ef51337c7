/** What Terraform may delete and replace where a plan sets or lifts `protect`: the same as a config may, and known in the plan. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];

const organisation = (name: string, protect: boolean, within?: string): string => `
resource "pltfrms_organisation" "${name}" {
  name         = "${name}"
  protect      = ${protect}
  organisation = ${within ? `pltfrms_organisation.${within}.id` : 'null'}
}
`;
const group = (name: string, within: string): string => `
resource "pltfrms_group" "${name}" {
  organisation = pltfrms_organisation.${within}.id
  name         = "${name}"
}
`;
const merchant = (country: string, protect: boolean): string => `
resource "pltfrms_product" "payments" {
  organisation = pltfrms_organisation.acme.id
  name         = "payments"
}
resource "pltfrms_payments_merchant" "shop" {
  organisation           = pltfrms_product.payments.organisation
  name                   = "shop"
  legal_name             = "Acme Shop B.V."
  country                = "${country}"
  merchant_category_code = 5732
  currencies             = ["EUR"]
  protect                = ${protect}
}
resource "pltfrms_payments_payment_method" "ideal" {
  merchant = pltfrms_payments_merchant.shop.id
  name     = "ideal"
}
`;
const shop = (country: string, protect: boolean): string =>
  `products: [payments], payments: { merchants: { shop: { legal_name: Acme Shop B.V., country: ${country}, merchant_category_code: 5732, currencies: [EUR], protect: ${protect}, payment_methods: { ideal: {} } } } }`;
const range = (count: number): readonly number[] => Array.from({length: count}, (_, index) => index);
const groups = (...names: readonly string[]): string => `groups: { ${names.map((name) => `${name}: {}`).join(', ')} }`;

/** A step from one declaration to another, in HCL and as a config's organisations, and whether it may be made. */
interface Step {
  readonly from: readonly [hcl: string, yaml: string];
  readonly to: readonly [hcl: string, yaml: string];
  readonly isLegal: boolean;
}

const STEPS: {readonly [name: string]: Step} = {
  'a child is deleted and its protection lifted': {
    from: [organisation('acme', true) + group('ops', 'acme'), `acme: { protect: true, ${groups('ops')} }`],
    to: [organisation('acme', false), 'acme: {}'],
    isLegal: true,
  },
  'more children than Terraform asks about at once are deleted and their protection lifted': {
    from: [
      organisation('acme', true) +
        range(25)
          .map((each) => group(`g${each}`, 'acme'))
          .join(''),
      `acme: { protect: true, ${groups(...range(25).map((each) => `g${each}`))} }`,
    ],
    to: [organisation('acme', false), 'acme: {}'],
    isLegal: true,
  },
  'a child is deleted and what is above it becomes protected': {
    from: [organisation('acme', false) + group('ops', 'acme'), `acme: { ${groups('ops')} }`],
    to: [organisation('acme', true), 'acme: { protect: true }'],
    isLegal: false,
  },
  'a child is deleted whose protection is lifted, but not the one further above': {
    from: [
      organisation('acme', true) + organisation('lab', true, 'acme') + group('ops', 'lab'),
      `acme: { protect: true, organisations: { lab: { protect: true, ${groups('ops')} } } }`,
    ],
    to: [organisation('acme', true) + organisation('lab', false, 'acme'), 'acme: { protect: true, organisations: { lab: {} } }'],
    isLegal: false,
  },
  'a child and its parent are deleted and the protection above them lifted': {
    from: [
      organisation('acme', true) + organisation('lab', false, 'acme') + group('ops', 'lab'),
      `acme: { protect: true, organisations: { lab: { ${groups('ops')} } } }`,
    ],
    to: [organisation('acme', false), 'acme: {}'],
    isLegal: true,
  },
  'what stands in a protected organisation is moved out of it, and something below deleted': {
    from: [
      organisation('acme', true) + organisation('lab', false, 'acme') + group('ops', 'lab'),
      `acme: { protect: true, organisations: { lab: { ${groups('ops')} } } }`,
    ],
    to: [organisation('acme', true) + organisation('lab', false), 'acme: { protect: true }, lab: { previously: acme/lab }'],
    isLegal: true,
  },
  'what is moved into a protected organisation loses something below': {
    from: [
      organisation('acme', true) + organisation('lab', false) + group('ops', 'lab'),
      `acme: { protect: true }, lab: { ${groups('ops')} }`,
    ],
    to: [
      organisation('acme', true) + organisation('lab', false, 'acme'),
      'acme: { protect: true, organisations: { lab: { previously: lab } } }',
    ],
    isLegal: false,
  },
  'a child is replaced and its protection lifted': {
    from: [organisation('acme', true) + merchant('NL', false), `acme: { protect: true, ${shop('NL', false)} }`],
    to: [organisation('acme', false) + merchant('DE', false), `acme: { ${shop('DE', false)} }`],
    isLegal: true,
  },
  'a child is replaced and stays protected': {
    from: [organisation('acme', true) + merchant('NL', false), `acme: { protect: true, ${shop('NL', false)} }`],
    to: [organisation('acme', true) + merchant('DE', false), `acme: { protect: true, ${shop('DE', false)} }`],
    isLegal: false,
  },
  'what is protected is replaced and its own protection lifted': {
    from: [organisation('acme', false) + merchant('NL', true), `acme: { ${shop('NL', true)} }`],
    to: [organisation('acme', false) + merchant('DE', false), `acme: { ${shop('DE', false)} }`],
    isLegal: true,
  },
  'what is protected is replaced and stays protected': {
    from: [organisation('acme', false) + merchant('NL', true), `acme: { ${shop('NL', true)} }`],
    to: [organisation('acme', false) + merchant('DE', true), `acme: { ${shop('DE', true)} }`],
    isLegal: false,
  },
};

describe.skipIf(!hasTerraform)('protect in Terraform', () => {
  let mirror: string;
  let ours: Installed;
  let store: Folder;
  let here: Workspace;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));
  beforeEach(() => {
    store = folder();
    here = workspace({
      ...ours,
      settings: `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`,
    });
  });
  afterEach(() => {
    here.remove();
    store.remove();
  });

  const begin = async (hcl: string): Promise<void> => {
    here.declare(hcl);
    expect((await here.run('init')).exit).toBe(0);
    expect((await here.run(...APPLY)).exit).toBe(0);
  };
  const addresses = async (folder: Folder): Promise<readonly string[]> =>
    (await folder.run('list', '--json')).json.result.map(({address}: {address: string}) => address).sort();

  test.each(Object.entries(STEPS))(
    '%s',
    async (_, {from, to, isLegal}) => {
      const config = folder({'pltfrms.yaml': `stack: web\norganisations: { ${from[1]} }\n`});
      expect((await config.run('apply', '--yes')).exit).toBe(0);
      config.write('pltfrms.yaml', `stack: web\nsettings: { thresholds: { delete: 100% } }\norganisations: { ${to[1]} }\n`);
      expect((await config.run('apply', '--yes')).exit).toBe(isLegal ? 0 : 4);
      await begin(from[0]);
      const before = await addresses(store);
      here.declare(to[0]);
      const planned = await here.run('plan', '-out=saved');
      if (isLegal) {
        expect([planned.exit, planned.out]).toEqual([0, expect.not.stringContaining('Error')]);
        const applied = await here.run('apply', 'saved');
        expect([applied.exit, applied.out]).toEqual([0, expect.stringContaining('Apply complete!')]);
        expect((await here.run('plan', '-detailed-exitcode')).exit).toBe(0);
        expect(await addresses(store)).toEqual(await addresses(config));
      } else {
        expect([planned.exit, planned.out]).toEqual([1, expect.stringContaining('[resource/protected]')]);
        expect(await addresses(store)).toEqual(before);
      }
      expect((await store.run('log', 'replay')).exit).toBe(0);
      config.remove();
    },
    60_000,
  );

  test('what a targeted plan can’t see lifted is released, with a warning in plan and apply, and stays', async () => {
    await begin(organisation('acme', true) + group('ops', 'acme'));
    const planned = await here.run('plan', '-destroy', '-target=pltfrms_group.ops', '-out=saved');
    expect([planned.exit, planned.out]).toEqual([
      0,
      expect.stringContaining('Warning: group acme:ops is protected by organisation acme'),
    ]);
    const applied = await here.run('apply', 'saved');
    expect([applied.exit, applied.out]).toEqual([0, expect.stringMatching(/Warning: \S+ \S+ is\s+nobody’s now/)]);
    here.declare(organisation('acme', false));
    expect((await here.run(...APPLY)).out).toContain('0 added, 1 changed, 0 destroyed');
    expect(await addresses(store)).toEqual(['group acme:ops', 'organisation acme']);
  }, 60_000);
});
