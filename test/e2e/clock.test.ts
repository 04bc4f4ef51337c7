/** A wrong clock does not date all later events, whatever writes them. */
import {copyFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {type Folder, folder, type Ran} from './cli.ts';

const SHIFT = new URL('shift-date.mjs', import.meta.url).href;
const [TODAY, LATER] = ['2026-11-30T10:00:00.000Z', '2026-11-30T11:00:00.000Z'];
const WRONG = '2096-11-30T20:00:00.000Z';
const TRUST = {PLTFRMS_TRUST_CLOCK: '1'};
const STORE = 'pltfrms.db';
const config = (...groups: string[]): string =>
  `stack: acme\norganisations: { acme: { groups: { ${groups.map((name) => `${name}: {}`).join(', ')} } } }\n`;

/** A store of today, and one in which event 3 was written by a wrong clock. */
const made = {right: '', ahead: ''};
let stores: Folder;
let here: Folder;
beforeAll(async () => {
  stores = folder({'pltfrms.yaml': config('ops')});
  for (const name of ['right', 'ahead'] as const) {
    made[name] = join(stores.path, `${name}.db`);
    const applied = await stores.runWith(
      clockOf(TODAY),
      'apply',
      '--yes',
      '--store',
      `sqlite:${name}.db`,
      '--new-store',
      '--json',
    );
    expect(applied.json.notices?.map(({code}) => code)).toEqual(['store/new']);
  }
  const create = ['create', 'account', 'bo@acme.test', '--trust-clock', '--store', 'sqlite:ahead.db'];
  expect(await stores.runWith(clockOf(WRONG), ...create)).toMatchObject({exit: 0, err: ''});
});
afterAll(() => stores.remove());
beforeEach(() => {
  here = folder({'pltfrms.yaml': config('ops')});
});
afterEach(() => here.remove());

function take(store: string): void {
  copyFileSync(store, join(here.path, STORE));
}

/** Runs the program as if it were another time. */
function at(time: string, ...args: string[]): Promise<Ran> {
  return here.runWith(clockOf(time), ...args);
}

function clockOf(time: string): {[name: string]: string} {
  return {NODE_OPTIONS: `--import ${SHIFT}`, TEST_CLOCK: time};
}

function lastTime(): string {
  const db = new Database(join(here.path, STORE), {readonly: true});
  const time = db.prepare('SELECT time FROM runs ORDER BY run DESC LIMIT 1').pluck().get();
  db.close();
  return String(time).slice(0, 16);
}

const bytes = (): string => readFileSync(join(here.path, STORE)).toString('hex');

/** Each way to write events; what it needs is made at a right clock. */
const WAYS: readonly {name: string; prepare?: () => Promise<unknown>; args: readonly string[]}[] = [
  {name: 'apply', prepare: async () => here.write('pltfrms.yaml', config('ops', 'dev')), args: ['apply', '--yes']},
  {
    name: 'apply of a saved plan',
    async prepare() {
      here.write('pltfrms.yaml', config('ops', 'dev'));
      await at(TODAY, 'plan', '--out', 'acme.plan');
    },
    args: ['apply', 'acme.plan', '--yes'],
  },
  {name: 'destroy', args: ['destroy', '--yes', '--up-to', '9']},
  {name: 'rollback', args: ['rollback', '0', '--yes']},
  {name: 'create', args: ['create', 'account', 'eva@acme.test']},
  {name: 'update', args: ['update', 'group', 'acme:ops', 'description=x']},
  {name: 'delete', args: ['delete', 'group', 'acme:ops']},
  {name: 'release', args: ['release', 'group acme:ops']},
];

describe.each(WAYS)('$name', ({prepare, args}) => {
  it('is refused 70 years ahead, and changes nothing', async () => {
    take(made.right);
    await prepare?.();
    const before = bytes();
    const ran = await at(WRONG, ...args, '--json');
    expect(ran).toMatchObject({exit: 1, json: {error: {code: 'clock/leap'}}});
    expect(ran.json.error?.message).toContain('25,568 days after the last event (event 2, 2026-11-30T10:0');
    expect(ran.json.error?.hint).toMatch(/^nothing was changed; .*PLTFRMS_TRUST_CLOCK=1/);
    expect(bytes()).toBe(before);
  });

  it('tells of a log dated ahead, and goes on', async () => {
    take(made.ahead);
    await prepare?.();
    const ran = await at(LATER, ...args, '--json');
    expect(ran).toMatchObject({exit: 0, json: {notices: [{severity: 'warning', code: 'clock/behind'}]}});
    expect(ran.json.notices?.[0]?.summary).toContain('event 3 is dated after the clock, which says 2026-11-30T11:0');
    expect(lastTime()).toBe('2096-11-30T20:00');
  });

  it('brings the log back to today with --trust-clock', async () => {
    take(made.ahead);
    await prepare?.();
    expect(await at(LATER, ...args, '--trust-clock')).toMatchObject({exit: 0, err: expect.not.stringContaining('clock')});
    expect(lastTime()).toBe('2026-11-30T11:00');
  });
});

it('log verify tells of a log dated ahead, and of the step back, and proves it', async () => {
  take(made.ahead);
  await here.runWith({...clockOf(WRONG), ...TRUST}, 'create', 'account', 'cy@acme.test');
  const ahead = await at(LATER, 'log', 'verify');
  expect(ahead).toMatchObject({exit: 0, out: expect.stringMatching(/^Verified 4 events\. [^\n]*$/)});
  expect(ahead.err).toContain('events 3 to 4 are dated after the clock');
  await at(LATER, 'create', 'account', 'di@acme.test', '--trust-clock');
  expect(await at(LATER, 'create', 'account', 'ed@acme.test')).toMatchObject({exit: 0, err: ''});
  const right = await at(LATER, 'log', 'verify');
  expect(right).toMatchObject({exit: 0, err: ''});
  expect(right.out).toMatch(/\nEvent 5 is dated 2026-11-30T11:0\S+, before event 4 \(2096-11-30T20:0\S+\)/);
  const {json} = await at(LATER, 'log', 'verify', '--json');
  expect(json.result.steps).toEqual([
    {position: 5, time: expect.stringMatching(/^2026-11-30T11/), prior: expect.stringMatching(/^2096/)},
  ]);
  expect(json.notices).toBeUndefined();
});

it('a store that rested for two years asks once, and a plan says so before', async () => {
  take(made.right);
  here.write('pltfrms.yaml', config('ops', 'dev'));
  const [RESTED, DAY_AFTER] = ['2028-12-01T20:00:00.000Z', '2028-12-02T20:00:00.000Z'];
  expect(await at(RESTED, 'plan')).toMatchObject({exit: 0, err: expect.stringContaining('732 days after the last event')});
  expect(await at(RESTED, 'log', 'verify')).toMatchObject({exit: 0, err: ''});
  expect(await at(RESTED, 'apply', '--yes')).toMatchObject({exit: 1});
  expect(await here.runWith({...clockOf(RESTED), ...TRUST}, 'apply', '--yes')).toMatchObject({exit: 0, err: ''});
  expect(await at(DAY_AFTER, 'create', 'account', 'eva@acme.test')).toMatchObject({exit: 0, err: ''});
});

it('a plan with nothing to write says nothing of the clock', async () => {
  take(made.right);
  expect(await at(WRONG, 'plan')).toMatchObject({exit: 0, err: ''});
  expect(await at(WRONG, 'apply', '--yes')).toMatchObject({exit: 0, err: ''});
});

it('a first run with a clock from before there was pltfrms is told, and what it dated can be gone on from', async () => {
  const first = await at('1970-01-01T00:00:10.000Z', 'apply', '--yes', '--json');
  expect(first).toMatchObject({exit: 0, json: {notices: [{code: 'store/new'}, {code: 'clock/behind'}]}});
  const create = ['create', 'account', 'eva@acme.test'];
  expect(await at(TODAY, ...create)).toMatchObject({exit: 1, err: expect.stringContaining('clock/leap')});
  expect(await at(TODAY, ...create, '--trust-clock')).toMatchObject({exit: 0, err: ''});
});

it('refuses a switch that is neither a yes nor a no, and a year that no event can have', async () => {
  take(made.right);
  const create = ['create', 'account', 'eva@acme.test', '--json'];
  for (const value of ['', 'perhaps'])
    expect(await here.runWith({PLTFRMS_TRUST_CLOCK: value}, ...create)).toMatchObject({
      exit: 64,
      json: {error: {code: 'cli/usage'}},
    });
  const far = await here.runWith({...clockOf('+012096-01-01T00:00:00.000Z'), ...TRUST}, ...create);
  expect(far).toMatchObject({exit: 1, json: {error: {code: 'clock/leap', hint: 'nothing was changed; correct the clock'}}});
});
