import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {EXIT, PltfrmsError} from '#core/errors.ts';
import {shownPlan} from '#core/plan/shown.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {compareClock} from '#engine/clock.ts';
import {EXIT_OF_HELD, exitOfDiagnostics} from '#engine/exit-of.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {today} from '#engine/today.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {checkQuotes} from '../check-quotes.ts';
import {clockFlags} from '../clock-flags.ts';
import {configFlags, inputsOf} from '../config-flags.ts';
import {confirm} from '../confirm.ts';
import {driverFlags} from '../driver-flags.ts';
import {beginApplying, noteApplied} from '../interruption.ts';
import {partFlags, readPart} from '../part-flags.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {renderPlan} from '../render/plan.ts';
import {line} from '../render/shown.ts';

export interface DestroyResult {
  readonly deleted: number;
  readonly held: readonly string[];
  readonly anchor: string;
}

export default class Destroy extends BaseCommand<DestroyResult | null> {
  static override summary = 'Delete everything that this config’s stack owns.';
  static override description = `What is protected, itself or by something above it, or used by others, stays. ${EXIT_OF_HELD}`;
  static override examples = [
    '<%= config.bin %> destroy',
    '<%= config.bin %> destroy --yes --up-to 25',
    '<%= config.bin %> destroy --target acme/shop/...',
  ];
  static override args = {path: Args.string({description: 'the config whose stack is meant', default: '.'})};
  static override flags = {
    ...configFlags,
    ...driverFlags,
    ...clockFlags,
    yes: Flags.boolean({char: 'y', description: 'do not ask; wants --up-to', dependsOn: ['up-to']}),
    ...partFlags,
    'up-to': Flags.integer({description: 'refuse when it would delete more than this', min: 0, helpValue: 'N'}),
  };

  protected override async execute(): Promise<Outcome<DestroyResult | null>> {
    checkQuotes(this.argv);
    const {args, flags} = await this.parse(Destroy);
    beginApplying();
    const asOf = today();
    const reading = await openToRead(flags.store);
    const {plan, loaded} = await makePlan(args.path, reading, {
      asOf,
      mode: 'destroy',
      asked: readPart(flags),
      inputs: inputsOf(flags),
      takesOver: flags['take-over'],
      progress: (phase) => this.progress.phase(phase),
    });
    const clock = compareClock(reading, flags['trust-clock']);
    reading.close();
    const diagnostics = loaded.place(plan.diagnostics);
    const exit = exitOfDiagnostics(plan.diagnostics);
    if (exit !== EXIT.done) return {result: null, diagnostics, exit};
    const deletes = plan.changes.filter((change) => change.action === 'delete').length;
    const held = plan.held.map((each) => each.address);
    if (!flags.json) this.print(renderPlan(shownPlan(plan), {all: false}));
    this.checkShown();
    if (flags['up-to'] !== undefined && deletes > flags['up-to'])
      throw new PltfrmsError(
        'plan/blocked',
        `this would delete ${plural(deletes, 'resource')}; --up-to allows ${flags['up-to']}`,
        {hint: 'nothing was changed'},
      );
    const head = plan.base;
    if (plan.intents.length === 0)
      return {
        result: {deleted: 0, held, anchor: `${head.position}:${head.hash}`},
        diagnostics,
        exit: held.length > 0 ? EXIT.blocked : EXIT.done,
      };
    this.reportClock(clock);
    if (!flags.yes) await confirm(`Delete ${plural(deletes, 'resource')} of the stack ${plan.stack}?`, plan.stack);
    const store = await openToWrite(flags.store, undefined, {mustExist: true});
    const applied = applyPlan(store, {
      intents: plan.intents,
      base: head,
      stack: plan.stack,
      stacks: new Set([plan.stack, ...loaded.config.previously]),
      asOf,
      actor: this.actorOf(flags),
      planned: plan,
      takesOver: flags['take-over'],
      isClockTrusted: flags['trust-clock'],
    });
    const anchor = `${applied.head.position}:${applied.head.hash}`;
    noteApplied(applied.events, anchor);
    store.close();
    return {
      result: {deleted: deletes, held, anchor},
      applied: {events: applied.events, anchor},
      diagnostics,
      exit: held.length > 0 ? EXIT.blocked : EXIT.done,
      text: () => line(`${paint.red('Deleted')} ${plural(deletes, 'resource')}. The log ends at ${paint.dim(anchor)}`),
    };
  }
}
