/** Terraform with the provider where things go wrong: many at once, an interrupt, a kill, a plan that others overtook. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];
const ZONE = `
resource "pltfrms_organisation" "acme" { name = "acme" }
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "acme.test"
}
`;

function hosts(count: number, zone: string, prefix = 'host'): string {
  return `
resource "pltfrms_dns_record_set" "${prefix}" {
  count  = ${count}
  zone   = ${zone}
  name   = "${prefix}-\${count.index}"
  type   = "A"
  values = ["192.0.2.\${count.index % 250}"]
}
`;
}

describe.skipIf(!hasTerraform)('terraform in hardship', () => {
  let mirror: string;
  let ours: Installed;
  let store: Folder;
  let open: Workspace[];
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));
  beforeEach(() => {
    store = folder();
    open = [];
  });
  afterEach(() => {
    for (const each of open) each.remove();
    store.remove();
  });

  /** A workspace of one stack on the store of the test. */
  const start = async (stack: string, text: string): Promise<Workspace> => {
    const settings = `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "${stack}"\n  actor = "tester"`;
    const made = workspace({...ours, settings});
    open.push(made);
    made.declare(text);
    expect((await made.run('init')).exit).toBe(0);
    return made;
  };
  const sets = async (): Promise<number> => (await store.run('list', 'dns.record_set', '--json')).json.result?.length ?? 0;
  const idsIn = (here: Workspace): readonly string[] =>
    (here.state().resources as {type: string; instances: {attributes: {id: string}}[]}[])
      .filter(({type}) => type === 'pltfrms_dns_record_set')
      .flatMap(({instances}) => instances.map(({attributes}) => attributes.id));
  const isWhole = async (): Promise<void> => {
    expect((await store.run('log', 'verify')).exit).toBe(0);
    expect((await store.run('log', 'replay')).exit).toBe(0);
  };
  /** Until so many sets are there. */
  const untilSets = async (least: number): Promise<void> => {
    for (let turn = 0; turn < 200 && (await sets()) < least; turn++) await setTimeout(20);
    expect(await sets()).toBeGreaterThanOrEqual(least);
  };

  test('500 resources at once, of two stacks in two processes, are all there, each once', async () => {
    const web = await start('web', ZONE);
    expect((await web.run(...APPLY)).exit).toBe(0);
    web.declare(ZONE + hosts(250, 'pltfrms_dns_zone.acme.id'));
    const app = await start('app', hosts(250, '"acme:acme.test"', 'node'));
    const applied = await Promise.all([web, app].map((each) => each.run(...APPLY, '-parallelism=40')));
    for (const {exit, out} of applied) expect([exit, out]).toEqual([0, expect.stringContaining('250 added')]);
    expect(await sets()).toBe(500);
    const log = (await store.run('log', 'list', '--limit', '1000', '--json')).json.result;
    expect(log).toHaveLength(503);
    await isWhole();
    for (const each of [web, app]) expect((await each.run('plan', '-detailed-exitcode')).exit).toBe(0);
  }, 180_000);

  test('Ctrl-C ends it, what was made is known, and the next apply goes on', async () => {
    const here = await start('web', ZONE + hosts(400, 'pltfrms_dns_zone.acme.id'));
    const running = here.start(...APPLY);
    await untilSets(20);
    process.kill(-(running.pid as number), 'SIGINT');
    const {all, exitCode} = await running;
    expect([exitCode, all]).toEqual([1, expect.stringContaining('Interrupt received.')]);
    const made = await sets();
    expect(made).toBeLessThan(400);
    expect(idsIn(here)).toHaveLength(made);
    await isWhole();
    const rest = await here.run(...APPLY);
    expect([rest.exit, rest.out]).toEqual([0, expect.stringContaining(`${400 - made} added, 0 changed, 0 destroyed`)]);
    expect(here.left()).toEqual({processes: [], files: []});
  }, 180_000);

  test('a kill leaves no process, no file and no half of anything; what its state has lost is told and imported', async () => {
    const here = await start('web', ZONE + hosts(400, 'pltfrms_dns_zone.acme.id'));
    const running = here.start(...APPLY);
    await untilSets(20);
    process.kill(running.pid as number, 'SIGKILL');
    await running;
    for (let turn = 0; turn < 100 && here.left().processes.length > 0; turn++) await setTimeout(25);
    expect(here.left()).toEqual({processes: [], files: []});
    await isWhole();
    const made = await sets();
    const lost = made - idsIn(here).length;
    // Terraform has a lock of its own on its state, which nobody gives back.
    const again = await here.run(...APPLY, '-lock=false');
    if (lost > 0) {
      expect([again.exit, again.out]).toEqual([1, expect.stringContaining('[resource/exists]')]);
      const known = new Set(idsIn(here));
      const ids = (await store.run('list', 'dns.record_set', '--json')).json.result.map(
        ({address}: {address: string}) => address,
      );
      for (const id of ids
        .map((address: string) => address.slice('dns.record_set '.length))
        .filter((id: string) => !known.has(id))) {
        const [, index] = /host-(\d+):A$/.exec(id) ?? [];
        const imported = await here.run('import', '-lock=false', `pltfrms_dns_record_set.host[${index}]`, id);
        expect(imported.exit, imported.out).toBe(0);
      }
      expect((await here.run(...APPLY, '-lock=false')).exit).toBe(0);
    } else expect(again.exit).toBe(0);
    expect(await sets()).toBe(400);
    expect((await here.run('plan', '-detailed-exitcode', '-lock=false')).exit).toBe(0);
  }, 180_000);

  test('a saved plan that others have overtaken is refused where they did, and nowhere else', async () => {
    const here = await start('web', ZONE);
    await here.run(...APPLY);
    here.declare(ZONE.replace('"acme.test"', '"acme.test"\n  default_ttl  = "2h"') + hosts(1, 'pltfrms_dns_zone.acme.id'));
    expect((await here.run('plan', '-out=saved')).exit).toBe(0);
    expect((await store.run('update', 'dns.zone', 'acme:acme.test', 'default_ttl=5m')).exit).toBe(0);
    const applied = await here.run('apply', 'saved');
    expect([applied.exit, applied.out]).toEqual([1, expect.stringContaining('[plan/stale]')]);
    expect((await store.run('show', 'dns.zone', 'acme:acme.test')).out).toContain('default_ttl: 5m');
    expect((await here.run(...APPLY)).exit).toBe(0);
    expect((await store.run('show', 'dns.zone', 'acme:acme.test')).out).toContain('default_ttl: 2h');
  });
});
