import * as Flags from '@oclif/core/flags';
import type {TimeStep} from '#core/replay.ts';
import {compareClock, isClockTrusted} from '#engine/clock.ts';
import {readAnchor, verifyStore} from '#engine/verify.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {examine} from '../../examine.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {lines} from '../../render/shown.ts';

export interface VerifyResult {
  readonly events: number;
  readonly anchor: string;
  /** Events that are dated before the one they follow: there a wrong clock was put right. At most 100. */
  readonly steps: readonly TimeStep[];
}

export default class LogVerify extends BaseCommand<VerifyResult> {
  static override summary = 'Prove that no event was changed, removed or inserted, and that the state is what the log implies.';
  static override description =
    'With an anchor that was kept elsewhere, also that the log was not made anew by somebody who could write the file.';
  static override examples = ['<%= config.bin %> log verify', '<%= config.bin %> log verify --anchor 13:b05d…'];
  static override flags = {anchor: Flags.string({description: 'what an apply printed', helpValue: 'POSITION:HASH'})};

  protected override async execute(): Promise<Outcome<VerifyResult>> {
    const {flags} = await this.parse(LogVerify);
    const anchor = flags.anchor === undefined ? undefined : readAnchor(flags.anchor);
    this.progress.phase('verifying');
    const {clock, steps, ...head} = await examine(flags.store, (store) => ({
      ...verifyStore(store, anchor),
      clock: compareClock(store, isClockTrusted()),
    }));
    if (clock?.code === 'clock/behind') this.noteClock(clock);
    return {
      result: {events: head.position, anchor: `${head.position}:${head.hash}`, steps},
      text: () =>
        lines([
          `${paint.green('Verified')} ${plural(head.position, 'event')}${anchor ? ', the anchor among them' : ''}. The log ends at ${paint.dim(`${head.position}:${head.hash}`)}`,
          ...steps.map(describeStep),
        ]),
    };
  }
}

function describeStep({position, time, prior}: TimeStep): string {
  return `Event ${position} is dated ${time}, before event ${position - 1} (${prior}): a wrong clock was put right. The chain proves the order.`;
}
