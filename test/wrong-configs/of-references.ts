/** Names that find nothing, or the wrong thing, and groups in groups. */
import {acme, config, indent} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

/** Groups g0 to gN, each a member of the one before. */
const chain = (length: number, mark = -1): string =>
  Array.from(
    {length},
    (_, i) => `g${i}: ${i + 1 < length ? `{ members: [${i === mark ? '▸' : ''}group:g${i + 1}] }` : '{}'}`,
  ).join('\n');
const groups = (text: string) => acme(`groups:\n${indent(text, 2)}`);

export const ofReferences: readonly WrongConfig[] = [
  {
    name: 'a former name of a member, which is named by the account itself',
    files: groups('ops: { members: [{ ana: { ▸previously: bo } }] }'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “previously” here', hint: 'reason'}],
  },
  {
    name: 'a member that is no account',
    files: groups('ops: { members: [ana, ▸anna, ▸bo@acme.test] }'),
    says: [
      {code: 'reference/unknown', summary: 'no account is called anna', hint: 'did you mean ana?'},
      {code: 'reference/unknown', summary: 'no account is called bo@acme.test', hint: 'declare it under accounts:'},
    ],
  },
  {
    name: 'a group that is misspelt, and one of another organisation',
    files: config(
      'organisations:\n  acme:\n    groups: { oncall: {}, web: { members: [▸group:oncal] } }\n  beta:\n    groups: { ops: { members: [▸group:oncall, ▸group:acme:onkall, group:acme:oncall] } }',
    ),
    says: [
      {
        code: 'reference/unknown',
        summary: 'no group is called oncal here or above',
        hint: 'did you mean oncall? (group acme:oncall in',
      },
      {code: 'reference/unknown', summary: 'no group is called oncall here or above', hint: 'with its organisation'},
      {code: 'reference/unknown', summary: 'no group is called acme:onkall', hint: 'declare it under groups:'},
    ],
  },
  {
    name: 'a role that is misspelt, said once for all who hold it',
    files: acme('access: { ▸ownr: [ana, group:ops] }\ngroups: { ops: {} }'),
    says: [{code: 'reference/unknown', summary: 'no role is called ownr here or above', hint: 'did you mean owner?'}],
  },
  {
    name: 'a role of a product that does not exist',
    files: acme('access: { ▸dsn.editor: ana }'),
    says: [{code: 'reference/unknown', summary: 'no role is called dsn.editor', hint: 'did you mean dns.editor?'}],
  },
  {
    name: 'a blank behind the colon of a reference',
    files: groups('ops: {}\nweb: { members: [▸group: ops] }'),
    says: [{code: 'config/blank', summary: 'a blank stands behind the colon of group: “ops”', hint: 'write group:ops'}],
  },
  {
    name: 'a blank within a reference in quotes',
    files: groups('ops: {}\nweb: { members: [▸"group: ops"] }'),
    says: [{code: 'config/invalid-name', summary: '“group: ops” names nothing', hint: 'without a blank'}],
  },
  {
    name: 'one member in two spellings',
    files: groups('ops: {}\nweb: { members: [ana, group:ops, ▸Ana, ▸group:acme:ops] }'),
    says: [
      {code: 'config/declared-twice', summary: 'are the same membership', also: ['pltfrms.yaml:8:24']},
      {code: 'config/declared-twice', summary: 'are the same membership', hint: 'take one', also: ['pltfrms.yaml:8:29']},
    ],
  },
  {
    name: 'a group that is a member of itself',
    files: groups('ops: { members: [▸group:ops] }'),
    says: [{code: 'group/cycle', summary: 'acme:ops > acme:ops', hint: 'take one of these memberships out'}],
  },
  {
    name: 'groups that are members of each other',
    files: groups('a: { members: [▸group:b] }\nb: { members: [▸group:c] }\nc: { members: [ana, ▸group:a] }'),
    says: [
      {code: 'group/cycle', summary: 'acme:a > acme:b > acme:c > acme:a', hint: 'take one of these memberships out'},
      {code: 'group/cycle', summary: 'acme:b > acme:c > acme:a > acme:b'},
      {code: 'group/cycle', summary: 'acme:c > acme:a > acme:b > acme:c'},
    ],
  },
  {
    name: 'a cycle that one new membership closes',
    before: [groups('a: { members: [group:b] }\nb: { members: [group:c] }\nc: {}')],
    files: groups('a: { members: [group:b] }\nb: { members: [group:c] }\nc: { members: [▸group:a] }'),
    says: [{code: 'group/cycle', summary: 'acme:c > acme:a > acme:b > acme:c'}],
  },
  {
    name: 'groups that lead to a cycle and away from one, which are no part of it',
    files: groups('a: { members: [▸group:b] }\nb: { members: [▸group:a, group:out] }\nin: { members: [group:a] }\nout: {}'),
    says: [
      {code: 'group/cycle', summary: 'acme:a > acme:b > acme:a'},
      {code: 'group/cycle', summary: 'acme:b > acme:a > acme:b'},
    ],
  },
  {
    name: 'two cycles and a way from one to the other',
    files: groups(
      'a: { members: [▸group:b] }\nb: { members: [▸group:a, group:c] }\nc: { members: [▸group:d] }\nd: { members: [▸group:c] }',
    ),
    says: [
      {code: 'group/cycle', summary: 'acme:a > acme:b > acme:a'},
      {code: 'group/cycle', summary: 'acme:b > acme:a > acme:b'},
      {code: 'group/cycle', summary: 'acme:c > acme:d > acme:c'},
      {code: 'group/cycle', summary: 'acme:d > acme:c > acme:d'},
    ],
  },
  {
    name: 'groups that stand nine deep in each other',
    files: groups(chain(9).replaceAll('group:', '▸group:')),
    says: Array.from({length: 8}, () => ({
      code: 'group/depth',
      summary: 'groups would stand 9 deep in each other here; 8 is the most',
      hint: 'a group further up',
    })),
  },
  {
    name: 'a person whom this plan deletes',
    before: [config('accounts: [ana, bo]\norganisations: { acme: { groups: { ops: { members: [ana, bo] } } } }')],
    files: config('accounts: [ana]\norganisations: { acme: { groups: { ops: { members: [ana, ▸bo] } } } }'),
    says: [
      {
        code: 'reference/unknown',
        summary: 'bo is no longer declared, so this plan deletes it',
        hint: 'declare it under accounts:',
      },
    ],
  },
  {
    name: 'a group that this plan deletes',
    before: [groups('ops: {}\nweb: { members: [group:ops] }')],
    files: groups('web: { members: [▸group:ops] }'),
    says: [
      {
        code: 'reference/unknown',
        summary: 'group:ops is no longer declared, so this plan deletes it',
        hint: 'declare it under groups:',
      },
    ],
  },
  {
    name: 'a group that another stack has renamed',
    before: [
      {'pltfrms.yaml': 'stack: beta\norganisations: { acme: { groups: { ops: {} } } }\n'},
      {'pltfrms.yaml': 'stack: beta\norganisations: { acme: { groups: { oncall: { previously: ops } } } }\n'},
    ],
    files: config('organisations: { acme: { existing: true, groups: { web: { members: [▸group:ops] } } } }'),
    says: [
      {
        code: 'reference/renamed',
        severity: 'warning',
        summary: 'ops is now called group acme:oncall',
        hint: 'write its new name',
      },
    ],
    exit: 0,
  },
  {
    name: 'an existing group that another stack has renamed',
    before: [
      {'pltfrms.yaml': 'stack: beta\norganisations: { acme: { groups: { ops: {} } } }\n'},
      {'pltfrms.yaml': 'stack: beta\norganisations: { acme: { groups: { oncall: { previously: ops } } } }\n'},
    ],
    files: config(
      'accounts: [ana]\norganisations: { acme: { existing: true, groups: { ▸ops: { existing: true, members: [ana] } } } }',
    ),
    says: [
      {
        code: 'reference/renamed',
        severity: 'warning',
        summary: 'group acme:ops is now called oncall',
        hint: 'write its new name',
      },
    ],
    exit: 0,
  },
  {
    name: 'a name that hides another one above it',
    files: config(
      'organisations:\n  acme:\n    groups: { ops: {} }\n    organisations:\n      shop: { groups: { ops: {}, web: { members: [▸group:ops] } } }',
    ),
    says: [
      {
        code: 'reference/hidden',
        severity: 'warning',
        summary: 'group ops hides group acme:ops above it',
        hint: 'group:ORGANISATION:ops',
      },
    ],
    exit: 0,
  },
  {
    name: 'a group that cannot be read, and members of it: one mistake, said once',
    files: groups('ops: { ▸color: red }\nweb: { members: [group:ops] }\nall: ▸[group:web]\ntop: { members: [group:all] }'),
    says: [
      {code: 'config/unknown-key', summary: 'nothing is called “color” here'},
      {code: 'config/wrong-type', summary: 'a list stands where {} or a map'},
    ],
  },
  {
    name: 'people in a file that cannot be read: one mistake, said once',
    files: {
      'people.yaml': 'accounts:\n▸\t- ana\n',
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: { access: { owner: [ana, bo] } } }\n',
      'tree.yaml': 'organisations: { beta: ▸null }\n',
      'web.yaml': 'organisation: beta\ngroups: { web: { members: [group:ops] } }\n',
    },
    says: [
      {code: 'yaml/tab', summary: 'a tab stands in the indentation'},
      {code: 'config/null', summary: 'null is no value'},
    ],
  },
  {
    name: 'a role that is called like a built-in one',
    files: acme('roles: { ▸owner: { permissions: [dns.zones.read] } }'),
    says: [{code: 'role/built-in', summary: 'owner is a built-in role', hint: 'another name'}],
  },
  {
    name: 'permissions that allow nothing',
    files: acme('roles: { reader: { permissions: [▸dns.zonez.read, ▸dns.zones.fly, dns.*] } }'),
    says: [
      {
        code: 'role/unknown-permission',
        severity: 'warning',
        summary: 'dns.zonez.read allows nothing: there is no such collection',
        hint: 'did you mean zones?',
      },
      {
        code: 'role/unknown-permission',
        severity: 'warning',
        summary: 'dns.zones.fly allows nothing: there is no such verb',
        hint: 'there is create, read, update, delete',
      },
    ],
    exit: 0,
  },
];
