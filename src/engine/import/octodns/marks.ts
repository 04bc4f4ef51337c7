/** Where records stand in their source, so that its comments follow them. */
import {Document, isAlias, isScalar, type Node, visit} from 'yaml';
import {carryComments, type Place, type Places, putPlace} from '../comments.ts';
import type {Tree} from '../yaml-tree.ts';
import type {DraftValue, Written} from '../zones/draft.ts';

/** A record, as nodes of its source. */
export interface Mark {
  readonly owner: Node;
  /** Words that are not its values. */
  readonly words: readonly Node[];
  readonly values: readonly {readonly value: DraftValue; readonly words: readonly Node[]}[];
}

/** The scalars and aliases of a node. */
export function wordsIn(node: Node | undefined): readonly Node[] {
  const words: Node[] = [];
  if (isScalar(node) || isAlias(node)) return [node];
  if (node) visit(node, {Scalar: (_, word) => void words.push(word), Alias: (_, word) => void words.push(word)});
  return words;
}

/**
 * Carries the comments of a file to where its records went; answers those that were left behind. What stands at the head of
 * one file of several stands before its first record then, and not before all.
 */
export function carryMarked(
  {source, document}: Tree,
  marks: readonly Mark[],
  written: Written,
  into: Document,
  isPart: boolean,
): readonly string[] {
  const places = placesOf(marks, written);
  if (!isPart) return carryComments(source.text, document, places, into);
  const part = new Document();
  const left = carryComments(source.text, document, places, part);
  const first = marks.map(({owner}) => places.get(owner)?.node).find((node) => node !== undefined);
  if (part.comment) into.comment = into.comment ? `${into.comment}\n${part.comment}` : part.comment;
  if (!part.commentBefore) return left;
  if (first === undefined) return [...left, ...part.commentBefore.split('\n').map((line) => line.trim())];
  first.commentBefore = first.commentBefore ? `${part.commentBefore}\n${first.commentBefore}` : part.commentBefore;
  return left;
}

/** Places to which the words of a file went. */
function placesOf(marks: readonly Mark[], written: Written): Places {
  const places: Places = new Map();
  const put = (node: Node, place: Place): void => putPlace(places, node, place);
  for (const {owner, words, values} of marks) {
    for (const {value, words: own} of values) {
      const at = written.get(value);
      if (at === undefined) continue;
      const {key, map, node, list} = at;
      for (const word of own)
        put(word, list ? {node, beside: node, parent: list, body: map} : {node: key, beside: node, parent: map, body: map});
      const ofRecord = {node: key, parent: map, inside: list, beside: list ? undefined : node, body: map};
      for (const word of words) put(word, ofRecord);
      put(owner, at.owner ? {node: at.owner.key, parent: at.owner.map, inside: map, body: map} : ofRecord);
    }
  }
  return places;
}
