import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {printAddress} from '#core/address.ts';
import {EXIT} from '#core/errors.ts';
import {explainResource, type ResourceExplanation} from '#core/explain/origins.ts';
import {type Explanation, explain} from '#core/explain.ts';
import {exitOfDiagnostics} from '#engine/exit-of.ts';
import {readAddress} from '#engine/find.ts';
import {loadConfig, readConfigFiles} from '#engine/load-config.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {type ConfigFlags, configFlags, inputsOf} from '../config-flags.ts';
import {renderField, renderKind, renderResource} from '../render/explain.ts';

export default class Explain extends BaseCommand<Explanation | ResourceExplanation | null> {
  static override description =
    'Explain a kind, a field or a key of the config: what it is for, where it stands, what may be written. Or, by its address, something that a config declares: which layer and which line set each of its values.';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain dns.zone',
    '<%= config.bin %> explain dns.zone.soa.minimum',
    '<%= config.bin %> explain settings.thresholds',
    '<%= config.bin %> explain dns.zone acme:acme.test --env live',
  ];
  static override strict = false;
  static override args = {
    name: Args.string({
      description:
        'a kind such as dns.zone, a field such as dns.zone.default_ttl, a key of the head, or an address, in one word or two',
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
    const explained = explain(catalogue, name);
    if (explained.about === 'field') return {result: explained, text: () => renderField(explained)};
    if (explained.about === 'kind') return {result: explained, text: () => renderKind(explained)};
    const {renderTable} = await import('../render/table.ts');
    const rows = explained.kinds.map(({name, stands, doc}) => [name, stands, doc.replace(/[.:;] .*|\.$/s, '')]);
    return {
      result: explained,
      text: () => `${renderTable(['kind', 'stands at', 'what it is'], rows)}\n\npltfrms explain KIND tells more.`,
    };
  }

  private async explainDeclared(address: string, path: string, flags: ConfigFlags): Promise<Outcome<ResourceExplanation | null>> {
    const loaded = await loadConfig(readConfigFiles(path, inputsOf(flags)));
    const diagnostics = loaded.place(loaded.config.diagnostics);
    const exit = exitOfDiagnostics(loaded.config.diagnostics);
    if (exit !== EXIT.done) return {result: null, diagnostics, exit};
    const explained = explainResource(loaded.config, address, loaded);
    return {result: explained, diagnostics, text: () => renderResource(explained)};
  }
}
