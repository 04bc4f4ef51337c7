import {type Damage, isOfLog} from '#core/damage.ts';
import {openToRepair} from '#engine/open-store.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {confirm, yesFlags} from '../../confirm.ts';
import {examine} from '../../examine.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {line, lines} from '../../render/shown.ts';

export interface RebuildResult {
  readonly events: number;
  readonly resources: number;
  /** The end of the log, which stays as it is. */
  readonly anchor: string;
  /** What was wrong before. */
  readonly repaired: readonly Damage[];
  /** What is wrong afterwards: nothing. */
  readonly damage: readonly Damage[];
}

export default class StoreRebuild extends BaseCommand<RebuildResult> {
  static override summary = 'Make everything in the store that follows from its log anew.';
  static override description =
    'Verifies the whole log first, and refuses where the log itself is damaged. The log stays as it is; what plans remembered is forgotten.';
  static override examples = ['<%= config.bin %> store rebuild', '<%= config.bin %> store rebuild --yes --store sqlite:acme.db'];
  static override flags = yesFlags;

  protected override async execute(): Promise<Outcome<RebuildResult>> {
    const {flags} = await this.parse(StoreRebuild);
    const {damage, head} = await examine(flags.store, (reading) => {
      this.progress.phase('checking');
      return reading.check();
    });
    this.progress.done();
    if (!flags.json && damage.length > 0) this.print(lines(damage.map(({summary}) => `${paint.red('-')} ${summary}`)));
    if (!flags.yes && !damage.some(isOfLog)) await confirm(`Rebuild the store from ${plural(head.position, 'event')}?`);
    const store = await openToRepair(flags.store);
    const rebuilt = store.rebuild({actor: this.actorOf(flags), since: new Date().toISOString()});
    const after = store.check().damage;
    store.close();
    const {position, hash} = rebuilt.head;
    return {
      result: {
        events: position,
        resources: rebuilt.resources,
        anchor: `${position}:${hash}`,
        repaired: rebuilt.repaired,
        damage: after,
      },
      text: () =>
        line(
          `${paint.green('Rebuilt')} ${plural(rebuilt.resources, 'resource')} from ${plural(position, 'event')}; ${plural(rebuilt.repaired.length, 'finding')} before, ${after.length} now. The log ends at ${paint.dim(`${position}:${hash}`)}`,
        ),
    };
  }
}
