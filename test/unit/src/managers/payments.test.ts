import {describe, expect, it} from 'vitest';
import type {Raw} from '#schemas/field.ts';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {type Tree, type Workbench, workbench} from '../core/plan/workbench.ts';

const shop = {legal_name: 'Acme Shop B.V.', country: 'NL', merchant_category_code: '0742', currencies: 'EUR'};
const account = {iban: 'NL91ABNA0417164300', holder: 'Acme Shop B.V.'};

function acme(merchants: {readonly [name: string]: {readonly [key: string]: Raw}}): Tree {
  const whole = Object.fromEntries(Object.entries(merchants).map(([name, each]) => [name, {...shop, ...each}]));
  return {organisations: {acme: {products: 'payments', payments: {merchants: whole}}}};
}

/** What a plan is told, and of whom. */
function said(tree: Tree, bench: Workbench = workbench(platform)): readonly string[] {
  return bench.plan(tree).diagnostics.map(({severity, code, address, summary, hint}) => {
    expect(hint).toBeTruthy();
    return `${severity} ${code} ${address}: ${summary}`;
  });
}

const ofShop = (below: {readonly [key: string]: Raw}): readonly string[] => said(acme({shop: below}));

describe('currencies', () => {
  it('of a payout and of the administration that it goes into are one', () => {
    const schedule = (fields: {readonly [key: string]: Raw}): readonly string[] =>
      ofShop({
        currencies: ['EUR', 'GBP'],
        administrations: {uk: {currency: 'GBP'}},
        payout_schedules: {daily: {interval: 'daily', bank_account: account, administration: 'uk', ...fields}},
      });
    expect(schedule({currency: 'GBP'})).toEqual([]);
    expect(schedule({})).toEqual([expect.stringContaining('error payments/administration-currency')]);
  });

  it('are those of the merchant', () => {
    expect(
      ofShop({
        currencies: ['EUR', 'USD'],
        administrations: {books: {}, abroad: {currency: 'USD'}},
        payment_methods: {card: {currencies: ['USD', 'EUR'], minimum_amount: '0.50 EUR', maximum_amount: '5000 EUR'}},
        payout_schedules: {daily: {interval: 'daily', bank_account: account, minimum_amount: '25 EUR'}},
        fee_plans: {all: {fixed_amount: '0.25 USD'}},
      }),
    ).toEqual([]);
    expect(
      ofShop({
        administrations: {abroad: {currency: 'USD'}},
        payment_methods: {card: {currencies: ['USD', 'EUR']}},
        fee_plans: {all: {fixed_amount: '0.25 USD'}},
      }).toSorted(),
    ).toEqual([
      'error payments/currency payments.administration acme:shop:abroad: the merchant shop is not paid in USD, only in EUR (ISO 4217)',
      'error payments/currency payments.fee_plan acme:shop:all: fixed_amount is 0.25 USD, and here only EUR is taken (ISO 4217)',
      'error payments/currency payments.payment_method acme:shop:card: the merchant shop is not paid in USD, only in EUR (ISO 4217)',
    ]);
  });

  it('of amounts are those that the resource itself takes', () => {
    const two = {currencies: ['EUR', 'USD']};
    expect(ofShop({...two, payment_methods: {card: {currencies: 'USD', maximum_amount: '50 EUR'}}})).toEqual([
      'error payments/currency payments.payment_method acme:shop:card: maximum_amount is 50.00 EUR, and here only USD is taken (ISO 4217)',
    ]);
    const schedule = {interval: 'daily', bank_account: account, minimum_amount: '25 USD'};
    expect(ofShop({...two, payout_schedules: {daily: schedule}})).toEqual([
      'error payments/currency payments.payout_schedule acme:shop:daily: minimum_amount is 25.00 USD, and here only EUR is taken (ISO 4217)',
    ]);
    expect(ofShop({...two, payout_schedules: {daily: {...schedule, currency: 'USD'}}})).toEqual([]);
  });

  it('are looked at again when the merchant’s change', () => {
    const bench = workbench(platform);
    const below = {payment_methods: {card: {currencies: 'USD'}}};
    bench.apply(acme({shop: {...below, currencies: ['EUR', 'USD']}}));
    expect(said(acme({shop: below}), bench)).toHaveLength(1);
    expect(said(acme({shop: {...below, currencies: ['EUR', 'USD', 'GBP']}}), bench)).toEqual([]);
  });

  it('that were left out do not change when the merchant’s first does', () => {
    const bench = workbench(platform);
    const administrations = {books: {}, dollars: {currency: 'USD'}};
    bench.apply(acme({shop: {currencies: ['EUR', 'USD'], administrations}}));
    expect(said(acme({shop: {currencies: ['USD', 'EUR'], administrations}}), bench)).toEqual([
      'error payments/first-currency payments.administration acme:shop:books: its currency is the merchant’s first, which would go from EUR to USD; a currency does not change afterwards',
    ]);
    expect(said(acme({shop: {currencies: ['USD', 'EUR'], administrations: {dollars: {currency: 'USD'}}}}), bench)).toEqual([]);
  });
});

