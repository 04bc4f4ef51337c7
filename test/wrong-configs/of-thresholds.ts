/** Plans that would do more than their makers meant: nothing is wrong with the config, and they are held all the same. */
import {config} from './fragments.ts';
import type {Files, WrongConfig} from './wrong-config.ts';

const groups = (count: number, settings = ''): Files =>
  config(
    `${settings}organisations: { acme: { groups: { ${Array.from({length: count}, (_, index) => `g${index}: {}`).join(', ')} } } }`,
  );
const allowance = (fields: string): string => `settings: { allowances: { shop: { ${fields}, reason: the shop is retired } } }\n`;

export const ofThresholds: readonly WrongConfig[] = [
  {name: 'more deletions than a tenth of what stands there', before: [groups(20)], files: groups(17), says: [], exit: 4},
  {name: 'all that a stack owns gone', before: [groups(3)], files: config(''), says: [], exit: 4},
  {
    name: 'an allowance that has run out',
    before: [groups(20)],
    files: groups(10, allowance('kind: group, delete: 10, until: 2026-11-23')),
    says: [],
    exit: 4,
  },
  {
    name: 'an allowance for less than that',
    before: [groups(20)],
    files: groups(10, allowance('kind: group, delete: 9, until: 2027-01-01')),
    says: [],
    exit: 4,
  },
  {
    name: 'an allowance for another kind',
    before: [groups(20)],
    files: groups(10, allowance('kind: role, delete: 10, until: 2027-01-01')),
    says: [],
    exit: 4,
  },
];
