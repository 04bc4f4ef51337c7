/** The head of a stack, its settings, and the files that stand below it. */
import {config} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

const TREE = 'organisations: { acme: { organisations: { shop: {} } } }\n';

export const ofHead: readonly WrongConfig[] = [
  {
    name: 'two stacks in one folder',
    files: {'a.yaml': 'stack: acme\n', 'other/b.yaml': '▸stack: beta\n'},
    says: [{code: 'config/two-stacks', summary: 'a second file says stack:', hint: 'one file', also: ['a.yaml:1:1']}],
  },
  {
    name: 'a stack without a name',
    files: {'pltfrms.yaml': '▸stack:\naccounts: [ana]\n'},
    says: [{code: 'config/empty-value', summary: 'nothing stands behind stack:'}],
  },
  {
    name: 'a stack whose name is none',
    files: {'pltfrms.yaml': 'stack: ▸Acme Hosting\n'},
    says: [{code: 'config/invalid-value', summary: '“Acme Hosting” is no name', hint: 'a-z, 0-9 and -'}],
  },
  {
    name: 'keys of the head in another file',
    files: {'pltfrms.yaml': 'stack: acme\n', 'more.yaml': '▸settings: {}\n▸forget: []\n▸previously: old\n'},
    says: [
      {code: 'config/not-the-head', summary: 'settings: stands only in the file that says stack:', hint: 'move it to'},
      {code: 'config/not-the-head', summary: 'forget: stands only'},
      {code: 'config/not-the-head', summary: 'previously: stands only'},
    ],
  },
  {
    name: 'settings that are unknown',
    files: config(
      'settings: { ▸exclusiv: [members], ▸retries: 3, thresholds: { ▸dns.recordset: { delete: 5 }, delete: 10%, ▸remove: 5% } }',
    ),
    says: [
      {code: 'config/unknown-field', summary: 'nothing is called “exclusiv” here', hint: 'did you mean exclusive?'},
      {code: 'config/unknown-field', summary: 'nothing is called “retries” here', hint: 'here may stand exclusive, thresholds'},
      {code: 'config/unknown-field', summary: 'nothing is called “dns.recordset” here', hint: 'did you mean dns.record_set?'},
      {code: 'config/unknown-field', summary: 'nothing is called “remove” here', hint: 'delete'},
    ],
  },
  {
    name: 'thresholds that are none',
    files: config('settings: { thresholds: { delete: ▸110%, update: ▸some, dns.zone: { delete: ▸-1, update: ▸0.5 } } }'),
    says: [
      {code: 'config/invalid-value', summary: '“110%” is neither a percentage nor a number', hint: '10%'},
      {code: 'config/invalid-value', summary: '“some” is neither'},
      {code: 'config/invalid-value', summary: '“-1” is neither'},
      {code: 'config/invalid-value', summary: '“0.5” is neither'},
    ],
  },
  {
    name: 'exclusive collections that are none',
    files: config('settings: { exclusive: [members, ▸member, ▸members] }'),
    says: [
      {code: 'config/invalid-value', summary: '“member” is none of', hint: 'did you mean members?'},
      {code: 'config/duplicate-value', summary: '“members” stands here a second time'},
    ],
  },
  {
    name: 'an allowance for a kind that does not exist, without an end, and without a reason',
    files: config(
      'settings:\n  allowances:\n    ▸shop: { kind: ▸dns.record, delete: 400, until: 2026-12-01 }\n    ▸mail: { kind: dns.zone, delete: ▸all, reason: moving }\n    ▸Mail Out: { kind: dns.zone, until: 2026-12-01, reason: moving }',
    ),
    says: [
      {code: 'config/missing-field', summary: 'reason is required', hint: 'add reason (text): Why.'},
      {code: 'config/invalid-value', summary: '“dns.record” is none of organisation', hint: 'did you mean dns.record_set?'},
      {code: 'config/missing-field', summary: 'until is required'},
      {code: 'config/invalid-value', summary: '“all” is no whole number'},
      {code: 'config/invalid-value', summary: '“Mail Out” is no name'},
    ],
  },
  {
    name: 'addresses under forget that are none',
    files: config(
      'forget:\n  - ▸dnszone acme:old.test\n  - ▸dns.zone old.test\n  - ▸group acme\n  - ▸dns.record_set acme:acme.test:www\n  - ▸organisation acme:shop',
    ),
    says: [
      {
        code: 'config/invalid-address',
        summary: '“dnszone acme:old.test” does not begin with a kind',
        hint: 'did you mean dns.zone acme:old.test?',
      },
      {code: 'config/invalid-address', summary: '“old.test” is no address of a dns.zone: write ORGANISATION:NAME'},
      {code: 'config/invalid-address', summary: '“acme” is no address of a group'},
      {code: 'config/invalid-address', summary: 'write ORGANISATION:ZONE:NAME:TYPE'},
      {code: 'config/invalid-address', summary: '“acme:shop” is no path of an organisation'},
    ],
  },
  {
    name: 'an address under forget that is declared as well',
    files: config('organisations: { acme: { groups: { ops: {} } } }\nforget: ▸group acme:ops'),
    says: [
      {
        code: 'config/forgotten-and-declared',
        summary: 'group acme:ops is under forget: and declared as well',
        hint: 'one of the two',
      },
    ],
  },
  {
    name: 'a misspelt address under forget, which would let the thing itself be deleted',
    before: [config('organisations: { acme: { groups: { ops: {}, web: {} } } }')],
    files: config('organisations: { acme: { groups: { ops: {} } } }\nforget: [▸group acme:wbe]'),
    says: [
      {code: 'config/nothing-to-forget', severity: 'warning', summary: 'group acme:wbe names nothing', hint: 'group acme:web'},
    ],
    exit: 0,
  },
  {
    name: 'a file mounted on an organisation that is not declared',
    files: {
      'pltfrms.yaml': `stack: acme\n${TREE}`,
      'shop.yaml': 'organisation: ▸acme/shpo\ngroups: {}\n',
      'x.yaml': 'organisation: ▸beta\n',
    },
    says: [
      {code: 'config/undeclared-organisation', summary: 'acme/shpo is not declared', hint: 'did you mean acme/shop?'},
      {code: 'config/undeclared-organisation', summary: 'beta is not declared', hint: 'declare it in the tree'},
    ],
  },
  {
    name: 'two files mounted on an organisation that is not declared, each with its own place',
    files: {'a.yaml': 'organisation: ▸acme\n', 'b.yaml': '# people\norganisation: ▸acme\n', 'pltfrms.yaml': 'stack: acme\n'},
    says: [
      {code: 'config/undeclared-organisation', summary: 'acme is not declared'},
      {code: 'config/undeclared-organisation', summary: 'acme is not declared'},
    ],
  },
  {
    name: 'an organisation that cannot be read, and files mounted on it: one mistake, said once',
    files: {
      'acme.yaml': 'organisation: acme\ngroups: { ops: {} }\n',
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: ▸[shop] }\n',
      'shop.yaml': 'organisation: acme/shop\ngroups: { ops: { members: [group:web] } }\n',
    },
    says: [{code: 'config/wrong-type', summary: 'a list stands where {} or a map with the fields of organisation acme'}],
  },
  {
    name: 'a mounted file that says something of its organisation itself',
    files: {
      'pltfrms.yaml': `stack: acme\n${TREE}`,
      'shop.yaml': 'organisation: acme/shop\n▸display_name: Shop\n▸protect: true\n▸previously: store\n▸existing: true\n',
    },
    says: [
      {
        code: 'config/declared-by-mount',
        summary: 'display_name of acme/shop stands in the tree',
        hint: 'write it under organisations:, at acme/shop',
      },
      {code: 'config/declared-by-mount', summary: 'protect of acme/shop'},
      {code: 'config/not-the-head', summary: 'previously: stands only in the file that says stack:'},
      {code: 'config/declared-by-mount', summary: 'existing of acme/shop'},
    ],
  },
  {
    name: 'accounts in a mounted file',
    files: {'pltfrms.yaml': `stack: acme\n${TREE}`, 'shop.yaml': 'organisation: acme/shop\n▸accounts: [ana]\n'},
    says: [
      {code: 'config/unknown-key', summary: 'nothing is called “accounts” here', hint: 'a file that belongs to no organisation'},
    ],
  },
  {
    name: 'mounts that are no path, and what else is wrong in their files',
    files: {
      'a.yaml': 'organisation: ▸[acme]\n',
      'b.yaml': '▸organisation:\n▸gruops: {}\n',
      'c.yaml': 'organisation: ▸Acme/shop\n',
      'd.yaml': 'organisation: ▸acme//shop\n',
      'e.yaml': `organisation: ▸${'a/'.repeat(5000)}a\n`,
      'pltfrms.yaml': `stack: acme\n${TREE}`,
    },
    says: [
      {code: 'config/wrong-type', summary: 'a list stands where the path of an organisation is wanted', hint: 'acme/shop'},
      {code: 'config/empty-value', summary: 'nothing stands behind organisation:', hint: 'acme/shop'},
      {code: 'config/unknown-key', summary: 'nothing is called “gruops” here', hint: 'did you mean groups?'},
      {code: 'config/invalid-name', summary: '“Acme” is not in lower case', hint: 'write acme'},
      {code: 'config/invalid-name', summary: '“” is no name'},
      {code: 'organisation/depth', summary: 'the path has 5001 organisations in each other; 10 is the most'},
    ],
  },
  {
    name: 'a file mounted outside of the fence',
    before: [config('organisations: { acme: {}, beta: {} }')],
    files: {'a.yaml': 'organisation: ▸beta\ngroups: {}\n', 'pltfrms.yaml': 'stack: certificates\norganisation: acme\n'},
    says: [
      {
        code: 'config/outside-fence',
        summary: 'beta is outside of acme, which fences this repository in',
        hint: 'write acme or a path below it',
      },
    ],
  },
  {
    name: 'a fence around an organisation that is not there',
    files: {'pltfrms.yaml': 'stack: certificates\norganisation: ▸acme\ngroups: { ops: {} }\n'},
    says: [
      {
        code: 'config/existing-missing',
        summary: 'organisation acme is not there, though organisation: says so',
        hint: 'check its name',
      },
    ],
  },
  {
    name: 'a fence around an organisation in another one, and neither is there',
    files: {'pltfrms.yaml': 'stack: certificates\norganisation: ▸acme/shop\ngroups: { ops: {} }\n'},
    says: [{code: 'config/existing-missing', summary: 'organisation acme is not there, though organisation: says so'}],
  },
  {
    name: 'fields of the fenced organisation itself',
    before: [config('organisations: { acme: {} }')],
    files: {'pltfrms.yaml': 'stack: certificates\norganisation: acme\n▸display_name: Acme\n'},
    says: [{code: 'config/declared-by-mount', summary: 'display_name of acme stands in the tree'}],
  },
];
