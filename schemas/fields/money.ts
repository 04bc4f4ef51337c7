/** Money: an amount in the minor units of a currency, written `12.50 EUR`, and what is asked of one. */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';

/** The currencies in use that have a minor unit, in the order of its digits; split when first asked for. */
const CODES: {readonly [digits: number]: string} = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU ' +
    'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
    'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP ' +
    'TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

let digitsByCode: ReadonlyMap<string, number> | undefined;

/** How many digits the minor unit of a currency has; undefined where there is no such currency. */
export function minorDigits(code: string): number | undefined {
  digitsByCode ??= new Map(
    Object.entries(CODES).flatMap(([digits, codes]) => codes.split(' ').map((each) => [each, Number(digits)] as const)),
  );
  return digitsByCode.get(code);
}

/** A currency by its three letters. */
export const currency: FieldType<string> = scalar(
  'currency',
  (written) => {
    const upper = written.toUpperCase();
    return minorDigits(upper) === undefined ? noCurrency(written) : {value: upper};
  },
  {type: 'string', pattern: '^[A-Za-z]{3}$', examples: ['EUR', 'JPY']},
);

function noCurrency(written: string): Wrong {
  return {wrong: `${describe(written)} is no currency (ISO 4217)`, hint: 'write its three letters, such as EUR'};
}

/** An amount and a currency. Stored with all digits of the minor unit, so `12.5 EUR` is `12.50 EUR`. */
export const money: FieldType<string> = scalar('money', readMoney, {
  type: 'string',
  pattern: '^[0-9]+(\\.[0-9]+)? [A-Za-z]{3}$',
  examples: ['12.50 EUR', '1250 JPY'],
});

function readMoney(written: string): {value: string} | Wrong {
  const match = /^(0|[1-9][0-9]{0,11})(?:\.([0-9]{1,6}))? ([A-Za-z]{3})$/.exec(written);
  if (!match) return noMoney(written);
  const [, whole = '', behind = '', letters = ''] = match;
  const code = letters.toUpperCase();
  const digits = minorDigits(code);
  if (digits === undefined) return noCurrency(letters);
  if (/[1-9]/.test(behind.slice(digits))) {
    const most = digits === 0 ? 'no digit' : `${digits} digits`;
    return {
      wrong: `${describe(written)} has parts of a minor unit: ${code} has ${most} behind the point (ISO 4217)`,
      hint: `write ${printMoney(whole, behind.slice(0, digits), digits, code)}, or another whole number of minor units`,
    };
  }
  return {value: printMoney(whole, behind.slice(0, digits), digits, code)};
}

function noMoney(written: string): Wrong {
  const number = /^[0-9]+(\.[0-9]+)?$/.test(written);
  if (number && written.length <= 20)
    return {
      wrong: `${written} has no currency`,
      hint: `write ${written.includes('.') ? written : `${written}.00`} EUR for euros`,
    };
  const comma = /^[0-9]+,[0-9]+ ?[A-Za-z]{3}$/.test(written);
  return {
    wrong: `${describe(written)} is no amount of money`,
    hint: comma
      ? 'write a point before the minor units, and no mark between thousands'
      : 'write a number of at most twelve digits, a blank and a currency, such as 12.50 EUR',
  };
}

function printMoney(whole: string, behind: string, digits: number, code: string): string {
  return digits === 0 ? `${whole} ${code}` : `${whole}.${behind.padEnd(digits, '0')} ${code}`;
}

/** The currency of a canonical amount. */
export function currencyOf(amount: string): string {
  return amount.slice(-3);
}

/** A canonical amount as a whole number of minor units. */
export function minorUnits(amount: string): number {
  return Number(amount.slice(0, -4).replace('.', ''));
}

/** A share of an amount, to a hundredth of a percent: `1.25%`. Stored without zeros at its end. */
export const rate: FieldType<string> = scalar(
  'rate',
  (written) => {
    if (/^[0-9]{1,3}(\.[0-9]+)?$/.test(written)) return {wrong: `${written} has no unit`, hint: `write ${written}%`};
    const match = /^(0|[1-9][0-9]{0,2})(?:\.([0-9]{1,2}))?%$/.exec(written);
    const value = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : Number.NaN;
    return value <= 10_000
      ? {value: printRate(value)}
      : {
          wrong: `${describe(written)} is no rate from 0% to 100%`,
          hint: 'write a number with at most two digits behind the point and a percent sign, such as 1.25%',
        };
  },
  {type: 'string', pattern: '^[0-9]{1,3}(\\.[0-9]{1,2})?%$', examples: ['1.25%', '2%']},
);

/** A canonical rate in hundredths of a percent. */
export function basisPoints(canonical: string): number {
  return Math.round(Number(canonical.slice(0, -1)) * 100);
}

export function printRate(points: number): string {
  return `${points / 100}%`;
}
