/** A team as a group: its people in one list, its child teams among them. */
import {type Node, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import {putPlace} from './comments.ts';
import type {Team, Word} from './peribolos-reader.ts';
import {noteTwice, type Writing, writeDisplayName, writeText} from './writing.ts';
import {addEntry, orEmpty, textNode} from './yaml-text.ts';

/** One person of a team, however often the team lists them. */
interface Row {
  readonly person: string;
  readonly nodes: Node[];
  readonly lists: Set<'maintainers' | 'members'>;
}

/** Adds the group to the map of groups. */
export function writeGroup(team: Team, groups: YAMLMap, writing: Writing): void {
  const body = new YAMLMap();
  const name = writing.names.group(team);
  const key = addEntry(groups, name, body);
  writeDisplayName(body, team.name.text, name, writing);
  if (team.description) writeText(body, 'description', team.description, writing);
  writePrevious(team, body, writing);
  writeMembers(team, body, writing);
  const beside = orEmpty(body).flow ? body : undefined;
  putPlace(writing.places, team.name.node, {node: key, parent: groups, inside: body, body, beside});
  writing.counts.groups += 1;
}

function writePrevious(team: Team, body: YAMLMap, {names, places}: Writing): void {
  const previous = names.previously(team);
  if (team.previously === undefined || previous.length === 0) return;
  const list = new YAMLSeq<Scalar>();
  list.items.push(...previous.map(({text}) => textNode(text)));
  const only = previous.length === 1 ? list.items[0] : undefined;
  const key = addEntry(body, 'previously', only ?? list);
  putPlace(places, team.previously.key, {node: key, parent: body, inside: only ? undefined : list, body});
  for (const [index, {node}] of previous.entries()) {
    const item = list.items[index] ?? key;
    const place = only ? {node: key, beside: only, parent: body, body} : {node: item, beside: item, parent: list, body};
    putPlace(places, node, place);
  }
}

/** Groups come first: a list that ends in comments on people who left keeps its end. */
function writeMembers(team: Team, body: YAMLMap, writing: Writing): void {
  const members = new YAMLSeq<Node>();
  const entries = new Map<Node, Node>();
  writeChildren(team, members, writing);
  for (const {person, nodes, lists} of rowsOf(team, writing)) {
    const [entry, beside] = lists.has('maintainers') ? maintainerEntry(person) : plainEntry(person);
    members.items.push(entry);
    for (const node of nodes) {
      putPlace(writing.places, node, {node: entry, beside, parent: members, body});
      entries.set(node, entry);
    }
    writing.counts.memberships += 1;
  }
  if (team.people.length === 0 && members.items.length === 0) return;
  placeKeys(team, addEntry(body, 'members', orEmpty(members)), {members, body, entries}, writing);
}

function writeChildren({children}: Team, members: YAMLSeq<Node>, {names, notes, organisation}: Writing): void {
  for (const child of children?.teams ?? []) {
    const summary = 'teams in a team: groups of their own, and members of it';
    notes.say({code: 'import/nested', summary, example: `${organisation}:${names.group(child)}`});
    members.items.push(textNode(`group:${names.group(child)}`));
  }
}

function rowsOf(team: Team, writing: Writing): Iterable<Row> {
  const rows = new Map<string, Row>();
  for (const {list, names} of team.people) {
    for (const word of names) {
      const person = writing.names.person(word.text);
      const row: Row = rows.get(person) ?? {person, nodes: [], lists: new Set()};
      rows.set(person, row);
      if (row.lists.has(list)) noteTwice(writing, writing.names.group(team), word.text);
      else if (row.lists.size > 0) noteBoth(writing, team, word);
      row.nodes.push(word.node);
      row.lists.add(list);
    }
  }
  return rows.values();
}

function noteBoth({notes, names, organisation}: Writing, team: Team, {text}: Word): void {
  const summary = 'people who are member and maintainer of a team: maintainer stands';
  notes.say({code: 'import/member-and-maintainer', summary, example: `${organisation}:${names.group(team)} ${text}`});
}

function plainEntry(person: string): readonly [Node, Node] {
  const entry = textNode(person);
  return [entry, entry];
}

function maintainerEntry(person: string): readonly [Node, Node] {
  const entry = new YAMLMap();
  const fields = new YAMLMap();
  fields.flow = true;
  fields.items.push(new Pair(textNode('maintainer'), new Scalar('true')));
  addEntry(entry, person, fields);
  return [entry, fields];
}

/** Of the lists that became one, the first has its heading at the key; the others have it before their first entry. */
function placeKeys(
  team: Team,
  key: Scalar,
  {members, body, entries}: {members: YAMLSeq<Node>; body: YAMLMap; entries: ReadonlyMap<Node, Node>},
  {places}: Writing,
): void {
  const atKey = {node: key, parent: body, inside: members, body, beside: members.flow ? members : undefined};
  for (const [index, list] of team.people.entries()) {
    const first = list.names[0] && entries.get(list.names[0].node);
    putPlace(places, list.key, index > 0 && first ? {node: first, parent: members, body} : atKey);
  }
  const link = members.items[0];
  if (team.children && team.children.teams.length > 0 && link)
    putPlace(places, team.children.key, {node: link, parent: members, body});
}
