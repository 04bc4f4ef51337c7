/** The files of a config repository: which they are, and what is in them. */
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import type {Diagnostic} from '#core/diagnostic.ts';
import {UNFINISHED} from '#files/write-tree.ts';
import {isVisible, visible} from '#schemas/visible.ts';
import {IGNORE_FILE, ignoredBy} from './ignored.ts';
import {checkNamedPath, nameOf, startOf, unreadable} from './named-path.ts';

export interface ConfigFile {
  /** Relative to the working directory, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Report = (diagnostic: Diagnostic) => void;

/** A file that is larger is no config. */
export const LARGEST = 64 * 1024 * 1024;

const PATTERN = /\.(ya?ml|pltfrms\.json)$|(^|[\\/])pltfrms\.config\.ts$/;
export const NOBODYS: ReadonlySet<string> = new Set([
  'node_modules',
  'package-lock.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'docker-compose.yaml',
  'docker-compose.yml',
]);

/** Returns whether a file of this name is read as config, or decides what is. */
export function isConfigName(path: string): boolean {
  return PATTERN.test(path) || basename(path) === IGNORE_FILE || OTHER_NAMES.test(basename(path));
}

/** What somebody could take for config, and is not read under this name. */
const OTHER_NAMES = /^pltfrms\.config\.([cm]?js|[cm]ts|tsx)$/;

/**
 * Reads a folder with all below it, or one file. Nothing hidden, no `node_modules`, no lock files, nothing that the
 * folder's `.pltfrmsignore` names. Links to files are
 * followed as far as the folder reaches: what a stranger's link would bring in from outside is nobody's config.
 * @throws PltfrmsError `file/unreadable` where the path itself can't be read
 */
export function readFiles(path: string, report: Report): readonly ConfigFile[] {
  checkNamedPath(path);
  const files: ConfigFile[] = [];
  for (const file of listFiles(path, report)) {
    const bytes = readRegular(file, report);
    if (bytes) files.push({name: nameOf(file), bytes});
  }
  return files;
}

/** Finds the config files of a folder, or only those directly in it, without complaints about others. */
export function findConfigFiles(folder: string, isDeep = true): readonly string[] {
  if (isDeep) return listFiles(folder, () => undefined);
  const names = readFolder(folder, () => undefined).filter((entry) => entry.isFile() && PATTERN.test(entry.name));
  return names.map(({name}) => join(folder, name)).filter((path) => !isIgnoredIn(folder, path));
}

/** Reads one config file; undefined where it can't be read. */
export function readConfigFile(path: string): ConfigFile | undefined {
  const bytes = readRegular(path, () => undefined);
  return bytes && {name: path, bytes};
}

/** Returns whether the `.pltfrmsignore` of a folder names a path below it; one that does not exist is a folder where it `mayBeNew`. */
export function isIgnoredIn(folder: string, path: string, mayBeNew = false): boolean {
  const rules = join(folder, IGNORE_FILE);
  if (!existsSync(rules)) return false;
  const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? mayBeNew;
  return ignoredBy(readRegular(rules, () => undefined))(relative(folder, path).split(sep).join('/'), isFolder);
}

function listFiles(path: string, tell: Report): readonly string[] {
  let within: string;
  try {
    if (!statSync(path).isDirectory()) return [path];
    within = realpathSync(path);
  } catch (error) {
    tell(unreadable(path, error));
    return [];
  }
  const found: string[] = [];
  let isSilent = true;
  const report: Report = (diagnostic) => {
    isSilent = false;
    tell(diagnostic);
  };
  const rules = join(path, IGNORE_FILE);
  const isIgnored = ignoredBy(existsSync(rules) ? readRegular(rules, report) : undefined);
  const descend = (folder: string): void => {
    for (const entry of readFolder(folder, report)) {
      const full = join(folder, entry.name);
      if (isIgnored(relative(path, full).split(sep).join('/'), entry.isDirectory())) continue;
      if (entry.name === IGNORE_FILE && full !== rules) report(ignoreBelow(full));
      if (entry.name === UNFINISHED) report(unfinished(folder));
      if (OTHER_NAMES.test(entry.name)) report(otherName(full));
      if (isPassedOver(entry.name)) continue;
      if (entry.isDirectory()) descend(full);
      else if (entry.isSymbolicLink() && !isFollowed(full, within, report)) continue;
      else if (PATTERN.test(entry.name) && hasPlainName(full, report)) found.push(full);
    }
  };
  descend(path);
  if (found.length === 0 && isSilent) {
    report({
      severity: 'error',
      code: 'config/no-files',
      summary: `there is no config in ${path === '.' ? 'this folder' : path}`,
      hint: 'write a pltfrms.yaml that begins with stack: NAME, or name the folder where it is',
    });
  }
  return found;
}

/** Returns whether a file or folder of this name is never read. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || NOBODYS.has(name);
}

function ignoreBelow(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'config/ignore-below',
    summary: `${nameOf(path)} is not read: it stands below the folder of the config`,
    hint: `move what it says to the ${IGNORE_FILE} of that folder`,
    at: startOf(path),
  };
}

function unfinished(folder: string): Diagnostic {
  return {
    severity: 'error',
    code: 'config/unfinished',
    summary: `an import or export into ${nameOf(folder)} was cut off: some of its files are old and some new`,
    hint: `run it again with --force; where the files are right as they are, remove ${UNFINISHED}`,
    at: startOf(folder),
  };
}

function otherName(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'config/other-name',
    summary: `${nameOf(path)} is not read under this name`,
    hint: 'name it pltfrms.config.ts, or take it out of the folder',
    at: startOf(path),
  };
}

function readFolder(folder: string, report: Report): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(unreadable(folder, error));
    return [];
  }
}

/** Whether a link is one to follow; says so where it is not and could have been meant to be. */
function isFollowed(link: string, within: string, report: Report): boolean {
  const complain = (severity: 'error' | 'warning', what: string, hint: string): false => {
    report({severity, code: 'config/link', summary: `${nameOf(link)} is a link ${what}`, hint, at: startOf(link)});
    return false;
  };
  try {
    if (statSync(link).isDirectory())
      return complain('warning', 'to a folder, and those are not followed', 'put the folder itself here');
    const target = realpathSync(link);
    if (!PATTERN.test(link)) return true;
    if (!target.startsWith(within + sep))
      return complain('error', 'that leads outside of the config', 'put the file itself here');
    // What is wrong with a file is shown with its lines: a link must not bring in what is no config.
    return PATTERN.test(target) || complain('error', 'to a file that is no config', 'put the file itself here');
  } catch (error) {
    if (!PATTERN.test(link)) return false;
    const {code} = error as {code?: string};
    if (code === 'ENOENT') return complain('error', 'to a file that is not there', 'take the link out, or bring the file back');
    if (code === 'ELOOP') return complain('error', 'that leads back to itself', 'take the link out');
    report(unreadable(link, error));
    return false;
  }
}

/** A name that a terminal or a review would show as another one is refused. */
function hasPlainName(path: string, report: Report): boolean {
  if (isVisible(path) && !path.includes('\ufffd')) return true;
  report({
    severity: 'error',
    code: 'config/file-name',
    summary: `the file name “${visible(basename(path))}” holds a control or invisible character, or is not UTF-8`,
    hint: 'rename the file',
    at: startOf(dirname(path)),
  });
  return false;
}

/** Only regular files: a pipe would be waited for, a device never ends. */
function readRegular(path: string, report: Report): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size <= LARGEST) return readFileSync(descriptor);
    report(stat.isFile() ? tooLarge(path, stat.size) : notRegular(path));
  } catch (error) {
    report(unreadable(path, error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  return undefined;
}

function tooLarge(path: string, size: number): Diagnostic {
  const most = LARGEST / 1024 / 1024;
  return {
    severity: 'error',
    code: 'config/too-large',
    summary: `${nameOf(path)} has ${Math.ceil(size / 1024 / 1024)} MB, and a config file has ${most} at most`,
    hint: 'cut it into several files, or take it out of the folder when it is no config',
    at: startOf(path),
  };
}

function notRegular(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'config/unreadable',
    summary: `${nameOf(path)} is a pipe, a socket or a device`,
    hint: 'only regular files are read',
    at: startOf(path),
  };
}
