import * as Args from '@oclif/core/args';
import {NEAR_MISS, UNCHECKED} from '#core/plan/unchecked.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToRead} from '#engine/open-store.ts';
import {today} from '#engine/today.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {configFlags, inputsOf} from '../config-flags.ts';
import {formatFlags, readFormats} from '../out-formats.ts';
import {placeText, plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {lines} from '../render/shown.ts';

export interface ValidateResult {
  readonly stack: string;
  readonly files: number;
  readonly resources: number;
  /** References to names that are declared nowhere in the config: only a store can tell whether they are right. */
  readonly unresolved: readonly {
    readonly from: string | null;
    readonly summary: string;
    readonly hint: string | null;
    readonly at: {readonly file: string; readonly line: number; readonly column: number} | null;
  }[];
}

/** More names than this are not read in one line. */
const MOST = 5;

export default class Validate extends BaseCommand<ValidateResult> {
  static override summary = 'Check the config alone, without a store.';
  static override description =
    'Checks syntax, keys, values, names and their uniqueness, references to what the config declares, the rules of each product over it, and lint rules that are set to warning or error. A name that is declared nowhere may be in the store: it is listed, with a warning where it is close to one that is declared; existing: true is believed. What other stacks have made, and what a change would do to the state, is for plan to check.';
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
    const unresolved = loaded.place(plan.diagnostics.filter(({code}) => code === UNCHECKED.id || code === NEAR_MISS.id));
    return {
      result: {stack: loaded.config.stack, files: files.files.length, resources, unresolved: unresolved.map(resultOf)},
      diagnostics: loaded.place(plan.diagnostics.filter((each) => each.severity !== 'info')),
      formats,
      unevaluated,
      exit,
      text: () =>
        lines(
          exit === 0
            ? [
                `${paint.green('Valid.')} ${plural(resources, 'resource')} in ${plural(files.files.length, 'file')}, stack ${loaded.config.stack}.`,
                ...sayUnresolved(unresolved),
              ]
            : [],
        ),
    };
  }
}

function resultOf({address, summary, hint, at}: PlacedDiagnostic): ValidateResult['unresolved'][number] {
  const {source: _source, ...place} = at ?? {source: undefined};
  return {from: address ?? null, summary, hint: hint ?? null, at: at ? (place as Omit<typeof at, 'source'>) : null};
}

function sayUnresolved(unresolved: readonly PlacedDiagnostic[]): readonly string[] {
  if (unresolved.length === 0) return [];
  const named = unresolved.slice(0, MOST).map(({summary, at}) => `  ${at ? `${placeText(at)} ` : ''}${summary}`);
  const more = unresolved.length > MOST ? [`  … and ${unresolved.length - MOST} more; --json has all of them`] : [];
  return [`${plural(unresolved.length, 'reference')} could not be checked without a store:`, ...named, ...more];
}
