import {randomBytes} from 'node:crypto';
import {chmodSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, expect, test} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';
import {quickstart} from './quickstart.yaml.ts';

let here: Folder;
afterEach(() => here?.remove());

const changed = quickstart.replace('192.0.2.25', '192.0.2.26');

/** What plan --out prints of the plan itself. */
function withoutSaved(out: string): string {
  return out.replace(/\n\nThe plan is saved in a\.plan\.$/, '');
}

async function stage(): Promise<void> {
  here = folder({'pltfrms.yaml': quickstart});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', changed);
}

test('show FILE puts into one list what plan puts into one, whatever its address is made of', async () => {
  const config = `stack: acme
accounts: [ana, bo]
organisations:
  acme:
    products: [dns]
    groups: { a: {}, b: { members: [ana, bo] } }
    access: { owner: [ana, bo], editor: [group:a, bo] }
    dns: { zones: { x.test: { records: { www: { A: 192.0.2.1 } } }, y.test: {} } }
`;
  here = folder({'pltfrms.yaml': config});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', 'stack: acme\naccounts: [zoe]\n');
  const planned = await here.run('plan', '--out', 'a.plan');
  expect(planned.out).toContain('- grant acme: (3)');
  const shown = await here.run('show', 'a.plan');
  expect(shown.out.startsWith(withoutSaved(planned.out))).toBe(true);
});

test('what follows from something that goes is listed by address', async () => {
  const config = (mail: string): string =>
    `stack: acme\norganisations:\n  acme:\n    products: [dns, communication]\n    dns: { zones: { x.test: {} } }\n${mail}`;
  here = folder({'pltfrms.yaml': config('')});
  const {position} = (await here.run('apply', '--yes', '--json')).json.result;
  here.write('pltfrms.yaml', config('    communication: { mail_domains: { x.test: {} } }\n'));
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', config(''));
  const gone = async (...words: string[]): Promise<readonly string[]> => {
    await here.run(...words, '--out', 'a.plan');
    const {changes} = (await here.run('show', 'a.plan', '--json')).json.result.plan;
    return changes.flatMap(({kind, address}: {kind: string; address: string}) => (kind === 'dns.record_set' ? address : []));
  };
  for (const words of [['plan'], ['rollback', String(position)]]) {
    const addresses = await gone(...words);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses).toEqual([...addresses].sort());
  }
});

test('show FILE shows what plan shows, and whether it is authentic and can be applied', async () => {
  await stage();
  const planned = await here.run('plan', '--out', 'a.plan');
  const shown = await here.run('show', 'a.plan');
  expect([shown.exit, shown.err]).toEqual([0, '']);
  expect(planned.out).toContain('\n\nThe plan is saved in a.plan.');
  expect(shown.out.startsWith(withoutSaved(planned.out))).toBe(true);
  expect(shown.out).toContain('Signature: valid\nState: can be applied');
  const markdown = await here.run('show', 'a.plan', '--markdown');
  expect(markdown.out.startsWith((await here.run('plan', '--markdown')).out)).toBe(true);
  const {json} = await here.run('show', 'a.plan', '--json');
  expect(json.result).toMatchObject({
    authentic: true,
    state: 'current',
    why: null,
    plan: {format: 'pltfrms-plan/2', stack: 'acme'},
  });
  expect((await here.run('show', 'group', 'acme:platform')).exit).toBe(0);
  expect((await here.run('show', 'group', 'acme:platform', '--markdown')).exit).toBe(64);

  await here.run('update', 'dns.record_set', 'acme:acme.test:mail:A', 'ttl=5m');
  const stale = await here.run('show', 'a.plan');
  expect([stale.exit, stale.out]).toEqual([
    3,
    expect.stringContaining(
      'Signature: valid\nState: stale: dns.record_set acme:acme.test:mail:A was changed. Since it was made: #',
    ),
  ]);
  writeFileSync(join(here.path, 'b.plan'), readFileSync(join(here.path, 'a.plan'), 'utf8').replace('192.0.2.26', '192.0.2.66'));
  const forged = await here.run('show', 'b.plan');
  expect([forged.exit, forged.out]).toEqual([7, expect.stringContaining('Signature: not valid\nState: not valid')]);
  expect(forged.out.startsWith('Signature: not valid\nState: not valid: ')).toBe(true);
  expect(forged.out.lastIndexOf('Signature: not valid')).toBeGreaterThan(forged.out.indexOf('192.0.2.66'));
  const warning = '> **This saved plan is not valid: its signature is not valid.**';
  expect((await here.run('show', 'b.plan', '--markdown')).out.startsWith(warning)).toBe(true);
  const elsewhere = await here.run('show', 'a.plan', '--store', 'sqlite:nowhere.db');
  expect([elsewhere.exit, elsewhere.out]).toEqual([
    0,
    expect.stringContaining('Signature: not checked\nState: not checked: there is no store'),
  ]);
  expect(existsSync(join(here.path, 'nowhere.db'))).toBe(false);
});

