/** What is wrong in size or in number: it is answered as soon as anything else. */
import {acme, config, records} from './fragments.ts';
import type {Expected, WrongConfig} from './wrong-config.ts';

const MANY = 10_000;
const LONG = 'x'.repeat(10_000_000);
const many = (line: (index: number) => string): string => Array.from({length: MANY}, (_, index) => line(index)).join('\n');
const times = (count: number, says: Expected): readonly Expected[] => Array.from({length: count}, () => says);

const RING = 3000;
/** Twenty of the cycles are spelt out: the first in the order of addresses. */
const spelt = new Set(
  Array.from({length: RING}, (_, index) => `g${index}`)
    .sort()
    .slice(0, 20),
);

/** Nine layers of groups in which each has all of the next as members: 10 to the ninth ways from top to bottom. */
const layers = Array.from({length: 9}, (_, layer) =>
  Array.from(
    {length: 10},
    (_, group) =>
      `  l${layer}-${group}: { members: [${layer < 8 ? Array.from({length: 10}, (_, member) => `▸group:l${layer + 1}-${member}`).join(', ') : 'ana'}] }`,
  ).join('\n'),
).join('\n');

export const ofSize: readonly WrongConfig[] = [
  {
    name: 'ten megabytes of text in a field',
    files: acme(`description: ▸${LONG}`),
    says: [{code: 'config/invalid-value', summary: 'a text of 10000000 characters is longer than 65536', hint: 'elsewhere'}],
  },
  {
    name: 'ten megabytes of digits for a duration',
    files: records(`www: { A: 192.0.2.1, ttl: ▸${'1'.repeat(10_000_000)} }`),
    says: [{code: 'config/invalid-value', summary: '…” (10000000 characters) is no duration', hint: 'one number and one unit'}],
  },
  {
    name: 'ten megabytes for an address',
    files: records(`www: { A: ▸${'1'.repeat(10_000_000)} }`),
    says: [{code: 'dns/a-value', summary: 'the value has 10000000 characters'}],
  },
  {
    name: 'ten megabytes for an account',
    files: config(`accounts: [▸a@${'a.'.repeat(5_000_000)}]`),
    says: [{code: 'config/invalid-name', summary: '…” (10000002 characters) is neither an e-mail address nor a handle'}],
  },
  {
    name: 'ten megabytes for a key',
    files: config(`? ▸${LONG}\n: {}`),
    says: [{code: 'config/unknown-key', summary: '…” (10000000 characters) here'}],
  },
  {
    name: 'ten megabytes for a reference',
    files: acme(`groups: { ops: { members: [▸${LONG}] } }`),
    says: [{code: 'config/invalid-name', summary: '…” (10000000 characters) names nothing'}],
  },
  {
    name: 'a reference that is longer than a line',
    files: acme(`groups: { ops: { members: [▸group:${'y'.repeat(900)}] } }`),
    says: [{code: 'reference/unknown', summary: `no group is called ${'y'.repeat(117)}…`}],
  },
  {
    name: 'ten megabytes in a line that is no YAML',
    files: config(`a: ▸"${LONG}`),
    says: [{code: 'yaml/quote', summary: 'the quote that opens here is never closed'}],
  },
  {
    name: 'half a million commas without a blank, of which a thousand are said',
    files: config(`accounts: [a=${'▸,a='.repeat(1000)}${',a='.repeat(500_000)}]`),
    says: times(1000, {code: 'yaml/comma', summary: 'YAML cuts the text in two'}),
  },
  {
    name: 'ten thousand keys that mean nothing',
    files: config(many((index) => `▸key${index}: a`)),
    says: times(MANY, {code: 'config/unknown-key', summary: 'nothing is called “key'}),
  },
  {
    name: 'ten thousand names that nobody has',
    files: {
      'members.yaml': `organisation: acme\ngroups:\n  ops:\n    members:\n${many((index) => `      - ▸nobody${index}`)}\n`,
      'pltfrms.yaml': `stack: acme\norganisations: { acme: {} }\naccounts:\n${many((index) => `  - person${index}`)}\n`,
    },
    says: times(MANY, {code: 'reference/unknown', summary: 'no account is called nobody'}),
  },
  {
    name: 'a list of ten thousand values, of which one stands there twice',
    files: acme(
      `roles:\n  reader:\n    permissions:\n${many((index) => `      - dns.z${index.toString().replace(/[0-9]/g, (digit) => 'abcdefghij'[Number(digit)] as string)}.read`)}\n      - ▸dns.za.read`,
    ),
    says: [{code: 'config/duplicate-value', summary: '“dns.za.read” stands here a second time', hint: 'the first is number 1'}],
  },
  {
    name: 'groups that a billion ways lead through',
    files: acme(`groups:\n${layers}`),
    says: times(800, {code: 'group/depth', summary: 'groups would stand 9 deep in each other here'}),
  },
  {
    name: 'a chain of three thousand groups that bites its own tail, of which twenty memberships are said',
    files: acme(
      `groups:\n${Array.from({length: RING}, (_, index) => `  g${index}: { members: [${spelt.has(`g${index}`) ? '▸' : ''}group:g${(index + 1) % RING}] }`).join('\n')}`,
    ),
    says: times(20, {code: 'group/cycle', summary: 'groups would be members of each other: acme:g'}),
  },
  {
    name: 'a chain of three thousand groups, of which each is too deep',
    files: acme(
      `groups:\n${Array.from({length: RING}, (_, index) => `  g${index}: { members: [${index + 1 < RING ? `▸group:g${index + 1}` : 'ana'}] }`).join('\n')}`,
    ),
    says: times(RING - 1, {code: 'group/depth', summary: 'groups would stand 3000 deep in each other here'}),
  },
  {
    name: 'two files of which each says all that the other says',
    files: {
      'a.yaml': `organisation: acme\ngroups:\n${many((index) => `  g${index}: { description: a }`)}\n`,
      'b.yaml': `organisation: acme\ngroups:\n${many((index) => `  g${index}: { ▸description: b }`)}\n`,
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: {} }\n',
    },
    says: Array.from({length: MANY}, (_, index) => ({
      code: 'config/set-twice',
      summary: 'description is set in two places',
      also: [`a.yaml:${index + 3}:${index.toString().length + 8}`],
    })),
  },
];
