import {basename, resolve} from 'node:path';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import {findExistingConfig} from '#engine/init/existing-config.ts';
import type {NewRepository} from '#engine/init/repository.ts';
import {type Written, writeRepository} from '#engine/init/write-repository.ts';
import {refuseBelowConfig} from '#engine/output/below-config.ts';
import type {FieldType} from '#schemas/field.ts';
import {accountName, slug} from '#schemas/fields/names.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {paint} from '../render/paint.ts';
import {lines} from '../render/shown.ts';

export default class Init extends BaseCommand<Written> {
  static override summary =
    'Make a config repository: a small organisation, the schema for editors, workflows for pull requests and main, and what git ignores.';
  static override description =
    'Writes over nothing. Where a config is there already, only what is missing beside it is written.';
  static override examples = [
    '<%= config.bin %> init',
    '<%= config.bin %> init acme --stack acme --owner ana@acme.test',
    '<%= config.bin %> init --typescript',
  ];
  static override args = {folder: Args.string({description: 'where; made when it is not there', default: '.'})};
  static override flags = {
    stack: Flags.string({description: 'how the stack is called (default: like the folder)', helpValue: 'NAME'}),
    typescript: Flags.boolean({description: 'write the config in TypeScript, with the package and the compiler that it wants'}),
    owner: Flags.string({description: 'who owns its organisation (default: who does it, in the log)', helpValue: 'ACCOUNT'}),
  };

  protected override async execute(): Promise<Outcome<Written>> {
    const {args, flags} = await this.parse(Init);
    const existing = findExistingConfig(args.folder);
    if (!existing) refuseBelowConfig(args.folder);
    const stack = checked(slug, flags.stack ?? existing?.stack ?? basename(resolve(args.folder)), '--stack');
    const owner = checked(accountName, flags.owner ?? this.actorOf(flags), '--owner');
    const language = existing?.language ?? (flags.typescript ? 'typescript' : 'yaml');
    const made = writeRepository(args.folder, {stack, owner, language}, existing?.file);
    return {
      result: made,
      text: () =>
        lines([
          ...made.written.map((name) => `  ${paint.green('+')} ${name}`),
          ...made.kept.map((name) => `  ${paint.dim('·')} ${name} ${paint.dim('is there, and is left as it is')}`),
          '',
          sayNext(made, language),
        ]),
    };
  }
}

function sayNext({written, kept}: Written, language: NewRepository['language']): string {
  if (written.length === 0) return 'Nothing to write.';
  if (language === 'yaml') return 'Next: pltfrms plan';
  // A package that was there before knows nothing of ours.
  const install = kept.includes('package.json') ? 'npm install --save-dev pltfrms typescript' : 'npm install';
  return `Next: ${install}, and npx pltfrms plan`;
}

function checked(type: FieldType<string>, written: string, flag: string): string {
  let hint: string | undefined;
  const value = type.read(written, {names: [], report: (problem) => (hint = `${problem.summary}: ${problem.hint}`)});
  if (value !== undefined) return value;
  throw new PltfrmsError('cli/usage', `“${written}” can’t be used`, {hint: `say it with ${flag}; ${hint}`});
}
