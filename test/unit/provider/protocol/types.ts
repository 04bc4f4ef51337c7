/** Generated types, and values of them. */
import fc from 'fast-check';
import {type Type, UNKNOWN, type Value} from '#provider/protocol/type.ts';

const NAME = fc.constantFrom('a', 'b_c', 'name', 'constructor', 'toString', '0', 'ü');

export const {type: anyType} = fc.letrec<{type: Type}>((tie) => ({
  type: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom<Type>('string', 'number', 'bool', 'dynamic'),
    fc.tuple(fc.constantFrom('list', 'set', 'map'), tie('type')),
    fc.dictionary(NAME, tie('type'), {maxKeys: 3}).map((each): Type => ['object', each]),
    fc.array(tie('type'), {maxLength: 3}).map((each): Type => ['tuple', each]),
  ),
}));

export const anyNumber: fc.Arbitrary<number | bigint> = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((each) => (Number.isInteger(each) ? 0.1 : each)),
  fc.bigInt().filter((each) => !Number.isSafeInteger(Number(each))),
);

/** In the one form that reading gives: every attribute is there. */
export function anyValue(type: Type): fc.Arbitrary<Value> {
  const special = fc.constantFrom<Value>(null, UNKNOWN);
  return fc.oneof({weight: 9, arbitrary: partsOf(type)}, {weight: 1, arbitrary: special});
}

function partsOf(type: Type): fc.Arbitrary<Value> {
  switch (type) {
    case 'string':
      return fc.string({unit: 'grapheme'});
    case 'bool':
      return fc.boolean();
    case 'number':
      return anyNumber;
    case 'dynamic':
      return anyType.filter((each) => each !== 'dynamic').chain((each) => anyValue(each).map((value) => ({type: each, value})));
  }
  switch (type[0]) {
    case 'list':
    case 'set':
      return fc.array(anyValue(type[1]), {maxLength: 3});
    case 'map':
      return fc.dictionary(NAME, anyValue(type[1]), {maxKeys: 3});
    case 'tuple':
      return fc.tuple(...type[1].map((each) => anyValue(each)));
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(type[1]).map(([name, each]) => [name, anyValue(each)])));
  }
}
