/** Puts the provider where a configuration of terraform takes it from as it is: without init, versions and checksums. */
import {resolve} from 'node:path';
import {developmentFolder, EXECUTABLE, platformName, SOURCE} from './layout.ts';
import {type Before, writeProvider} from './write-provider.ts';

export interface Development {
  readonly folder: string;
  readonly before: Before;
  readonly cli_config: string;
}

export function developProvider(wanted?: string): Development {
  platformName(process.platform, process.arch);
  const folder = resolve(wanted ?? developmentFolder());
  return {
    folder,
    before: writeProvider(folder, EXECUTABLE),
    cli_config: `provider_installation {
  dev_overrides {
    "${SOURCE}" = ${JSON.stringify(folder)}
  }
  direct {}
}`,
  };
}
