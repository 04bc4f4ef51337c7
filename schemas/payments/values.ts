/** Types of values that only payments have. */
import {describe, type FieldType, scalar} from '../field.ts';

/** What a merchant sells (ISO 18245): four digits, of which the first may be zero. */
export const merchantCategoryCode: FieldType<string> = scalar(
  'merchant category code',
  (written) =>
    /^[0-9]{4}$/.test(written)
      ? {value: written}
      : {wrong: `${describe(written)} is no merchant category code (ISO 18245)`, hint: 'write four digits, such as 5411 or 0742'},
  {type: ['string', 'number'], pattern: '^[0-9]{4}$'},
);

/** What a card's statement shows: that part of the card acceptor's name holds 22 characters (ISO 8583 field 43). */
export const statementDescriptor: FieldType<string> = scalar(
  'statement descriptor',
  (written) =>
    /^(?! )[ -~]{1,22}(?<! )$/.test(written) && /[A-Za-z]/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is no statement descriptor (ISO 8583 field 43)`,
          hint: 'write at most 22 letters, digits and signs without accents, one letter at least',
        },
  {type: ['string', 'number', 'boolean'], pattern: '^[ -~]{1,22}$'},
);

export const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A weekday, or a day that every month has. */
export const payoutDay: FieldType<string> = scalar(
  'weekday or day of the month',
  (written) =>
    WEEKDAYS.includes(written) || /^([1-9]|1[0-9]|2[0-8])$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is neither a weekday nor a day that every month has`,
          hint: 'write monday … sunday, or 1 … 28',
          known: WEEKDAYS,
        },
  {type: ['string', 'number'], pattern: `^(${WEEKDAYS.join('|')}|[1-9]|1[0-9]|2[0-8])$`},
);

/** A zone of the time zone database; only its shape is checked, since that database changes several times a year. */
export const timeZone: FieldType<string> = scalar(
  'time zone',
  (written) =>
    /^(UTC|[A-Z][A-Za-z_]{1,30}(\/[A-Z][A-Za-z0-9_+-]{1,30}){1,2})$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is no time zone (IANA Time Zone Database)`,
          hint: 'write UTC, or AREA/PLACE such as Europe/Amsterdam',
        },
  {type: 'string', pattern: '^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+){1,2})$', examples: ['Europe/Amsterdam']},
);
