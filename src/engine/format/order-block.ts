/** Sorts a list of names that stand a line each, behind dashes. Whole lines change places, with the comments above them. */
import type {Edit} from './edit.ts';
import {type Named, type NamesList, sortParagraphs} from './names-list.ts';

interface Lines {
  readonly name: string;
  readonly opens: boolean;
  readonly text: string;
}

export function orderBlock(
  text: string,
  list: NamesList,
  items: readonly Named[],
  fold: (name: string) => string,
): Edit | undefined {
  const dashes = dashesOf(list);
  const starts = dashes.map((dash) => lineStart(text, dash));
  const isAlone = dashes.every((dash, index) => text.slice(starts[index], dash).trim() === '');
  if (dashes.length !== items.length || !isAlone) return undefined;
  const column = (dashes[0] as number) - (starts[0] as number);
  const ends = starts.map((start, index) =>
    endOfItem(text, start, starts[index + 1] ?? itemEnd(text, items[index] as Named), column),
  );
  const leads = starts.map((start, index) => startOfComments(text, start, ends[index - 1] ?? 0));
  const lines = items.map(({name}, index): Lines => {
    const opens = index > 0 && leads[index] !== ends[index - 1];
    return {name, opens, text: text.slice(leads[index], ends[index])};
  });
  const sorted = sortParagraphs(lines, fold);
  const start = leads[0] as number;
  const end = ends.at(-1) as number;
  // What keeps paragraphs apart stays in its place.
  const gaps = leads.map((lead, index) => (index === 0 ? '' : text.slice(ends[index - 1], lead)));
  const written = sorted.map((each, index) => gaps[index] + withEnd(each.text, text)).join('');
  const replaced = text.slice(start, end).endsWith('\n') ? written : written.replace(/\r?\n$/, '');
  return replaced === text.slice(start, end) ? undefined : {start, end, text: replaced};
}

function dashesOf(list: NamesList): readonly number[] {
  if (list.srcToken?.type !== 'block-seq') return [];
  return list.srcToken.items.flatMap(({start}) => start.find((token) => token.type === 'seq-item-ind')?.offset ?? []);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Behind the last item, and behind comments that are indented as if they were part of it. */
function itemEnd(text: string, {node}: Named): number {
  const [, end] = node.range;
  let at = text[end - 1] === '\n' ? end : lineEnd(text, end);
  while (/^ *#/.test(text.slice(at, lineEnd(text, at)))) at = lineEnd(text, at);
  return at;
}

/** Without the blank lines at its end, and without comments that stand as far left as its dash: they are the next one's. */
function endOfItem(text: string, start: number, end: number, column: number): number {
  let at = end;
  for (;;) {
    const line = lineStart(text, at - 1);
    const content = text.slice(line, at);
    const isOutside = content.trim() === '' || (/^ *#/.test(content) && content.indexOf('#') <= column);
    if (line <= start || !isOutside) return at;
    at = line;
  }
}

/** The first of the comments directly above. */
function startOfComments(text: string, start: number, least: number): number {
  let at = start;
  while (at > least) {
    const line = lineStart(text, at - 1);
    if (!/^ *#/.test(text.slice(line, at))) break;
    at = line;
  }
  return at;
}

/** The last line of a file may have no end. */
function withEnd(lines: string, text: string): string {
  if (lines.endsWith('\n')) return lines;
  return `${lines}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}
