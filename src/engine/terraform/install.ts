/** Puts the provider where `terraform init` finds it. */
import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {version} from '../version.ts';
import {EXECUTABLE, implicitMirror, packageFolder, platformName, SOURCE} from './layout.ts';
import {type Before, writeProvider} from './write-provider.ts';

export interface Installed {
  readonly source: string;
  readonly version: string;
  readonly platform: string;
  readonly mirror: string;
  readonly folder: string;
  readonly before: Before;
  /** What terraform's own configuration has to say, so that it looks there; absent where it does so by itself. */
  readonly cli_config?: string;
  /** The file that says already where terraform looks. */
  readonly configured_by?: string;
}

export function installProvider(wanted?: string): Installed {
  const platform = platformName(process.platform, process.arch);
  const mirror = resolve(wanted ?? implicitMirror());
  const folder = packageFolder(mirror, version, platform);
  const configured = configuredBy();
  const isImplicit = mirror === implicitMirror() && !configured;
  return {
    ...{source: SOURCE, version, platform, mirror, folder},
    before: writeProvider(folder, `${EXECUTABLE}_v${version}`),
    ...(isImplicit ? {} : {cli_config: mirrorConfig(mirror)}),
    ...(configured ? {configured_by: configured} : {}),
  };
}

/** All others still come from where they come from. */
function mirrorConfig(mirror: string): string {
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ["${SOURCE}"]
  }
  direct {
    exclude = ["${SOURCE}"]
  }
}`;
}

/** Once a configuration says where providers are, terraform looks nowhere else. */
function configuredBy(): string | undefined {
  const path = cliConfigFile();
  try {
    return /^\s*provider_installation\b/m.test(readFileSync(path, 'utf8')) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file in which terraform's own configuration stands, or would. */
export function cliConfigFile(): string {
  return process.env['TF_CLI_CONFIG_FILE'] || join(homedir(), '.terraformrc');
}
