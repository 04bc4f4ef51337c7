/** What the parts of one import share while they write. */
import type {YAMLMap} from 'yaml';
import type {Places} from './comments.ts';
import type {Notes} from './notes.ts';
import type {Names} from './peribolos-names.ts';
import type {Field} from './peribolos-reader.ts';
import {addEntry, textNode, UNPRINTABLE} from './yaml-text.ts';

export interface Counts {
  readonly organisations: number;
  readonly accounts: number;
  readonly groups: number;
  readonly memberships: number;
  readonly grants: number;
}

/** One file on its way. The counts are those of the whole import. */
export interface Writing {
  readonly organisation: string;
  readonly names: Names;
  readonly notes: Notes;
  readonly counts: {-readonly [K in keyof Counts]: Counts[K]};
  /** Who has which role in the organisation already, from this file or one before it. */
  readonly granted: Set<string>;
  readonly places: Places;
}

/** Writes a text field, without what no text here may hold; a text of blanks is left out. */
export function writeText(map: YAMLMap, name: string, {key, value}: Field, {notes, places}: Writing): void {
  const text = value.text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim();
  if (text !== value.text) {
    const summary = 'texts without the blanks and line breaks at their ends, and without control characters';
    notes.say({code: 'import/trimmed', summary, example: text.slice(0, 60)});
  }
  if (text === '') return;
  const node = textNode(text.replaceAll('$(var.', () => '$$(var.'));
  const place = {node: addEntry(map, name, node), beside: text.includes('\n') ? undefined : node, parent: map, body: map};
  places.set(key, place).set(value.node, place);
}

/** Notes a name that stands in a list for the second time. */
export function noteTwice({notes, organisation}: Writing, list: string, name: string): void {
  notes.say({
    code: 'import/listed-twice',
    summary: 'names that a list has twice; listed once',
    example: `${organisation}:${list} ${name}`,
  });
}
