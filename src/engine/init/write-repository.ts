/** Writes a new config repository beside what is there already, and never over it. */
import {mkdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {createFile} from '#files/create-file.ts';
import {findLink} from '#files/write-tree.ts';
import {configName, type NewRepository, repositoryFiles} from './repository.ts';

export interface Written {
  readonly written: readonly string[];
  /** What was there before, and is left as it is. */
  readonly kept: readonly string[];
}

/** `config` is the file of a config that is there already: none is written beside it. */
export function writeRepository(folder: string, repository: NewRepository, config?: string): Written {
  const written: string[] = [];
  const kept: string[] = config === undefined ? [] : [config];
  const files = new Map(repositoryFiles(repository));
  if (config !== undefined) files.delete(configName(repository.language));
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory() === false)
    throw new PltfrmsError('file/unwritable', `${folder} is a file, not a folder`, {
      hint: 'name a folder, or a new path for one',
    });
  const link = findLink(
    folder,
    [...files.keys()].map((name) => dirname(name)).filter((name) => name !== '.'),
  );
  if (link !== undefined)
    throw new PltfrmsError('file/unwritable', `${join(folder, link)} is a symbolic link, and is not written through`, {
      hint: 'remove the link, or name a new folder',
    });
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    // Whole or not at all: what is written once is never written again.
    (createFile(path, text) ? written : kept).push(name);
  }
  return {written, kept};
}
