/**
 * What all commands share: the global flags, the JSON envelope, and errors as exit codes. A command parses, calls one
 * thing, renders; what it answers is the same in text and in JSON.
 */
import {Command} from '@oclif/core/command';
import * as Errors from '@oclif/core/errors';
import * as Flags from '@oclif/core/flags';
import type {Input, ParserOutput} from '@oclif/core/interfaces';
import {EXIT, isPltfrmsError, PltfrmsError} from '#core/errors.ts';
import type {Unevaluated} from '#core/lint/coverage.ts';
import {type ClockProblem, refuseLeap} from '#engine/clock.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {DEFAULT_STORE} from '#engine/open-store.ts';
import {ACTOR_VARIABLE, actorOf, checkActor} from './actor-flag.ts';
import {checkEmpty, checkSwitches} from './given-words.ts';
import type {OutFormat} from './out-formats.ts';
import {type Progress, startProgress} from './progress.ts';
import {plural, renderDiagnostic, renderDiagnostics} from './render/diagnostics.ts';
import {paint} from './render/paint.ts';
import {json, lines, type Shown, several, toScreen} from './render/shown.ts';
import {outputFailure, writeErr, writeOut} from './standard-streams.ts';
import {systemError} from './system-error.ts';
import {usageProblem} from './usage.ts';

/** What a command answers. `text` and `document` are made only when they are shown. */
export interface Outcome<T> {
  readonly result: T;
  readonly text?: (() => Shown) | undefined;
  /** In place of text, a file's content: exact in a pipe, and safe on a terminal. */
  readonly document?: (() => string) | undefined;
  readonly diagnostics?: readonly PlacedDiagnostic[] | undefined;
  readonly exit?: number | undefined;
  /** Formats that were asked for beside the text, or instead of it. */
  readonly formats?: readonly OutFormat[] | undefined;
  /** What stops it and is no mistake in a file; for formats that know findings alone. */
  readonly blocks?: readonly PlacedDiagnostic[] | undefined;
  /** The lint rules that were not evaluated, with the reasons; left out where none was. */
  readonly unevaluated?: Unevaluated | undefined;
  /** What was written to the log, for a run whose answer cannot be written. */
  readonly applied?: {readonly events: number; readonly anchor: string} | undefined;
  /** For a pull request. */
  readonly markdown?: (() => string) | undefined;
}

type Values = {[name: string]: unknown};

export abstract class BaseCommand<T> extends Command {
  static override baseFlags = {
    json: Flags.boolean({
      description:
        'print JSON: {version, command, exit, result, diagnostics}, with notices where the store or the clock need attention',
      helpGroup: 'GLOBAL',
    }),
    store: Flags.string({
      description: 'where state and log are kept: sqlite:PATH or memory:',
      env: 'PLTFRMS_STORE',
      // An empty variable names no store: opening it is refused, and the default would be another one than was meant.
      default: async () => process.env['PLTFRMS_STORE'] ?? DEFAULT_STORE,
      defaultHelp: async () => DEFAULT_STORE,
      helpGroup: 'GLOBAL',
      helpValue: 'sqlite:PATH',
    }),
    actor: Flags.string({
      description: 'who does it, in the log (default: who is logged in)',
      env: ACTOR_VARIABLE,
      helpGroup: 'GLOBAL',
      helpValue: 'NAME',
    }),
  };

  protected progress: Progress = startProgress(false);

  private readonly notices: PlacedDiagnostic[] = [];

  protected abstract execute(): Promise<Outcome<T>>;

  override async run(): Promise<void> {
    const isJson = this.argv.includes('--json');
    this.progress = startProgress(!isJson && process.stderr.isTTY === true);
    const outcome = await this.execute();
    this.progress.done();
    const exit = outcome.exit ?? EXIT.done;
    const diagnostics = outcome.diagnostics ?? [];
    const envelope = (): Shown =>
      json({version: 1, command: this.id, exit, result: outcome.result, diagnostics, ...this.noticed()});
    if (isJson) this.print(envelope());
    else {
      if (diagnostics.length > 0) this.printError(renderDiagnostics(diagnostics));
      await this.writeText(outcome, envelope);
    }
    const lost = outputFailure();
    if (lost !== undefined) throw unwritten(outcome, `the answer could not be written to standard output: ${lost}`);
    if (exit !== EXIT.done) process.exit(exit);
  }

  /** Writes the formats that were asked for and the text. A format that cannot be written is told after the text. */
  private async writeText(outcome: Outcome<T>, envelope: () => Shown): Promise<void> {
    let failed: unknown;
    const formatted = await this.writeFormats(outcome, envelope).catch((error: unknown) => {
      failed = error;
      return undefined;
    });
    const text = formatted ?? outcome.text?.();
    if (text) this.print(text);
    if (outcome.document) this.printDocument(outcome.document());
    if (failed === undefined) return;
    throw isPltfrmsError(failed) ? unwritten(outcome, failed.message, failed.hint) : failed;
  }

  /**
   * Stops before anything is changed where what is about to be changed could not be shown.
   *
   * @throws PltfrmsError `file/unwritable`
   */
  protected checkShown(): void {
    const lost = outputFailure();
    if (lost === undefined) return;
    throw new PltfrmsError('file/unwritable', `the plan could not be written to standard output: ${lost}`, {
      hint: 'nothing was changed',
    });
  }

