/** Writes what is exported and imported into the folder that a user named. */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {findLink, UNFINISHED, writeTree} from '#files/write-tree.ts';

export interface FolderTarget {
  readonly folder: string;
  /** Overwrites files that exist. */
  readonly force: boolean;
  /** Refuses a folder that holds anything at all, unless `force`. */
  readonly mustBeEmpty?: boolean;
}

/** @throws PltfrmsError `file/unwritable` where something in the folder stands in the way */
export function checkFolder({folder, force, mustBeEmpty = false}: FolderTarget): void {
  const refuse = (what: string, hint: string): never => {
    throw new PltfrmsError('file/unwritable', what, {hint});
  };
  if (folder.trim() === '') refuse('the name of the folder is empty', 'write --out DIR');
  const found = statSync(folder, {throwIfNoEntry: false});
  if (found && !found.isDirectory()) refuse(`${folder} is not a folder`, 'name a folder');
  if (!found || force) return;
  if (existsSync(join(folder, UNFINISHED)))
    refuse(`writing into ${folder} was cut off: some of its files are old and some new`, 'add --force to write all of them');
  if (mustBeEmpty && readdirSync(folder).length > 0) refuse(`${folder} is not empty`, 'name a new folder, or add --force');
}

/** Writes files by their names: all of them or none. Symbolic links in the folder are not followed, whether or not `force`. */
export function writeFolder(target: FolderTarget, files: ReadonlyMap<string, string>): void {
  checkFolder(target);
  const {folder, force} = target;
  const names = [...files.keys()];
  const link = findLink(folder, names);
  if (link !== undefined)
    throw new PltfrmsError('file/unwritable', `${join(folder, link)} is a symbolic link, and is not written through`, {
      hint: 'remove the link, or name a new folder',
    });
  const there = force ? [] : names.filter((name) => existsSync(join(folder, name)));
  if (there.length > 0)
    throw new PltfrmsError(
      'file/unwritable',
      `${there.slice(0, 3).join(', ')}${there.length > 3 ? ` and ${there.length - 3} more` : ''} would be written over in ${folder}`,
      {hint: 'name a new folder, or add --force'},
    );
  const taken = names.find((name) => statSync(join(folder, name), {throwIfNoEntry: false})?.isDirectory());
  if (taken !== undefined)
    throw new PltfrmsError('file/unwritable', `${join(folder, taken)} is a folder, where a file is to be written`, {
      hint: 'remove it, or name a new folder',
    });
  writeTree(folder, files);
}
