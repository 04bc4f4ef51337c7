/** What looks like a trap and is none: it is read as it was meant. */
import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {acme, config, HEAD, records} from './fragments.ts';
import type {Files, Given} from './wrong-config.ts';

export interface Accepted {
  /** What is no mistake. */
  readonly name: string;
  readonly files: Files;
  readonly prepare?: (folder: string) => void;
  readonly before?: readonly Files[];
  readonly inputs?: Given;
  /** Specs by address, as they will be stored. */
  readonly gives: {readonly [address: string]: object};
}

const people = (...names: readonly string[]): Accepted['gives'] =>
  Object.fromEntries(names.map((name) => [`account ${name}`, {}]));
const text = (value: string): object => ({values: [`"${value}"`]});
const RECORD = 'dns.record_set acme:acme.test:';

export const accepted: readonly Accepted[] = [
  {
    name: 'commas without a blank between names and addresses, and between entries of a map',
    files: config(
      'accounts: [ana,bo,a.b@x.test]\norganisations: { acme: { groups: {ops: {members: [ana,bo],description: closed} } } }',
    ),
    gives: {
      ...people('ana', 'bo', 'a.b@x.test'),
      'organisation acme': {},
      'group acme:ops': {description: 'closed'},
      'membership acme:ops:ana': {},
      'membership acme:ops:bo': {},
    },
  },
  {
    name: 'blocks, which end in a line break',
    files: acme('description: |\n  For all\n  of us\ndisplay_name: >\n  Acme\n  Inc\n'),
    gives: {'organisation acme': {description: 'For all\nof us', display_name: 'Acme Inc'}},
  },
  {
    name: 'numbers, truths and dates for names',
    files: config(
      'accounts: [012, 1e3, 0x10, 1.10, 249043822, 12345678901234567890, on, off, yes, no, y, n, true, "null", 2027-01-01]',
    ),
    gives: people(
      '012',
      '1e3',
      '0x10',
      '1.10',
      '249043822',
      '12345678901234567890',
      'on',
      'off',
      'yes',
      'no',
      'y',
      'n',
      'true',
      'null',
      '2027-01-01',
    ),
  },
  {
    name: 'numbers, truths and nulls for keys',
    files: records(
      '012: { A: 192.0.2.1 }\n1e3: { A: 192.0.2.1 }\n0x10: { A: 192.0.2.1 }\n16: { A: 192.0.2.2 }\ntrue: { A: 192.0.2.1 }\nnull: { A: 192.0.2.1 }\n1.10: { A: 192.0.2.1 }',
    ),
    gives: {
      ...Object.fromEntries(
        ['012', '1e3', '0x10', 'true', 'null', '1.10'].map((owner) => [`${RECORD}${owner}:A`, {values: ['192.0.2.1']}]),
      ),
      [`${RECORD}16:A`]: {values: ['192.0.2.2']},
    },
  },
  {
    name: 'addresses with colons and shares with a percent sign between brackets',
    files: {
      [HEAD]: `${records('www: { AAAA: [2001:db8::1, ::1] }')[HEAD]}settings: { thresholds: { delete: 10%, update: 5, dns.zone: { delete: 0% } } }\n`,
    },
    gives: {[`${RECORD}www:AAAA`]: {values: ['2001:db8::1', '::1']}},
  },
  {
    name: 'references with a colon and addresses with an @ between brackets',
    files: config(
      'accounts: [ana@acme.test]\norganisations: { acme: { groups: { oncall: {}, web: { members: [group:oncall, Ana@acme.test] } } } }',
    ),
    gives: {'membership acme:web:group:acme:oncall': {}, 'membership acme:web:ana@acme.test': {}},
  },
  {
    name: 'one value without brackets, and names that have something to say',
    files: config(
      'accounts: ana\norganisations:\n  acme:\n    products: dns\n    access:\n      owner: ana\n      viewer:\n        - ana: { until: 2027-01-01, reason: yearly audit }',
    ),
    gives: {
      'account ana': {},
      'product acme:dns': {},
      'grant acme:owner:ana': {},
      'grant acme:viewer:ana': {until: '2027-01-01', reason: 'yearly audit'},
    },
  },
  {
    name: 'texts with semicolons, equals signs and quotes within',
    files: records(
      '_dmarc: { TXT: v=DMARC1; p=reject; rua=mailto:d@acme.test }\n"@": { CAA: [0 issue "letsencrypt.org", 0 issuewild ca.example] }',
    ),
    gives: {
      [`${RECORD}_dmarc:TXT`]: text('v=DMARC1; p=reject; rua=mailto:d@acme.test'),
      [`${RECORD}@:CAA`]: {values: ['0 issue "letsencrypt.org"', '0 issuewild "ca.example"']},
    },
  },
  {
    name: 'texts over lines',
    files: records(
      'a:\n  TXT: >-\n    v=DKIM1; p=AAA\n    BBB\nb:\n  TXT: |-\n    v=DKIM1\nc:\n  TXT: "v=DKIM1; p=AAA\\\n    BBB"',
    ),
    gives: {
      [`${RECORD}a:TXT`]: text('v=DKIM1; p=AAA BBB'),
      [`${RECORD}b:TXT`]: text('v=DKIM1'),
      [`${RECORD}c:TXT`]: text('v=DKIM1; p=AAABBB'),
    },
  },
  {
    name: 'a text that YAML cuts at a blank and a #, which the plan shows',
    files: records('a: { TXT: [v=spf1 # all\n  ] }'),
    gives: {[`${RECORD}a:TXT`]: text('v=spf1')},
  },
  {
    name: 'brackets that are closed at their key’s own column',
    files: config(
      'accounts: [\n  ana,\n  bo,\n]\norganisations: {\n  acme: {\n    groups: {\n      ops: { members: [\n        ana\n      ] }\n    }\n  }\n}',
    ),
    gives: {...people('ana', 'bo'), 'membership acme:ops:ana': {}},
  },
  {
    name: 'such brackets beside blocks and texts that hold them',
    files: acme('description: |-\n  ]\n  }\nlabels: {\n  a: "x\n  ]"\n}\ngroups: { ops: { description: "[\n      ]" } }'),
    gives: {'organisation acme': {description: ']\n}'}, 'group acme:ops': {description: '[ ]'}},
  },
  {
    name: 'a byte order mark, line ends of Windows, a directive and markers of a document',
    files: {[HEAD]: '\ufeff%YAML 1.1\r\n---\r\nstack: acme # yes\r\naccounts:\r\n  - yes\r\n...\r\n'},
    gives: people('yes'),
  },
  {
    name: 'aliases, also where an anchor is set again',
    files: config(
      'accounts: &all [ana, bo]\norganisations:\n  acme: { groups: { ops: { members: *all }, web: &one { description: web }, mail: *one, last: &one { description: last }, end: *one } }',
    ),
    gives: {
      'membership acme:ops:bo': {},
      'group acme:mail': {description: 'web'},
      'group acme:end': {description: 'last'},
    },
  },
  {
    name: 'the mark of a variable that is meant as it stands',
    files: acme(
      'description: $$(var.name) of "$$(var.other)"\nlabels: { $$(var.key): a }\ngroups: { ops: { description: "costs $$5 and $(5)" } }',
    ),
    gives: {
      'organisation acme': {description: '$(var.name) of "$(var.other)"'},
      'group acme:ops': {description: 'costs $$5 and $(5)'},
    },
  },
  {
    name: 'variables in texts, lists, names, references, settings and the path of a file',
    files: {
      [HEAD]: `stack: $(var.stack)
variables:
  stack: acme
  ttl: { default: 60m, env: TTL, description: of the zone }
  share: 1
  lead: { env: LEAD }
  who: ana
  where: { default: beta }
  price: $$(var.x)
  last: { default: 9, env: LAST }
settings: { thresholds: { delete: $(var.share)0% } }
accounts: [$(var.who), "$(var.lead)"]
organisations: { acme: { products: dns, description: "$(var.where), $(var.lead) for $(var.price)" } }
`,
      'zone.yaml':
        'organisation: $(var.where)\ngroups: { ops: { members: [$(var.lead)] } }\ndns: { zones: { acme.test: { default_ttl: $(var.ttl), records: { www: { A: [192.0.2.$(var.last), 192.0.2.2] } } } } }\n',
    },
    inputs: {variables: {where: 'acme', last: '1'}, process: {LEAD: 'bo', TTL: '', LAST: '7', who: 'eve'}},
    gives: {
      ...people('ana', 'bo'),
      'organisation acme': {description: 'acme, bo for $(var.x)'},
      'membership acme:ops:bo': {},
      'dns.zone acme:acme.test': {},
      [`${RECORD}www:A`]: {values: ['192.0.2.1', '192.0.2.2']},
    },
  },
  {
    name: 'JSON, with tabs and without blanks',
    files: {
      [HEAD]: 'stack: acme\n',
      'people.pltfrms.json':
        '{\n\t"accounts":["ana",{"bo":{"suspended":true}},"kim"],\n\t"organisations":{"acme":{"display_name":"\\u00c4cme \\ud83d\\ude00"}}\n}\n',
    },
    gives: {...people('ana', 'kim'), 'account bo': {suspended: true}, 'organisation acme': {display_name: 'Äcme 😀'}},
  },
  {
    name: 'tabs behind colons and in front of comments',
    files: config('accounts:\n  -\tana\t# one\n  - bo\norganisations:\n  acme:\n    display_name:\tAcme'),
    gives: people('ana', 'bo'),
  },
  {
    name: 'collections that are empty',
    files: acme('groups: {}\nroles: {}\naccess: {}\ndns: {}\norganisations: {}'),
    gives: {'organisation acme': {}},
  },
  {
    name: '__proto__ and constructor as names',
    files: acme(
      'groups: { __proto__: { labels: { __proto__: a, constructor: b } }, constructor: {}, tostring: { members: [group:__proto__] } }',
    ),
    gives: {'group acme:__proto__': {}, 'group acme:constructor': {}, 'membership acme:tostring:group:acme:__proto__': {}},
  },
  {
    name: 'letters beyond ASCII, written in two ways',
    files: acme('display_name: Zu\u0308rich\ngroups: { a: { description: Z\u00fcrich } }'),
    gives: {'organisation acme': {display_name: 'Z\u00fcrich'}, 'group acme:a': {description: 'Z\u00fcrich'}},
  },
  {
    name: 'durations, dates and truths in all their spellings',
    files: acme(
      'isolated: "true"\ndns: { zones: { acme.test: { default_ttl: 60m, soa: { minimum: 300s }, transfer: {}, nameservers: [] } } }\naccess: { viewer: [ana: { until: 2027-01-01T01:00:00+01:00 }] }',
    ),
    gives: {'organisation acme': {isolated: true}, 'dns.zone acme:acme.test': {}, 'grant acme:viewer:ana': {until: '2027-01-01'}},
  },
  {
    name: 'files that .pltfrmsignore names, broken as they are',
    files: {
      'pltfrms.yaml': 'stack: acme\n',
      '.pltfrmsignore': '# templates\n/charts/\n*.tmpl.yaml\n!keep.tmpl.yaml\n',
      'charts/values.yaml': 'a: {{ b }}\n',
      'charts/.pltfrmsignore': '',
      'teams/charts/people.yaml': 'accounts: [ana]\n',
      'teams/a.tmpl.yaml': '\t',
      'teams/keep.tmpl.yaml': 'accounts: [bo]\n',
    },
    gives: people('ana', 'bo'),
  },
  {
    name: 'overlays beside files of other names, and values of an environment',
    files: {
      'pltfrms.yaml':
        'stack: acme\nenvironments: { test: { variables: { who: bo } }, live: {} }\nvariables: { who: { default: ana, env: WHO }, mail: { default: a, env: MAIL } }\naccounts: [$(var.who)]\norganisations: { acme: { products: dns, labels: { mail: $(var.mail) } } }\n',
      'zones/acme.live.yaml': 'organisation: acme\n\tdns: {}\n',
      'zones/acme.test.yaml': 'organisation: acme\ndns: { zones: { acme.test: { records: { www: { A: 198.51.100.1 } } } } }\n',
      'zones/live.yaml': 'organisation: acme\ndns: { zones: { acme.test: { records: { www: { A: 192.0.2.1, ttl: 5m } } } } }\n',
      'zones/more.test.pltfrms.json': '{"accounts": ["kim"]}',
      '.pltfrmsignore': '',
    },
    inputs: {environment: 'test', process: {MAIL: 'b'}},
    gives: {
      ...people('bo', 'kim'),
      'organisation acme': {},
      [`${RECORD}www:A`]: {values: ['198.51.100.1'], ttl: '5m'},
    },
  },
  {
    name: 'a link within the folder',
    files: {'pltfrms.yaml': 'stack: acme\n', '.shared/people.yaml': 'accounts: [ana]\n'},
    prepare: (folder) => symlinkSync('.shared/people.yaml', join(folder, 'people.yaml')),
    gives: people('ana'),
  },
  {
    name: 'an organisation that changes places with the one below it',
    before: [config('organisations: { acme: { organisations: { shop: {} } } }')],
    files: config('organisations: { shop: { previously: acme/shop, organisations: { acme: { previously: acme } } } }'),
    gives: {'organisation shop': {}, 'organisation shop/acme': {}},
  },
];
