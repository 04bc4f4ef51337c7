import * as Flags from '@oclif/core/flags';
import {type Development, developProvider} from '#engine/terraform/develop.ts';
import {cliConfigFile} from '#engine/terraform/install.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {several} from '../../render/shown.ts';

export default class TerraformDev extends BaseCommand<Development> {
  static override description =
    'Put the Terraform provider into a folder and print the dev_overrides for it: to try a build, without init and lock file.';
  static override examples = ['<%= config.bin %> terraform dev', '<%= config.bin %> terraform dev --dir ./provider --json'];
  static override flags = {
    dir: Flags.string({description: 'where (default ~/.terraform.d/dev/pltfrms)', helpValue: 'DIR'}),
  };

  protected override async execute(): Promise<Outcome<Development>> {
    const {flags} = await this.parse(TerraformDev);
    const made = developProvider(flags.dir);
    return {
      result: made,
      text: () =>
        several(
          `# In ${cliConfigFile()}, or in a file that TF_CLI_CONFIG_FILE names. Then terraform plan; not terraform init.\n${made.cli_config}`,
        ),
    };
  }
}
