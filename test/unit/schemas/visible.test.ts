import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isVisible, visible} from '#schemas/visible.ts';

/** What Unicode says that nobody sees, and the blanks that look like a space. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u00a0\u202f\u2800\ufff9-\ufffb]/u;

test('every code point of Unicode is judged as Unicode’s properties do', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++)
    if (UNSEEN.test(String.fromCodePoint(code)) === isVisible(`a${String.fromCodePoint(code)}b`)) wrong.push(code.toString(16));
  expect(wrong).toEqual([]);
});

test('what is spelled out can be seen, and is one line', () => {
  const units = fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 20}).map((codes) => String.fromCharCode(...codes));
  const nasty = fc.string({unit: fc.constantFrom(...'a\n\r\u001b\u202e\u200d❤\ufe0f\ufe0e\ud83d\udc4d\udb40\udc41')});
  fc.assert(
    fc.property(fc.oneof(units, nasty, fc.string({unit: 'binary'})), (text) => {
      expect(isVisible(visible(text))).toBe(true);
      expect(visible(text)).not.toMatch(/[\n\r]/);
    }),
    {numRuns: 2000},
  );
});

test.each([
  ['a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['a\nb', 'a⏎b'],
  ['a\u{e0041}b', 'a\\u{e0041}b'],
  ['I ❤\ufe0f DNS', 'I ❤\ufe0f DNS'],
  ['a\ufe0f', 'a\\ufe0f'],
  ['Größe 漢字 🦊 नमस्ते', 'Größe 漢字 🦊 नमस्ते'],
])('%j is %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
