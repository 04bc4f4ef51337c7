/** A list of names as a text holds it: its items with the comments that are theirs. */
import {isMap, isScalar, type Node, type ParsedNode, visit, type YAMLSeq} from 'yaml';

export type NamesList = YAMLSeq<ParsedNode>;

/** The name and the parsed node of an item. */
export interface Named {
  readonly name: string;
  readonly node: ParsedNode;
}

/** The items by name; undefined where moving them could change what they mean, or where one has no name. */
export function namedItems(list: NamesList): readonly Named[] | undefined {
  if (holdsMore(list)) return undefined;
  const items = list.items.flatMap((node) => {
    const name = nameOf(node);
    return name === undefined ? [] : [{name, node}];
  });
  return items.length === list.items.length ? items : undefined;
}

function nameOf(node: ParsedNode): string | undefined {
  const key = isMap(node) && node.items.length === 1 ? node.items[0]?.key : node;
  return isScalar(key) && key.value !== null && key.value !== '' ? String(key.value) : undefined;
}

/** An alias must stand behind its anchor, and the blank lines that end a block of text are part of it. */
function holdsMore(list: NamesList): boolean {
  let found = false;
  const look = (node: Node): symbol | undefined => {
    found ||= 'anchor' in node && node.anchor !== undefined;
    found ||= isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    return found ? visit.BREAK : undefined;
  };
  for (const item of list.items) visit(item, {Node: (_, node) => look(node), Alias: () => void (found = true)});
  return found;
}

/** Sorts what stands between two blank lines; those keep paragraphs apart, and their order is the writer's. */
export function sortParagraphs<T extends {readonly name: string; readonly opens: boolean}>(
  items: readonly T[],
  fold: (name: string) => string,
): readonly T[] {
  const paragraphs: T[][] = [];
  for (const item of items) {
    if (item.opens || paragraphs.length === 0) paragraphs.push([item]);
    else paragraphs.at(-1)?.push(item);
  }
  return paragraphs.flatMap((each) => each.sort((a, b) => compare(fold(a.name), fold(b.name))));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
