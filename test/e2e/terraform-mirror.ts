/** The real terraform in a folder, with the built provider where a mirror on disk holds it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execa} from 'execa';
import {buildProvider} from './build-provider.ts';
import {installOurs, PLATFORM} from './terraform.ts';

export interface Mirror {
  /** Runs terraform in a folder. */
  run(folder: string, ...args: string[]): Promise<{readonly exit: number; readonly out: string}>;
  /** Puts what stands in for hashicorp/null beside it. */
  addNull(): Promise<void>;
  remove(): void;
}

/** The one that its constructs ask for. */
const NULL_VERSION = '3.2.4';

/** Named by a CLI configuration, or `implicit`: where terraform looks by itself. */
export function mirror(env: {readonly [name: string]: string} = {}, how: 'named' | 'implicit' = 'named'): Mirror {
  const home = mkdtempSync(join(tmpdir(), 'mirror-'));
  const path = join(home, '.terraform.d/plugins');
  const {installation} = installOurs(path);
  const settings = join(home, 'terraform.rc');
  writeFileSync(settings, how === 'named' ? `provider_installation {\n  ${installation}\n}\n` : '');
  return {
    async run(folder, ...args) {
      const ran = await execa('terraform', [...args, '-no-color'], {
        cwd: folder,
        reject: false,
        stdin: 'ignore',
        all: true,
        env: {
          ...env,
          HOME: home,
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
    addNull: () =>
      buildProvider(
        'null',
        join(path, `registry.terraform.io/hashicorp/null/${NULL_VERSION}/${PLATFORM}/terraform-provider-null_v${NULL_VERSION}`),
      ),
    remove: () => rmSync(home, {recursive: true, force: true}),
  };
}
