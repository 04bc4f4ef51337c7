import {expect, test} from 'vitest';
import {renderValue} from '#cli/render/value.ts';

test.each([
  [undefined, '(default)'],
  ['plain words', 'plain words'],
  ['one, two', '"one, two"'],
  ['', '""'],
  ['"v=spf1 -all"', `'"v=spf1 -all"'`],
  [`it's "both"`, String.raw`"it's \"both\""`],
  [String.raw`"a\"b"`, String.raw`"\"a\\\"b\""`],
  ['"a\nb"', String.raw`"\"a\nb\""`],
  [['a', '"b"'], `a, '"b"'`],
  [[], '[]'],
])('%j is shown as %s', (value, shown) => {
  expect(renderValue(value)).toBe(shown);
});
