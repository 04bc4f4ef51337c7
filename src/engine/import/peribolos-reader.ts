/** What a peribolos file says, with the node behind each word, so that its comments can follow it. */
import {isMap, isScalar, isSeq, type Node} from 'yaml';
import {accountName} from '#schemas/fields/names.ts';
import type {Notes} from './notes.ts';
import {describe, follow, isBlank, type Sheet} from './parse-source.ts';

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
  readonly sheet: Sheet;
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

/** Reads a file. What is wrong is noted and left out; the rest is read. */
export function readPeribolos(sheet: Sheet, notes: Notes): PeribolosFile {
  const file: {-readonly [K in keyof PeribolosFile]: PeribolosFile[K]} & {grants: Grants[]} = {sheet, grants: []};
  for (const [key, value] of entriesOf(sheet, sheet.document.contents, 'the file')) {
    if (key.text === 'admins') file.grants.push({...peopleOf(sheet, key, value), role: 'owner'});
    else if (key.text === 'members') file.grants.push({...peopleOf(sheet, key, value), role: 'viewer'});
    else if (key.text === 'teams') file.teams = teamsOf(sheet, key, value, notes);
    else if (key.text === 'name' && sheet.source.head) file.displayName = fieldOf(sheet, key, value);
    else if (key.text === 'description' && sheet.source.head) file.description = fieldOf(sheet, key, value);
    else if (key.text === 'orgs')
      sheet.complain(key.node, describeOrgs(entriesOf(sheet, value, 'orgs').map(([name]) => name.text)));
    else leave(sheet, '', key, value, notes);
  }
  return file;
}

/** Says what an `orgs:` holds, and how its organisations are written to be read. */
function describeOrgs(names: readonly string[]): string {
  const [first = 'NAME'] = names;
  const held =
    names.length === 0 ? 'no organisation' : names.length === 1 ? 'the organisation' : `${names.length} organisations:`;
  const named = names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
  return `orgs: holds ${held}${named && ` ${named}`}; orgs: itself is not read: write what stands under ${first}: to the top of ${first}/org.yaml`;
}

/** Teams and the teams within them, parents first. */
export function* everyTeam(teams: Teams | undefined): Generator<Team> {
  for (const team of teams?.teams ?? []) {
    yield team;
    yield* everyTeam(team.children);
  }
}

function teamsOf(sheet: Sheet, key: Word, node: Node | null, notes: Notes): Teams {
  const teams = entriesOf(sheet, node, 'teams').map(([name, body]) => teamOf(sheet, name, body, notes));
  return {key: key.node, teams};
}

function teamOf(sheet: Sheet, name: Word, body: Node | null, notes: Notes): Team {
  const team: {-readonly [K in keyof Team]: Team[K]} & {people: People[]} = {name, people: []};
  for (const [key, value] of entriesOf(sheet, body, `team “${name.text}”`)) {
    if (key.text === 'maintainers') team.people.push({...peopleOf(sheet, key, value), list: key.text});
    else if (key.text === 'members') team.people.push({...peopleOf(sheet, key, value), list: key.text});
    else if (key.text === 'previously') team.previously = namesOf(sheet, key, value);
    else if (key.text === 'teams') team.children = teamsOf(sheet, key, value, notes);
    else if (key.text === 'description') team.description = fieldOf(sheet, key, value);
    else leave(sheet, `${name.text}: `, key, value, notes);
  }
  return team;
}

function peopleOf(sheet: Sheet, key: Word, node: Node | null): NameList {
  const list = namesOf(sheet, key, node);
  return {...list, names: list.names.filter(({text, node}) => isPerson(text, (wrong) => sheet.complain(node, wrong)))};
}

function isPerson(text: string, complain: (wrong: string) => void): boolean {
  return accountName.read(text, {names: [], report: ({summary}) => complain(summary)}) !== undefined;
}

function namesOf(sheet: Sheet, key: Word, node: Node | null): NameList {
  if (node === null || isBlank(node)) return {key: key.node, names: []};
  const list = follow(sheet, node);
  if (!isSeq<Node>(list)) {
    sheet.complain(node, `${key.text} is ${describe(list)}; a list of names is wanted`);
    return {key: key.node, names: []};
  }
  return {key: key.node, names: list.items.flatMap((item) => textOf(sheet, item, `a name in ${key.text}`) ?? [])};
}

function fieldOf(sheet: Sheet, key: Word, node: Node | null): Field | undefined {
  if (node === null || isBlank(node)) return undefined;
  const value = textOf(sheet, node, key.text);
  return value === undefined ? undefined : {key: key.node, value};
}

function textOf(sheet: Sheet, node: Node, what: string): Word | undefined {
  const scalar = follow(sheet, node);
  if (isScalar(scalar) && !isBlank(scalar)) return {text: String(scalar.value), node};
  sheet.complain(node, `${what} is ${isScalar(scalar) ? 'empty' : describe(scalar)}; a text is wanted`);
  return undefined;
}

function entriesOf(sheet: Sheet, node: Node | null, what: string): readonly (readonly [Word, Node | null])[] {
  if (node === null || isBlank(node)) return [];
  if (!isMap<Node, Node | null>(node)) {
    sheet.complain(node, `${what} is ${describe(node)}; a map is wanted`);
    return [];
  }
  return node.items.flatMap(({key, value}) => {
    const word = textOf(sheet, key, `a key of ${what}`);
    if (word?.text === '<<') sheet.complain(key, 'merge keys (<<) are not read');
    return word === undefined || word.text === '<<' ? [] : [[word, value] as const];
  });
}

function leave(sheet: Sheet, where: string, key: Word, value: Node | null, notes: Notes): void {
  const known = LEFT_BEHIND.get(key.text);
  const code = known === undefined ? 'import/unknown-key' : 'import/left-behind';
  const summary = known ?? `values of the unknown key “${key.text}”`;
  const parts =
    key.text === 'repos' && isMap<Node, Node | null>(value)
      ? value.items.map((pair) => `${pair.key}: ${brief(pair.value)}`)
      : [brief(value)];
  for (const part of parts) notes.say({code, summary, example: `${sheet.source.path}: ${where}${part}`});
}

function brief(node: Node | null): string {
  return isScalar(node) ? String(node.value).slice(0, 60) : describe(node ?? undefined);
}

function setting(key: string): [string, string] {
  return [key, `settings of an organisation (${key})`];
}
