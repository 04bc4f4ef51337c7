import * as Flags from '@oclif/core/flags';
import {toCloudEvent} from '#engine/cloud-event.ts';
import {openToRead} from '#engine/open-store.ts';
import {OUTPUT_KINDS} from '#engine/output/output-kinds.ts';
import {writeOutputWith} from '#engine/output/write-output.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {plural} from '../../render/diagnostics.ts';
import {json, line} from '../../render/shown.ts';
import {writeOut} from '../../standard-streams.ts';

export interface LogExportResult {
  readonly events: number;
  readonly out: string | null;
}

export default class LogExport extends BaseCommand<LogExportResult> {
  static override summary = 'Write events as JSON lines, one CloudEvent a line, to a file or to standard output.';
  static override examples = [
    '<%= config.bin %> log export --out events.jsonl',
    '<%= config.bin %> log export --from 100 | jq .type',
  ];
  static override flags = {
    out: Flags.string({char: 'o', description: 'the file to write; with --json it is wanted', helpValue: 'FILE'}),
    from: Flags.integer({description: 'from this position on', default: 1, min: 1, helpValue: 'POSITION'}),
    to: Flags.integer({description: 'up to this position', min: 1, helpValue: 'POSITION'}),
  };

  protected override async execute(): Promise<Outcome<LogExportResult>> {
    const {flags} = await this.parse(LogExport);
    const store = await openToRead(flags.store);
    // A verifier may compare the text: only a terminal gets escapes.
    const isScreen = flags.out === undefined && process.stdout.isTTY === true;
    let events = 0;
    const produce = (write: (text: string) => void): void => {
      let lines: string[] = [];
      const flush = (): void => {
        if (lines.length > 0) write(`${lines.join('\n')}\n`);
        lines = [];
      };
      for (const event of store.events(flags.from, flags.to ?? Number.MAX_SAFE_INTEGER)) {
        events++;
        const whole = toCloudEvent(store.id, event);
        lines.push(isScreen ? json(whole, 0) : JSON.stringify(whole));
        if (lines.length === 1000) flush();
      }
      flush();
    };
    if (flags.out !== undefined) writeOutputWith({path: flags.out, kind: OUTPUT_KINDS.events, store: flags.store}, produce);
    else produce(flags.json ? () => undefined : writeOut);
    return {
      result: {events, out: flags.out ?? null},
      text: () => line(flags.out ? `Wrote ${plural(events, 'event')} to ${flags.out}.` : ''),
    };
  }
}
