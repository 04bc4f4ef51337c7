import * as Args from '@oclif/core/args';
import type {Severity} from '#core/diagnostic.ts';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToRead} from '#engine/open-store.ts';
import {today} from '#engine/today.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {configFlags, inputsOf} from '../config-flags.ts';
import {formatFlags, readFormats} from '../out-formats.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {line} from '../render/shown.ts';

export interface LintResult {
  readonly stack: string;
  readonly found: {readonly [S in Severity]: number};
  /** The rules that were not evaluated, with the reasons. */
  readonly unevaluated: readonly {readonly rule: string; readonly reason: string}[];
}

export default class Lint extends BaseCommand<LintResult> {
  static override summary =
    'Look for what is allowed and seldom meant: everything that validate says, and what is for information.';
  static override description =
    'Opens no store. settings.lint says what is made of each rule, settings.waivers what is accepted until when; exit 7 where a rule that is set to error finds something.';
  static override examples = [
    '<%= config.bin %> lint',
    '<%= config.bin %> lint config --out-format sarif=lint.sarif --out-format junit=lint.xml',
    '<%= config.bin %> explain rules',
  ];
  static override args = {
    path: Args.string({description: 'the config: a folder, or a file that is alone in its folder', default: '.'}),
  };
  static override flags = {...configFlags, ...formatFlags};

  protected override async execute(): Promise<Outcome<LintResult>> {
    const {args, flags} = await this.parse(Lint);
    const formats = readFormats(flags);
    const {plan, loaded} = await makePlan(args.path, await openToRead('memory:'), {
      asOf: today(),
      mode: 'validate',
      inputs: inputsOf(flags),
      progress: (phase) => this.progress.phase(phase),
    });
    const diagnostics = loaded.place(plan.diagnostics);
    const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
    return {
      result: {
        stack: loaded.config.stack,
        found: {error: count('error'), warning: count('warning'), info: count('info')},
        unevaluated: [...plan.unevaluated].map(([rule, reason]) => ({rule, reason})),
      },
      diagnostics,
      formats,
      unevaluated: plan.unevaluated,
      exit: exitOfDiagnostics(diagnostics),
      text: () =>
        line(
          diagnostics.length === 0
            ? `${paint.green('Nothing found')} in stack ${loaded.config.stack}.${sayUnevaluated(plan.unevaluated.size)}`
            : '',
        ),
    };
  }
}

function sayUnevaluated(count: number): string {
  if (count === 0) return '';
  return paint.dim(` ${plural(count, 'rule')} ${count === 1 ? 'was' : 'were'} not evaluated; --json says why.`);
}
