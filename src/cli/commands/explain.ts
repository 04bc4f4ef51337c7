import * as Args from '@oclif/core/args';
import {type Explanation, explain} from '#core/explain.ts';
import {allRules} from '#engine/rules.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {renderField, renderKind, renderRule, renderTopic} from '../render/explain.ts';

export default class Explain extends BaseCommand<Explanation> {
  static override description =
    'Explain a kind, a field, a key of the config, a lint rule, or selectors: what it is for, what may be written.';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain dns.zone',
    '<%= config.bin %> explain dns.zone.soa.minimum',
    '<%= config.bin %> explain settings.thresholds',
    '<%= config.bin %> explain rules',
    '<%= config.bin %> explain dns/glue',
    '<%= config.bin %> explain selectors',
  ];
  static override args = {
    name: Args.string({
      description:
        'a kind such as dns.zone, a field such as dns.zone.default_ttl, a key of the head, a lint rule, rules, or selectors',
    }),
  };

  protected override async execute(): Promise<Outcome<Explanation>> {
    const {args} = await this.parse(Explain);
    const explained = explain(catalogue, args.name, allRules());
    if (explained.about === 'field') return {result: explained, text: () => renderField(explained)};
    if (explained.about === 'kind') return {result: explained, text: () => renderKind(explained)};
    if (explained.about === 'topic') return {result: explained, text: () => renderTopic(explained)};
    if (explained.about === 'rule') return {result: explained, text: () => renderRule(explained)};
    const {renderTable} = await import('../render/table.ts');
    if (explained.about === 'rules') {
      const rows = explained.rules.map(({id, severity, doc}) => [id, severity, doc.replace(/[.:;] .*|\.$/s, '')]);
      return {
        result: explained,
        text: () => `${renderTable(['rule', 'is', 'what it finds'], rows)}\n\npltfrms explain RULE tells more.`,
      };
    }
    const rows = explained.kinds.map(({name, stands, doc}) => [name, stands, doc.replace(/[.:;] .*|\.$/s, '')]);
    return {
      result: explained,
      text: () =>
        `${renderTable(['kind', 'stands at', 'what it is'], rows)}\n\npltfrms explain KIND tells more; explain rules lists the lint rules, explain selectors how to select.`,
    };
  }
}
