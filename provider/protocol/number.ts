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
  if (!DECIMAL.test(text)) throw new Misfit('wanted is a number, and this is another text');
  if (/^-?\d+$/.test(text)) return readNumber(BigInt(text));
  const near = Number(text);
  return Number.isFinite(near) && sameDecimal(String(near), text) ? near : text;
}

function sameDecimal(one: string, other: string): boolean {
  return one === other || scientific(one) === scientific(other);
}

/** The one way to write a decimal: its digits without zeros at either end, and the power of ten of the last. */
function scientific(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

/** All digits of a double that is no integer: m / 2^n is m * 5^n / 10^n. */
function exactDecimal(double: number): string {
  let halvings = 0;
  let whole = double;
  for (; !Number.isInteger(whole); whole *= 2) halvings++;
  return `${BigInt(whole) * 5n ** BigInt(halvings)}e-${halvings}`;
}
