/** Bank accounts (ISO 13616). */
import {type FieldType, scalar, type Wrong} from '../field.ts';

/** How long an account number is in each country of the registry; split when first asked for. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 ' +
  'FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
  'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 ' +
  'SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

let lengths: ReadonlyMap<string, number> | undefined;

/** An account number of any country that has them. Stored in capitals and without blanks; no message repeats it. */
export const iban: FieldType<string> = scalar('IBAN', readIban, {
  type: 'string',
  pattern: '^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{8,40}$',
  examples: ['NL91 ABNA 0417 1643 00'],
});

function readIban(written: string): {value: string} | Wrong {
  const value = written.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,32}$/.test(value))
    return {
      wrong: 'this is no IBAN (ISO 13616)',
      hint: 'write two letters of the country, two digits and the account, such as NL91ABNA0417164300',
    };
  lengths ??= new Map(LENGTHS.split(' ').map((each) => [each.slice(0, 2), Number(each.slice(2))] as const));
  const country = value.slice(0, 2);
  const length = lengths.get(country);
  if (length === undefined)
    return {wrong: `${country} has no IBANs (ISO 13616)`, hint: 'write the account of a country that has them'};
  if (value.length !== length)
    return {
      wrong: `an IBAN of ${country} has ${length} characters, and this one has ${value.length} (ISO 13616)`,
      hint: value.length < length ? 'look for one that is missing' : 'look for one that is too many',
    };
  if (remainder97(value) !== 1)
    return {
      wrong: 'the check digits of this IBAN do not fit (ISO 13616, mod 97)',
      hint: 'compare it with the bank’s: a character is wrong, or two have changed places',
    };
  return {value};
}

/** The first four characters go to the end, letters count from 10, and the whole is taken digit by digit (ISO 7064). */
function remainder97(value: string): number {
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}
