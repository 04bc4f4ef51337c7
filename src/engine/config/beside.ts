/** What stands beside a config file that was named: a config is a folder, and its files are read together. */
import {realpathSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {findConfigFiles} from './files.ts';
import {nameOf} from './named-path.ts';

/** The config files that share the folder of a file, itself not among them. */
export interface Beside {
  readonly names: readonly string[];
  /** Whether a config of the folder would hold the file itself; false where `.pltfrmsignore` names it. */
  readonly isListed: boolean;
}

const NONE: Beside = {names: [], isListed: false};

/** Lists what stands beside a config file, in its folder and below; nothing for a folder, which is read whole. */
export function filesBeside(path: string): Beside {
  let file: string;
  try {
    if (statSync(path).isDirectory()) return NONE;
    file = realpathSync(path);
  } catch {
    return NONE;
  }
  // A link stands in two folders.
  const found = new Map<string, string>();
  for (const folder of new Set([dirname(path), dirname(file)]))
    for (const name of findConfigFiles(folder)) found.set(realpathSync(name), nameOf(name));
  const isListed = found.delete(file);
  return {names: [...found.values()], isListed};
}
