/** What can be wrong with a config in TypeScript. */
import type {Expected, WrongConfig} from './wrong-config.ts';

const IMPORT = "import {defineConfig, each} from 'pltfrms';\n";

/** A config that is one file of code, behind the import. */
function code(name: string, text: string, ...says: readonly Expected[]): WrongConfig {
  return {name: `TypeScript: ${name}`, files: {'pltfrms.config.ts': IMPORT + text}, says};
}

export const ofCode: readonly WrongConfig[] = [
  code('a key that nothing is called', "export default defineConfig({\n  stack: 'acme',\n  ▸acounts: ['ana@acme.test'],\n});\n", {
    code: 'config/unknown-key',
    summary: 'nothing is called “acounts” here',
    hint: 'did you mean accounts?',
  }),
  code(
    'values that no field takes, deep in what it says plainly',
    [
      "const zones = {'acme.test': {default_ttl: ▸1, 'dnssec': ▸'maybe'}} as const;",
      "export default defineConfig({stack: 'acme', organisations: {",
      "  acme: {products: ['dns'], access: {owner: 'ana@acme.test'}, dns: {zones} } satisfies object,",
      "}, accounts: ['ana@acme.test', {'bo@acme.test': {▸e_mail: 'x'}}]});",
    ].join('\n'),
    {code: 'config/invalid-value', summary: '1 has no unit'},
    {code: 'config/invalid-value', summary: '“maybe”'},
    {code: 'config/unknown-key', summary: 'nothing is called “e_mail”', hint: 'email'},
  ),
  code(
    'a mistake in what is computed, which stands where it is computed',
    "export default defineConfig({stack: 'acme', organisations: {acme: {access: {owner: 'ana@acme.test'},\n  groups: ▸▸each(['a', 'b'], (name) => ({display_nam: name})),\n}}, accounts: ['ana@acme.test']});\n",
    {code: 'config/unknown-key', summary: 'nothing is called “display_nam” here', hint: 'display_name'},
    {code: 'config/unknown-key', summary: 'nothing is called “display_nam” here', hint: 'display_name'},
  ),
  code(
    'a mistake in a config that is computed whole',
    "const config = {stack: 'acme'};\nexport default ▸defineConfig({...config, ['acc' + 'ount']: []} as any);\n",
    {code: 'config/unknown-key', summary: 'nothing is called “account” here'},
  ),
  code('a text that is no TypeScript', 'export default defineConfig({stack: ▸});\n', {
    code: 'code/syntax',
    summary: 'this is not TypeScript: Unexpected token',
  }),
  code(
    'an error of its own',
    "function refuse(): never {\n  ▸throw new Error('no zones today');\n}\nexport default defineConfig(refuse());\n",
    {
      code: 'code/threw',
      summary: 'the code threw an error: no zones today',
    },
  ),
  {
    name: 'TypeScript: an error in a file that it imports',
    files: {
      'pltfrms.config.ts': "import {people} from './lib/people.ts';\nexport default {stack: 'acme', accounts: people()};\n",
      'lib/people.ts':
        'type Name = string;\nexport function people(): Name[] {\n  ▸return (undefined as unknown as Name[]).map((name) => name);\n}\n',
    },
    says: [{code: 'code/threw', summary: 'Cannot read properties of undefined'}],
  },
  code(
    'an error that comes later, while it waits',
    "setTimeout(() => {\n  ▸throw new Error('too late');\n});\nawait new Promise((resolve) => setTimeout(resolve, 1000));\nexport default defineConfig({stack: 'acme'});\n",
    {
      code: 'code/threw',
      summary: 'the code threw an error: too late',
    },
  ),
  code('an error that is a text', "if (each) throw 'no';\nexport default defineConfig({stack: 'acme'});\n", {
    code: 'code/threw',
    summary: 'the code threw an error: no',
    at: 'pltfrms.config.ts:1:1',
  }),
  code(
    'an import of a file that is not there',
    "import {people} from ▸'./people.ts';\nexport default defineConfig({stack: 'acme', accounts: people});\n",
    {
      code: 'code/not-found',
      summary: 'nothing is called ./people.ts',
      hint: 'look at the path',
    },
  ),
  code(
    'an import of a package that is not installed',
    "import people from ▸'people-of-acme';\nexport default defineConfig({stack: 'acme', accounts: people});\n",
    {
      code: 'code/not-found',
      summary: 'nothing is called people-of-acme',
      hint: 'npm install people-of-acme',
    },
  ),
  code('an end of the process', "  ▸process.exit(0);\nexport default defineConfig({stack: 'acme'});\n", {
    code: 'code/exit',
    summary: 'the code ended itself: process.exit(0)',
  }),
  code('an await that nothing fulfils', "await new Promise(() => {});\nexport default defineConfig({stack: 'acme'});\n", {
    code: 'code/waits',
    summary: 'waits for something that never comes',
    at: 'pltfrms.config.ts:1:1',
  }),
  code('no default export', "export const config = defineConfig({stack: 'acme'});\n", {
    code: 'code/no-default',
    summary: 'it exports no config',
    hint: 'export default defineConfig',
    at: 'pltfrms.config.ts:1:1',
  }),
  code('a list where the config should be', "export default ▸[defineConfig({stack: 'acme'})];\n", {
    code: 'code/no-map',
    summary: 'what it exports is no map',
  }),
  code(
    'values that no file could hold',
    [
      'const circle: any = ▸{};',
      'circle.acme = {organisations: circle};',
      'export default defineConfig({',
      "  stack: 'acme',",
      '  organisations: circle,',
      "  accounts: [▸undefined, {'a@acme.test': {display_name: ▸null, email: ▸() => 'x'}}],",
      "  settings: {allowances: {a: {until: ▸new Date(0), delete: ▸0 / 0, reason: ▸Symbol('x')}}},",
      '  forget: ▸new Set(),',
      '} as any);',
    ].join('\n'),
    {code: 'code/value', summary: 'what holds it itself stands', hint: 'circle'},
    {code: 'code/value', summary: 'undefined stands', hint: 'take it out'},
    {code: 'code/value', summary: 'null stands', hint: 'leave the key out'},
    {code: 'code/value', summary: 'a function stands', hint: 'call it'},
    {code: 'code/value', summary: 'a Date stands', hint: '2027-01-01'},
    {code: 'code/value', summary: 'NaN stands'},
    {code: 'code/value', summary: 'a symbol stands'},
    {code: 'code/value', summary: 'a Set stands', hint: '[... ]'},
  ),
  code('a promise in place of the config', "export default ▸defineConfig(Promise.resolve({stack: 'acme'}) as any);\n", {
    code: 'code/value',
    summary: 'a Promise stands',
    hint: 'await',
  }),
  code(
    'a name that is given twice',
    "export default defineConfig({stack: 'acme',\n  ▸accounts: each(['a', 'a'], () => ({}))});\n",
    {
      code: 'code/threw',
      summary: 'each is given the name "a" twice',
    },
  ),
  {
    name: 'TypeScript: what a file of YAML says as well',
    files: {
      'pltfrms.config.ts': "export default {stack: 'acme', accounts: [▸'ana@acme.test']};\n",
      'people.yaml': 'accounts: [ana@acme.test]\n',
    },
    says: [
      {
        code: 'config/declared-twice',
        summary: 'account ana@acme.test stands here a second time',
        also: ['people.yaml:1:12'],
      },
    ],
  },
];
