/** A store that is not there is a new one to a first plan and apply alone, and they say so; everything else refuses. */
import {copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openToWrite} from '#engine/open-store.ts';
import {BIN, type Folder, folder} from './cli.ts';

const CONFIG = 'stack: s\naccounts: [ana@acme.test]\norganisations: { acme: { access: { owner: [ana@acme.test] } } }\n';

let here: Folder;
beforeEach(() => {
  here = folder({'pltfrms.yaml': CONFIG});
});
afterEach(() => here.remove());

const files = (): readonly string[] => readdirSync(here.path).sort();

describe('a store that does not exist', () => {
  const refused: readonly (readonly string[])[] = [
    ['list'],
    ['show', 'account', 'ana@acme.test'],
    ['log', 'list'],
    ['log', 'show', '1'],
    ['log', 'verify'],
    ['log', 'verify', '--anchor', `0:${'f'.repeat(64)}`],
    ['log', 'replay'],
    ['log', 'replay', '--into', 'copy.db'],
    ['log', 'export'],
    ['log', 'export', '--out', 'events.jsonl'],
    ['export'],
    ['export', '--out', 'config'],
    ['export', '--format', 'terraform', '--out', 'tf'],
    ['rollback', '0', '--yes'],
    ['destroy', '--yes', '--up-to', '9'],
    ['create', 'account', 'bo@acme.test'],
    ['update', 'account', 'ana@acme.test', 'display_name=Ana'],
    ['delete', 'account', 'ana@acme.test'],
    ['release', 'account ana@acme.test'],
  ];
  test.each(refused.map((args) => [args.join(' '), args] as const))('is refused by %s, and stays absent', async (_, args) => {
    const {json} = await here.run(...args, '--json');
    expect([json.exit, json.error?.code, json.error?.message]).toEqual([1, 'store/missing', 'store pltfrms.db does not exist']);
    expect(files()).toEqual(['pltfrms.yaml']);
  });

  test('is new to a plan, which says so in text, in JSON and in markdown, and creates nothing', async () => {
    const said = 'store pltfrms.db does not exist yet: this is a first plan';
    const plan = await here.run('plan');
    expect([plan.exit, plan.err]).toEqual([0, expect.stringContaining(said)]);
    const {json} = await here.run('plan', '--json');
    expect(json.notices).toEqual([{severity: 'info', code: 'store/new', summary: said}]);
    expect((await here.run('plan', '--markdown')).out).toContain(said);
    expect(files()).toEqual(['pltfrms.yaml']);
  });

  test('is new to an apply, which says so and creates it; the next one says nothing', async () => {
    const said = 'store pltfrms.db does not exist yet: this is a first apply';
    const {json} = await here.run('apply', '--yes', '--json');
    expect([json.exit, json.notices]).toEqual([0, [{severity: 'info', code: 'store/new', summary: said}]]);
    expect(files()).toEqual(['pltfrms.db', 'pltfrms.yaml']);
    expect((await here.run('apply', '--yes')).err).toBe('');
    expect((await here.run('apply', '--yes', '--store', 'other/pltfrms.db')).err).toContain('its folder does not exist');
  });

  test('is refused where it is probably a mistake: another one beside it holds the stack', async () => {
    await here.run('apply', '--yes');
    const plan = await here.run('plan', '--store', 'sqlite:typo.db');
    expect(plan.err).toContain('pltfrms.db holds the stack s already: is that the store that is meant?');
    const {json} = await here.run('apply', '--yes', '--store', 'sqlite:typo.db', '--json');
    expect(json.error).toEqual({
      code: 'store/missing',
      message: 'store typo.db does not exist, and pltfrms.db holds the stack s already',
      hint: 'nothing was changed; write --store sqlite:pltfrms.db, or add --new-store to create everything again in a new store',
    });
    expect(existsSync(join(here.path, 'typo.db'))).toBe(false);
    await here.run('plan', '--store', 'typo.db', '--out', 'first.plan');
    expect((await here.run('apply', 'first.plan', '--yes', '--store', 'typo.db')).exit).toBe(1);
    expect((await here.run('apply', '--yes', '--store', 'sqlite:typo.db', '--new-store')).exit).toBe(0);
    here.write('pltfrms.yaml', 'stack: t\naccounts: [bo@acme.test]\n');
    expect((await here.run('apply', '--yes', '--store', 'sqlite:of-another-stack.db')).exit).toBe(0);
  });

  test('is created by hand only where that is said', async () => {
    expect((await here.run('create', 'account', 'bo@acme.test', '--new-store')).exit).toBe(0);
    expect((await here.run('list', '--json')).json.result).toHaveLength(1);
  });

  const secret = (reference: string): string => `stack: s
accounts: [ana@acme.test]
organisations:
  acme:
    access: { owner: [ana@acme.test] }
    products: [communication]
    communication:
      webhooks:
        hook: { url: "https://h.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: "${reference}" } }
        other: { url: "https://o.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: file:here.txt } }
`;

  test.each([
    ['a secret that cannot be read', 'env:NOPE', {}, 'secret/unreadable'],
    ['a key that is empty', 'file:here.txt', {PLTFRMS_SECRET_KEY: ''}, 'secret/key'],
    ['a key that is weak', 'file:here.txt', {PLTFRMS_SECRET_KEY: 'short'}, 'secret/key'],
  ] as const)('stays absent, and its key too, where a first apply fails at %s', async (_, reference, env, code) => {
    here.write('pltfrms.yaml', secret(reference));
    here.write('here.txt', 'a secret\n');
    const ran = await execa('node', [BIN, 'apply', '--yes', '--json'], {cwd: here.path, reject: false, stdin: 'ignore', env});
    expect([ran.exitCode, JSON.parse(ran.stdout).error.code]).toEqual([1, code]);
    expect(files()).toEqual(['here.txt', 'pltfrms.yaml']);
    if (code === 'secret/unreadable') {
      expect((await here.run('plan', '--out', 'a.plan')).exit).toBe(0);
      expect((await here.run('apply', 'a.plan', '--yes', '--json')).json.error?.code).toBe(code);
      expect(files()).toEqual(['a.plan', 'here.txt', 'pltfrms.db.key', 'pltfrms.yaml']);
    }
  });

  test('stays absent where what is created by hand is refused', async () => {
    for (const args of [
      ['account', 'bo@acme.test', 'colour=red'],
      ['group', 'acme:ops'],
      ['account', '-x-'],
    ])
      expect((await here.run('create', ...args, '--new-store')).exit).toBeGreaterThan(0);
    expect(files()).toEqual(['pltfrms.yaml']);
  });

  test('is as new where it is empty: a plan says so, and another one beside it is asked about', async () => {
    (await openToWrite(join(here.path, 'empty.db'))).close();
    const plan = await here.run('plan', '--store', 'empty.db', '--json');
    expect(plan.json.notices).toEqual([
      {severity: 'info', code: 'store/new', summary: 'store empty.db is empty: this is a first plan'},
    ]);
    await here.run('apply', '--yes');
    const {json} = await here.run('apply', '--yes', '--store', 'empty.db', '--json');
    expect([json.error?.code, json.error?.message]).toEqual([
      'store/missing',
      'store empty.db is empty, and pltfrms.db holds the stack s already',
    ]);
    expect((await here.run('apply', '--yes', '--store', 'empty.db', '--new-store')).exit).toBe(0);
  });

  test('is refused by a saved plan that was made on one', async () => {
    await here.run('apply', '--yes');
    here.write('more.yaml', 'accounts: [bo@acme.test]\n');
    await here.run('plan', '--out', 'more.plan');
    const {json} = await here.run('apply', 'more.plan', '--yes', '--store', 'gone.db', '--json');
    expect([json.error?.code, existsSync(join(here.path, 'gone.db'))]).toEqual(['store/missing', false]);
  });
});

