import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {mapOf, type Written} from '#core/export/written.ts';
import {printYaml} from '#engine/export/print-yaml.ts';

const print = (entries: {[key: string]: Written}): string => printYaml(mapOf(Object.entries(entries), true));
const list = (...items: Written[]): Written => ({items, open: false});
const closed = (entries: {[key: string]: Written}): Written => mapOf(Object.entries(entries), false);

describe('a printed config', () => {
  it('stands on one line where it fits, with room in maps and none in lists', () => {
    expect(print({a: closed({b: list('c', 'd'), e: list(closed({f: 'g'}))})})).toBe('a: { b: [c, d], e: [{ f: g }] }\n');
  });

  it('is broken into lines where it does not fit, and where it wants to be', () => {
    const long = 'x'.repeat(95);
    expect(print({a: closed({b: long, c: 'd'})})).toBe(`a:\n  b: ${long}\n  c: d\n`);
    expect(print({a: {items: ['b', 'c'], open: true}})).toBe('a:\n  - b\n  - c\n');
    expect(print({a: closed({b: 'one\ntwo'})})).toBe('a:\n  b: |-\n    one\n    two\n');
  });

  it('has a blank line between the keys of its root, and a comment before them', () => {
    expect(
      printYaml(
        mapOf(
          [
            ['a', 1],
            ['b', true],
          ],
          true,
        ),
        ' why',
      ),
    ).toBe('# why\n\na: 1\n\nb: true\n');
  });

  it('has quotes only where the text would not be read as itself', () => {
    const plain = ['a:b', '5m', '192.0.2.1', '1.2.3', 'nope', 'only', '10 mail', 'v=spf1 -all; x', 'a,b', '2001:db8::1', 'it’s'];
    const quoted = [
      '0742',
      '1e3',
      'on',
      'true',
      '2027-01-01',
      'NO',
      '0x1f',
      '12:30',
      '@',
      '*',
      '2001:db8::',
      'a: b',
      'a #b',
      '',
      '~',
      'null',
      '- a',
      '[a',
      '{a',
      ' a',
      'a ',
    ];
    for (const text of plain) expect(print({k: text})).toBe(`k: ${text}\n`);
    for (const text of quoted) expect(print({k: text})).toMatch(/^k: ["']/);
    expect(print({k: list('a,b', 'c')})).toBe('k: ["a,b", c]\n');
  });

  it('is read as the same texts by readers of YAML 1.1 and 1.2, which take some words for other things', () => {
    const digits = fc.string({unit: fc.constantFrom(...'0123456789_.:+-eExXobaAfF TZ'.split('')), maxLength: 12});
    const word = fc.constantFrom(
      'y',
      'N',
      'yes',
      'No',
      'ON',
      'off',
      'True',
      'FALSE',
      'null',
      '~',
      '.inf',
      '-.Inf',
      '.NaN',
      '=',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(digits, word), {minLength: 1, maxLength: 5}), (texts) => {
        const root = {texts: list(...texts), names: closed(Object.fromEntries(texts.map((each) => [each, each])))};
        for (const version of ['1.1', '1.2'] as const) {
          const read = parse(print(root), {version, merge: true}) as {texts: unknown[]; names: object};
          expect(read.texts).toEqual(texts);
          expect(read.names).toEqual(Object.fromEntries(texts.map((each) => [each, each])));
        }
      }),
      {numRuns: 3000},
    );
  });

  it('says of a text that looks like a variable that it is none', () => {
    expect(print({k: 'a $(var.x) b'})).toBe('k: a $$(var.x) b\n');
  });

  it('is empty as {} and []', () => {
    expect(print({a: mapOf([], true), b: {items: [], open: true}})).toBe('a: {}\n\nb: []\n');
  });

  it('is read as what was printed, whatever the texts are', () => {
    const piece = fc.constantFrom(
      'a',
      'Z',
      '0',
      ' ',
      '  ',
      '\n',
      '\t',
      '\r',
      ':',
      ': ',
      '#',
      ' #',
      '-',
      '- ',
      '?',
      ',',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '@',
      '`',
      '~',
      '=',
      '<<',
      '---',
      '...',
      '\u0001',
      '\u007f',
      '\u0085',
      '\u0090',
      '\u00a0',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\ufffe',
      'é',
      '日',
      '😀',
      'null',
      'yes',
      '$$',
    );
    const text = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''));
    const key = text.filter((each) => each !== '__proto__');
    const {written} = fc.letrec<{written: Written}>((tie) => ({
      written: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        text,
        fc.record({items: fc.array(tie('written'), {maxLength: 4}), open: fc.boolean()}),
        fc.record({
          entries: fc
            .uniqueArray(fc.tuple(key, tie('written')), {maxLength: 4, selector: ([name]) => name})
            .map((entries) => new Map(entries)),
          open: fc.boolean(),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, written), {minLength: 1, maxLength: 4, selector: ([name]) => name}), (entries) => {
        const root = mapOf(entries, true);
        expect(load(printYaml(root), {schema: FAILSAFE_SCHEMA})).toEqual(plainOf(root));
      }),
      {numRuns: 2000},
    );
  });
});

function plainOf(written: Written): unknown {
  if (typeof written !== 'object') return String(written);
  if ('items' in written) return written.items.map(plainOf);
  return Object.fromEntries([...written.entries].map(([key, value]) => [key, plainOf(value)]));
}
