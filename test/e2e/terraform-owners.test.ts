/** Owners that are replaced, taken away and destroyed with Terraform, one resource at a time: nobody stays by accident. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];

const PEOPLE = `
resource "pltfrms_account" "people" {
  for_each = toset(["ann", "bob"])
  name     = "\${each.key}@acme.test"
}
`;
const ACME = `
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
`;
const subject = (who: string): string => `pltfrms_account.people["${who}"].name`;
const group = (name: string): string => `
resource "pltfrms_group" "${name}" {
  organisation = pltfrms_organisation.acme.id
  name         = "${name}"
}
`;
const grant = (to: string, role = 'owner'): string => `
resource "pltfrms_grant" "owner" {
  organisation = pltfrms_organisation.acme.id
  role         = "${role}"
  subject      = ${to}
}
`;
const grants = (who: string): string => `
resource "pltfrms_grant" "owners" {
  for_each     = toset(["${who}"])
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_account.people[each.key].name
}
`;
const member = (who: string): string => `${group('ops')}${grant('pltfrms_group.ops.reference')}
resource "pltfrms_membership" "ops" {
  group  = pltfrms_group.ops.id
  member = ${subject(who)}
}
`;
/** Ways to make somebody owner of acme, and the address of each. */
const WAYS: {readonly [name: string]: {readonly hcl: (who: string) => string; readonly address: (who: string) => string}} = {
  'a grant with another subject': {hcl: (who) => grant(subject(who)), address: (who) => `grant acme:owner:${who}@acme.test`},
  'grants of a for_each': {hcl: grants, address: (who) => `grant acme:owner:${who}@acme.test`},
  'a membership': {hcl: member, address: (who) => `membership acme:ops:${who}@acme.test`},
};

describe.skipIf(!hasTerraform)('owners in Terraform', () => {
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

  const run = async (...args: readonly string[]): Promise<string> => {
    const {exit, out} = await here.run(...args);
    expect([exit, out]).toEqual([0, expect.not.stringContaining('Error')]);
    return out;
  };
  const begin = async (hcl: string): Promise<void> => {
    here.declare(hcl);
    await run('init');
    await run(...APPLY);
  };
  const listed = async (): Promise<readonly string[]> =>
    (await store.run('list', '--json')).json.result.map(({address}: {address: string}) => address).sort();

  test.each(Object.entries(WAYS))(
    'the only one is replaced in one apply: %s',
    async (_, {hcl, address}) => {
      await begin(ACME + PEOPLE + hcl('ann'));
      here.declare(ACME + PEOPLE + hcl('bob'));
      await run('plan', '-out=saved');
      expect(await run('apply', 'saved')).toContain('1 added, 0 changed, 1 destroyed');
      await run('plan', '-detailed-exitcode');
      expect(await listed()).toContain(address('bob'));
      expect(await listed()).not.toContain(address('ann'));
    },
    60_000,
  );

  test.each([1, 10])(
    'the account of the only one is replaced, with -parallelism=%i',
    async (parallelism) => {
      await begin(ACME + PEOPLE + grants('ann'));
      const replaced = ['-replace=pltfrms_account.people["ann"]', '-out=saved'];
      await run('plan', ...replaced);
      expect(await run('apply', `-parallelism=${parallelism}`, 'saved')).toContain('2 added, 0 changed, 2 destroyed');
      await run('plan', '-detailed-exitcode');
      expect(await listed()).toEqual([
        'account ann@acme.test',
        'account bob@acme.test',
        'grant acme:owner:ann@acme.test',
        'organisation acme',
      ]);
    },
    60_000,
  );

  test('no owner is missed by an organisation that goes in the same plan, though something still stands in it', async () => {
    const lab = `
resource "pltfrms_organisation" "lab" {
  name         = "lab"
  organisation = pltfrms_organisation.acme.id
}
`;
    const ops = group('ops').replace('organisation.acme', 'organisation.lab');
    await begin(ACME + PEOPLE + grants('ann') + lab + ops);
    here.declare(ACME.replace('"acme"\n}', '"holding"\n}') + PEOPLE + grants('bob') + group('ops'));
    await run('taint', 'pltfrms_organisation.acme');
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    await run('plan', '-detailed-exitcode');
    expect(await listed()).toEqual([
      'account ann@acme.test',
      'account bob@acme.test',
      'grant holding:owner:bob@acme.test',
      'group holding:ops',
      'organisation holding',
    ]);
  }, 60_000);

  test('the only one is not taken away, nor replaced by what is no owner', async () => {
    await begin(ACME + PEOPLE + grant(subject('ann')));
    const before = await listed();
    for (const next of ['', grant(subject('ann'), 'viewer'), grant('pltfrms_group.ops.reference') + group('ops')]) {
      here.declare(ACME + PEOPLE + next);
      const {exit, out} = await here.run('plan');
      expect([next, exit, out]).toEqual([next, 1, expect.stringContaining('[organisation/last-owner]')]);
    }
    expect(await listed()).toEqual(before);
  }, 60_000);

  test('what an apply has left behind that then failed goes when the next one has mended it', async () => {
    await begin(ACME + PEOPLE + grants('ann'));
    const failing = `${grants('bob')}
resource "terraform_data" "failing" {
  provisioner "local-exec" {
    command = "exit 1"
  }
}
`.replace('for_each     = toset(["bob"])', 'for_each     = toset(["bob"])\n  depends_on   = [terraform_data.failing]');
    here.declare(ACME + PEOPLE + failing);
    expect((await here.run(...APPLY)).exit).toBe(1);
    expect(await listed()).toContain('grant acme:owner:ann@acme.test');
    here.declare(ACME + PEOPLE + grants('bob'));
    await run(...APPLY);
    expect(await listed()).not.toContain('grant acme:owner:ann@acme.test');
    expect(await listed()).toContain('grant acme:owner:bob@acme.test');
  }, 60_000);

  test.each([1, 10])(
    'organisations in each other are destroyed with their owner, with -parallelism=%i',
    async (parallelism) => {
      const nested = `
resource "pltfrms_organisation" "each" {
  for_each     = { acme = null, shop = "acme", lab = "acme/shop", north = "acme/shop/lab" }
  name         = each.key
  organisation = each.value
}
resource "pltfrms_grant" "owner" {
  organisation = pltfrms_organisation.each["acme"].id
  role         = "owner"
  subject      = pltfrms_account.people["ann"].name
}
`;
      await begin(PEOPLE + nested);
      const out = await run('destroy', '-auto-approve', `-parallelism=${parallelism}`);
      expect(out).toContain('7 destroyed');
      expect(await listed()).toEqual([]);
      expect((await store.run('log', 'replay')).exit).toBe(0);
    },
    60_000,
  );
});
