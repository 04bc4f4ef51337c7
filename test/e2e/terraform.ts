/** The real terraform in a folder of its own, with the example provider where an override finds it. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execa, type ResultPromise} from 'execa';

/** Whether it is on the PATH; where PLTFRMS_REQUIRE asks for it, its absence is a failure. */
export const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform && process.env['PLTFRMS_REQUIRE']?.split(',').includes('terraform'))
  throw new Error('terraform is wanted, and not on the PATH');

const HEAD = `
terraform {
  required_providers {
    example = { source = "example/example" }
  }
}
provider "example" {
  folder = "\${path.root}/notes"
}
`;

export interface Workspace {
  readonly path: string;
  /** Replaces what is declared. */
  declare(text: string): void;
  run(...args: string[]): Promise<{readonly exit: number; readonly out: string}>;
  /** Still running when this returns. */
  start(...args: string[]): ResultPromise;
  note(name: string): {readonly [name: string]: unknown} | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into all parts of a state
  state(): any;
  /** The processes of the provider, and what is left of it among temporary files. */
  left(): {readonly processes: readonly string[]; readonly files: readonly string[]};
  remove(): void;
}

/** `provider` is the folder with the provider's executable. */
export function workspace(provider: string): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  const temporary = join(path, 'tmp');
  mkdirSync(temporary);
  writeFileSync(
    join(path, 'terraform.rc'),
    `provider_installation {\n  dev_overrides {\n    "example/example" = "${provider}"\n  }\n  direct {}\n}\n`,
  );
  const options = {
    cwd: path,
    reject: false,
    stdin: 'ignore',
    all: true,
    env: {TF_CLI_CONFIG_FILE: join(path, 'terraform.rc'), TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', TMPDIR: temporary},
  } as const;
  return {
    path,
    declare: (text) => writeFileSync(join(path, 'main.tf'), `${HEAD}${text}`),
    async run(...args) {
      const ran = await execa('terraform', [...args, '-no-color'], options);
      return {exit: ran.exitCode ?? -1, out: ran.all ?? ''};
    },
    start: (...args) => execa('terraform', [...args, '-no-color'], {...options, detached: true}) as ResultPromise,
    note(name) {
      try {
        return JSON.parse(readFileSync(join(path, 'notes', `${name}.json`), 'utf8'));
      } catch {
        return undefined;
      }
    },
    state: () => JSON.parse(readFileSync(join(path, 'terraform.tfstate'), 'utf8')),
    left: () => ({
      processes: spawnSync('pgrep', ['-f', join(provider, 'terraform-provider-example')], {encoding: 'utf8'})
        .stdout.split('\n')
        .filter(Boolean),
      files: readdirSync(temporary),
    }),
    remove: () => rmSync(path, {recursive: true, force: true}),
  };
}
