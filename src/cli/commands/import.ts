import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import {type ImportedConfig, importPeribolos} from '#engine/import/peribolos.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {paint} from '../render/paint.ts';

export interface ImportResult {
  readonly out: string;
  readonly files: readonly string[];
  readonly counts: ImportedConfig['counts'];
  readonly notes: ImportedConfig['notes'];
}

export default class Import extends BaseCommand<ImportResult> {
  static override description =
    'Turn another tool’s config into ours. Keeps files, order and comments, and says what it leaves behind.';
  static override examples = ['<%= config.bin %> import --from peribolos ../org/config --out config'];
  static override args = {directory: Args.string({description: 'where their config is', required: true})};
  static override flags = {
    from: Flags.option({options: ['peribolos'] as const, required: true})({description: 'whose config it is'}),
    out: Flags.string({char: 'o', description: 'the folder to write; must be new or empty', required: true, helpValue: 'DIR'}),
    stack: Flags.string({description: 'the name of the stack (default: of the folder)', helpValue: 'NAME'}),
    force: Flags.boolean({description: 'write into a folder that is not empty'}),
  };

  protected override async execute(): Promise<Outcome<ImportResult>> {
    const {args, flags} = await this.parse(Import);
    const theirs = readTree(args.directory);
    if (theirs.size === 0)
      throw new PltfrmsError('file/unreadable', `there is no YAML in ${args.directory}`, {
        hint: 'name the folder with the org.yaml files',
      });
    if (!flags.force && existsSync(flags.out) && readdirSync(flags.out).length > 0)
      throw new PltfrmsError('file/unwritable', `${flags.out} is not empty`, {hint: 'name a new folder, or add --force'});
    const stack = flags.stack ?? stackFrom(flags.out);
    const imported = importPeribolos(theirs, {stack});
    for (const [name, text] of imported.files) {
      const file = join(flags.out, name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, text);
    }
    return {
      result: {out: flags.out, files: [...imported.files.keys()], counts: imported.counts, notes: imported.notes},
      text: () =>
        [
          `${paint.green('Imported')} ${Object.entries(imported.counts)
            .map(([name, count]) => `${count.toLocaleString('en')} ${count === 1 ? name.replace(/s$/, '') : name}`)
            .join(', ')} into ${imported.files.size} files in ${flags.out}.`,
          ...imported.notes.map(sayNote),
        ].join('\n'),
    };
  }
}

function sayNote(note: ImportedConfig['notes'][number]): string {
  const examples = note.examples?.length
    ? paint.dim(` (${note.examples.slice(0, 3).join(', ')}${note.examples.length > 3 ? ', …' : ''})`)
    : '';
  return `  ${paint.yellow('·')} ${note.code === 'import/unreadable' ? `${note.file ?? ''}: ` : `${note.count.toLocaleString('en')} `}${note.summary}${examples}`;
}

function stackFrom(out: string): string {
  const name = basename(resolve(out))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'imported' : name.slice(0, 63);
}

/** Paths relative to the folder, with `/`, and what is in them. */
function readTree(directory: string): ReadonlyMap<string, string> {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new PltfrmsError('file/unreadable', `${directory} is no folder`);
  const names = (readdirSync(directory, {recursive: true}) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name));
  return new Map(
    names
      .sort()
      .filter((name) => statSync(join(directory, name)).isFile())
      .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}
