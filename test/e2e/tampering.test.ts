/** A store that something else has written to: every command says so before it answers, and a rebuild puts it right. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {DERIVED_TABLES, SCHEMA} from '#stores/sqlite/ddl.ts';
import {permitWrites} from '#stores/sqlite/write-guard.ts';
import {type Folder, folder, type Ran} from './cli.ts';

const root = new URL('../..', import.meta.url).pathname;
const config = `stack: acme
accounts: [ana@acme.test, bo@acme.test, eve@acme.test]
organisations:
  acme:
    products: [dns]
    groups: { platform: { members: [bo@acme.test] } }
    access: { owner: [ana@acme.test] }
    dns: { zones: { acme.test: { records: { mail: { A: 192.0.2.25 }, www: { A: 192.0.2.10 } } } } }
`;
let here: Folder;
/** A store that only pltfrms has written to, so that its change counter is as recorded. */
let untouched: string;
let sound: string;
let store: string;
let dump: string;

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/main.js'))) spawnSync('node', ['scripts/build.mjs'], {cwd: root, stdio: 'inherit'});
  here = folder({
    'config/pltfrms.yaml': config.replace('platform:', 'ops:').replace('eve@acme.test', 'eve@acme.test, out@acme.test'),
  });
  untouched = join(here.path, 'untouched.db');
  sound = join(here.path, 'sound.db');
  store = join(here.path, 'pltfrms.db');
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
  here.write('config/pltfrms.yaml', config.replace('platform:', 'platform: { previously: ops,').replace('{ members', 'members'));
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
  expect((await here.run('apply', 'config', '--yes')).out).toContain('No changes.');
  copyFileSync(store, untouched);
  edit(`INSERT INTO spent VALUES ('acme nothing'); DELETE FROM spent`);
  expect((await here.run('store', 'check')).exit).toBe(0);
  copyFileSync(store, sound);
  dump = dumpOf(sound);
});
afterAll(() => here.remove());

function edit(sql: string): void {
  const db = new Database(store);
  permitWrites(db);
  db.exec(sql);
  db.close();
}

/** All that follows from the log, but for what plans remember and what belongs to the file. */
function dumpOf(path: string): string {
  const db = new Database(path, {readonly: true});
  const tables = DERIVED_TABLES.filter((table) => !['marks', 'digests', 'head'].includes(table));
  const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());
  const head = db.prepare('SELECT position, hash, time, count FROM head').all();
  const events = db.prepare('SELECT * FROM events').all();
  db.close();
  return JSON.stringify([rows, head, events]);
}

function valuesOf(sql: string): readonly unknown[] {
  const db = new Database(store, {readonly: true});
  const values = db.prepare(sql).pluck().all();
  db.close();
  return values;
}

const guards = [...SCHEMA.keys()].filter((name) => name.startsWith('guard_'));
const withoutGuards = (sql: string, isRestored: boolean): string =>
  [...guards.map((name) => `DROP TRIGGER ${name}`), sql, ...(isRestored ? guards.map((name) => SCHEMA.get(name)) : [])].join(
    ';\n',
  );
const lie = `UPDATE resources SET spec = '{"values":["203.0.113.66"]}' WHERE name = 'mail:A'`;

const tables: readonly (readonly [what: string, sql: string, said: RegExp])[] = [
  ['a record with another value', lie, /dns\.record_set acme:acme\.test:mail:A \(uid \w+\) differs from the log in spec/],
  ['a spec that is no JSON', `UPDATE resources SET spec = 'boo' WHERE name = 'mail:A'`, /mail:A .* in spec/],
  ['labels that are no JSON', `UPDATE resources SET labels = '[' WHERE name = 'mail:A'`, /mail:A .* in labels/],
  ['an unknown kind', `UPDATE resources SET kind = 'unicorn' WHERE name = 'mail:A'`, /mail:A .* in kind/],
  [
    'an organisation that is its own parent',
    `UPDATE resources SET parent = uid WHERE name = 'acme'`,
    /organisation acme .* in parent/,
  ],
  ['a grant that is gone', `DELETE FROM resources WHERE kind = 'grant'`, /grant acme:owner:.* is missing/],
  [
    'a grant that nobody made',
    `INSERT INTO resources SELECT 'abc', kind, parent, 'owner:' || (SELECT uid FROM resources WHERE name = 'eve@acme.test'), spec, labels, protect, owners, version, created, updated FROM resources WHERE kind = 'grant'`,
    /grant owner:.* does not follow from the log/,
  ],
  ['other owners', `UPDATE resources SET owners = 'mallory' WHERE name = 'mail:A'`, /in owners/],
  ['protection', 'UPDATE resources SET protect = 2', /in protect/],
  ['another version', `UPDATE resources SET version = 'x'`, /in version/],
  ['a tombstone that is gone', 'DELETE FROM tombstones', /deleted resource \w+ is missing/],
  [
    'a tombstone of what lives',
    'INSERT INTO tombstones SELECT uid, 1 FROM resources LIMIT 1',
    /deleted resource \w+ does not follow/,
  ],
  ['a former name that is gone', 'DELETE FROM aliases', /former name .* is missing/],
  ['a former name that nobody had', `INSERT INTO aliases VALUES ('x', 'y')`, /former name x does not follow/],
  ['an allowance that was not used', `INSERT INTO spent VALUES ('acme spring')`, /used allowance acme spring does not follow/],
  ['a remembered plan', `UPDATE marks SET unchanged = 99`, /remembered plans/],
  ['the head row', 'UPDATE head SET position = 99', /the head row says/],
  ['the count of the head row', 'UPDATE head SET count = 1', /the head row/],
  [
    'a digest',
    `UPDATE digests SET digest = 'x' WHERE bucket = (SELECT min(bucket) FROM digests)`,
    /differs from its digest in 1 of 4096/,
  ],
  [
    'a run of nobody',
    `INSERT INTO runs VALUES (99, 'x', 'mallory', 'terraform', 'acme', '2099-01-01T00:00:00.000Z', NULL)`,
    /no event/,
  ],
  ['guards that are gone, and a lie', withoutGuards(lie, false), /mail:A .* in spec/],
  ['guards that were gone for a moment, and a lie', withoutGuards(lie, true), /mail:A .* in spec/],
  ['guards that are gone', withoutGuards('SELECT 1', false), /the trigger guard_\w+ is missing/],
];

