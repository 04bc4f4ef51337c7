/** Brackets that are closed at their key's own column: YAML refuses them, people write them, and other parsers read them. */
import fc from 'fast-check';
import type {Event} from 'js-yaml';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {readEvents} from '#engine/config/events.ts';
import {readTree} from '#engine/config/tree.ts';

/** Values, each with how it is written. */
type Tree =
  | {readonly text: string}
  | {readonly block: string}
  | {readonly list: readonly Tree[]}
  | {readonly map: readonly (readonly [string, Tree])[]};

const words = fc.constantFrom('a', 'b c', '"]"', "'}'", '"x\\n"', '192.0.2.1', 'a-]b', 'v=1;');
const lines = fc
  .array(fc.constantFrom(']', '}', 'text', '  ]', '[', '', '# ]'), {minLength: 1, maxLength: 4})
  .map((each) => ['x', ...each].join('\n'));
const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'small'},
    words.map((text) => ({text: text.replace(/^(a-)\]/, '$1')})),
    lines.map((block) => ({block})),
    fc.array(tie('tree'), {maxLength: 3}).map((list) => ({list})),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('k', 'l', 'm', '"]"'), tie('tree')), {maxLength: 3, selector: ([key]) => key})
      .map((map) => ({map})),
  ),
}));
const document = fc.uniqueArray(fc.tuple(fc.constantFrom('one', 'two', 'three'), tree), {minLength: 1, selector: ([key]) => key});

it('are read as the yaml package reads them', () => {
  let lenient = 0;
  fc.assert(
    fc.property(document, (entries) => {
      const text = entries.map(([key, value]) => `${key}: ${print(value, 0, true)}\n`).join('');
      const events = readEvents(text);
      if ('reason' in events) throw new Error(`${events.reason} at ${events.offset} of ${text}`);
      expect(plain(readTree(text, events as Event[], true, (oddity) => expect(oddity).toBeUndefined()))).toEqual(
        plain(parse(text, {schema: 'failsafe'})),
      );
      if (/^[\]}]/m.test(text)) lenient++;
    }),
    {numRuns: 500},
  );
  expect(lenient).toBeGreaterThan(50);
});

/** In brackets over lines, closed where the key stands; blocks of text only where YAML has them. */
function print(value: Tree, depth: number, isBlock: boolean): string {
  const own = '  '.repeat(depth);
  if ('text' in value) return value.text;
  if ('block' in value) return isBlock ? `|-\n${value.block.replace(/^(?=.)/gm, `${own}  `)}` : '"block"';
  const items =
    'list' in value
      ? value.list.map((each) => print(each, depth + 1, false))
      : value.map.map(([key, each]) => `${key}: ${print(each, depth + 1, false)}`);
  const [open, close] = 'list' in value ? '[]' : '{}';
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((each) => `${own}  ${each}`).join(',\n')}\n${own}${close}`;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
