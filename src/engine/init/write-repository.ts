/** Writes a new config repository beside what is there already, and never over it. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type NewRepository, repositoryFiles} from './repository.ts';

export interface Written {
  readonly written: readonly string[];
  /** What was there before, and is left as it is. */
  readonly kept: readonly string[];
}

export function writeRepository(folder: string, repository: NewRepository): Written {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [name, text] of repositoryFiles(repository)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    (writeNew(path, text) ? written : kept).push(name);
  }
  return {written, kept};
}

function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as {code?: string}).code === 'EEXIST') return false;
    throw error;
  }
}
