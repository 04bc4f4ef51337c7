/** A copy of the sources that may be broken, with the installed packages linked into it. */
import {cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'oclif.manifest.json']);

export interface Tree {
  readonly path: string;
  remove(): void;
}

export function copyTree(root: string): Tree {
  const path = mkdtempSync(join(tmpdir(), 'mutations-'));
  for (const each of readdirSync(root)) if (!LEFT_OUT.has(each)) cpSync(join(root, each), join(path, each), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  return {path, remove: () => rmSync(path, {recursive: true, force: true})};
}
