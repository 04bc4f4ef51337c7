/** Organisations in each other, their owners, and what they subscribe to. */
import {config, records} from './fragments.ts';
import type {Files, WrongConfig} from './wrong-config.ts';

/** o1 to oN, each in the one before. */
const nest = (depth: number): string =>
  Array.from(
    {length: depth},
    (_, i) => `${' '.repeat(4 * i)}organisations:\n${' '.repeat(4 * i + 2)}${i >= 10 ? '▸' : ''}o${i + 1}:`,
  ).join('\n');
const owned = (access: string): Files => config(`accounts: [ana, bo]\norganisations: { acme: { access: ${access} } }`);
/** A merchant, served in a mode. */
const merchant = (mode: string, mark = ''): Files =>
  config(
    `organisations:\n  acme:\n    products: [payments: { mode: ${mode} }]\n    payments:\n      merchants:\n        ${mark}shop: { legal_name: Shop, country: NL, merchant_category_code: 5732, currencies: EUR }`,
  );

export const ofOrganisations: readonly WrongConfig[] = [
  {
    name: 'organisations that stand twelve deep in each other',
    files: config(`${nest(12)} {}`),
    says: [
      {code: 'organisation/depth', summary: 'organisations would stand 11 deep here; 10 is the most', hint: 'further up'},
      {code: 'organisation/depth', summary: 'organisations would stand 12 deep here'},
    ],
  },
  {
    name: 'the last owner taken away',
    before: [owned('{ owner: [ana], viewer: [bo] }')],
    files: config('accounts: [ana, bo]\norganisations: { ▸acme: { access: { viewer: [ana, bo] } } }'),
    says: [
      {
        code: 'organisation/last-owner',
        summary: 'nobody would be owner of this organisation any more',
        hint: 'give owner to somebody',
      },
    ],
  },
  {
    name: 'the last owner suspended',
    before: [owned('{ owner: [ana] }')],
    files: config('accounts:\n  - ana: { suspended: true }\n  - bo\norganisations: { ▸acme: { access: { owner: [ana] } } }'),
    says: [{code: 'organisation/last-owner', summary: 'nobody would be owner of this organisation any more'}],
  },
  {
    name: 'the last owner whose time has run out',
    before: [owned('{ owner: [ana] }')],
    files: config('accounts: [ana, bo]\norganisations: { ▸acme: { access: { owner: [ana: { until: 2026-11-23 }] } } }'),
    says: [{code: 'organisation/last-owner', summary: 'nobody would be owner'}],
  },
  {
    name: 'content without a subscription',
    files: config('organisations: { acme: { dns: { zones: { ▸acme.test: { records: { www: { ▸A: 192.0.2.1 } } } } } } }'),
    says: [
      {code: 'product/not-subscribed', summary: 'no organisation here or above subscribes to dns', hint: 'products: [dns]'},
      {code: 'product/not-subscribed', summary: 'no organisation here or above subscribes to dns'},
    ],
  },
  {
    name: 'a subscription that ends while its content stays',
    before: [records('www: { A: 192.0.2.1 }')],
    files: config(
      'accounts: [ana]\norganisations: { acme: { dns: { zones: { ▸acme.test: { records: { www: { ▸A: 192.0.2.1 } } } } } } }',
    ),
    says: [
      {code: 'product/not-subscribed', summary: 'no organisation here or above subscribes to dns', hint: 'products: [dns]'},
      {code: 'product/not-subscribed', summary: 'no organisation here or above subscribes to dns'},
    ],
  },
  {
    name: 'more than a subscription allows',
    files: config(
      `organisations:\n  acme:\n    products:\n      - dns: { limits: { zones: ▸1, ▸zonez: 3 } }\n    dns: { zones: { a.test: {}, b.test: {} } }`,
    ),
    says: [
      {code: 'product/limit', summary: '2 zones stand in this organisation and below; its limit is 1', hint: 'raise the limit'},
      {code: 'product/unknown-collection', summary: 'dns has no collection zonez', hint: 'it has zones, record_sets'},
    ],
  },
  {
    name: 'something changed in an organisation that is suspended',
    before: [config('organisations: { acme: { suspended: true, groups: { ops: {} } } }')],
    files: config('organisations: { acme: { suspended: true, groups: { ▸ops: { description: on call }, ▸web: {} } } }'),
    says: [
      {
        code: 'organisation/suspended',
        summary: 'organisation acme is suspended, so nothing in it can be changed',
        hint: 'suspended: false',
      },
      {code: 'organisation/suspended', summary: 'organisation acme is suspended'},
    ],
  },
  {
    name: 'modes of subscriptions that there are not',
    files: config('organisations:\n  acme:\n    products:\n      - payments: { mode: test }\n      - dns: { ▸mode: test }'),
    says: [{code: 'product/no-modes', summary: 'dns has no test mode', hint: 'payments has one'}],
  },
  {
    name: 'a mode that is misspelt',
    files: config('organisations:\n  acme:\n    products:\n      - payments: { mode: ▸production }'),
    says: [{code: 'config/invalid-value', summary: '“production” is none of test, live'}],
  },
  {
    name: 'a test that is to become the real thing',
    before: [merchant('test')],
    files: merchant('live', '▸'),
    says: [
      {
        code: 'product/mode-changes',
        summary: 'it was made in test mode and would be in live mode now',
        hint: 'where payments is subscribed to with mode: test',
      },
    ],
  },
];
