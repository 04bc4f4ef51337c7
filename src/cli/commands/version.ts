import {arch, platform} from 'node:process';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {line} from '../render/shown.ts';

export interface VersionResult {
  readonly pltfrms: string;
  readonly node: string;
  readonly platform: string;
}

export default class Version extends BaseCommand<VersionResult> {
  static override summary = 'Show the version of pltfrms, and of what it runs on.';
  static override examples = ['<%= config.bin %> version', '<%= config.bin %> version --json'];

  protected override async execute(): Promise<Outcome<VersionResult>> {
    await this.parse(Version);
    const {version} = this.config;
    const {node} = process.versions;
    return {
      result: {pltfrms: version, node, platform: `${platform}-${arch}`},
      text: () => line(`pltfrms ${version}, node ${node}, ${platform}-${arch}`),
    };
  }
}
