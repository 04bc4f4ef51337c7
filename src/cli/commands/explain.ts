import * as Args from '@oclif/core/args';
import {type Explanation, explain} from '#core/explain.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {renderField, renderKind} from '../render/explain.ts';

export default class Explain extends BaseCommand<Explanation> {
  static override description =
    'Explain a kind, a field or a key of the config: what it is for, where it stands, what may be written.';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain dns.zone',
    '<%= config.bin %> explain dns.zone.soa.minimum',
    '<%= config.bin %> explain settings.thresholds',
  ];
  static override args = {
    name: Args.string({description: 'a kind such as dns.zone, a field such as dns.zone.default_ttl, or a key of the head'}),
  };

  protected override async execute(): Promise<Outcome<Explanation>> {
    const {args} = await this.parse(Explain);
    const explained = explain(catalogue, args.name);
    if (explained.about === 'field') return {result: explained, text: () => renderField(explained)};
    if (explained.about === 'kind') return {result: explained, text: () => renderKind(explained)};
    const {renderTable} = await import('../render/table.ts');
    const rows = explained.kinds.map(({name, stands, doc}) => [name, stands, doc.replace(/[.:;] .*|\.$/s, '')]);
    return {
      result: explained,
      text: () => `${renderTable(['kind', 'stands at', 'what it is'], rows)}\n\npltfrms explain KIND tells more.`,
    };
  }
}
