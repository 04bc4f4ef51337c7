/** Lines and columns of a text, from 1. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return {line: low + 1, column: offset - (starts[low] as number) + 1};
}

/** The text of a line, without its end. */
export function lineOf(text: string, line: number): string {
  const starts = lineStarts(text);
  return text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, '');
}

let last: {readonly text: string; readonly starts: readonly number[]} | undefined;

/** The starts of the lines; of the last text they are kept, since many questions come about one file. */
function lineStarts(text: string): readonly number[] {
  if (last?.text === text) return last.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  last = {text, starts};
  return starts;
}