test('a plan of many changes is shown by the file as by plan: moves, runs of names, what is held', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: a\norganisations: { a: { groups: { g: {}, h: {}, p: { protect: true } }, organisations: { b: { groups: { x: {}, y: {}, z: {} } } } } }\n',
  });
  await here.run('apply', '--yes');
  here.write(
    'pltfrms.yaml',
    'stack: a\norganisations: { a: { groups: { i: {}, j: {}, k: {} }, organisations: { c: { previously: b, groups: { x: {}, y: {}, z: {} } } } } }\n',
  );
  const planned = await here.run('plan', '--out', 'a.plan');
  expect(planned.out).toContain('with 3 resources below it');
  expect((await here.run('show', 'a.plan')).out.startsWith(withoutSaved(planned.out))).toBe(true);
  expect((await here.run('apply', 'a.plan', '--yes')).exit).toBe(4);
});

test('a plan that was applied says so when it is applied again, and show says why in few words', async () => {
  await stage();
  await here.run('plan', '--out', 'a.plan');
  expect((await here.run('apply', 'a.plan', '--yes')).exit).toBe(0);
  const again = await here.run('apply', 'a.plan', '--yes');
  expect([again.exit, again.err]).toEqual([
    3,
    expect.stringContaining('the plan is stale: it was applied already, as event 14 by'),
  ]);
  expect((await here.run('show', 'a.plan')).out).toContain('State: stale: it was applied already, as event 14 by');
  const accounts = Array.from({length: 12}, (_, index) => `a${index}`);
  here.remove();
  here = folder({'pltfrms.yaml': `stack: s\naccounts: [${accounts.join(', ')}]\n`});
  const created = await here.run('apply', '--yes');
  expect(created.out).toContain('  + account (12)\n');
  here.write('pltfrms.yaml', 'stack: s\naccounts: [a0]\n');
  expect((await here.run('plan', '--out', 'b.plan')).exit).toBe(4);
  const blocked = await here.run('show', 'b.plan');
  expect([blocked.exit, blocked.out]).toEqual([4, expect.stringMatching(/State: blocked: \d+ to delete/)]);
});

test('apply FILE shows what it does, and asks', async () => {
  await stage();
  const planned = await here.run('plan', '--out', 'a.plan');
  const asked = await here.run('apply', 'a.plan');
  expect([asked.exit, asked.out]).toEqual([1, withoutSaved(planned.out)]);
  expect(asked.err).toContain('add --yes when it is meant');
  const applied = await here.run('apply', 'a.plan', '--yes');
  expect(applied.out).toContain(`${withoutSaved(planned.out)}\nApplied 1 event.`);
});

