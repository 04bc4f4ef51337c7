/** The state as a config: what a stack owns, written so that a plan of it is empty. */
import {addressBook, findOrganisation} from '#core/address.ts';
import {didYouMean} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import {inFiles, inOneFile} from '#core/export/layout.ts';
import {type Selection, select} from '#core/export/selection.ts';
import type {Resource, World} from '#core/world.ts';
import {NOBODYS} from './config/files.ts';
import {printYaml} from './export/print-yaml.ts';

export interface ExportOptions {
  /** Whose resources; the only stack of the store when left out. */
  readonly stack?: string | undefined;
  /** The path of the organisation to which the export is confined. */
  readonly organisation?: string | undefined;
  /** Many files, as people would split it, instead of one. */
  readonly split: boolean;
}

export interface Exported {
  readonly stack: string;
  /** File name to YAML text, the root first. */
  readonly files: ReadonlyMap<string, string>;
  readonly resources: number;
  /** How many of others it stands under. */
  readonly existing: number;
  /** What was left out: of nobody by kind, and of the stack outside of the organisation. */
  readonly unowned: {readonly [kind: string]: number};
  readonly outside: number;
}

export function exportConfig(world: World, options: ExportOptions): Exported {
  const stack = findStack(world, options.stack);
  const selection = select(world, stack, options.organisation === undefined ? undefined : findTop(world, options.organisation));
  const documents = options.split ? inFiles(stack, selection, NOBODYS) : inOneFile(stack, selection);
  const comment = commentOn(selection, options.organisation);
  const texts = [...documents].map(
    ([name, document], index) => [name, printYaml(document, index === 0 ? comment : undefined)] as const,
  );
  return {
    stack,
    files: new Map(texts),
    resources: selection.owned.size,
    existing: selection.existing.size,
    unowned: Object.fromEntries(selection.unowned),
    outside: selection.outside,
  };
}

function findStack(world: World, asked: string | undefined): string {
  const stacks = [...new Set([...world.resources.values()].flatMap((each) => each.owners))].sort();
  if (asked !== undefined && stacks.includes(asked)) return asked;
  if (stacks.length === 0)
    throw new PltfrmsError('resource/missing', 'no stack owns anything in this store', {
      hint: 'apply a config first, or name another store with --store',
    });
  if (asked === undefined && stacks.length === 1) return stacks[0] as string;
  if (asked === undefined)
    throw new PltfrmsError('cli/usage', `${stacks.length} stacks own something here`, {
      hint: `say which with --stack: ${stacks.join(', ')}`,
    });
  const near = didYouMean(asked, stacks);
  throw new PltfrmsError('resource/missing', `no stack is called ${asked}`, {
    hint: near ? `did you mean ${near}?` : `there is ${stacks.join(', ')}`,
  });
}

function findTop(world: World, path: string): Resource {
  const found = findOrganisation(world, path.split('/'));
  if (found) return found;
  const book = addressBook(world);
  const known = [...world.resources.values()]
    .filter((each) => world.catalogue.kind(each.kind)?.nests)
    .map((each) => book.path(each.uid));
  const near = didYouMean(path, known);
  throw new PltfrmsError('resource/missing', `there is no organisation ${path}`, {
    hint: near ? `did you mean ${near}?` : undefined,
  });
}

/** What a reader of the export would miss. */
function commentOn({unowned, outside}: Selection, organisation: string | undefined): string | undefined {
  const lines: string[] = [];
  const counts = [...unowned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  if (counts.length > 0) lines.push(` Left out, since nobody owns it: ${counts.join(', ')}.`);
  if (outside > 0)
    lines.push(
      ` Left out, since it stands outside of ${organisation}: ${outside} of this stack.`,
      ' A plan of this file alone would delete that.',
    );
  return lines.length > 0 ? lines.join('\n') : undefined;
}
