import {releaseByHand} from '#engine/change-by-hand.ts';
import type {Outcome} from '../base-command.ts';
import {HandCommand, type HandResult} from '../hand-command.ts';

export default class Release extends HandCommand {
  static override summary = 'Take a resource from the stack that owns it, by hand.';
  static override description = 'Nothing is deleted; the next stack that declares it adopts it.';
  static override examples = [
    '<%= config.bin %> release dns.zone acme:old.test',
    '<%= config.bin %> release organisation acme/shop --actor ana',
  ];
  static override strict = false;
  static override args = HandCommand.targetArgs;
  static override flags = HandCommand.handFlags;

  protected override async execute(): Promise<Outcome<HandResult>> {
    const {argv, flags} = await this.parse(Release);
    return this.change(flags, () => releaseByHand((argv as string[]).join(' ')));
  }
}
