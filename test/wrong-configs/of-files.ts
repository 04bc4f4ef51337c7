/** What can be wrong with files before anybody looks into them. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {WrongConfig} from './wrong-config.ts';

const HEAD = {'pltfrms.yaml': 'stack: acme\n'};
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

export const ofFiles: readonly WrongConfig[] = [
  {
    name: 'a folder that holds no config',
    files: {'README.md': 'nothing here\n'},
    says: [{code: 'config/no-files', summary: 'there is no config in', hint: 'write a pltfrms.yaml', at: null}],
  },
  {
    name: 'a list of what to ignore that stands too low',
    files: {...HEAD, 'teams/.pltfrmsignore': 'b.yaml\n', 'teams/b.yaml': 'accounts: [ana]\n'},
    says: [
      {
        code: 'config/ignore-below',
        summary: 'teams/.pltfrmsignore is not read',
        hint: 'move what it says to the .pltfrmsignore of that folder',
        at: 'teams/.pltfrmsignore:1:1',
      },
    ],
  },
  {
    name: 'a list of what to ignore that names all there is',
    files: {...HEAD, '.pltfrmsignore': '*.yaml\n'},
    says: [{code: 'config/no-files', summary: 'there is no config in', at: null}],
  },
  {
    name: 'a list of what to ignore that is a folder',
    files: {...HEAD, '.pltfrmsignore/a.yaml': 'accounts: [ana]\n'},
    says: [{code: 'config/unreadable', summary: '.pltfrmsignore is a pipe', at: '.pltfrmsignore:1:1'}],
  },
  {
    name: 'code under another name',
    files: {...HEAD, 'pltfrms.config.js': 'export default {};\n'},
    says: [
      {
        code: 'config/other-name',
        summary: 'pltfrms.config.js is not read under this name',
        hint: 'name it pltfrms.config.ts',
        at: 'pltfrms.config.js:1:1',
      },
    ],
  },
  {
    name: 'nothing but a folder whose name ends in .yaml',
    files: {'team.yaml/README.md': 'nothing here\n'},
    says: [{code: 'config/no-files', summary: 'there is no config in', at: null}],
  },
  {
    name: 'a broken file in a folder whose name ends in .yaml',
    files: {...HEAD, 'team.yaml/a.yaml': '▸\torganisation: acme\n'},
    says: [{code: 'yaml/tab', summary: 'a tab stands in the indentation'}],
  },
  {
    name: 'a pipe in place of a file',
    files: HEAD,
    prepare: (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.yaml')]),
    says: [
      {code: 'config/unreadable', summary: 'is a pipe, a socket or a device', hint: 'only regular files', at: 'pipe.yaml:1:1'},
    ],
  },
  {
    name: 'a device that never ends',
    files: HEAD,
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, 'zero.yaml')),
    says: [{code: 'config/link', summary: 'leads outside of the config', at: 'zero.yaml:1:1'}],
  },
  {
    name: 'a link to a file that is gone',
    files: HEAD,
    prepare: (folder) => symlinkSync('gone.yaml', join(folder, 'link.yaml')),
    says: [
      {code: 'config/link', summary: 'is a link to a file that is not there', hint: 'take the link out', at: 'link.yaml:1:1'},
    ],
  },
  {
    name: 'links that lead to each other',
    files: HEAD,
    prepare(folder) {
      symlinkSync('b.yaml', join(folder, 'a.yaml'));
      symlinkSync('a.yaml', join(folder, 'b.yaml'));
    },
    says: [
      {code: 'config/link', summary: 'a.yaml is a link that leads back to itself', at: 'a.yaml:1:1'},
      {code: 'config/link', summary: 'b.yaml is a link that leads back to itself', at: 'b.yaml:1:1'},
    ],
  },
  {
    name: 'links to files of the folder that are no config, which would be shown with what is wrong with them',
    files: {...HEAD, '.env': 'TOKEN=hunter2\n', 'secrets/ledger': 'hunter2\n'},
    prepare(folder) {
      symlinkSync('.env', join(folder, 'a.yaml'));
      symlinkSync('secrets/ledger', join(folder, 'b.pltfrms.json'));
    },
    says: ['a.yaml', 'b.pltfrms.json'].map((file) => ({
      code: 'config/link',
      summary: `${file} is a link to a file that is no config`,
      hint: 'put the file itself here',
      at: `${file}:1:1`,
    })),
  },
  {
    name: 'a link that leads out of the folder',
    files: {'config/pltfrms.yaml': 'stack: acme\n', 'secret.yaml': 'token: hunter2\n'},
    prepare: (folder) => symlinkSync('../secret.yaml', join(folder, 'config/link.yaml')),
    path: 'config',
    says: [
      {code: 'config/link', summary: 'leads outside of the config', hint: 'put the file itself here', at: 'config/link.yaml:1:1'},
    ],
  },
  {
    name: 'a link to its own folder',
    files: HEAD,
    prepare: (folder) => symlinkSync('.', join(folder, 'self')),
    says: [
      {
        code: 'config/link',
        severity: 'warning',
        summary: 'self is a link to a folder',
        hint: 'the folder itself',
        at: 'self:1:1',
      },
    ],
    exit: 0,
  },
  {
    name: 'a file of 70 MB',
    files: HEAD,
    prepare(folder) {
      writeFileSync(join(folder, 'huge.yaml'), '');
      truncateSync(join(folder, 'huge.yaml'), 70 * 1024 * 1024);
    },
    says: [{code: 'config/too-large', summary: 'huge.yaml has 70 MB, and a config file has 64 at most', at: 'huge.yaml:1:1'}],
  },
  {
    name: 'a file name that a terminal would obey',
    files: HEAD,
    prepare: (folder) => writeFileSync(join(folder, 'a\u001b[2J.yaml'), 'groups: {}\n'),
    says: [{code: 'config/file-name', summary: 'holds a control or invisible character', hint: 'rename', at: '.:1:1'}],
  },
  {
    name: 'a file in a folder below that is broken, beside one below a hidden folder that nobody reads',
    files: {...HEAD, 'teams/web.yaml': 'groups: ▸@web\n', '.github/workflow.yaml': 'on: push\n', 'node_modules/a/b.yaml': '\t'},
    prepare: (folder) => mkdirSync(join(folder, 'empty')),
    says: [{code: 'yaml/reserved', summary: 'what begins with @ wants quotes', hint: '"@web"'}],
  },
  {
    name: 'bytes that are no UTF-8',
    files: {...HEAD, 'a.yaml': Buffer.from('accounts:\n  - \xe9t\xe9@acme.test\n', 'latin1')},
    says: [{code: 'yaml/encoding', summary: 'not UTF-8 from here on', hint: 'save it as UTF-8', at: 'a.yaml:2:5'}],
  },
  {
    name: 'bytes that are no UTF-8 behind a character that stands for such bytes',
    files: {...HEAD, 'a.yaml': Buffer.concat([Buffer.from('# \ufffd\naccounts:\n  - '), Buffer.from([0xc3, 0x28])])},
    says: [{code: 'yaml/encoding', summary: 'not UTF-8 from here on', at: 'a.yaml:3:5'}],
  },
  {
    name: 'a file that ends in the middle of a character',
    files: {...HEAD, 'a.yaml': Buffer.from('accounts: [ana]\n# é').subarray(0, -1)},
    says: [{code: 'yaml/encoding', summary: 'not UTF-8 from here on', at: 'a.yaml:2:3'}],
  },
  {
    name: 'a file in UTF-16',
    files: {...HEAD, 'a.yaml': utf16('accounts: [ana]\n')},
    says: [{code: 'yaml/encoding', summary: 'the file is UTF-16', at: 'a.yaml:1:1'}],
  },
  {
    name: 'a carriage return that hides a line from a review',
    files: {...HEAD, 'a.yaml': '# people▸\raccounts: [eve]\n'},
    says: [{code: 'yaml/line-end', summary: 'a carriage return stands here without a line feed', hint: 'LF or CRLF'}],
  },
  {
    name: 'a null byte',
    files: {...HEAD, 'a.yaml': 'accounts: [▸\u0000]\n'},
    says: [{code: 'yaml/control', summary: 'the control character U+0000 stands here'}],
  },
  {
    name: 'an escape character',
    files: {...HEAD, 'a.yaml': 'accounts: [a▸\u001b[31m]\n'},
    says: [{code: 'yaml/control', summary: 'the control character U+001B stands here'}],
  },
  {
    name: 'an empty file',
    files: {...HEAD, 'a.yaml': '', 'b.yaml': '▸# people come here\n', 'c.yaml': '▸---\n'},
    says: [
      {code: 'yaml/empty', summary: 'the file is empty', hint: 'delete it', at: 'a.yaml:1:1'},
      {code: 'yaml/empty', summary: 'the file is empty'},
      {code: 'yaml/empty', summary: 'the file is empty'},
    ],
  },
  {
    name: 'no file that says stack',
    files: {'a.yaml': '▸accounts: [ana]\n'},
    says: [{code: 'config/no-stack', summary: 'no file says stack:', hint: 'pltfrms.yaml'}],
  },
];
