import {describe, expect, it} from 'vitest';
import {country} from '#schemas/fields/countries.ts';
import {iban} from '#schemas/fields/iban.ts';
import {basisPoints, currency, currencyOf, minorUnits, money, rate} from '#schemas/fields/money.ts';
import {readAs, wrong} from './reading.ts';

describe('money', () => {
  it.each([
    ['12.50 EUR', '12.50 EUR'],
    ['12.5 eur', '12.50 EUR'],
    ['12 EUR', '12.00 EUR'],
    ['0.50 EUR', '0.50 EUR'],
    ['12.500 EUR', '12.50 EUR'],
    ['1250 JPY', '1250 JPY'],
    ['1250.00 JPY', '1250 JPY'],
    ['1.2 BHD', '1.200 BHD'],
    ['1 CLF', '1.0000 CLF'],
  ])('%s is %s', (written, stored) => {
    expect(readAs(money, written)).toBe(stored);
    expect(readAs(money, stored)).toBe(stored);
  });

  it.each([
    ['12.50', /has no currency/, /write 12.50 EUR/],
    ['12', /has no currency/, /write 12.00 EUR/],
    ['12,50 EUR', /no amount/, /write a point/],
    ['1.000,50 EUR', /no amount/, /12.50 EUR/],
    ['12.505 EUR', /2 digits behind the point/, /write 12.50 EUR/],
    ['12.5 JPY', /no digit behind the point/, /write 12 JPY/],
    ['1.2345 BHD', /3 digits/, /write 1.234 BHD/],
    ['012.50 EUR', /no amount/, /12.50 EUR/],
    ['-1 EUR', /no amount/, /12.50 EUR/],
    ['1e3 EUR', /no amount/, /12.50 EUR/],
    ['12.50EUR', /no amount/, /a blank/],
    ['1234567890123 EUR', /no amount/, /twelve/],
    ['12.50 EUX', /“EUX” is no currency/, /EUR/],
    ['1 XAU', /“XAU” is no currency/, /EUR/],
  ])('%s is refused with what to write', (written, summary, hint) => {
    expect(wrong(money, written)).toEqual({summary: expect.stringMatching(summary), hint: expect.stringMatching(hint)});
  });

  it('is counted in minor units', () => {
    expect(['12.50 EUR', '1250 JPY', '1.200 BHD', '999999999999.99 EUR'].map(minorUnits)).toEqual([
      1250, 1250, 1200, 99_999_999_999_999,
    ]);
    expect(currencyOf('12.50 EUR')).toBe('EUR');
  });
});

describe('a currency', () => {
  it('is one of ISO 4217 in either case', () => {
    expect(readAs(currency, 'eur')).toBe('EUR');
    expect(wrong(currency, 'EURO').summary).toMatch(/ISO 4217/);
    expect(wrong(currency, 'NLG').summary).toMatch(/ISO 4217/);
  });
});

describe('a country', () => {
  it('is one of ISO 3166-1 in either case', () => {
    expect(readAs(country, 'nl')).toBe('NL');
    expect(wrong(country, 'XX').summary).toMatch(/ISO 3166-1/);
    expect(wrong(country, 'UK').hint).toBe('write GB');
    expect(wrong(country, 'toString').hint).toMatch(/two letters/);
  });
});

describe('a rate', () => {
  it.each([
    ['1.25%', '1.25%'],
    ['1.50%', '1.5%'],
    ['2.00%', '2%'],
    ['0.29%', '0.29%'],
    ['100%', '100%'],
  ])('%s is %s', (written, stored) => {
    expect(readAs(rate, written)).toBe(stored);
    expect(readAs(rate, stored)).toBe(stored);
  });

  it('is counted in hundredths of a percent', () => {
    expect(['1.25%', '0.29%', '1.1%', '100%'].map(basisPoints)).toEqual([125, 29, 110, 10_000]);
  });

  it.each([['1.25', 'write 1.25%'], ['100.01%'], ['1.255%'], ['-1%'], ['01%']])('%s is refused', (written, hint?) => {
    const said = wrong(rate, written);
    expect(said.hint).toContain(hint ?? '1.25%');
  });
});

describe('an IBAN', () => {
  it.each([
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['de89370400440532013000', 'DE89370400440532013000'],
    ['GB29NWBK60161331926819', 'GB29NWBK60161331926819'],
    ['NO9386011117947', 'NO9386011117947'],
    ['MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001S'],
  ])('%s is %s', (written, stored) => {
    expect(readAs(iban, written)).toBe(stored);
    expect(readAs(iban, stored)).toBe(stored);
  });

  it.each([
    ['NL91ABNA0417164301', /check digits/],
    ['NL91ABNA0417146300', /check digits/],
    ['NL91ABNA041716430', /has 18 characters, and this one has 17/],
    ['US91ABNA0417164300', /US has no IBANs/],
    ['0417164301', /no IBAN/],
  ])('%s is refused, and not repeated', (written, summary) => {
    const said = wrong(iban, written);
    expect(said.summary).toMatch(summary);
    expect(JSON.stringify(said)).not.toContain(written);
    expect(said.hint).toBeTruthy();
  });
});
