/** An apply that is cut off, or finds no room, leaves the state before or the state after: never one in between. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate, setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {firstDifference} from '#core/replay.ts';
import type {World} from '#core/world.ts';
import {openToRead} from '#engine/open-store.ts';
import {replayStore, verifyStore} from '#engine/verify.ts';
import {type Folder, folder} from './cli.ts';
import {many} from './many.yaml.ts';

const root = new URL('../..', import.meta.url).pathname;
const BIN = join(root, 'bin/run.js');
const small = many({zones: 10, last: 1});
/** Changes the thousand that are there, and makes four thousand more. */
const large = many({zones: 50, last: 2});

let base: Folder;
let before: World;
let after: World;
/** How long an apply takes, and how long of it the lock is held, in milliseconds. */
let whole: number;
let writing: number;

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/main.js'))) spawnSync('node', ['scripts/build.mjs'], {cwd: root, stdio: 'inherit'});
  base = folder({'pltfrms.yaml': small});
  expect((await base.run('apply', '--yes')).exit).toBe(0);
  before = await worldOf(base);
  const here = copyOfBase();
  const began = Date.now();
  const run = startApply(here);
  await lockOf(here, run);
  const locked = Date.now();
  while (existsSync(join(here.path, 'pltfrms.db.lock'))) await wait(1);
  writing = Date.now() - locked;
  await run.ended;
  whole = Date.now() - began;
  after = await worldOf(here);
  expect([before.resources.size, after.resources.size]).toEqual([1012, 5052]);
  here.remove();
});

afterAll(() => base.remove());

/** The state that the small config has left, and the large config to go on with. */
function copyOfBase(): Folder {
  const here = folder({'pltfrms.yaml': large});
  copyFileSync(join(base.path, 'pltfrms.db'), join(here.path, 'pltfrms.db'));
  return here;
}

interface Running {
  readonly ended: Promise<unknown>;
  isOver(): boolean;
  kill(signal: NodeJS.Signals): void;
}

function startApply(here: Folder): Running {
  const child = spawn('node', [BIN, 'apply', '--yes'], {
    cwd: here.path,
    stdio: 'ignore',
    env: {...process.env, PLTFRMS_ACTOR: 'tester'},
  });
  return {
    ended: once(child, 'exit'),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => void child.kill(signal),
  };
}

/** Waits until the apply holds the lock. */
async function lockOf(here: Folder, run: Running): Promise<void> {
  while (!existsSync(join(here.path, 'pltfrms.db.lock')) && !run.isOver()) await wait(1);
}

/** Waits until the file itself is written, for which the way back must be kept already. */
async function writeOf(here: Folder, run: Running): Promise<void> {
  const file = join(here.path, 'pltfrms.db');
  const {mtimeMs} = statSync(file);
  while (statSync(file).mtimeMs === mtimeMs && !run.isOver()) await setImmediate();
}

/** Waits until the journal is gone: with it goes the way back. */
async function commitOf(here: Folder, run: Running): Promise<void> {
  const journal = join(here.path, 'pltfrms.db-journal');
  while (!existsSync(journal) && !run.isOver()) await wait(1);
  while (existsSync(journal) && !run.isOver()) await setImmediate();
}

/** The state of a store whose log verifies, and whose state is what the log implies. */
async function worldOf(here: Folder): Promise<World> {
  const store = await openToRead(join(here.path, 'pltfrms.db'));
  verifyStore(store);
  const {world} = replayStore(store);
  store.close();
  return world;
}

/** Which of the two states it is; in between, it is said in what it differs from both. */
async function whichState(here: Folder): Promise<string> {
  const world = await worldOf(here);
  const differences = [firstDifference(before, world), firstDifference(after, world)];
  if (differences[0] === undefined) return 'before';
  return differences[1] === undefined ? 'after' : `neither: ${differences.join('; ')}`;
}

/** When an apply is killed: some time after a moment that can be seen from outside. */
interface Killing {
  readonly what: string;
  readonly rounds: number;
  /** The most that is waited after the moment, in milliseconds. */
  readonly spread: () => number;
  readonly moment: (here: Folder, run: Running) => Promise<void>;
}

const killings: readonly Killing[] = [
  {what: 'anywhere', rounds: 6, spread: () => whole * 1.3, moment: async () => undefined},
  {what: 'while it decides', rounds: 8, spread: () => writing * 1.3, moment: lockOf},
  {what: 'while it writes', rounds: 6, spread: () => 3, moment: writeOf},
  {what: 'as it commits', rounds: 4, spread: () => 3, moment: commitOf},
];

