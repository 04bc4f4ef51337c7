/** Several writers at once on one store: one after the other, or one of them is told why not. Never anything mixed. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {execa} from 'execa';
import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {foldLog} from '#core/replay.ts';
import {emptyWorld, type World} from '#core/world.ts';
import {makePlan} from '#engine/make-plan.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {replayStore} from '#engine/verify.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import {append} from '../contract/seeing.ts';
import {type Folder, folder, type Ran} from './cli.ts';
import {many} from './many.yaml.ts';

const root = new URL('../..', import.meta.url).pathname;
let here: Folder;

beforeAll(() => {
  if (!existsSync(join(root, 'dist/main.js'))) spawnSync('node', ['scripts/build.mjs'], {cwd: root, stdio: 'inherit'});
});
afterEach(() => here.remove());

const storePath = (): string => join(here.path, 'pltfrms.db');

/** The state, whose log verifies and implies it. */
async function provenWorld(): Promise<World> {
  const store = await openToRead(storePath());
  const {world} = replayStore(store);
  store.close();
  return world;
}

function addressesIn(world: World): ReadonlySet<string> {
  return new Set([...world.resources.values()].filter(({kind}) => kind === 'dns.record_set').map(({spec}) => spec));
}

describe('two applies at once', () => {
  const ROUNDS = 8;

  /** Runs both, and answers them by how they ended, the one that was refused last. */
  async function race(...commands: readonly string[][]): Promise<readonly Ran[]> {
    const ran = await Promise.all(commands.map((words) => here.run(...words, '--json')));
    return [...ran].sort((a, b) => a.exit - b.exit);
  }

  it('of one config: it is applied once, whether the store was there or not', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      here = folder({'pltfrms.yaml': many({zones: 5, last: 1})});
      if (round % 2) await here.run('create', 'account', 'somebody', '--new-store');
      const [first, second] = await race(['apply', '--yes'], ['apply', '--yes']);
      expect(first?.exit, first?.out).toBe(0);
      expect([0, 3]).toContain(second?.exit);
      if (second?.exit === 3)
        expect(second.json.error).toMatchObject({code: 'plan/stale', hint: 'nothing was applied; plan again'});
      else expect([first?.json.result.applied, second?.json.result.applied].sort()).toEqual([0, 507]);
      expect((await provenWorld()).resources.size).toBe(507 + (round % 2));
      expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(0);
      expect(readdirSync(here.path).sort()).toEqual(['pltfrms.db', 'pltfrms.yaml']);
      here.remove();
    }
  });

  it('of two configs that are at odds: the state is what one of them says, and never a mixture', async () => {
    here = folder({
      'one/pltfrms.yaml': many({zones: 5, last: 1}),
      'two/pltfrms.yaml': many({zones: 5, last: 2}),
      'base/pltfrms.yaml': many({zones: 5, last: 3}),
    });
    for (let round = 0; round < ROUNDS; round++) {
      expect((await here.run('apply', 'base', '--yes')).exit).toBe(0);
      const [first, second] = await race(['apply', 'one', '--yes'], ['apply', 'two', '--yes']);
      expect(first?.exit, first?.out).toBe(0);
      expect([0, 3]).toContain(second?.exit);
      expect(addressesIn(await provenWorld()).size).toBe(1);
    }
  });

  it('of two stacks that share nothing: both are applied', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const other = many({zones: 3, stack: 'other'}).replace('  acme:', '  other:').replaceAll('zone-', 'other-');
      here = folder({'one/pltfrms.yaml': many({zones: 3}), 'two/pltfrms.yaml': other});
      const ran = await race(['apply', 'one', '--yes'], ['apply', 'two', '--yes']);
      expect(ran.map(({exit, json}) => [exit, json.error])).toEqual([
        [0, undefined],
        [0, undefined],
      ]);
      expect((await provenWorld()).resources.size).toBe(2 * 305);
      here.remove();
    }
  });
});

