/** The state as an app of constructs, with an import for each resource: it is adopted as it runs. */
import type {ExportFormat, Exporting} from '#core/manager.ts';
import {text} from '#schemas/fields/text.ts';
import {blockWriter, Reference} from '../blocks.ts';
import {layout} from '../files.ts';
import type {Block, Expression} from '../hcl.ts';
import {camel} from '../naming.ts';
import {selected} from '../selected.ts';
import {constantNames, constructId} from './ids.ts';
import {importsText, mainText} from './main-text.ts';
import {moduleText} from './module-text.ts';
import {modules} from './modules.ts';

const MAIN = 'main';
const IMPORTS = 'imports';

/** For one of the libraries. */
export function constructsFormat(library: string): ExportFormat {
  return {
    name: library,
    doc: `the same as an app of constructs for ${library}, in TypeScript`,
    options: {store: text},
    runsIn: 'cdktf.out/stacks/NAME',
    write: (exporting) => write(library, exporting),
  };
}

function write(library: string, exporting: Exporting): ReadonlyMap<string, string> {
  const {world, options} = exporting;
  const {stack, resources} = selected(exporting);
  if (resources.length === 0) return new Map();
  const constants = constantNames(world, resources);
  const names = new Map([...constants].map(([uid, constant]) => [uid, constructId(constant)]));
  const blocks = blockWriter(world, resources, {names, fieldName: camel});
  const written = new Map(resources.map((each) => [each.uid, blocks.resource(each)]));
  const block = ({uid}: {readonly uid: string}): Block => written.get(uid) as Block;
  const references = new Map(resources.map((each) => [each.uid, [...referencesIn(block(each))]]));
  const files = modules(layout(world, resources, [MAIN, IMPORTS]), ({uid}) => references.get(uid) ?? []);
  const referredTo = new Set([...references.values()].flat());
  const writing = {
    library,
    block,
    constantOf: (uid: string) => constants.get(uid) as string,
    isReferredTo: ({uid}: {readonly uid: string}) => referredTo.has(uid),
  };
  const ids = files.flatMap((each) => each.resources).map((each) => [names.get(each.uid) as string, blocks.id(each)] as const);
  return new Map([
    [`${MAIN}.ts`, mainText(library, {store: options.get('store')?.[0], stack, takeOver: true}, files)],
    ...files.map((each) => [`${each.name}.ts`, moduleText(writing, each)] as const),
    [`${IMPORTS}.ts`, importsText(library, ids)],
  ]);
}

function* referencesIn({body}: Block): Iterable<string> {
  for (const [, value] of body) yield* within(value);
}

function* within(value: Expression): Iterable<string> {
  if (value instanceof Reference) yield value.uid;
  else if (typeof value === 'object') for (const each of Object.values(value)) yield* within(each as Expression);
}
