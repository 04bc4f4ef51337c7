import {decode, ExtData, encode} from '@msgpack/msgpack';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Type, UNKNOWN, type Value} from '#provider/protocol/type.ts';
import {decodeValue, encodeValue, fromJson, parseJson} from '#provider/protocol/value.ts';
import {anyType, anyValue} from './types.ts';

const NOTE: Type = ['object', {name: 'string', tags: ['set', 'string'], size: 'number', meta: 'dynamic'}];

test('what is encoded is decoded again', () => {
  const typed = anyType.chain((type) => fc.tuple(fc.constant(type), anyValue(type)));
  fc.assert(
    fc.property(typed, ([type, value]) => {
      expect(decodeValue(type, encodeValue(type, value))).toEqual(value);
    }),
    {numRuns: 500},
  );
});

describe('to terraform', () => {
  const sent = (type: Type, value: Value): unknown => decode(encodeValue(type, value));

  test('every attribute is there, what is unknown is the extension 0, and a dynamic value brings its type', () => {
    expect(sent(NOTE, {name: UNKNOWN, meta: {type: ['list', 'bool'], value: [true]}})).toEqual({
      name: new ExtData(0, new Uint8Array(1)),
      tags: null,
      size: null,
      meta: [new TextEncoder().encode('["list","bool"]'), [true]],
    });
    expect([...encodeValue('string', UNKNOWN)]).toEqual([0xd4, 0, 0]);
  });

  test.each([
    ['an attribute that is not there', NOTE, {nmae: 'a'}, 'nmae: there is no such attribute'],
    ['a value of another type', NOTE, {name: 1}, 'name: wanted is a string, and this is a number'],
    ['the same deep inside', ['map', ['list', NOTE]] as Type, {a: [{tags: ['x', true]}]}, 'a.0.tags.1: wanted is a string'],
    ['an object for a list', ['list', 'string'] as Type, {}, 'wanted is a list, and this is a object'],
    ['a list for an object', NOTE, [], 'wanted is an object, and this is a list'],
    ['a tuple that is too short', ['tuple', ['string', 'bool']] as Type, ['a'], 'wanted are 2 elements, and there are 1'],
    ['a dynamic value without its type', NOTE, {meta: 'a'}, 'meta: wanted is a value with its type'],
    ['a number that is none', 'number' as Type, Number.NaN, 'wanted is a number'],
    ['a text that is no number', 'number' as Type, '1e', 'wanted is a number'],
  ])('%s is refused', (_what, type, value, message) => {
    expect(() => encodeValue(type, value as Value)).toThrow(message);
  });

  test('no message holds the value, which may be a secret', () => {
    for (const [type, value] of [
      [NOTE, {name: 12345}],
      ['number', 'hush'],
      ['bool', 'hush'],
    ] as [Type, Value][])
      expect(() => encodeValue(type, value)).toThrow(/^(?!.*(hush|12345))/);
  });
});

describe('from terraform', () => {
  test('no bytes are null, and any extension is unknown, whatever it says', () => {
    expect(decodeValue(NOTE, new Uint8Array())).toBe(null);
    const refined = new ExtData(12, encode(new Map([[1, false]])));
    expect(decodeValue(['list', 'string'], encode(['a', refined]))).toEqual(['a', UNKNOWN]);
    expect(
      decodeValue(NOTE, encode({name: refined, tags: new ExtData(0, new Uint8Array(1)), size: null, meta: refined})),
    ).toEqual({
      name: UNKNOWN,
      tags: UNKNOWN,
      size: null,
      meta: UNKNOWN,
    });
  });
});

describe('out of a state file', () => {
  test('attributes that are no more are dropped, new ones are null, and dynamic values keep their type', () => {
    const json = parseJson('{"name":"a","gone":{"x":1},"meta":{"type":["tuple",["number"]],"value":[1]},"tags":["b","a"]}');
    expect(fromJson(NOTE, json)).toEqual({
      name: 'a',
      tags: ['b', 'a'],
      size: null,
      meta: {type: ['tuple', ['number']], value: [1]},
    });
  });

  test('long numbers are exact, and what looks like one in a text stays text', () => {
    const text = '{"size":123456789012345678901234567890,"name":"12345678901234567890, \\"98765432109876543210"}';
    expect(fromJson(NOTE, parseJson(text))).toMatchObject({
      size: 123456789012345678901234567890n,
      name: '12345678901234567890, "98765432109876543210',
    });
  });

  test('without long numbers, reading it is JSON.parse', () => {
    const short = fc
      .jsonValue()
      .map((value) => JSON.stringify(value, (_key, each) => (typeof each === 'number' ? Math.trunc(each % 1e6) : each)));
    fc.assert(
      fc.property(short, (json) => {
        expect(parseJson(json)).toEqual(JSON.parse(json));
      }),
      {numRuns: 500},
    );
  });
});
