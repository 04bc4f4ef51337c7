import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {applyPlan} from '#engine/apply-plan.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToWrite} from '#engine/open-store.ts';
import {changeOneRecord, generateStack} from './generate.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

function generated(resources: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pltfrms-'));
  folders.push(folder);
  generateStack(folder, resources);
  return folder;
}

test.each([200, 2000, 10_000])('%i resources are so many to create, and nothing is wrong with them', async (resources) => {
  const {plan} = await makePlan(generated(resources), await openToWrite('memory:'), {asOf: '2026-11-23'});
  expect(plan.diagnostics).toEqual([]);
  expect(plan.changes.map((change) => change.action).filter((action) => action === 'create')).toHaveLength(resources);
  expect(plan.intents).toHaveLength(resources);
});

test('after an apply nothing is left to do, and a changed record is one update', async () => {
  const folder = generated(1000);
  const store = await openToWrite('memory:');
  const {plan, loaded} = await makePlan(folder, store, {asOf: '2026-11-23'});
  applyPlan(store, {
    intents: plan.intents,
    base: plan.base,
    stack: loaded.config.stack,
    stacks: new Set([loaded.config.stack]),
    asOf: plan.asOf,
    actor: 'tester',
  });
  const again = await makePlan(folder, store, {asOf: '2026-11-23'});
  expect([again.plan.changes, again.plan.diagnostics, again.plan.unchanged]).toEqual([[], [], 1000]);

  const restore = changeOneRecord(folder, 1000);
  const changed = await makePlan(folder, store, {asOf: '2026-11-23'});
  expect(changed.plan.changes.map((change) => change.action)).toEqual(['update']);
  expect(changed.plan.diagnostics).toEqual([]);
  restore();
  const restored = await makePlan(folder, store, {asOf: '2026-11-23'});
  expect(restored.plan.changes).toEqual([]);
});

test('the same number gives the same bytes', () => {
  const [one, other] = [generated(1000), generated(1000)];
  const files = readdirSync(one, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.yaml'));
  expect(files).toHaveLength(7);
  for (const file of files) expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
});

test('a number that no organisations add up to is refused', () => {
  expect(() => generateStack(tmpdir(), 1001)).toThrow('1001 is not a multiple of 200');
});
