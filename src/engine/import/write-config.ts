/** Our config, built from what was read: a file for each file, and two of our own at the root. */
import {type Document, YAMLMap, YAMLSeq} from 'yaml';
import {carryComments, type Places, putPlace} from './comments.ts';
import type {Notes} from './notes.ts';
import {type Part, PEOPLE_FILE, ROOT_FILE} from './peribolos-files.ts';
import type {Names, SourceOrganisation} from './peribolos-names.ts';
import {everyTeam, type PeribolosFile, type Teams} from './peribolos-reader.ts';
import {writeAccess} from './write-access.ts';
import {writeGroup} from './write-group.ts';
import {type Counts, type Writing, writeDisplayName, writeText} from './writing.ts';
import {addEntry, documentOf, orEmpty, textNode} from './yaml-text.ts';
import type {Tree} from './yaml-tree.ts';

/** A file on its way, and the part that it is made of. */
interface Written {
  readonly part: Part;
  readonly target: string;
  readonly document: Document;
}

/** Writes all files. */
export function writeConfig(
  organisations: readonly SourceOrganisation[],
  names: Names,
  stack: string,
  notes: Notes,
): {readonly files: ReadonlyMap<string, string>; readonly counts: Counts} {
  const counts = {organisations: organisations.length, accounts: names.people.length, groups: 0, memberships: 0, grants: 0};
  const tree = new YAMLMap();
  const places = new Map<Tree, Places>();
  const written: Written[] = [];
  const taken = new Set([ROOT_FILE, PEOPLE_FILE]);
  for (const organisation of organisations) {
    const fields = new YAMLMap();
    const name = names.organisation(organisation);
    const granted = new Map<string, Set<string>>();
    const hasName = organisation.files.some((file) => file.displayName);
    for (const [index, file] of organisation.files.entries()) {
      const known = places.get(file.part.tree) ?? new Map();
      places.set(file.part.tree, known);
      const writing: Writing = {organisation: name, names, notes, counts, granted, places: known};
      if (index === 0 && !hasName && organisation.name !== '') writeDisplayName(fields, organisation.name, name, writing);
      const target = freePath(file.part.target ?? `${name}.yaml`, taken);
      written.push({part: file.part, target, document: writeFile(file, fields, writing)});
    }
    addEntry(tree, name, orEmpty(fields));
  }
  for (const [source, known] of places) carry(source, known, written, notes);
  const files = written.map(({target, document}) => [target, print(document)] as const);
  return {files: new Map([[ROOT_FILE, rootFile(stack, tree)], [PEOPLE_FILE, peopleFile(names.people)], ...files]), counts};
}

/** The organisation's own fields go where the tree is; everything else stays in the file. */
function writeFile(file: PeribolosFile, fields: YAMLMap, writing: Writing): Document {
  if (file.displayName && file.displayName.value.text !== writing.organisation)
    writeText(fields, 'display_name', file.displayName, writing);
  if (file.description) writeText(fields, 'description', file.description, writing);
  const root = new YAMLMap();
  const key = addEntry(root, 'organisation', textNode(writing.organisation));
  for (const node of file.part.keys) putPlace(writing.places, node, {node: key, parent: root, body: root});
  writeAccess(file.grants, root, writing);
  if (file.teams) writeGroups(file.teams, root, writing);
  return documentOf(root);
}

/** Carries the comments of a source file into the files that were made of it. */
function carry({source, document}: Tree, places: Places, written: readonly Written[], notes: Notes): void {
  const made = written.filter(({part}) => part.tree.source === source);
  const offset = ({part: {keys}}: Written): number => keys.at(-1)?.range?.[0] ?? 0;
  const [first, ...rest] = made.toSorted((one, other) => offset(one) - offset(other)).map((each) => each.document);
  if (first === undefined) return;
  for (const comment of carryComments(source.text, document, places, first, rest.at(-1) ?? first)) {
    const summary = 'comments beside what was left behind';
    notes.say({code: 'import/left-behind', summary, example: `${source.name}: ${comment}`});
  }
}

/** A path that no other file has. */
function freePath(path: string, taken: Set<string>): string {
  let free = path;
  for (let number = 2; taken.has(free); number++) free = path.replace(/(?=\.ya?ml$)/, `-${number}`);
  taken.add(free);
  return free;
}

function writeGroups(teams: Teams, root: YAMLMap, writing: Writing): void {
  const groups = new YAMLMap();
  for (const team of everyTeam(teams)) writeGroup(team, groups, writing);
  if (groups.items.length === 0) return;
  putPlace(writing.places, teams.key, {node: addEntry(root, 'groups', groups), parent: root, inside: groups});
}

function rootFile(stack: string, tree: YAMLMap): string {
  const root = new YAMLMap();
  addEntry(root, 'stack', textNode(stack));
  addEntry(root, 'organisations', orEmpty(tree));
  return print(documentOf(root));
}

function peopleFile(people: readonly string[]): string {
  const root = new YAMLMap();
  const list = new YAMLSeq();
  list.items.push(...people.map(textNode));
  addEntry(root, 'accounts', orEmpty(list));
  return print(documentOf(root));
}

function print(document: Document): string {
  return document.toString({lineWidth: 120});
}
