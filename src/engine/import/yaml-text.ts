/** Texts as YAML nodes, written so that a reader who takes every scalar as text gets the same text. */
import {Document, type Node, Pair, Scalar, type YAMLMap, type YAMLSeq} from 'yaml';
import {isReadOtherwise} from '../yaml-words.ts';

/** What YAML does not print, and what no text here may hold. */
export const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Writes a text, quoted only where it would be read as something else. The YAML library sees to signs, and this to words. */
export function textNode(text: string): Scalar<string> {
  const node = new Scalar(text);
  if (isReadOtherwise(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (text.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  return node;
}

/** Adds an entry to a map; answers its key, where comments go. */
export function addEntry(map: YAMLMap, name: string, value: Node): Scalar<string> {
  const key = textNode(name);
  map.items.push(new Pair(key, value));
  return key;
}

/** An empty list or map is written `[]` or `{}`. */
export function orEmpty<C extends YAMLMap | YAMLSeq>(collection: C): C {
  if (collection.items.length === 0) collection.flow = true;
  return collection;
}

/** The failsafe schema knows texts only, so it quotes no number. */
export function documentOf(root: YAMLMap): Document {
  const document = new Document(undefined, {schema: 'failsafe'});
  document.contents = root;
  return document;
}