describe('amounts', () => {
  const method = (minimum_amount: string, maximum_amount: string) =>
    ofShop({currencies: ['EUR', 'USD'], payment_methods: {card: {minimum_amount, maximum_amount}}});

  it('are in order', () => {
    expect(method('1 EUR', '1 EUR')).toEqual([]);
    expect(method('9 EUR', '10 EUR')).toEqual([]);
    expect(method('10.01 EUR', '10 EUR')).toEqual([
      'error payments/amounts payments.payment_method acme:shop:card: the least amount, 10.01 EUR, is above the most, 10.00 EUR: nothing could be paid',
    ]);
    expect(method('1 EUR', '10 USD')).toEqual([expect.stringMatching(/payments\/amounts .*in two currencies/)]);
  });
});

describe('a payout', () => {
  const payout = (fields: {readonly [name: string]: Raw}) =>
    ofShop({payout_schedules: {main: {bank_account: account, ...fields}}});

  it.each([
    [{interval: 'daily'}],
    [{interval: 'weekly'}],
    [{interval: 'weekly', day: 'friday'}],
    [{interval: 'monthly', day: '28'}],
  ])('takes %j', (fields) => expect(payout(fields)).toEqual([]));

  it.each([
    [{interval: 'daily', day: 'friday'}, 'friday is no day of a daily payout'],
    [{interval: 'weekly', day: '1'}, '1 is no day of a weekly payout'],
    [{interval: 'monthly', day: 'friday'}, 'friday is no day of a monthly payout'],
  ])('refuses %j', (fields, summary) => {
    expect(payout(fields)).toEqual([`error payments/payout-day payments.payout_schedule acme:shop:main: ${summary}`]);
  });

  it('needs a bank account', () => {
    expect(ofShop({payout_schedules: {main: {interval: 'daily'}}})).toEqual([
      expect.stringMatching(/^error config\/missing-field .*bank_account is required$/),
    ]);
  });
});

describe('a terminal', () => {
  const device = {serial_number: '0324567', model: 'S1F2'};
  const places = {locations: {damrak: {}}, payment_methods: {card: {}}};

  it('stands at its own merchant', () => {
    const own = {...places, terminals: {one: {...device, location: 'damrak', payment_methods: ['card']}}};
    expect(said(acme({shop: own, other: places}))).toEqual([]);
    const others = {
      location: 'payments.location:acme:other:damrak',
      payment_methods: ['acme:other:card'],
    };
    expect(said(acme({shop: {terminals: {one: {...device, ...others}}}, other: places}))).toEqual([
      'error payments/other-merchant payments.terminal acme:shop:one: damrak belongs to another merchant, acme:other',
      'error payments/other-merchant payments.terminal acme:shop:one: card belongs to another merchant, acme:other',
    ]);
  });

  it('does not lose its location to another merchant', () => {
    const bench = workbench(platform);
    bench.apply(acme({shop: {...places, terminals: {one: {...device, location: 'damrak'}}}, other: {}}));
    const tree = acme({
      shop: {terminals: {one: {...device, location: 'payments.location:acme:other:damrak'}}},
      other: {locations: {damrak: {previously: 'acme:shop:damrak'}}},
    });
    expect(said(tree, bench)).toEqual([expect.stringMatching(/^error payments\/other-merchant payments.terminal acme:shop:one/)]);
  });

  it('has a serial number that no other has, wherever that stands', () => {
    const bench = workbench(platform);
    bench.apply(acme({shop: {terminals: {one: device}}, other: {}}));
    expect(said(acme({shop: {terminals: {one: device}}, other: {terminals: {a: device}}}), bench)).toEqual([
      'error payments/terminal-twice payments.terminal acme:other:a: the device with the serial number 0324567 stands at payments.terminal acme:shop:one already',
    ]);
    const another = {...device, serial_number: '324567'};
    expect(said(acme({shop: {terminals: {one: device}}, other: {terminals: {a: another}}}), bench)).toEqual([]);
    const moved = acme({shop: {}, other: {terminals: {one: {...device, previously: 'acme:shop:one'}}}});
    expect(said(moved, bench)).toEqual([]);
    expect(said(acme({shop: {terminals: {a: another, b: another}}}))).toHaveLength(1);
  });
});

