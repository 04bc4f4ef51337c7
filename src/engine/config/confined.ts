/** Files that a config names by their path. Only regular files inside of a folder are read, and none that is hidden in it. */
import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';

export interface Confined {
  readonly folder: string;
  /** The largest size that is read, in bytes. */
  readonly largest: number;
  /** Whether hidden files and folders below it are read too. */
  readonly hidden?: boolean;
  /** The names that are read, and what is said of others; any, unless it is given. */
  readonly names?: {readonly pattern: RegExp; readonly wrong: string; readonly hint: string};
}

/** A file that is read, or the reason why it is not: refused wherever it is planned, or unreadable here. */
export type ConfinedFile =
  | {readonly real: string; readonly bytes: Uint8Array; readonly wrong?: undefined}
  | {readonly wrong: string; readonly hint: string; readonly isRefused: boolean};

/** Reads a file by its path from the working directory. Nothing outside of the folder is looked at, not even whether it exists. */
export function readConfined({folder, largest, hidden = false, names}: Confined, path: string): ConfinedFile {
  const below = relative(resolve(folder), resolve(path));
  if (!isBelow(below)) return refuse('stands outside of the config', INSIDE);
  if (!hidden && isHidden(below)) return HIDDEN;
  if (names && !names.pattern.test(below)) return refuse(names.wrong, names.hint);
  try {
    const root = realpathSync(folder);
    const real = realpathSync(path);
    const reached = relative(root, real);
    if (!isBelow(reached)) return OUTWARD;
    if (!hidden && isHidden(reached)) return HIDDEN;
    if (names && !names.pattern.test(reached)) return refuse(names.wrong, names.hint);
    return readRegular(real, largest);
  } catch (error) {
    const {code = ''} = error as {code?: string};
    if (ABSENT.has(code)) return hasLink(folder, below) ? OUTWARD : unread('does not exist', FROM_HERE);
    return REASONS[code] ?? unread('cannot be read', 'check the file');
  }
}

/** Whether a relative path leads to something below. */
function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path;
}

/** Whether a relative path names something hidden, or in a hidden folder. */
function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

/** Whether a part of a path is a link: one to nothing is treated like one to the outside, and so does not tell what exists there. */
function hasLink(folder: string, below: string): boolean {
  for (let part = below; part !== '.'; part = dirname(part))
    if (lstatSync(join(folder, part), {throwIfNoEntry: false})?.isSymbolicLink()) return true;
  return false;
}

/** Opens without waiting for the other end of a pipe, and reads no device. */
function readRegular(real: string, largest: number): ConfinedFile {
  const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refuse('is not a regular file', 'name a regular file');
    if (stat.size <= largest) return {real, bytes: readFileSync(descriptor)};
    return refuse(`has ${count(stat.size)} bytes, and ${count(largest)} are allowed`, 'shorten it');
  } finally {
    closeSync(descriptor);
  }
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}

function refuse(wrong: string, hint: string): ConfinedFile {
  return {wrong, hint, isRefused: true};
}

function unread(wrong: string, hint: string): ConfinedFile {
  return {wrong, hint, isRefused: false};
}

const INSIDE = 'move the file into the folder of the config';
const FROM_HERE = 'check the path';
const OUTWARD = refuse('is reached through a link that leads outside of the config, or to nothing', INSIDE);
const HIDDEN = refuse('is hidden, or in a hidden folder', 'move what may be read to a file that is not hidden');
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
const REASONS: {readonly [code: string]: ConfinedFile} = {
  EACCES: unread('cannot be read: permission denied', 'check its permissions'),
  EPERM: unread('cannot be read: permission denied', 'check its permissions'),
  ELOOP: refuse('is a link that leads back to itself', 'remove the link'),
};
