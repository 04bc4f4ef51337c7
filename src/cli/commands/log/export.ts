import {closeSync, openSync, writeSync} from 'node:fs';
import * as Flags from '@oclif/core/flags';
import {toCloudEvent} from '#engine/cloud-event.ts';
import {openToRead} from '#engine/open-store.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {plural} from '../../render/diagnostics.ts';
import {json, line} from '../../render/shown.ts';

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
    const file = flags.out ? openSync(flags.out, 'w') : flags.json ? undefined : 1;
    // A verifier may compare the text: only a terminal gets escapes.
    const isScreen = file === 1 && process.stdout.isTTY === true;
    let events = 0;
    let lines: string[] = [];
    const write = (): void => {
      if (file !== undefined && lines.length > 0) writeAll(file, `${lines.join('\n')}\n`);
      lines = [];
    };
    for (const event of store.events(flags.from, flags.to ?? Number.MAX_SAFE_INTEGER)) {
      events++;
      const whole = toCloudEvent(store.id, event);
      lines.push(isScreen ? json(whole, 0) : JSON.stringify(whole));
      if (lines.length === 1000) write();
    }
    write();
    if (flags.out && file !== undefined) closeSync(file);
    return {
      result: {events, out: flags.out ?? null},
      text: () => line(flags.out ? `Wrote ${plural(events, 'event')} to ${flags.out}.` : ''),
    };
  }
}

/** All of it, though a pipe may take a part at a time, and none when nobody reads any more. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const {code} = error as {code?: string};
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}