describe('an apply that is killed', () => {
  it('leaves the state before or the state after, and nothing that stands in the way of the next', async () => {
    const found: string[] = [];
    const left = {lock: 0, journal: 0};
    for (const {what, rounds, spread, moment} of killings) {
      for (let round = 0; round < rounds; round++) {
        const delay = ((round + Math.random()) / rounds) * spread();
        const here = await kill('SIGKILL', delay, moment);
        const isLockLeft = existsSync(join(here.path, 'pltfrms.db.lock'));
        if (existsSync(join(here.path, 'pltfrms.db-journal'))) left.journal++;
        const state = await whichState(here);
        expect(['before', 'after'], `killed ${what}, after ${delay} ms`).toContain(state);
        found.push(state);
        if (isLockLeft) left.lock++;
        if (isLockLeft || round === 0) await goOn(here, state);
        here.remove();
      }
    }
    // It was met where it hurts: while it wrote, and on both sides of the commit.
    expect([left.lock >= 3, left.journal >= 1], `${JSON.stringify(left)} ${found.join()}`).toEqual([true, true]);
    expect(new Set(found)).toEqual(new Set(['before', 'after']));
  }, 300_000);

  it('by an interrupt cleans up behind itself', async () => {
    for (const round of [0, 1, 2, 3]) {
      const here = await kill('SIGINT', (round / 4) * writing, lockOf);
      expect(readdirSync(here.path).sort()).toEqual(['pltfrms.db', 'pltfrms.yaml']);
      expect(['before', 'after']).toContain(await whichState(here));
      here.remove();
    }
  });
});

async function kill(signal: NodeJS.Signals, delay: number, moment: Killing['moment']): Promise<Folder> {
  const here = copyOfBase();
  const run = startApply(here);
  await moment(here, run);
  await wait(delay);
  run.kill(signal);
  await run.ended;
  return here;
}

/** The next apply neither waits nor asks, and there is nothing left to do after it. */
async function goOn(here: Folder, state: string): Promise<void> {
  const next = await here.run('apply', '--yes', '--lock-timeout', '0', '--json');
  expect([next.exit, next.json.error]).toEqual([0, undefined]);
  expect(next.json.result.applied).toBe(state === 'before' ? 5040 : 0);
  expect(await whichState(here)).toBe('after');
  expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(0);
  expect(readdirSync(here.path).filter((file) => file.endsWith('-journal'))).toEqual([]);
}

/** A way to have room for the small config, and none for the large one. */
interface Tight {
  readonly what: string;
  /** Words before the command. */
  readonly prefix: readonly string[];
  /** The command that makes it, and that takes it back, in a folder. */
  readonly mount?: readonly string[];
}

const ways: readonly Tight[] = [
  {what: 'on a disk of its own', prefix: [], mount: ['mount', '-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs']},
  // The most that a file may grow to, in blocks of 1024 bytes.
  {what: 'under a limit on the size of files', prefix: ['bash', '-c', 'ulimit -f 1200; exec "$@"', 'bash']},
];

function isPossible({prefix, mount}: Tight): boolean {
  if (!mount) return spawnSync(prefix[0] as string, [...prefix.slice(1), 'true']).status === 0;
  return onDisk(mount, () => true) ?? false;
}

/** Does something in a folder that is a disk of its own; undefined where none can be had. */
function onDisk<T>(mount: readonly string[], work: (folder: string) => T): T | undefined {
  const {path, remove} = folder();
  const isMounted = spawnSync(mount[0] as string, [...mount.slice(1), path]).status === 0;
  try {
    return isMounted ? work(path) : undefined;
  } finally {
    if (isMounted) spawnSync('umount', [path]);
    remove();
  }
}

const possible = ways.filter(isPossible);
if (possible.length === 0 && process.env['PLTFRMS_REQUIRE']?.split(',').includes('full-disk'))
  throw new Error('a full disk is wanted, and can be made in no way here');

describe.skipIf(possible.length === 0)('an apply that finds no room', () => {
  it.each(possible)('$what leaves the state before, and says what to do', ({prefix, mount}) => {
    const here = copyOfBase();
    if (mount) onDisk(mount, (disk) => fillUp(here, disk, prefix));
    else fillUp(here, here.path, prefix);
    here.remove();
    expect.hasAssertions();
  });
});

function fillUp(here: Folder, disk: string, prefix: readonly string[]): void {
  const path = join(disk, 'pltfrms.db');
  if (disk !== here.path) copyFileSync(join(here.path, 'pltfrms.db'), path);
  const [command = '', ...args] = [...prefix, 'node', BIN, 'apply', '--yes', '--json', '--store', `sqlite:${path}`];
  const full = spawnSync(command, args, {cwd: here.path, encoding: 'utf8'});
  const answer = JSON.parse(full.stdout) as {error: {code: string; hint: string}};
  expect([full.status, answer.error.code]).toEqual([1, 'store/full']);
  expect(answer.error.hint).toBe('nothing was changed; make room on the disk and try again');
  expect(readdirSync(disk).filter((file) => file.startsWith('pltfrms.db'))).toEqual(['pltfrms.db']);
  const sound = spawnSync('node', [BIN, 'log', 'replay', '--json', '--store', `sqlite:${path}`], {encoding: 'utf8'});
  expect(JSON.parse(sound.stdout)).toMatchObject({exit: 0, result: {events: 1012, resources: 1012}});
  // What needs less room goes through.
  here.write('pltfrms.yaml', many({zones: 10, last: 3}));
  expect(spawnSync(command, args, {cwd: here.path, encoding: 'utf8'}).status).toBe(0);
}
