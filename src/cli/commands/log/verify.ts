import * as Flags from '@oclif/core/flags';
import {openToRead} from '#engine/open-store.ts';
import {readAnchor, verifyStore} from '#engine/verify.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {line} from '../../render/shown.ts';

export interface VerifyResult {
  readonly events: number;
  readonly anchor: string;
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
    const head = verifyStore(await openToRead(flags.store), anchor);
    return {
      result: {events: head.position, anchor: `${head.position}:${head.hash}`},
      text: () =>
        line(
          `${paint.green('Verified')} ${plural(head.position, 'event')}${anchor ? ', the anchor among them' : ''}. The log ends at ${paint.dim(`${head.position}:${head.hash}`)}`,
        ),
    };
  }
}
