import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {printAddress} from '#core/address.ts';
import {EXIT} from '#core/errors.ts';
import {firstSentence} from '#core/explain/first-sentence.ts';
import {explainResource, type ResourceExplanation} from '#core/explain/origins.ts';
import {type Explanation, explain} from '#core/explain.ts';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {readAddress} from '#engine/find.ts';
import {loadConfig, readConfigFiles} from '#engine/load-config.ts';
import {allRules} from '#engine/rules.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {type ConfigFlags, configFlags, inputsOf} from '../config-flags.ts';
import {renderField, renderKind, renderResource, renderRule, renderTopic} from '../render/explain.ts';
import {line, paragraphs} from '../render/shown.ts';

export default class Explain extends BaseCommand<Explanation | ResourceExplanation | null> {
  static override summary =
    'Explain a kind, a field, a key of the config, a lint rule, or selectors: what it is for, what may be written.';
  static override description =
    'Or, by its address, something that a config declares: which layer and which line set each of its values.';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain dns.zone',
    '<%= config.bin %> explain dns.zone.soa.minimum',
    '<%= config.bin %> explain settings.thresholds',
    '<%= config.bin %> explain rules',
    '<%= config.bin %> explain dns/glue',
    '<%= config.bin %> explain selectors',
    '<%= config.bin %> explain dns.zone acme:acme.test --env live',
  ];
  static override strict = false;
  static override args = {
    name: Args.string({
      description:
        'a kind such as dns.zone, a field such as dns.zone.default_ttl, a key of the head, a lint rule, rules, selectors, or an address, in one word or two',
    }),
  };
  static override flags = {
    ...configFlags,
    config: Flags.string({description: 'where an address is declared: a folder or a file', default: '.', helpValue: 'PATH'}),
  };

  protected override async execute(): Promise<Outcome<Explanation | ResourceExplanation | null>> {
    const {argv, flags} = await this.parse(Explain);
    const name = argv.length === 0 ? undefined : (argv as string[]).join(' ');
    if (name?.includes(' ')) return this.explainDeclared(printAddress(readAddress(name)), flags.config, flags);
    const explained = explain(catalogue, name, allRules());
    if (explained.about === 'field') return {result: explained, text: () => renderField(explained)};
    if (explained.about === 'kind') return {result: explained, text: () => renderKind(explained)};
    if (explained.about === 'topic') return {result: explained, text: () => renderTopic(explained)};
    if (explained.about === 'rule') return {result: explained, text: () => renderRule(explained)};
    const {renderTable} = await import('../render/table.ts');
    if (explained.about === 'rules') {
      const rows = explained.rules.map(({id, severity, doc}) => [id, severity, firstSentence(doc).replace(/\.$/, '')]);
      return {
        result: explained,
        text: () => paragraphs([renderTable(['rule', 'is', 'what it finds'], rows), line('pltfrms explain RULE tells more.')]),
      };
    }
    const rows = explained.kinds.map(({name, stands, doc}) => [name, stands, firstClause(doc)]);
    return {
      result: explained,
      text: () =>
        paragraphs([
          renderTable(['kind', 'stands at', 'what it is'], rows),
          line('pltfrms explain KIND tells more; explain rules lists the lint rules, explain selectors how to select.'),
        ]),
    };
  }

  private async explainDeclared(address: string, path: string, flags: ConfigFlags): Promise<Outcome<ResourceExplanation | null>> {
    const loaded = await loadConfig(readConfigFiles(path, inputsOf(flags)), 'warning');
    const diagnostics = loaded.place(loaded.config.diagnostics);
    const exit = exitOfDiagnostics(loaded.config.diagnostics);
    if (exit !== EXIT.done) return {result: null, diagnostics, exit};
    const explained = explainResource(loaded.config, address, loaded);
    return {result: explained, diagnostics, text: () => renderResource(explained)};
  }
}

/** Shortens the doc of a kind to what its table has room for. */
function firstClause(doc: string): string {
  return firstSentence(doc).replace(/[:;] .*|\.$/s, '');
}
