/** Values of messages: who they are from, languages, and texts with gaps. */
import {readDomain} from '../dns/names.ts';
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';
import {longText, text} from '../fields/text.ts';

/**
 * Who a message is from: an e-mail address (its domain in lower case), a telephone number (E.164), or up to eleven letters
 * and digits that a telephone shows (3GPP TS 23.040 section 9.1.2.5).
 */
export const senderName: FieldType<string> = scalar(
  'sender',
  (written) => {
    const at = written.lastIndexOf('@');
    if (at < 0 && (isNumber(written) || /^[A-Za-z0-9]{1,11}$/.test(written))) return {value: written};
    const local = written.slice(0, Math.max(at, 0));
    const domain = at < 0 ? undefined : readDomain(written.slice(at + 1));
    const isLocal = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local) && local.length <= 64;
    if (isLocal && typeof domain === 'string' && domain.includes('.')) return {value: `${local}@${domain}`};
    return {
      wrong: `${describe(written)} is neither an e-mail address nor what a telephone shows`,
      hint: 'write NAME@DOMAIN, a number such as +31201234567, or at most eleven letters and digits',
    };
  },
  {
    type: ['string', 'number', 'boolean'],
    pattern: "^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+|\\+[1-9][0-9]{6,14}|[A-Za-z0-9]{1,11})$",
  },
);

/** Whether a sender is a telephone number with its country (E.164). */
export function isNumber(sender: string): boolean {
  return /^\+[1-9][0-9]{6,14}$/.test(sender);
}

/** A language, with script, region and variants where they matter (BCP 47), in the usual spelling: `nl`, `en-GB`, `zh-Hant`. */
export const languageTag: FieldType<string> = scalar(
  'language tag',
  (written) => {
    const value = canonicalTag(written);
    return value === undefined
      ? {
          wrong: `${describe(written)} is no language tag (BCP 47)`,
          hint: written.includes('_') ? `write ${written.replaceAll('_', '-')}` : 'write en, en-GB or zh-Hant',
        }
      : {value};
  },
  {type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', examples: ['en', 'en-GB', 'zh-Hant']},
);

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

export const variableName: FieldType<string> = scalar(
  'variable',
  (written) =>
    isVariable(written)
      ? {value: written}
      : {wrong: `${describe(written)} is no name of a variable`, hint: 'use a-z, 0-9 and _, beginning with a letter'},
  {type: 'string', pattern: '^[a-z][a-z0-9_]{0,62}$'},
);

function isVariable(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,62}$/.test(name);
}

/** A text of one line: a line break in a header would begin another one (RFC 5322 section 2.2). */
export const line: FieldType<string> = within(text, 'line of text', (written) =>
  written.includes('\n')
    ? {wrong: 'the text has more than one line, and it stands in a header (RFC 5322 section 2.2)', hint: 'write one line'}
    : undefined,
);

export const html: FieldType<string> = within(longText, 'HTML or { file: PATH }', (written) =>
  /\{\{\{|\{\{&/.test(written)
    ? {
        wrong: '{{{name}}} puts a value into the HTML as it is, so that it could hold a script',
        hint: 'write {{name}}: what stands there is escaped',
      }
    : undefined,
);

/** A text that must hold more than a text does. */
function within(text: FieldType<string>, type: string, refuse: (written: string) => Wrong | undefined): FieldType<string> {
  return {
    ...text,
    type,
    read(raw, reading) {
      const value = text.read(raw, reading);
      const wrong = value === undefined ? undefined : refuse(value);
      if (!wrong) return value;
      reading.report({code: 'config/invalid-value', summary: wrong.wrong, hint: wrong.hint});
      return undefined;
    },
  };
}

/** The gaps in a text, in their order; what looks like one and is none stands under `odd`. */
export function gapsIn(message: string): {readonly names: readonly string[]; readonly odd: readonly string[]} {
  const names: string[] = [];
  const odd: string[] = [];
  for (const [whole, inner = ''] of message.matchAll(/\{\{([^{}]*)\}\}|\{\{|\}\}/g)) {
    const name = inner.trim();
    if (isVariable(name)) names.push(name);
    else odd.push(whole);
  }
  return {names, odd};
}
