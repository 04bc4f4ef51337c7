/** Variables: what is declared, what is set, and where they may stand. */
import {acme, config} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

const DECLARED = 'variables: { mail_policy: none, build: { env: CI_COMMIT }, owner: {} }\n';

export const ofVariables: readonly WrongConfig[] = [
  {
    name: 'variables that are not declared, one of them misspelt',
    files: config(
      `${DECLARED}organisations: { acme: { display_name: ▸$(var.mail_polciy), description: "▸of $(var.a) and $(var.mail_policy)" } }`.replace(
        '"▸',
        '▸"',
      ),
    ),
    says: [
      {
        code: 'config/undeclared-variable',
        summary: 'no variable is called mail_polciy',
        hint: 'did you mean $(var.mail_policy)?',
      },
      {code: 'config/undeclared-variable', summary: 'no variable is called a', hint: 'declare it under variables:'},
    ],
  },
  {
    name: 'a variable in a config that declares none',
    files: acme('display_name: ▸$(var.name)'),
    says: [
      {code: 'config/undeclared-variable', summary: 'no variable is called name', hint: '$$(var. is the text $(var. itself'},
    ],
  },
  {
    name: 'variables that nothing sets, and what their fields would say of them',
    files: config(`${DECLARED}organisations: { acme: { isolated: ▸$(var.build), description: ▸$(var.owner) } }`),
    inputs: {process: {CI_COMMIT: '', owner: 'ana'}},
    says: [
      {
        code: 'config/unset-variable',
        summary: 'nothing says what the variable build is',
        hint: 'add --var build=VALUE, set CI_COMMIT, or write its default',
        also: ['pltfrms.yaml:2:33'],
      },
      {
        code: 'config/unset-variable',
        summary: 'nothing says what the variable owner is',
        hint: 'add --var owner=VALUE, or write its default',
        also: ['pltfrms.yaml:2:60'],
      },
    ],
  },
  {
    name: 'a variable whose declaration is wrong, and one beside it that is used and right',
    files: config(
      'variables: { a: { default: x, ▸envv: Y }, b: right }\norganisations: { acme: { display_name: $(var.b), description: ▸$(var.a) } }',
    ),
    says: [
      {code: 'config/unknown-field', summary: 'nothing is called “envv” here', hint: 'did you mean env?'},
      {code: 'config/unset-variable', summary: 'the declaration of the variable a is wrong', also: ['pltfrms.yaml:2:14']},
    ],
  },
  {
    name: 'a variable that nobody needs, with nothing that sets it: no mistake; one given that is not declared: one',
    files: config(DECLARED),
    inputs: {variables: {mail_polcy: 'none', x: 'y'}},
    says: [
      {
        code: 'config/undeclared-variable',
        summary: 'no variable is called mail_polcy, which --var sets',
        hint: 'did you mean mail_policy?',
        at: null,
      },
      {code: 'config/undeclared-variable', summary: 'no variable is called x, which', hint: 'declare it under', at: null},
    ],
  },
  {
    name: 'values of variables that their fields refuse, where they are put',
    files: config(
      'variables: { ttl: 300, who: eve }\norganisations:\n  acme:\n    products: dns\n    dns: { zones: { acme.test: { default_ttl: ▸$(var.ttl) } } }\n    groups: { ops: { members: [▸$(var.who)] } }',
    ),
    says: [
      {code: 'config/invalid-value', summary: '300 has no unit', also: ['pltfrms.yaml:2:14']},
      {code: 'reference/unknown', summary: 'no account is called eve', also: ['pltfrms.yaml:2:24']},
    ],
  },
  {
    name: 'a variable whose value is empty',
    files: config('variables: { name: x }\norganisations: { acme: { display_name: ▸$(var.name) } }'),
    inputs: {variables: {name: ''}},
    says: [{code: 'config/empty-value', summary: 'nothing stands behind display_name:', also: ['pltfrms.yaml:2:14']}],
  },
  {
    name: 'variables in keys',
    files: config(`${DECLARED}organisations: { acme: { labels: { ▸$(var.mail_policy): a }, groups: { ▸$(var.build): {} } } }`),
    says: [
      {code: 'config/variable-in-key', summary: 'a variable stands in the key “$(var.mail_policy)”', hint: 'write it out'},
      {code: 'config/variable-in-key', summary: 'a variable stands in the key “$(var.build)”', hint: 'write it out'},
    ],
  },
  {
    name: 'variables in what declares variables',
    files: config('variables: { a: ▸$(var.b), b: { default: x, env: ▸$(var.a) } }'),
    says: [
      {code: 'config/variable', summary: 'what a variable is can’t depend on a variable', hint: 'write the value out'},
      {code: 'config/variable', summary: 'what a variable is can’t depend on a variable', hint: 'write the value out'},
    ],
  },
  {
    name: 'a variable without its closing bracket',
    files: config(`${DECLARED}organisations: { acme: { display_name: ▸$(var.mail_policy } }`),
    says: [{code: 'config/variable', summary: 'the bracket behind $(var. is not closed', hint: 'write $(var.NAME)'}],
  },
  {
    name: 'variables that are declared wrongly',
    files: config(
      'variables:\n  ▸Mail: none\n  a: { defualt: x }\n  b: { env: ▸MAIL-POLICY }\n  c: ▸[a, b]\n  ▸d:\n  e: { default: { x: y } }'
        .replace('defualt', '▸defualt')
        .replace('default: {', 'default: ▸{')
        .replace('▸d:', 'd: ▸""'),
    ),
    says: [
      {code: 'config/invalid-value', summary: '“Mail” is not in lower case', hint: 'write mail'},
      {code: 'config/unknown-field', summary: 'nothing is called “defualt” here', hint: 'did you mean default?'},
      {code: 'config/invalid-value', summary: '“MAIL-POLICY” is no name of an environment variable', hint: 'MAIL_POLICY'},
      {code: 'config/wrong-type', summary: 'a list stands where a map with default, env, description is wanted'},
      {code: 'config/empty-value', summary: 'nothing stands behind d:'},
      {code: 'config/wrong-type', summary: 'a map stands where a text is wanted'},
    ],
  },
  {
    name: 'environment variables that a config which is not trusted may not read, with a default and without, used and not',
    files: config(
      'variables:\n  a: { env: ▸AWS_SECRET }\n  b: { env: ▸NOT_SET, default: b }\n  c: { env: CI_COMMIT }\n  d: { env: AWS_SECRET }\norganisations: { acme: { display_name: ▸$(var.a), description: "$(var.b) $(var.c) $(var.d)" } }',
    ),
    inputs: {process: {AWS_SECRET: 'hunter2', CI_COMMIT: 'abc'}, allowed: ['CI_COMMIT'], variables: {d: 'd'}},
    says: [
      {
        code: 'config/refused-variable',
        summary: 'with --no-code the config may not read the environment variable AWS_SECRET',
        hint: 'name it PLTFRMS_VAR_…, allow it with --allow-env AWS_SECRET, or add --var a=VALUE',
      },
      {code: 'config/refused-variable', summary: 'may not read the environment variable NOT_SET'},
      {
        code: 'config/unset-variable',
        summary: 'the variable a has no value: with --no-code AWS_SECRET is not read',
        hint: 'allow it with --allow-env AWS_SECRET, or add --var a=VALUE',
        also: ['pltfrms.yaml:3:3'],
      },
    ],
  },
  {
    name: 'a variable and a secret that are the key of the store',
    files: config(
      'variables: { a: { env: ▸PLTFRMS_SECRET_KEY } }\norganisations:\n  acme:\n    products: [communication]\n    communication: { webhooks: { h: { url: "https://h.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: ▸env:PLTFRMS_SECRET_KEY } } } }',
    ),
    says: [
      {
        code: 'config/invalid-value',
        summary: 'PLTFRMS_SECRET_KEY holds the key of the store',
        hint: 'name another environment variable',
      },
      {code: 'config/invalid-value', summary: 'PLTFRMS_SECRET_KEY holds the key of the store'},
    ],
  },
  {
    name: 'variables in a file that is not the head',
    files: {'pltfrms.yaml': 'stack: acme\n', 'more.yaml': '▸variables: { a: b }\n'},
    says: [{code: 'config/not-the-head', summary: 'variables: stands only in the file that says stack:'}],
  },
];
