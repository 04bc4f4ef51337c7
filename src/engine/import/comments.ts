/**
 * Comments, carried from a source document to where what they stand beside has gone.
 *
 * The source is cut into tokens (its scalars and aliases) and the gaps between them. Each comment stands in exactly one gap, so each is
 * carried exactly once, and its column says whether it belongs to what follows or to the list that ends.
 */
import {type Document, isNode, isPair, isScalar, isSeq, type Node, visit, type YAMLMap, type YAMLSeq} from 'yaml';
import {UNPRINTABLE} from './yaml-text.ts';

/** Where a node of the source has gone. */
export interface Place {
  /** Comments on lines of their own stand before this: a key, or an entry of a list. */
  readonly node: Node;
  readonly parent: YAMLMap | YAMLSeq;
  /** A comment on the same line stands beside this; without it, before the node. */
  readonly beside?: Node | undefined;
  /** What stands below the node, when it is a key. */
  readonly inside?: YAMLMap | YAMLSeq | undefined;
  /** The fields that the node is among: what is left behind there leaves its comments at their end. */
  readonly body?: YAMLMap | undefined;
}

/** Source nodes that went somewhere. All others were left behind. */
export type Places = Map<Node, Place>;

/** Records where a node went. What aliases repeat keeps its comments where it went first. */
export function putPlace(places: Places, node: Node, place: Place): void {
  if (!places.has(node)) places.set(node, place);
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** The column at which its line begins, with the dash. */
  readonly indent: number;
  readonly place: Place | undefined;
  /** A comment behind the `|` of a block of text. */
  readonly header: string | undefined;
}

/** Comment lines in one column, without a blank line between them. */
interface Block {
  readonly lines: string[];
  readonly column: number;
  readonly spaced: boolean;
}

interface Gap {
  readonly beside?: string | undefined;
  readonly blocks: readonly Block[];
  readonly spaced: boolean;
}

/**
 * Carries the comments; answers those that stood beside what was left behind. What stands at the head of the source goes to
 * the head of `into`, what stands at its end to the end of `last`.
 */
export function carryComments(text: string, from: Document, places: Places, into: Document, last = into): readonly string[] {
  const tokens = tokensOf(text, from, places);
  const left: string[] = [];
  let kept: Token | undefined;
  let droppedIndent = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= tokens.length; index++) {
    const previous = tokens[index - 1];
    const next = tokens[index];
    if (previous?.place) [kept, droppedIndent] = [previous, Number.POSITIVE_INFINITY];
    else if (previous) droppedIndent = Math.min(droppedIndent, previous.indent);
    const gap = readGap(text.slice(previous?.end ?? 0, next?.start), previous !== undefined && text[previous.end - 1] !== '\n');
    const beside = gap.beside ?? previous?.header;
    if (beside !== undefined) {
      if (previous?.place) putBeside(previous.place, beside);
      else left.push(beside.trim());
    }
    if (previous === undefined) {
      putHead(into, gap);
      continue;
    }
    for (const block of gap.blocks) {
      if (next?.place && belongsToNext(block, previous, next)) putBefore(next.place.node, block);
      else if (next === undefined && block.column === 0 && (block.spaced || previous.indent > 0))
        last.comment = below(last.comment, block);
      else if (previous.place) putAfter(previous.place, block, block.column > previous.indent);
      else if (kept?.place && block.column <= droppedIndent) putAtEnd(kept.place, block);
      else left.push(...block.lines.map((line) => line.trim()));
    }
    if (gap.spaced && next?.place) space(next.place);
  }
  return left;
}

function tokensOf(text: string, from: Document, places: Places): readonly Token[] {
  const tokens: Token[] = [];
  const add = (node: Node): void => {
    if (!node.range) return;
    const [start, end] = node.range;
    const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0].length ?? 0;
    const header = isScalar(node) && node.type?.startsWith('BLOCK_') ? (node.comment ?? undefined) : undefined;
    tokens.push({start, end, indent, place: places.get(node), header});
  };
  visit(from, {Scalar: (_, node) => add(node), Alias: (_, node) => add(node)});
  return tokens;
}

function readGap(text: string, midLine: boolean): Gap {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let beside: string | undefined;
  let spaced = false;
  let blank = false;
  lines.forEach((line, number) => {
    const comment = /(^|[ \t])#(.*)$/.exec(line);
    const first = number === 0 && midLine;
    if (comment === null) blank ||= !first && number < lines.length - 1 && line.trim() === '';
    else if (first) beside = clean(comment[2]);
    else {
      const column = comment.index + (comment[1]?.length ?? 0);
      const last = blocks.at(-1);
      if (last && !blank && last.column === column) last.lines.push(clean(comment[2]));
      else blocks.push({lines: [clean(comment[2])], column, spaced: blank});
      blank = false;
    }
    spaced ||= blank;
  });
  return {beside, blocks, spaced};
}

/** Without what YAML does not print; a comment of one blank is written as a lone `#`. */
function clean(comment = ''): string {
  return comment.replace(UNPRINTABLE, '').trimEnd() || ' ';
}

/** A comment in the column of a list's dashes is the list's when it reads like an entry of it: `# - name`. */
function belongsToNext(block: Block, previous: Token, next: Token): boolean {
  if (block.column > next.indent) return false;
  const endsList = isSeq(previous.place?.parent) && !isSeq(next.place?.parent) && block.column === previous.indent;
  return !(endsList && block.lines.some((line) => /^ *- /.test(line)));
}

function putHead(into: Document, gap: Gap): void {
  for (const block of gap.blocks) into.commentBefore = below(into.commentBefore, block);
}

function putBeside({node, beside}: Place, comment: string): void {
  if (beside === undefined) putBefore(node, {lines: [comment], column: 0, spaced: false});
  else if (!beside.comment) beside.comment = comment;
  else if (beside.comment !== comment) beside.comment += `;${comment}`;
}

function putBefore(node: Node, block: Block): void {
  node.commentBefore = below(node.commentBefore, block);
}

function putAfter({node, parent, inside}: Place, block: Block, deeper: boolean): void {
  const index = parent.items.findIndex((item) => item === node || (isPair(item) && item.key === node));
  const follower = deeper && inside ? (nodeAt(inside, 0) ?? node) : nodeAt(parent, index + 1);
  if (follower) putBefore(follower, block);
  else parent.comment = below(parent.comment, block);
}

function putAtEnd(place: Place, block: Block): void {
  if (place.body === undefined) putAfter(place, block, false);
  else if (place.body.items.length > 0) place.body.comment = below(place.body.comment, block);
  else putBefore(place.node, block);
}

/** A blank line in the source is one here too, though never at the beginning of a list or map. */
function space({node, parent}: Place): void {
  if (nodeAt(parent, 0) !== node) node.spaceBefore = true;
}

function nodeAt(collection: YAMLMap | YAMLSeq, index: number): Node | undefined {
  const item: unknown = collection.items[index];
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? node : undefined;
}

function below(comment: string | null | undefined, {lines, spaced}: Block): string {
  return comment ? `${comment}${spaced ? '\n\n' : '\n'}${lines.join('\n')}` : lines.join('\n');
}
