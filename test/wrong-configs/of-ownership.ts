/** What another stack owns, and what is said of it. */
import {config} from './fragments.ts';
import type {Files, WrongConfig} from './wrong-config.ts';

const other = (text: string): Files => ({'pltfrms.yaml': `stack: beta\n${text}\n`});
const BEFORE = [
  other(
    'accounts: [ana: { display_name: Ana }]\norganisations: { acme: { products: [dns], groups: { ops: {} }, dns: { zones: { acme.test: {} } } } }',
  ),
];

export const ofOwnership: readonly WrongConfig[] = [
  {
    name: 'a group that another stack owns',
    before: BEFORE,
    files: config('organisations: { acme: { existing: true, groups: { ▸ops: { description: mine } } } }'),
    says: [{code: 'ownership/foreign', summary: 'group acme:ops belongs to the stack beta', hint: 'existing: true'}],
    exit: 6,
  },
  {
    name: 'an organisation and a zone that another stack owns',
    before: BEFORE,
    files: config('organisations: { ▸acme: { dns: { zones: { ▸acme.test: { dnssec: true } } } } }'),
    says: [
      {
        code: 'ownership/foreign',
        summary: 'organisation acme belongs to the stack beta',
        hint: 'let beta give it up with forget:',
      },
      {code: 'ownership/foreign', summary: 'dns.zone acme:acme.test belongs to the stack beta'},
    ],
    exit: 6,
  },
  {
    name: 'what another stack owns, and a mistake of its own',
    before: BEFORE,
    files: config('▸acounts: [ana]\norganisations: { ▸acme: {} }'),
    says: [
      {code: 'config/unknown-key', summary: 'nothing is called “acounts” here'},
      {code: 'ownership/foreign', summary: 'organisation acme belongs to the stack beta'},
    ],
  },
  {
    name: 'an account that another stack shares, with another name',
    before: BEFORE,
    files: config('accounts:\n  - ana: { display_name: ▸Anna }'),
    says: [
      {
        code: 'ownership/foreign',
        summary: 'display_name of account ana is "Ana" for the stack beta, which shares it',
        hint: 'say the same',
      },
    ],
    exit: 6,
  },
  {
    name: 'a former name that is another stack’s',
    before: BEFORE,
    files: config('organisations: { acme: { existing: true, groups: { web: { previously: ▸ops } } } }'),
    says: [{code: 'ownership/foreign', summary: 'ops belongs to the stack beta, so it can’t be moved here', hint: 'forget:'}],
    exit: 6,
  },
  {
    name: 'two that say they were the same',
    before: [config('organisations: { acme: { groups: { ops: {} } } }')],
    files: config('organisations: { acme: { groups: { web: { previously: ▸ops }, mail: { previously: ops } } } }'),
    says: [
      {code: 'config/claimed-twice', summary: 'both say that they were ops', hint: 'one of the two', also: ['pltfrms.yaml:2:82']},
    ],
  },
  {
    name: 'existing where nothing is',
    before: BEFORE,
    files: config('organisations: { acme: { existing: true, groups: { ▸web: { existing: true, members: [ana] } } } }'),
    says: [
      {
        code: 'config/existing-missing',
        summary: 'group acme:web is not there, though existing: true says so',
        hint: 'check its name',
      },
    ],
  },
  {
    name: 'existing and a field',
    before: BEFORE,
    files: config(
      'organisations: { acme: { existing: true, ▸display_name: Acme, ▸protect: true, groups: { ops: { existing: true, ▸description: x } } } }',
    ),
    says: [
      {code: 'config/field-of-existing', summary: 'display_name can’t be set under existing: true', hint: 'leave it out'},
      {code: 'config/field-of-existing', summary: 'protect can’t be set under existing: true'},
      {code: 'config/field-of-existing', summary: 'description can’t be set under existing: true'},
    ],
  },
  {
    name: 'existing on what holds nothing',
    before: BEFORE,
    files: config(
      'accounts:\n  - ana: { ▸existing: true }\norganisations: { acme: { existing: true, roles: { reader: { ▸existing: true } } } }',
    ),
    says: [
      {
        code: 'config/existing-leaf',
        summary: 'existing: true makes sense only where something stands below',
        hint: 'leave it out',
      },
      {code: 'config/existing-leaf', summary: 'existing: true makes sense only where something stands below'},
    ],
  },
  {
    name: 'existing that is no boolean',
    before: BEFORE,
    files: config('organisations: { acme: { existing: ▸yes } }'),
    says: [{code: 'config/invalid-value', summary: '“yes” is no boolean', hint: 'write true'}],
  },
  {
    name: 'a zone that stands in another organisation already',
    before: BEFORE,
    files: config('organisations: { gamma: { products: [dns], dns: { zones: { ▸acme.test: {} } } } }'),
    says: [{code: 'dns/zone-twice', summary: 'the zone acme.test stands in acme already', hint: 'previously'}],
  },
];
