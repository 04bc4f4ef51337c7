/** Config folders, applied to a store in memory and planned against it, in process. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {NO_INPUTS} from '#core/config/inputs.ts';
import {partsOfOwner} from '#core/owner.ts';
import type {Plan} from '#core/plan/planned.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import {type ExportOptions, exportConfig} from '#engine/export-config.ts';
import {makePlan} from '#engine/make-plan.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';

export type Files = ReadonlyMap<string, string>;

const DAY = '2026-06-01';

export function newStore(): Store {
  return openMemoryStore({catalogue, digest, id: 'test'});
}

export async function plan(store: Store, files: Files, environment?: string): Promise<Plan> {
  const folder = mkdtempSync(join(tmpdir(), 'pltfrms-export-'));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    return (await makePlan(folder, store, {asOf: DAY, inputs: {...NO_INPUTS, environment}})).plan;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Applies config files; fails with what is wrong with them. */
export async function apply(store: Store, files: Files, environment?: string): Promise<Store> {
  const made = await plan(store, files, environment);
  const wrong = made.diagnostics.filter((each) => each.severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map((each) => `${each.address}: ${each.summary}`).join('\n'));
  applyPlan(store, {
    intents: made.intents,
    base: made.base,
    stack: made.stack,
    stacks: new Set([made.stack]),
    asOf: DAY,
    actor: 'test',
  });
  return store;
}

/** What a plan of the export says: nothing, when the export is right. */
export async function planOfExport(
  store: Store,
  options: Partial<ExportOptions> = {},
): Promise<{says: readonly string[]; unchanged: number; files: Files}> {
  const {files} = exportConfig(store.world(), {split: false, ...options});
  const made = await plan(store, files, partsOfOwner(options.stack ?? '').environment);
  const says = [
    ...made.diagnostics.map((each) => `${each.severity}: ${each.summary}`),
    ...made.changes.map((change) => `${change.action} ${change.address}`),
    ...made.held.map((held) => `held ${held.address}`),
    ...made.blocks.map((block) => block.code),
  ];
  return {says, unchanged: made.unchanged, files};
}

/** A config of one file. */
export const one = (text: string): Files => new Map([['pltfrms.yaml', text]]);

/** A store to which configs were applied one after another. */
export async function storeOf(...configs: readonly string[]): Promise<Store> {
  const store = newStore();
  for (const config of configs) await apply(store, one(config));
  return store;
}

/** The export as one text. */
export function exported(store: Store, stack?: string): string {
  return [...exportConfig(store.world(), {stack, split: false}).files.values()].join('');
}
