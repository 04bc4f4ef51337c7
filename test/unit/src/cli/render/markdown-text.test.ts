/** A stranger's text in a comment: read back as GitHub's Markdown reads it. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isVisible, visible} from '#schemas/visible.ts';
import {codeCell, codeLine, codeSpan, fenceFor} from '../../../../../src/cli/render/markdown-text.ts';

const pieces = [
  '`',
  '``',
  '````',
  '|',
  '\\',
  '\\|',
  ' ',
  'a',
  '@octocat',
  '<img src=x>',
  '](http://x.test)',
  '\n',
  '\u202e',
  '#1',
  '&lt;',
  '~~~',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {maxLength: 10}).map((each) => each.join('')),
  fc.string({unit: 'binary'}),
);
const RUNS = {numRuns: 2000};

/** The text of a code span that is all of the input (CommonMark 6.1); undefined where it is something else. */
function readSpan(markdown: string): string | undefined {
  const [fence = ''] = /^`+/.exec(markdown) ?? [];
  const [whole, inside = ''] = new RegExp(`^${fence}(?!\`)([^]*?[^\`])${fence}(?!\`)`).exec(markdown) ?? [];
  if (fence === '' || whole !== markdown) return undefined;
  return /^ .* $/s.test(inside) && inside.trim() !== '' ? inside.slice(1, -1) : inside;
}

/** The cells of a row, as cmark-gfm splits them: an escaped character is taken together, a bar that is not ends the cell. */
function cellsOf(row: string): readonly string[] {
  return (row.match(/(?:\\[!-/:-@[-`{-~]|[^|])+/g) ?? []).map((cell) => cell.replace(/\\\|/g, '|'));
}

test('a span of code is read as the text itself, made visible', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const span = codeSpan(text);
      expect(isVisible(span)).toBe(true);
      if (text.trim() !== '' && visible(text).trim() !== '') expect(readSpan(span)).toBe(visible(text));
    }),
    RUNS,
  );
});

test('a cell stays one cell', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cells = cellsOf(`x${codeCell(text)}y`);
      expect(cells).toHaveLength(1);
      if (!/\\\|/.test(text)) expect(cells[0]).toBe(`x${codeSpan(text)}y`);
    }),
    RUNS,
  );
});

test('a line of a block is the text itself, made visible, and neither closes it nor adds another', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = codeLine(text);
      expect(line).toBe(visible(text));
      expect(line).not.toContain(fenceFor(line));
      expect(line.split('\n')).toHaveLength(1);
      expect(isVisible(line)).toBe(true);
    }),
    RUNS,
  );
});
