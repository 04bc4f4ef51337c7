/** The formatter with the built program: what it writes, what it only says, and what it leaves alone. */
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

const FILES = {
  'pltfrms.yaml': '\ufeffstack: acme\naccounts: [bo@acme.test, ana@acme.test] # people\n',
  'teams/acme.yaml': 'organisation: acme\naccess:\n  owner:\n    # founder\n    - bo@acme.test\n    - ana@acme.test\n',
  'teams/other.yaml': 'organisation: acme/other\ngroups: {}\n',
};
const PEOPLE = '\ufeffstack: acme\naccounts: # people\n  - ana@acme.test\n  - bo@acme.test\n';
const ACCESS = 'organisation: acme\naccess:\n  owner:\n    - ana@acme.test\n    # founder\n    - bo@acme.test\n';

let here: Folder;
afterEach(() => here.remove());
const read = (file: string): string => readFileSync(join(here.path, file), 'utf8');

test('--check lists what is not in order and writes nothing; without it the files are written, once', async () => {
  here = folder(FILES);
  const check = await here.run('fmt', '--check');
  expect([check.exit, check.out, check.err]).toEqual([1, 'pltfrms.yaml\nteams/acme.yaml', '']);
  expect(read('pltfrms.yaml')).toBe(FILES['pltfrms.yaml']);
  chmodSync(join(here.path, 'pltfrms.yaml'), 0o640);
  const written = await here.run('fmt', '--json');
  expect([written.exit, written.json.result]).toEqual([0, {files: 3, changed: ['pltfrms.yaml', 'teams/acme.yaml']}]);
  expect([read('pltfrms.yaml'), read('teams/acme.yaml')]).toEqual([PEOPLE, ACCESS]);
  expect(statSync(join(here.path, 'pltfrms.yaml')).mode & 0o777).toBe(0o640);
  expect(readdirSync(here.path).sort()).toEqual(['pltfrms.yaml', 'teams']);
  const again = await here.run('fmt', '--check');
  expect([again.exit, again.out]).toEqual([0, '3 files in order.']);
});

test('only what is named is looked at, and a link stays one', async () => {
  here = folder({...FILES, 'more/real.yaml': FILES['teams/acme.yaml']});
  symlinkSync('real.yaml', join(here.path, 'more/link.yaml'));
  const ran = await here.run('fmt', 'teams/acme.yaml', 'more/link.yaml');
  expect([ran.exit, ran.out]).toEqual([0, 'more/link.yaml\nteams/acme.yaml']);
  expect([read('teams/acme.yaml'), read('more/real.yaml'), read('pltfrms.yaml')]).toEqual([
    ACCESS,
    ACCESS,
    FILES['pltfrms.yaml'],
  ]);
});

test('a file that is no YAML is said and left alone, and the others are written', async () => {
  here = folder({...FILES, 'broken.yaml': 'accounts: [b, a\n'});
  const ran = await here.run('fmt', '--json');
  expect(ran.exit).toBe(7);
  expect(ran.json.diagnostics).toMatchObject([{severity: 'error', at: {file: 'broken.yaml'}}]);
  expect([read('broken.yaml'), read('teams/acme.yaml')]).toEqual(['accounts: [b, a\n', ACCESS]);
  const missing = await here.run('fmt', 'nowhere');
  expect([missing.exit, missing.err]).toEqual([1, expect.stringContaining('nowhere does not exist')]);
});
