/** What is no YAML, or YAML without an end. */
import {acme, config} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

const nested = (depth: number): string => Array.from({length: depth}, (_, i) => `${' '.repeat(i)}a:`).join('\n');

export const ofYaml: readonly WrongConfig[] = [
  {
    name: 'a tab in the indentation',
    files: config('organisations:\n▸\tacme: {}'),
    says: [{code: 'yaml/tab', summary: 'a tab stands in the indentation', hint: 'indent with blanks'}],
  },
  {
    name: 'a tab at the edge, between brackets',
    files: acme('roles: {\n▸\treader: { permissions: [] } }'),
    says: [{code: 'yaml/tab', summary: 'a tab stands in the indentation'}],
  },
  {
    name: 'a tab in front of a bracket',
    files: config('accounts:▸\t[ana]'),
    says: [{code: 'yaml/tab', summary: 'a tab stands in front of a bracket', hint: 'write a blank'}],
  },
  {
    name: 'the same key twice',
    files: acme('groups:\n  ops: {}\n  web: {}\n  ▸ops: {description: again}'),
    says: [
      {
        code: 'yaml/duplicate-key',
        summary: 'the key ops stands here a second time',
        hint: 'take one',
        also: ['pltfrms.yaml:7:7'],
      },
    ],
  },
  {
    name: 'the same key three times, and another one twice',
    files: acme('groups:\n  ops: {}\n  "web": {}\n  ▸ops: {}\n  ▸web: {}\n  ▸\'ops\': {}'),
    says: [
      {code: 'yaml/duplicate-key', summary: 'the key ops', also: ['pltfrms.yaml:7:7']},
      {code: 'yaml/duplicate-key', summary: 'the key web', also: ['pltfrms.yaml:8:7']},
      {code: 'yaml/duplicate-key', summary: 'the key ops', also: ['pltfrms.yaml:7:7']},
    ],
  },
  {
    name: 'two colons in a line',
    files: acme('display_name: Acme▸: the shop'),
    says: [{code: 'yaml/colon', summary: 'a second colon with a blank behind it', hint: 'put the text into quotes'}],
  },
  {
    name: 'a line without a colon',
    files: acme('groups:\n  ▸ops\n  web: {}'),
    says: [{code: 'yaml/colon', summary: 'this line has no colon with a blank behind it', hint: 'KEY: VALUE'}],
  },
  {
    name: 'a colon without a blank behind it',
    files: {'pltfrms.yaml': '▸stack:acme\naccounts: [ana]\n'},
    says: [{code: 'yaml/colon', summary: 'this line has no colon with a blank behind it', hint: 'KEY: VALUE'}],
  },
  {
    name: 'two documents in a file',
    files: config('accounts: [ana]\n▸---\naccounts: [bo]'),
    says: [{code: 'yaml/documents', summary: 'a second document begins here', hint: 'a file of its own'}],
  },
  {
    name: 'an alias of nothing',
    files: acme('groups: { ops: ▸*web }'),
    says: [{code: 'yaml/alias', summary: '*web is read as an alias, and no anchor &web stands before it', hint: '"*web"'}],
  },
  {
    name: 'an alias within what it names',
    files: acme('groups: &all { ops: { members: [▸*all] } }'),
    says: [{code: 'yaml/alias', summary: 'so it would have no end', hint: 'write the value out'}],
  },
  {
    name: 'aliases that unfold to billions',
    files: config(
      `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({length: 9}, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({length: 10}, (_, k) => `${i === 4 && k === 0 ? '▸' : ''}*a${i}`).join(', ')}]`).join('\n')}`,
    ),
    says: [{code: 'yaml/aliases', summary: 'unfold to more than 200,000 values', hint: 'write out'}],
  },
  {
    name: 'more aliases than anybody needs',
    files: config(`a: &a x\nb: [${'*a, '.repeat(1000)}▸*a]`),
    says: [{code: 'yaml/aliases', summary: 'more than 1000 aliases', hint: 'write out'}],
  },
  {
    name: 'nesting without an end in brackets',
    files: config(`a: ${'['.repeat(59)}▸${'['.repeat(100_000)}`),
    says: [{code: 'yaml/depth', summary: 'the file nests more than 60 deep'}],
  },
  {
    name: 'nesting without an end in lines',
    files: {'pltfrms.yaml': `${nested(59)}\n${' '.repeat(59)}▸a: b\n`},
    says: [{code: 'yaml/depth', summary: 'the file nests more than 60 deep'}],
  },
  {
    name: 'a quote that is never closed',
    files: acme('display_name: ▸"Acme\n  and more'),
    says: [{code: 'yaml/quote', summary: 'the quote that opens here is never closed', hint: 'close it'}],
  },
  {
    name: 'an apostrophe that opens a text',
    files: acme("display_name: ▸'t Winkeltje"),
    says: [{code: 'yaml/quote', summary: 'the quote that opens here is never closed', hint: "''"}],
  },
  {
    name: 'more behind a text in quotes',
    files: acme('display_name: "Acme" ▸and Sons'),
    says: [{code: 'yaml/quote', summary: 'more stands behind a text in quotes', hint: 'the whole text into quotes'}],
  },
  {
    name: 'a bracket that is never closed',
    files: config('accounts: ▸[ana, bo'),
    says: [{code: 'yaml/bracket', summary: 'the [ that opens here is never closed', hint: 'close it'}],
  },
  {
    name: 'a bracket that is still open in the next entry',
    files: config('accounts: [ana, bo\n▸organisations: {}'),
    says: [{code: 'yaml/indentation', summary: 'the [ of line 2 is still open', hint: 'close the bracket'}],
  },
  {
    name: 'a closing bracket too many',
    files: config('accounts: [ana]▸]'),
    says: [{code: 'yaml/bracket', summary: 'a ] stands here, and none is open', hint: 'take it out'}],
  },
  {
    name: 'a closing bracket too many behind one that is closed at its key’s own column',
    files: config('accounts: [\n  ana\n]\norganisations: {}\n▸]'),
    says: [{code: 'yaml/bracket', summary: 'a ] stands here, and none is open', hint: 'take it out'}],
  },
  {
    name: 'a closing bracket too many behind a text, which must not become a part of it',
    files: acme('groups: {\n}\ndescription: a\n▸]'),
    says: [{code: 'yaml/bracket', summary: 'a ] stands here, and none is open', hint: 'take it out'}],
  },
  {
    name: 'a closing bracket too many behind a block of text, which must not become a part of it',
    files: acme('description: |-\n  text\n ▸]\ngroups: {\n}'),
    says: [{code: 'yaml/bracket', summary: 'a ] stands here, and none is open', hint: 'take it out'}],
  },
  {
    name: 'a backslash in double quotes',
    files: acme('description: "C:▸\\work"'),
    says: [{code: 'yaml/escape', summary: '\\w is no escape', hint: 'single quotes'}],
  },
  {
    name: 'lines that are indented otherwise',
    files: acme('groups:\n    ops: {}\n  ▸web: {}'),
    says: [{code: 'yaml/indentation', summary: 'indented otherwise', hint: 'the same column'}],
  },
  {
    name: 'a list in the line of its key',
    files: config('accounts: ▸- ana'),
    says: [{code: 'yaml/indentation', summary: 'a list begins in the line of its key', hint: 'the next line'}],
  },
  {
    name: 'a directive of a YAML that does not exist',
    files: {'pltfrms.yaml': '▸%YAML 2.0\n---\nstack: acme\n'},
    says: [{code: 'yaml/directive', summary: 'begins with % is read as a directive', hint: '%YAML 1.2'}],
  },
  {
    name: 'a list where a map is wanted in a file',
    files: {'pltfrms.yaml': 'stack: acme\n', 'a.yaml': '▸- ana\n- bo\n'},
    says: [{code: 'yaml/no-map', summary: 'the file holds a list where a map is wanted', hint: 'organisations:'}],
  },
  {
    name: 'JSON in YAML, broken',
    files: {'pltfrms.yaml': 'stack: acme\n', 'a.pltfrms.json': '{"accounts": ["ana",▸, "bo"]}\n'},
    says: [{code: 'yaml/bracket', summary: 'a comma is missing between brackets, or one is too many'}],
  },
];
