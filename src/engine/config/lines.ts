/** Lines and columns of a text, from 1. */
import {remembered} from './remembered.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A position of something that is written elsewhere, such as what a program imports or computes. */
export interface PartialPosition extends Position {
  /** The rest of the path, from what stands at the position to what is meant. */
  readonly within?: readonly string[];
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

const lineStarts = remembered((text) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});
