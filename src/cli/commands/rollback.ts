import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {EXIT} from '#core/errors.ts';
import {planDocument} from '#core/plan/document.ts';
import {shownPlan} from '#core/plan/shown.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {compareClock} from '#engine/clock.ts';
import {EXIT_OF_HELD, exitOfDiagnostics} from '#engine/exit-of.ts';
import {guardRollback} from '#engine/guard-rollback.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {checkOutput} from '#engine/output/check-output.ts';
import {OUTPUT_KINDS} from '#engine/output/output-kinds.ts';
import {savePlan} from '#engine/saved-plan/save.ts';
import {openSeal} from '#engine/secrets.ts';
import {today} from '#engine/today.ts';
import {version} from '#engine/version.ts';
import {DEFAULT_THRESHOLDS, THRESHOLD_FROM} from '#schemas/config.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {clockFlags} from '../clock-flags.ts';
import {confirm, yesFlags} from '../confirm.ts';
import {driverFlags} from '../driver-flags.ts';
import {beginApplying, noteApplied} from '../interruption.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {renderPlan} from '../render/plan.ts';
import {line, lines} from '../render/shown.ts';
import {secretFlags, secretsOf} from '../secret-flags.ts';

export interface RollbackResult {
  /** The position that it leads back to: the end of a run. */
  readonly to: number;
  readonly changes: number;
  readonly applied: number;
  readonly held: readonly string[];
  readonly anchor: string;
}

export default class Rollback extends BaseCommand<RollbackResult | null> {
  static override summary =
    'Plan the way back to an earlier position of the log, and apply it: a plan like any other, for what the stack owns.';
  static override description =
    `Nothing is taken out of the log. Where it deletes more than the default thresholds (${DEFAULT_THRESHOLDS.delete} of each kind of which ${THRESHOLD_FROM} or more stand), --yes and --out want --up-to. ${EXIT_OF_HELD}`;
  static override examples = ['<%= config.bin %> rollback 13', '<%= config.bin %> rollback 13 --out back.plan'];
  static override args = {
    position: Args.integer({description: 'the position to go back to; the end of its run is meant', required: true, min: 0}),
  };
  static override flags = {
    out: Flags.string({char: 'o', description: 'save the plan instead of applying it; apply takes it', helpValue: 'FILE'}),
    stack: Flags.string({description: 'whose resources (default: the only stack of the store)', helpValue: 'NAME'}),
    ...secretFlags,
    ...driverFlags,
    ...clockFlags,
    ...yesFlags,
    'up-to': Flags.integer({
      description: 'refuse when it would delete more than this; wanted with --yes or --out where a threshold is exceeded',
      min: 0,
      helpValue: 'N',
    }),
    all: Flags.boolean({description: 'show every change, however many there are'}),
  };

  protected override async execute(): Promise<Outcome<RollbackResult | null>> {
    const {args, flags} = await this.parse(Rollback);
    beginApplying();
    const saved = flags.out === undefined ? undefined : {path: flags.out, kind: OUTPUT_KINDS.plan, store: flags.store};
    if (saved) checkOutput(saved);
    const asOf = today();
    const reading = await openToRead(flags.store);
    const read = secretsOf('.', flags);
    const seal = openSeal({location: flags.store, store: reading, read, create: false});
    this.progress.phase('reading the log');
    const {plan, to} = makeRollback(reading, {to: args.position, stack: flags.stack, asOf, seal, takesOver: flags['take-over']});
    if (to !== args.position)
      this.notify({
        severity: 'info',
        code: 'rollback/within-run',
        summary: `event ${args.position} is within the run that ends at event ${to}, and a run is not taken apart`,
        hint: `this leads back to event ${to}`,
      });
    const diagnostics = plan.diagnostics.map(({at: _at, also: _also, ...rest}) => rest);
    const wrong = exitOfDiagnostics(plan.diagnostics);
    if (wrong !== EXIT.done) return {result: null, diagnostics, exit: wrong};
    const actor = this.actorOf(flags);
    const held = plan.held.map((each) => each.address);
    const exit = held.length > 0 ? EXIT.blocked : EXIT.done;
    const result = {to, changes: plan.changes.length, applied: 0, held, anchor: `${plan.base.position}:${plan.base.hash}`};
    if (!flags.json) this.print(renderPlan(shownPlan(plan), {all: flags.all}));
    this.checkShown();
    if (saved || flags.yes || flags['up-to'] !== undefined) guardRollback(plan, flags['up-to']);
    const clock = compareClock(reading, flags['trust-clock']);
    if (saved) {
      if (plan.intents.length > 0) this.noteClock(clock);
      const document = planDocument(plan, {version, store: reading.id, config: `rollback ${to}`, plannedBy: actor});
      savePlan(saved, reading, document);
      return {result, diagnostics, exit, text: () => line(`The way back to event ${to} is saved in ${flags.out}.`)};
    }
    reading.close();
    if (plan.intents.length === 0) return {result, diagnostics, exit};
    this.reportClock(clock);
    const deletes = plan.changes.filter(({action}) => action === 'delete' || action === 'replace').length;
    const losing = deletes > 0 ? `, which delete ${plural(deletes, 'resource')}` : '';
    if (!flags.yes) await confirm(`Go back to event ${to}, with ${plural(plan.intents.length, 'event')}${losing}?`);
    const store = await openToWrite(flags.store, undefined, {mustExist: true});
    const applied = applyPlan(store, {
      intents: plan.intents,
      base: plan.base,
      stack: plan.stack,
      stacks: new Set([plan.stack]),
      asOf,
      actor,
      planned: plan,
      takesOver: flags['take-over'],
      isClockTrusted: flags['trust-clock'],
      seal: openSeal({location: flags.store, store, read, create: true}),
    });
    const anchor = `${applied.head.position}:${applied.head.hash}`;
    noteApplied(applied.events, anchor);
    store.close();
    return {
      result: {...result, applied: applied.events, anchor},
      applied: {events: applied.events, anchor},
      diagnostics,
      exit,
      text: () =>
        lines([
          `${paint.green('Went back')} to event ${to} with ${plural(applied.events, 'event')}. The log ends at ${paint.dim(anchor)}`,
          `The config of ${plan.stack} has not changed: the next apply of it would do again what was undone. Take it back there too, and see with pltfrms plan.`,
        ]),
    };
  }
}
