/** Where things stand in a text: the line and the column of a key or a value, from 1. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {link, type PathLink} from '#core/diagnostic.ts';
import {lineOf} from '#engine/config/lines.ts';
import {positionOf} from '#engine/config/locate.ts';
import {MARK} from '../../../../wrong-configs/wrong-config.ts';

/** Asks for a path in a text whose mark says where it is expected. */
function check(marked: string, path: readonly string[], on: 'key' | 'value'): void {
  const before = marked.slice(0, marked.indexOf(MARK)).split('\n');
  const expected = {line: before.length, column: (before.at(-1) as string).length + 1};
  expect(positionOf(marked.replace(MARK, ''), {file: '', path: pathOf(path), on})).toEqual(expected);
}

function pathOf(keys: readonly string[]): PathLink | undefined {
  return keys.reduce<PathLink | undefined>((up, key) => link(up, key), undefined);
}

describe('a place is', () => {
  it.each([
    ['a key', 'a:\n  ▸b: c', ['a', 'b'], 'key'],
    ['a value', 'a:\n  b: ▸c', ['a', 'b'], 'value'],
    ['a map by its first key', 'a:\n  ▸b: c', ['a'], 'value'],
    ['a map in braces by its brace', 'a: ▸{ b: c }', ['a'], 'value'],
    ['an item of a list', 'a:\n  - b\n  - ▸c', ['a', '1'], 'value'],
    ['an item of a list in brackets', 'a: [b, ▸c]', ['a', '1'], 'key'],
    ['the key of an item', 'a:\n  - b\n  - ▸c: { d: e }', ['a', '1', 'c'], 'key'],
    ['a value in quotes by its quote', 'a: ▸"b"', ['a'], 'value'],
    ['a key in quotes with escapes', 'a: { ▸"\\x62\\"": c }', ['a', 'b"'], 'key'],
    ['a key in single quotes', "a: { ▸'it''s': c }", ['a', "it's"], 'key'],
    ['a block of text by its header', 'a: ▸>- # folded\n  b\n  c', ['a'], 'value'],
    ['the key, where the value is left out', 'a:\n  ▸b:\n  c: d', ['a', 'b'], 'value'],
    ['the last part that is there', 'a:\n  b: ▸c', ['a', 'b', 'd', '0'], 'value'],
    ['the first of two keys that are the same', 'a: ▸1\na: 2', ['a'], 'value'],
    ['an alias itself', 'a: &x { b: c }\nd: ▸*x', ['d'], 'value'],
    ['within what an alias stands for', 'a: &x { b: ▸c }\nd: *x', ['d', 'b'], 'value'],
    [
      'within the last anchor of that name before it',
      'a: &x { b: 1 }\nc: &x { b: ▸2 }\nd: *x\ne: &x { b: 3 }',
      ['d', 'b'],
      'value',
    ],
    [
      'behind a byte order mark that is not counted, in a file with line ends of Windows',
      'a: b\r\nc:\r\n  ▸d: e\r\n',
      ['c', 'd'],
      'key',
    ],
    ['behind a directive', '%YAML 1.2\n---\na: ▸b', ['a'], 'value'],
    ['within brackets that are closed at the key’s own column', 'a: [\n  b,\n  ▸c\n]\nd: e', ['a', '1'], 'value'],
    ['behind brackets that are closed at the key’s own column', 'a: {\n  b: [\n    c\n  ], d: ▸e\n}', ['a', 'd'], 'value'],
    ['the file, where nothing is meant', '▸a: b', [], 'value'],
  ] as const)('%s', (_, marked, path, on) => check(marked, path, on));
});

it('finds every key and every value of any tree in any style', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const {tree} = fc.letrec<{tree: unknown; leaf: string}>((tie) => ({
    leaf: word,
    tree: fc.oneof(
      {depthSize: 'small'},
      tie('leaf'),
      fc.array(tie('tree'), {minLength: 1, maxLength: 3}),
      fc.dictionary(word, tie('tree'), {minKeys: 1, maxKeys: 3}),
    ),
  }));
  const style = fc.record({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'BLOCK_FOLDED'),
    indent: fc.constantFrom(2, 4),
  } as const);
  fc.assert(
    fc.property(fc.dictionary(word, tree, {minKeys: 1, maxKeys: 4}), style, (value, options) => {
      const text = stringify(value, options);
      for (const {path, leaf} of leavesOf(value)) {
        const at = positionOf(text, {file: '', path: pathOf(path), on: 'value'});
        expect(textAt(text, at)).toMatch(new RegExp(`^(["']?${leaf}|[|>])`));
        const key = path.at(-1) as string;
        if (/^[a-z]/.test(key))
          expect(textAt(text, positionOf(text, {file: '', path: pathOf(path), on: 'key'}))).toMatch(
            new RegExp(`^["']?${key}["']?:`),
          );
      }
    }),
  );
});

function* leavesOf(value: unknown, path: readonly string[] = []): Iterable<{path: readonly string[]; leaf: string}> {
  if (typeof value === 'string') yield {path, leaf: value};
  else for (const [key, each] of Object.entries(value as object)) yield* leavesOf(each, [...path, key]);
}

function textAt(text: string, {line, column}: {line: number; column: number}): string {
  return lineOf(text, line).slice(column - 1);
}
