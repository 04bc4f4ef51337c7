/** Writes many files into a folder: all of them or none, and nothing outside of it. */
import {existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {removeOnExit, syncFile, syncFolder} from './temporary.ts';

/** The folder that stands in another one while files are moved into it. What is read then is half old and half new. */
export const UNFINISHED = '.pltfrms-unfinished';

/**
 * Writes texts by their names below a folder. They are written and synced beside their places first, so a full disk leaves everything as
 * it was. A new folder then appears whole; in one that exists the files are moved one after the other, and `UNFINISHED` stands
 * there until the last one is in its place.
 */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(folder)) writeInto(folder, files);
  else writeNew(folder, files);
}

/** Returns the first symbolic link on the way to one of the files, below the folder; the files themselves count. */
export function findLink(folder: string, names: Iterable<string>): string | undefined {
  for (const name of names) {
    const parts = name.split('/');
    for (let count = 1; count <= parts.length; count++) {
      const path = parts.slice(0, count).join('/');
      if (lstatSync(join(folder, path), {throwIfNoEntry: false})?.isSymbolicLink()) return path;
    }
  }
  return undefined;
}

function writeNew(folder: string, files: ReadonlyMap<string, string>): void {
  const above = dirname(resolve(folder));
  mkdirSync(above, {recursive: true});
  const staged = mkdtempSync(join(above, `.${basename(resolve(folder))}-`));
  const cleanUp = removeOnExit(staged);
  try {
    const inside = join(staged, 'files');
    stage(inside, files);
    renameSync(inside, folder);
    syncFolder(above);
  } finally {
    cleanUp.remove();
  }
}

function writeInto(folder: string, files: ReadonlyMap<string, string>): void {
  const staged = mkdtempSync(join(folder, '.pltfrms-'));
  const cleanUp = removeOnExit(staged);
  const unfinished = join(folder, UNFINISHED);
  try {
    stage(staged, files);
    for (const name of files.keys()) mkdirSync(dirname(join(folder, name)), {recursive: true});
    rmSync(unfinished, {recursive: true, force: true});
    renameSync(staged, unfinished);
    syncFolder(folder);
    cleanUp.keep();
  } catch (error) {
    cleanUp.remove();
    throw error;
  }
  for (const name of files.keys()) renameSync(join(unfinished, name), join(folder, name));
  for (const each of new Set([...files.keys()].map((name) => dirname(join(folder, name))))) syncFolder(each);
  rmSync(unfinished, {recursive: true, force: true});
}

function stage(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text, {flag: 'wx'});
    syncFile(path);
  }
}
