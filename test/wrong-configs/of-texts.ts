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
    says: [{code: 'config/text-file', summary: 'about.md does not exist', hint: 'check the path'}],
  },
  {
    name: 'texts from outside of the config, by whatever path',
    files: {
      'config/pltfrms.yaml':
        'stack: s\norganisations:\n  acme:\n    groups:\n      a: { description: { file: ▸../secret.txt } }\n      b: { description: { file: ▸/etc/hostname.txt } }\n      c: { description: { file: ▸link.txt } }\n      d: { description: { file: ▸folder/secret.txt } }\n      e: { description: { file: ▸../nothing.txt } }\n      f: { description: { file: ▸dangling.txt } }\n',
      'secret.txt': 'hunter2\n',
      'outside/secret.txt': 'hunter2\n',
    },
    prepare(folder) {
      symlinkSync('../secret.txt', join(folder, 'config/link.txt'));
      symlinkSync('../nothing.txt', join(folder, 'config/dangling.txt'));
      symlinkSync('../outside', join(folder, 'config/folder'));
    },
    path: 'config',
    says: [
      {code: 'config/link', severity: 'warning', summary: 'is a link to a folder', at: 'config/folder:1:1'},
      {code: 'config/text-file', summary: '../secret.txt stands outside of the config', hint: 'into the folder of the config'},
      {code: 'config/text-file', summary: '/etc/hostname.txt is an absolute path', hint: 'from the folder of this file'},
      {code: 'config/text-file', summary: 'link.txt is reached through a link that leads outside of the config, or to nothing'},
      {code: 'config/text-file', summary: 'folder/secret.txt is reached through a link'},
      {code: 'config/text-file', summary: '../nothing.txt stands outside of the config'},
      {
        code: 'config/text-file',
        summary: 'dangling.txt is reached through a link that leads outside of the config, or to nothing',
      },
    ],
  },
  {
    name: 'files that hold what nobody may see, by whatever path',
    files: {
      ...config(
        'organisations:\n  acme:\n    groups:\n      a: { description: { file: ▸.env } }\n      b: { description: { file: ▸.git/config } }\n      c: { description: { file: ▸pltfrms.db.key } }\n      d: { description: { file: ▸link.txt } }\n      e: { description: { file: ▸notes/.private/a.txt } }\n      f: { description: { file: ▸key.txt } }\n      g: { description: { file: ▸terraform.tfstate } }\n      h: { description: { file: ▸acme.plan.json } }\n      i: { description: { file: ▸pltfrms.db } }\n      j: { description: { file: ▸about } }\n      k: { description: { file: ▸store.txt } }\n      l: { description: { file: ▸id_rsa.pem } }',
      ),
      'notes/.private/a.txt': 'hunter2\n',
      'terraform.tfstate': '{}',
      'acme.plan.json': '{}',
      'pltfrms.db': 'SQLite format 3\0',
      'store.txt': 'SQLite format 3\0',
      about: 'hunter2\n',
      'id_rsa.pem': 'hunter2\n',
      '.env': 'hunter2\n',
      '.git/config': 'hunter2\n',
      'pltfrms.db.key': 'hunter2\n',
    },
    prepare(folder) {
      symlinkSync('.env', join(folder, 'link.txt'));
      symlinkSync('pltfrms.db.key', join(folder, 'key.txt'));
    },
    says: [
      {code: 'config/text-file', summary: '.env is hidden', hint: 'not hidden'},
      {code: 'config/text-file', summary: '.git/config is hidden'},
      {code: 'config/text-file', summary: 'pltfrms.db.key is not named as a text', hint: 'such as about.md'},
      {code: 'config/text-file', summary: 'link.txt is hidden'},
      {code: 'config/text-file', summary: 'notes/.private/a.txt is hidden'},
      {code: 'config/text-file', summary: 'key.txt is not named as a text'},
      {code: 'config/text-file', summary: 'terraform.tfstate is not named as a text'},
      {code: 'config/text-file', summary: 'acme.plan.json is not named as a text'},
      {code: 'config/text-file', summary: 'pltfrms.db is not named as a text'},
      {code: 'config/text-file', summary: 'about is not named as a text'},
      {code: 'config/text-file', summary: 'store.txt belongs to a store'},
      {code: 'config/text-file', summary: 'id_rsa.pem is not named as a text'},
    ],
  },
  {
    name: 'files that are no texts',
    files: {
      ...config(
        'organisations:\n  acme:\n    groups:\n      a: { description: { file: ▸bytes.txt } }\n      b: { description: { file: ▸large.txt } }\n      c: { description: { file: ▸nothing.txt } }\n      d: { description: { file: ▸folder.txt } }\n      e: { description: { file: ▸pipe.txt } }\n      f: { description: { file: ▸self.txt } }\n      g: { description: ▸{ file: control.txt } }\n      h: { description: ▸{ file: long.txt } }',
      ),
      'bytes.txt': Uint8Array.from([0x68, 0xe9]),
      'large.txt': 'x'.repeat(262_145),
      'nothing.txt': '\n\n',
      'control.txt': 'a\u0007b',
      'long.txt': 'x'.repeat(65_537),
    },
    prepare(folder) {
      mkdirSync(join(folder, 'folder.txt'));
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      symlinkSync('self.txt', join(folder, 'self.txt'));
    },
    says: [
      {code: 'config/text-file', summary: 'bytes.txt is not UTF-8', hint: 'save it as UTF-8'},
      {code: 'config/text-file', summary: 'large.txt has 262,145 bytes, and 262,144 are allowed', hint: 'shorten it'},
      {code: 'config/text-file', summary: 'nothing.txt is empty', hint: 'leave the field out'},
      {code: 'config/text-file', summary: 'folder.txt is not a regular file', hint: 'name a regular file'},
      {code: 'config/text-file', summary: 'pipe.txt is not a regular file'},
      {code: 'config/text-file', summary: 'self.txt is a link that leads back to itself', hint: 'remove the link'},
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
      {code: 'config/text-file', summary: 'about.md does not exist'},
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
      {code: 'config/text-file', summary: 'ops.md does not exist'},
      {code: 'config/text-file', summary: 'client.md does not exist', also: ['pltfrms.yaml:3:37']},
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
