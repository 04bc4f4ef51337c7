import {readAssignments} from '#engine/assignments.ts';
import {updateByHand} from '#engine/change-by-hand.ts';
import type {Outcome} from '../base-command.ts';
import {addressFrom, HandCommand, type HandResult} from '../hand-command.ts';
import {secretFlags} from '../secret-flags.ts';

export default class Update extends HandCommand {
  static override summary = 'Change fields of one resource by hand; FIELD= takes a field back to its default.';
  static override description = 'The next plan of its stack shows it as drift.';
  static override examples = [
    '<%= config.bin %> update dns.zone acme:acme.test default_ttl=5m',
    '<%= config.bin %> update group acme:ops description=',
  ];
  static override usage = 'update KIND ADDRESS FIELD=VALUE …';
  static override strict = false;
  static override args = HandCommand.targetArgs;
  static override flags = {...HandCommand.handFlags, ...secretFlags};

  protected override async execute(): Promise<Outcome<HandResult>> {
    const {argv, flags} = await this.parse(Update);
    const {address, rest} = addressFrom(argv as string[]);
    const fields = readAssignments(rest);
    return this.change(flags, (seal) => updateByHand(address, fields, seal));
  }
}
