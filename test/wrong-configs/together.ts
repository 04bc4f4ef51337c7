/** All that is wrong is said at once, over all files. */
import type {WrongConfig} from './wrong-config.ts';

export const together: readonly WrongConfig[] = [
  {
    name: 'five mistakes in three files',
    files: {
      'pltfrms.yaml':
        'stack: acme\nsettings: { thresholds: { delete: ▸ten } }\norganisations:\n  acme:\n    products: [dns]\n    ▸colour: red\naccounts: [ana]\n',
      'teams/ops.yaml': 'organisation: acme\ngroups:\n  ops:\n    members:\n      - ▸bo\n      - ana: { until: ▸soon }\n',
      'zones/acme.test.yaml': 'organisation: acme\ndns:\n  zones:\n    acme.test:\n      records:\n        www: { A: ▸1.2.3 }\n',
    },
    says: [
      {code: 'config/invalid-value', summary: '“ten” is neither a percentage nor a number'},
      {code: 'config/unknown-key', summary: 'nothing is called “colour” here'},
      {code: 'reference/unknown', summary: 'no account is called bo'},
      {code: 'config/invalid-value', summary: '“soon” is no date'},
      {code: 'dns/a-value', summary: '“1.2.3” is no IPv4 address'},
    ],
  },
  {
    name: 'files that are no YAML, and mistakes in those that are',
    files: {
      'a.yaml': 'organisation: acme\n▸\tgroups: {}\n',
      'b.yaml': 'organisation: acme\ngroups: { ops: [a=1▸,b] }\n',
      'c.yaml': 'organisation: acme\n▸gruops: {}\n',
      'pltfrms.yaml': 'stack: acme\norganisations: { acme: { isolated: ▸maybe } }\n',
    },
    says: [
      {code: 'yaml/tab', summary: 'a tab'},
      {code: 'yaml/comma', summary: 'YAML cuts the text in two'},
      {code: 'config/unknown-key', summary: 'nothing is called “gruops” here'},
      {code: 'config/invalid-value', summary: '“maybe” is no boolean'},
    ],
  },
  {
    name: 'a null and other mistakes in one file',
    files: {
      'pltfrms.yaml': 'stack: acme\norganisations:\n  acme:\n    description: ▸~\n    isolated: ▸maybe\n    ▸isolated: true\n',
    },
    says: [
      {code: 'config/null', summary: '~ is no value'},
      {code: 'config/invalid-value', summary: '“maybe” is no boolean'},
      {code: 'yaml/duplicate-key', summary: 'the key isolated stands here a second time', also: ['pltfrms.yaml:5:5']},
    ],
  },
];
