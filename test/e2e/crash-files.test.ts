/** A command that is killed while it creates a store or writes a config leaves nothing, or all of it, and the next run goes through. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate, setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {many} from './many.yaml.ts';

const ROUNDS = 8;
const ORGANISATION = [
  'admins: [ana]',
  'members: [bo]',
  'teams:',
  ...Array.from({length: 200}, (_, index) => `  team-${index}: {members: [bo], privacy: closed}`),
  '',
].join('\n');

let here: Folder;

beforeAll(async () => {
  here = folder({'config/pltfrms.yaml': many({zones: 3}), 'theirs/acme/org.yaml': ORGANISATION});
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
});
afterAll(() => here.remove());

const tracesOf = (start: string): readonly string[] => readdirSync(here.path).filter((name) => name.startsWith(start));

/** Kills a command some time after the first file whose name starts so; returns whether it was alive then. */
async function kill(args: readonly string[], start: string, delay: number): Promise<boolean> {
  for (const name of tracesOf(start)) rmSync(join(here.path, name), {recursive: true});
  const child = spawn('node', [BIN, ...args], {cwd: here.path, stdio: 'ignore', env: {...process.env, PLTFRMS_ACTOR: 'tester'}});
  const ended = once(child, 'exit');
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  while (tracesOf(start).length === 0 && !isOver()) await setImmediate();
  await wait(delay);
  const isKilled = child.kill('SIGKILL');
  await ended;
  return isKilled;
}

/** The texts of a folder, by their names; undefined where it does not exist. */
function textsOf(path: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  return new Map(
    files.map((each) => join(each.parentPath, each.name)).map((file) => [file.slice(path.length), readFileSync(file, 'utf8')]),
  );
}

/** Rounds after which a test that has not met what it looks for fails: on a busy machine most kills come too late. */
const MOST_ROUNDS = 60;

/**
 * Kills again and again, at first `longest` ms after the first file, and sooner after each kill that came too late, until `ROUNDS` are over
 * and `isEnough`.
 */
async function killRepeatedly(
  longest: number,
  round: (round: number, delay: number) => Promise<boolean>,
  isEnough: (killed: number) => boolean,
): Promise<void> {
  let killed = 0;
  let most = longest;
  for (let index = 0; index < ROUNDS || !isEnough(killed); index++) {
    if (index === MOST_ROUNDS) throw new Error(`${killed} of ${MOST_ROUNDS} kills came in time, and not when they should`);
    if (await round(index, (((index % ROUNDS) + Math.random()) / ROUNDS) * most)) killed++;
    else most /= 1.5;
  }
}

describe('a command that is killed', () => {
  it('while it creates a store leaves none, an empty one or a whole one', async () => {
    const found = new Set<string>();
    const createAndKill = async (round: number, delay: number): Promise<boolean> => {
      const store = `new-${round}.db`;
      const apply = ['apply', 'config', '--yes', '--new-store', '--store', `sqlite:${store}`];
      const isKilled = await kill(apply, `.${store}.`, delay);
      if (existsSync(join(here.path, store))) {
        const checked = await here.run('store', 'check', '--json', '--store', `sqlite:${store}`);
        expect([checked.exit, checked.json.result.damage]).toEqual([0, []]);
        found.add(String(checked.json.result.events));
      } else found.add('none');
      const next = await here.run(...apply, '--json');
      expect([next.exit, next.json.error]).toEqual([0, undefined]);
      if (round % 5 === 0) expect((await here.run('log', 'verify', '--store', `sqlite:${store}`)).exit).toBe(0);
      return isKilled;
    };
    await killRepeatedly(60, createAndKill, (killed) => found.has('none') && killed > ROUNDS / 2);
    expect([...found].filter((each) => !['none', '0', '305'].includes(each))).toEqual([]);
  }, 240_000);

  it.each([
    ['export', ['export', '--format', 'terraform']],
    ['import', ['import', '--from', 'peribolos', 'theirs', '--stack', 'theirs']],
  ])(
    'while it writes an %s into a new folder leaves no folder or a whole one',
    async (_, command) => {
      const whole = await wholeOf(command);
      const found = new Set<boolean>();
      const writeAndKill = async (_: number, delay: number): Promise<boolean> => {
        const isKilled = await kill([...command, '--out', 'out'], '.out-', delay);
        const texts = textsOf(join(here.path, 'out'));
        found.add(texts !== undefined);
        if (texts) expect(texts).toEqual(whole);
        rmSync(join(here.path, 'out'), {recursive: true, force: true});
        return isKilled;
      };
      await killRepeatedly(12, writeAndKill, () => found.has(false));
      expect((await here.run(...command, '--out', 'out')).exit).toBe(0);
      expect(textsOf(join(here.path, 'out'))).toEqual(whole);
      rmSync(join(here.path, 'out'), {recursive: true});
    },
    120_000,
  );

  it('while it exports a log leaves no file or a whole one', async () => {
    const path = join(here.path, 'log.json');
    expect((await here.run('log', 'export', '--out', 'log.json')).exit).toBe(0);
    const whole = readFileSync(path, 'utf8');
    const exportAndKill = async (_: number, delay: number): Promise<boolean> => {
      rmSync(path, {force: true});
      const isKilled = await kill(['log', 'export', '--out', 'log.json'], '.log.json.', delay);
      if (existsSync(path)) expect(readFileSync(path, 'utf8')).toBe(whole);
      return isKilled;
    };
    await killRepeatedly(8, exportAndKill, (killed) => killed > ROUNDS / 4);
  }, 120_000);
});

/** What a command writes that is not killed. */
async function wholeOf(command: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  const path = join(here.path, 'whole');
  expect(await here.run(...command, '--out', 'whole')).toMatchObject({exit: 0});
  const texts = textsOf(path);
  rmSync(path, {recursive: true});
  return texts;
}
