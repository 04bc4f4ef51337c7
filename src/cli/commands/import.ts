import {basename, resolve} from 'node:path';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import type {Imported} from '#engine/import/imported.ts';
import {IMPORTERS, type ImporterName, importFrom} from '#engine/import/importers.ts';
import {refuseBelowConfig} from '#engine/output/below-config.ts';
import {checkFolder, writeFolder} from '#engine/output/write-folder.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {lines} from '../render/shown.ts';

export interface ImportResult {
  readonly out: string;
  readonly files: readonly string[];
  readonly counts: Imported['counts'];
  readonly notes: Imported['notes'];
}

export default class Import extends BaseCommand<ImportResult> {
  static override summary = 'Turn another tool’s config into ours.';
  static override description =
    'Keeps order and comments, says what it leaves behind, and writes nothing where something is wrong.';
  static override examples = [
    '<%= config.bin %> import --from peribolos ../org/config --out config',
    '<%= config.bin %> import --from octodns ../dns/config --organisation acme --out config',
    '<%= config.bin %> import --from zone-file example.com.zone --organisation acme --out config',
  ];
  static override args = {path: Args.string({description: 'where their config is: a folder, or a file', required: true})};
  static override flags = {
    from: Flags.option({options: Object.keys(IMPORTERS) as ImporterName[], required: true})({description: 'whose config it is'}),
    out: Flags.string({char: 'o', description: 'the folder to write; must be new or empty', required: true, helpValue: 'DIR'}),
    stack: Flags.string({description: 'the name of the stack (default: of the folder)', helpValue: 'NAME'}),
    organisation: Flags.string({
      description: 'which organisation holds what is imported (default: called like the stack)',
      helpValue: 'PATH',
    }),
    origin: Flags.string({
      description: 'what names in a zone file are relative to (default: $ORIGIN, or as the file is called)',
      helpValue: 'DOMAIN',
    }),
    force: Flags.boolean({description: 'write into a folder that is not empty'}),
  };

  protected override async execute(): Promise<Outcome<ImportResult>> {
    const {args, flags} = await this.parse(Import);
    const target = {folder: flags.out, force: flags.force, mustBeEmpty: true};
    checkFolder(target);
    const {organisation, origin} = flags;
    const imported = await importFrom(flags.from, args.path, {stack: flags.stack ?? stackFrom(flags.out), organisation, origin});
    if (imported.files.size > 0) {
      refuseBelowConfig(flags.out);
      writeFolder(target, imported.files);
    }
    return {
      result: {out: flags.out, files: [...imported.files.keys()], counts: imported.counts, notes: imported.notes},
      diagnostics: imported.diagnostics,
      exit: exitOfDiagnostics(imported.diagnostics),
      text: () => lines([sayImported(imported, flags.out), ...imported.notes.map(sayNote)]),
    };
  }
}

function sayImported({files, counts}: Imported, out: string): string {
  if (files.size === 0) return `${paint.red('Nothing was imported.')}`;
  const counted = Object.entries(counts).map(
    ([name, count]) => `${count.toLocaleString('en')} ${count === 1 ? name.replace(/s$/, '') : name}`,
  );
  return `${paint.green('Imported')} ${counted.join(', ')} into ${plural(files.size, 'file')} in ${out}.`;
}

function sayNote(note: Imported['notes'][number]): string {
  const examples = note.examples?.length
    ? paint.dim(` (${note.examples.slice(0, 3).join(', ')}${note.examples.length > 3 ? ', …' : ''})`)
    : '';
  return `  ${paint.yellow('·')} ${note.count === 1 ? '' : `${note.count.toLocaleString('en')} `}${note.summary}${examples}`;
}

function stackFrom(out: string): string {
  const name = basename(resolve(out))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'imported' : name.slice(0, 63);
}
