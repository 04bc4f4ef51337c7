/** What the parts of one import share while they write. */
import type {Scalar, YAMLMap} from 'yaml';
import {type Places, putPlace} from './comments.ts';
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
  /** Roles by person in the organisation, from this file or one before it. */
  readonly granted: Map<string, Set<string>>;
  readonly places: Places;
}

/** Writes a text field; a text of blanks is left out. */
export function writeText(map: YAMLMap, name: string, {key, value}: Field, writing: Writing): void {
  const node = textOf(value.text, writing);
  if (node === undefined) return;
  const place = {node: addEntry(map, name, node), beside: node.value.includes('\n') ? undefined : node, parent: map, body: map};
  putPlace(writing.places, key, place);
  putPlace(writing.places, value.node, place);
}

/** Writes what something was called where it has another name here. */
export function writeDisplayName(map: YAMLMap, written: string, name: string, writing: Writing): void {
  const node = written === name ? undefined : textOf(written, writing);
  if (node) addEntry(map, 'display_name', node);
}

/** A text without what no text here may hold; undefined where nothing is left. */
function textOf(written: string, {notes}: Writing): Scalar<string> | undefined {
  const text = written.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim();
  if (text !== written) {
    const summary = 'texts without the blanks and line breaks at their ends, and without control characters';
    notes.say({code: 'import/trimmed', summary, example: text.slice(0, 60)});
  }
  return text === '' ? undefined : textNode(text.replaceAll('$(var.', () => '$$(var.'));
}

/** Notes a name that stands in a list for the second time. */
export function noteTwice({notes, organisation}: Writing, list: string, name: string): void {
  notes.say({
    code: 'import/listed-twice',
    summary: 'names that a list has twice; listed once',
    example: `${organisation}:${list} ${name}`,
  });
}
