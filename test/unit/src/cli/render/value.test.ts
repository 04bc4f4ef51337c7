import {expect, test} from 'vitest';
import {renderSetting, renderValue} from '#cli/render/value.ts';

test.each([
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

test.each([
  [undefined, {default: '1h'}, '(default: 1h)'],
  [undefined, {default: false}, '(default: false)'],
  [undefined, {defaultFrom: 'zone.default_ttl'}, '(default: zone.default_ttl)'],
  [undefined, {}, '(not set)'],
  [undefined, undefined, '(not set)'],
  ['5m', {default: '1h'}, '5m'],
])('%j of a field with %j is shown as %s', (value, field, shown) => {
  expect(renderSetting(value, field as Parameters<typeof renderSetting>[1])).toBe(shown);
});
