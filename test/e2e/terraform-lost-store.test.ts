/** A store that Terraform is told of by a wrong name, while its state has resources: nothing is planned on it or forgotten. */
import {copyFileSync, existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const ACME = `
resource "pltfrms_organisation" "acme" { name = "acme" }
resource "pltfrms_organisation" "shop" { name = "shop" }
`;
const MORE = 'resource "pltfrms_organisation" "more" { name = "more" }\n';

describe.skipIf(!hasTerraform)('a store that does not exist, in Terraform', () => {
  let mirror: string;
  let ours: Installed;
  let store: Folder;
  let here: Workspace;
  const settings = (name: string): string => `store = "sqlite:${join(store.path, name)}"\n  stack = "web"\n  actor = "tester"`;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));
  beforeEach(async () => {
    store = folder();
    here = workspace({...ours, settings: settings('pltfrms.db')});
    here.declare(ACME);
    await run('init');
    const first = await run('apply', '-auto-approve', '-input=false');
    expect(first).toContain('does not exist yet: this is a first plan or apply');
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
  const uids = (): readonly string[] =>
    here
      .state()
      .resources.map(({instances}: {instances: {attributes: {uid: string}}[]}) => instances[0]?.attributes.uid)
      .sort();
  /** Runs a command that is refused for the store, once, and changes nothing. */
  const refused = async (...args: readonly string[]): Promise<string> => {
    const state = uids();
    const {exit, out} = await here.run(...args);
    expect([exit, out]).toEqual([1, expect.stringContaining('[store/missing]')]);
    expect(uids()).toEqual(state);
    expect(existsSync(join(store.path, 'pltfrm.db'))).toBe(false);
    return out.replace(/\n│ +/g, ' ').replace(/\s+/g, ' ');
  };

  test.each([
    ['plan'],
    ['plan', '-refresh=false'],
    ['plan', '-destroy', '-refresh=false'],
    ['apply', '-auto-approve'],
    ['apply', '-auto-approve', '-refresh-only'],
    ['refresh'],
    ['destroy', '-auto-approve'],
    ['destroy', '-auto-approve', '-refresh=false'],
    ['import', 'pltfrms_organisation.more', 'more'],
  ])('is refused: %s %s %s', async (...args) => {
    here.declare(ACME + MORE, settings('pltfrm.db'));
    const out = await refused(...args.filter((each) => each !== undefined));
    expect(out.match(/\[store\/missing\]/g)).toHaveLength(1);
    expect(out).toMatch(/store \S+pltfrm\.db does not exist, (and Terraform’s state has resources|so nothing can be imported)/);
    expect(out).toContain(join(store.path, 'pltfrms.db'));
    here.declare(ACME);
    await run('plan', '-detailed-exitcode');
  });

  test('is refused where only a block is taken out', async () => {
    here.declare('', settings('pltfrm.db'));
    await refused('apply', '-auto-approve');
  });

  test('is refused where a saved plan is applied that deletes', async () => {
    here.declare('');
    await run('plan', '-out=saved');
    renameSync(join(store.path, 'pltfrms.db'), join(store.path, 'other.db'));
    await refused('apply', 'saved');
    expect(existsSync(join(store.path, 'pltfrms.db'))).toBe(false);
    renameSync(join(store.path, 'other.db'), join(store.path, 'pltfrms.db'));
    expect(await run('destroy', '-auto-approve')).toContain('2 destroyed');
  });

  test('another store that exists is refused, and a copy is not', async () => {
    expect((await store.run('create', 'organisation', 'acme', '--store=sqlite:other.db', '--new-store')).exit).toBe(0);
    for (const args of [['plan'], ['destroy', '-auto-approve'], ['destroy', '-auto-approve', '-refresh=false']]) {
      here.declare(ACME + MORE, settings('other.db'));
      expect(await refused(...args)).toContain('other.db is another one than Terraform’s state was made with');
    }
    copyFileSync(join(store.path, 'pltfrms.db'), join(store.path, 'copy.db'));
    here.declare(ACME, settings('copy.db'));
    await run('plan', '-detailed-exitcode');
    await run('destroy', '-auto-approve');
  });

  test('what the state holds of a store that is lost for good is taken out of it', async () => {
    here.declare(ACME, settings('next.db'));
    await refused('plan');
    await run('state', 'rm', 'pltfrms_organisation.acme', 'pltfrms_organisation.shop');
    expect(await run('apply', '-auto-approve')).toContain('2 added');
  });
});