test('a store file that is empty or cut is refused by every command, and stays as it is', async () => {
  await here.run('apply', '--yes');
  copyFileSync(join(here.path, 'pltfrms.db'), join(here.path, 'cut.db'));
  truncateSync(join(here.path, 'cut.db'), 16384);
  writeFileSync(join(here.path, 'empty.db'), '');
  for (const store of ['cut.db', 'empty.db']) {
    const before = readFileSync(join(here.path, store));
    for (const args of [['plan'], ['apply', '--yes'], ['list'], ['log', 'verify'], ['create', 'account', 'x@acme.test']]) {
      const {json} = await here.run(...args, '--store', store, '--json');
      expect([json.exit, json.error?.code]).toEqual([1, store === 'empty.db' ? 'store/truncated' : 'store/unreadable']);
    }
    expect(readFileSync(join(here.path, store)).equals(before)).toBe(true);
  }
});

test('an anchor of position 0 has the hash that every log begins with', async () => {
  await here.run('apply', '--yes');
  const wrong = await here.run('log', 'verify', '--anchor', `0:${'f'.repeat(64)}`, '--json');
  expect([wrong.exit, wrong.json.error?.code]).toEqual([1, 'log/broken']);
  expect((await here.run('log', 'verify', '--anchor', `0:${'0'.repeat(64)}`)).exit).toBe(0);
});

