/** The answer from memory is given only when nothing that goes into a plan has changed. */
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {Seal} from '#core/secret.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import {readConfigFiles} from '#engine/load-config.ts';
import {makePlan, markOf, unchangedSince} from '#engine/make-plan.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {type Files, type Given, inFolder, inputsOf} from '../../../wrong-configs/wrong-config.ts';

const TODAY = '2026-11-23';
/** For configs without secrets. */
const NO_SEAL: Seal = {digest: () => undefined, unread: () => undefined, input: () => ''};

/** Applies a config as the command does. */
async function apply(folder: string, store: Store, given: Given): Promise<void> {
  const files = readConfigFiles(folder, inputsOf(given));
  const {plan, loaded} = await makePlan(folder, store, {asOf: TODAY, files});
  expect(plan.diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
  const {intents, base, stack, asOf} = plan;
  const mark = (position: number): ReturnType<typeof markOf> => markOf(files, loaded, plan, position, NO_SEAL);
  applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', planned: plan, mark});
}

async function afterApply(
  files: Files,
  given: Given,
  work: (isUnchanged: (given: Given, asOf?: string) => boolean) => void,
): Promise<void> {
  const store = openMemoryStore({catalogue, digest, id: 'unchanged'});
  await inFolder(files, async (folder) => {
    await apply(folder, store, given);
    work((now, asOf = TODAY) => unchangedSince(readConfigFiles(folder, inputsOf(now)), store, asOf, NO_SEAL) !== undefined);
  });
}

it('looks at the environment variables that the config declares, and at no others', async () => {
  const files = {
    'pltfrms.yaml':
      'stack: acme\nvariables: { name: { env: NAME }, other: x }\norganisations: { acme: { display_name: $(var.name) } }\n',
  };
  await afterApply(files, {process: {NAME: 'Acme', HOME: '/a'}}, (isUnchanged) => {
    expect(isUnchanged({process: {NAME: 'Acme', HOME: '/b'}})).toBe(true);
    expect(isUnchanged({process: {NAME: 'Acme Hosting', HOME: '/a'}})).toBe(false);
    expect(isUnchanged({process: {}})).toBe(false);
    expect(isUnchanged({process: {NAME: 'Acme'}, variables: {other: 'x'}})).toBe(false);
  });
});

it('looks into the files that hold texts', async () => {
  const files = {
    'pltfrms.yaml':
      'stack: acme\nblueprints: { b: { description: { file: texts/about.md } } }\norganisations: { acme: { blueprint: b } }\n',
    'texts/about.md': 'Acme\n',
  };
  await inFolder(files, async (folder) => {
    const store = openMemoryStore({catalogue, digest, id: 'texts'});
    await apply(folder, store, {});
    const isUnchanged = (): boolean => unchangedSince(readConfigFiles(folder), store, TODAY, NO_SEAL) !== undefined;
    expect(isUnchanged()).toBe(true);
    writeFileSync(join(folder, 'texts/other.md'), 'nobody’s');
    expect(isUnchanged()).toBe(true);
    writeFileSync(join(folder, 'texts/about.md'), 'Acme Hosting\n');
    expect(isUnchanged()).toBe(false);
    await apply(folder, store, {});
    expect(isUnchanged()).toBe(true);
    rmSync(join(folder, 'texts/about.md'));
    expect(isUnchanged()).toBe(false);
  });
});

it('knows the dates that are put together from variables', async () => {
  const files = {
    'pltfrms.yaml':
      'stack: acme\nvariables: { year: 2027 }\naccounts: [ana]\norganisations: { acme: { access: { owner: [ana], viewer: [ana: { until: $(var.year)-01-01 }] } } }\n',
  };
  await afterApply(files, {}, (isUnchanged) => {
    expect(isUnchanged({}, '2026-12-31')).toBe(true);
    expect(isUnchanged({}, '2027-01-01')).toBe(false);
  });
});

it('repeats what is warned of, with its place', async () => {
  const zone =
    'organisations:\n  acme:\n    products: [dns]\n    dns: { zones: { a.test: { records: { mc: { SRV: 0 5 25565 mc.b.test. } } } } }\n';
  await inFolder({'pltfrms.yaml': `stack: acme\n${zone}`}, async (folder) => {
    const store = openMemoryStore({catalogue, digest, id: 'warned'});
    await apply(folder, store, {});
    const full = await makePlan(folder, store, {asOf: TODAY});
    const remembered = unchangedSince(readConfigFiles(folder), store, TODAY, NO_SEAL);
    expect(full.plan.intents).toEqual([]);
    expect(remembered?.diagnostics).toEqual(JSON.parse(JSON.stringify(full.loaded.place(full.plan.diagnostics))));
    expect(remembered?.diagnostics).toMatchObject([{code: 'dns/owner-convention', severity: 'warning', at: {line: 5}}]);
    const waivers =
      'settings: { waivers: { mc: { rule: dns/owner-convention, address: "dns.record_set acme:*", until: 2026-11-30, reason: r } } }';
    writeFileSync(join(folder, 'pltfrms.yaml'), `stack: acme\n${waivers}\n${zone}`);
    await apply(folder, store, {});
    const waived = (asOf: string): unknown => unchangedSince(readConfigFiles(folder), store, asOf, NO_SEAL)?.diagnostics;
    expect([waived('2026-11-29'), waived('2026-11-30')]).toEqual([[], undefined]);
  });
});

it('forgets at the end of the day what depends on dates that stand in no file', async () => {
  const network = (stack: string, rest: string): Files => ({'pltfrms.yaml': `stack: ${stack}\norganisations:\n  ${rest}\n`});
  const datacenters = 'datacenters: { ams: { region: eu, asn: 64496 }, fra: { region: eu, asn: 64496 } }';
  const aggregates = 'aggregates: { 192.0.2.0/24: {} }';
  const service = 'announcements: { dns: { prefixes: 192.0.2.53, datacenters: [ams, fra] } }';
  const store = openMemoryStore({catalogue, digest, id: 'day'});
  const ours = network('acme', `acme: { products: [network], network: { ${datacenters}, ${aggregates}, ${service} } }`);
  await inFolder(ours, async (folder) => {
    await apply(folder, store, {});
    const window = 'maintenances: { swap: { target: ams, from: 2026-12-01T00:00:00Z, until: 2026-12-01T04:00:00Z } }';
    await inFolder(network('noc', `acme: { existing: true, network: { ${window} } }`), (other) => apply(other, store, {}));
    await apply(folder, store, {});
    const at = (asOf: string): boolean => unchangedSince(readConfigFiles(folder), store, asOf, NO_SEAL) !== undefined;
    expect([at(TODAY), at('2026-11-24')]).toEqual([true, false]);
  });
});

it('counts from the day of its plan on: a clock that was ahead says nothing of the days before', async () => {
  const files = {'pltfrms.yaml': 'stack: acme\norganisations: { acme: {} }\n'};
  await afterApply(files, {}, (isUnchanged) => {
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => isUnchanged({}, day))).toEqual([false, true, true]);
  });
});
