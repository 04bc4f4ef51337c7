import {describe, expect, it} from 'vitest';
import {gapsIn, languageTag, senderName, variableName} from '#schemas/communication/values.ts';
import {read} from '../dns/reading.ts';

describe.each([
  [
    senderName,
    'sender',
    ['info@acme.test', 'a.b+c@acme.test', "O'Neil@acme.test", '+31201234567', 'ACME', '12345', 'Acme2026abc'],
    [
      '',
      'ACMEHOSTING1',
      'AC ME',
      '+0123456789',
      '+123',
      'a@b@',
      'a..b@acme.test',
      '@acme.test',
      'a@localhost',
      'a b@acme.test',
      'ä@acme.test',
      'a@acme:x.test',
    ],
  ],
  [
    languageTag,
    'language',
    ['en', 'en-GB', 'zh-Hant', 'de-CH-1996', 'es-419'],
    ['', 'e', 'en_GB', 'english-language-tag', 'en-', '*'],
  ],
  [variableName, 'variable', ['name', 'first_name', 'a1'], ['', 'Name', '1a', 'first-name', 'a'.repeat(64)]],
] as const)('%#', (type, name, right, wrong) => {
  it.each(right)(`%s is a ${name}`, (written) => expect(read(type, written)).toEqual({value: written, problems: []}));
  it.each(wrong)(`“%s” is no ${name}`, (written) => {
    expect(read(type, written)).toMatchObject({value: undefined, problems: [{code: 'config/invalid-value'}]});
  });
});

it('stores domains in lower case, and languages as they are usually spelt', () => {
  expect(read(senderName, 'Info@ACME.Test').value).toBe('Info@acme.test');
  expect(read(languageTag, 'EN-gb').value).toBe('en-GB');
});

it('finds the gaps of a text, and what only looks like one', () => {
  expect(gapsIn('{{a}} and {{ b_1 }}, {a}')).toEqual({names: ['a', 'b_1'], odd: []});
  expect(gapsIn('{{A}} {{}} {{a}')).toEqual({names: [], odd: ['{{A}}', '{{}}', '{{']});
});