test('processes that create a store at once all find the same one, whole', async () => {
  const runs = await Promise.all(
    ['a', 'b', 'c', 'd'].map((stack) => {
      here.write(`${stack}/pltfrms.yaml`, `stack: ${stack}\naccounts: [${stack}@acme.test]\n`);
      return here.run('apply', stack, '--yes', '--json');
    }),
  );
  expect(runs.map(({exit}) => exit)).toEqual([0, 0, 0, 0]);
  expect((await here.run('log', 'replay', '--json')).json.result).toMatchObject({events: 4, resources: 4});
  expect(files()).toEqual(['a', 'b', 'c', 'd', 'pltfrms.db', 'pltfrms.yaml']);
});

describe('a setting that is empty', () => {
  const run = async (
    env: {readonly [name: string]: string},
    ...args: string[]
  ): Promise<{exit: number | undefined; err: string}> => {
    const ran = await execa('node', [BIN, ...args], {
      cwd: here.path,
      reject: false,
      stdin: 'ignore',
      env: {NO_COLOR: '1', ...env},
    });
    return {exit: ran.exitCode, err: ran.stderr};
  };

  test.each([
    ['PLTFRMS_STORE', '', 'plan', 'the name of the store is empty'],
    ['PLTFRMS_STORE', ' ', 'list', 'the name of the store is empty'],
    ['PLTFRMS_STORE', '', 'log verify', 'the name of the store is empty'],
    ['PLTFRMS_ENV', '', 'plan', 'the name of the environment is empty'],
    ['PLTFRMS_NO_CODE', '', 'plan', 'PLTFRMS_NO_CODE is empty'],
    ['PLTFRMS_NO_CODE', 'maybe', 'validate', 'PLTFRMS_NO_CODE is "maybe", neither a yes nor a no'],
    ['PLTFRMS_TAKE_OVER', '', 'plan', 'PLTFRMS_TAKE_OVER is empty'],
    ['PLTFRMS_TAKE_OVER', 'perhaps', 'apply', 'PLTFRMS_TAKE_OVER is "perhaps", neither a yes nor a no'],
  ])('%s=%j is refused by %s', async (name, value, command, said) => {
    const ran = await run({[name]: value}, ...command.split(' '));
    expect([ran.exit, ran.err]).toEqual([64, expect.stringContaining(said)]);
  });

  test.each([
    ['plan', '--store', ''],
    ['plan', '--store', 'sqlite:'],
    ['plan', '--env', ''],
  ])('%s %s %j is refused', async (...args) => {
    expect((await run({}, ...args)).exit).toBe(64);
  });

  test('stands in nobody’s way where a flag says it, or nothing asks', async () => {
    expect((await run({PLTFRMS_STORE: ''}, 'plan', '--store', 'pltfrms.db')).exit).toBe(0);
    expect((await run({PLTFRMS_STORE: ''}, 'validate')).exit).toBe(0);
    expect((await run({PLTFRMS_TAKE_OVER: 'no', PLTFRMS_NO_CODE: '0'}, 'plan')).exit).toBe(0);
  });
});

test('a lock file that is a symbolic link is not followed', async () => {
  await here.run('apply', '--yes');
  here.write('precious.txt', 'precious');
  symlinkSync('precious.txt', join(here.path, 'pltfrms.db.lock'));
  expect((await here.run('create', 'account', 'bo@acme.test')).exit).toBe(0);
  expect(readFileSync(join(here.path, 'precious.txt'), 'utf8')).toBe('precious');
  expect(files()).toEqual(['pltfrms.db', 'pltfrms.yaml', 'precious.txt']);
});
