import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {addressBook} from '#core/address.ts';
import {type ResourceDocument, resourceDocument} from '#core/resource-document.ts';
import {findKind, findOne} from '#engine/find.ts';
import {openToRead} from '#engine/open-store.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {plural} from '../render/diagnostics.ts';
import {line, paragraphs} from '../render/shown.ts';

export default class List extends BaseCommand<readonly ResourceDocument[]> {
  static override summary = 'List resources of the store, all or of one kind.';
  static override examples = [
    '<%= config.bin %> list',
    '<%= config.bin %> list dns.zone --under acme',
    '<%= config.bin %> list membership --json',
  ];
  static override args = {kind: Args.string({description: 'a kind, such as group or dns.zone'})};
  static override flags = {
    under: Flags.string({description: 'only in this organisation and below', helpValue: 'PATH'}),
    limit: Flags.integer({description: 'at most so many, the first by address', min: 1, helpValue: 'N'}),
    owner: Flags.string({description: 'only what this stack owns; "" for what nobody owns', helpValue: 'STACK'}),
  };

  protected override async execute(): Promise<Outcome<readonly ResourceDocument[]>> {
    const {args, flags} = await this.parse(List);
    const kind = args.kind === undefined ? undefined : findKind(args.kind);
    const world = (await openToRead(flags.store)).world();
    if (flags.under !== undefined)
      findOne(
        world,
        flags.under,
        catalogue.kinds.find((each) => each.nests),
      );
    const book = addressBook(world);
    const fits = (path: string): boolean =>
      flags.under === undefined || path === flags.under || path.startsWith(`${flags.under}/`);
    const all = [...world.resources.values()]
      .filter(
        (each) =>
          (!kind || each.kind === kind.name) &&
          (flags.owner === undefined || (flags.owner === '' ? each.owners.length === 0 : each.owners.includes(flags.owner))),
      )
      .map((each) => resourceDocument(world, book, each))
      .filter((each) => fits(each.organisation ?? ''))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
    const found = all.slice(0, flags.limit);
    const table = found.length === 0 ? undefined : (await import('../render/table.ts')).renderTable;
    return {
      result: found,
      text: () =>
        table
          ? paragraphs([
              table(['address', 'owner', 'version', 'last event'], found.map(row)),
              line(
                found.length < all.length
                  ? `${found.length.toLocaleString('en')} of ${plural(all.length, 'resource')}`
                  : plural(all.length, 'resource'),
              ),
            ])
          : line('Nothing is there.'),
    };
  }
}

function row(each: ResourceDocument): readonly string[] {
  return [
    each.address,
    each.owners.join(' ') || (each.derived_from ? `from ${each.derived_from}` : '-'),
    String(each.version),
    `#${each.updated}`,
  ];
}
