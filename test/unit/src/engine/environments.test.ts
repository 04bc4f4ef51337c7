/** Stacks with environments: whose things are, and the ways to another owner and back. */
import {describe, expect, it} from 'vitest';
import {NO_INPUTS} from '#core/config/inputs.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import {makePlan} from '#engine/make-plan.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {type Files, inFolder} from '../../../wrong-configs/wrong-config.ts';

const TODAY = '2026-11-23';
const GROUPS = Array.from({length: 12}, (_, index) => `g${index}: {}`).join(', ');

function newStore(): Store {
  return openMemoryStore({catalogue, digest, id: 'environments'});
}

function head(text: string, groups = GROUPS): Files {
  return {'pltfrms.yaml': `${text}\norganisations: { acme: { groups: { ${groups} } } }\n`};
}

/** Applies a config as the command does; answers what was done, or what was said against it. */
async function apply(store: Store, files: Files, environment?: string): Promise<readonly string[]> {
  const {plan, loaded} = await inFolder(files, (folder) =>
    makePlan(folder, store, {asOf: TODAY, inputs: {...NO_INPUTS, environment}}),
  );
  if (plan.diagnostics.length > 0) return plan.diagnostics.map((each) => `${each.code} ${each.summary}`);
  if (plan.blocks.length > 0) return plan.blocks.map((each) => each.code);
  const stacks = new Set([plan.stack, ...loaded.config.previously]);
  applyPlan(store, {intents: plan.intents, base: plan.base, stack: plan.stack, stacks, asOf: TODAY, actor: 'test'});
  return [...new Set(plan.intents.map(({type}) => type))];
}

const owners = (store: Store): readonly string[] => [
  ...new Set([...store.world().resources.values()].flatMap((each) => each.owners)),
];

describe('what an environment declares', () => {
  it('is its own: another one on the same store is refused', async () => {
    const store = newStore();
    const files = head('stack: acme\nenvironments: [lab, live]');
    expect(await apply(store, files, 'live')).toEqual(['organisation.created', 'group.created']);
    expect(owners(store)).toEqual(['acme@live']);
    expect(await apply(store, files, 'live')).toEqual([]);
    expect((await apply(store, files, 'lab'))[0]).toBe('ownership/foreign organisation acme belongs to the stack acme@live');
  });

  it('is handed over from the stack before it had environments, from another name, and from another environment', async () => {
    const store = newStore();
    await apply(store, head('stack: acme'));
    const moved = ['organisation.adopted', 'organisation.released', 'group.adopted', 'group.released'];
    expect(await apply(store, head('stack: acme\npreviously: acme\nenvironments: [live]'), 'live')).toEqual(moved);
    expect(await apply(store, head('stack: hosting\npreviously: acme\nenvironments: [live]'), 'live')).toEqual(moved);
    expect(owners(store)).toEqual(['hosting@live']);
    expect(await apply(store, head('stack: hosting\npreviously: hosting@live\nenvironments: [prod]'), 'prod')).toEqual(moved);
    expect(await apply(store, head('stack: hosting\npreviously: hosting@prod'))).toEqual(moved);
    expect(owners(store)).toEqual(['hosting']);
  });

  it('has allowances of its own', async () => {
    const allowance = 'settings: { allowances: { spring: { kind: group, delete: 5, until: 2027-01-01, reason: spring } } }';
    const files = (groups?: string): Files => head(`stack: acme\nenvironments: [lab, live]\n${allowance}`, groups);
    const store = newStore();
    await apply(store, files(), 'live');
    const fewer = GROUPS.split(', ').slice(4).join(', ');
    expect(await apply(store, files(fewer), 'live')).toEqual(['group.deleted', 'allowance.spent']);
    expect([...store.world().spent]).toEqual(['acme@live spring']);
    expect(await apply(store, files(), 'live')).toEqual(['group.created']);
    expect(await apply(store, files(fewer), 'live')).toEqual(['plan/threshold']);
  });
});

it('a rollback of an environment gives what it owned then', async () => {
  const store = newStore();
  const files = (groups: string): Files => head('stack: acme\nenvironments: [live]', groups);
  await apply(store, files('ops: { description: $$(var.x) }, web: {}'), 'live');
  const then = store.head().position;
  await apply(store, files('ops: { description: b }, mail: {}'), 'live');
  const {plan, to} = makeRollback(store, {to: then, asOf: TODAY});
  expect([to, plan.stack, plan.diagnostics]).toEqual([then, 'acme@live', []]);
  const stacks = new Set([plan.stack]);
  applyPlan(store, {intents: plan.intents, base: plan.base, stack: plan.stack, stacks, asOf: TODAY, actor: 'test'});
  expect(await apply(store, files('ops: { description: $$(var.x) }, web: {}'), 'live')).toEqual([]);
});
