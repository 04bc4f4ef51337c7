import * as Args from '@oclif/core/args';
import {PltfrmsError} from '#core/errors.ts';
import {type CloudEvent, toCloudEvent} from '#engine/cloud-event.ts';
import {openToRead} from '#engine/open-store.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {json} from '../../render/shown.ts';

export default class LogShow extends BaseCommand<CloudEvent> {
  static override summary = 'Show one event whole, as CloudEvents 1.0 has it.';
  static override examples = ['<%= config.bin %> log show 12'];
  static override args = {position: Args.integer({description: 'its position', required: true, min: 1})};

  protected override async execute(): Promise<Outcome<CloudEvent>> {
    const {args, flags} = await this.parse(LogShow);
    const store = await openToRead(flags.store);
    const event = store.event(args.position);
    if (!event)
      throw new PltfrmsError('resource/missing', `there is no event ${args.position}`, {
        hint: `the log ends at ${store.head().position}`,
      });
    const whole = toCloudEvent(store.id, event);
    return {result: whole, text: () => json(whole)};
  }
}
