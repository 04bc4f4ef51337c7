/**
 * Finds configs that are named in part: a file beside others of its folder, or a folder below the one with the root config
 * file. Planned alone, such a part would delete what the rest declares.
 */
import {existsSync, realpathSync, statSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import type {Diagnostic} from '#core/diagnostic.ts';
import {isCode} from '../code/is-code.ts';
import type {Beside} from './beside.ts';
import {type ConfigFile, findConfigFiles, isIgnoredIn, readConfigFile} from './files.ts';
import {nameOf} from './named-path.ts';
import {parseFile} from './parse.ts';

/** Says that a config is only a part of another. `severity` is an error where what is missing would be deleted. */
export function reportPartial(
  {path, beside, stack}: {readonly path: string; readonly beside: Beside; readonly stack: string | undefined},
  severity: 'error' | 'warning',
): Diagnostic | undefined {
  if (stack === undefined) return undefined;
  const at = {file: nameOf(path), path: undefined, line: 1, column: 1};
  const code = 'config/partial';
  const others = beside.names.filter((name) => isOfStack(name, stack, beside.isListed));
  if (others.length > 0) {
    const named = `${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`;
    const effect = severity === 'error' ? 'a plan of it alone would delete what they declare' : 'they were not checked';
    return {
      severity,
      code,
      summary: `${nameOf(path)} is one file of a config that also has ${named}: ${effect}`,
      hint: `write the folder instead, ${folderOf(path)}; a file that belongs to no config is listed in its .pltfrmsignore`,
      at,
    };
  }
  const root = rootAbove(path, stack);
  if (root === undefined) return undefined;
  return {
    severity,
    code,
    summary: `${nameOf(path)} is a part of the config of the stack ${stack}, which ${root} names too`,
    hint: `write the folder of the whole config instead, ${folderOf(root)}; a config of its own has another stack, and is listed in the .pltfrmsignore of that folder`,
    at,
  };
}

/** Finds the root config file that a config without one belongs to: beside it, or in a folder above. */
export function rootOf(path: string, beside: Beside): string | undefined {
  return beside.names.find((name) => stackIn(name) !== undefined) ?? rootAbove(path, undefined);
}

/** The folder as it is written on the command line. */
export function folderOf(file: string): string {
  return dirname(file).split(sep).join('/');
}

/** Whether a file beside another one belongs to the same config: it says the same stack, or none and the folder is theirs. */
function isOfStack(name: string, stack: string, isListed: boolean): boolean {
  if (isCode({name})) return true;
  const other = stackIn(name);
  return other === undefined ? isListed : other === stack;
}

/** Reads the stack that a config file names; undefined for code and for any other file. */
export function stackIn(name: string): string | undefined {
  const file = readConfigFile(name);
  return file && stackOf(file);
}

function stackOf(file: ConfigFile): string | undefined {
  const stack = isCode(file) ? undefined : parseFile(file, () => undefined).file?.root['stack'];
  return typeof stack === 'string' ? stack : undefined;
}

/** The root config file of a stack, or of any, in a folder above that reads what is at the path. */
function rootAbove(path: string, stack: string | undefined): string | undefined {
  let at: string;
  try {
    at = realpathSync(path);
  } catch {
    return undefined;
  }
  for (const folder of foldersAbove(statSync(at).isDirectory() ? at : dirname(at))) {
    if (isIgnoredIn(folder, at)) continue;
    const found = findConfigFiles(folder, false).find((name) => {
      const said = stackIn(name);
      return said !== undefined && (stack === undefined || said === stack);
    });
    if (found !== undefined) return nameOf(found);
  }
  return undefined;
}

/** The folders above one: up to the root of its git repository, or else to the working directory. */
function foldersAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let each = folder; dirname(each) !== each && !existsSync(join(each, '.git')); each = dirname(each))
    above.push(dirname(each));
  const hasGit = existsSync(join(above.at(-1) ?? folder, '.git'));
  if (hasGit) return above;
  const here = realpathSync('.');
  return above.slice(0, above.indexOf(here) + 1);
}
