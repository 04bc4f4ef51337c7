/** What a resource needs beside it, without referring to it: a network for an address, a subscription, a mail domain for a sender. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {PlanAnswer} from '#provider/protocol/provider.ts';
import type {Value} from '#provider/protocol/type.ts';
import {type Block, block, codesOf, make, type Process, refreshed, type State, type Workplace, workplace} from './blocks.ts';

let here: Workplace;
beforeEach(() => {
  here = workplace();
});
afterEach(() => here.remove());

const aggregate = (prefix: string): Block => block('network_aggregate', {organisation: 'acme', prefix});
const announcement = (...prefixes: string[]): Block =>
  block('network_announcement', {organisation: 'acme', name: 'dns', prefixes, datacenters: ['acme:ams', 'acme:fra']});
const organisation = block('organisation', {name: 'acme'});
const product = (name: string): Block => block('product', {organisation: 'acme', name});
const datacenters = ['ams', 'fra'].map((name) =>
  block('network_datacenter', {organisation: 'acme', name, region: 'eu', asn: '64500'}),
);

const isReplaced = ({requiresReplace = []}: PlanAnswer): boolean => requiresReplace.length > 0;

/** Plans a replacement as Terraform does: once more, with no prior state and with what the first answer has kept. */
async function planReplacement(process: Process, state: State, next: Block): Promise<readonly [PlanAnswer, PlanAnswer]> {
  const first = await process.plan(state, next);
  expect(isReplaced(first)).toBe(true);
  const born = await process.plan({...state, values: null as never, private: first.private as Uint8Array}, next);
  return [first, born];
}

async function start(prefix = '45.8.1.0/24'): Promise<{readonly network: State; readonly address: State}> {
  const all = await make(await here.start(), [
    ...[organisation, product('network'), ...datacenters],
    ...[aggregate(prefix), announcement('45.8.1.10/32')],
  ]);
  return {network: all.at(-2) as State, address: all.at(-1) as State};
}

const uidOf = (state: State): Value => state.values['uid'] as Value;

describe('the network of an address that stays', () => {
  it('is refused to go where the address was asked about before, and where it is after', async () => {
    const {network, address} = await start();
    const before = await refreshed(here, network, address);
    expect(codesOf(await before.plan(address, announcement('45.8.1.10/32')))).toEqual([]);
    expect(codesOf(await before.plan(network, undefined))).toEqual(['network/no-aggregate']);
    const after = await refreshed(here, network, address);
    const going = await after.plan(network, undefined);
    expect(codesOf(going)).toEqual([]);
    expect(codesOf(await after.plan(address, announcement('45.8.1.10/32')))).toEqual(['network/no-aggregate']);
  });

  it('may go with the address, or where the address moves to another', async () => {
    const {network, address} = await start();
    const both = await refreshed(here, network, address);
    const answers = await Promise.all([both.plan(network, undefined), both.plan(address, undefined)]);
    expect(answers.map(codesOf)).toEqual([[], []]);
    const moved = await refreshed(here, network, address);
    const [, born] = await planReplacement(moved, network, aggregate('45.9.0.0/24'));
    expect(codesOf(born)).toEqual([]);
    expect(codesOf(await moved.plan(address, announcement('45.9.0.10/32')))).toEqual([]);
  });

  it.each([
    ['a larger one', '45.8.1.0/24', '45.8.0.0/23'],
    ['a smaller one', '45.8.0.0/23', '45.8.1.0/24'],
  ])('gives way to %s in one transaction, and in the order of Terraform', async (_, before, prefix) => {
    const {network, address} = await start(before);
    const planning = await refreshed(here, network, address);
    const next = aggregate(prefix);
    const [first, born] = await planReplacement(planning, network, next);
    expect([codesOf(first), codesOf(born)]).toEqual([[], []]);
    expect(codesOf(await planning.plan(address, announcement('45.8.1.10/32')))).toEqual([]);
    const applying = await here.start();
    const gone = await applying.apply(network, undefined, {planned: null, private: first.private});
    expect(gone.diagnostics.map(({severity}) => severity)).toEqual(['warning']);
    // Terraform plans what it creates once more.
    expect(codesOf(await applying.plan(undefined, next))).toEqual([]);
    const made = await applying.apply(undefined, next, born);
    expect(made.diagnostics).toEqual([]);
    expect(uidOf(made.state as State)).toBe((born.planned as {uid: Value}).uid);
    const again = await here.start();
    expect(await again.read(network)).toBe(undefined);
    expect((await again.read(made.state as State))?.values['prefix']).toBe(prefix);
    expect((await again.read(address))?.values['prefixes']).toEqual(['45.8.1.10/32']);
  });
});

