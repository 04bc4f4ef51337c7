/** What `.pltfrmsignore` names, in the syntax of .gitignore: files and folders that are no part of the config. */
import ignore from 'ignore';

export const IGNORE_FILE = '.pltfrmsignore';

/** Answers whether a path below the folder is left out. What is below a folder that is left out is so too. */
export function ignoredBy(rules: Uint8Array | undefined): (path: string, isFolder: boolean) => boolean {
  if (!rules) return () => false;
  const ignoring = ignore().add(new TextDecoder().decode(rules));
  return (path, isFolder) => ignoring.ignores(isFolder ? `${path}/` : path);
}
