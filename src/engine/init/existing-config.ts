/** Finds the config that a folder holds already: a second one beside it would make both invalid. */
import {existsSync, realpathSync, statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {isCode} from '../code/is-code.ts';
import {findConfigFiles, isIgnoredIn, isPassedOver, nameOf} from '../config/files.ts';
import {stackIn} from '../config/partial.ts';
import type {NewRepository} from './repository.ts';

export interface ExistingConfig {
  /** The file that says stack:, relative to the folder. */
  readonly file: string;
  /** Undefined where code says it, which is not run. */
  readonly stack: string | undefined;
  readonly language: NewRepository['language'];
}

export function findExistingConfig(folder: string): ExistingConfig | undefined {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return undefined;
  const files = findConfigFiles(folder);
  const code = files.find((name) => isCode({name}));
  const named = files.find((name) => !isCode({name}) && stackIn(name) !== undefined);
  const file = named ?? code;
  if (file === undefined) return undefined;
  return {
    file: relative(folder, file).split(sep).join('/'),
    stack: named === undefined ? undefined : stackIn(named),
    language: code === undefined ? 'yaml' : 'typescript',
  };
}

/**
 * Refuses a folder below a config, which reads all folders below its own: a second `stack:` there makes both invalid.
 * @throws PltfrmsError `file/unwritable`
 */
export function refuseBelowConfig(folder: string): void {
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

/** The real path of a folder that may not exist yet. */
function placeOf(path: string): string {
  return existsSync(path) || dirname(path) === path ? realpathSync(path) : join(placeOf(dirname(path)), basename(path));
}
