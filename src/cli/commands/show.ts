import * as Args from '@oclif/core/args';
import {addressBook} from '#core/address.ts';
import {flat} from '#core/readable.ts';
import {type ResourceDocument, resourceDocument} from '#core/resource-document.ts';
import {below} from '#core/rules.ts';
import {type CloudEvent, toCloudEvent} from '#engine/cloud-event.ts';
import {findOne} from '#engine/find.ts';
import {openToRead} from '#engine/open-store.ts';
import type {Json} from '#schemas/field.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {paint} from '../render/paint.ts';
import {lines} from '../render/shown.ts';
import {renderValue} from '../render/value.ts';

export interface ShowResult extends ResourceDocument {
  readonly history: readonly CloudEvent[];
}

/** What follows from it; a list with an item a line, to be copied from. */
function renderComputed(field: string, value: Json): readonly string[] {
  if (!Array.isArray(value)) return [`  ${paint.dim(`${field}: ${renderValue(value)}`)}`];
  return [`  ${paint.dim(`${field}:`)}`, ...value.map((each) => `    ${renderValue(each as Json)}`)];
}

export default class Show extends BaseCommand<ShowResult> {
  static override summary = 'Show one resource: what it is now, and every event that made it so.';
  static override examples = [
    '<%= config.bin %> show "dns.zone acme:acme.test"',
    '<%= config.bin %> show organisation acme/shop',
  ];
  static override strict = false;
  static override args = {
    address: Args.string({description: 'the address, in one word or two: KIND ORGANISATION:NAME', required: true}),
  };

  protected override async execute(): Promise<Outcome<ShowResult>> {
    const {argv, flags} = await this.parse(Show);
    const store = await openToRead(flags.store);
    const world = store.world();
    const resource = findOne(world, (argv as string[]).join(' '));
    const book = addressBook(world);
    const document = resourceDocument(world, book, resource);
    const history: CloudEvent[] = [];
    for (const event of store.events(resource.created, resource.updated))
      if (event.uid === resource.uid) history.push(toCloudEvent(store.id, event));
    const fields = flat({world, book}, resource);
    let inside = -1;
    for (const _ of below(world, resource.uid)) inside++;
    return {
      result: {...document, history},
      text: () =>
        lines([
          paint.bold(document.address),
          ...Object.entries(fields).map(([field, value]) => `  ${field}: ${renderValue(value)}`),
          ...Object.entries(document.computed ?? {}).flatMap(([field, value]) => renderComputed(field, value)),
          `  ${paint.dim('owner')} ${document.owners.join(', ') || (document.derived_from ? `follows from ${document.derived_from}` : 'nobody')}   ${paint.dim('uid')} ${document.uid}   ${paint.dim('version')} ${document.version}${inside > 0 ? `   ${plural(inside, 'resource')} below` : ''}`,
          '',
          ...history.map(
            (event) =>
              `  #${String(event.position).padEnd(6)} ${event.time}  ${event.type.padEnd(24)} ${event.actor} through ${event.way}${event.stack ? ` for ${event.stack}` : ''}`,
          ),
        ]),
    };
  }
}
