/** Tables: aligned columns. On a terminal they fit its width; in a pipe every cell is whole, so that what is cut out of it can be used. */
import {paint} from './paint.ts';
import {line, lines, type Shown} from './shown.ts';
import {columns, shortenedTo} from './width.ts';

const GAP = '  ';

/** The fewest columns that a column is narrowed to. */
const NARROWEST = 12;

/** Renders rows below a head; `width` is that of the terminal, where there is one. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined = process.stdout.isTTY ? process.stdout.columns : undefined,
): Shown {
  const cells = rows.map((row) => row.map(line));
  const whole = head.map((word, at) => cells.reduce((most, row) => Math.max(most, columns(row[at] ?? '')), columns(word)));
  const widths = width === undefined ? whole : narrowed(whole, head.map(columns), width - GAP.length * (head.length - 1));
  const render = (row: readonly string[], style = (text: string) => text): string => {
    const last = row.findLastIndex((cell) => cell !== '');
    return row
      .slice(0, last + 1)
      .map((cell, at) => {
        const shown = shortenedTo(cell, widths[at] as number);
        return style(shown) + ' '.repeat(at === last ? 0 : (widths[at] as number) - columns(shown));
      })
      .join(GAP);
  };
  return lines([render(head, paint.bold), ...cells.map((row) => render(row))]);
}

/** Narrows the widest columns until all fit, none below its head or `NARROWEST`. */
function narrowed(whole: readonly number[], heads: readonly number[], width: number): readonly number[] {
  const widths = [...whole];
  const least = whole.map((each, at) => Math.min(each, Math.max(NARROWEST, heads[at] as number)));
  for (let over = widths.reduce((sum, each) => sum + each, -width); over > 0; over--) {
    const spare = widths.map((each, at) => (each > (least[at] as number) ? each : -1));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] as number) < 0) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}
