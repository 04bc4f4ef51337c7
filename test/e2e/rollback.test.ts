/** Rollback by identity, as a user sees it: what was moved is moved back, and keeps what the world outside has said of it. */
import {afterEach, describe, expect, it, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

let here: Folder | undefined;
afterEach(() => here?.remove());

const SHOP = `legal_name: Acme Shop B.V., country: NL, merchant_category_code: 5732, currencies: [EUR], payment_methods: { ideal: {} }`;
const under = (organisation: string, more = ''): string =>
  `stack: acme\norganisations:\n  acme:\n    products: [payments]\n    organisations:\n      ${organisation}:\n        payments:\n          merchants:\n            shop: { ${more}${SHOP} }\n`;

async function resource(address: string): Promise<{uid: string; spec: unknown}> {
  return (await (here as Folder).run('show', address, '--json')).json.result;
}

test('a merchant that was moved out of a parent that is gone moves back, with its permission', async () => {
  here = folder({'pltfrms.yaml': under('old')});
  const {position} = (await here.run('apply', '--yes', '--json')).json.result;
  const before = await resource('payments.payment_method acme/old:shop:ideal');
  expect((await here.run('update', 'payments.payment_method', 'acme/old:shop:ideal', 'permission=granted')).exit).toBe(0);
  here.write('pltfrms.yaml', under('new', 'previously: "acme/old:shop", '));
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  const shown = await here.run('rollback', String(position), '--out', 'back.plan');
  expect(shown.out).toContain(
    '> payments.merchant acme/new:shop -> payments.merchant acme/old:shop  (moved back, with 1 resource below it)',
  );
  expect(shown.out).toContain('1 to create, 1 to delete, 1 to move');
  expect((await here.run('apply', 'back.plan', '--yes')).exit).toBe(0);
  const after = await resource('payments.payment_method acme/old:shop:ideal');
  expect(after).toMatchObject({uid: before.uid, spec: {permission: 'granted'}});
  expect((await here.run('log', 'replay')).exit).toBe(0);
});

const groups = (written: string): string => `stack: acme\naccounts: [ana, bo]\norganisations:\n  acme:\n    groups:\n${written}`;

test('a group whose name another has taken comes back under it, and two exchange their names in one apply and back', async () => {
  here = folder({'pltfrms.yaml': groups('      ops: { members: [ana] }\n')});
  const {position} = (await here.run('apply', '--yes', '--json')).json.result;
  const {uid} = await resource('group acme:ops');
  here.write('pltfrms.yaml', groups('      crew: { previously: ops, members: [ana] }\n'));
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', groups('      crew: { previously: ops, members: [ana] }\n      ops: { members: [bo] }\n'));
  const end = (await here.run('apply', '--yes', '--json')).json.result.position;
  expect((await resource('group acme:ops')).uid).not.toBe(uid);
  here.write(
    'pltfrms.yaml',
    groups('      crew: { previously: ops, members: [bo] }\n      ops: { previously: crew, members: [ana] }\n'),
  );
  expect((await here.run('plan')).out).toContain('2 to move');
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  expect((await resource('group acme:ops')).uid).toBe(uid);
  expect((await here.run('plan')).out).toContain('No changes');
  expect((await here.run('rollback', String(end), '--yes')).exit).toBe(0);
  expect((await resource('group acme:crew')).uid).toBe(uid);
  expect((await here.run('rollback', String(position), '--yes')).exit).toBe(0);
  expect((await resource('group acme:ops')).uid).toBe(uid);
  expect((await resource('membership acme:ops:ana')).uid).toBeTruthy();
  expect((await here.run('log', 'verify')).exit).toBe(0);
});

describe('what a rollback says', () => {
  const ACCOUNTS = 'stack: acme\naccounts: [ana]\n';

  it('of what is deleted: that it was not there at the event; of the rest: that it is as it was', async () => {
    here = folder({'pltfrms.yaml': ACCOUNTS});
    await here.run('apply', '--yes');
    here.write('pltfrms.yaml', groups('      ops: { members: [ana] }\n'));
    await here.run('apply', '--yes');
    const shown = await here.run('rollback', '1', '--out', 'back.plan');
    expect(shown.out).toContain('- organisation acme  (not there at event 1)');
    expect(shown.out).not.toContain('declared');
    expect((await here.run('show', 'back.plan')).out).toContain('- organisation acme  (not there at event 1)');
    expect((await here.run('apply', 'back.plan', '--yes')).exit).toBe(0);
    const again = await here.run('rollback', '1');
    expect([again.exit, again.out]).toEqual([0, 'No changes. 1 resource is as it was at event 1.']);
  });

  it('of event 0, once nothing is left: that nothing changes; of several stacks: which there are', async () => {
    here = folder({'a/pltfrms.yaml': ACCOUNTS, 'b/pltfrms.yaml': 'stack: b\naccounts: [bo]\n'});
    expect((await here.run('apply', 'a', '--yes')).exit).toBe(0);
    for (const _ of ['once', 'twice']) expect((await here.run('rollback', '0', '--yes')).exit).toBe(0);
    expect((await here.run('rollback', '0')).out).toBe('No changes. 0 resources are as they were at event 0.');
    expect((await here.run('apply', 'b', '--yes')).exit).toBe(0);
    await here.run('rollback', '0', '--stack', 'b', '--yes');
    const either = await here.run('rollback', '0');
    expect([either.exit, either.err]).toEqual([64, expect.stringMatching(/2 stacks owned something here[\s\S]*acme, b/)]);
    expect((await here.run('rollback', '0', '--stack', 'acme')).exit).toBe(0);
  });

  it('of an event within a run: where that ends', async () => {
    here = folder({'pltfrms.yaml': groups('      ops: { members: [ana] }\n')});
    const {position} = (await here.run('apply', '--yes', '--json')).json.result;
    const within = await here.run('rollback', '2');
    expect(within.err).toContain(`event 2 is within the run that ends at event ${position}`);
    const {notices, result} = (await here.run('rollback', '2', '--json')).json;
    expect([notices, result.to]).toEqual([[expect.objectContaining({code: 'rollback/within-run'})], position]);
    expect((await here.run('rollback', String(position), '--json')).json.notices).toBeUndefined();
  });
});
