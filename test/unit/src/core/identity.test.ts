/** A name or a parent that says which thing a resource is about: with another one it is another resource, in every interface. */
import {describe, expect, it} from 'vitest';
import {addressBook} from '#core/address.ts';
import {decide, isRefusal} from '#core/decide.ts';
import {evolve} from '#core/evolve.ts';
import {specOf} from '#core/resource.ts';
import {copyWorld} from '#core/world.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Json, Raw} from '#schemas/field.ts';
import {perform} from '../../../laws/by-hand.ts';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {applyOn} from '../../../laws/stage.ts';
import {said, type Tree, type Workbench, workbench} from './plan/workbench.ts';

const SHOP = {legal_name: 'Acme', country: 'NL', merchant_category_code: '5732', currencies: 'EUR'};
const acme = (body: {readonly [key: string]: Raw}): Tree => ({
  organisations: {acme: {products: ['communication', 'dns', 'iam', 'network', 'payments'], ...body}},
});
const shop = (name: string, body: {readonly [key: string]: Raw}): Raw => ({merchants: {[name]: {...SHOP, ...body}}});

interface Case {
  readonly kind: string;
  readonly from: readonly [string, Tree];
  readonly to: readonly [string, Tree];
  readonly observed?: {readonly [field: string]: Json};
}

const CASES: readonly Case[] = [
  {
    kind: 'iam.custom_domain',
    from: ['acme:customers:login.acme.test', acme({iam: {realms: {customers: {custom_domains: {'login.acme.test': {}}}}}})],
    to: [
      'acme:customers:login.example.com',
      acme({iam: {realms: {customers: {custom_domains: {'login.example.com': {previously: 'login.acme.test'}}}}}}),
    ],
    observed: {status: 'active'},
  },
  {
    kind: 'iam.custom_domain',
    from: ['acme:one:login.acme.test', acme({iam: {realms: {one: {custom_domains: {'login.acme.test': {}}}, two: {}}}})],
    to: [
      'acme:two:login.acme.test',
      acme({iam: {realms: {one: {}, two: {custom_domains: {'login.acme.test': {previously: 'acme:one:login.acme.test'}}}}}}),
    ],
    observed: {status: 'active'},
  },
  {
    kind: 'payments.payment_method',
    from: ['acme:shop:ideal', acme({payments: shop('shop', {payment_methods: {ideal: {}}})})],
    to: ['acme:shop:card', acme({payments: shop('shop', {payment_methods: {card: {previously: 'ideal'}}})})],
    observed: {permission: 'granted'},
  },
  {
    kind: 'communication.mail_domain',
    from: ['acme:acme.test', acme({communication: {mail_domains: {'acme.test': {}}}})],
    to: ['acme:example.com', acme({communication: {mail_domains: {'example.com': {previously: 'acme.test'}}}})],
    observed: {status: 'verified'},
  },
  {
    kind: 'communication.sender',
    from: ['acme:a@acme.test', acme({communication: {mail_domains: {'acme.test': {}}, senders: {'a@acme.test': {}}}})],
    to: [
      'acme:b@acme.test',
      acme({communication: {mail_domains: {'acme.test': {}}, senders: {'b@acme.test': {previously: 'a@acme.test'}}}}),
    ],
  },
  {
    kind: 'network.aggregate',
    from: ['acme:192.0.2.0/24', acme({network: {aggregates: {'192.0.2.0/24': {}}}})],
    to: ['acme:198.51.100.0/24', acme({network: {aggregates: {'198.51.100.0/24': {previously: '192.0.2.0/24'}}}})],
  },
  {
    kind: 'product',
    from: ['lab:audit', {organisations: {lab: {products: ['audit']}}}],
    to: ['lab:dns', {organisations: {lab: {products: [{dns: {previously: 'audit'}}]}}}],
  },
  {
    kind: 'dns.record_set',
    from: ['acme:a.test:www:A', acme({dns: {zones: {'a.test': {records: {www: {A: '192.0.2.1'}}}}}})],
    to: [
      'acme:a.test:api:A',
      acme({dns: {zones: {'a.test': {records: {api: {A: {values: '192.0.2.1', previously: 'www:A'}}}}}}}),
    ],
  },
];

