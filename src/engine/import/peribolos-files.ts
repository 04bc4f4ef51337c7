/** Which files of a peribolos repository belong to which organisation: an `org.yaml` makes its folder one, `orgs:` names several. */
import {isMap, type Node} from 'yaml';
import type {Notes} from './notes.ts';
import {isBlank} from './parse-source.ts';
import {type Entry, entriesOf, readTree, type Tool, type Tree} from './yaml-tree.ts';
import {decodeSource} from './zone-file/sources.ts';
import {type Complaints, type SourceText, takeComplaints} from './zones/complaints.ts';

/** A part of a file that describes one organisation, or some of its teams. */
export interface Part {
  readonly tree: Tree;
  readonly content: Node | undefined;
  /** The keys above the content, outermost first. */
  readonly keys: readonly Node[];
  /** It describes the organisation itself: an `org.yaml`, or an entry of `orgs`. */
  readonly isHead: boolean;
  /** The file to write; undefined for an entry of `orgs`, which gets a file called like its organisation. */
  readonly target: string | undefined;
}

/** An organisation and its parts, the one that describes itself first. */
export interface Source {
  /** As the folder or the key is written; empty where `org.yaml` stands at the root of what was given. */
  readonly name: string;
  readonly parts: readonly Part[];
}

/** Files that the import itself writes. */
export const ROOT_FILE = 'pltfrms.yaml';
export const PEOPLE_FILE = 'people.yaml';

const HEAD = /^org\.ya?ml$/;

const PERIBOLOS: Tool = {
  code: 'peribolos',
  twice: {summary: 'this key stands here twice', hint: 'write one of them'},
};

/** Finds the organisations: those of folders in the order of the folders, then those of `orgs`. */
export function findOrganisations(
  files: ReadonlyMap<string, string | Uint8Array>,
  complaints: Complaints,
  notes: Notes,
): readonly Source[] {
  const paths = [...files.keys()].sort(byFolder).filter((path) => isReadable(path, complaints, notes));
  const folders = new Map(paths.filter((path) => HEAD.test(nameOf(path))).map((path) => [folderOf(path), [] as Part[]]));
  const listed = new Map<string, {name: string; parts: Part[]}>();
  const above = commonFolder([...folders.keys()].map(folderOf));
  for (const path of paths) {
    const home = nearest(folderOf(path), folders);
    const source = textOf(path, files.get(path) as string | Uint8Array);
    const tree = home || hasOrgs(source.text) ? readTree(PERIBOLOS, source, complaints) : readQuietly(source);
    const orgs = tree && orgsOf(tree);
    if (tree && orgs) addListed(tree, orgs, listed, notes);
    else if (tree && home) {
      const isHead = folderOf(path) === home.folder && HEAD.test(nameOf(path));
      const target = targetOf(path.slice(above === '' ? 0 : above.length + 1));
      const part = {tree, content: tree.follow(tree.document.contents), keys: [], isHead, target};
      if (isHead) home.parts.unshift(part);
      else home.parts.push(part);
    } else if (!home && !hasOrgs(source.text)) leave(notes, 'files that have no orgs: and stand below no org.yaml', path);
  }
  // The parts of a folder whose org.yaml is a list of organisations describe nothing.
  const kept = [...folders].filter(([, parts]) => parts.length > 0);
  if (folders.size === 0 && listed.size === 0) sayNone(complaints, paths);
  return [...kept.map(([folder, parts]) => ({name: nameOf(folder), parts})), ...listed.values()];
}

function sayNone(complaints: Complaints, [path = '']: readonly string[]): void {
  complaints.error(beginOf(path), {
    code: 'import/unreadable',
    summary: 'no organisation: no file has orgs: at its top, and no folder has an org.yaml',
    hint: 'write orgs: {NAME: {admins: […], members: […], teams: {…}}}, or call the file of an organisation org.yaml',
  });
}

/** The entry `orgs` at the top of a file. */
function orgsOf(tree: Tree): Entry | undefined {
  const root = tree.follow(tree.document.contents);
  return isMap(root) ? entriesOf(tree, root).find(({name}) => name === 'orgs') : undefined;
}

function addListed(tree: Tree, orgs: Entry, listed: Map<string, {name: string; parts: Part[]}>, notes: Notes): void {
  for (const {name} of entriesOf(tree, tree.follow(tree.document.contents) as never))
    if (name !== 'orgs')
      notes.say({
        code: 'import/unknown-key',
        summary: `values of the unknown key “${name}”`,
        example: `${tree.source.name}: beside orgs`,
      });
  if (!isMap(orgs.value) || orgs.value.items.length === 0) {
    const summary = 'orgs holds no organisations';
    tree.error(isMap(orgs.value) || isBlank(orgs.value) ? orgs.key : orgs.value, {
      code: 'import/unreadable',
      summary,
      hint: 'write orgs: {NAME: {admins: […]}}',
    });
    return;
  }
  for (const {name, key, value} of entriesOf(tree, orgs.value)) {
    // GitHub compares names of organisations without case.
    const known = listed.get(name.toLowerCase()) ?? {name, parts: []};
    listed.set(name.toLowerCase(), known);
    known.parts.push({tree, content: value, keys: [orgs.key, key], isHead: true, target: undefined});
  }
}

function hasOrgs(text: string): boolean {
  return /^["']?orgs["']?[ \t]*:/m.test(text);
}

function readQuietly(source: SourceText): Tree | undefined {
  return readTree(PERIBOLOS, source, takeComplaints());
}

function textOf(path: string, content: string | Uint8Array): SourceText {
  return typeof content === 'string' ? {name: path, text: content, isBytes: false} : decodeSource(path, content);
}

function beginOf(name: string): {source: SourceText; offset: number} {
  return {source: {name, text: '', isBytes: false}, offset: 0};
}

/** A folder before the folders whose names begin with its own. */
function byFolder(one: string, other: string): number {
  return one.replaceAll('/', '\0') < other.replaceAll('/', '\0') ? -1 : 1;
}

function isReadable(path: string, complaints: Complaints, notes: Notes): boolean {
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '')) {
    complaints.error(beginOf(path), {code: 'import/unreadable', summary: 'the path leads outside the folder'});
    return false;
  }
  const why = whyLeft(path, parts);
  if (why !== undefined) leave(notes, why, path);
  return why === undefined;
}

function leave(notes: Notes, summary: string, example: string): void {
  notes.say({code: 'import/left-behind', summary, example});
}

function whyLeft(path: string, parts: readonly string[]): string | undefined {
  if (/^restrictions\.ya?ml$/.test(nameOf(path)))
    return 'restrictions.yaml: a mounted file reaches nothing outside its organisation anyway';
  if (!/\.ya?ml$/.test(path)) return 'files that are not YAML';
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules'))
    return 'files that are hidden, or in a hidden folder';
  return undefined;
}

function nearest(folder: string, found: ReadonlyMap<string, Part[]>): {folder: string; parts: Part[]} | undefined {
  const parts = found.get(folder);
  if (parts !== undefined) return {folder, parts};
  return folder === '' ? undefined : nearest(folderOf(folder), found);
}

/** The deepest folder that all of them are in or below. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  const parts = first.split('/');
  while (parts.length > 0 && !rest.every((folder) => `${folder}/`.startsWith(`${parts.join('/')}/`))) parts.pop();
  return parts.join('/');
}

/** Only an organisation at the root can have a file where the import writes its own. */
function targetOf(path: string): string {
  return path === ROOT_FILE || path === PEOPLE_FILE ? path.replace(/\.yaml$/, '-imported.yaml') : path;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