describe.each([
  [
    'a subscription, while something of its product stays',
    [product('dns')],
    block('dns_zone', {organisation: 'acme', name: 'acme.test'}),
    'product/not-subscribed',
  ],
  [
    'a mail domain, while a sender of it stays',
    [product('communication'), block('communication_mail_domain', {organisation: 'acme', name: 'acme.test'})],
    block('communication_sender', {organisation: 'acme', channel: 'email', name: 'news@acme.test'}),
    'communication/sender-unsigned',
  ],
])('%s', (_, needed, user, code) => {
  it('is refused to go, and goes with it', async () => {
    const states = await make(await here.start(), [organisation, ...needed, user]);
    const [lacked, held] = states.slice(-2) as [State, State];
    const process = await refreshed(here, lacked, held);
    expect(codesOf(await process.plan(held, user))).toEqual([]);
    expect(codesOf(await process.plan(lacked, undefined))).toEqual([code]);
    const both = await refreshed(here, lacked, held);
    const answers = await Promise.all([both.plan(lacked, undefined), both.plan(held, undefined)]);
    expect(answers.map(codesOf)).toEqual([[], []]);
  });
});

describe('the owner of an organisation that stays', () => {
  const account = (name: string): Block => block('account', {name});
  const owner = (subject: string): Block => block('grant', {organisation: 'acme', role: 'owner', subject});

  it('may be replaced where the former grant is asked about first, and the new one only when its organisation has been planned', async () => {
    const [, , acme, former] = await make(await here.start(), [account('ann'), account('bob'), organisation, owner('ann')]);
    const planning = await refreshed(here, acme as State, former as State);
    const going = planning.plan(former as State, undefined);
    expect(codesOf(await planning.plan(acme as State, organisation))).toEqual([]);
    expect(codesOf(await planning.plan(undefined, owner('bob')))).toEqual([]);
    expect(codesOf(await going)).toEqual([]);
  });

  it('goes in an apply also where the new one comes between its refusal and its release', async () => {
    const [, , acme, former] = await make(await here.start(), [account('ann'), account('bob'), organisation, owner('ann')]);
    const planning = await refreshed(here, acme as State, former as State);
    const planned = await Promise.all([planning.plan(former as State, undefined), planning.plan(undefined, owner('bob'))]);
    expect(planned.map(codesOf)).toEqual([[], []]);
    const applying = await here.start();
    await Promise.all([
      applying.apply(former as State, undefined, planned[0]),
      applying.apply(undefined, owner('bob'), planned[1]),
    ]);
    expect(await applying.read(former as State)).toBeUndefined();
  });

  it('is refused to go where nothing comes in its place, once, at the grant', async () => {
    const [, , acme, former] = await make(await here.start(), [account('ann'), account('bob'), organisation, owner('ann')]);
    const planning = await refreshed(here, acme as State, former as State);
    const going = planning.plan(former as State, undefined);
    expect(codesOf(await planning.plan(acme as State, organisation))).toEqual([]);
    expect(codesOf(await going)).toEqual(['organisation/last-owner']);
  });
});
