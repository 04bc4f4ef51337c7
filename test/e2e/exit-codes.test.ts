/** Every exit code of docs/architecture.md is reached here. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {EXIT} from '#core/errors.ts';
import {BREAK, type Folder, folder} from './cli.ts';
import {quickstart} from './quickstart.yaml.ts';

let here: Folder;
afterEach(() => here.remove());

test('0: done, or nothing to do', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  expect((await here.run('apply', '--yes')).exit).toBe(0);
});

test('1: failed; 64: words that the program does not know', async () => {
  here = folder({'text.db': 'this is no database, and long enough to be looked at as one'});
  expect((await here.run('list', '--store', 'sqlite:text.db')).err).toContain('can’t be used as a store');
  const ends = {
    1: ['show group a:b', 'log show 1', 'apply nowhere.plan --yes', 'plan nowhere'],
    64: [
      'plam',
      'plan --nope',
      'show',
      'list nope',
      'log verify --anchor x',
      'plan --as-of 2026-13-01',
      'list --store postgres:x',
    ],
  };
  for (const [exit, lines] of Object.entries(ends))
    for (const words of lines) {
      const ran = await here.run(...words.split(' '));
      expect([words, ran.exit]).toEqual([words, Number(exit)]);
      expect((await here.run(...words.split(' '), '--json')).json.exit).toBe(Number(exit));
      expect(ran.err).not.toMatch(/\n\s+at /);
    }
});

test('2: changes, where it is asked for', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(2);
  expect((await here.run('plan')).exit).toBe(0);
});

test('3: the saved plan is stale, or of another store', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('plan', '--out', 'first.plan');
  await here.run('apply', '--yes');
  expect((await here.run('apply', 'first.plan', '--yes')).exit).toBe(3);
  await here.run('plan', '--out', 'second.plan');
  await here.run('create', 'account', 'eva', '--store', 'sqlite:other.db', '--new-store');
  expect((await here.run('apply', 'second.plan', '--yes', '--store', 'sqlite:other.db')).exit).toBe(3);
});

test('4: blocked by a threshold, by protection, by --up-to', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\norganisations: { a: { protect: true } }\n'});
  await here.run('apply', '--yes');
  expect((await here.run('delete', 'organisation', 'a')).exit).toBe(4);
  expect((await here.run('destroy', '--yes', '--up-to', '9')).exit).toBe(4);
  here.write('pltfrms.yaml', 'stack: s\norganisations: { b: {} }\n');
  expect((await here.run('apply', '--yes')).exit).toBe(4);
});

test('what is held is counted apart, and the exit codes are those that README, help and docs/architecture.md state', async () => {
  const declared = (groups: string): string => `stack: s\norganisations: { a: { protect: true${groups} } }\n`;
  here = folder({'pltfrms.yaml': declared(', groups: { g: {} }')});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', declared(''));
  const planned = await here.run('plan');
  expect([planned.exit, planned.out]).toEqual([4, expect.stringContaining('No changes; 1 held. 1 resource is as declared.')]);
  const markdown = await here.run('plan', '--markdown', '--detailed-exitcode');
  expect([markdown.exit, markdown.out]).toEqual([4, expect.stringContaining('no changes; 1 held\n\n1 unchanged, 1 held.')]);
  expect((await here.run('plan', '--json')).json.result.summary).toMatchObject({unchanged: 1, held: 1});
  expect((await here.run('apply', '--yes')).exit).toBe(4);
  const sentence = 'Where something is held, plan, apply, rollback and destroy exit 4.';
  const said = ['README.md', 'docs/architecture.md'].map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  );
  for (const command of ['plan', 'apply', 'rollback', 'destroy']) said.push((await here.run(command, '--help')).out);
  for (const text of said) expect(text.replace(/\s+/g, ' ')).toContain(sentence);
});

test('README and docs/architecture.md list the same codes, and those alone', () => {
  const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const section = read('README.md').split('## Exit codes\n')[1]?.split('\n## ')[0] ?? '';
  const inReadme = section
    .split(/\bWhere\b/)[0]
    ?.split('·')
    .map((each) => Number(each.trim().split(' ')[0]));
  const inDocs = [...read('docs/architecture.md').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect([inReadme, inDocs]).toEqual([Object.values(EXIT), Object.values(EXIT)]);
});

test('6: another stack’s, or another writer', async () => {
  here = folder({'one.yaml': 'stack: one\norganisations: { a: {} }\n', 'two.yaml': 'stack: two\norganisations: { a: {} }\n'});
  await here.run('apply', 'one.yaml', '--yes');
  expect((await here.run('apply', 'two.yaml', '--yes')).exit).toBe(6);
  expect((await here.run('delete', 'organisation', 'a', '--stack', 'two')).exit).toBe(6);
  const {default: Database} = await import('better-sqlite3');
  const db = new Database(join(here.path, 'pltfrms.db'));
  db.exec('BEGIN IMMEDIATE');
  here.write('one.yaml', 'stack: one\norganisations: { a: { description: x } }\n');
  expect((await here.run('apply', 'one.yaml', '--yes', '--lock-timeout', '0')).exit).toBe(6);
  db.exec('ROLLBACK');
  db.close();
});

test('7: the config is invalid, or a change by hand is refused', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\ngruops: {}\n'});
  for (const command of ['validate', 'plan', 'apply']) expect((await here.run(command)).exit).toBe(7);
  expect((await here.run('create', 'account', 'a,b', '--new-store')).exit).toBe(7);
  await here.run('create', 'organisation', 'acme', '--new-store');
  await here.run('create', 'group', 'acme:ops');
  await here.run('create', 'grant', 'acme:viewer:group:ops');
  expect((await here.run('update', 'group', 'acme:ops', 'colour=red')).exit).toBe(7);
  const refused = await here.run('delete', 'group', 'acme:ops');
  expect([refused.exit, refused.err]).toEqual([7, expect.stringContaining('[resource/in-use]')]);
  expect((await here.run('delete', 'group', 'acme:none')).exit).toBe(1);
});

test('70: a bug says that it is one, and shows no stack', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  here.write('broken.cjs', BREAK);
  process.env['NODE_OPTIONS'] = `--require ${join(here.path, 'broken.cjs')}`;
  const ran = await here.run('list').finally(() => delete process.env['NODE_OPTIONS']);
  expect(ran.exit).toBe(70);
  expect(ran.err).toContain('this is a bug in pltfrms');
  expect(ran.err).not.toMatch(/\n\s+at /);
});

test('130: interrupted after it was applied, and it says so', async () => {
  here = folder({
    'pltfrms.yaml': quickstart,
    'late.cjs': "process.once('beforeExit', () => { process.kill(process.pid, 'SIGINT'); setTimeout(() => {}, 5000); });",
  });
  process.env['NODE_OPTIONS'] = `--require ${join(here.path, 'late.cjs')}`;
  const late = async (...args: string[]): Promise<string> => {
    const {exit, err} = await here.run(...args);
    return `${exit} ${err.split('\n').find((each) => each.startsWith('error:'))}`;
  };
  try {
    expect(await late('apply', '--yes')).toMatch(
      /^130 error: interrupted; 13 events were applied before, and the log ends at 13:/,
    );
    expect(await late('create', 'account', 'eva')).toMatch(/^130 error: interrupted; 1 event was applied before/);
    expect(await late('rollback', '13', '--yes')).toMatch(/^130 error: interrupted; nothing was applied \[/);
    expect(await late('list')).toBe('130 error: interrupted [cli/interrupted]');
  } finally {
    delete process.env['NODE_OPTIONS'];
  }
});

test('130: interrupted, with nothing changed', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('create', 'account', 'eva', '--new-store');
  const {default: Database} = await import('better-sqlite3');
  const db = new Database(join(here.path, 'pltfrms.db'));
  const bin = new URL('../../bin/run.js', import.meta.url).pathname;
  const child = spawn('script', ['-qec', `node ${bin} apply`, '/dev/null'], {cwd: here.path, stdio: ['pipe', 'pipe', 'ignore']});
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('Type yes')) child.stdin.write('\u0003');
  });
  const [exit] = (await once(child, 'exit')) as [number];
  expect(exit).toBe(130);
  expect(db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(1);
  db.close();
});
