import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import {readFiles} from '#engine/config/files.ts';
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
  /** Other files in that folder, which are part of the same config from now on. */
  readonly others: readonly string[];
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
    if (flags.out === undefined) {
      const result = {...exported, out: null, files: Object.fromEntries(files), others: []};
      return {result, text: () => [...files.values()].join('')};
    }
    writeFiles(flags.out, files, flags.force);
    const names = Object.fromEntries([...files.keys()].map((name) => [name, null]));
    const result = {...exported, out: flags.out, files: names, others: otherFiles(flags.out, files)};
    return {result, text: () => sayExported(result)};
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

/** What else a plan of the folder would read. */
function otherFiles(out: string, files: ReadonlyMap<string, string>): readonly string[] {
  const there = readFiles(out, () => undefined).map(({name}) => relative(out, name).split(sep).join('/'));
  return there.filter((name) => !files.has(name));
}

function sayExported({out, stack, resources, files, unowned, outside, others}: ExportResult): string {
  const {green, yellow} = paint;
  const lines = [
    `${green('Exported')} ${plural(resources, 'resource')} of the stack ${stack} into ${plural(Object.keys(files).length, 'file')} in ${out}.`,
  ];
  const say = (text: string): unknown => lines.push(`  ${yellow('·')} ${text}`);
  const nobodys = Object.entries(unowned).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  if (nobodys.length > 0) say(`left out, since nobody owns it: ${nobodys.join(', ')}`);
  if (outside > 0) say(`left out, since it stands elsewhere: ${plural(outside, 'resource')} of the stack`);
  if (others.length > 0)
    say(`there already, and part of the config: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}`);
  return lines.join('\n');
}
