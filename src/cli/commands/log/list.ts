import * as Flags from '@oclif/core/flags';
import {type CloudEvent, toCloudEvent} from '#engine/cloud-event.ts';
import {openToRead} from '#engine/open-store.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {plural} from '../../render/diagnostics.ts';
import {line, paragraphs} from '../../render/shown.ts';

export default class LogList extends BaseCommand<readonly CloudEvent[]> {
  static override summary = 'List events, oldest first: what happened, to what, by whom and through what.';
  static override examples = [
    '<%= config.bin %> log list',
    '<%= config.bin %> log list --type dns. --limit 20',
    '<%= config.bin %> log list --by ana --json',
  ];
  static override flags = {
    limit: Flags.integer({description: 'the newest so many', default: 50, min: 1, helpValue: 'N'}),
    from: Flags.integer({description: 'from this position on', min: 1, helpValue: 'POSITION'}),
    to: Flags.integer({description: 'up to this position', min: 1, helpValue: 'POSITION'}),
    type: Flags.string({description: 'only types that begin like this', helpValue: 'PREFIX'}),
    subject: Flags.string({description: 'only addresses that contain this', helpValue: 'TEXT'}),
    by: Flags.string({description: 'only by this actor', helpValue: 'ACTOR'}),
    run: Flags.string({description: 'only of this run (correlation)', helpValue: 'ID'}),
  };

  protected override async execute(): Promise<Outcome<readonly CloudEvent[]>> {
    const {flags} = await this.parse(LogList);
    const store = await openToRead(flags.store);
    const found: CloudEvent[] = [];
    const head = store.head().position;
    // From the end in pages, so that the newest few of a long log cost little.
    for (let to = Math.min(flags.to ?? head, head); to >= (flags.from ?? 1) && found.length < flags.limit; to -= 1000) {
      const page = [...store.events(Math.max(flags.from ?? 1, to - 999), to)]
        .filter((each) => !flags.type || each.type.startsWith(flags.type))
        .filter((each) => !flags.subject || each.subject.includes(flags.subject))
        .filter((each) => (!flags.by || each.run.actor === flags.by) && (!flags.run || each.run.correlation === flags.run));
      found.unshift(...page.slice(-(flags.limit - found.length)).map((each) => toCloudEvent(store.id, each)));
    }
    const table = found.length === 0 ? undefined : (await import('../../render/table.ts')).renderTable;
    return {
      result: found,
      text: () =>
        table
          ? paragraphs([
              table(['#', 'time', 'type', 'subject', 'by', 'through', 'stack'], found.map(row)),
              line(`${plural(found.length, 'event')} of ${head.toLocaleString('en')}`),
            ])
          : line(head === 0 ? 'The log is empty.' : 'No event is like that.'),
    };
  }
}

function row(event: CloudEvent): readonly string[] {
  return [
    String(event.position),
    event.time.replace(/\.\d+Z$/, 'Z'),
    event.type,
    event.subject,
    event.actor,
    event.way,
    event.stack ?? '-',
  ];
}