const logs: readonly (readonly [what: string, sql: string, said: RegExp])[] = [
  ['an event that is gone in the middle', 'DELETE FROM events WHERE position = 5', /event 5 is missing/],
  [
    'an event that is gone at the end',
    'DELETE FROM events WHERE position = (SELECT max(position) FROM events)',
    /events were removed at its end/,
  ],
  ['a run that is gone', 'DELETE FROM runs WHERE run = 1', /event 1 is not what was written/],
  ['an event with other data', `UPDATE events SET data = replace(data, '192.0.2.25', '203.0.113.66')`, /is not what was written/],
  ['an event whose data is no JSON', `UPDATE events SET data = '{' WHERE position = 3`, /event 3 is not what was written/],
  [
    'an event whose data is no text',
    'UPDATE events SET data = CAST(data AS BLOB) WHERE position = 3',
    /event 3 can’t be read: its data is not text/,
  ],
  ['another actor', `UPDATE runs SET actor = 'mallory' WHERE run = 2`, /is not what was written/],
  [
    'a planner that is empty, where there was none',
    `UPDATE runs SET planned_by = '' WHERE run = 1`,
    /event 1 is not what was written/,
  ],
  ['another store', `UPDATE meta SET value = 'x' WHERE key = 'id'`, /event 1 is not what was written/],
];

/** What every command is asked of a damaged store, and its answer. */
async function everyAnswer(sql: string): Promise<readonly Ran[]> {
  copyFileSync(sound, store);
  edit(sql);
  const commands = [['plan', 'config'], ['apply', 'config', '--yes'], ['list'], ['store', 'check'], ['log', 'verify']];
  return Promise.all(commands.map((command) => here.run(...command, '--json')));
}

describe('a store whose tables were edited', () => {
  it.each(tables)('is noticed and rebuilt: %s', async (_, sql, said) => {
    const [plan, apply, list, check, verify] = await everyAnswer(sql);
    for (const each of [plan, apply, list]) {
      expect([each?.exit, each?.json.error]).toEqual([1, expect.objectContaining({code: 'store/damaged'})]);
      expect(each?.json.error?.message).toMatch(said);
      expect(each?.json.error?.hint).toContain('`pltfrms store rebuild --store sqlite:pltfrms.db`');
    }
    expect([verify?.exit, verify?.json.error?.code]).toEqual([1, 'store/damaged']);
    expect(verify?.json.error?.message).toMatch(said);
    expect(check?.exit).toBe(1);
    expect(JSON.stringify(check?.json.result.damage)).toMatch(said);
    const rebuilt = await here.run('store', 'rebuild', '--yes', '--json');
    expect([rebuilt.exit, rebuilt.json.result.damage]).toEqual([0, []]);
    expect(rebuilt.json.result.repaired).toEqual(check?.json.result.damage);
    expect(dumpOf(store)).toBe(dump);
    expect((await here.run('plan', 'config')).out).toContain('No changes.');
  });
});

