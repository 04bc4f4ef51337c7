/** Whatever is quoted: nothing controls the terminal, nothing hides, nothing adds a line. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {isVisible} from '#schemas/visible.ts';
import {renderDiagnostics} from '../../../../../src/cli/render/diagnostics.ts';
import {json, line, lines, type Shown, several, styled, toScreen, withoutColours} from '../../../../../src/cli/render/shown.ts';
import {renderTable} from '../../../../../src/cli/render/table.ts';
import {renderValue} from '../../../../../src/cli/render/value.ts';
import {columns} from '../../../../../src/cli/render/width.ts';

const RUNS = {numRuns: 1000};
const pieces = [
  'a',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u001b[2J',
  '\u001b[31m',
  '\u009b1A',
  '\u202e',
  '\u200b',
  '\ud800',
  '漢',
  '❤\ufe0f',
  '\u{e0041}',
  '\u2028',
];
const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map((each) => each.join('')),
);

/** What would reach the terminal, without the colours of the test's own. */
function seen(text: Shown): string {
  return toScreen(text);
}

describe('a text', () => {
  it('is one line in which everything can be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(isVisible(seen(line(text)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('of several lines keeps line breaks and tabs, and no more', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(isVisible(seen(several(text)).replace(/[\n\t]/g, ''))).toBe(true);
        expect(seen(several(text)).split('\n')).toHaveLength(text.split('\n').length);
      }),
      RUNS,
    );
  });

  it('has no colours but ours', () => {
    expect(seen(line(`${styled('red', 'stop')} \u001b[31mgo\u001b[0m`))).toBe('\u001b[31mstop\u001b[39m \\u001b[31mgo\\u001b[0m');
    expect(seen(line(styled('bold', 'a\u001b[8mb')))).toBe('\u001b[1ma\\u001b[8mb\u001b[22m');
    expect(withoutColours(line(styled('dim', 'a')))).toBe('a');
  });

  it('that got round the type is made safe as it is written', () => {
    expect(toScreen('a\u001b]0;title\u0007b\u202e' as Shown)).toBe('a\\u001b]0;title\\u0007b\\u202e');
  });

  it('in JSON is still the same value', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = {[text]: [text]};
        expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(isVisible(json(value).replaceAll('\n', ''))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('where texts are quoted', () => {
  it('a value is one visible line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const value of [text, [text, text], {key: text}]) expect(isVisible(seen(line(renderValue(value))))).toBe(true);
        expect(renderValue('a\u202eb')).toBe('"a\\u202eb"');
      }),
      RUNS,
    );
  });

  it('a diagnostic has the lines that it has with plain texts', () => {
    const diagnostic = (text: string): PlacedDiagnostic => ({
      severity: 'error',
      code: text,
      summary: text,
      hint: text,
      address: text,
      at: {file: text, line: 1, column: 2, source: text},
      also: [{note: text, at: {file: text, line: 1, column: 1}}],
    });
    const plain = renderDiagnostics([diagnostic('x'), diagnostic('y')]).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = seen(renderDiagnostics([diagnostic(`${text}x`), diagnostic('y')]));
        expect(shown.split('\n')).toHaveLength(plain);
        expect(isVisible(shown.replaceAll('\n', ''))).toBe(true);
      }),
      RUNS,
    );
  });

  it('a table has a line for each row, and columns that begin at one place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), {maxLength: 5}), (rows) => {
        const shown = seen(
          renderTable(
            ['a', 'b', 'c'],
            rows.map((row) => row.map((cell) => `|${cell}|`)),
          ),
        ).split('\n');
        expect(shown).toHaveLength(rows.length + 1);
        for (const row of shown) expect(isVisible(row)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['漢字', 4],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['🦊', 2],
    ['❤\ufe0f', 2],
    ['🇳🇱', 2],
    ['e\u0301', 1],
    [styled('red', 'ab'), 2],
  ])('of %j is %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });

  it('aligns a table and the caret under a source', () => {
    const table = renderTable(
      ['name', 'x'],
      [
        ['漢字', '1'],
        ['abcdef', '2'],
      ],
    );
    expect(table.split('\n')).toEqual(['name    x', '漢字    1', 'abcdef  2']);
    const shown = renderDiagnostics([
      {severity: 'error', code: 'c', summary: 's', at: {file: 'f', line: 1, column: 5, source: '漢字: x'}},
    ]).split('\n');
    expect(shown.at(-3)).toBe('    |       ^');
  });

  it('of lines is what it is for each', () => {
    expect(lines(['a\nb', 'c'])).toBe('a⏎b\nc');
  });
});
