/** The files of a config repository: which they are, and what is in them. */
import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import type {Diagnostic} from '#core/diagnostic.ts';

export interface ConfigFile {
  /** Relative to the working directory, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PATTERN = /\.(ya?ml|pltfrms\.json)$/;
const NOBODYS = new Set([
  'node_modules',
  'package-lock.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'docker-compose.yaml',
  'docker-compose.yml',
]);

/** Reads a folder with all below it, or one file. Nothing hidden, no `node_modules`, no lock files. */
export function readFiles(path: string, report: (diagnostic: Diagnostic) => void): readonly ConfigFile[] {
  const files: ConfigFile[] = [];
  for (const file of listFiles(path, report)) {
    try {
      files.push({name: nameOf(file), bytes: readFileSync(file)});
    } catch (error) {
      report(unreadable(file, error));
    }
  }
  return files;
}

function listFiles(path: string, report: (diagnostic: Diagnostic) => void): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch (error) {
    report(unreadable(path, error));
    return [];
  }
  const found: string[] = [];
  const descend = (folder: string): void => {
    for (const entry of readFolder(folder, report)) {
      if (entry.name.startsWith('.') || NOBODYS.has(entry.name)) continue;
      const full = join(folder, entry.name);
      if (entry.isDirectory()) descend(full);
      else if (PATTERN.test(entry.name)) found.push(full);
    }
  };
  descend(path);
  if (found.length === 0) {
    report({
      severity: 'error',
      code: 'config/no-files',
      summary: `there is no config in ${path === '.' ? 'this folder' : path}`,
      hint: 'write a pltfrms.yaml that begins with stack: NAME, or name the folder where it is',
    });
  }
  return found;
}

function readFolder(folder: string, report: (diagnostic: Diagnostic) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(unreadable(folder, error));
    return [];
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  const {code} = error as {code?: string};
  const why =
    code === 'ENOENT'
      ? 'is not there'
      : code === 'EACCES'
        ? 'may not be read'
        : code === 'EISDIR'
          ? 'is a folder'
          : `can’t be read (${code})`;
  return {
    severity: 'error',
    code: 'config/unreadable',
    summary: `${nameOf(path)} ${why}`,
    at: {file: nameOf(path), path: undefined, line: 1, column: 1},
  };
}

function nameOf(path: string): string {
  const name = relative('.', path).split(sep).join('/');
  return name === '' ? basename(path) : name;
}
