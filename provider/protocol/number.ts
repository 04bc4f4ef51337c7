/**
 * Numbers. Terraform's have 512 bits and are decimal where the user wrote them so: 0.1 is a tenth, and not the nearest double,
 * and what is planned has to be exactly what is in the config. So a double stands only for the decimal that it prints as.
 */
import {Misfit} from './convert.ts';

/** As we have it: a number where that is exact, a bigint for a larger integer, else the text of its digits. */
export type Numeric = number | bigint | string;

/** As Terraform sends it: an integer, a double that is exact, or the text of a decimal. */
export function readNumber(sent: unknown): Numeric {
  if (typeof sent === 'string') return readDecimal(sent);
  if (typeof sent === 'bigint') return Number.isSafeInteger(Number(sent)) ? Number(sent) : sent;
  if (typeof sent !== 'number') throw new Misfit(`wanted is a number, and this is a ${typeof sent}`);
  if (Number.isSafeInteger(sent) || !Number.isFinite(sent)) return sent;
  return Number.isInteger(sent) ? BigInt(sent) : readDecimal(exactDecimal(sent));
}

/** As it is sent: small integers as such, all others as text. */
export function writeNumber(value: unknown): number | string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Misfit(`wanted is a number, and this is a ${typeof value}`);
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return value;
  return String(Number.isInteger(value) ? BigInt(value) : value);
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

function readDecimal(text: string): Numeric {
  const {digits, power} = partsOf(text);
  if (power >= 0 && power <= LONGEST) return readNumber(digits * 10n ** BigInt(power));
  const near = Number(text);
  if (!Number.isFinite(near)) return text;
  const printed = partsOf(String(near));
  return printed.digits === digits && printed.power === power ? near : text;
}

/** Larger ones stay text: 512 bits have 154 digits. */
const LONGEST = 154;

/** A decimal as an integer that does not end in 0, and the power of ten that it is multiplied by. */
function partsOf(text: string): {readonly digits: bigint; readonly power: number} {
  const [match, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  if (match === undefined) throw new Misfit('wanted is a number, and this is another text');
  const digits = `${whole}${fraction}`.replace(/0+$/, '');
  if (digits === '' || /^0*$/.test(digits)) return {digits: 0n, power: 0};
  return {digits: BigInt(`${sign}${digits}`), power: Number(exponent) + whole.length - digits.length};
}

/** All digits of a double that is no integer: m / 2^n is m * 5^n / 10^n. */
function exactDecimal(double: number): string {
  let halvings = 0;
  let whole = double;
  for (; !Number.isInteger(whole); whole *= 2) halvings++;
  return `${BigInt(whole) * 5n ** BigInt(halvings)}e-${halvings}`;
}
