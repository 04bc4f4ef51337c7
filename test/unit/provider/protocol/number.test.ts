import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readNumber, writeNumber} from '#provider/protocol/number.ts';

/** Exactly what a number says, as a fraction: numerator and the power of ten below it. */
function exact(written: number | string): string {
  if (typeof written === 'number') {
    let halvings = 0;
    for (; !Number.isInteger(written); written *= 2) halvings++;
    return lowest(BigInt(written) * 5n ** BigInt(halvings), -halvings);
  }
  const [, digits = '', fraction = '', exponent = '0'] = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(written) ?? [];
  return lowest(BigInt(digits + fraction), Number(exponent) - fraction.length);
}

function lowest(digits: bigint, exponent: number): string {
  if (digits === 0n) return '0';
  while (digits % 10n === 0n) [digits, exponent] = [digits / 10n, exponent + 1];
  return `${digits}e${exponent}`;
}

test('a decimal of any length comes back as exactly the same', () => {
  const decimal = fc
    .tuple(fc.bigInt(), fc.option(fc.stringMatching(/^\d{1,40}$/)), fc.option(fc.integer({min: -60, max: 60})))
    .map(([whole, fraction, power]) => `${whole}${fraction === null ? '' : `.${fraction}`}${power === null ? '' : `e${power}`}`)
    .filter((text) => !text.startsWith('-0'));
  fc.assert(
    fc.property(decimal, (text) => {
      expect(exact(writeNumber(readNumber(text)))).toBe(exact(text));
    }),
    {numRuns: 1000},
  );
});

test('so does a double, which Terraform sends where it is exact', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (double) => {
      expect(exact(writeNumber(readNumber(double)))).toBe(exact(double));
    }),
    {numRuns: 1000},
  );
});

test.each([
  ['0.1', 0.1],
  ['0.10', 0.1],
  ['0.0000001', 1e-7],
  ['1.0', 1],
  ['12345678901234567890', 12345678901234567890n],
  ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  [0.5, 0.5],
  [2 ** 70, 2n ** 70n],
  [5n, 5],
  [0.1, '1000000000000000055511151231257827021181583404541015625e-55'],
])('%s is read as %s', (sent, value) => {
  expect(readNumber(sent)).toBe(value);
});

test.each([
  [1, 1],
  [-3, -3],
  [0.1, '0.1'],
  [1e21, '1000000000000000000000'],
  [2n ** 64n, '18446744073709551616'],
  ['0.30', '0.30'],
])('%s is written as %s', (value, sent) => {
  expect(writeNumber(value)).toBe(sent);
});
