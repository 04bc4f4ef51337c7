/** A store that may be read and not written. Root may write anything, so the program is run as nobody. */
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {eventful, tryRun} from './history.ts';
import {dieWriting} from './sqlite-files.ts';

const root = new URL('../..', import.meta.url).pathname;
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const canBeNobody = !isRoot || spawnSync('setpriv', [...nobody.slice(1), 'test', '-r', join(root, 'bin/run.js')]).status === 0;
if (!canBeNobody && process.env['PLTFRMS_REQUIRE']?.split(',').includes('nobody'))
  throw new Error('somebody who is not root, and can read this folder, is wanted and not there');

const config = 'stack: acme\norganisations: {acme: {display_name: Acme}}\n';
let folder: string;
let path: string;

interface Answer {
  readonly exit: number;
  readonly result: {readonly changes: readonly object[]; readonly applied: number};
  readonly error?: {readonly code: string; readonly message: string; readonly hint: string};
}

/** Runs a command as somebody who is not root. */
async function asNobody(...args: string[]): Promise<Answer> {
  const [command = '', ...rest] = [...nobody, 'node', join(root, 'bin/run.js'), ...args, '--json', '--store', `sqlite:${path}`];
  const {stdout, stderr} = await execa(command, rest, {
    cwd: join(folder, 'config'),
    reject: false,
    env: {PLTFRMS_ACTOR: 'nobody', HOME: folder},
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Answer;
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/main.js'))) spawnSync('node', ['scripts/build.mjs'], {cwd: root, stdio: 'inherit'});
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pltfrms-readonly-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'config'));
  mkdirSync(join(folder, 'store'));
  writeFileSync(join(folder, 'config/pltfrms.yaml'), config);
  path = join(folder, 'store/pltfrms.db');
  const store = await openToWrite(path);
  tryRun(store, eventful);
  store.close();
});

afterEach(() => {
  chmodSync(join(folder, 'store'), 0o755);
  rmSync(folder, {recursive: true, force: true});
});

describe.skipIf(!canBeNobody)('who may not write', () => {
  it.each([
    ['a file in a folder, neither of which may be written', 0o444, 0o555],
    ['a file that may be written, in a folder that may not', 0o666, 0o555],
  ])('plans on %s, leaves nothing there, and is told so when applying', async (_, fileMode, folderMode) => {
    chmodSync(path, fileMode);
    chmodSync(join(folder, 'store'), folderMode);
    const before = readFileSync(path);
    const plan = await asNobody('plan');
    expect([plan.exit, plan.result.changes.length]).toEqual([0, 1]);
    expect((await asNobody('list', 'organisation')).exit).toBe(0);
    expect((await asNobody('log', 'replay')).exit).toBe(0);
    const applied = await asNobody('apply', '--yes');
    expect(applied).toMatchObject({
      exit: 1,
      error: {code: 'store/unwritable', hint: expect.stringContaining('check the permissions of the file')},
    });
    expect(readdirSync(join(folder, 'store'))).toEqual(['pltfrms.db']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['a file', (): void => chmodSync(path, 0o000)],
    ['a folder', (): void => chmodSync(join(folder, 'store'), 0o000)],
  ])('and may not read %s either is told so, instead of a plan that makes everything anew', async (_, close) => {
    close();
    for (const command of [['plan'], ['apply', '--yes'], ['log', 'verify']]) {
      expect(await asNobody(...command)).toMatchObject({exit: 1, error: {code: 'store/unreadable'}});
    }
  });

  it('is told of a writer that was killed in the middle, until somebody who may write has looked', async () => {
    const killed = spawnSync('node', ['-e', dieWriting, path], {cwd: import.meta.dirname});
    expect(killed.signal).toBe('SIGKILL');
    chmodSync(path, 0o444);
    chmodSync(`${path}-journal`, 0o444);
    expect(await asNobody('plan')).toMatchObject({
      exit: 1,
      error: {
        code: 'store/unwritable',
        hint: 'a run was cut off while it wrote; any command of somebody who may write the file puts it right',
      },
    });
    chmodSync(path, 0o644);
    (await openToRead(path)).close();
    expect((await asNobody('plan')).exit).toBe(0);
  });
});
