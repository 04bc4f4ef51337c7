/** Long texts in files of their own, which are not there, not texts, or not the config's. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {config} from './fragments.ts';
import type {Files, WrongConfig} from './wrong-config.ts';

/** A file that says who the organisation is. */
const about = (text: string, folder = ''): Files => ({
  [`${folder}pltfrms.yaml`]: `stack: s\norganisations: { acme: { description: ${text} } }\n`,
});

export const ofTexts: readonly WrongConfig[] = [
  {
    name: 'a text whose file is not there',
    files: about('{ file: ▸about.md }'),
    says: [{code: 'config/text-file', summary: 'about.md is not there', hint: 'it begins at the folder of this file'}],
  },
  {
    name: 'texts from outside of the config, by whatever path',
    files: {
      'config/pltfrms.yaml':
        'stack: s\norganisations:\n  acme:\n    groups:\n      a: { description: { file: ▸../secret } }\n      b: { description: { file: ▸/etc/hostname } }\n      c: { description: { file: ▸link } }\n      d: { description: { file: ▸folder/secret } }\n      e: { description: { file: ▸../nothing/at/all } }\n',
      secret: 'hunter2\n',
      'outside/secret': 'hunter2\n',
    },
    prepare(folder) {
      symlinkSync('../secret', join(folder, 'config/link'));
      symlinkSync('../outside', join(folder, 'config/folder'));
    },
    path: 'config',
    says: [
      {code: 'config/link', severity: 'warning', summary: 'is a link to a folder', at: 'config/folder:1:1'},
      {code: 'config/text-file', summary: '../secret stands outside of the config', hint: 'into the folder of the config'},
      {code: 'config/text-file', summary: '/etc/hostname is a path from the root', hint: 'from the folder of this file'},
      {code: 'config/text-file', summary: 'link leads outside of the config', hint: 'into the folder of the config'},
      {code: 'config/text-file', summary: 'folder/secret stands outside of the config'},
      {code: 'config/text-file', summary: '../nothing/at/all is not there'},
    ],
  },
  {
    name: 'files that hold what nobody may see, by whatever path',
    files: {
      ...config(
        'organisations:\n  acme:\n    groups:\n      a: { description: { file: ▸.env } }\n      b: { description: { file: ▸.git/config } }\n      c: { description: { file: ▸pltfrms.db.key } }\n      d: { description: { file: ▸link.txt } }',
      ),
      '.env': 'hunter2\n',
      '.git/config': 'hunter2\n',
      'pltfrms.db.key': 'hunter2\n',
    },
    prepare: (folder) => symlinkSync('.env', join(folder, 'link.txt')),
    says: [
      {code: 'config/text-file', summary: '.env is hidden, or a key', hint: 'a file of its own'},
      {code: 'config/text-file', summary: '.git/config is hidden, or a key'},
      {code: 'config/text-file', summary: 'pltfrms.db.key is hidden, or a key'},
      {code: 'config/text-file', summary: 'link.txt is hidden, or a key'},
    ],
  },
  {
    name: 'files that are no texts',
    files: {
      ...config(
        'organisations:\n  acme:\n    groups:\n      a: { description: { file: ▸bytes } }\n      b: { description: { file: ▸large } }\n      c: { description: { file: ▸nothing } }\n      d: { description: { file: ▸folder } }\n      e: { description: { file: ▸pipe } }\n      f: { description: { file: ▸self } }\n      g: { description: ▸{ file: control } }\n      h: { description: ▸{ file: long } }',
      ),
      bytes: Uint8Array.from([0x68, 0xe9]),
      large: 'x'.repeat(262_145),
      nothing: '\n\n',
      control: 'a\u0007b',
      long: 'x'.repeat(65_537),
    },
    prepare(folder) {
      mkdirSync(join(folder, 'folder'));
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      symlinkSync('self', join(folder, 'self'));
    },
    says: [
      {code: 'config/text-file', summary: 'bytes is not UTF-8', hint: 'save it as UTF-8'},
      {code: 'config/text-file', summary: 'large has 262,145 bytes, and a text has 262,144 at most', hint: 'cut it shorter'},
      {code: 'config/text-file', summary: 'nothing is empty', hint: 'leave the field out'},
      {code: 'config/text-file', summary: 'folder is no file', hint: 'only regular files'},
      {code: 'config/text-file', summary: 'pipe is no file'},
      {code: 'config/text-file', summary: 'self is a link that leads back to itself', hint: 'take the link out'},
      {code: 'config/invalid-value', summary: 'the text holds U+0007'},
      {code: 'config/invalid-value', summary: 'a text of 65537 characters is longer'},
    ],
  },
  {
    name: 'files that are named in other ways',
    files: config(
      'organisations:\n  acme:\n    groups:\n      a: { description: { file: about.md, ▸encoding: latin1 } }\n      b: { description: { file: ▸[about.md] } }\n      c: { description: ▸{ path: about.md } }\n      d: { description: ▸[{ file: about.md }] }',
    ),
    says: [
      {code: 'config/text-file', summary: '“encoding” stands beside file', hint: 'write { file: PATH }'},
      {code: 'config/text-file', summary: 'the path of a file is wanted here', hint: 'write { file: PATH }'},
      {code: 'config/wrong-type', summary: 'a map stands where a text or { file: PATH } is wanted'},
      {code: 'config/wrong-type', summary: 'a list stands where a text or { file: PATH } is wanted'},
    ],
  },
  {
    name: 'a file where a text is short, and what else is wrong beside one that is not there',
    files: about('{ file: ▸about.md }, display_name: ▸{ file: name.txt }, isolated: ▸yes'),
    says: [
      {code: 'config/text-file', summary: 'about.md is not there'},
      {code: 'config/wrong-type', summary: 'a map stands where a text is wanted'},
      {code: 'config/invalid-value', summary: '“yes” is no boolean'},
    ],
  },
  {
    name: 'a file of JSON and a blueprint that name texts that are not there',
    files: {
      'a.pltfrms.json': '{"organisation": "acme", "groups": {"ops": {"description": {"file": ▸"ops.md"}}}}',
      'pltfrms.yaml':
        'stack: s\nblueprints: { client: { description: { file: ▸client.md } } }\norganisations: { acme: { blueprint: client } }\n',
    },
    says: [
      {code: 'config/text-file', summary: 'ops.md is not there'},
      {code: 'config/text-file', summary: 'client.md is not there', also: ['pltfrms.yaml:3:37']},
    ],
  },
  {
    name: 'a mistake within a text in a file',
    files: {
      ...config(
        'organisations:\n  acme:\n    products: [communication]\n    communication:\n      templates:\n        hello: { variables: { name: {} }, locales: { en: { subject: Hi, text: ▸{ file: hello.txt } } } }',
      ),
      'hello.txt': 'Hello {{nmae}}, {{name}}\n',
    },
    says: [{code: 'communication/template-undeclared', summary: '{{nmae}} is no variable', hint: 'name'}],
  },
];
