/** octoDNS's files on disk. */
import {existsSync, readdirSync, realpathSync, statSync} from 'node:fs';
import {dirname, join, resolve, sep} from 'node:path';
import {filesBelow, readWithin} from '../zone-file/sources.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Locate} from './settings.ts';

export interface OctodnsFiles {
  /** The path that the user named. */
  readonly root: string;
  /** All files below the folder that the user named, or the one file. */
  readonly found: readonly string[];
  /** The user named the one file, so it is a zone, or the settings of octoDNS. */
  readonly isOnly: boolean;
  readonly locate: Locate;
  /** Lists the files of a directory of zones: those in it, and those in its folders. */
  list(directory: string): readonly string[];
  /** Reads a file. Returns a sentence where it can't be had. */
  read(name: string): SourceText | string;
}

/** The files of a folder, or one file, which may be called anything but must name a zone or hold settings. */
export function octodnsFilesAt(path: string): OctodnsFiles {
  const isFolder = statSync(path).isDirectory();
  const root = realpathSync(isFolder ? path : dirname(path));
  const roots = isFolder ? [root] : [root, dirname(root), realpathSync(process.cwd())];
  return {
    root: path,
    found: isFolder ? filesBelow(path, isHidden) : [path],
    isOnly: !isFolder,
    locate: (settings, directory) => locate(settings, directory, roots),
    list: (directory) => filesIn(directory).flatMap((entry) => (statSync(entry).isDirectory() ? filesIn(entry) : entry)),
    read(name) {
      const home = roots.find((each) => isWithin(realpathSync(dirname(resolve(name))), each)) ?? root;
      return readWithin(home, name, name);
    },
  };
}

/** Finds a directory as octoDNS does where it is run: from the folder of the settings, the one above, or the working directory. */
function locate(settings: string, directory: string, roots: readonly string[]): string | undefined {
  const own = dirname(resolve(settings));
  for (const base of directory === '' ? [] : [own, dirname(own), process.cwd()]) {
    const path = resolve(base, directory);
    if (!existsSync(path) || !statSync(path).isDirectory()) continue;
    if (roots.some((root) => isWithin(realpathSync(path), root))) return path;
  }
  return undefined;
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root === sep ? sep : root + sep);
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((name) => !isHidden(name))
    .sort()
    .map((name) => join(directory, name))
    .filter((path) => existsSync(path));
}

/** `.yaml` is no hidden file: without a catch-all, the records of a split zone itself are there. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.yaml';
}
