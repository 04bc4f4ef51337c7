/**
 * Text in a comment on a pull request. What is quoted is a stranger's: it may not format, link, mention anybody, close a block
 * or add a line. In a code span or a block of code nothing of that is read.
 */
import {visible} from '#schemas/visible.ts';

/** Quotes a text as a code span; its fence is longer than any run of backticks within. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return shown === '' ? '' : '` `';
  const fence = '`'.repeat(longestRun(shown) + 1);
  // A blank next to the fence is taken off by readers.
  const gap = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' ')) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** The same in a cell of a table, where a bar begins the next cell also within code, unless an odd number of backslashes stands before it. */
export function codeCell(text: string): string {
  return codeSpan(text).replace(/(\\*)\|/g, (_, before: string) => `${before}${before.length % 2 === 0 ? '\\' : '\\\\'}|`);
}

/** Makes a line of a block of code: a line break in it is spelled out, everything else is shown as it is. */
export function codeLine(text: string): string {
  return visible(text);
}

const FENCE = '````';

/** Returns a fence for a block of code: `wanted`, or a longer one where a line contains as many backticks. */
export function fenceFor(line: string, wanted = FENCE): string {
  return '`'.repeat(Math.max(wanted.length, longestRun(line) + 1));
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
