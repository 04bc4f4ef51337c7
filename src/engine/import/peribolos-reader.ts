/** What a peribolos file says, with the node behind each word, so that its comments can follow it. */
import {isMap, isScalar, isSeq, type Node} from 'yaml';
import type {Problem} from '#schemas/field.ts';
import {accountName} from '#schemas/fields/names.ts';
import type {Notes} from './notes.ts';
import {describe, isBlank} from './parse-source.ts';
import type {Part} from './peribolos-files.ts';
import {entriesOf, itemsOf, type Tree} from './yaml-tree.ts';

export interface Word {
  readonly text: string;
  readonly node: Node;
}

export interface Field {
  readonly key: Node;
  readonly value: Word;
}

interface NameList {
  readonly key: Node;
  readonly names: readonly Word[];
}

interface People extends NameList {
  readonly list: 'maintainers' | 'members';
}

export interface Grants extends NameList {
  readonly role: 'owner' | 'viewer';
}

export interface Teams {
  readonly key: Node;
  readonly teams: readonly Team[];
}

export interface Team {
  readonly name: Word;
  /** `maintainers` and `members`, in the order in which they stand there. */
  readonly people: readonly People[];
  readonly description?: Field | undefined;
  readonly previously?: NameList | undefined;
  readonly children?: Teams | undefined;
}

export interface PeribolosFile {
  readonly part: Part;
  readonly displayName?: Field | undefined;
  readonly description?: Field | undefined;
  readonly grants: readonly Grants[];
  readonly teams?: Teams | undefined;
}

/** Keys of peribolos that have no counterpart here. */
const LEFT_BEHIND: ReadonlyMap<string, string> = new Map([
  ['repos', 'permissions on repositories, and their settings (repos)'],
  ['privacy', 'settings of who sees a team (privacy)'],
  ...['billing_email', 'company', 'email', 'location', 'has_organization_projects', 'has_repository_projects'].map(setting),
  ...['default_repository_permission', 'members_can_create_repositories'].map(setting),
]);

/** The most teams that may stand in each other; a team that holds itself through an alias has more. */
const DEPTH = 50;

/** Reads a part of a file. All that is wrong in it is reported. */
export function readPeribolos(part: Part, notes: Notes): PeribolosFile {
  const {tree, content, isHead} = part;
  const file: {-readonly [K in keyof PeribolosFile]: PeribolosFile[K]} & {grants: Grants[]} = {part, grants: []};
  for (const [key, value] of mapOf(tree, content, 'the organisation')) {
    if (key.text === 'admins') file.grants.push({...peopleOf(tree, key, value), role: 'owner'});
    else if (key.text === 'members') file.grants.push({...peopleOf(tree, key, value), role: 'viewer'});
    else if (key.text === 'teams') file.teams = teamsOf(tree, key, value, notes, 1);
    else if (key.text === 'name' && isHead) file.displayName = fieldOf(tree, key, value);
    else if (key.text === 'description' && isHead) file.description = fieldOf(tree, key, value);
    else leave(tree, '', key, value, notes);
  }
  return file;
}

/** Lists teams and the teams within them, parents first. */
export function* everyTeam(teams: Teams | undefined): Generator<Team> {
  for (const team of teams?.teams ?? []) {
    yield team;
    yield* everyTeam(team.children);
  }
}

function teamsOf(tree: Tree, key: Word, node: Node | undefined, notes: Notes, depth: number): Teams {
  if (depth > DEPTH) {
    complain(tree, key.node, `teams are nested more than ${DEPTH} deep`);
    return {key: key.node, teams: []};
  }
  const teams = mapOf(tree, node, 'teams').map(([name, body]) => teamOf(tree, name, body, notes, depth));
  return {key: key.node, teams};
}

function teamOf(tree: Tree, name: Word, body: Node | undefined, notes: Notes, depth: number): Team {
  const team: {-readonly [K in keyof Team]: Team[K]} & {people: People[]} = {name, people: []};
  for (const [key, value] of mapOf(tree, body, `team “${name.text}”`)) {
    if (key.text === 'maintainers') team.people.push({...peopleOf(tree, key, value), list: key.text});
    else if (key.text === 'members') team.people.push({...peopleOf(tree, key, value), list: key.text});
    else if (key.text === 'previously') team.previously = namesOf(tree, key, value);
    else if (key.text === 'teams') team.children = teamsOf(tree, key, value, notes, depth + 1);
    else if (key.text === 'description') team.description = fieldOf(tree, key, value);
    else leave(tree, `${name.text}: `, key, value, notes);
  }
  return team;
}

function peopleOf(tree: Tree, key: Word, node: Node | undefined): NameList {
  const list = namesOf(tree, key, node);
  return {...list, names: list.names.filter(({text, node}) => isPerson(text, (wrong) => tree.error(node, wrong)))};
}

function isPerson(text: string, report: (problem: Problem) => void): boolean {
  const known = accountName.read(text, {names: [], report: (problem) => report({...problem, code: UNREADABLE})});
  return known !== undefined;
}

function namesOf(tree: Tree, key: Word, node: Node | undefined): NameList {
  if (isBlank(node)) return {key: key.node, names: []};
  if (!isSeq<Node>(node)) {
    complain(tree, node, `${key.text} is ${describe(node)}; a list of names is wanted`);
    return {key: key.node, names: []};
  }
  const names = itemsOf(tree, node).flatMap(([written, item]) => textOf(tree, written, item, `a name in ${key.text}`) ?? []);
  return {key: key.node, names};
}

function fieldOf(tree: Tree, key: Word, node: Node | undefined): Field | undefined {
  if (isBlank(node)) return undefined;
  const value = textOf(tree, node, node, key.text);
  return value === undefined ? undefined : {key: key.node, value};
}

function textOf(tree: Tree, written: Node | undefined, value: Node | undefined, what: string): Word | undefined {
  if (isScalar(value) && !isBlank(value)) return {text: String(value.value), node: written ?? value};
  complain(tree, written, `${what} is ${isScalar(value) ? 'empty' : describe(value)}; a text is wanted`);
  return undefined;
}

/** The entries of a map, aliases followed and `<<` merged. */
function mapOf(tree: Tree, node: Node | undefined, what: string): readonly (readonly [Word, Node | undefined])[] {
  if (isBlank(node)) return [];
  if (!isMap(node)) {
    complain(tree, node, `${what} is ${describe(node)}; a map is wanted`);
    return [];
  }
  return entriesOf(tree, node).flatMap(({name, key, value}) => {
    if (name !== '') return [[{text: name, node: key}, value] as const];
    complain(tree, key, `a key of ${what} is empty`);
    return [];
  });
}

const UNREADABLE = 'import/unreadable';

function complain(tree: Tree, node: Node | undefined, summary: string): void {
  tree.error(node, {code: UNREADABLE, summary});
}

function leave(tree: Tree, where: string, key: Word, value: Node | undefined, notes: Notes): void {
  const known = LEFT_BEHIND.get(key.text);
  const code = known === undefined ? 'import/unknown-key' : 'import/left-behind';
  const summary = known ?? `values of the unknown key “${key.text}”`;
  const parts =
    key.text === 'repos' && isMap(value)
      ? entriesOf(tree, value).map((entry) => `${entry.name}: ${brief(entry.value)}`)
      : [brief(value)];
  for (const part of parts) notes.say({code, summary, example: `${tree.source.name}: ${where}${part}`});
}

function brief(node: Node | undefined): string {
  return isScalar(node) ? String(node.value).slice(0, 60) : describe(node);
}

function setting(key: string): [string, string] {
  return [key, `settings of an organisation (${key})`];
}
