import type {Damage} from '#core/damage.ts';
import {EXIT} from '#core/errors.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {examine} from '../../examine.ts';
import {plural} from '../../render/diagnostics.ts';
import {paint} from '../../render/paint.ts';
import {line, lines} from '../../render/shown.ts';

export interface CheckResult {
  readonly events: number;
  readonly damage: readonly Damage[];
}

export default class StoreCheck extends BaseCommand<CheckResult> {
  static override summary = 'Compare everything in the store with its log, and list all that differs.';
  static override description =
    'Changes nothing. Exits 1 when something is damaged; pltfrms store rebuild repairs what follows from the log.';
  static override examples = ['<%= config.bin %> store check', '<%= config.bin %> store check --json'];

  protected override async execute(): Promise<Outcome<CheckResult>> {
    const {flags} = await this.parse(StoreCheck);
    const {head, damage} = await examine(flags.store, (store) => {
      this.progress.phase('checking');
      return store.check();
    });
    return {
      result: {events: head.position, damage},
      exit: damage.length > 0 ? EXIT.failed : EXIT.done,
      text: () =>
        damage.length === 0
          ? line(`${paint.green('Sound')}: everything in the store follows from its ${plural(head.position, 'event')}.`)
          : lines([
              ...damage.map(({part, summary}) => `${paint.red('-')} ${summary} ${paint.dim(`[${part}]`)}`),
              '',
              `${plural(damage.length, 'finding')}.`,
            ]),
    };
  }
}
