/** What the provider is called, and where terraform looks for it. */
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';

/** As `required_providers` names it, on the registry that terraform means when it is told none. */
export const SOURCE = 'pltfrms/pltfrms';
const REGISTRY = 'registry.terraform.io';

export const EXECUTABLE = 'terraform-provider-pltfrms';

/** Terraform looks here without being told to. */
export function implicitMirror(): string {
  return join(homedir(), '.terraform.d', 'plugins');
}

/** Where a provider that overrides installed ones stands when nothing else is said: beside the mirror. */
export function developmentFolder(): string {
  return join(homedir(), '.terraform.d', 'dev', 'pltfrms');
}

/** The folder of one version on one platform in a mirror that is not packed. */
export function packageFolder(mirror: string, version: string, platform: string): string {
  return resolve(mirror, REGISTRY, SOURCE, version, platform);
}

/** A platform as terraform writes it: `linux_amd64`. */
export function platformName(platform: string, arch: string): string {
  if (platform === 'win32')
    throw new PltfrmsError('terraform/platform', 'terraform on Windows can’t start the provider: it is a script, and no .exe', {
      hint: 'run terraform, node and pltfrms in WSL (Windows Subsystem for Linux)',
    });
  return `${PLATFORMS[platform] ?? platform}_${ARCHITECTURES[arch] ?? arch}`;
}

/** Where node and Go have different words. */
const PLATFORMS: {readonly [platform: string]: string} = {sunos: 'solaris'};
const ARCHITECTURES: {readonly [arch: string]: string} = {x64: 'amd64', ia32: '386'};
