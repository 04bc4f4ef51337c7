import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type RecordType, recordValues} from '#schemas/dns/values.ts';
import type {Raw} from '#schemas/field.ts';
import {readSet} from './reading.ts';

/** The values as they would be written by hand, after they were stored. */
const rewritten = (type: RecordType, raw: Raw): Raw =>
  recordValues.write?.(readSet(type, raw).value as readonly string[], ['acme.test', 'www', type]) as Raw;

describe('a stored value is written', () => {
  it.each<[RecordType, string, string]>([
    ['CNAME', 'acme.test.', '@'],
    ['CNAME', 'web.acme.test.', 'web'],
    ['CNAME', 'a.web.acme.test.', 'a.web.acme.test.'],
    ['CNAME', 'notacme.test.', 'notacme.test.'],
    ['MX', '10 mail.acme.test.', '10 mail'],
    ['MX', '0 .', '0 .'],
    ['CAA', '0 issue "letsencrypt.org"', '0 issue letsencrypt.org'],
    ['CAA', '0 issue "ca.test; a=b"', '0 issue ca.test; a=b'],
    ['TXT', 'v=spf1 -all', 'v=spf1 -all'],
    ['TXT', 'say "hi" twice', 'say "hi" twice'],
    ['TXT', 'grüße', 'grüße'],
    ['TXT', '"\\000"', '"\\000"'],
    ['NAPTR', '100 10 "u" "E2U+sip" "!^.*$!sip:info@acme.test!" .', '100 10 u E2U+sip !^.*$!sip:info@acme.test! .'],
    ['HTTPS', '1 acme.test. alpn=h2', '1 @ alpn=h2'],
  ])('%s %s as %s', (type, stored, written) => {
    expect(rewritten(type, stored)).toEqual([written]);
  });

  it('as one text when it was cut for its length, and as it is stored when it was cut by hand', () => {
    const long = 'x'.repeat(600);
    expect(rewritten('TXT', long)).toEqual([long]);
    expect(rewritten('TXT', [['a', 'b']])).toEqual(['"a" "b"']);
  });

  it('so that it is read as itself, whatever the text is', () => {
    const string = fc.string({unit: 'binary', maxLength: 300}).filter((text) => new TextEncoder().encode(text).length <= 255);
    fc.assert(
      fc.property(fc.array(string, {minLength: 1, maxLength: 3}), (strings) => {
        const {value} = readSet('TXT', [strings]);
        expect(readSet('TXT', rewritten('TXT', [strings])).value).toEqual(value);
      }),
      {numRuns: 2000},
    );
  });
});
