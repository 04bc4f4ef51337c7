/** Plans what an import writes against an empty store: what it writes has to apply. */
import {readConfig} from '#core/config/read-config.ts';
import type {Diagnostic} from '#core/diagnostic.ts';
import {plan} from '#core/plan/plan.ts';
import {emptyWorld} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import {parseFile} from '../config/parse.ts';
import {digest} from '../digest.ts';
import {today} from '../today.ts';

/** Returns the errors of a first plan of config files, by their paths. */
export function checkConfig(files: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const encoder = new TextEncoder();
  const parsed = [...files].flatMap(
    ([name, text]) => parseFile({name, bytes: encoder.encode(text)}, (each) => diagnostics.push(each)).file ?? [],
  );
  const read = readConfig(catalogue, parsed);
  const store = openMemoryStore({catalogue, digest, id: 'import'});
  const made = plan({
    config: {...read, diagnostics: [...diagnostics, ...read.diagnostics]},
    ...{world: emptyWorld(catalogue), head: store.head(), managers, asOf: today(), digest, mode: 'apply'},
    eventAt: () => undefined,
  });
  return made.diagnostics.filter(({severity}) => severity === 'error');
}
