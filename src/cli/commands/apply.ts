import {statSync} from 'node:fs';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {EXIT, PltfrmsError} from '#core/errors.ts';
import {partsOfOwner} from '#core/owner.ts';
import {summaryOf} from '#core/plan/document.ts';
import type {Plan} from '#core/plan/planned.ts';
import {type ShownPlan, shownDocument, shownPlan} from '#core/plan/shown.ts';
import {type Applied, type Applying, applyPlan} from '#engine/apply-plan.ts';
import {compareClock} from '#engine/clock.ts';
import {EXIT_OF_HELD, exitOf} from '#engine/exit-of.ts';
import {readConfigFiles} from '#engine/load-config.ts';
import {makePlan, markOf, unchangedSince} from '#engine/make-plan.ts';
import {checkNewStore, describeNewStore, isNewStore, prepareNewStore} from '#engine/new-store.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {demandApproved} from '#engine/saved-plan/approved.ts';
import {authenticate, reviewFile} from '#engine/saved-plan/check.ts';
import type {PlanFile} from '#engine/saved-plan/file.ts';
import {openSeal} from '#engine/secrets.ts';
import {today} from '#engine/today.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {checkQuotes} from '../check-quotes.ts';
import {clockFlags} from '../clock-flags.ts';
import {type ConfigFlags, configFlags, inputsOf} from '../config-flags.ts';
import {confirm, yesFlags} from '../confirm.ts';
import {driverFlags} from '../driver-flags.ts';
import {beginApplying, noteApplied} from '../interruption.ts';
import {formatFlags, readFormats, takesStdout} from '../out-formats.ts';
import {type PartFlags, partFlags, readPart} from '../part-flags.ts';
import {blocksOf} from '../render/blocks.ts';
import {plural, sayUnchanged} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {renderPlan} from '../render/plan.ts';
import {line} from '../render/shown.ts';
import {type SecretFlags, secretFlags, secretsOf} from '../secret-flags.ts';

export interface ApplyResult {
  readonly applied: number;
  readonly position: number;
  /** `position:hash` of the log's end: keep it elsewhere, and `log verify --anchor` finds a cut. */
  readonly anchor: string;
  readonly correlation: string | null;
  readonly held: readonly string[];
}

export default class Apply extends BaseCommand<ApplyResult | {readonly blocks: Plan['blocks']} | null> {
  static override summary = 'Make it so: plan the config and apply the plan, or apply a saved plan.';
  static override description =
    `It happens whole or not at all. A saved plan is shown, and applied as it was approved: it has to be signed with the key of the store. ${EXIT_OF_HELD}`;
  static override examples = [
    '<%= config.bin %> apply',
    '<%= config.bin %> apply config --yes',
    '<%= config.bin %> apply acme.plan.json',
    '<%= config.bin %> apply config --approved acme.plan.json --yes',
    '<%= config.bin %> apply --target acme/shop/...',
  ];
  static override args = {
    path: Args.string({
      description: 'the config (a folder, or a file that is alone in its folder), or a saved plan',
      default: '.',
    }),
  };
  static override flags = {
    ...configFlags,
    ...secretFlags,
    ...driverFlags,
    ...clockFlags,
    ...yesFlags,
    approved: Flags.string({
      description: 'plan the config anew, and apply it only when that is the same as this saved plan',
      helpValue: 'FILE',
    }),
    all: Flags.boolean({description: 'show every change, however many there are'}),
    'new-store': Flags.boolean({
      description: 'create a store that does not exist, though another one beside it holds the stack already',
    }),
    ...partFlags,
    ...formatFlags,
    'lock-timeout': Flags.integer({
      description: 'how long to wait for another writer, in seconds',
      default: 10,
      min: 0,
      helpValue: 'SECONDS',
    }),
  };

  protected override async execute(): Promise<Outcome<ApplyResult | {readonly blocks: Plan['blocks']} | null>> {
    checkQuotes(this.argv);
    const {args, flags} = await this.parse(Apply);
    beginApplying();
    const formats = readFormats(flags);
    const isQuiet = flags.json || takesStdout(formats);
    const outcome = isPlanFile(args.path)
      ? this.applySaved(args.path, flags, isQuiet)
      : this.applyConfig(args.path, flags, isQuiet);
    return {...(await outcome), formats};
  }

