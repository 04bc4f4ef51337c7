/** What is YAML, and means something else than whoever wrote it. */
import {acme, config, records} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

export const ofTraps: readonly WrongConfig[] = [
  {
    name: '@ as a key without quotes',
    files: records('▸@: { A: 192.0.2.1 }'),
    says: [{code: 'yaml/reserved', summary: 'what begins with @ wants quotes', hint: 'write "@"'}],
  },
  {
    name: '@ as a key between braces without quotes',
    files: acme('dns: { zones: { acme.test: { records: { ▸@: { A: 192.0.2.1 } } } } }'),
    says: [{code: 'yaml/reserved', summary: 'what begins with @ wants quotes', hint: 'write "@"'}],
  },
  {
    name: '* at the beginning of a key',
    files: records('▸*.docs: { CNAME: x.test. }'),
    says: [{code: 'yaml/alias', summary: 'what begins with * is read as an alias', hint: '"*.docs"'}],
  },
  {
    name: '* at the beginning of a key between braces',
    files: acme('dns: { zones: { acme.test: { records: { ▸*: { A: 192.0.2.1 } } } } }'),
    says: [{code: 'yaml/alias', summary: 'what begins with * is read as an alias', hint: '"*"'}],
  },
  {
    name: '* at the beginning of a permission',
    files: acme('roles: { reader: { permissions: [▸*.read] } }'),
    says: [{code: 'yaml/alias', summary: '*.read is read as an alias', hint: '"*.read"'}],
  },
  {
    name: '& at the beginning of a text',
    files: acme('display_name: ▸& Sons'),
    says: [{code: 'yaml/reserved', summary: 'what begins with & is read as an anchor', hint: 'quotes'}],
  },
  {
    name: '> at the beginning of a text',
    files: acme('description: ▸>50 people'),
    says: [{code: 'yaml/reserved', summary: 'what begins with > is read as a block of lines', hint: 'quotes'}],
  },
  {
    name: 'an address that ends in a colon',
    files: records('www: { AAAA: ▸2001:db8:: }'),
    says: [{code: 'yaml/colon', summary: 'a text that ends in a colon is read as a key', hint: '"2001:db8::"'}],
  },
  {
    name: 'an address that ends in a colon in a list, where YAML reads a map',
    files: records('www: { AAAA: [2001:db8::1, ▸2001:db8::] }'),
    says: [
      {code: 'dns/aaaa-value', summary: 'a map stands where a AAAA value is wanted', hint: 'a colon and a blank wants quotes'},
    ],
  },
  {
    name: 'a comma that cuts a text in two',
    files: records('_dmarc: { TXT: [v=DMARC1; rua=mailto:a@x.test▸,mailto:b@x.test] }'),
    says: [{code: 'yaml/comma', summary: 'YAML cuts the text in two at this comma', hint: 'put the text into quotes'}],
  },
  {
    name: 'a comma in the parameters of a service',
    files: records('www: { HTTPS: 1 . alpn=h2▸,h3 }'),
    says: [{code: 'yaml/comma', summary: 'YAML cuts the text in two at this comma'}],
  },
  {
    name: 'a comma with a blank behind it in a text between braces',
    files: acme('groups: { ops: { description: for web, ▸mail } }'),
    says: [{code: 'config/unknown-key', summary: 'nothing is called “mail” here', hint: 'here may stand'}],
  },
  {
    name: 'a template mark of HCL',
    files: acme('display_name: [▸${var.name}]'),
    says: [{code: 'yaml/template', summary: 'a template mark ${ stands here', hint: 'no templates'}],
  },
  {
    name: 'a template mark in double braces',
    files: acme('display_name: {▸{ name }}'),
    says: [{code: 'yaml/template', summary: 'a template mark {{ stands here', hint: 'no templates'}],
  },
  {
    name: 'merge keys',
    files: acme('groups:\n  ops: &ops { description: a }\n  web: { ▸<<: *ops }'),
    says: [{code: 'yaml/merge-key', summary: 'the merge key << is not part of the language', hint: 'write the values out'}],
  },
  {
    name: 'null in three spellings, as a value and as an item',
    files: acme('description: ▸null\ngroups: ▸~\nroles: { reader: { permissions: [▸NULL, dns.zones.read] } }'),
    says: [
      {code: 'config/null', summary: 'null is no value', hint: 'leave the key out'},
      {code: 'config/null', summary: '~ is no value', hint: 'leave the key out'},
      {code: 'config/null', summary: 'NULL is no value', hint: 'leave the key out'},
    ],
  },
  {
    name: 'nothing behind keys',
    files: acme(
      '▸display_name:\n▸groups:\nroles: { ▸reader: }\ndns: { zones: { acme.test: { records: { www: { ▸A: }, ▸mail: } } } }',
    ),
    says: [
      {code: 'config/empty-value', summary: 'nothing stands behind display_name:', hint: 'leave the key out'},
      {code: 'config/empty-value', summary: 'nothing stands behind groups:', hint: 'a map by name, {} for none'},
      {
        code: 'config/empty-value',
        summary: 'nothing stands behind reader:',
        hint: '{} or a map with the fields of role acme:reader',
      },
      {code: 'config/empty-value', summary: 'nothing stands behind A:', hint: 'write the values'},
      {code: 'config/empty-value', summary: 'nothing stands behind mail:', hint: 'a map by type'},
    ],
  },
  {
    name: 'a tag',
    files: acme('display_name: ▸!secret env:NAME'),
    says: [{code: 'yaml/tag', summary: 'a tag (!…) stands here', hint: 'quotes'}],
  },
  {
    name: 'a standard tag, and a text that begins like one',
    files: acme('display_name: ▸!!str Acme\ndescription: ▸!important'),
    says: [
      {code: 'yaml/tag', summary: 'a tag (!…) stands here'},
      {code: 'yaml/tag', summary: 'a tag (!…) stands here'},
    ],
  },
  {
    name: 'a list as a key',
    files: acme('groups: { ? ▸[ops, web] : {} }'),
    says: [{code: 'yaml/complex-key', summary: 'a list or a map stands where a key is wanted', hint: 'quotes'}],
  },
  {
    name: 'a comma that is missing',
    files: config('organisations: { acme: {} ▸beta: {} }'),
    says: [{code: 'yaml/bracket', summary: 'a comma is missing'}],
  },
  {
    name: 'a no-break space in the indentation',
    files: config('organisations:\n  ▸acme:\n  ▸\u00a0 display_name: Acme'),
    says: [
      {code: 'config/empty-value', summary: 'nothing stands behind acme:'},
      {code: 'yaml/invisible', summary: 'holds a character that nobody sees', hint: 'plain blanks'},
    ],
  },
  {
    name: 'a byte order mark in the middle of a file',
    files: config('accounts: [ana]\n▸\ufefforganisations: {}'),
    says: [{code: 'yaml/invisible', summary: '“\\ufefforganisations” holds a character that nobody sees'}],
  },
];
