import {resolve} from 'node:path';
import * as Flags from '@oclif/core/flags';
import {type Installed, implicitMirror, installProvider} from '#engine/terraform/install.ts';
import {BaseCommand, type Outcome} from '../../base-command.ts';
import {paint} from '../../render/paint.ts';

export default class TerraformInstall extends BaseCommand<Installed> {
  static override description =
    'Put the provider where terraform finds it: by default in the folder in which it looks by itself (~/.terraform.d/plugins). It runs with the node of the machine, and needs nothing else.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --mirror /srv/terraform',
  ];
  static override flags = {
    mirror: Flags.string({description: 'a folder that is a filesystem mirror of providers', helpValue: 'FOLDER'}),
  };

  protected override async execute(): Promise<Outcome<Installed>> {
    const {flags} = await this.parse(TerraformInstall);
    const result = installProvider(flags.mirror === undefined ? implicitMirror() : resolve(flags.mirror));
    const configured = flags.mirror === undefined ? [] : ['', 'Write into ~/.terraformrc:', '', mirrorBlock(result)];
    return {
      result,
      text: () =>
        [
          `Installed ${result.source} ${result.version} in ${paint.dim(result.folder)}`,
          ...configured,
          '',
          'Write into a configuration, and run terraform init:',
          '',
          REQUIRED,
          '',
          `Where a lock file knows another build of ${result.version}, take it out of .terraform.lock.hcl and run terraform init again.`,
        ].join('\n'),
    };
  }
}

const REQUIRED = `  terraform {
    required_providers {
      pltfrms = { source = "pltfrms/pltfrms" }
    }
  }

  provider "pltfrms" {
    stack = "NAME"
  }`;

function mirrorBlock({mirror, source}: Installed): string {
  return `  provider_installation {
    filesystem_mirror {
      path    = ${JSON.stringify(mirror)}
      include = ["${source}"]
    }
    direct {
      exclude = ["${source}"]
    }
  }`;
}
