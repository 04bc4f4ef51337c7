import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type RecordType, recordTypes, recordValues} from '#schemas/dns/values.ts';
import type {Raw} from '#schemas/field.ts';
import {readSet} from './reading.ts';

const u16 = fc.integer({min: 0, max: 65_535});
const blank = fc.constantFrom(' ', '  ', '\t');
const label = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/), fc.constantFrom('münchen', 'ÜBER', '例え'));
const host = fc.oneof(
  fc.constant('@'),
  label,
  fc.array(label, {minLength: 1, maxLength: 4}).map((labels) => `${labels.join('.')}.test.`),
);
const hex = (bytes: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-fA-F]{${bytes * 2}}$`));
const words = (...parts: readonly fc.Arbitrary<string | number>[]): fc.Arbitrary<string> =>
  fc.tuple(blank, ...parts).map(([gap, ...each]) => each.join(gap));
const pick = fc.constantFrom;
const string255 = fc.string({unit: 'binary-ascii', maxLength: 255}).map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`);

const parameters = fc
  .record(
    {
      alpn: fc.array(fc.stringMatching(/^[a-z0-9/.]{1,8}$/), {minLength: 1, maxLength: 3}).map((ids) => ids.join(',')),
      port: u16.map(String),
      ipv4hint: fc.array(fc.ipV4(), {minLength: 1, maxLength: 3}).map((each) => each.join(',')),
      ipv6hint: fc.array(fc.ipV6(), {minLength: 1, maxLength: 3}).map((each) => each.join(',')),
      ech: fc.uint8Array({minLength: 1, maxLength: 40}).map((bytes) => btoa(String.fromCharCode(...bytes))),
      dohpath: pick('/dns-query{?dns}', '/{?dns}'),
      key9: fc.string({unit: 'binary', maxLength: 20}).map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`),
    },
    {requiredKeys: []},
  )
  .chain((record) => fc.shuffledSubarray(Object.entries(record), {minLength: Object.keys(record).length}))
  .map((entries) => entries.map(([key, value]) => `${key}=${value}`).join(' '));

const written: {readonly [T in RecordType]: fc.Arbitrary<string>} = {
  A: fc.ipV4(),
  AAAA: fc.ipV6(),
  CNAME: host,
  NS: host,
  PTR: host,
  MX: words(u16, host),
  SRV: words(u16, u16, u16, host),
  TXT: fc.stringMatching(/^[^\\]{1,600}$/).filter((text) => !text.startsWith('"') && !text.endsWith('\n')),
  CAA: fc.oneof(
    words(pick(0, 128), pick('issue', 'ISSUEWILD'), pick(';', 'ca.test', 'ca.test; a=b', '"ca.test"')),
    words(pick(0, 128), fc.constant('future'), string255),
  ),
  DS: fc.oneof(words(u16, pick(5, 8, 13), fc.constant(2), hex(32)), words(u16, pick(8, 15), fc.constant(4), hex(48))),
  TLSA: fc.oneof(
    words(pick(0, 1, 2, 3), pick(0, 1), fc.constant(1), hex(32)),
    words(pick(0, 1, 2, 3), pick(0, 1), fc.constant(0), hex(7)),
  ),
  SSHFP: words(pick(1, 2, 3, 4, 6), fc.constant(2), hex(32)),
  SVCB: fc.tuple(fc.integer({min: 1, max: 65_535}), host, parameters).map((parts) => parts.join(' ').trim()),
  HTTPS: fc
    .tuple(fc.integer({min: 1, max: 65_535}), fc.oneof(host, fc.constant('.')), parameters)
    .map((parts) => parts.join(' ').trim()),
  URI: words(u16, u16, fc.webUrl()),
  NAPTR: words(
    u16,
    u16,
    pick('u', '"S"', '""'),
    pick('E2U+sip', '""'),
    pick('!^.*$!sip:info@acme.test!', '"!^(.*)$!sip:\\\\1!i"', '""'),
    fc.constant('.'),
  ),
};

describe.each(recordTypes)('%s', (type) => {
  it('is read, and what is stored is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(written[type], {minLength: 1, maxLength: 4}), (raw) => {
        const {value, problems} = readSet(type, raw);
        if (value === undefined) {
          // Two of the values may be spellings of one.
          expect(problems.map((each) => each.summary).filter((summary) => !summary.includes('same record'))).toEqual([]);
          return;
        }
        expect(readSet(type, value)).toEqual({value, problems: []});
        expect(readSet(type, [...raw].reverse()).value).toEqual(value);
        expect(readSet(type, recordValues.write?.(value, ['acme.test', 'www', type]) as Raw).value).toEqual(value);
      }),
    );
  });

  it('is read or refused with a rule and a way out, whatever is written', () => {
    const garbage = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.stringMatching(/^[ 0-9a-z."\\;=,*@!:-]{0,40}$/),
      fc.tuple(written[type], fc.string({maxLength: 5})).map(([one, more]) => one + more),
    );
    const raw = fc.letrec<{raw: Raw}>((tie) => ({
      raw: fc.oneof(
        {maxDepth: 3},
        garbage,
        garbage,
        fc.array(tie('raw'), {maxLength: 3}),
        fc.dictionary(fc.string({maxLength: 5}), tie('raw'), {maxKeys: 2}),
      ),
    })).raw;
    fc.assert(
      fc.property(raw, (each) => {
        const {value, problems} = readSet(type, each);
        expect(problems.length > 0).toBe(value === undefined);
        for (const problem of problems) {
          expect(problem.summary).toMatch(/\(RFC \d+[^()]*\)$/);
          expect(problem.hint).toBeTruthy();
        }
        if (value) expect(readSet(type, value).value).toEqual(value);
      }),
      {numRuns: 500},
    );
  });
});

describe('a TXT record of any text', () => {
  const anyText = fc.oneof(
    fc.string({unit: 'binary', maxLength: 2000}),
    fc.string({unit: 'grapheme', maxLength: 2000}),
    fc.stringMatching(/^["\\;a0-9 ]{0,600}$/),
  );

  it('holds the bytes of the text, in strings of at most 255', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [value = ''] = readSet('TXT', [[text]]).value ?? [];
        const strings = decode(value);
        expect(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(strings.flat()))).toBe(text);
        for (const string of strings) {
          expect(string.length).toBeLessThanOrEqual(255);
          expect(() => new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(string))).not.toThrow();
        }
        expect(value).toMatch(/^[ -~]*$/);
        expect(readSet('TXT', value).value).toEqual([value]);
      }),
    );
  });

  it('is the same without the list in the list, where it is not refused', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = readSet('TXT', text).value;
        const isStoredForm = text.startsWith('"') && text.endsWith('"') && text.length > 1;
        if (plain) expect(plain).toEqual(isStoredForm ? [text] : readSet('TXT', [[text]]).value);
      }),
    );
  });

  it('keeps strings that were cut by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme-ascii', maxLength: 255}), {minLength: 2, maxLength: 4}), (strings) => {
        const [value = ''] = readSet('TXT', [strings]).value ?? [];
        expect(decode(value).map((bytes) => String.fromCharCode(...bytes))).toEqual(strings);
        expect(readSet('TXT', value).value).toEqual([value]);
      }),
    );
  });
});

/** The bytes of the strings of a stored value, read as RFC 1035 section 5.1 says, one character after another. */
function decode(stored: string): readonly (readonly number[])[] {
  const strings: number[][] = [];
  let at = 0;
  while (at < stored.length) {
    expect(stored[at]).toBe('"');
    const bytes: number[] = [];
    for (at++; stored[at] !== '"'; at++) {
      if (stored[at] !== '\\') bytes.push(stored.charCodeAt(at));
      else if (/[0-9]/.test(stored[at + 1] as string)) {
        bytes.push(Number(stored.slice(at + 1, at + 4)));
        at += 3;
      } else bytes.push(stored.charCodeAt(++at));
    }
    strings.push(bytes);
    at += 2;
  }
  return strings;
}
