import * as Args from '@oclif/core/args';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToRead} from '#engine/open-store.ts';
import {today} from '#engine/today.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {configFlags, inputsOf} from '../config-flags.ts';
import {formatFlags, readFormats} from '../out-formats.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';

export interface ValidateResult {
  readonly stack: string;
  readonly files: number;
  readonly resources: number;
}

export default class Validate extends BaseCommand<ValidateResult> {
  static override summary = 'Check the config alone: syntax, fields, names, references and the rules of each product.';
  static override description = 'Opens no store.';
  static override examples = [
    '<%= config.bin %> validate',
    '<%= config.bin %> validate config --json',
    '<%= config.bin %> validate --out-format text --out-format sarif=found.sarif',
  ];
  static override args = {
    path: Args.string({description: 'the config: a folder, or a file that is alone in its folder', default: '.'}),
  };
  static override flags = {...configFlags, ...formatFlags};

  protected override async execute(): Promise<Outcome<ValidateResult>> {
    const {args, flags} = await this.parse(Validate);
    const formats = readFormats(flags);
    const {plan, loaded, files} = await makePlan(args.path, await openToRead('memory:'), {
      asOf: today(),
      mode: 'validate',
      inputs: inputsOf(flags),
      progress: (phase) => this.progress.phase(phase),
    });
    const exit = exitOfDiagnostics(plan.diagnostics);
    const resources = loaded.config.wanted.filter((each) => !each.declared.existing).length;
    // Findings for information are shown by lint alone, so their rules have not passed either.
    const unevaluated = new Map(plan.unevaluated);
    for (const {severity, code} of plan.diagnostics)
      if (severity === 'info') unevaluated.set(code, 'it found what is for information, which only lint shows');
    return {
      result: {stack: loaded.config.stack, files: files.files.length, resources},
      diagnostics: loaded.place(plan.diagnostics.filter((each) => each.severity !== 'info')),
      formats,
      unevaluated,
      exit,
      text: () =>
        exit === 0
          ? `${paint.green('Valid.')} ${plural(resources, 'resource')} in ${plural(files.files.length, 'file')}, stack ${loaded.config.stack}.`
          : '',
    };
  }
}
