import * as Flags from '@oclif/core/flags';
import {cliConfigFile, type Installed, installProvider} from '#engine/terraform/install.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {paint} from '../../render/paint.ts';
import {paragraphs, several} from '../../render/shown.ts';

export default class TerraformInstall extends BaseCommand<Installed> {
  static override description =
    'Put the Terraform provider where terraform finds it: with all that it needs beside node, for this version and platform.';
  static override examples = [
    '<%= config.bin %> terraform install',
    '<%= config.bin %> terraform install --mirror /srv/terraform/providers',
  ];
  static override flags = {
    mirror: Flags.string({
      description: 'a filesystem mirror (default ~/.terraform.d/plugins, where terraform looks by itself)',
      helpValue: 'DIR',
    }),
  };

  protected override async execute(): Promise<Outcome<Installed>> {
    const {flags} = await this.parse(TerraformInstall);
    const installed = installProvider(flags.mirror);
    return {result: installed, text: () => paragraphs(parts(installed).map(several))};
  }
}

function parts(installed: Installed): readonly string[] {
  const {source, version, platform, folder, before} = installed;
  const is = {absent: 'is installed', same: 'was there already', other: 'replaces another build'}[before];
  return [
    `${source} ${version} for ${platform} ${is}: ${paint.dim(folder)}`,
    ...(before === 'other' ? [relock(installed)] : []),
    ...lookThere(installed),
    `In the configuration:\n\n${indented(required(installed))}`,
    'Next: terraform init, and terraform plan',
  ];
}

function relock({source, mirror}: Installed): string {
  return `A folder that has locked the other build refuses this one (“doesn’t match any of the checksums”). There, take
provider "registry.terraform.io/${source}" out of .terraform.lock.hcl and run terraform init; to lock for this platform
beside others, run terraform providers lock -fs-mirror=${mirror} ${source} on each.`;
}

function lookThere({cli_config, configured_by}: Installed): readonly string[] {
  if (!cli_config) return [];
  const where = configured_by
    ? `${configured_by} says where terraform looks, and it looks nowhere else. It has to say:`
    : `In terraform’s own configuration, ${cliConfigFile()}:`;
  return [`${where}\n\n${indented(cli_config)}`];
}

function required({source, version}: Installed): string {
  return `terraform {
  required_providers {
    pltfrms = {
      source  = "${source}"
      version = "${version}"
    }
  }
}

provider "pltfrms" {
  stack = "NAME" # it owns what this configuration declares
}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
