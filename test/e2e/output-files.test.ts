/** Files that a user names are written whole, and never over a store, a config or what another program has made. */
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';

const CONFIG = 'stack: s\naccounts: [ana@acme.test]\norganisations: { acme: { access: { owner: [ana@acme.test] } } }\n';

let here: Folder;
beforeEach(async () => {
  here = folder({'config/pltfrms.yaml': CONFIG});
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
});
afterEach(() => here.remove());

const at = (name: string): string => join(here.path, name);
const shell = (command: string): {status: number | null; stdout: string; stderr: string} =>
  spawnSync('bash', ['-c', command.replaceAll('pltfrms ', `node ${BIN} `)], {cwd: here.path, encoding: 'utf8'});

/** Lists what stands in the folder beside the config, the output, and the store with the key that signs plans. */
const leftovers = (): readonly string[] =>
  readdirSync(here.path).filter((name) => !['config', 'out', 'pltfrms.db', 'pltfrms.db.key'].includes(name));

/** Every way to name a file that is written. */
const WAYS: readonly (readonly [name: string, args: (file: string) => readonly string[]])[] = [
  ['plan --out', (file) => ['plan', 'config', '--out', file]],
  ['rollback --out', (file) => ['rollback', '3', '--out', file]],
  ['log export --out', (file) => ['log', 'export', '--out', file]],
  ['sarif', (file) => ['plan', 'config', '--out-format', `sarif=${file}`]],
  ['junit', (file) => ['validate', 'config', '--out-format', `junit=${file}`]],
  ['json', (file) => ['plan', 'config', '--out-format', `json=${file}`]],
  ['markdown', (file) => ['plan', 'config', '--out-format', `markdown=${file}`]],
  ['text', (file) => ['apply', 'config', '--yes', '--out-format', `text=${file}`]],
];

describe.each(WAYS)('%s', (_, args) => {
  test.each([
    'pltfrms.db',
    'pltfrms.db.key',
    'pltfrms.db.lock',
    'pltfrms.db-journal',
    'other.db',
    'config/pltfrms.yaml',
    'config/new.yml',
    'config/a.pltfrms.json',
    'config/pltfrms.config.ts',
    'config/.pltfrmsignore',
    'README.md',
    'linked',
    'hard-linked',
    'link-to-nothing',
    'config',
    'nowhere/file',
    '',
  ])('is not written to %j', async (file) => {
    writeFileSync(at('README.md'), '# Ours\n');
    symlinkSync('README.md', at('linked'));
    symlinkSync('nothing', at('link-to-nothing'));
    linkSync(at('pltfrms.db'), at('hard-linked'));
    const before = contents();
    const ran = await here.run(...args(file));
    expect(`${ran.exit} ${ran.err}`).toMatch(/^(1 .*\[file\/unwritable\]|64 .*\[cli\/usage\])\n {2}\S/m);
    expect(contents()).toEqual(before);
  });

  test('is written whole, again over itself, and over an empty file; permissions stay', async () => {
    writeFileSync(at('out'), '');
    for (let turn = 0; turn < 2; turn++) {
      const ran = await here.run(...args('out'));
      expect([ran.exit, ran.err]).toEqual([0, '']);
      expect(statSync(at('out')).size).toBeGreaterThan(10);
      chmodSync(at('out'), 0o600);
    }
    expect(statSync(at('out')).mode & 0o777).toBe(0o600);
    expect(leftovers()).toEqual([]);
  });

  test('is written to /dev/stdout, /dev/null and a pipe as to any other', async () => {
    for (const file of ['/dev/stdout', '/dev/null', '/dev/fd/3'])
      expect(shell(`pltfrms ${args(file).join(' ')} 3>&1 | cat`)).toMatchObject({status: 0, stderr: ''});
    spawnSync('mkfifo', [at('pipe')]);
    const {stdout} = shell(`pltfrms ${args('pipe').join(' ')} > /dev/null & cat pipe; wait`);
    expect(stdout.length).toBeGreaterThan(10);
  });

  test('is not waited for where nothing reads from the pipe', async () => {
    spawnSync('mkfifo', [at('unread')]);
    const ran = await here.run(...args('unread'));
    expect([ran.exit, ran.err]).toEqual([
      1,
      expect.stringContaining('error: unread cannot be written: no such device or address'),
    ]);
    expect(ran.err).toContain('start what reads from the pipe first');
  });

  test('leaves the old file where the disk is full', async () => {
    await here.run(...args('out'));
    const before = readFileSync(at('out'));
    const full = shell(`ulimit -f 0; pltfrms ${args('out').join(' ')} 2>&1 | cat`);
    expect(full.stdout).toMatch(/cannot be written|file\/unwritable|store\/full/);
    expect(full.stdout).not.toMatch(/\n\s+at /);
    expect(readFileSync(at('out')).equals(before)).toBe(true);
    expect(leftovers()).toEqual([]);
  });
});