  private async applySaved(path: string, flags: ApplyFlags, isQuiet: boolean): Promise<Outcome<ApplyResult>> {
    if (readPart(flags))
      throw new PltfrmsError('cli/usage', `${path} is a saved plan, and those are applied whole`, {
        hint: 'give --target and --exclude to plan --out',
      });
    if (flags.approved !== undefined)
      throw new PltfrmsError('cli/usage', `${path} is a saved plan, and --approved compares one with a config`, {
        hint: `write pltfrms apply CONFIG --approved ${flags.approved}, or leave --approved out`,
      });
    const file = await readSaved(path);
    const {document, intents} = file;
    checkFlags(path, document.stack, flags);
    const isFirst = document.base.store === '';
    const reading = await openToRead(flags.store, {mayBeNew: isFirst});
    authenticate(file, flags.store, reading);
    const isNew = isNewStore(flags.store, reading);
    if (isNew) {
      const stacks = new Set([document.stack, ...document.previously]);
      if (!flags['new-store']) await checkNewStore(flags.store, stacks);
      this.notify(await describeNewStore(flags.store, stacks, 'apply'));
    }
    this.progress.phase('checking the plan');
    const {planned, plannedAt} = reading.read(() => {
      const head = reading.head();
      return {planned: reviewFile(file, reading, reading.world(), head), plannedAt: head};
    });
    const clock = compareClock(reading, flags['trust-clock']);
    reading.close();
    if (!isQuiet) this.show(shownDocument(catalogue, document), flags.all);
    if (intents.length > 0) this.reportClock(clock);
    if (intents.length > 0 && !flags.yes) await confirm(`Apply ${plural(intents.length, 'event')}?`);
    const read = secretsOf('.', flags);
    if (isNew) prepareNewStore(flags.store, intents, openSeal({location: flags.store, store: reading, read, create: false}));
    const store = await openToWrite(flags.store, flags['lock-timeout'] * 1000, {mustExist: !isFirst});
    authenticate(file, flags.store, store);
    const applied = applyPlan(store, {
      intents,
      base: document.base,
      stack: document.stack,
      stacks: new Set([document.stack, ...document.previously]),
      asOf: document.as_of,
      actor: this.actorOf(flags),
      plannedBy: document.planned_by,
      takesOver: flags['take-over'],
      isClockTrusted: flags['trust-clock'],
      planned,
      plannedAt,
      check: (world, head) => reviewFile(file, store, world, head),
      seal: openSeal({location: flags.store, store, read, create: true}),
    });
    noteApplied(applied.events, anchorOf(applied));
    store.close();
    return this.outcome(
      applied,
      document.held.map((held) => held.address),
    );
  }

  private async applyConfig(
    path: string,
    flags: ApplyFlags,
    isQuiet: boolean,
  ): Promise<Outcome<ApplyResult | {readonly blocks: Plan['blocks']} | null>> {
    const asOf = today();
    const files = readConfigFiles(path, inputsOf(flags));
    const reading = await openToRead(flags.store, {mayBeNew: true});
    const isNew = isNewStore(flags.store, reading);
    const read = secretsOf(path, flags);
    const seal = openSeal({location: flags.store, store: reading, read, create: false});
    const asked = readPart(flags);
    // A remembered plan does not know what was evaluated, which some formats say, nor what was approved.
    const isInFull = asked !== undefined || flags.approved !== undefined || (flags['out-format'] ?? []).length > 0;
    const same = isInFull ? undefined : unchangedSince(files, reading, asOf, seal);
    const head = reading.head();
    if (same)
      return {
        result: {applied: 0, position: head.position, anchor: `${head.position}:${head.hash}`, correlation: null, held: []},
        diagnostics: same.diagnostics,
        text: () => line(sayUnchanged(same.unchanged)),
      };
    const {plan, loaded} = await makePlan(path, reading, {
      asOf,
      files,
      asked,
      seal,
      takesOver: flags['take-over'],
      progress: (phase) => this.progress.phase(phase),
    });
    const approved = flags.approved === undefined ? undefined : await readSaved(flags.approved);
    if (approved) authenticate(approved, flags.store, reading);
    const clock = compareClock(reading, flags['trust-clock']);
    reading.close();
    const diagnostics = loaded.place(plan.diagnostics);
    const {unevaluated} = plan;
    const exit = exitOf(plan, false);
    if (exit === EXIT.invalid || exit === EXIT.conflict) return {result: null, diagnostics, exit, unevaluated};
    if (plan.blocks.length > 0)
      return {
        result: {blocks: plan.blocks},
        diagnostics,
        exit,
        unevaluated,
        blocks: blocksOf(plan),
        text: () => renderPlan(shownPlan(plan), {all: flags.all}),
      };
    const stacks = new Set([plan.stack, ...loaded.config.previously]);
    if (isNew) {
      if (!flags['new-store']) await checkNewStore(flags.store, stacks);
      this.notify(await describeNewStore(flags.store, stacks, 'apply'));
    }
    if (!isQuiet) this.show(shownPlan(plan), flags.all);
    if (approved) demandApproved(approved, plan);
    if (plan.intents.length > 0) this.reportClock(clock);
    if (plan.changes.length > 0 && !flags.yes) await confirm(`Apply ${plural(plan.intents.length, 'event')}?`);
    if (isNew) prepareNewStore(flags.store, plan.intents, seal);
    const store =
      plan.intents.length === 0 && head.position === 0
        ? undefined
        : await openToWrite(flags.store, flags['lock-timeout'] * 1000, {mustExist: !isNew});
    if (!store)
      return {result: {applied: 0, position: 0, anchor: `0:${head.hash}`, correlation: null, held: []}, diagnostics, unevaluated};
    this.progress.phase('applying');
    const sealing = openSeal({location: flags.store, store, read, create: true});
    const applying: Applying = {
      intents: plan.intents,
      base: plan.base,
      stack: plan.stack,
      stacks,
      asOf,
      actor: this.actorOf(flags),
      planned: plan,
      takesOver: flags['take-over'],
      isClockTrusted: flags['trust-clock'],
      seal: sealing,
      mark: (position) => markOf(files, loaded, plan, position, sealing),
    };
    const applied = applyPlan(store, applying);
    noteApplied(applied.events, anchorOf(applied));
    store.close();
    return this.outcome(
      applied,
      plan.held.map((held) => held.address),
      plan,
      diagnostics,
    );
  }

