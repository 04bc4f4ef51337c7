/** Prints a config as YAML, the way people write it: what is short on one line, every text without quotes it does not need. */
import {Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import {isList, isText, type Written, type WrittenList, type WrittenMap} from '#core/export/written.ts';

/** A map or list that fits into so many columns stands on one line. */
const WIDTH = 100;

/** Prints a document, with a comment at its head. */
export function printYaml(root: WrittenMap, comment?: string): string {
  const document = new Document(undefined, {schema: 'failsafe'});
  const contents = mapNode(root, 0);
  for (const [index, pair] of contents.items.entries()) if (index > 0) (pair.key as Scalar).spaceBefore = true;
  document.contents = contents;
  if (comment) document.commentBefore = comment;
  return document.toString({lineWidth: 0});
}

/** A node in a column; what stands before it on its line counts as well. */
function nodeOf(written: Written, column: number, before: number): Node {
  if (isText(written)) return textNode(written, true);
  const flow = before + oneLine(written, WIDTH) <= WIDTH;
  const node = isList(written) ? listNode(written, column) : mapNode(written, column);
  node.flow = flow;
  return node;
}

function mapNode(map: WrittenMap, column: number): YAMLMap<Node, Node> {
  const node = new YAMLMap<Node, Node>();
  for (const [key, value] of map.entries)
    node.items.push(new Pair(textNode(key, false), nodeOf(value, column + 2, column + key.length + 2)));
  return node;
}

function listNode(list: WrittenList, column: number): YAMLSeq {
  const node = new TightList();
  for (const item of list.items) node.items.push(nodeOf(item, column + 2, column + 2));
  return node;
}

/** `[a, b]` beside `{ a: 1 }`. */
class TightList extends YAMLSeq<Node> {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && {...context, flowCollectionPadding: ''}, ...rest);
  }
}

/** How many columns it takes on one line; more than there are when it wants lines of its own. */
function oneLine(written: Written, most: number): number {
  if (isText(written)) return written.includes('\n') ? Number.POSITIVE_INFINITY : written.length;
  const parts = isList(written) ? written.items.map((item) => ['', item] as const) : [...written.entries];
  if (parts.length === 0) return 2;
  if (written.open || parts.length > most) return Number.POSITIVE_INFINITY;
  return parts.reduce((sum, [key, value]) => (sum > most ? sum : sum + key.length + 4 + oneLine(value, most)), 2);
}

/** What is not printed as it is, and where a block of lines would not come back as it was. */
const UNBLOCKABLE = /[^\n\t\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdff]|^\s|[ \t](\n|$)|\n$/;

/** A text that is read back as itself where every scalar is text; words that mean nothing elsewhere get quotes. */
function textNode(text: string, isValue: boolean): Scalar<string> {
  const node = new Scalar(text);
  if (/^(?:|~|null|Null|NULL)$/.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (text.includes('\n')) node.type = isValue && !UNBLOCKABLE.test(text) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
  return node;
}
