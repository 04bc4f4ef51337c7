import {beforeEach, describe, expect, it} from 'vitest';
import {findOrganisation} from '#core/address.ts';
import {type Intent, spentIntent} from '#core/event.ts';
import {newUid} from '#core/plan/place.ts';
import {type Transaction, transact} from '#core/transact.ts';
import type {Head} from '#core/world.ts';
import {type Applied, applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import {replayStore} from '#engine/verify.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';

interface Made {
  readonly intents: readonly Intent[];
  readonly base: Head;
}

let store: Store;

beforeEach(() => {
  store = openMemoryStore({catalogue, digest, id: 'test'});
  for (const name of ['acme', 'other']) apply(plan((transaction) => create(transaction, 'organisation', '', name)));
});

/** The intents of some commands on the state as it is now. */
function plan(work: (transaction: Transaction) => void): Made {
  const base = store.head();
  const transaction = transact(store.world(), {
    managers,
    stacks: new Set(['acme']),
    asOf: '2026-01-01',
    digest,
    position: base.position,
  });
  work(transaction);
  return {intents: transaction.intents, base};
}

function create(transaction: Transaction, kind: string, parent: string, name: string): void {
  const made = catalogue.kind(kind) as Kind;
  const uid = newUid({world: transaction.world, digest}, made, parent, name);
  expect(transaction.perform({do: 'create', kind: made, uid, parent, name, spec: {}})).toHaveProperty('type');
}

/** As a saved plan is applied: each intent is decided again. */
function apply({intents, base}: Made, actor = 'ana'): Applied {
  return applyPlan(store, {intents, base, stack: 'acme', stacks: new Set(['acme']), asOf: '2026-01-01', actor});
}

const uidOf = (path: string): string => findOrganisation(store.world(), path.split('/'))?.uid as string;
const group = (name: string) => (transaction: Transaction) => create(transaction, 'group', uidOf('acme'), name);
const groups =
  (...names: readonly string[]) =>
  (transaction: Transaction): void => {
    for (const name of names) group(name)(transaction);
  };
const move = (from: string, name: string) => (transaction: Transaction) =>
  void transaction.perform({do: 'move', uid: uidOf(from), parent: '', name});

describe('a plan that is applied later', () => {
  it('goes through after events that do not matter to it', () => {
    const saved = plan(group('ops'));
    apply(plan(group('dev')));
    apply(plan(move('other', 'another')));
    expect(apply(saved)).toMatchObject({events: 1, head: {position: 5}});
    expect(replayStore(store).head.position).toBe(5);
  });

  it('is refused when it would now happen somewhere else than was approved, and names what came between', () => {
    const saved = plan(group('ops'));
    apply(plan(group('dev')));
    apply(plan(move('acme', 'acme-hosting')), 'bo');
    expect(() => apply(saved)).toThrow(
      /^the plan is stale: group acme:ops is now group acme-hosting:ops\. Since it was made: #3 group\.created group acme:dev by ana .*; #4 organisation\.moved organisation acme by bo through config at [^;]*$/,
    );
    expect(store.head().position).toBe(4);
  });

  it('is refused when an allowance that it uses was used meanwhile, and names that run alone', () => {
    const spend = (transaction: Transaction): void => transaction.note(spentIntent({stack: 'acme', name: 'old-shop', count: 3}));
    const saved = plan(spend);
    apply(plan(move('other', 'another')));
    apply(plan(spend), 'bo');
    expect(() => apply(saved)).toThrow(
      /^the plan is stale: allowance acme:old-shop was used\. Since it was made: #4 allowance\.spent allowance acme:old-shop by bo [^;]*$/,
    );
    expect(store.head().position).toBe(4);
  });

  it('is refused when it was applied already, also after other events, and says as which', () => {
    const [one, two] = [plan(group('ops')), plan(groups('x', 'y'))];
    apply(plan(group('dev')));
    apply(one, 'bo');
    apply(two, 'bo');
    expect(() => apply(one)).toThrow(/^the plan is stale: it was applied already, as event 4 by bo at [^;]*$/);
    expect(() => apply(two)).toThrow(/^the plan is stale: it was applied already, as events 5 to 6 by bo at [^;]*$/);
    expect(store.head().position).toBe(6);
  });

  it('is refused when another plan has created a part of it meanwhile', () => {
    const saved = plan(groups('ops', 'dev'));
    apply(plan(group('ops')), 'bo');
    expect(() => apply(saved)).toThrow(
      /^the plan is stale: group acme:ops was created meanwhile\. Since it was made: #3 group\.created group acme:ops by bo [^;]*$/,
    );
  });

  it('is refused when it holds an event that this program does not know', () => {
    const [intent] = plan(group('ops')).intents as [Intent];
    for (const type of ['unicorn.created', 'group.exploded']) {
      expect(() => apply({intents: [{...intent, type}], base: store.head()})).toThrow(`this version knows no event ${type}`);
    }
  });

  it('is refused on another log', () => {
    const saved = plan(group('ops'));
    expect(() => apply({...saved, base: {...saved.base, hash: 'f'.repeat(64)}})).toThrow('made on another log');
    expect(() => apply({...saved, base: {...saved.base, position: 9}})).toThrow('made on another log');
  });
});
