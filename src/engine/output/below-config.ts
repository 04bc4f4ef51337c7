/** Refuses to write a config below another one. */
import {existsSync, realpathSync, statSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {isCode} from '../code/is-code.ts';
import {findConfigFiles, isIgnoredIn, isPassedOver} from '../config/files.ts';
import {nameOf} from '../config/named-path.ts';
import {stackIn} from '../config/partial.ts';

/**
 * Refuses a folder below a config, which reads all folders below its own: a second `stack:` there makes both invalid. What is no
 * folder is left to whoever writes into it.
 * @throws PltfrmsError `file/unwritable`
 */
export function refuseBelowConfig(folder: string): void {
  if (!statSync(existingOf(resolve(folder))).isDirectory()) return;
  const at = placeOf(resolve(folder));
  // Above the root of a git repository is another one.
  for (let below = at; !existsSync(join(below, '.git')) && dirname(below) !== below; below = dirname(below)) {
    const above = dirname(below);
    const path = relative(above, at).split(sep);
    const isRead = !path.some(isPassedOver) && !isIgnoredIn(above, at, true);
    const root = isRead ? findConfigFiles(above, false).find((name) => isCode({name}) || stackIn(name) !== undefined) : undefined;
    if (root !== undefined)
      throw new PltfrmsError(
        'file/unwritable',
        `${folder} is below the config of ${nameOf(root)}, which would read it as a part of it`,
        {
          hint: `name a folder that is not below ${dirname(nameOf(root))}, or write /${path.join('/')}/ into ${nameOf(join(above, '.pltfrmsignore'))} first`,
        },
      );
  }
}

/** The path itself, or the nearest one above it that exists. */
function existingOf(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingOf(dirname(path));
}

/** The real path of a folder that may not exist yet. */
function placeOf(path: string): string {
  const existing = existingOf(path);
  return join(realpathSync(existing), relative(existing, path));
}
