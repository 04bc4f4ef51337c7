/** The name that was probably meant. */
import {expect, it} from 'vitest';
import {didYouMean, suggester} from '#core/diagnostic.ts';

const KEYS = ['display_name', 'description', 'groups', 'roles', 'members', 'A', 'MX', 'dns.record_set', 'dns.zone'];

it.each([
  ['gruops', 'groups'],
  ['group', 'groups'],
  ['ROLES', 'roles'],
  ['rolse', 'roles'],
  ['dns.recordset', 'dns.record_set'],
  ['dns.record', 'dns.record_set'],
  ['mx', 'MX'],
  ['M', undefined],
  ['d', undefined],
  ['dns', undefined],
  ['billing_email', undefined],
  ['', undefined],
  ['x'.repeat(10_000_000), undefined],
])('%.20s is probably meant as %s', (written, meant) => {
  expect(didYouMean(written, KEYS)).toBe(meant);
});

it('is looked for a hundred times at most, since a missing file leaves thousands of names without a meaning', () => {
  const suggest = suggester();
  let asked = 0;
  const known = (): readonly string[] => {
    asked++;
    return KEYS;
  };
  for (let index = 0; index < 1000; index++) suggest('gruops', known);
  expect(asked).toBe(100);
});
