import * as Flags from '@oclif/core/flags';
import {EXIT} from '#core/errors.ts';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {formatFiles} from '#engine/format/format-files.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {lines} from '../render/shown.ts';

export interface FmtResult {
  readonly files: number;
  /** Written anew; with --check, what would be. */
  readonly changed: readonly string[];
}

export default class Fmt extends BaseCommand<FmtResult> {
  static override summary = 'Sort lists of names and put them one a line, so that two people who add one each do not collide.';
  static override description = 'Keeps all else.';
  static override examples = [
    '<%= config.bin %> fmt',
    '<%= config.bin %> fmt teams people.yaml',
    '<%= config.bin %> fmt --check',
  ];
  static override usage = 'fmt [PATH …]';
  static override strict = false;
  static override flags = {
    check: Flags.boolean({description: 'write nothing; list what would change, and exit 1 when something would'}),
  };

  protected override async execute(): Promise<Outcome<FmtResult>> {
    const {argv, flags} = await this.parse(Fmt);
    const paths = argv.length > 0 ? (argv as string[]) : ['.'];
    const {files, changed, diagnostics} = formatFiles(paths, {write: !flags.check});
    const isWrong = exitOfDiagnostics(diagnostics) !== EXIT.done;
    const said = changed.length > 0 ? changed : isWrong ? [] : [`${plural(files, 'file')} in order.`];
    return {
      result: {files, changed},
      diagnostics,
      exit: isWrong ? exitOfDiagnostics(diagnostics) : flags.check && changed.length > 0 ? EXIT.failed : EXIT.done,
      text: () => lines(said),
    };
  }
}
