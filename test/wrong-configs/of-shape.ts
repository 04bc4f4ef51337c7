/** Keys, names and shapes of the tree. */
import {acme, config, records, zone} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

export const ofShape: readonly WrongConfig[] = [
  {
    name: 'a key that is misspelt at the top of the file',
    files: config('▸acounts: [ana]'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “acounts” here', hint: 'did you mean accounts?'}],
  },
  {
    name: 'a key that is misspelt in an organisation',
    files: acme('▸gruops: { ops: {} }'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “gruops” here', hint: 'did you mean groups?'}],
  },
  {
    name: 'a key of no meaning',
    files: acme('▸billing_email: ana@acme.test'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “billing_email” here', hint: 'here may stand display_name'}],
  },
  {
    name: 'a key that stands a level too high',
    files: acme('▸zones: { acme.test: {} }'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “zones” here', hint: 'it stands under dns:'}],
  },
  {
    name: 'accounts within an organisation',
    files: acme('▸accounts: [bo]'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “accounts” here', hint: 'at the top of a file'}],
  },
  {
    name: 'a field that is misspelt within a field',
    files: zone('soa: { ▸minimun: 5m }'),
    says: [{code: 'config/unknown-field', summary: 'nothing is called “minimun” here', hint: 'did you mean minimum?'}],
  },
  {
    name: '__proto__, constructor and toString as keys',
    files: config(
      '▸__proto__: { polluted: yes }\n▸constructor: { prototype: {} }\norganisations: { acme: { ▸toString: x, ▸__proto__: { isolated: true } } }',
    ),
    says: [
      {code: 'config/unknown-key', summary: 'nothing is called “__proto__” here'},
      {code: 'config/unknown-key', summary: 'nothing is called “constructor” here'},
      {code: 'config/unknown-key', summary: 'nothing is called “toString” here'},
      {code: 'config/unknown-key', summary: 'nothing is called “__proto__” here'},
    ],
  },
  {
    name: 'constructor and hasOwnProperty as types of records beside a ttl',
    files: records('www: { A: 192.0.2.1, ttl: 5m, ▸constructor: a, ▸hasOwnProperty: b }'),
    says: [
      {code: 'config/invalid-name', summary: '“constructor” is none of A, AAAA'},
      {code: 'config/invalid-name', summary: '“hasOwnProperty” is none of A, AAAA'},
    ],
  },
  {
    name: 'a list where a map by name is wanted',
    files: acme('groups: ▸[ops, web]'),
    says: [{code: 'config/wrong-type', summary: 'a list stands where a map by name', hint: 'write a map by name'}],
  },
  {
    name: 'a text where a map is wanted',
    files: config('organisations: ▸acme'),
    says: [{code: 'config/wrong-type', summary: '“acme” stands where a map by name', hint: 'write a map by name'}],
  },
  {
    name: 'a text where the fields of a group are wanted',
    files: acme('groups: { ops: ▸on call }'),
    says: [
      {
        code: 'config/wrong-type',
        summary: '“on call” stands where {} or a map with the fields of group acme:ops',
        hint: 'write {}',
      },
    ],
  },
  {
    name: 'a text where the content of a product is wanted',
    files: acme('dns: ▸acme.test'),
    says: [{code: 'config/wrong-type', summary: '“acme.test” stands where a map with zones is wanted'}],
  },
  {
    name: 'a map where a text is wanted',
    files: acme('display_name: ▸{ en: Acme }'),
    says: [{code: 'config/wrong-type', summary: 'a map stands where a text is wanted', hint: 'quotes'}],
  },
  {
    name: 'a list where a boolean is wanted',
    files: acme('isolated: ▸[true]'),
    says: [{code: 'config/wrong-type', summary: 'a list stands where a boolean is wanted', hint: 'one value'}],
  },
  {
    name: 'a list within a list of names',
    files: config('accounts: [ana, ▸[bo, kim]]'),
    says: [{code: 'config/wrong-type', summary: 'a list stands where a name', hint: 'ACCOUNT: { … }'}],
  },
  {
    name: 'two names in one item',
    files: config('accounts:\n  - ▸ana: {}\n    bo: {}'),
    says: [{code: 'config/wrong-type', summary: 'a map stands where a name'}],
  },
  {
    name: 'a colon behind a name in a list, and nothing behind it',
    files: config('accounts:\n  - ▸ana:\n  - bo'),
    says: [{code: 'config/empty-value', summary: 'nothing stands behind ana:', hint: 'drop the colon'}],
  },
  {
    name: 'the same name twice in a list',
    files: config('accounts: [ana, bo, ▸Ana]'),
    says: [
      {
        code: 'config/declared-twice',
        summary: 'account Ana stands here a second time',
        hint: 'take one',
        also: ['pltfrms.yaml:2:12'],
      },
    ],
  },
  {
    name: 'the same name in two files',
    files: {'pltfrms.yaml': 'stack: acme\naccounts: [ana, ▸bo]\n', 'more.yaml': 'accounts:\n  - bo: { display_name: Bo }\n'},
    says: [{code: 'config/declared-twice', summary: 'account bo stands here a second time', also: ['more.yaml:2:5']}],
  },
  {
    name: 'a member twice, and a product twice',
    files: config(
      'accounts: [ana]\norganisations: { acme: { products: [dns, ▸dns], groups: { ops: { members: [ana, ▸ana] } } } }',
    ),
    says: [
      {code: 'config/declared-twice', summary: 'product acme:dns stands here a second time', also: ['pltfrms.yaml:3:37']},
      {code: 'config/declared-twice', summary: 'membership acme:ops:ana stands here a second time', also: ['pltfrms.yaml:3:75']},
    ],
  },
  {
    name: 'one zone in two spellings',
    files: acme('dns: { zones: { acme.test: {}, ▸ACME.test.: { dnssec: true } } }'),
    says: [
      {code: 'config/declared-twice', summary: 'dns.zone acme:acme.test stands here a second time', also: ['pltfrms.yaml:6:21']},
    ],
  },
  {
    name: 'a field set in two files',
    files: {
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: { display_name: Acme, groups: { ops: { ▸description: one } } } }\n',
      'ops.yaml': 'organisation: acme\ngroups: { ops: { description: two } }\n',
    },
    says: [{code: 'config/set-twice', summary: 'description is set in two places', hint: 'take one', also: ['ops.yaml:2:18']}],
  },
  {
    name: 'the values of one record set in two files',
    files: {
      'a.yaml': 'organisation: acme\ndns: { zones: { acme.test: { records: { www: { A: 192.0.2.1 } } } } }\n',
      'b.yaml': 'organisation: acme\ndns: { zones: { acme.test: { records: { www: { ▸A: 192.0.2.2 } } } } }\n',
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: { products: [dns] } }\n',
    },
    says: [{code: 'config/set-twice', summary: 'values is set in two places', also: ['a.yaml:2:48']}],
  },
  {
    name: 'names in upper case',
    files: config(
      'organisations:\n  ▸Acme:\n    groups: { OPS: {} }\n  beta:\n    groups: { ▸Ops: {} }\n    roles: { ▸Reader: { permissions: [dns.zones.read] } }',
    ),
    says: [
      {code: 'config/invalid-name', summary: '“Acme” is not in lower case', hint: 'write acme'},
      {code: 'config/invalid-name', summary: '“Ops” is not in lower case', hint: 'write ops'},
      {code: 'config/invalid-name', summary: '“Reader” is not in lower case', hint: 'write reader'},
    ],
  },
  {
    name: 'names with characters that do not belong there',
    files: config(
      'organisations:\n  ▸acme_inc: {}\n  ▸acme/shop: {}\n  ▸-acme: {}\n  ▸"": {}\naccounts: [▸"ana b", ▸ana@, ▸"ana@acme.test:{ until"]',
    ),
    says: [
      {code: 'config/invalid-name', summary: '“acme_inc” is no name', hint: 'a-z, 0-9 and -'},
      {code: 'config/invalid-name', summary: '“acme/shop” is no name'},
      {code: 'config/invalid-name', summary: '“-acme” is no name'},
      {code: 'config/invalid-name', summary: '“” is no name'},
      {code: 'config/invalid-name', summary: '“ana b” is neither an e-mail address nor a handle'},
      {code: 'config/invalid-name', summary: '“ana@” is neither'},
      {code: 'config/invalid-name', summary: '“ana@acme.test:{ until” is neither'},
    ],
  },
  {
    name: 'names that are too long',
    files: acme(`groups: { ▸${'a'.repeat(101)}: {} }\norganisations: { ▸${'b'.repeat(64)}: {} }`),
    says: [
      {code: 'config/invalid-name', summary: '…” (101 characters) is no group name', hint: 'at most 100 characters'},
      {code: 'config/invalid-name', summary: '…” (64 characters) is no name', hint: 'at most 63 characters'},
    ],
  },
  {
    name: 'a product that does not exist',
    files: config('organisations: { acme: { products: [▸dsn, ▸storage] } }'),
    says: [
      {code: 'product/unknown', summary: 'there is no product dsn', hint: 'did you mean dns?'},
      {code: 'product/unknown', summary: 'there is no product storage', hint: 'dns'},
    ],
  },
];
