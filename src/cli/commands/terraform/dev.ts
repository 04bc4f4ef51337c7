import {resolve} from 'node:path';
import * as Flags from '@oclif/core/flags';
import {type Installed, implicitMirror, installProvider} from '#engine/terraform/install.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';

export default class TerraformDev extends BaseCommand<Installed> {
  static override description =
    'Print the CLI configuration with which terraform runs this build of the provider without terraform init and without a lock file.';
  static override examples = ['<%= config.bin %> <%= command.id %> > dev.tfrc && TF_CLI_CONFIG_FILE=dev.tfrc terraform plan'];
  static override flags = {
    mirror: Flags.string({description: 'where the provider is put', helpValue: 'FOLDER'}),
  };

  protected override async execute(): Promise<Outcome<Installed>> {
    const {flags} = await this.parse(TerraformDev);
    const result = installProvider(flags.mirror === undefined ? implicitMirror() : resolve(flags.mirror));
    return {result, text: () => overrides(result)};
  }
}

function overrides({source, folder}: Installed): string {
  return `provider_installation {
  dev_overrides {
    "${source}" = ${JSON.stringify(folder)}
  }
  direct {}
}`;
}