  private show(plan: ShownPlan, all: boolean): void {
    this.progress.done();
    this.print(renderPlan(plan, {all}));
    this.checkShown();
  }

  private outcome(
    applied: Applied,
    held: readonly string[],
    plan?: Plan,
    diagnostics?: Outcome<ApplyResult>['diagnostics'],
  ): Outcome<ApplyResult> {
    const anchor = anchorOf(applied);
    const nothing = applied.events === 0;
    return {
      result: {
        applied: applied.events,
        position: applied.head.position,
        anchor,
        correlation: nothing ? null : applied.correlation,
        held,
      },
      diagnostics,
      applied: {events: applied.events, anchor},
      unevaluated: plan?.unevaluated,
      exit: held.length > 0 ? EXIT.blocked : EXIT.done,
      text: () =>
        line(
          nothing
            ? plan && summaryOf(plan).unchanged >= 0
              ? ''
              : 'Nothing to apply.'
            : `${paint.green('Applied')} ${plural(applied.events, 'event')}. The log ends at ${paint.dim(anchor)}`,
        ),
    };
  }
}

async function readSaved(path: string): Promise<PlanFile> {
  const {readPlanFile} = await import('#engine/saved-plan/file.ts');
  return readPlanFile(path);
}

function anchorOf({head}: Applied): string {
  return `${head.position}:${head.hash}`;
}

type ApplyFlags = PartFlags &
  ConfigFlags &
  SecretFlags & {
    readonly store: string;
    readonly actor?: string | undefined;
    readonly json: boolean;
    readonly yes: boolean;
    readonly approved?: string | undefined;
    readonly all: boolean;
    readonly 'take-over': boolean;
    readonly 'trust-clock': boolean;
    readonly 'new-store': boolean;
    readonly 'lock-timeout': number;
    readonly 'out-format'?: readonly string[] | undefined;
  };

/** A saved plan is applied as it was approved: for its environment, with its variables. */
function checkFlags(path: string, owner: string, flags: ConfigFlags): void {
  const {environment} = partsOfOwner(owner);
  if (flags.var)
    throw new PltfrmsError('cli/usage', `--var can’t change ${path}, which is applied as it was approved`, {
      hint: 'leave --var out, or plan again with it',
    });
  if (flags.env !== undefined && flags.env !== environment)
    throw new PltfrmsError(
      'cli/usage',
      `${path} was made for ${environment ? `the environment ${environment}` : 'no environment'}, and not for ${flags.env}`,
      {
        hint: 'leave --env (or PLTFRMS_ENV) out, or plan again with it',
      },
    );
}

/** A file that is no config is a saved plan. */
function isPlanFile(path: string): boolean {
  if (/\.(ya?ml|pltfrms\.json|ts)$/.test(path)) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
