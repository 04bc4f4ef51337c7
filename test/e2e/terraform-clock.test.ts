/** A clock far from the end of the log dates no events through Terraform either. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];
const SHIFT = new URL('shift-date.mjs', import.meta.url).href;

describe.skipIf(!hasTerraform)('Terraform', () => {
  let mirror: string;
  let ours: Installed;
  let store: Folder;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
    store = folder({'pltfrms.yaml': 'stack: acme\norganisations: { acme: {} }\n'});
  });
  afterAll(() => {
    store.remove();
    rmSync(mirror, {recursive: true});
  });

  async function begin(env: {readonly [name: string]: string}): Promise<Workspace> {
    const settings = `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`;
    const here = workspace({...ours, settings, env: {...ours.env, ...env}});
    here.declare('resource "pltfrms_group" "ops" {\n  organisation = "acme"\n  name         = "ops"\n}\n');
    expect((await here.run('init')).exit).toBe(0);
    return here;
  }

  const years = async (): Promise<readonly string[]> =>
    (await store.run('log', 'list', '--json')).json.result.map(({time}: {time: string}) => time.slice(0, 4));

  test('refuses to apply years after the last event, and applies where the clock is trusted', async () => {
    const clock = {NODE_OPTIONS: `--import ${SHIFT}`, TEST_CLOCK: '2020-11-30T10:00:00.000Z'};
    expect((await store.runWith(clock, 'apply', '--yes')).exit).toBe(0);
    const here = await begin({});
    const applied = await here.run(...APPLY);
    expect([applied.exit, applied.out]).toEqual([1, expect.stringContaining('[clock/leap]')]);
    expect(await years()).toEqual(['2020']);
    here.remove();
    const trusting = await begin({PLTFRMS_TRUST_CLOCK: '1'});
    expect((await trusting.run(...APPLY)).out).toContain('1 added');
    expect(await years()).toEqual(['2020', String(new Date().getFullYear())]);
    trusting.remove();
  }, 60_000);

  test('runs the provider where NODE_OPTIONS imports a module, as monitoring agents do', async () => {
    const module = join(mirror, 'agent.mjs');
    writeFileSync(module, 'globalThis.agent = true;\n');
    const here = await begin({NODE_OPTIONS: `--import ${pathToFileURL(module)}`, PLTFRMS_TRUST_CLOCK: '1'});
    expect((await here.run('validate')).out).toContain('The configuration is valid');
    here.remove();
  }, 60_000);
});
