/** Lists that are longer than what Terraform asks about at once, and all of which get the name of their neighbour, or another address. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, inOneLine, installOurs, type Workspace, workspace} from './terraform.ts';

const ACME = `
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
`;
const names = (count: number, prefix: string): readonly string[] =>
  Array.from({length: count}, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);
const groups = (list: readonly string[]): string => `
resource "pltfrms_group" "list" {
  count        = ${list.length}
  organisation = pltfrms_organisation.acme.id
  name         = ${JSON.stringify(list)}[count.index]
}
`;
const members = (list: readonly string[]): string => `
resource "pltfrms_account" "of" {
  for_each = toset(${JSON.stringify(names(80, 'm'))})
  name     = "\${each.value}@acme.test"
}
resource "pltfrms_group" "all" {
  organisation = pltfrms_organisation.acme.id
  name         = "all"
}
resource "pltfrms_membership" "list" {
  count  = ${list.length}
  group  = pltfrms_group.all.id
  member = pltfrms_account.of[${JSON.stringify(list)}[count.index]].id
}
`;
const blocks = (list: readonly string[], label: string): string =>
  list
    .map(
      (name) => `
resource "pltfrms_group" "${label}_${name}" {
  organisation = pltfrms_organisation.acme.id
  name         = "${name}"
}
`,
    )
    .join('');

describe.skipIf(!hasTerraform)('long lists in Terraform', () => {
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
  const apply = (...args: readonly string[]): Promise<string> => run('apply', '-auto-approve', '-input=false', ...args);
  const begin = async (hcl: string): Promise<void> => {
    here.declare(hcl);
    await run('init');
    await apply();
  };
  /** Uids by address. */
  const resources = async (): Promise<{readonly [address: string]: string}> =>
    Object.fromEntries(
      (await store.run('list', '--json')).json.result.map(({address, uid}: {address: string; uid: string}) => [address, uid]),
    );
  /** The uids that a saved plan shows, by address in the configuration. */
  const planned = async (): Promise<readonly (readonly [address: string, uid: string])[]> => {
    const plan = JSON.parse(await run('show', '-json', 'saved'));
    return plan.resource_changes.flatMap(({address, change}: {address: string; change: {after: {uid?: string} | null}}) =>
      change.after?.uid ? [[address, change.after.uid]] : [],
    );
  };
  const inState = (): readonly (readonly [address: string, uid: string])[] =>
    here
      .state()
      .resources.flatMap(({type, name, instances}: {type: string; name: string; instances: Instance[]}) =>
        instances.map(({index_key: key, attributes: {uid}}) => [
          `${type}.${name}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`,
          uid,
        ]),
      );
  const becomesAsPlanned = async (hcl: string, ...parallelism: readonly string[]): Promise<void> => {
    here.declare(hcl);
    const began = performance.now();
    await run('plan', '-out=saved', ...parallelism);
    expect(performance.now() - began).toBeLessThan(20_000);
    const shown = await planned();
    await run('apply', ...parallelism, 'saved');
    expect([...inState()].sort()).toEqual([...shown].sort());
    await run('plan', '-detailed-exitcode');
  };

  test.each([[], ['-parallelism=4']])(
    'a list of groups whose first is dropped: %s',
    async (...parallelism) => {
      const list = names(60, 'g');
      await begin(ACME + groups(list));
      const before = await resources();
      await becomesAsPlanned(ACME + groups(list.slice(1)), ...parallelism);
      const uids = Object.fromEntries(inState());
      expect(uids['pltfrms_group.list[0]']).toBe(before['group acme:g000']);
      expect(Object.keys(await resources())).toHaveLength(60);
      await becomesAsPlanned(ACME + groups(list), ...parallelism);
    },
    240_000,
  );

  test.each([[], ['-parallelism=4']])(
    'a list of memberships whose first is dropped: %s',
    async (...parallelism) => {
      const list = names(80, 'm');
      await begin(ACME + members(list));
      await becomesAsPlanned(ACME + members(list.slice(1)), ...parallelism);
    },
    240_000,
  );

  test('blocks that get another label, without a moved block', async () => {
    const list = names(40, 'g');
    await begin(ACME + blocks(list, 'old'));
    const before = await resources();
    await becomesAsPlanned(ACME + blocks(list, 'new'));
    expect(Object.keys(await resources()).sort()).toEqual(Object.keys(before).sort());
  }, 240_000);

  test('blocks that get another label are planned with few at once too, or refused', async () => {
    const list = names(40, 'g');
    await begin(ACME + blocks(list, 'old'));
    const before = await resources();
    here.declare(ACME + blocks(list, 'new'));
    const {exit, out} = await here.run('plan', '-parallelism=4');
    if (exit !== 0) expect(inOneLine(out)).toContain('run with a -parallelism of 10 or more');
    expect(await resources()).toEqual(before);
    await run('plan', '-out=saved');
    await run('apply', '-parallelism=4', 'saved');
    await run('plan', '-detailed-exitcode');
  }, 240_000);

  test('more than wait at once that the state has lost are not touched', async () => {
    const list = names(12, 'g');
    await begin(ACME + groups(list));
    const before = await resources();
    await run('state', 'rm', 'pltfrms_group.list');
    const {exit, out} = await here.run('apply', '-auto-approve');
    expect([exit, inOneLine(out)]).toEqual([1, expect.stringContaining("terraform import ADDRESS 'acme:g000'")]);
    expect(await resources()).toEqual(before);
    for (const [index, name] of list.entries()) await run('import', `pltfrms_group.list[${index}]`, `acme:${name}`);
    await apply();
    await run('plan', '-detailed-exitcode');
    expect(await resources()).toEqual(before);
  }, 240_000);

  test('a list whose last name is kept by another block is refused in the plan', async () => {
    const list = names(30, 'g');
    await begin(ACME + groups(list) + blocks(['kept'], 'old'));
    const before = await resources();
    here.declare(ACME + groups([...list.slice(1), 'kept']) + blocks(['kept'], 'old'));
    const {exit, out} = await here.run('plan');
    expect([exit, inOneLine(out)]).toEqual([
      1,
      expect.stringContaining('group acme:kept is there already, and another block of this configuration has it'),
    ]);
    expect(out.match(/\[resource\/exists\]/g)).toHaveLength(1);
    expect(await resources()).toEqual(before);
  }, 120_000);
});

interface Instance {
  readonly index_key?: string | number;
  readonly attributes: {readonly uid: string};
}
