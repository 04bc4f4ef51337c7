import {existsSync} from 'node:fs';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {openToExamine, restore} from '#engine/open-store.ts';
import {foldStore, readAnchor, replayStore} from '#engine/verify.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {line} from '../../render/shown.ts';

export interface ReplayResult {
  readonly events: number;
  readonly resources: number;
  readonly anchor: string;
  readonly into: string | null;
}

export default class LogReplay extends BaseCommand<ReplayResult> {
  static override summary = 'Fold the log into an empty state and prove that it is the state of the store, byte for byte.';
  static override description = 'With --into, write both to a new store.';
  static override examples = ['<%= config.bin %> log replay', '<%= config.bin %> log replay --into copy.db'];
  static override flags = {
    into: Flags.string({description: 'a new file for the replayed store', helpValue: 'FILE'}),
    anchor: Flags.string({description: 'what an apply printed', helpValue: 'POSITION:HASH'}),
  };

  protected override async execute(): Promise<Outcome<ReplayResult>> {
    const {flags} = await this.parse(LogReplay);
    if (flags.into && existsSync(flags.into))
      throw new PltfrmsError('file/unwritable', `${flags.into} is there already`, {hint: 'name a new file'});
    const store = await openToExamine(flags.store);
    this.progress.phase('replaying');
    const anchor = flags.anchor === undefined ? undefined : readAnchor(flags.anchor);
    // A copy is right even where the state is not: it is how that is put right.
    const {head, world, difference} = flags.into
      ? foldStore(store, anchor)
      : {...replayStore(store, anchor), difference: undefined};
    if (flags.into) await restore(flags.into, store, {head, world});
    return {
      result: {
        events: head.position,
        resources: world.resources.size,
        anchor: `${head.position}:${head.hash}`,
        into: flags.into ?? null,
      },
      diagnostics: difference === undefined ? [] : [differs(difference)],
      text: () =>
        line(
          `${paint.green('Replayed')} ${plural(head.position, 'event')} into ${plural(world.resources.size, 'resource')}${difference === undefined ? ': equal to the state of the store' : ''}.${flags.into ? ` Written to ${flags.into}.` : ''}`,
        ),
    };
  }
}

function differs(difference: string): PlacedDiagnostic {
  return {
    severity: 'warning',
    code: 'log/state-differs',
    summary: `the state of the store is not what its log implies: ${difference}`,
    hint: 'the new store has it as the log does; take it in place of the old one',
  };
}
