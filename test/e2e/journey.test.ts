/** Whole journeys with the built program: what a user does in the first hour. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {permitWrites} from '#stores/sqlite/write-guard.ts';
import {type Folder, folder} from './cli.ts';
import {quickstart} from './quickstart.yaml.ts';

let here: Folder;
afterEach(() => here.remove());

test('plan, apply, an empty plan, and a log that verifies', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  const first = await here.run('plan');
  expect(first.exit).toBe(0);
  expect(first.out).toContain('+ dns.record_set acme:acme.test:www:CNAME');
  expect(first.out).toContain('Plan: 13 to create; 0 unchanged.');
  expect(readdirSync(here.path)).toEqual(['pltfrms.yaml']);
  const applied = await here.run('apply', '--yes');
  expect(applied.exit).toBe(0);
  expect(applied.out).toMatch(/Applied 13 events\. The log ends at 13:[0-9a-f]{64}/);
  expect((await here.run('plan')).out).toBe('No changes. 13 resources are as declared.');
  expect((await here.run('plan', '--as-of', '2026-01-01')).out).toBe('No changes. 13 resources are as declared.');
  expect((await here.run('log', 'verify')).out).toContain('Verified 13 events.');
  expect((await here.run('log', 'replay')).out).toContain(
    'Replayed 13 events into 13 resources: equal to the state of the store.',
  );
  expect(readdirSync(here.path).sort()).toEqual(['pltfrms.db', 'pltfrms.yaml']);
});

test('a change by hand is drift, with who did it, and the next apply takes it back', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  expect((await here.run('update', 'dns.zone', 'acme:acme.test', 'default_ttl=5m', '--actor', 'mallory')).exit).toBe(0);
  expect((await here.run('delete', 'dns.record_set', 'acme:acme.test:mail:A', '--actor', 'mallory')).exit).toBe(0);
  const plan = await here.run('plan', '--json');
  const drifts = plan.json.result.changes.map(
    (change: {action: string; address: string; drift: {actor: string; way: string; position: number}}) => [
      change.action,
      change.address,
      change.drift.actor,
      change.drift.way,
      change.drift.position,
    ],
  );
  expect(drifts).toEqual([
    ['update', 'dns.zone acme:acme.test', 'mallory', 'cli', 14],
    ['create', 'dns.record_set acme:acme.test:mail:A', 'mallory', 'cli', 15],
  ]);
  expect(plan.json.result.changes[0].fields).toEqual([{field: 'default_ttl', prior: '5m'}]);
  await here.run('apply', '--yes');
  expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(0);
});

test('a saved plan is the same bytes for the same input, and is applied as it was approved', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('plan', '--out', 'a.plan');
  await here.run('plan', '--out', 'b.plan');
  const saved = readFileSync(join(here.path, 'a.plan'), 'utf8');
  expect(saved).toBe(readFileSync(join(here.path, 'b.plan'), 'utf8'));
  const applied = await here.run('apply', 'a.plan', '--yes', '--json');
  expect(applied.exit).toBe(0);
  expect(applied.json.result.applied).toBe(13);
  expect((await here.run('plan')).out).toContain('No changes.');
  const again = await here.run('apply', 'a.plan', '--yes');
  expect(again.exit).toBe(3);
});

test('a saved plan that was edited is refused', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('plan', '--out', 'a.plan');
  const path = join(here.path, 'a.plan');
  writeFileSync(path, readFileSync(path, 'utf8').replace('192.0.2.25', '192.0.2.66'));
  const ran = await here.run('apply', 'a.plan', '--yes');
  expect(ran.exit).toBe(7);
  expect(ran.err).toContain('is not what was saved');
  expect(existsSync(join(here.path, 'pltfrms.db'))).toBe(false);
});

test('a stale plan names the event in between; an unrelated event does not matter', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', quickstart.replace('192.0.2.25', '192.0.2.26'));
  await here.run('plan', '--out', 'a.plan');
  await here.run('create', 'account', 'eva@acme.test');
  const store = readFileSync(join(here.path, 'pltfrms.db'));
  await here.run('update', 'dns.record_set', 'acme:acme.test:mail:A', 'ttl=5m', '--actor', 'mallory');
  const stale = await here.run('apply', 'a.plan', '--yes');
  expect(stale.exit).toBe(3);
  expect(stale.err).toContain('by mallory through cli');
  expect(stale.err).not.toContain('eva@acme.test');
  writeFileSync(join(here.path, 'pltfrms.db'), store);
  expect((await here.run('apply', 'a.plan', '--yes')).exit).toBe(0);
});

test('a rename moves, a removal deletes, and a sub-organisation moves with all below it', async () => {
  const config = (tree: string): string =>
    `stack: acme\naccounts: [ana, bo]\norganisations:\n  acme:\n    access: { owner: [ana] }\n${tree}`;
  here = folder({
    'pltfrms.yaml': config(
      '    groups: { ops: { members: [ana, bo] } }\n    organisations: { shop: { organisations: { staging: { groups: { web: {} } } } } }\n',
    ),
  });
  await here.run('apply', '--yes');
  here.write(
    'pltfrms.yaml',
    config(
      '    groups: { platform: { previously: ops, members: [ana] } }\n    organisations: { shop: {}, staging: { previously: acme/shop/staging, groups: { web: {} } } }\n',
    ),
  );
  const plan = await here.run('plan', '--json');
  expect(
    plan.json.result.changes.map((change: {action: string; from?: string; address: string}) => [
      change.action,
      change.from,
      change.address,
    ]),
  ).toEqual([
    ['move', 'organisation acme/shop/staging', 'organisation acme/staging'],
    ['move', 'group acme:ops', 'group acme:platform'],
    ['delete', undefined, 'membership acme:ops:bo'],
  ]);
  const why = '(moved: declared with previously, with 2 resources below it)';
  expect((await here.run('plan')).out).toContain(`> group acme:ops -> group acme:platform  ${why}`);
  const {out} = await here.run('plan', '--markdown');
  expect(out).toContain(`! move group acme:ops -> group acme:platform ${why}\n`);
  expect(out).toContain('- delete membership acme:ops:bo (no longer declared)\n');
  await here.run('apply', '--yes');
  expect((await here.run('list', 'group', '--json')).json.result.map((each: {address: string}) => each.address)).toEqual([
    'group acme/staging:web',
    'group acme:platform',
  ]);
  expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(0);
});

test('a move back to a former name is told in text, Markdown and JSON', async () => {
  const declare = (groups: string): string => `stack: s\norganisations: { a: { groups: { ${groups} } } }\n`;
  here = folder({'pltfrms.yaml': declare('x: {}, y: {}')});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', declare('x: {}, z: { previously: y }'));
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', declare('x: {}, y: {}'));
  const why = '(moved back: it had this name before)';
  expect((await here.run('plan')).out).toContain(`> group a:z -> group a:y  ${why}`);
  expect((await here.run('plan', '--markdown')).out).toContain(`! move group a:z -> group a:y ${why}`);
  const {json} = await here.run('plan', '--json');
  expect(json.result.changes).toMatchObject([{action: 'move', from: 'group a:z', reason: {code: 'moved-elsewhere'}}]);
});

test('what is protected is held, the rest is applied, and the exit code says so', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\norganisations: { a: { protect: true, groups: { x: {} } }, b: {} }\n'});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', 'stack: s\norganisations: { c: {} }\n');
  const ran = await here.run('apply', '--yes', '--json');
  expect(ran.exit).toBe(4);
  expect([...ran.json.result.held].sort()).toEqual(['group a:x', 'organisation a']);
  expect((await here.run('list', '--json')).json.result.map((each: {address: string}) => each.address)).toEqual([
    'group a:x',
    'organisation a',
    'organisation c',
  ]);
});

test('a threshold stops a plan, and an allowance lets one such plan through, once', async () => {
  const config = (people: number, settings = ''): string =>
    `stack: s\n${settings}accounts: [${Array.from({length: people}, (_, index) => `p${index}`).join(', ')}]\n`;
  here = folder({'pltfrms.yaml': config(20)});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', config(15));
  const blocked = await here.run('apply', '--yes');
  expect(blocked.exit).toBe(4);
  expect(blocked.out).toContain('it would delete 5 of 20 account resources; 2 is the threshold');
  const settings = 'settings: { allowances: { spring: { kind: account, delete: 5, until: 2099-01-01, reason: they left } } }\n';
  here.write('pltfrms.yaml', config(15, settings));
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  expect((await here.run('log', 'list', '--type', 'allowance', '--json')).json.result[0].data).toEqual({
    stack: 's',
    name: 'spring',
    count: 5,
  });
  here.write('pltfrms.yaml', config(10, settings));
  expect((await here.run('apply', '--yes')).exit).toBe(4);
});

test('destroy asks for a number without a terminal, and leaves what others use', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  expect((await here.run('destroy', '--yes', '--up-to', '3')).exit).toBe(4);
  expect((await here.run('destroy')).err).toContain('no terminal');
  const ran = await here.run('destroy', '--yes', '--up-to', '13');
  expect(ran.exit).toBe(0);
  expect((await here.run('list', '--json')).json.result).toEqual([]);
  expect((await here.run('log', 'replay')).exit).toBe(0);
});

test('two stacks: what another owns is refused by name, added to with existing, and let go with forget', async () => {
  here = folder({
    'one/pltfrms.yaml': 'stack: one\naccounts: [ana]\norganisations: { acme: { groups: { ops: { members: [ana] } } } }\n',
    'two/pltfrms.yaml': 'stack: two\naccounts: [bo]\norganisation: acme\ngroups: { ops: {} }\n',
  });
  await here.run('apply', 'one', '--yes');
  here.write('two/pltfrms.yaml', 'stack: two\norganisation: acme\ngroups: { ops: {} }\n');
  const refused = await here.run('plan', 'two');
  expect(refused.exit).toBe(6);
  expect(refused.err).toContain('group acme:ops belongs to the stack one');
  here.write('two/pltfrms.yaml', 'stack: two\norganisation: acme\ngroups: { ops: { existing: true, members: [ana] } }\n');
  expect((await here.run('plan', 'two')).exit).toBe(6);
  await here.run('create', 'account', 'bo');
  here.write('two/pltfrms.yaml', 'stack: two\norganisation: acme\ngroups: { ops: { existing: true, members: [bo] } }\n');
  expect((await here.run('apply', 'two', '--yes')).exit).toBe(0);
  expect((await here.run('plan', 'one', '--detailed-exitcode')).exit).toBe(0);
  here.write('one/pltfrms.yaml', 'stack: one\naccounts: [ana]\norganisations: { acme: {} }\nforget: [group acme:ops]\n');
  const forgot = await here.run('apply', 'one', '--yes');
  expect(forgot.exit).toBe(0);
  const left = (await here.run('list', '--under', 'acme', '--json')).json.result.map(
    (each: {address: string; owners: string[]}) => [each.address, each.owners],
  );
  expect(left).toEqual([
    ['group acme:ops', []],
    ['membership acme:ops:ana', []],
    ['membership acme:ops:bo', ['two']],
    ['organisation acme', ['one']],
  ]);
});

test('an edited log is found, and so is one that was cut at its end', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  const {json} = await here.run('apply', '--yes', '--json');
  const {default: Database} = await import('better-sqlite3');
  const path = join(here.path, 'pltfrms.db');
  const good = readFileSync(path);
  const edit = (sql: string): void => {
    writeFileSync(path, good);
    const db = new Database(path);
    permitWrites(db);
    db.exec(sql);
    db.close();
  };
  edit("UPDATE events SET data = replace(data, 'Ana', 'Eve') WHERE position = 2");
  expect((await here.run('log', 'verify')).err).toContain('event 2 is not what was written');
  edit('DELETE FROM events WHERE position = 5');
  expect((await here.run('log', 'verify')).err).toContain('event 5 is missing');
  edit('DELETE FROM events WHERE position > 10');
  expect((await here.run('log', 'verify')).err).toContain('events were removed at its end');
  // What is left of it is a log that is whole, in a store that is whole: only the anchor tells of the rest.
  expect((await here.run('log', 'replay', '--into', 'copy.db')).exit).toBe(0);
  const ofCopy = ['--store', 'sqlite:copy.db'];
  expect((await here.run('log', 'verify', ...ofCopy)).exit).toBe(0);
  expect((await here.run('log', 'verify', ...ofCopy, '--anchor', json.result.anchor)).err).toContain('the log was cut');
  edit("UPDATE resources SET spec = '{}' WHERE kind = 'organisation'");
  expect((await here.run('log', 'replay')).err).toContain('the store is not what it implies');
});

test('rollback is a plan like any other, and back again is the same state', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  const state = async (): Promise<unknown> =>
    (await here.run('list', '--json')).json.result.map((each: {address: string; spec: unknown; owners: unknown}) => [
      each.address,
      each.spec,
      each.owners,
    ]);
  await here.run('apply', '--yes');
  const before = await state();
  here.write(
    'pltfrms.yaml',
    quickstart
      .replace('192.0.2.25', '192.0.2.26')
      .replace('platform: {', 'crew: { previously: platform,')
      .replace('group:platform', 'group:crew')
      .replace('            www: { CNAME: "@" }\n', ''),
  );
  expect((await here.run('apply', '--yes', '--json')).json.result.applied).toBe(3);
  const after = await state();
  await here.run('rollback', '5', '--out', 'back.plan');
  expect(await state()).toEqual(after);
  expect((await here.run('apply', 'back.plan', '--yes')).exit).toBe(0);
  expect(await state()).toEqual(before);
  const back = (await here.run('rollback', '14', '--yes')).out;
  expect(back).toContain('Went back to event 16');
  expect(back).toContain('the next apply of it would do again what was undone');
  expect(await state()).toEqual(after);
  expect((await here.run('log', 'replay')).exit).toBe(0);
  expect((await here.run('rollback', '99', '--yes')).exit).toBe(1);
});
