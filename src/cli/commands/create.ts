import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {readAssignments} from '#engine/assignments.ts';
import {createByHand} from '#engine/change-by-hand.ts';
import {findKind} from '#engine/find.ts';
import type {Outcome} from '../base-command.ts';
import {HandCommand, type HandResult} from '../hand-command.ts';
import {secretFlags} from '../secret-flags.ts';

export default class Create extends HandCommand {
  static override summary = 'Create one resource by hand.';
  static override description = 'It is an event like any other, and nobody’s until a stack adopts it.';
  static override examples = [
    '<%= config.bin %> create account eva@acme.test',
    '<%= config.bin %> create dns.record_set acme:acme.test:www:A values=192.0.2.1 ttl=5m',
  ];
  static override usage = 'create KIND ADDRESS [FIELD=VALUE …]';
  static override strict = false;
  static override args = {
    kind: Args.string({description: 'a kind, such as group or dns.zone', required: true}),
    address: Args.string({
      description: 'ORGANISATION:NAME[:NAME…]; for an organisation its path, for an account its name',
      required: true,
    }),
  };
  static override flags = {
    ...HandCommand.handFlags,
    stack: Flags.string({
      description: 'the stack that owns the new resource, and that the log names (default: none)',
      default: '',
      helpValue: 'NAME',
    }),
    ...secretFlags,
    'new-store': Flags.boolean({description: 'create the store where it does not exist'}),
  };

  protected override async execute(): Promise<Outcome<HandResult>> {
    const {args, argv, flags} = await this.parse(Create);
    const fields = readAssignments((argv as string[]).slice(2));
    return this.change(flags, (seal) => createByHand(findKind(args.kind), args.address, fields, flags.stack, seal));
  }
}
