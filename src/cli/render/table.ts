/** Tables: aligned columns on a terminal and in a pipe alike, so that what is cut out of one works on the other. */
import {paint} from './paint.ts';
import {line, lines, type Shown} from './shown.ts';
import {columns} from './width.ts';

const GAP = '  ';

export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): Shown {
  const cells = rows.map((row) => row.map(line));
  const widths = head.map((word, at) => cells.reduce((width, row) => Math.max(width, columns(row[at] ?? '')), columns(word)));
  const render = (row: readonly string[], style = (text: string) => text): string => {
    const last = row.findLastIndex((cell) => cell !== '');
    return row
      .slice(0, last + 1)
      .map((cell, at) => style(cell) + ' '.repeat(at === last ? 0 : (widths[at] as number) - columns(cell)))
      .join(GAP);
  };
  return lines([render(head, paint.bold), ...cells.map((row) => render(row))]);
}