  /** Tells what is to be known before a command asks or changes anything: in text at once, in JSON as `notices`. */
  protected notify(notice: PlacedDiagnostic): void {
    this.notices.push(notice);
    if (this.argv.includes('--json')) return;
    this.progress.done();
    this.printError(renderDiagnostic(notice));
    writeErr('\n');
  }

  /**
   * Tells, before events are written, that the clock differs from the end of the log.
   *
   * @throws PltfrmsError `clock/leap`
   */
  protected reportClock(problem: ClockProblem | undefined): void {
    if (problem) refuseLeap(problem);
    this.noteClock(problem);
  }

  /** Tells that the clock differs from the end of the log where nothing is written. */
  protected noteClock(problem: ClockProblem | undefined): void {
    if (problem) this.notify({severity: 'warning', ...problem});
  }

  private noticed(): {notices?: readonly PlacedDiagnostic[]} {
    return this.notices.length > 0 ? {notices: this.notices} : {};
  }

  /** Loaded only where it is asked for: most runs write text alone. */
  private async writeFormats(outcome: Outcome<T>, envelope: () => Shown): Promise<Shown | undefined> {
    if (!outcome.formats?.length) return undefined;
    const {writeFormats} = await import('./out-formats.ts');
    return writeFormats(outcome, this.id ?? '', envelope);
  }

  /** Who does it. */
  protected actorOf(flags: {actor?: string | undefined}): string {
    return actorOf(flags.actor);
  }

  protected override async init(): Promise<void> {
    await super.init();
    // oclif reads an argument that is missing from standard input when that is a pipe: a loop of `while read`, or an answer
    // to a question, would name another config than the user did.
    for (const arg of Object.values(this.ctor.args)) arg.ignoreStdin = true;
  }

  protected override async parse<F extends Values, B extends Values, A extends Values>(
    options?: Input<F, B, A>,
    argv?: string[],
  ): Promise<ParserOutput<F, B, A>> {
    checkSwitches(argv ?? this.argv, {...this.ctor.baseFlags, ...this.ctor.flags});
    const parsed = await super.parse(options, argv);
    checkEmpty(parsed.raw, Object.keys(this.ctor.args));
    checkActor((parsed.flags as {readonly actor?: string}).actor);
    return parsed;
  }

  protected print(text: Shown): void {
    writeOut(ended(toScreen(text)));
  }

  private printError(text: Shown): void {
    writeErr(ended(toScreen(text)));
  }

  private printDocument(text: string): void {
    if (text !== '') writeOut(ended(process.stdout.isTTY ? toScreen(several(text)) : text));
  }

  protected override async catch(error: Error): Promise<void> {
    this.progress.done();
    if (error instanceof Errors.ExitError) throw error;
    const usage = isPltfrmsError(error)
      ? undefined
      : usageProblem(error, this.id ?? '', Object.keys({...this.ctor.baseFlags, ...this.ctor.flags}));
    const {exit, code, message, hint} = usage ? {exit: EXIT.usage, code: 'cli/usage', ...usage} : describeError(error);
    const said = {code, message, ...(hint ? {hint} : {})};
    const isJson = this.argv.includes('--json');
    if (isJson) this.print(json({version: 1, command: this.id, exit, error: said, diagnostics: [], ...this.noticed()}));
    if (!isJson || outputFailure() !== undefined) {
      const first = `${paint.red('error:')} ${message} ${paint.dim(`[${code}]`)}`;
      this.printError(lines(hint ? [first, `  ${hint}`] : [first]));
      if (exit === EXIT.bug)
        this.printError(several(paint.dim(process.env['PLTFRMS_DEBUG'] ? String(error.stack) : 'PLTFRMS_DEBUG=1 shows where')));
    }
    process.exit(exit);
  }
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Makes the error for an answer that is lost: what has been changed is changed all the same. */
function unwritten({applied}: Pick<Outcome<unknown>, 'applied'>, what: string, hint?: string): PltfrmsError {
  if (!applied?.events) return new PltfrmsError('file/unwritable', what, {hint});
  const done = `${plural(applied.events, 'event')} ${applied.events === 1 ? 'was' : 'were'} applied, and the log ends at ${applied.anchor}`;
  return new PltfrmsError('file/unwritable', `${done}; but ${what}`, {
    hint: hint ?? 'do not apply again: pltfrms plan shows what is left to do',
  });
}

function describeError(error: Error): {exit: number; code: string; message: string; hint?: string | undefined} {
  const known = isPltfrmsError(error) ? error : systemError(error);
  if (known) return {exit: known.exitCode, code: known.code, message: known.message, hint: known.hint};
  if (error instanceof Errors.CLIError) {
    const [message = '', ...rest] = error.message.split('\n');
    return {
      exit: EXIT.usage,
      code: 'cli/usage',
      message,
      hint: rest.filter((line) => line.trim() !== '').join(' ') || undefined,
    };
  }
  return {exit: EXIT.bug, code: 'bug', message: `this is a bug in pltfrms: ${error.message}`};
}