describe('fees', () => {
  const methods = {payment_methods: {card: {}, ideal: {}}};

  it('of one payment come to all of it at most', () => {
    expect(ofShop({...methods, fee_plans: {a: {percent: '60%'}, b: {percent: '40%'}}})).toEqual([]);
    expect(ofShop({...methods, fee_plans: {a: {percent: '60%'}, b: {percent: '40.01%', payment_methods: 'card'}}})).toEqual([
      'error payments/fees payments.fee_plan acme:shop:a: one payment would cost 100.01% of its amount, more than all of it: a, b add up',
    ]);
  });

  it('of payments that no plan has in common are not added up', () => {
    const apart = {a: {percent: '60%', payment_methods: 'ideal'}, b: {percent: '60%', payment_methods: 'card'}};
    expect(ofShop({...methods, fee_plans: apart})).toEqual([]);
    const countries = {a: {percent: '60%', countries: ['NL', 'BE']}, b: {percent: '60%', countries: 'DE'}};
    expect(ofShop({fee_plans: countries})).toEqual([]);
    expect(ofShop({fee_plans: {...countries, c: {percent: '41%', countries: 'DE'}}})).toEqual([
      expect.stringMatching(/101% of its amount, more than all of it: b, c add up$/),
    ]);
  });

  it('are shared with an organisation above, where there is one', () => {
    const plans = {fee_plans: {all: {percent: '1.5%', reseller_share: '20%'}}};
    expect(ofShop(plans)).toEqual([
      'warning payments/no-reseller payments.fee_plan acme:shop:all: no organisation stands above acme with which the fee could be shared',
    ]);
    expect(said({organisations: {hostco: acme({shop: plans})}})).toEqual([]);
  });
});

describe('the mode of a subscription', () => {
  const shops = (names: readonly string[]): Tree => ({
    merchants: Object.fromEntries(names.map((name) => [name, {...shop}])),
  });
  const inMode = (mode: string | undefined, fields: Tree = {}): Tree => ({
    products: [mode === undefined ? 'payments' : {payments: {mode}}],
    ...fields,
  });
  const tree = (acme: Tree, beta: Tree = inMode(undefined)): Tree => ({organisations: {acme, beta}});
  const codes = (bench: Workbench, config: Tree): readonly string[] =>
    bench.plan(config).diagnostics.map(({code, address}) => `${code} ${address}`);
  const shop1 = 'product/mode-changes payments.merchant acme:shop';

  it('is live where nothing is said, and of no product that has none', () => {
    const bench = workbench(platform);
    bench.apply(tree(inMode('live', {payments: shops(['shop'])})));
    expect(codes(bench, tree(inMode(undefined, {payments: shops(['shop'])})))).toEqual([]);
    expect(codes(bench, {organisations: {acme: {products: [{payments: {}}, {dns: {mode: 'test'}}]}}})).toEqual([
      'product/no-modes product acme:dns',
    ]);
  });

  it('is kept by each merchant: nothing goes from test to live', () => {
    const bench = workbench(platform);
    bench.apply(tree(inMode('test', {payments: shops(['shop'])})));
    expect(codes(bench, tree(inMode('live', {payments: shops(['shop'])})))).toEqual([shop1]);
    // Another one, or none, may be made in the other.
    expect(codes(bench, tree(inMode('live', {payments: shops(['other'])})))).toEqual([]);
    expect(codes(bench, tree(inMode('live')))).toEqual([]);
  });

  it('is that of the nearest subscription, whoever makes it, ends it, or moves', () => {
    const bench = workbench(platform);
    const nested = (sub: Tree, mode = 'test'): Tree => tree(inMode(mode, {organisations: {sub}}));
    const sub = {payments: shops(['shop'])};
    bench.apply(nested(sub));
    const below = 'product/mode-changes payments.merchant acme/sub:shop';
    expect(codes(bench, nested(inMode('live', sub)))).toEqual([below]);
    expect(codes(bench, nested(inMode('test', sub), 'live'))).toEqual([]);
    bench.apply(nested(inMode('test', sub), 'live'));
    expect(codes(bench, nested(sub, 'live'))).toEqual([below]);
    expect(codes(bench, tree(inMode('live'), inMode('live', {organisations: {sub: {...sub, previously: 'acme/sub'}}})))).toEqual([
      'product/mode-changes payments.merchant beta/sub:shop',
    ]);
    const moved = {merchants: {shop: {...shop, previously: 'acme/sub:shop'}}};
    expect(codes(bench, tree(inMode('live', {organisations: {sub: {}}, payments: moved})))).toEqual([shop1]);
    expect(codes(bench, tree(inMode('live'), inMode('test', {organisations: {sub: {...sub, previously: 'acme/sub'}}})))).toEqual(
      [],
    );
  });
});
