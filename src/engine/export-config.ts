/** The state as a config: what a stack owns, written so that a plan of it is empty. */
import {inFiles, inOneFile} from '#core/export/layout.ts';
import {type Selection, select} from '#core/export/selection.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {NOBODYS} from './config/files.ts';
import {printYaml} from './export/print-yaml.ts';
import {findOne, findStack} from './find.ts';

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
  const stack = findStack([world], options.stack);
  const selection = select(
    world,
    stack,
    options.organisation === undefined ? undefined : findOrganisation(world, options.organisation),
  );
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

function findOrganisation(world: World, path: string): Resource {
  return findOne(
    world,
    path,
    world.catalogue.kinds.find((kind) => kind.nests),
  );
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
