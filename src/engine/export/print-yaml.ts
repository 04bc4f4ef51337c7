/** Prints a config as YAML, the way people write it: what is short on one line, every text without quotes it does not need. */
import {Document, type Node, Pair, Scalar, type ScalarTag, type Tags, YAMLMap, YAMLSeq} from 'yaml';
import {isList, isScalar, type Written, type WrittenList, type WrittenMap} from '#core/export/written.ts';
import {isReadOtherwise} from '../yaml-words.ts';

/** A map or list that fits into so many columns stands on one line. */
const WIDTH = 100;

/** Prints a document, with a comment at its head. */
export function printYaml(root: WrittenMap, comment?: string): string {
  const document = new Document(undefined, {schema: 'failsafe', customTags: (tags) => tags.map(withEscapes)});
  const contents = mapNode(root, 0);
  for (const [index, pair] of contents.items.entries()) if (index > 0) (pair.key as Scalar).spaceBefore = true;
  document.contents = contents;
  if (comment) document.commentBefore = comment;
  return document.toString({lineWidth: 0});
}

/** A node in a column; what stands before it on its line counts as well. */
function nodeOf(written: Written, column: number, before: number): Node {
  if (isScalar(written)) return typeof written === 'string' ? textNode(written, true) : new Scalar(String(written));
  const flow = before + oneLine(written, WIDTH) <= WIDTH;
  const node = isList(written) ? listNode(written, column) : mapNode(written, column);
  node.flow = flow;
  return node;
}

function mapNode(map: WrittenMap, column: number): YAMLMap<Node, Node> {
  const node = new RoomyMap();
  for (const [key, value] of map.entries)
    node.items.push(new Pair(textNode(key, false), nodeOf(value, column + 2, column + key.length + 2)));
  return node;
}

function listNode(list: WrittenList, column: number): YAMLSeq {
  const node = new TightList();
  for (const item of list.items) node.items.push(nodeOf(item, column + 2, column + 2));
  return node;
}

/** `{ a: 1 }` */
class RoomyMap extends YAMLMap<Node, Node> {
  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && {...context, flowCollectionPadding: ' '}, ...rest);
  }
}

/** `[a, b]` */
class TightList extends YAMLSeq<Node> {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && {...context, flowCollectionPadding: ''}, ...rest);
  }
}

/** How many columns it takes on one line; more than there are when it wants lines of its own. */
function oneLine(written: Written, most: number): number {
  if (isScalar(written)) return String(written).includes('\n') ? Number.POSITIVE_INFINITY : String(written).length;
  const parts = isList(written) ? written.items.map((item) => ['', item] as const) : [...written.entries];
  if (parts.length === 0) return 2;
  if (written.open || parts.length > most || (parts.length > 1 && parts.some(([, each]) => isFilledMap(each))))
    return Number.POSITIVE_INFINITY;
  return parts.reduce((sum, [key, value]) => (sum > most ? sum : sum + key.length + 4 + oneLine(value, most)), 2);
}

/** A map beside others is hard to read on their line. */
function isFilledMap(written: Written): boolean {
  return !isScalar(written) && !isList(written) && written.entries.size > 0;
}

/** A text that is read back as itself where every scalar is text; words that mean nothing elsewhere get quotes. */
function textNode(text: string, isValue: boolean): Scalar<string> {
  const node = new Scalar(text.replaceAll('$(var.', () => '$$(var.'));
  if (isValue && text.includes('\n') && !/^\s|[ \t]$|[ \t]?\n$|[ \t]\n/.test(text)) node.type = Scalar.BLOCK_LITERAL;
  else if (text.includes('\n') || isReadOtherwise(text)) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/** What YAML does not print, and what some readers take for the end of a line, or for nothing. */
const UNPRINTED = /(?![\n\t])\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** The library leaves some of that as it is, even between quotes. */
function withEscapes(tag: Tags[number]): Tags[number] {
  if (typeof tag !== 'object' || tag.tag !== 'tag:yaml.org,2002:str') return tag;
  const {stringify} = tag as Required<ScalarTag>;
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const print: typeof stringify = (node, ...rest) => {
    const text = node.value as string;
    return UNPRINTED.test(text) ? JSON.stringify(text).replace(new RegExp(UNPRINTED, 'gu'), escaped) : stringify(node, ...rest);
  };
  return {...(tag as ScalarTag), stringify: print};
}
