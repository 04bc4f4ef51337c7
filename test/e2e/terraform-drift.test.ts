/** What was changed beside Terraform since it wrote its state, and is then deleted or replaced. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];
const ACME = `
resource "pltfrms_organisation" "acme" { name = "acme" }
`;
const group = (more: string, name = '"ops"'): string => `
resource "pltfrms_group" "ops" {
  ${more}
  organisation = pltfrms_organisation.acme.id
  name         = ${name}
}
`;
const REMOVED = `
removed {
  from = pltfrms_group.ops
  lifecycle { destroy = true }
}
`;

describe.skipIf(!hasTerraform)('drift in Terraform', () => {
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
  /** Makes a group that is changed by hand after the apply. */
  const beginWithDrift = async (hcl: string): Promise<void> => {
    here.declare(ACME + hcl);
    await run('init');
    await run(...APPLY);
    await drift('By hand');
  };
  const drift = async (name: string): Promise<void> =>
    expect((await store.run('update', 'group', 'acme:ops', `display_name=${name}`)).exit).toBe(0);
  const groups = async (): Promise<readonly {address: string; uid: string}[]> =>
    (await store.run('list', 'group', '--json')).json.result;

  test.each([
    ['its block', group(''), ''],
    ['an index of count', group('count = 1'), group('count = 0')],
    ['a key of for_each', group('for_each = toset(["ops"])', 'each.key'), group('for_each = toset([])', 'each.key')],
    ['its block, with a removed block', group(''), REMOVED],
  ])('is deleted with %s', async (_, before, after) => {
    await beginWithDrift(before);
    here.declare(ACME + after);
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    expect(await groups()).toEqual([]);
    await run('plan', '-detailed-exitcode');
  });

  test('a change between the plan of its deletion and the apply is refused', async () => {
    await beginWithDrift(group(''));
    here.declare(ACME);
    await run('plan', '-out=saved');
    await drift('By hand once more');
    const applied = await here.run('apply', 'saved');
    expect([applied.exit, applied.out]).toEqual([1, expect.stringContaining('[plan/stale]')]);
    expect(await groups()).toHaveLength(1);
    await run(...APPLY);
    expect(await groups()).toEqual([]);
  });

  test.each([[[]], [['-refresh=false']]])('is destroyed with all that is declared, with %j', async (flags) => {
    await beginWithDrift(group(''));
    await run('destroy', '-auto-approve', ...flags);
    expect((await store.run('list', '--json')).json.result).toEqual([]);
  });

  test('is replaced', async () => {
    await beginWithDrift(group(''));
    const [before] = await groups();
    await run('plan', '-out=saved', '-replace=pltfrms_group.ops');
    await run('apply', 'saved');
    const after = await groups();
    expect(after).toHaveLength(1);
    expect(after[0]?.uid).not.toBe(before?.uid);
    await run('plan', '-detailed-exitcode');
  });

  test.each([[[]], [['-refresh=false']]])('is replaced when it is tainted, with %j', async (flags) => {
    await beginWithDrift(group(''));
    const [before] = await groups();
    await run('taint', 'pltfrms_group.ops');
    await run('plan', '-out=saved', ...flags);
    await run('apply', 'saved');
    const after = await groups();
    expect(after).toHaveLength(1);
    expect(after[0]?.uid).not.toBe(before?.uid);
    await run('plan', '-detailed-exitcode');
  });

  test('a grant that becomes another one is replaced, with a state that is older than the store', async () => {
    const people =
      'resource "pltfrms_account" "people" {\n  for_each = toset(["ann", "bob"])\n  name = "${each.key}@acme.test"\n}\n';
    const grant = (who: string): string =>
      `resource "pltfrms_grant" "a" {\n  organisation = pltfrms_organisation.acme.id\n  role = "owner"\n  subject = pltfrms_account.people["${who}"].name\n}\n`;
    here.declare(ACME + people + grant('ann'));
    await run('init');
    await run(...APPLY);
    expect((await store.run('update', 'grant', 'acme:owner:ann@acme.test', 'labels.by=hand')).exit).toBe(0);
    here.declare(ACME + people + grant('bob'));
    await run('plan', '-out=saved', '-refresh=false');
    await run('apply', 'saved');
    expect((await store.run('list', 'grant')).out).toContain('acme:owner:bob@acme.test');
    await run('plan', '-detailed-exitcode');
  });

  test('what is gone when a saved plan is applied says to plan again', async () => {
    await beginWithDrift(group(''));
    here.declare(ACME + group('display_name = "Ops"'));
    await run('plan', '-out=saved');
    expect((await store.run('delete', 'group', 'acme:ops')).exit).toBe(0);
    const applied = await here.run('apply', 'saved');
    expect([applied.exit, applied.out]).toEqual([1, expect.stringContaining('[resource/missing]')]);
    expect(applied.out).toMatch(/plan again, and let the plan refresh/);
  });

  test('an update that is planned without a refresh is refused, and says that a refresh helps', async () => {
    await beginWithDrift(group(''));
    here.declare(ACME + group('display_name = "Ops"'));
    const planned = await here.run('plan', '-refresh=false');
    expect([planned.exit, planned.out]).toEqual([1, expect.stringContaining('[plan/stale]')]);
    expect(planned.out).toMatch(/plan again, and let the plan refresh/);
    await run(...APPLY);
  });
});
