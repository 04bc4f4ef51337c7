/** Our config, built from what was read: a file for each file, and two of our own at the root. */
import {type Document, YAMLMap, YAMLSeq} from 'yaml';
import {carryComments} from './comments.ts';
import type {Notes} from './notes.ts';
import {PEOPLE_FILE, ROOT_FILE} from './peribolos-files.ts';
import type {Names, SourceOrganisation} from './peribolos-names.ts';
import {everyTeam, type PeribolosFile, type Teams} from './peribolos-reader.ts';
import {writeAccess} from './write-access.ts';
import {writeGroup} from './write-group.ts';
import {type Counts, type Writing, writeText} from './writing.ts';
import {addEntry, documentOf, orEmpty, textNode} from './yaml-text.ts';

/** Writes all files. */
export function writeConfig(
  organisations: readonly SourceOrganisation[],
  names: Names,
  stack: string,
  notes: Notes,
): {readonly files: ReadonlyMap<string, string>; readonly counts: Counts} {
  const counts = {organisations: organisations.length, accounts: names.people.length, groups: 0, memberships: 0, grants: 0};
  const files = new Map<string, string>();
  const tree = new YAMLMap();
  for (const organisation of organisations) {
    const fields = new YAMLMap();
    const name = names.organisation(organisation);
    const granted = new Set<string>();
    for (const file of organisation.files) {
      const text = writeFile(file, fields, {organisation: name, names, notes, counts, granted, places: new Map()});
      files.set(file.sheet.source.target, text);
    }
    addEntry(tree, name, orEmpty(fields));
  }
  return {files: new Map([[ROOT_FILE, rootFile(stack, tree)], [PEOPLE_FILE, peopleFile(names.people)], ...files]), counts};
}

/** The organisation's own fields go where the tree is; everything else stays in the file. */
function writeFile(file: PeribolosFile, fields: YAMLMap, writing: Writing): string {
  const {source, document} = file.sheet;
  if (file.displayName && file.displayName.value.text !== writing.organisation) {
    writeText(fields, 'display_name', file.displayName, writing);
  }
  if (file.description) writeText(fields, 'description', file.description, writing);
  const root = new YAMLMap();
  addEntry(root, 'organisation', textNode(writing.organisation));
  writeAccess(file.grants, root, writing);
  if (file.teams) writeGroups(file.teams, root, writing);
  const into = documentOf(root);
  for (const comment of carryComments(source.text, document, writing.places, into)) {
    const summary = 'comments beside what was left behind';
    writing.notes.say({code: 'import/left-behind', summary, example: `${source.path}: ${comment}`});
  }
  return print(into);
}

function writeGroups(teams: Teams, root: YAMLMap, writing: Writing): void {
  const groups = new YAMLMap();
  for (const team of everyTeam(teams)) writeGroup(team, groups, writing);
  if (groups.items.length === 0) return;
  writing.places.set(teams.key, {node: addEntry(root, 'groups', groups), parent: root, inside: groups});
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
