import {describe, expect, it} from 'vitest';
import type {Command} from '#core/decide.ts';
import type {StoredEvent} from '#core/event.ts';
import {newUid} from '#core/plan/place.ts';
import type {Plan} from '#core/plan/planned.ts';
import {specOf} from '#core/resource.ts';
import {digest} from '#engine/digest.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {perform} from '../../../laws/by-hand.ts';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {applyOn} from '../../../laws/stage.ts';
import {errorsOf, heldBy, said, type Tree, type Workbench, workbench} from '../core/plan/workbench.ts';

const SHOP = {
  legal_name: 'Acme Shop B.V.',
  country: 'NL',
  merchant_category_code: '5732',
  currencies: ['EUR'],
  payment_methods: {ideal: {}},
};
const group = (members: readonly string[], more: Tree = {}): Tree => ({members, ...more});
const acme = (groups: Tree, more: Tree = {}): Tree => ({accounts: ['ana', 'bo'], organisations: {acme: {groups, ...more}}});

interface Bench extends Workbench {
  /** The position of the last event. */
  position(): number;
  by(command: Command): void;
  /** Plans the way back to a position. */
  back(to: number, stack?: string): Plan;
  /** Plans it and applies it, decided again as from a file. */
  goBack(to: number): Plan;
}

function start(): Bench {
  const bench = workbench(platform);
  const {store} = bench;
  const back = (to: number, stack = 'one'): Plan => makeRollback(store, {to, stack, asOf: '2026-06-01'}).plan;
  return {
    ...bench,
    back,
    position: () => store.head().position,
    by(command) {
      expect(perform(platform, store, command)).toBe(true);
    },
    goBack(to) {
      const made = back(to);
      expect(made.diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
      applyOn(platform, store, made, [], 'saved');
      return made;
    },
  };
}

describe('a rollback over a move', () => {
  const before = {organisations: {acme: {products: 'payments', organisations: {old: {payments: {merchants: {shop: SHOP}}}}}}};
  const after = {
    organisations: {
      acme: {products: 'payments', organisations: {new: {payments: {merchants: {shop: {...SHOP, previously: 'acme/old:shop'}}}}}},
    },
  };

  it('out of a parent that was deleted since is a move back, and keeps what the world outside has said', () => {
    const bench = start();
    bench.apply(before);
    const then = bench.position();
    const [shop, ideal] = ['payments.merchant acme/old:shop', 'payments.payment_method acme/old:shop:ideal'].map(
      (address) => bench.find(address).uid,
    );
    bench.by({do: 'update', uid: ideal as string, patch: {spec: {permission: 'granted'}}});
    bench.apply(after);
    const end = bench.position();
    expect(said(bench.goBack(then))).toEqual([
      'create organisation acme/old',
      'move payments.merchant acme/old:shop',
      'delete organisation acme/new',
    ]);
    expect(bench.find('payments.merchant acme/old:shop').uid).toBe(shop);
    expect(bench.find('payments.payment_method acme/old:shop:ideal').uid).toBe(ideal);
    expect(specOf(bench.find('payments.payment_method acme/old:shop:ideal'))).toEqual({permission: 'granted'});
    expect(said(bench.goBack(end))).toContain('move payments.merchant acme/new:shop');
    expect(bench.find('payments.payment_method acme/new:shop:ideal').uid).toBe(ideal);
    expect(bench.plan(after).intents).toEqual([]);
  });
});

describe('a rollback over a name that another has taken since', () => {
  it('gives it back to the one that had it, with its members and uid; the other goes', () => {
    const bench = start();
    const access = {admin: ['group:ops']};
    bench.apply(acme({ops: group(['ana'])}, {access}));
    const then = bench.position();
    const old = bench.find('group acme:ops').uid;
    const grant = bench.find('grant acme:admin:group:acme:ops').uid;
    bench.apply(acme({crew: group(['ana'], {previously: 'ops'})}, {access: {admin: ['group:crew']}}));
    bench.apply(acme({crew: group(['ana'], {previously: 'ops'}), ops: group(['bo'])}, {access: {admin: ['group:crew']}}));
    const end = bench.position();
    const other = bench.find('group acme:ops').uid;
    expect(other).not.toBe(old);
    expect(said(bench.goBack(then))).toEqual(['delete membership acme:ops:bo', 'delete group acme:ops', 'move group acme:ops']);
    expect(bench.find('group acme:ops').uid).toBe(old);
    expect(bench.find('membership acme:ops:ana').parent).toBe(old);
    expect(bench.find('grant acme:admin:group:acme:ops').uid).toBe(grant);
    expect(said(bench.goBack(end))).toEqual(['move group acme:crew', 'create group acme:ops', 'create membership acme:ops:bo']);
    expect(bench.find('group acme:crew').uid).toBe(old);
    expect(bench.store.world().resources.has(other)).toBe(false);
  });

  it('names what is in the way where the other is not this stack’s', () => {
    for (const [stack, code] of [
      ['two', 'ownership/foreign'],
      ['', 'resource/exists'],
    ] as const) {
      const bench = start();
      bench.apply(acme({ops: group([])}));
      const then = bench.position();
      bench.apply(acme({crew: group([], {previously: 'ops'})}));
      const parent = bench.find('organisation acme').uid;
      const kind = platform.catalogue.kind('group') as Kind;
      const uid = newUid({world: bench.store.world(), digest}, kind, parent, 'ops');
      bench.by({do: 'create', kind, uid, parent, name: 'ops', spec: {}, ...(stack === '' ? {} : {owner: stack})});
      const made = bench.back(then);
      expect(errorsOf(made)).toEqual([code]);
      expect(made.diagnostics[0]).toMatchObject({address: 'group acme:ops'});
      expect(made.diagnostics[0]?.summary).toContain('group acme:crew cannot move back');
      expect(made.intents).toEqual([]);
    }
  });
});

describe('a rollback over an exchange of names', () => {
  it('exchanges them back, and once more forward', () => {
    const bench = start();
    bench.apply(acme({a: group(['ana']), b: group(['bo'])}));
    const then = bench.position();
    const [a, b] = [bench.find('group acme:a').uid, bench.find('group acme:b').uid];
    bench.apply(acme({a: group(['bo'], {previously: 'b'}), b: group(['ana'], {previously: 'a'})}));
    const end = bench.position();
    for (const [to, first, second] of [
      [then, a, b],
      [end, b, a],
      [then, a, b],
    ] as const) {
      expect(said(bench.goBack(to)).every((line) => line.startsWith('move group'))).toBe(true);
      expect([bench.find('group acme:a').uid, bench.find('group acme:b').uid]).toEqual([first, second]);
    }
  });

  it('also of an organisation with the one above it', () => {
    const bench = start();
    const parent = (tree: Tree): Tree => ({organisations: {acme: {organisations: tree}}});
    bench.apply(parent({a: {groups: {ops: {}}, organisations: {b: {}}}}));
    const then = bench.position();
    const [a, b] = [bench.find('organisation acme/a').uid, bench.find('organisation acme/a/b').uid];
    const root = bench.find('organisation acme').uid;
    bench.by({do: 'move', uid: b, parent: root, name: 'c'});
    bench.by({do: 'move', uid: a, parent: b, name: 'b'});
    bench.by({do: 'move', uid: b, parent: root, name: 'a'});
    expect(bench.find('organisation acme/a').uid).toBe(b);
    const end = bench.position();
    expect(said(bench.goBack(then))).toHaveLength(2);
    expect([bench.find('organisation acme/a').uid, bench.find('organisation acme/a/b').uid]).toEqual([a, b]);
    bench.goBack(end);
    expect([bench.find('organisation acme/a').uid, bench.find('organisation acme/a/b').uid]).toEqual([b, a]);
  });
});

describe('a rollback over the end of an organisation', () => {
  it('creates it again with everything below, with new uids, and without what the world outside had said', () => {
    const bench = start();
    const shop = {products: 'payments', groups: {ops: group(['ana'])}, access: {admin: ['group:ops']}};
    const tree = {
      accounts: ['ana'],
      organisations: {acme: {groups: {staff: {}}}, shop: {...shop, payments: {merchants: {web: SHOP}}}},
    };
    bench.apply(tree);
    const then = bench.position();
    const {uid} = bench.find('organisation shop');
    const merchant = bench.find('payments.merchant shop:web').uid;
    bench.by({do: 'update', uid: merchant, patch: {spec: {status: 'active'}}});
    bench.apply({accounts: ['ana'], organisations: {acme: {groups: {staff: {}}}}});
    const end = bench.position();
    bench.goBack(then);
    expect(bench.find('organisation shop').uid).not.toBe(uid);
    expect(bench.find('grant shop:admin:group:shop:ops').parent).toBe(bench.find('organisation shop').uid);
    expect(specOf(bench.find('payments.merchant shop:web'))['status']).toBeUndefined();
    expect(bench.plan(tree).intents).toEqual([]);
    bench.goBack(end);
    expect([...bench.store.world().resources.values()].map((each) => each.name).sort()).toEqual(['acme', 'ana', 'staff']);
  });

  it('takes for it what has been created in its place since', () => {
    const bench = start();
    bench.apply(acme({ops: group(['ana'], {description: 'first'})}));
    const then = bench.position();
    bench.apply(acme({}));
    bench.apply(acme({ops: group(['bo'], {description: 'second'})}));
    const {uid} = bench.find('group acme:ops');
    expect(said(bench.goBack(then))).toEqual([
      'update group acme:ops',
      'create membership acme:ops:ana',
      'delete membership acme:ops:bo',
    ]);
    expect(bench.find('group acme:ops')).toMatchObject({uid, spec: '{"description":"first"}'});
  });
});

describe('a rollback, of what others own or nobody,', () => {
  it('releases what was adopted since, and puts it back where it stood', () => {
    const bench = start();
    bench.apply(acme({}));
    bench.byHand('group', 'organisation acme', 'ops');
    const then = bench.position();
    const {uid} = bench.find('group acme:ops');
    bench.apply(acme({ops: group(['ana'])}));
    bench.apply(acme({crew: group(['ana'], {previously: 'ops'})}));
    expect(said(bench.goBack(then))).toEqual(['move group acme:ops', 'delete membership acme:crew:ana']);
    expect(bench.find('group acme:ops')).toMatchObject({uid, owners: []});
  });

  it('is refused where something that it needs was deleted, and names it', () => {
    const bench = start();
    bench.apply({organisations: {acme: {}}}, 'two');
    bench.apply({organisations: {acme: {existing: 'true', groups: {ops: {}}}}});
    const then = bench.position();
    bench.apply({});
    bench.apply({}, 'two');
    const made = bench.back(then);
    expect(made.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'reference/missing',
        address: 'organisation acme',
        summary: expect.stringContaining('was deleted'),
      },
    ]);
  });

  it('is refused where another stack has adopted it since, and names that', () => {
    const bench = start();
    bench.apply(acme({ops: {}}));
    const then = bench.position();
    const {uid} = bench.find('group acme:ops');
    bench.by({do: 'update', uid, patch: {spec: {description: 'changed'}}});
    bench.by({do: 'release', uid, owner: 'one'});
    bench.by({do: 'adopt', uid, owner: 'two'});
    expect(bench.back(then).diagnostics).toMatchObject([
      {code: 'ownership/foreign', summary: expect.stringContaining('stack two')},
    ]);
  });

  it('holds what others stand on', () => {
    const bench = start();
    bench.apply(acme({}));
    const then = bench.position();
    bench.apply(acme({}, {organisations: {shop: {}}}));
    bench.byHand('group', 'organisation acme/shop', 'theirs');
    expect(heldBy(bench.back(then))).toEqual(['delete organisation acme/shop: in-use group acme/shop:theirs']);
  });
});

describe('what a rollback reads', () => {
  it('is the log since the position, and the history of what has changed', () => {
    const bench = start();
    bench.apply(acme(Object.fromEntries(Array.from({length: 40}, (_, n) => [`group-${n}`, group(['ana'])]))));
    const then = bench.position();
    bench.apply(acme(Object.fromEntries(Array.from({length: 40}, (_, n) => [`group-${n}`, n === 7 ? {} : group(['ana'])]))));
    let read = 0;
    const {store} = bench;
    const counting = (events: Iterable<StoredEvent>): Iterable<StoredEvent> => {
      read += [...events].length;
      return events;
    };
    const counted: Store = {
      ...store,
      events: (from, to) => counting([...store.events(from, to)]),
      history: (uids, upTo) => counting([...store.history(uids, upTo)]),
    };
    expect(said(makeRollback(counted, {to: then, stack: 'one', asOf: '2026-06-01'}).plan)).toEqual([
      'create membership acme:group-7:ana',
    ]);
    expect(read).toBe(2);
  });
});
