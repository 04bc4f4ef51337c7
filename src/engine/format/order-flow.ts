/**
 * Sorts a list of names in brackets, and puts them a line each: behind dashes where that may stand, else within the
 * brackets.
 */
import {isMap} from 'yaml';
import type {Edit} from './edit.ts';
import {type Named, type NamesList, sortParagraphs} from './names-list.ts';

/** Where a list stands: behind which key, and whether that is itself within brackets. */
export interface Standing {
  /** The column of the key, from 0; undefined within brackets. */
  readonly column: number | undefined;
  /** Whether the whole file is in brackets, as JSON is. */
  readonly isJson: boolean;
}

interface Item {
  readonly name: string;
  readonly opens: boolean;
  /** Lines above it that are nobody's: up to the last blank one. */
  readonly apart: readonly string[];
  /** Lines of comments above it. */
  readonly above: readonly string[];
  readonly text: string;
  /** The comment at the end of its line. */
  readonly beside: string;
}

interface Parts {
  readonly items: readonly Item[];
  /** Comments behind the last item. */
  readonly last: readonly string[];
  readonly endsInComma: boolean;
}

export function orderFlow(
  text: string,
  list: NamesList,
  named: readonly Named[],
  {fold, standing}: {fold: (name: string) => string; standing: Standing},
): Edit | undefined {
  const [start, end] = list.range as [number, number, number];
  const parts = partsOf(text, start, end, named);
  const sorted = sortParagraphs(parts.items, fold);
  const isSorted = sorted.every((each, index) => each === parts.items[index]);
  const isOneALine = named.every(({node}) => beforeInLine(text, node.range[0]).trim() === '');
  if (isSorted && isOneALine) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const after = restOfLine(text, end);
  if (
    isOneALine ||
    standing.column === undefined ||
    !/^\s*(#.*)?$/.test(after) ||
    !named.every((each) => maysStandBare(text, each))
  )
    return {start, end, text: inBrackets(sorted, parts, indentsOf(text, start, end, named, standing), eol)};
  const lines = behindDashes(sorted, parts, ' '.repeat(standing.column + 2));
  const behindKey = text.slice(0, start).trimEnd().length;
  const comment = after.trim() === '' ? '' : ` ${after.trim()}`;
  return {start: behindKey, end: end + after.length, text: [comment, ...lines].join(eol)};
}

function partsOf(text: string, start: number, end: number, named: readonly Named[]): Parts {
  const gaps = [...named, undefined].map((each, index) => {
    const from = index === 0 ? start + 1 : (named[index - 1] as Named).node.range[1];
    return gapOf(text.slice(from, each ? each.node.range[0] : end - 1));
  });
  const items = named.map(({name, node}, index): Item => {
    const {beside, lines} = gaps[index] as Gap;
    const blank = lines.lastIndexOf('') + 1;
    // What stands behind the opening bracket is about the whole list.
    const head = index === 0 && beside !== '' ? [beside] : [];
    return {
      name,
      opens: blank > 0,
      apart: [...head, ...lines.slice(0, blank)],
      above: lines.slice(blank),
      text: text.slice(node.range[0], node.range[1]),
      beside: gaps[index + 1]?.beside ?? '',
    };
  });
  const last = gaps.at(-1) as Gap;
  return {
    items,
    last: last.lines.filter((line) => line !== ''),
    endsInComma: last.hasComma,
  };
}

interface Gap {
  /** The comment in the line of what stands before. */
  readonly beside: string;
  /** The lines below: comments, and blank ones. */
  readonly lines: readonly string[];
  readonly hasComma: boolean;
}

/** What stands between two items: a comma, blanks and comments. */
function gapOf(gap: string): Gap {
  const [first = '', ...others] = gap.split(/\r?\n/);
  const lines = others.map((line) => line.trim().replace(/^,\s*/, ''));
  return {
    beside: /#.*$/.exec(first)?.[0].trimEnd() ?? '',
    lines: others.length === 0 ? [] : lines.slice(0, -1),
    hasComma: gap.replace(/#.*$/gm, '').includes(','),
  };
}

/** Whether an item means the same outside of brackets: it stands in one line, and is neither `? key` nor `"key":value`. */
function maysStandBare(text: string, {node}: Named): boolean {
  const written = text.slice(node.range[0], node.range[1]);
  const isPair = isMap(node) && !written.startsWith('{');
  return !written.includes('\n') && !written.startsWith('?') && !(isPair && /^["']/.test(written));
}

function behindDashes(items: readonly Item[], parts: Parts, indent: string): readonly string[] {
  return linesOf(items, parts, ({text, beside}) => `- ${text}${beside && ` ${beside}`}`).map((line) => indented(line, indent));
}

interface Indents {
  readonly item: string;
  readonly end: string;
}

function inBrackets(items: readonly Item[], parts: Parts, indents: Indents, eol: string): string {
  const lines = linesOf(items, parts, ({text, beside}, index) => {
    const comma = parts.endsInComma || index < items.length - 1 ? ',' : '';
    return `${text}${comma}${beside && ` ${beside}`}`;
  });
  return ['[', ...lines.map((line) => indented(line, indents.item)), `${indents.end}]`].join(eol);
}

/** What keeps paragraphs apart keeps its place, and comments go with their items. */
function linesOf(items: readonly Item[], parts: Parts, write: (item: Item, index: number) => string): readonly string[] {
  const lines = items.flatMap((item, index) => [...(parts.items[index]?.apart ?? []), ...item.above, write(item, index)]);
  return [...lines, ...parts.last];
}

function indented(line: string, indent: string): string {
  return line === '' ? '' : indent + line;
}

/** As they are where the list has lines already; else deeper than the line in which it begins, which YAML wants of brackets. */
function indentsOf(text: string, start: number, end: number, named: readonly Named[], {isJson}: Standing): Indents {
  const line = /^\s*/.exec(restOfLine(text, text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  const fresh = isJson ? line : `${line}  `;
  const beforeEnd = beforeInLine(text, end - 1);
  const own = named.map(({node}) => beforeInLine(text, node.range[0])).find((before) => before.trim() === '');
  return {item: own ?? `${fresh}  `, end: beforeEnd.trim() === '' ? beforeEnd : fresh};
}

function beforeInLine(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
}
