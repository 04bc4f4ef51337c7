/** What a plan says of a config: each rule of a product is asked through the very door that users come through. */
import {expect} from 'vitest';
import {lintRules} from '#core/lint/core-rules.ts';
import type {Plan} from '#core/plan/planned.ts';
import {digest} from '#engine/digest.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import {type Files, inFolder, marksOf, planFolder, storeAfter} from '../../../wrong-configs/wrong-config.ts';

/** A diagnostic by its severity and code. */
export interface Outcome {
  readonly says: readonly string[];
  /** Where they stand, and where ▸ is. */
  readonly places: readonly string[];
  readonly marks: readonly string[];
  readonly summaries: readonly string[];
  /** What the plan does. */
  readonly changes: readonly string[];
}

/** Plans files on a store where others have been applied; what is `quiet` is not told. */
export async function planned(
  files: Files,
  before: readonly Files[],
  quiet: ReadonlySet<string>,
  mode?: 'validate',
): Promise<Outcome> {
  const store = before.length > 0 ? await storeAfter(before) : openMemoryStore({catalogue, digest, id: 'rules'});
  const {plan, diagnostics} = await inFolder(files, (folder) => planFolder(folder, store, '.', {}, mode));
  const warnings = diagnostics.filter(({severity}) => severity === 'warning').map(({code}) => code);
  expect(LINT_RULES, 'every warning can be set and waived').toEqual(expect.arrayContaining(warnings));
  const told = diagnostics.filter((each) => !quiet.has(each.code));
  if (mode === undefined && !plan.diagnostics.some(({severity}) => severity === 'error'))
    await expectToStand(files, before, plan);
  return {
    says: told.map(({severity, code}) => `${severity} ${code}`),
    places: told.map(({at}) => (at ? `${at.file}:${at.line}:${at.column}` : 'nowhere')),
    marks: marksOf(files),
    summaries: told.map(({summary}) => summary),
    changes: plan.changes.map(({action, address}) => `${action} ${address}`),
  };
}

const LINT_RULES = lintRules(managers).map(({id}) => id);

/** What is told of a change alone: the next plan has no word of it. */
const OF_CHANGE = [
  'audit/hold-lifted',
  'audit/shortened',
  'audit/unkept',
  'communication/dkim-selector-kept',
  'config/previously-ignored',
];

/** Checks that a plan which has nothing to do warns of what the one before it warned of, unless that was about the change. */
async function expectToStand(files: Files, before: readonly Files[], made: Plan): Promise<void> {
  // Without its secrets it can't be applied.
  if ([...before, files].flatMap((each) => Object.values(each)).some((text) => String(text).includes('secret:'))) return;
  expect(OF_CHANGE).toEqual(expect.arrayContaining(made.diagnostics.flatMap((each) => (each.isOfChange ? each.code : []))));
  const store = await storeAfter([...before, files]);
  const {plan} = await inFolder(files, (folder) => planFolder(folder, store, '.'));
  const warned = (given: Plan): readonly string[] =>
    given.diagnostics
      .filter(({isOfChange}) => !isOfChange)
      .map(({severity, code, summary, address, at}) => JSON.stringify([severity, code, summary, address, at !== undefined]))
      .sort();
  expect(plan.diagnostics.filter(({isOfChange}) => isOfChange)).toEqual([]);
  if (plan.intents.length === 0) expect(warned(plan)).toEqual(warned(made));
}

/** A text further to the right, for a place in a tree. */
export function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
