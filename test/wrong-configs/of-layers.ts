/** Layers: environments with their overlays, and blueprints. */
import {HEAD} from './fragments.ts';
import type {Files, WrongConfig} from './wrong-config.ts';

/** A stack with two environments, and an organisation with something in it. */
function environments(text = '', files: Files = {}): Files {
  return {
    [HEAD]: `stack: acme
environments: [lab, live]
accounts: [ana, bo]
organisations:
  acme:
    products: [dns]
    groups: { ops: { members: [ana, bo] }, web: {} }
    dns: { zones: { acme.test: { default_ttl: 2h, records: { www: { A: 192.0.2.1, TXT: a, ttl: 5m } } } } }
${text}`,
    ...files,
  };
}

/** What an overlay says of the organisation acme. */
function overlay(text: string): Files {
  return environments('', {'acme.live.yaml': `organisation: acme\n${text}\n`});
}

const LIVE = {environment: 'live'};

export const ofLayers: readonly WrongConfig[] = [
  {
    name: 'environments, of which none is named; what else is wrong would be guessed',
    files: {[HEAD]: 'stack: acme\n▸environments: { lab: {}, live: {} }\norganisations: { acme: { display_name: $(var.x) } }\n'},
    says: [
      {
        code: 'config/environment',
        summary: 'this config is one for each of its environments, and none is named',
        hint: 'add --env lab or --env live; PLTFRMS_ENV does the same',
      },
    ],
  },
  {
    name: 'an environment that is misspelt',
    files: {[HEAD]: 'stack: acme\n▸environments: [lab, live]\n'},
    inputs: {environment: 'lvie'},
    says: [{code: 'config/environment', summary: 'no environment is called “lvie”', hint: 'did you mean live?'}],
  },
  {
    name: 'an environment where none is declared',
    files: {[HEAD]: '▸stack: acme\n'},
    inputs: LIVE,
    says: [
      {
        code: 'config/environment',
        summary: '--env asks for the environment “live”, and this config has none',
        hint: 'leave --env out (or PLTFRMS_ENV), or write environments: [live]',
      },
    ],
  },
  {
    name: 'an environment that is wrong: which there are is not known, and nothing else is said of them',
    files: {
      [HEAD]:
        'stack: acme\nenvironments: { live: { ▸variabels: {} }, stage: {} }\norganisations: { acme: { display_name: $(var.x) } }\n',
    },
    inputs: {environment: 'stage'},
    says: [{code: 'config/unknown-field', summary: 'nothing is called “variabels” here', hint: 'did you mean variables?'}],
  },
  {
    name: 'environments whose names are none, and one that stands there twice',
    files: {[HEAD]: 'stack: acme\nenvironments: [▸Live, lab, ▸lab]\n'},
    inputs: {environment: 'lab'},
    says: [
      {code: 'config/invalid-value', summary: '“Live” is not in lower case', hint: 'write live'},
      {code: 'config/duplicate-value', summary: '“lab” stands here a second time'},
    ],
  },
  {
    name: 'variables of an environment that are not declared, or no text',
    files: {
      [HEAD]:
        'stack: acme\nenvironments: { lab: { variables: { mail_polciy: none } }, live: { variables: { ▸mail_polciy: none } } }\nvariables: { mail_policy: reject }\n',
    },
    inputs: LIVE,
    says: [{code: 'config/undeclared-variable', summary: 'no variable is called mail_polciy', hint: 'did you mean mail_policy?'}],
  },
  {
    name: 'environments in a file that is not the head',
    files: {[HEAD]: 'stack: acme\n', 'more.yaml': '▸environments: [live]\n▸blueprints: {}\n'},
    says: [
      {code: 'config/not-the-head', summary: 'environments: stands only in the file that says stack:'},
      {code: 'config/not-the-head', summary: 'blueprints: stands only in the file that says stack:'},
    ],
  },
  {
    name: 'a file whose name is that of an overlay, but for a slip of the pen',
    files: environments('', {
      'acme.lvie.yaml': 'organisation: acme\ngroups: { mail: {} }\n',
      'acme.test.yaml': 'organisation: acme\n',
    }),
    inputs: LIVE,
    says: [
      {
        code: 'config/overlay-name',
        severity: 'warning',
        summary: 'acme.lvie.yaml is a file like any other: no environment is called lvie',
        hint: 'acme.live.yaml?',
        at: 'acme.lvie.yaml:1:1',
      },
    ],
    exit: 0,
  },
  {
    name: 'settings in an overlay',
    files: environments('', {'more.live.yaml': '▸settings: {}\n'}),
    inputs: LIVE,
    says: [{code: 'config/not-the-head', summary: 'settings: stands only in the file that says stack:'}],
  },
  {
    name: 'absent: true in a file that is laid over none',
    files: environments('', {
      'acme.test.yaml':
        'organisation: acme\ngroups: { web: { ▸absent: true }, ops: { members: [ana: { ▸absent: true }] } }\ndns: { zones: { acme.test: { records: { www: { ▸absent: true } } } } }\n',
    }),
    inputs: LIVE,
    says: [
      {code: 'config/absent', summary: 'this file is laid over none', hint: 'NAME.ENVIRONMENT.yaml'},
      {code: 'config/absent', summary: 'this file is laid over none'},
      {code: 'config/absent', summary: 'this file is laid over none'},
    ],
  },
  {
    name: 'what an overlay takes out, and is not there',
    files: overlay(
      'groups: { ▸wbe: { absent: true }, ops: { members: [▸kim: { absent: true }] } }\ndns: { zones: { acme.test: { records: { www: { ▸AAAA: { absent: true } }, ▸api: { absent: true } } } } }',
    ),
    inputs: LIVE,
    says: [
      {code: 'config/nothing-to-take-out', summary: 'group acme:wbe is not declared', hint: 'did you mean web?'},
      {
        code: 'config/nothing-to-take-out',
        summary: 'membership acme:ops:kim is not declared',
        hint: 'what the other files declare',
      },
      {code: 'config/nothing-to-take-out', summary: 'dns.record_set acme:acme.test:www:AAAA is not declared'},
      {code: 'config/nothing-to-take-out', summary: 'dns.record_set acme:acme.test:api is not declared'},
    ],
  },
  {
    name: 'organisations that an overlay takes out, and are not there or are said more of',
    files: environments('', {
      'a.live.yaml':
        'organisations: { ▸nope: { absent: true }, acme: { organisations: { ▸shop: { absent: true } } }, bakery: { absent: true } }\n',
      'b.live.yaml': 'organisations: { ▸bakery: { display_name: x } }\n',
      'bakery.yaml': 'organisations: { bakery: {} }\n',
    }),
    inputs: LIVE,
    says: [
      {code: 'config/nothing-to-take-out', summary: 'organisation nope is not declared, so'},
      {code: 'config/nothing-to-take-out', summary: 'organisation acme/shop is not declared, so'},
      {code: 'config/absent-and-more', summary: 'organisation bakery is taken out', also: ['a.live.yaml:1:95']},
    ],
  },
  {
    name: 'what an overlay takes out, and says more of',
    files: environments('', {
      'a.live.yaml': 'organisation: acme\ngroups: { web: { absent: true }, ops: { ▸absent: true, description: x } }\n',
      'b.live.yaml': 'organisation: acme\ngroups: { ▸web: { members: [ana] } }\n',
    }),
    inputs: LIVE,
    says: [
      {code: 'config/absent-and-more', summary: 'absent: true stands beside other keys', hint: 'leave absent: true out'},
      {
        code: 'config/absent-and-more',
        summary: 'group acme:web is taken out, and said more of all the same',
        also: ['a.live.yaml:2:11'],
      },
    ],
  },
  {
    name: 'references to what an overlay takes out',
    files: environments('', {
      'people.live.yaml': 'accounts: [bo: { absent: true }]\n',
    }),
    inputs: LIVE,
    says: [{code: 'reference/unknown', summary: 'no account is called bo', at: 'pltfrms.yaml:7:37'}],
  },
  {
    name: 'a field that two overlays set, where one of them would be enough',
    files: environments('', {
      'a.live.yaml': 'organisation: acme\ngroups: { web: { description: a } }\n',
      'b.live.yaml': 'organisation: acme\ngroups: { web: { ▸description: b } }\n',
    }),
    inputs: LIVE,
    says: [{code: 'config/set-twice', summary: 'description is set in two places', also: ['a.live.yaml:2:18']}],
  },
  {
    name: 'values in an overlay that their fields refuse; the one below it is right',
    files: overlay(
      'dns: { zones: { acme.test: { default_ttl: ▸300, soa: { ▸minimun: 1h }, records: { www: { A: { ttl: ▸5 } } } } } }',
    ),
    inputs: LIVE,
    says: [
      {code: 'config/invalid-value', summary: '300 has no unit'},
      {code: 'config/unknown-field', summary: 'nothing is called “minimun” here', hint: 'did you mean minimum?'},
      {code: 'config/invalid-value', summary: '5 has no unit'},
    ],
  },
  {
    name: 'an overlay of another environment, which is no YAML: it is not read',
    files: environments('▸gruops: {}\n', {'acme.lab.yaml': 'organisation: acme\n\tgroups: {}\n'}),
    inputs: LIVE,
    says: [{code: 'config/unknown-key', summary: 'nothing is called “gruops” here'}],
  },
  {
    name: 'an overlay of this environment, which is no YAML',
    files: environments('', {'acme.live.yaml': 'organisation: acme\n▸\tgroups: {}\n'}),
    inputs: LIVE,
    says: [{code: 'yaml/tab', summary: 'a tab'}],
  },
  {
    name: 'the same organisation in two environments of one store',
    before: [{[HEAD]: 'stack: acme\norganisations: { acme: {} }\n'}],
    files: {[HEAD]: 'stack: acme\nenvironments: [live]\norganisations: { ▸acme: {} }\n'},
    inputs: LIVE,
    says: [
      {
        code: 'ownership/foreign',
        summary: 'organisation acme belongs to the stack acme',
        hint: 'where acme became acme@live, write previously: acme',
      },
    ],
    exit: 6,
  },
  {
    name: 'a blueprint that is misspelt, and one where none is declared',
    files: {
      [HEAD]:
        'stack: acme\nblueprints: { client: {} }\norganisations: { acme: { blueprint: ▸cleint, organisations: { shop: { blueprint: ▸reseller } } } }\n',
    },
    says: [
      {code: 'config/unknown-blueprint', summary: 'no blueprint is called cleint', hint: 'did you mean client?'},
      {code: 'config/unknown-blueprint', summary: 'no blueprint is called reseller', hint: 'write it under blueprints: in'},
    ],
  },
  {
    name: 'blueprints whose names or bodies are none',
    files: {
      [HEAD]:
        'stack: acme\nblueprints: { ▸Client: {}, small: ▸[a], large: {} }\norganisations: { acme: { blueprint: ▸[large] }, beta: { blueprint: ▸"" } }\n',
    },
    says: [
      {code: 'config/invalid-value', summary: '“Client” is not in lower case'},
      {code: 'config/wrong-type', summary: 'a list stands where the body of an organisation is wanted', hint: 'write a map'},
      {code: 'config/wrong-type', summary: 'a list stands where a name is wanted'},
      {code: 'config/invalid-value', summary: '“” is no name'},
    ],
  },
  {
    name: 'blueprints that use each other round a circle, and one that uses itself below',
    files: {
      [HEAD]:
        'stack: acme\nblueprints:\n  a: { blueprint: b }\n  b: { blueprint: ▸a }\n  c: { organisations: { sub: { blueprint: ▸c } } }\norganisations: { one: { blueprint: a }, two: { blueprint: c }, three: { blueprint: c } }\n',
    },
    says: [
      {
        code: 'config/blueprint-circle',
        summary: 'a, which uses b, which uses a: that has no end',
        hint: 'take one of these uses out',
        also: ['pltfrms.yaml:3:19', 'pltfrms.yaml:6:36'],
      },
      {code: 'config/blueprint-circle', summary: 'c, which uses c: that has no end', also: ['pltfrms.yaml:6:59']},
    ],
  },
  {
    name: 'mistakes in a blueprint, said once with where it is used, and in one that nobody uses',
    files: {
      [HEAD]: `stack: acme
blueprints:
  client:
    dns: { zones: { acme.test: { default_ttl: ▸300 } } }
    groups: { admins: { ▸colour: red, members: [▸kim] } }
    access: { owner: [▸group:admin] }
  unused: { ▸gruops: {}, groups: { a: { description: ▸[] } } }
organisations: { acme: { blueprint: client }, beta: { blueprint: client } }
`,
    },
    says: [
      {code: 'config/invalid-value', summary: '300 has no unit', also: ['pltfrms.yaml:8:37']},
      {code: 'config/unknown-key', summary: 'nothing is called “colour” here', also: ['pltfrms.yaml:8:37']},
      {code: 'reference/unknown', summary: 'no account is called kim', also: ['pltfrms.yaml:8:37']},
      {code: 'reference/unknown', summary: 'no group is called admin', also: ['pltfrms.yaml:8:37']},
      {code: 'config/unknown-key', summary: 'nothing is called “gruops” here'},
      {code: 'config/wrong-type', summary: 'a list stands where a text or { file: PATH } is wanted'},
    ],
  },
  {
    name: 'a blueprint under what another stack declares, and under what is no organisation',
    before: [{[HEAD]: 'stack: beta\norganisations: { beta: {} }\n'}],
    files: {
      [HEAD]:
        'stack: acme\nblueprints: { client: {} }\norganisations: { beta: { existing: true, ▸blueprint: client }, acme: { groups: { ops: { ▸blueprint: client } } } }\n',
    },
    says: [
      {code: 'config/field-of-existing', summary: 'blueprint can’t be set under existing: true'},
      {code: 'config/unknown-key', summary: 'nothing is called “blueprint” here'},
    ],
  },
  {
    name: 'blueprints that use each other in numbers that nobody meant',
    files: {
      [HEAD]: `stack: acme\n▸blueprints:\n${Array.from({length: 9}, (_, level) => `  b${level}: { organisations: { ${Array.from({length: 12}, (_, index) => `o${index}: { blueprint: b${level + 1} }`).join(', ')} } }`).join('\n')}\n  b9: {}\norganisations: { acme: { blueprint: b0 } }\n`,
    },
    says: [
      {
        code: 'config/blueprints-too-large',
        summary: 'the uses of blueprints come to more than 300,000 values',
        hint: 'write out what is meant',
      },
    ],
  },
];
