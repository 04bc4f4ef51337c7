/** The example apps, as somebody has them who copied one and installed what its package.json asks for. */
import {cpSync, mkdirSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {execa} from 'execa';
import type {Folder} from './cli.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
export type Library = 'cdktf' | 'cdktn';

export interface App {
  readonly path: string;
  /** A file of an installed package, run by node. */
  node(file: string, ...args: string[]): Promise<{readonly exit: number; readonly out: string}>;
  /** Compiles and runs it. */
  synth(env?: {readonly [name: string]: string}): Promise<void>;
}

export function exampleApp(here: Folder, library: Library): App {
  const path = join(here.path, library);
  cpSync(join(ROOT, 'examples', library), path, {recursive: true});
  const link = (name: string, to = join(ROOT, 'node_modules', name)): void => {
    mkdirSync(dirname(join(path, 'node_modules', name)), {recursive: true});
    symlinkSync(to, join(path, 'node_modules', name));
  };
  link('pltfrms', ROOT);
  for (const name of ['constructs', 'typescript', 'vitest', '@types', library]) link(name);
  // What the package.json of the successor says with its overrides: bindings made for one library get the other.
  if (library === 'cdktn') link('cdktf', join(ROOT, 'node_modules/cdktn'));
  cpSync(join(ROOT, 'node_modules/@cdktf'), join(path, 'node_modules/@cdktf'), {recursive: true});
  const node: App['node'] = async (file, ...args) => {
    const ran = await execa('node', [join('node_modules', file), ...args], {
      cwd: path,
      reject: false,
      all: true,
      env: {CI: '1', NO_COLOR: '1'},
    });
    return {exit: ran.exitCode ?? -1, out: ran.all};
  };
  return {
    path,
    node,
    async synth(env = {}) {
      const built = await node('typescript/bin/tsc', '-p', 'tsconfig.build.json');
      if (built.exit !== 0) throw new Error(built.out);
      await execa('node', ['dist/main.js'], {cwd: path, env});
    },
  };
}
