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
    ['a', 'config/too-few', 'the list has one value'],
    [[], 'config/too-few', 'the list is empty'],
    [['a', 'b', 'c'], 'config/too-many', 'the list has 3 values'],
  ])('refuses %j', (written, code, summary) => {
    expect(read(two, written)).toMatchObject({value: undefined, problems: [{code, summary, hint: 'write exactly 2 values'}]});
  });

  it('says what bounds it breaks', () => {
    expect(read(list(label, {least: 1}), []).problems[0]?.hint).toBe('write one value at least');
    expect(read(set(label, {most: 1}), ['a', 'b']).problems[0]?.hint).toBe('write one value at most');
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
