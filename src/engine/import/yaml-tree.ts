/** A YAML file of another tool as a tree: aliases followed, maps merged, every scalar as the text that was typed. */
import {type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, visit, type YAMLMap} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import type {Problem} from '#schemas/field.ts';
import {isBlank, parseText} from './parse-source.ts';
import type {Complaints, SourceText} from './zones/complaints.ts';

/** The tool whose file it is. */
export interface Tool {
  /** The first part of the codes of its problems. */
  readonly code: string;
  /** The problem of a key that stands twice in a map. */
  readonly twice: Omit<Problem, 'code'>;
}

export interface Tree {
  readonly tool: Tool;
  readonly source: SourceText;
  readonly document: Document;
  error(node: Node | undefined, problem: Problem): void;
  warning(node: Node | undefined, problem: Problem): void;
  /** What a node stands for: an alias is followed. One that stands for nothing is told once, and stands for itself. */
  follow(node: unknown): Node | undefined;
  /** Counts something that is read. False where aliases make so much of the file that no more is; that is told once. */
  spend(): boolean;
}

export interface Entry {
  readonly name: string;
  readonly key: Scalar;
  /** As it is written, and what it stands for. */
  readonly written: Node | undefined;
  readonly value: Node | undefined;
}

/** What is wrong, and the node where it is wrong. */
export interface WrongNode {
  readonly node: Node | undefined;
  readonly problem: Problem;
}

/** Parses a file; answers undefined after it has said why not. */
export function readTree(tool: Tool, source: SourceText, complaints: Complaints): Tree | undefined {
  const code = `${tool.code}/yaml`;
  const at = (offset = 0): {source: SourceText; offset: number} => ({source, offset});
  if (source.isBytes) {
    complaints.error(at(), {code, summary: 'the file is not UTF-8', hint: 'save it as UTF-8'});
    return undefined;
  }
  const complain = (offset: number | undefined, summary: string): void => complaints.error(at(offset), {code, summary});
  const document = parseText(source.text, complain);
  if (document === undefined) return undefined;
  const targets = new Map<Node, Node>();
  const told = new Set<Node>();
  const most = Math.max(LEAST, source.text.length);
  let spent = 0;
  const tree: Tree = {
    ...{tool, source, document},
    error(node, problem) {
      if (!node || !told.has(node)) complaints.error(at(node?.range?.[0]), problem);
    },
    warning: (node, problem) => complaints.warning(at(node?.range?.[0]), problem),
    follow: (node) => (isAlias(node) ? (targets.get(node) ?? node) : ((node ?? undefined) as Node | undefined)),
    spend() {
      if (++spent === most + 1) {
        const summary = `aliases make more than ${most.toLocaleString('en')} values of this file`;
        complaints.error(at(), {code, summary, hint: 'write what they stand for where it is meant'});
      }
      return spent <= most;
    },
  };
  settle(tree, targets, told);
  return tree;
}

/** A file may become this much through aliases, or as much as it is long. */
const LEAST = 100_000;

/**
 * Finds what aliases stand for, and tells of tags: they make something else of what is written. Nothing more is said of a
 * node that was told.
 */
function settle(tree: Tree, targets: Map<Node, Node>, told: Set<Node>): void {
  const anchors = new Map<string, Node>();
  visit(tree.document, {
    Alias(_, alias: Alias) {
      const target = anchors.get(alias.source);
      if (target) return void targets.set(alias, target);
      const summary = `*${alias.source} stands for nothing: no &${alias.source} stands before it`;
      tree.error(alias, {code: `${tree.tool.code}/yaml`, summary, hint: 'write the value itself'});
      told.add(alias);
    },
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node);
      const {tag} = node;
      if (tag === undefined || /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/.test(tag)) return;
      const [summary, hint] = /^!include\b/.test(tag)
        ? [
            `${quoted(`${tag} ${isScalar(node) ? node.value : ''}`.trim())} is not followed here`,
            'write what it includes in its place',
          ]
        : [`the tag ${quoted(tag)} is not read here`, 'write the value without it'];
      tree.error(node, {code: `${tree.tool.code}/tag`, summary, hint});
      told.add(node);
    },
  });
}

/** The most maps that are merged into each other; one that is merged into itself has more. */
const MERGES = 20;

/** The entries of a map with those that `<<` merges into it; what the map says itself wins. */
export function entriesOf(tree: Tree, map: YAMLMap, depth = 0): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const merged: Entry[] = [];
  for (const pair of map.items) {
    if (!tree.spend()) break;
    const key = tree.follow(pair.key);
    if (!isScalar(key)) {
      tree.error(key ?? map, {
        code: `${tree.tool.code}/yaml`,
        summary: 'a list or a map stands where a name is wanted',
        hint: 'write a name',
      });
      continue;
    }
    const written = (pair.value ?? undefined) as Node | undefined;
    const entry: Entry = {name: String(key.value), key, written, value: tree.follow(written)};
    if (entry.name === '<<' && key.type === 'PLAIN') for (const each of mergedEntries(tree, entry, depth + 1)) merged.push(each);
    else if (entries.has(entry.name)) tree.error(key, {...tree.tool.twice, code: `${tree.tool.code}/twice`});
    else entries.set(entry.name, entry);
  }
  for (const entry of merged) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  return [...entries.values()];
}

function mergedEntries(tree: Tree, {key, value}: Entry, depth: number): readonly Entry[] {
  const maps = isSeq(value) ? value.items.map(tree.follow) : [value];
  return maps.flatMap((map) => {
    if (isMap(map) && depth <= MERGES) return entriesOf(tree, map, depth);
    const summary = isMap(map)
      ? `maps are merged into each other more than ${MERGES} deep`
      : '<< merges maps, and something else stands here';
    tree.error(key, {code: `${tree.tool.code}/yaml`, summary, hint: 'write the keys themselves'});
    return [];
  });
}

/** The items of a list, or the one thing that stands there. */
export function itemsOf(
  tree: Tree,
  node: Node | undefined,
): readonly (readonly [written: Node | undefined, value: Node | undefined])[] {
  if (!isSeq(node)) return [[node, node]];
  return node.items.filter(tree.spend).map((item) => [(item ?? undefined) as Node | undefined, tree.follow(item)]);
}

/** The text of a scalar; nothing where YAML has a word for nothing. */
export function textOf(node: Node | undefined): string {
  return isScalar(node) && !isBlank(node) ? String(node.value) : '';
}
