import {join, relative, sep} from 'node:path';
import * as Flags from '@oclif/core/flags';
import type {ExportFormat} from '#core/manager.ts';
import {readFiles} from '#engine/config/files.ts';
import {type Exported, exportConfig} from '#engine/export-config.ts';
import {exportFormat, formats} from '#engine/export-format.ts';
import {openToRead, storeFrom} from '#engine/open-store.ts';
import {refuseBelowConfig} from '#engine/output/below-config.ts';
import {writeFolder} from '#engine/output/write-folder.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {line, lines, type Shown} from '../render/shown.ts';

export interface ExportResult extends Omit<Exported, 'files'> {
  /** Where the files were written; null when they are here. */
  readonly out: string | null;
  /** By name: the text, or with `out` null for each. */
  readonly files: {readonly [name: string]: string | null};
  /** Other files in that folder, which are part of the same config from now on. */
  readonly others: readonly string[];
}

export default class Export extends BaseCommand<ExportResult | FormatResult> {
  static override summary =
    'Write the state as config: all that a stack owns, so that a plan of it with the same stack is empty.';
  static override examples = [
    '<%= config.bin %> export > pltfrms.yaml',
    '<%= config.bin %> export --stack acme --out config',
    '<%= config.bin %> export --organisation acme/shop',
    '<%= config.bin %> export --format terraform --out terraform',
    '<%= config.bin %> export --format cdktf --out app',
    '<%= config.bin %> export --format zone-file --out zones --with nameserver=ns1.host.test',
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
    format: Flags.string({
      description: `instead of config: ${formats.map(({name, doc}) => `${name} (${doc})`).join('; ')}`,
      options: formats.map(({name}) => name),
    }),
    with: Flags.string({
      description: 'what a format wants to know',
      helpValue: 'NAME=VALUE',
      multiple: true,
      multipleNonGreedy: true,
      dependsOn: ['format'],
    }),
  };

  protected override async execute(): Promise<Outcome<ExportResult | FormatResult>> {
    const {flags} = await this.parse(Export);
    const format = formats.find(({name}) => name === flags.format);
    if (format) return this.exportAs(format, flags);
    const world = (await openToRead(flags.store)).world();
    const {files, ...exported} = exportConfig(world, {
      stack: flags.stack,
      organisation: flags.organisation,
      split: flags.out !== undefined,
    });
    if (flags.out === undefined) {
      const result = {...exported, out: null, files: Object.fromEntries(files), others: []};
      return {result, document: () => [...files.values()].join('')};
    }
    refuseBelowConfig(flags.out);
    writeFolder({folder: flags.out, force: flags.force}, files);
    const names = Object.fromEntries([...files.keys()].map((name) => [name, null]));
    const result = {...exported, out: flags.out, files: names, others: otherFiles(flags.out, files)};
    return {result, text: () => sayExported(result)};
  }

  private async exportAs(format: ExportFormat, flags: FormatFlags): Promise<Outcome<FormatResult>> {
    const {stack, organisation, with: given = []} = flags;
    // What is written to another folder finds the store from there.
    const where =
      flags.out !== undefined && 'store' in format.options
        ? [`store=${storeFrom(join(flags.out, format.runsIn ?? ''), flags.store)}`]
        : [];
    const {files, diagnostics} = exportFormat(await openToRead(flags.store), format, {
      stack,
      organisation,
      with: [...given, ...where],
    });
    if (flags.out === undefined)
      return {result: {out: null, files: Object.fromEntries(files)}, diagnostics, document: () => [...files.values()].join('\n')};
    writeFolder({folder: flags.out, force: flags.force}, files);
    const names = Object.fromEntries([...files.keys()].map((name) => [name, null]));
    return {
      result: {out: flags.out, files: names},
      diagnostics,
      text: () => line(`${paint.green('Exported')} ${plural(files.size, 'file')} into ${flags.out}.`),
    };
  }
}

interface FormatResult {
  readonly out: string | null;
  /** Texts by name; null where they were written. */
  readonly files: {readonly [name: string]: string | null};
}

interface FormatFlags {
  readonly store: string;
  readonly stack?: string | undefined;
  readonly organisation?: string | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly with?: readonly string[] | undefined;
}

/** What else a plan of the folder would read. */
function otherFiles(out: string, files: ReadonlyMap<string, string>): readonly string[] {
  const there = readFiles(out, () => undefined).map(({name}) => relative(out, name).split(sep).join('/'));
  return there.filter((name) => !files.has(name));
}

function sayExported({out, stack, resources, files, unowned, outside, others}: ExportResult): Shown {
  const {green, yellow} = paint;
  const said = [
    `${green('Exported')} ${plural(resources, 'resource')} of the stack ${stack} into ${plural(Object.keys(files).length, 'file')} in ${out}.`,
  ];
  const say = (text: string): unknown => said.push(`  ${yellow('·')} ${text}`);
  const nobodys = Object.entries(unowned).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  if (nobodys.length > 0) say(`left out, since nobody owns it: ${nobodys.join(', ')}`);
  if (outside > 0) say(`left out, since it stands elsewhere: ${plural(outside, 'resource')} of the stack`);
  if (others.length > 0)
    say(`there already, and part of the config: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}`);
  return lines(said);
}
