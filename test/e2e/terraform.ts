/** The real terraform in a folder of its own, with a provider where it finds one. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execa, type ResultPromise} from 'execa';

/** Whether it is on the PATH; where PLTFRMS_REQUIRE asks for it, its absence is a failure. */
export const hasTerraform = spawnSync('terraform', ['version']).status === 0;
if (!hasTerraform && process.env['PLTFRMS_REQUIRE']?.split(',').includes('terraform'))
  throw new Error('terraform is wanted, and not on the PATH');

/** A provider as it is installed for a workspace, and how it is written there. */
export interface Installed {
  /** `example`; its source address is `NAMESPACE/NAME`. */
  readonly name: string;
  readonly source: string;
  /** The folder with its executable. */
  readonly folder: string;
  /** What a CLI configuration says of where it is found. */
  readonly installation: string;
  /** What stands in its block. */
  readonly settings: string;
  readonly env?: {readonly [name: string]: string};
}

/** The provider of the tests of the protocol, found by an override. */
export function exampleProvider(folder: string): Installed {
  return {
    name: 'example',
    source: 'example/example',
    folder,
    installation: `dev_overrides {\n    "example/example" = "${folder}"\n  }\n  direct {}`,
    settings: 'folder = "${path.root}/notes"',
  };
}

/** Ours as it was built, in a filesystem mirror: it stands alone, without this repository around it. */
export function installOurs(mirror: string): Installed {
  const folder = join(mirror, `registry.terraform.io/pltfrms/pltfrms/0.1.0/${PLATFORM}`);
  mkdirSync(folder, {recursive: true});
  copyFileSync(join(ROOT, 'dist/terraform/terraform-provider-pltfrms'), join(folder, 'terraform-provider-pltfrms_v0.1.0'));
  copyFileSync(join(ROOT, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'), join(folder, 'better_sqlite3.node'));
  return {
    name: 'pltfrms',
    source: 'pltfrms/pltfrms',
    folder,
    installation: `filesystem_mirror {\n    path = "${mirror}"\n  }`,
    settings: 'stack = "web"\n  actor = "tester"',
  };
}

const ROOT = new URL('../..', import.meta.url).pathname;
export const PLATFORM = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;

function headOf({name, source, settings}: Installed): string {
  return `
terraform {
  required_providers {
    ${name} = { source = "${source}" }
  }
}
provider "${name}" {
  ${settings}
}
`;
}

export interface Workspace {
  readonly path: string;
  /** Replaces what is declared; `settings` stands in the provider block. */
  declare(text: string, settings?: string): void;
  /** The same for what is a document in JSON. */
  declareJson(document: object): void;
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

export function workspace(provider: Installed): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  const temporary = join(path, 'tmp');
  mkdirSync(temporary);
  writeFileSync(join(path, 'terraform.rc'), `provider_installation {\n  ${provider.installation}\n}\n`);
  const options = {
    cwd: path,
    reject: false,
    stdin: 'ignore',
    all: true,
    env: {
      ...provider.env,
      TF_CLI_CONFIG_FILE: join(path, 'terraform.rc'),
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
      TMPDIR: temporary,
    },
  } as const;
  return {
    path,
    declare: (text, settings = provider.settings) =>
      writeFileSync(join(path, 'main.tf'), `${headOf({...provider, settings})}${text}`),
    declareJson(document) {
      writeFileSync(join(path, 'main.tf'), headOf(provider));
      // `${…}` refers to another block here; `%{…}` is a macro of SPF, and never a directive of Terraform's.
      writeFileSync(join(path, 'resources.tf.json'), JSON.stringify(document, null, 1).replaceAll('%{', '%%{'));
    },
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
      processes: spawnSync('pgrep', ['-f', join(provider.folder, 'terraform-provider-')], {encoding: 'utf8'})
        .stdout.split('\n')
        .filter(Boolean),
      files: readdirSync(temporary),
    }),
    remove: () => rmSync(path, {recursive: true, force: true}),
  };
}

/** Joins what terraform has wrapped at its own width into one line, without the frame around it. */
export function inOneLine(out: string): string {
  return out.replace(/[\s│]+/g, ' ');
}
