import {describe, expect, test} from 'vitest';
import {METHODS} from '#provider/protocol/messages.ts';
import {bool, byName, bytes, int, many, message, one, string} from '#provider/protocol/wire.ts';

const inner = message({name: string(1), at: int(2)});
const outer = message({
  text: string(1),
  raw: bytes(2),
  yes: bool(3),
  count: int(4),
  inner: one(5, () => inner),
  all: many(6, () => inner),
  named: byName(7, () => inner),
});

test('what is encoded is decoded again', () => {
  const value = {
    text: 'grüß',
    raw: Uint8Array.of(0, 255),
    yes: true,
    count: 300,
    inner: {name: 'a', at: 0},
    all: [
      {name: 'b', at: 1},
      {name: '', at: 2},
    ],
    named: {x: {name: 'c', at: 3}, y: {name: 'd', at: 4}},
  };
  expect(outer.decode(outer.encode(value))).toEqual(value);
});

test('what is not said is left out, and read as the default', () => {
  expect(outer.encode({}).length).toBe(0);
  expect(outer.decode(new Uint8Array())).toEqual({
    text: '',
    raw: new Uint8Array(),
    yes: false,
    count: 0,
    inner: undefined,
    all: [],
    named: {},
  });
});

describe('on the wire', () => {
  test('it is protobuf: tag, length, bytes', () => {
    expect([...inner.encode({name: 'hi', at: 150})]).toEqual([0x0a, 2, 0x68, 0x69, 0x10, 0x96, 0x01]);
  });

  test('a default that is given is written: the first of a list is not no element', () => {
    expect([...inner.encode({at: 0})]).toEqual([0x10, 0]);
  });

  test('fields that are not known are skipped, of whatever form', () => {
    const newer = message({name: string(1), later: string(9), flag: bool(10), deep: one(11, () => inner)});
    const sent = newer.encode({later: 'x', name: 'a', flag: true, deep: {name: 'b'}});
    expect(inner.decode(sent)).toEqual({name: 'a', at: 0});
    expect(inner.decode(Uint8Array.of(0x10, 7, 0x0d, 1, 2, 3, 4, 0x19, 1, 2, 3, 4, 5, 6, 7, 8))).toEqual({name: '', at: 7});
  });

  test('what is cut off is refused', () => {
    expect(() => inner.decode(Uint8Array.of(0x0a, 5, 0x68))).toThrow();
  });

  test('every message of the protocol has numbers of its own', () => {
    for (const {request, response} of Object.values(METHODS))
      for (const each of [request, response]) expect(each.decode(each.encode({}))).toBeTypeOf('object');
    expect(() => message({one: string(1), other: int(1)})).toThrow('other has the number of one');
  });
});

describe('lengths and numbers of any size', () => {
  const sizes = [0, 1, 126, 127, 128, 129, 511, 512, 513, 16_383, 16_384, 100_000];
  test.each(sizes)('a text of %s octets, also in messages in messages', (size) => {
    const deep = message({name: string(1), below: one(2, () => outer)});
    const value = {name: 'x'.repeat(size), below: outer.decode(outer.encode({inner: {name: 'é'.repeat(size), at: size}}))};
    expect(deep.decode(deep.encode(value))).toEqual(value);
  });

  test.each([0, 127, 128, 16_384, 2 ** 31, 2 ** 32, 2 ** 52 + 1])('the number %s', (count) => {
    expect(outer.decode(outer.encode({count})).count).toBe(count);
  });

  test('what is no count is not written, and what has no end is not read', () => {
    for (const count of [-1, 0.5, Number.NaN]) expect(() => outer.encode({count})).toThrow('is no count');
    expect(() => inner.decode(Uint8Array.of(0x10, ...Array.from({length: 11}, () => 0xff)))).toThrow('too long');
    expect(() => inner.decode(Uint8Array.of(0x10, 0x80))).toThrow('ends in the middle');
    expect(() => inner.decode(Uint8Array.of(0x0b))).toThrow('a field of form 3');
  });
});