test('apply CONFIG --approved FILE applies the same plan only', async () => {
  await stage();
  await here.run('plan', '--out', 'a.plan');
  here.write('pltfrms.yaml', changed.replace('192.0.2.26', '192.0.2.27'));
  const other = await here.run('apply', '--approved', 'a.plan', '--yes');
  expect([other.exit, other.err]).toEqual([
    3,
    expect.stringContaining('dns.record_set acme:acme.test:mail:A is not what was approved'),
  ]);
  here.write('pltfrms.yaml', changed.replace('  - bo@acme.test\n', '  - bo@acme.test\n  - eva@acme.test\n'));
  expect((await here.run('apply', '--approved', 'a.plan', '--yes')).err).toContain(
    'account.created account eva@acme.test was not approved',
  );
  here.write('pltfrms.yaml', quickstart);
  expect((await here.run('apply', '--approved', 'a.plan', '--yes')).err).toContain('was approved and would not happen');
  here.write('pltfrms.yaml', changed);
  writeFileSync(
    join(here.path, 'b.plan'),
    readFileSync(join(here.path, 'a.plan'), 'utf8').replaceAll('192.0.2.26', '192.0.2.27'),
  );
  expect((await here.run('apply', '--approved', 'b.plan', '--yes')).exit).toBe(7);
  await here.run('create', 'account', 'unrelated@acme.test');
  expect((await here.run('apply', '--approved', 'a.plan', '--yes')).exit).toBe(0);
  expect((await here.run('apply', 'a.plan', '--approved', 'a.plan')).exit).toBe(64);
});

test('a saved rollback is signed and reviewed like any plan', async () => {
  await stage();
  await here.run('apply', '--yes');
  await here.run('rollback', '13', '--out', 'back.plan');
  expect((await here.run('show', 'back.plan')).out).toContain('Saved rollback of the stack acme');
  expect((await here.run('apply', 'back.plan', '--yes')).exit).toBe(0);
});

test('a first plan makes the key that the apply checks it with; without a key it can’t be applied', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  expect((await here.run('plan', '--out', 'a.plan')).exit).toBe(0);
  const key = join(here.path, 'pltfrms.db.key');
  const text = readFileSync(key, 'utf8');
  expect((await here.run('show', 'a.plan')).out).toContain('Signature: valid');
  rmSync(key);
  const refused = await here.run('apply', 'a.plan', '--yes');
  expect([refused.exit, refused.err]).toEqual([7, expect.stringContaining('the store has no key')]);
  writeFileSync(key, `${randomBytes(32).toString('hex')}\n`, {mode: 0o600});
  expect((await here.run('apply', 'a.plan', '--yes')).err).toContain('[plan/not-authentic]');
  expect(existsSync(join(here.path, 'pltfrms.db'))).toBe(false);
  writeFileSync(key, text, {mode: 0o600});
  chmodSync(key, 0o600);
  expect((await here.run('apply', 'a.plan', '--yes')).exit).toBe(0);
  expect((await here.run('apply', 'a.plan', '--yes')).err).toContain(
    'the plan is stale: it was applied already, as events 1 to 13 by tester at ',
  );
});

test('a plan for a store in memory, and a key that can’t be made, name the variable for the key', async () => {
  here = folder({'pltfrms.yaml': quickstart});
  const memory = await here.run('plan', '--out', 'a.plan', '--store', 'memory:');
  expect([memory.exit, memory.err]).toEqual([1, expect.stringContaining('PLTFRMS_SECRET_KEY')]);
  const nowhere = await here.run('plan', '--out', 'a.plan', '--store', 'sqlite:nowhere/a.db');
  expect([nowhere.exit, nowhere.err]).toEqual([1, expect.stringContaining('PLTFRMS_SECRET_KEY')]);
  expect(existsSync(join(here.path, 'a.plan'))).toBe(false);
  const env = {PLTFRMS_ACTOR: 'tester', PLTFRMS_SECRET_KEY: randomBytes(32).toString('hex'), NO_COLOR: '1'};
  const run = (...args: string[]) => execa('node', [BIN, ...args], {cwd: here.path, reject: false, stdin: 'ignore', env});
  expect((await run('plan', '--out', 'a.plan')).exitCode).toBe(0);
  expect(existsSync(join(here.path, 'pltfrms.db.key'))).toBe(false);
  expect((await here.run('apply', 'a.plan', '--yes')).exit).toBe(7);
  expect((await run('apply', 'a.plan', '--yes')).exitCode).toBe(0);
});