/** Everything in the folder, by name. */
function contents(): {readonly [name: string]: string} {
  return Object.fromEntries(
    readdirSync(here.path, {recursive: true, withFileTypes: true}).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'latin1') : entry.isSymbolicLink() ? 'link' : 'folder'];
    }),
  );
}

describe('a folder that is written', () => {
  test('by export keeps links where they lead out of it, also with --force', async () => {
    mkdirSync(at('outside'));
    mkdirSync(at('out'));
    symlinkSync('../outside', at('out/acme'));
    symlinkSync('../outside/victim', at('out/pltfrms.yaml'));
    for (const more of [[], ['--force']]) {
      const ran = await here.run('export', '--out', 'out', ...more);
      expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining('is a symbolic link, and is not written through')]);
    }
    expect(readdirSync(at('outside'))).toEqual([]);
  });

  test('by init keeps links too', async () => {
    mkdirSync(at('outside'));
    mkdirSync(at('repo'));
    symlinkSync('../outside', at('repo/.github'));
    expect((await here.run('init', 'repo', '--owner', 'ana@acme.test')).err).toContain('is a symbolic link');
    expect([readdirSync(at('outside')), readdirSync(at('repo'))]).toEqual([[], ['.github']]);
  });

  test('by import keeps links too', async () => {
    here.write('org/a/org.yaml', 'name: A\nadmins: [ana]\n');
    mkdirSync(at('outside'));
    expect((await here.run('import', '--from', 'peribolos', 'org', '--out', 'new')).exit).toBe(0);
    const [first = ''] = readdirSync(at('new')).filter((name) => name.endsWith('.yaml'));
    mkdirSync(at('out'));
    symlinkSync('../outside/victim', at(`out/${first}`));
    const ran = await here.run('import', '--from', 'peribolos', 'org', '--out', 'out', '--force');
    expect([ran.exit, readdirSync(at('outside'))]).toEqual([1, []]);
  });

  test('appears whole: where the disk is full nothing of it is there', async () => {
    here.write('org/a/org.yaml', 'name: A\nadmins: [ana]\n');
    const commands = ['export --out made', 'import --from peribolos org --out made', 'init made --owner ana@acme.test'];
    for (const command of commands) {
      const full = shell(`ulimit -f 0; pltfrms ${command} 2>&1 | cat`);
      expect(full.stdout).not.toMatch(/\n\s+at /);
      const left = existsSync(at('made')) ? readdirSync(at('made'), {recursive: true, withFileTypes: true}) : [];
      expect(left.filter((entry) => entry.isFile())).toEqual([]);
      expect(readdirSync(here.path).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });

  test('is refused as config while files are moved into it, and finished by --force', async () => {
    mkdirSync(at('made/.pltfrms-unfinished'), {recursive: true});
    writeFileSync(at('made/pltfrms.yaml'), CONFIG);
    const plan = await here.run('plan', 'made', '--json');
    expect([plan.exit, plan.json.diagnostics.map(({code}) => code)]).toEqual([7, ['config/unfinished']]);
    expect((await here.run('export', '--out', 'made')).exit).toBe(1);
    expect((await here.run('export', '--out', 'made', '--force')).exit).toBe(0);
    expect(existsSync(at('made/.pltfrms-unfinished'))).toBe(false);
    expect((await here.run('plan', 'made')).exit).toBe(0);
  });

  test('by terraform dev is not one with another package.json', async () => {
    here.write('project/package.json', '{"name":"mine"}\n');
    const ran = await here.run('terraform', 'dev', '--dir', 'project');
    expect([ran.exit, readFileSync(at('project/package.json'), 'utf8')]).toEqual([1, '{"name":"mine"}\n']);
  });
});