describe('a store whose log was edited', () => {
  it.each(logs)('is noticed, and nothing is rebuilt from it: %s', async (_, sql, said) => {
    const [plan, apply, list, check, verify] = await everyAnswer(sql);
    for (const each of [plan, apply, list]) {
      expect([each?.exit, each?.json.error]).toEqual([1, expect.objectContaining({code: 'store/damaged'})]);
      expect(each?.json.error?.message).toMatch(said);
      expect(each?.json.error?.hint).toContain('bring back a copy');
    }
    expect([verify?.exit, verify?.json.error?.code]).toEqual([1, 'log/broken']);
    expect(verify?.json.error?.message).toMatch(said);
    expect(check?.exit).toBe(1);
    expect(JSON.stringify(check?.json.result.damage)).toMatch(said);
    const before = dumpOf(store);
    expect((await here.run('store', 'rebuild', '--yes', '--json')).json.error?.code).toBe('log/broken');
    expect(dumpOf(store)).toBe(before);
  });
});

it('every other command that reads or writes state refuses too', async () => {
  copyFileSync(sound, store);
  edit(lie);
  const commands = [
    ['show', 'account', 'ana@acme.test'],
    ['export', '--out', 'out'],
    ['rollback', '1', '--yes'],
    ['destroy', 'config', '--yes', '--up-to', '99'],
    ['create', 'account', 'new@acme.test'],
    ['update', 'account', 'ana@acme.test', 'display_name=Ana'],
    ['delete', 'account', 'eve@acme.test'],
    ['release', 'account ana@acme.test'],
    ['log', 'replay'],
  ];
  const ran = await Promise.all(commands.map((command) => here.run(...command, '--json')));
  for (const [index, each] of ran.entries())
    expect([commands[index]?.join(' '), each.exit, each.json.error?.code]).toEqual([
      commands[index]?.join(' '),
      1,
      'store/damaged',
    ]);
});

it('every command that reads the log refuses one that was edited, but for those that examine or save it', async () => {
  copyFileSync(sound, store);
  edit(`UPDATE runs SET actor = 'innocent' WHERE run = 1`);
  const reading = [
    ['log', 'list'],
    ['log', 'show', '1'],
    ['log', 'export'],
    ['show', 'account', 'ana@acme.test'],
    ['rollback', '1'],
  ];
  const ran = await Promise.all(reading.map((command) => here.run(...command, '--json')));
  expect(ran.map((each) => [each.exit, each.json.error?.code])).toEqual(reading.map(() => [1, 'store/damaged']));
  for (const each of ran) expect(each.json.error?.message).toContain('event 1 is not what was written');
  const examining = [
    ['log', 'verify'],
    ['log', 'replay', '--into', 'copy.db'],
  ];
  for (const command of examining) expect((await here.run(...command, '--json')).json.error?.code).toBe('log/broken');
});

it('what is left of a log that was cut is saved', async () => {
  copyFileSync(sound, store);
  edit('DELETE FROM events WHERE position = (SELECT max(position) FROM events)');
  expect((await here.run('log', 'list', '--json')).json.error?.code).toBe('store/damaged');
  expect((await here.run('log', 'replay', '--into', 'saved.db')).exit).toBe(0);
  expect((await here.run('log', 'list', '--store', 'saved.db')).exit).toBe(0);
});

it('an old event that was edited byte by byte is not quoted, and one at the end is refused by all', async () => {
  copyFileSync(untouched, store);
  const bytes = readFileSync(store);
  const edited = (text: string, to: string): void => {
    const at = bytes.indexOf(text);
    expect([at > 0, to.length]).toEqual([true, text.length]);
    const copy = Buffer.from(bytes);
    for (let next = at; next > 0; next = copy.indexOf(text)) copy.write(to, next);
    writeFileSync(store, copy);
  };
  const hashes = valuesOf('SELECT hash FROM events ORDER BY position') as string[];
  edited(hashes.at(-1) as string, '0'.repeat(64));
  for (const command of [
    ['plan', 'config'],
    ['apply', 'config', '--yes'],
    ['log', 'list'],
  ])
    expect((await here.run(...command, '--json')).json.error?.code).toBe('store/damaged');
  edited(hashes[0] as string, '0'.repeat(64));
  expect((await here.run('log', 'show', '1', '--json')).json.error?.code).toBe('log/broken');
  expect((await here.run('log', 'list', '--json')).json.error?.code).toBe('log/broken');
  expect((await here.run('log', 'verify', '--json')).json.error?.code).toBe('log/broken');
});

it('the shell of SQLite is refused, and told why', () => {
  copyFileSync(sound, store);
  const db = new Database(store);
  expect(() => db.exec(lie)).toThrow(
    /^no such function: pltfrms_stores_are_written_by_pltfrms_only__others_run_pltfrms_store_check$/,
  );
  db.close();
});

it('an edit is not laundered into the log: nothing is born a second time', async () => {
  copyFileSync(sound, store);
  edit(`DELETE FROM resources WHERE kind = 'grant'`);
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(1);
  expect(valuesOf(`SELECT version FROM events WHERE type = 'grant.created'`)).toEqual([1]);
});
