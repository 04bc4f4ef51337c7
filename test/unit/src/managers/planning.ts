/** What a plan says of a config: each rule of a product is asked through the very door that users come through. */
import {digest} from '#engine/digest.ts';
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
  const told = diagnostics.filter((each) => !quiet.has(each.code));
  return {
    says: told.map(({severity, code}) => `${severity} ${code}`),
    places: told.map(({at}) => (at ? `${at.file}:${at.line}:${at.column}` : 'nowhere')),
    marks: marksOf(files),
    summaries: told.map(({summary}) => summary),
    changes: plan.changes.map(({action, address}) => `${action} ${address}`),
  };
}

/** A text further to the right, for a place in a tree. */
export function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
