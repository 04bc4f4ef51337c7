/** Which files of a peribolos folder belong to which organisation: an `org.yaml` makes its folder one. */
import type {Notes} from './notes.ts';

/** A file of an organisation. `target` is where its content will stand. */
export interface Source {
  readonly path: string;
  readonly target: string;
  readonly text: string;
  /** Whether it is the organisation's `org.yaml`. */
  readonly head: boolean;
}

interface SourceFolder {
  /** Empty when `org.yaml` stands at the root of what was given. */
  readonly folder: string;
  readonly sources: readonly Source[];
}

/** What the import writes itself. */
export const ROOT_FILE = 'pltfrms.yaml';
export const PEOPLE_FILE = 'people.yaml';

const HEAD = 'org.yaml';

/** Finds the organisations, in the order of their folders; in each, `org.yaml` comes first. */
export function findOrganisations(files: ReadonlyMap<string, string>, notes: Notes): readonly SourceFolder[] {
  const paths = [...files.keys()].sort(byFolder).filter((path) => isReadable(path, notes));
  const folders = paths.filter((path) => nameOf(path) === HEAD).map(folderOf);
  const above = commonFolder(folders.map(folderOf));
  if (folders.length === 0)
    notes.say({code: 'import/unreadable', summary: 'no organisation: none of the folders has an org.yaml'});
  const found = new Map(folders.map((folder) => [folder, [] as Source[]]));
  for (const path of paths) {
    const home = nearest(folderOf(path), found);
    if (home === undefined) {
      notes.say({code: 'import/left-behind', summary: 'files that stand below no organisation', example: path});
      continue;
    }
    const head = path === join(home.folder, HEAD);
    const source = {path, target: targetOf(path.slice(above === '' ? 0 : above.length + 1)), text: files.get(path) ?? '', head};
    if (head) home.sources.unshift(source);
    else home.sources.push(source);
  }
  return [...found].map(([folder, sources]) => ({folder, sources}));
}

/** A folder before the folders whose names begin with its own. */
function byFolder(one: string, other: string): number {
  return one.replaceAll('/', '\0') < other.replaceAll('/', '\0') ? -1 : 1;
}

function isReadable(path: string, notes: Notes): boolean {
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '')) {
    notes.say({code: 'import/unreadable', summary: 'the path leads outside the folder', file: path});
    return false;
  }
  const leave = whyLeft(path, parts);
  if (leave !== undefined) notes.say({code: 'import/left-behind', summary: leave, example: path});
  return leave === undefined;
}

function whyLeft(path: string, parts: readonly string[]): string | undefined {
  if (/^restrictions\.ya?ml$/.test(nameOf(path)))
    return 'restrictions.yaml: a mounted file reaches nothing outside its organisation anyway';
  if (!/\.ya?ml$/.test(path)) return 'files that are not YAML';
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules'))
    return 'files that are hidden, or in a hidden folder';
  return undefined;
}

function nearest(folder: string, found: ReadonlyMap<string, Source[]>): {folder: string; sources: Source[]} | undefined {
  const sources = found.get(folder);
  if (sources !== undefined) return {folder, sources};
  return folder === '' ? undefined : nearest(folderOf(folder), found);
}

/** The deepest folder that all of them are in or below. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  const parts = first.split('/');
  while (parts.length > 0 && !rest.every((folder) => `${folder}/`.startsWith(`${parts.join('/')}/`))) parts.pop();
  return parts.join('/');
}

/** Only an organisation at the root can have a file where we write our own. */
function targetOf(path: string): string {
  return path === ROOT_FILE || path === PEOPLE_FILE ? path.replace(/\.yaml$/, '-imported.yaml') : path;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
