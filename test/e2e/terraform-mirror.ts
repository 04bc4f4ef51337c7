/** The real terraform in a folder, with the built provider where a mirror on disk holds it. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {arch, platform, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execa} from 'execa';

/** Whether it is on the PATH; where PLTFRMS_REQUIRE asks for it, its absence is a failure. */
export const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform && process.env['PLTFRMS_REQUIRE']?.split(',').includes('terraform'))
  throw new Error('terraform is wanted, and not on the PATH');

const PROVIDER = new URL('../../dist/terraform/terraform-provider-pltfrms', import.meta.url).pathname;
const {resolve} = createRequire(import.meta.url);
const DRIVER = join(dirname(resolve('better-sqlite3/package.json')), 'build/Release/better_sqlite3.node');
const VERSION = '0.1.0';

export interface Mirror {
  /** Runs terraform in a folder. */
  run(folder: string, ...args: string[]): Promise<{readonly exit: number; readonly out: string}>;
  remove(): void;
}

export function mirror(env: {readonly [name: string]: string} = {}): Mirror {
  const path = mkdtempSync(join(tmpdir(), 'mirror-'));
  const system = `${platform()}_${arch() === 'x64' ? 'amd64' : arch()}`;
  const plugin = join(path, 'registry.terraform.io/pltfrms/pltfrms', VERSION, system);
  mkdirSync(plugin, {recursive: true});
  copyFileSync(PROVIDER, join(plugin, `terraform-provider-pltfrms_v${VERSION}`));
  copyFileSync(DRIVER, join(plugin, 'better_sqlite3.node'));
  const settings = join(path, 'terraform.rc');
  writeFileSync(settings, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(path)}\n  }\n}\n`);
  return {
    async run(folder, ...args) {
      const ran = await execa('terraform', [...args, '-no-color'], {
        cwd: folder,
        reject: false,
        stdin: 'ignore',
        all: true,
        env: {
          ...env,
          TF_CLI_CONFIG_FILE: settings,
          TF_IN_AUTOMATION: '1',
          CHECKPOINT_DISABLE: '1',
          PLTFRMS_ACTOR: 'tester',
          PLTFRMS_STORE: undefined,
          PLTFRMS_STACK: undefined,
        },
      });
      return {exit: ran.exitCode ?? -1, out: ran.all ?? ''};
    },
    remove: () => rmSync(path, {recursive: true, force: true}),
  };
}
