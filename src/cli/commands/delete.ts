import {deleteByHand} from '#engine/change-by-hand.ts';
import {findKind} from '#engine/find.ts';
import type {Outcome} from '../base-command.ts';
import {HandCommand, type HandResult} from '../hand-command.ts';

export default class Delete extends HandCommand {
  static override summary = 'Delete one resource by hand.';
  static override description =
    'What something else needs is not deleted, nor what is protected, itself or by something above it (pltfrms explain organisation.protect).';
  static override examples = ['<%= config.bin %> delete membership acme:ops:eva@acme.test'];
  static override args = HandCommand.targetArgs;
  static override flags = HandCommand.handFlags;

  protected override async execute(): Promise<Outcome<HandResult>> {
    const {args, flags} = await this.parse(Delete);
    return this.change(flags, () => deleteByHand(findKind(args.kind), args.address));
  }
}