describe('a store that is being written', () => {
  const holder = {actor: 'ana@acme.test', since: '2026-01-01T08:00:00.000Z'};

  it.each([0, 1])('is refused to an apply that waits %i s, which is told who holds it', async (patience) => {
    here = folder({'pltfrms.yaml': many({zones: 1})});
    const store = await openToWrite(storePath());
    store.transaction(holder, () => {
      const began = Date.now();
      const args = [join(root, 'bin/run.js'), 'apply', '--yes', '--lock-timeout', String(patience), '--json'];
      const {status, stdout} = spawnSync('node', args, {cwd: here.path, encoding: 'utf8'});
      expect(Date.now() - began).toBeGreaterThanOrEqual(patience * 1000);
      expect([status, JSON.parse(stdout).error]).toEqual([
        6,
        {
          code: 'store/locked',
          message: `pltfrms.db is being written by ana@acme.test (process ${process.pid}, since 2026-01-01T08:00:00.000Z)`,
          hint: 'wait for it to end and try again',
        },
      ]);
      // Whoever only reads is not kept waiting.
      expect(spawnSync('node', [join(root, 'bin/run.js'), 'plan'], {cwd: here.path}).status).toBe(0);
    });
    store.close();
    expect((await here.run('apply', '--yes', '--lock-timeout', '0')).exit).toBe(0);
  });

  it('is waited for, and then written', async () => {
    here = folder({'pltfrms.yaml': many({zones: 1})});
    const script = `
      const db = new (require('better-sqlite3'))(process.argv[1]);
      db.exec('BEGIN IMMEDIATE');
      process.stdout.write('held');
      setTimeout(() => db.exec('ROLLBACK'), 2000);`;
    (await openToWrite(storePath())).close();
    const holding = execa('node', ['-e', script, storePath()], {cwd: root});
    await new Promise((resolve) => holding.stdout.once('data', resolve));
    expect((await here.run('apply', '--yes', '--lock-timeout', '0', '--json')).json.error).toMatchObject({
      code: 'store/locked',
      message: 'pltfrms.db is in use by another process',
    });
    expect((await here.run('apply', '--yes', '--lock-timeout', '30')).exit).toBe(0);
    await holding;
    expect((await provenWorld()).resources.size).toBe(103);
  });
});

it('an interrupt is heard while an apply waits, and nothing is applied afterwards', async () => {
  here = folder({'pltfrms.yaml': many({zones: 1})});
  const store = await openToWrite(storePath());
  store.close();
  const db = new Database(storePath());
  db.exec('BEGIN IMMEDIATE');
  const args = [join(root, 'bin/run.js'), 'apply', '--yes', '--lock-timeout', '60'];
  const waiting = execa('node', args, {cwd: here.path, reject: false});
  // By then it has printed its plan, and waits.
  await new Promise((resolve) => waiting.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = Date.now();
  waiting.kill('SIGINT');
  const {exitCode, stderr} = await waiting;
  expect([exitCode, stderr]).toEqual([130, expect.stringContaining('interrupted; nothing was applied [cli/interrupted]')]);
  expect(Date.now() - began).toBeLessThan(3000);
  db.exec('ROLLBACK');
  db.close();
  expect((await provenWorld()).resources.size).toBe(0);
});

it('ten changes by hand at once all land, one after the other', async () => {
  here = folder();
  const names = Array.from({length: 10}, (_, index) => `person-${index}`);
  const ran = await Promise.all(
    names.map((name) => here.run('create', 'account', name, '--actor', name, '--new-store', '--json')),
  );
  expect(ran.map(({exit, json}) => [exit, json.error])).toEqual(names.map(() => [0, undefined]));
  const world = await provenWorld();
  expect([...world.resources.values()].map(({name}) => name).sort()).toEqual(names);
  const events = (await here.run('log', 'list', '--json')).json.result as {subject: string; actor: string}[];
  expect(events.map(({subject, actor}) => subject === `account ${actor}`)).toEqual(names.map(() => true));
  expect(readdirSync(here.path)).toEqual(['pltfrms.db']);
});

it('a plan is made of one moment, though somebody writes while it reads', async () => {
  here = folder({'pltfrms.yaml': many({zones: 1})});
  await here.run('apply', '--yes');
  writeFileSync(join(here.path, 'pltfrms.yaml'), many({zones: 1, last: 2}));
  const [reading, writing] = [await openToRead(storePath()), await openToWrite(storePath(), 0)];
  let looks = 0;
  /** Somebody else comes between two looks at the store, if they can. */
  const between: Store = {
    ...reading,
    world() {
      const world = reading.world();
      looks++;
      expect(() => append(writing, 1)).toThrow('is in use by another process');
      return world;
    },
  };
  const {plan} = await makePlan(here.path, between, {asOf: '2026-01-01'});
  const planned = foldLog(emptyWorld(catalogue), reading.events(1, plan.base.position));
  expect([looks, plan.before.resources.size]).toEqual([1, planned.resources.size]);
  append(writing, 1);
  reading.close();
  writing.close();
});
