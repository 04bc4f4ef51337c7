import {deleteByHand} from '#engine/change-by-hand.ts';
import type {Outcome} from '../base-command.ts';
import {HandCommand, type HandResult} from '../hand-command.ts';

export default class Delete extends HandCommand {
  static override summary = 'Delete one resource by hand.';
  static override description =
    'What something else needs is not deleted, nor what is protected, itself or by something above it (pltfrms explain organisation.protect).';
  static override examples = ['<%= config.bin %> delete membership acme:ops:eva@acme.test'];
  static override strict = false;
  static override args = HandCommand.targetArgs;
  static override flags = HandCommand.handFlags;

  protected override async execute(): Promise<Outcome<HandResult>> {
    const {argv, flags} = await this.parse(Delete);
    return this.change(flags, () => deleteByHand((argv as string[]).join(' ')));
  }
}
