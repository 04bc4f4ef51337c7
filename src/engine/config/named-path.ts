/** The path of a config that a user names, and what is said where a path can't be read. */
import {accessSync, constants, statSync} from 'node:fs';
import {basename, relative, sep} from 'node:path';
import type {Diagnostic} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';

/**
 * Refuses a path that leads nowhere, or to what may not be read: nothing is wrong with a config then.
 * @throws PltfrmsError `file/unreadable`
 */
export function checkNamedPath(path: string): void {
  let found: ReturnType<typeof statSync>;
  try {
    found = statSync(path);
    accessSync(path, constants.R_OK);
  } catch (error) {
    const [why, hint] = reasonOf(error);
    throw new PltfrmsError('file/unreadable', `${nameOf(path)} ${why}`, {hint, cause: error});
  }
  if (found.isFile() || found.isDirectory()) return;
  const [why, hint] = SPECIAL;
  throw new PltfrmsError('file/unreadable', `${nameOf(path)} ${why}`, {hint});
}

type Reason = readonly [why: string, hint: string | undefined];

const SPECIAL: Reason = ['is a pipe, a socket or a device', 'only regular files are read'];

const REASONS: {readonly [code: string]: Reason} = {
  ENOENT: ['does not exist', 'name a folder or a file that exists'],
  ENOTDIR: ['does not exist: a part of its path is a file', 'name a folder or a file that exists'],
  EACCES: ['may not be read', 'let whoever runs this read it'],
  EPERM: ['may not be read', 'let whoever runs this read it'],
  EISDIR: ['is a folder', 'name a file'],
  ELOOP: ['is a link that leads back to itself', 'take the link out'],
  ENAMETOOLONG: ['has a path that is too long', 'move it up'],
  ENXIO: SPECIAL,
};

function reasonOf(error: unknown): Reason {
  const {code = 'unknown'} = error as {code?: string};
  return REASONS[code] ?? [`can’t be read (${code})`, undefined];
}

/** Describes a file or folder of a config that can't be read. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const [why, hint] = reasonOf(error);
  return {severity: 'error', code: 'config/unreadable', summary: `${nameOf(path)} ${why}`, hint, at: startOf(path)};
}

/** The first character of a file. */
export function startOf(path: string): Diagnostic['at'] {
  return {file: nameOf(path), path: undefined, line: 1, column: 1};
}

/** The name of a file or folder in messages: relative to the working directory, with `/`. */
export function nameOf(path: string): string {
  const name = relative('.', path).split(sep).join('/');
  return name === '' ? basename(path) : name;
}
