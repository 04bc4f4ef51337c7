/** Puts the provider where terraform looks for providers: a file that node runs, and beside it the native part of SQLite's driver. */
import {chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {packageFile, version} from '../version.ts';

/** Where terraform looks by itself, and where it would else be asked for: the public registry. */
const HOST = 'registry.terraform.io';
/** What a configuration names it by. */
export const SOURCE = 'pltfrms/pltfrms';
const PROGRAM = 'terraform-provider-pltfrms';
const ADDON = 'better_sqlite3.node';

export interface Installed {
  /** What the mirror's folder is; it may hold other providers. */
  readonly mirror: string;
  /** The folder of this version, for dev_overrides. */
  readonly folder: string;
  readonly source: string;
  readonly version: string;
}

/** The mirror in which terraform looks without being told. */
export function implicitMirror(): string {
  const {platform, env} = process;
  return platform === 'win32' && env['APPDATA']
    ? join(env['APPDATA'], 'terraform.d', 'plugins')
    : join(homedir(), '.terraform.d', 'plugins');
}

export function installProvider(mirror: string): Installed {
  if (process.platform === 'win32')
    throw new PltfrmsError('terraform/platform', 'terraform for Windows can’t run the provider, which node runs', {
      hint: 'run terraform and pltfrms in WSL, the Windows Subsystem for Linux',
    });
  const folder = join(mirror, HOST, SOURCE, version, platformName());
  mkdirSync(folder, {recursive: true});
  place(fileOfPackage(`dist/terraform/${PROGRAM}`), join(folder, `${PROGRAM}_v${version}`), 0o755);
  place(addon(), join(folder, ADDON), 0o644);
  return {mirror, folder, source: SOURCE, version};
}

/** As terraform calls this machine: `linux_amd64`. */
function platformName(): string {
  const architectures: {readonly [name: string]: string} = {x64: 'amd64', ia32: '386'};
  return `${process.platform}_${architectures[process.arch] ?? process.arch}`;
}

/** Whole or not at all: a terraform that runs meanwhile goes on with the file that it has. */
function place(from: string, to: string, mode: number): void {
  const beside = `${to}.${process.pid}.new`;
  try {
    copyFileSync(from, beside);
    chmodSync(beside, mode);
    renameSync(beside, to);
  } finally {
    rmSync(beside, {force: true});
  }
}

function fileOfPackage(path: string): string {
  const file = packageFile(path).pathname;
  if (existsSync(file)) return file;
  throw new PltfrmsError('terraform/package', `${path} is missing in this installation of pltfrms`, {
    hint: 'install pltfrms anew',
  });
}

function addon(): string {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('better-sqlite3/package.json')), 'build', 'Release', ADDON);
  if (existsSync(file)) return file;
  throw new PltfrmsError('store/driver', 'the SQLite driver (better-sqlite3) has no native part for this machine', {
    hint: 'run `npm rebuild better-sqlite3`; where no prebuilt binary can be fetched it needs python3, make and a C++ compiler',
  });
}
