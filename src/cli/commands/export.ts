import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Flags} from '@oclif/core';
import {PltfrmsError} from '#core/errors.ts';
import {type Exported, exportConfig} from '#engine/export-config.ts';
import {openToRead} from '#engine/open-store.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';

export interface ExportResult extends Omit<Exported, 'files'> {
  /** Where the files were written; null when they are here. */
  readonly out: string | null;
  /** By name: the text, or with `out` null for each. */
  readonly files: {readonly [name: string]: string | null};
}

export default class Export extends BaseCommand<ExportResult> {
  static override description =
    'Write the state as config: all that a stack owns, so that a plan of it with the same stack is empty.';
  static override examples = [
    '<%= config.bin %> export > pltfrms.yaml',
    '<%= config.bin %> export --stack acme --out config',
    '<%= config.bin %> export --organisation acme/shop',
  ];
  static override flags = {
    stack: Flags.string({description: 'whose resources (default: of the only stack)', helpValue: 'NAME'}),
    organisation: Flags.string({description: 'only what stands in this organisation and below', helpValue: 'PATH'}),
    out: Flags.string({
      char: 'o',
      description: 'write a folder: the tree, the people, and a file for each organisation',
      helpValue: 'DIR',
    }),
    force: Flags.boolean({description: 'write over files that are there', dependsOn: ['out']}),
  };

  protected override async execute(): Promise<Outcome<ExportResult>> {
    const {flags} = await this.parse(Export);
    const world = (await openToRead(flags.store)).world();
    const {files, ...exported} = exportConfig(world, {
      stack: flags.stack,
      organisation: flags.organisation,
      split: flags.out !== undefined,
    });
    if (flags.out === undefined)
      return {result: {...exported, out: null, files: Object.fromEntries(files)}, text: () => [...files.values()].join('')};
    writeFiles(flags.out, files, flags.force);
    const names = Object.fromEntries([...files.keys()].map((name) => [name, null]));
    return {
      result: {...exported, out: flags.out, files: names},
      text: () => sayExported(flags.out as string, files.size, exported),
    };
  }
}

/** All or none: it looks before it writes. */
function writeFiles(out: string, files: ReadonlyMap<string, string>, force: boolean): void {
  const there = force ? [] : [...files.keys()].filter((name) => existsSync(join(out, name)));
  if (there.length > 0)
    throw new PltfrmsError(
      'file/unwritable',
      `${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''} would be written over in ${out}`,
      {hint: 'name a new folder, or add --force'},
    );
  for (const [name, text] of files) {
    mkdirSync(dirname(join(out, name)), {recursive: true});
    writeFileSync(join(out, name), text);
  }
}

function sayExported(out: string, files: number, {stack, resources, unowned, outside}: Omit<Exported, 'files'>): string {
  const lines = [
    `${paint.green('Exported')} ${plural(resources, 'resource')} of the stack ${stack} into ${plural(files, 'file')} in ${out}.`,
  ];
  const nobodys = Object.entries(unowned).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  if (nobodys.length > 0) lines.push(`  ${paint.yellow('·')} left out, since nobody owns it: ${nobodys.join(', ')}`);
  if (outside > 0)
    lines.push(`  ${paint.yellow('·')} left out, since it stands elsewhere: ${plural(outside, 'resource')} of the stack`);
  return lines.join('\n');
}
