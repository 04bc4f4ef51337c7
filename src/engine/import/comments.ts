/**
 * Comments, carried from a source document to where what they stand beside has gone.
 *
 * The source is cut into tokens (its scalars and aliases) and the gaps between them. Each comment stands in exactly one gap, so each is
 * carried exactly once, and its column says whether it belongs to what follows or to the list that ends.
 */
import {type Document, isMap, isPair, isScalar, type Node, visit, type YAMLMap, type YAMLSeq} from 'yaml';

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

interface Token {
  readonly start: number;
  readonly end: number;
  /** The column at which its line begins, with the dash. */
  readonly indent: number;
  readonly place: Place | undefined;
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

/** Carries the comments; answers those that stood beside what was left behind. */
export function carryComments(text: string, from: Document, places: Places, into: Document): readonly string[] {
  const tokens = tokensOf(text, from, places);
  const left: string[] = [];
  let kept: Token | undefined;
  let droppedIndent = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= tokens.length; index++) {
    const previous = tokens[index - 1];
    const next = tokens[index];
    if (previous?.place) [kept, droppedIndent] = [previous, Number.POSITIVE_INFINITY];
    else if (previous) droppedIndent = Math.min(droppedIndent, previous.indent);
    const gap = readGap(text.slice(previous?.end ?? 0, next?.start), previous !== undefined);
    if (gap.beside !== undefined) {
      if (previous?.place) putBeside(previous.place, gap.beside);
      else left.push(gap.beside.trim());
    }
    if (previous === undefined) {
      putHead(into, gap);
      continue;
    }
    for (const block of gap.blocks) {
      if (next?.place && belongsToNext(block, previous, next)) putBefore(next.place.node, block);
      else if (next === undefined && block.column === 0 && (block.spaced || previous.indent > 0)) into.comment = below(into.comment, block);
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
    tokens.push({start, end: isScalar(node) && node.type?.startsWith('BLOCK_') ? headerEnd(text, start, end) : end, indent, place: places.get(node)});
  };
  visit(from, {Scalar: (_, node) => add(node), Alias: (_, node) => add(node)});
  return tokens;
}
