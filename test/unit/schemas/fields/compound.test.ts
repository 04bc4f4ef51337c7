import {describe, expect, it} from 'vitest';
import {inOrder, list, set} from '#schemas/fields/compound.ts';
import {label} from '#schemas/fields/names.ts';
import {read} from '../dns/reading.ts';

describe('a list with a size', () => {
  const two = list(label, {least: 2, most: 2});

  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['b', 'a'],
      ['b', 'a'],
    ],
  ])('takes %j', (written, stored) => expect(read(two, written)).toEqual({value: stored, problems: []}));

  it.each([
    ['a', 'exactly 2 are wanted here, and there is 1'],
    [[], 'exactly 2 are wanted here, and there are 0'],
    [['a', 'b', 'c'], 'exactly 2 are wanted here, and there are 3'],
  ])('refuses %j', (written, summary) => {
    expect(read(two, written)).toMatchObject({value: undefined, problems: [{code: 'config/count', summary}]});
  });

  it('says what bounds it breaks', () => {
    expect(read(list(label, {least: 1}), []).problems[0]?.summary).toBe('at least 1 is wanted here, and there are 0');
    expect(read(set(label, {most: 1}), ['a', 'b']).problems[0]?.summary).toBe('at most 1 is wanted here, and there are 2');
  });

  it('says so to editors', () => {
    expect(two.jsonSchema).toMatchObject({type: 'array', minItems: 2, maxItems: 2});
    expect(list(label, {least: 1}).jsonSchema).toMatchObject({anyOf: [label.jsonSchema, {type: 'array', minItems: 1}]});
  });
});

it('keeps the order of a list, and none of a set', () => {
  expect(inOrder(list(label), ['b', 'a'])).toEqual(['b', 'a']);
  expect(inOrder(set(label), ['b', 'a'])).toEqual(['a', 'b']);
});
