/** The real terraform in a folder, with the built provider where a mirror on disk holds it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execa} from 'execa';
import {installOurs} from './terraform.ts';

export interface Mirror {
  /** Runs terraform in a folder. */
  run(folder: string, ...args: string[]): Promise<{readonly exit: number; readonly out: string}>;
  remove(): void;
}

export function mirror(env: {readonly [name: string]: string} = {}): Mirror {
  const path = mkdtempSync(join(tmpdir(), 'mirror-'));
  const {installation} = installOurs(path);
  const settings = join(path, 'terraform.rc');
  writeFileSync(settings, `provider_installation {\n  ${installation}\n}\n`);
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
