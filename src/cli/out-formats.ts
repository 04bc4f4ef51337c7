/** `--out-format FORMAT[=FILE]`: one run, written in several ways at once. */
import * as Flags from '@oclif/core/flags';
import {didYouMean} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import {checkOutput} from '#engine/output/check-output.ts';
import {OUTPUT_KINDS} from '#engine/output/output-kinds.ts';
import {writeOutput} from '#engine/output/write-output.ts';
import {allRules} from '#engine/rules.ts';
import {version} from '#engine/version.ts';
import type {Outcome} from './base-command.ts';
import {renderDiagnostics} from './render/diagnostics.ts';
import {renderFindings} from './render/findings.ts';
import {line, paragraphs, type Shown, several, withoutColours} from './render/shown.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'junit'] as const;

export interface OutFormat {
  readonly format: (typeof FORMATS)[number];
  /** Undefined for standard output. */
  readonly file: string | undefined;
  /** The store of the run, over which nothing is written. */
  readonly store: string;
}

export const formatFlags = {
  'out-format': Flags.string({
    description: `${FORMATS.join(', ')}: to FILE, or instead of the text; several may be asked for, one without FILE`,
    helpValue: 'FORMAT[=FILE]',
    multiple: true,
    multipleNonGreedy: true,
    exclusive: ['json', 'markdown'],
  }),
};

/** Reads what was asked for, and refuses a file that must not be written before anything else is done. */
export function readFormats(flags: {
  readonly store: string;
  readonly 'out-format'?: readonly string[] | undefined;
}): readonly OutFormat[] {
  const formats = (flags['out-format'] ?? []).map(readFormat);
  const onStdout = formats.filter((each) => each.file === undefined);
  if (onStdout.length > 1)
    throw new PltfrmsError('cli/usage', `${onStdout.map((each) => each.format).join(' and ')} can’t both go to standard output`, {
      hint: `write --out-format ${onStdout[1]?.format}=FILE`,
    });
  const files = formats.flatMap((each) => each.file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new PltfrmsError('cli/usage', `two formats would be written to ${twice}`, {hint: 'name a file for each'});
  for (const {format, file} of formats)
    if (file !== undefined) checkOutput({path: file, kind: OUTPUT_KINDS[format], store: flags.store});
  return formats.map((each) => ({...each, store: flags.store}));
}

function readFormat(written: string): Omit<OutFormat, 'store'> {
  const [word = '', ...rest] = written.split('=');
  const format = FORMATS.find((each) => each === word);
  if (!format) {
    const near = didYouMean(word, FORMATS);
    throw new PltfrmsError('cli/usage', `there is no format “${word.slice(0, 40)}”`, {
      hint: near ? `did you mean ${near}?` : `there is ${FORMATS.join(', ')}`,
    });
  }
  const file = rest.length === 0 ? undefined : rest.join('=');
  if (file === '')
    throw new PltfrmsError('cli/usage', `no file is named behind ${format}=`, {hint: `write ${format}=FILE, or ${format} alone`});
  return {format, file};
}

/** Whether standard output is for one of these, and not for what is said on the way. */
export function takesStdout(formats: readonly OutFormat[]): boolean {
  return formats.some((each) => each.file === undefined);
}

export function wantsJson(formats: readonly OutFormat[]): boolean {
  return formats.some((each) => each.format === 'json');
}

/** Writes the files; answers what goes to standard output, if it is for one of these. */
export async function writeFormats<T>(outcome: Outcome<T>, command: string, envelope: () => Shown): Promise<Shown | undefined> {
  let stdout: Shown | undefined;
  for (const {format, file, store} of outcome.formats ?? []) {
    const text = await render(outcome, command, format, envelope);
    if (file === undefined) stdout = format === 'text' ? undefined : text;
    else
      writeOutput(
        {path: file, kind: OUTPUT_KINDS[format], store},
        withoutColours(text === '' || text.endsWith('\n') ? text : `${text}\n`),
      );
  }
  return stdout;
}

async function render<T>(
  outcome: Outcome<T>,
  command: string,
  format: OutFormat['format'],
  envelope: () => Shown,
): Promise<Shown> {
  const {diagnostics = [], unevaluated} = outcome;
  const report = {command, version, diagnostics: [...diagnostics, ...(outcome.blocks ?? [])], rules: allRules(), unevaluated};
  switch (format) {
    case 'json':
      return envelope();
    case 'markdown':
      return several(outcome.markdown?.() ?? renderFindings(command, diagnostics));
    case 'sarif':
      return (await import('./render/sarif.ts')).renderSarif(report);
    case 'junit':
      return several((await import('./render/junit.ts')).renderJunit(report));
    case 'text':
      return paragraphs([diagnostics.length > 0 ? renderDiagnostics(diagnostics) : line(''), outcome.text?.() ?? line('')]);
  }
}
