/** Finds the config that a folder holds already: a second one beside it would make both invalid. */
import {statSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {isCode} from '../code/is-code.ts';
import {findConfigFiles} from '../config/files.ts';
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
