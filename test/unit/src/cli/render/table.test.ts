import {expect, test} from 'vitest';
import {toScreen} from '#cli/render/shown.ts';
import {renderTable} from '#cli/render/table.ts';
import {columns, shortenedTo} from '#cli/render/width.ts';

const ROWS = [
  ['membership acme/north:platform-engineering:ana@acme.test', 'acme', '1'],
  ['dns.record_set acme:acme.test:日本語のとても長い名前です:TXT', 'acme other third', '12'],
  ['account bo', 'acme', '1'],
];

const render = (width: number | undefined): readonly string[] =>
  toScreen(renderTable(['address', 'owner', 'version'], ROWS, width)).split('\n');

test('a table in a pipe has every cell whole', () => {
  const text = render(undefined).join('\n');
  for (const cell of ROWS.flat()) expect(text).toContain(cell);
});

test.each([40, 50, 60, 80])(
  'a table on a terminal of %i columns is no wider, and shows both ends of what it shortens',
  (width) => {
    const shown = render(width);
    for (const row of shown) expect(columns(row)).toBeLessThanOrEqual(width);
    expect(shown[1]).toMatch(/^member.*\.test +acme +1$/);
    expect(shown[3]).toMatch(/^account bo +acme +1$/);
  },
);

test('a table is never narrower than a name of a few characters a column', () => {
  expect(Math.max(...render(1).map(columns))).toBe(12 + 2 + 12 + 2 + 7);
});

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghij', 5, 'ab…ij'],
  ['abcdefghij', 6, 'abc…ij'],
  ['日本語日本語', 5, '日…語'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧…👩‍👩‍👧'],
])('%s in %i columns is %s', (text, width, shown) => {
  expect(shortenedTo(text, width)).toBe(shown);
});