function observe(bench: Workbench, {kind, from, observed = {}}: Case): string {
  const {uid} = bench.find(`${kind} ${from[0]}`);
  if (Object.keys(observed).length > 0)
    expect(perform(platform, bench.store, {do: 'update', uid, patch: {spec: observed}})).toBe(true);
  return uid;
}

/** Applies what a case leads to after what it begins with: uids follow from names, so they are the same in each store. */
function workbenchAfter({from, to}: Case): Workbench {
  const bench = workbench(platform);
  bench.apply(from[1]);
  bench.apply(to[1]);
  return bench;
}

describe.each(CASES)('$kind $from.0', (each) => {
  const {kind, from, to, observed = {}} = each;

  it('is deleted under another name, and what is created has nothing observed', () => {
    const bench = workbench(platform);
    bench.apply(from[1]);
    const before = observe(bench, each);
    const made = bench.plan(to[1]);
    expect(
      said(made)
        .filter((line) => line.includes(` ${kind} `))
        .sort(),
    ).toEqual([`create ${kind} ${to[0]}`, `delete ${kind} ${from[0]}`]);
    expect(made.diagnostics.map(({code}) => code)).toContain('config/previously-ignored');
    bench.apply(to[1]);
    const now = bench.find(`${kind} ${to[0]}`);
    expect(now.uid).not.toBe(before);
    expect(Object.keys(specOf(now)).filter((name) => name in observed)).toEqual([]);
    expect(bench.plan(to[1]).intents).toEqual([]);
  });

  it('is refused another name, whoever asks', () => {
    const bench = workbench(platform);
    bench.apply(from[1]);
    const world = bench.world();
    const {uid} = bench.find(`${kind} ${from[0]}`);
    const {parent, name} = workbenchAfter(each).find(`${kind} ${to[0]}`);
    const deciding = {world, before: world, book: addressBook(world), stacks: new Set<string>()};
    const answer = decide(deciding, {do: 'move', uid, parent, name});
    expect(isRefusal(answer) && answer.code).toBe('resource/immutable');
  });
});

describe('a log in which such a resource was moved', () => {
  it('is folded, and a rollback creates what was there', () => {
    const bench = workbench(platform);
    const [each] = CASES.filter(({kind}) => kind === 'payments.payment_method') as [Case];
    bench.apply(each.from[1]);
    const uid = observe(bench, each);
    const {position} = bench.store.head();
    const {parent, version} = bench.find('payments.payment_method acme:shop:ideal');
    const moved = {
      type: 'payments.payment_method.moved',
      uid,
      subject: 'payments.payment_method acme:shop:ideal',
      organisation: 'acme',
      prior: version,
      data: {parent, name: 'card'},
    };
    bench.store.transaction({actor: 'old', since: ''}, (writer) => {
      const world = copyWorld(writer.world());
      const prior = world.resources.get(uid);
      evolve(world, {...moved, version: version + 1, position: position + 1});
      const run = {correlation: 'c', actor: 'old', way: 'config', stack: 'one', time: '2026-05-01T00:00:00.000Z'};
      writer.append(run, [moved], world, [{uid, prior, now: world.resources.get(uid)}]);
    });
    const {plan} = makeRollback(bench.store, {to: position, stack: 'one', asOf: '2026-06-01'});
    expect([...said(plan)].sort()).toEqual([
      'create payments.payment_method acme:shop:ideal',
      'delete payments.payment_method acme:shop:card',
    ]);
    applyOn(platform, bench.store, plan, [], 'saved');
    expect(specOf(bench.find('payments.payment_method acme:shop:ideal'))['permission']).toBeUndefined();
  });
});

describe('every kind', () => {
  it('that has observed values and a name of its own keeps either the name or what was observed of it', () => {
    const renamed = catalogue.kinds.filter((kind) => kind.observed.length > 0 && !kind.immutable.includes('name'));
    // These have a device, a contract or a line beside the name, which says what was observed.
    expect(renamed.map(({name}) => name)).toEqual([
      'payments.merchant',
      'payments.terminal',
      'payments.payout_schedule',
      'network.peering',
    ]);
  });
});
