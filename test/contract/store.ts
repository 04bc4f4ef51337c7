/**
 * What a store promises, as a walk for whoever writes the next one: pass the chapters one after another, and it is done.
 * No chapter can be left out: what a store can't promise, no part of the program may count on.
 */
import {afterEach, describe, expect, it} from 'vitest';
import {GENESIS} from '#core/event.ts';
import {firstDifference} from '#core/replay.ts';
import {emptyWorld} from '#core/world.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import {theLog} from './chapters/log.ts';
import {theState} from './chapters/state.ts';
import {transactions} from './chapters/transactions.ts';
import {eventful, HOLDER, tryRun} from './history.ts';
import {append, END, MORNING, mark, NOON, type Open} from './seeing.ts';

export function runStoreContract(name: string, open: Open): void {
  describe(`the store ${name}`, () => {
    const start = closingAfterEach(open);
    describe('1. A new store', () => aNewStore(start));
    describe('2. The log', () => theLog(start));
    describe('3. The state', () => theState(start));
    describe('4. A transaction', () => transactions(start));
    describe('5. Marks', () => marks(start));
    describe('6. The key', () => theKey(start));
    describe('7. Examined', () => examined(start));
    describe('8. The end', () => theEnd(start));
  });
}

/** Opens stores that are closed, however they were opened, when the test is over. */
function closingAfterEach(open: Open): Open {
  const opened: Store[] = [];
  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
  });
  return async () => {
    const {store, reopen} = await open();
    opened.push(store);
    return {
      store,
      async reopen() {
        const other = await reopen();
        opened.push(other);
        return other;
      },
    };
  };
}

function aNewStore(start: Open): void {
  it('is empty: its head is the genesis hash at 0, and nothing has happened', async () => {
    const {store} = await start();
    expect(store.head()).toEqual({position: 0, hash: GENESIS});
    expect([...store.events(1, END)]).toEqual([]);
    expect(store.event(1)).toBeUndefined();
    expect(store.mark('north')).toBeUndefined();
    expect(store.world()).toEqual(emptyWorld(catalogue));
  });

  it('has a name of its own, which it keeps', async () => {
    const [one, other] = [await start(), await start()];
    expect(one.store.id).toMatch(/^[0-9a-z]+$/);
    expect(one.store.id).not.toBe(other.store.id);
    expect((await one.reopen()).id).toBe(one.store.id);
  });
}

function marks(start: Open): void {
  it('are kept for each stack, and the last one counts', async () => {
    const {store, reopen} = await start();
    store.transaction(HOLDER, (writer) => {
      writer.mark('north', mark(1));
      writer.mark('south', mark(2, '2026-07-01'));
      writer.mark('north', mark(3));
    });
    const again = await reopen();
    expect([again.mark('north'), again.mark('south')]).toEqual([mark(3), mark(2, '2026-07-01')]);
    expect(again.mark('west')).toBeUndefined();
  });

  it('keep the diagnostics of the plan that they stand for', async () => {
    const {store, reopen} = await start();
    const diagnostics = [{severity: 'warning', code: 'dns/glue', at: {line: 3}, hint: '“ünïcode”'}];
    store.transaction(HOLDER, (writer) => writer.mark('north', {...mark(1), diagnostics}));
    for (const each of [store, await reopen()]) expect(each.mark('north')).toEqual({...mark(1), diagnostics});
  });

  it('nor is it forgotten through what a stack was changed last', async () => {
    const {store, reopen} = await start();
    expect(store.lastRun('north', 'config')).toBeUndefined();
    append(store, 2, MORNING);
    append(store, 1, NOON);
    const last = {correlation: `run at ${NOON}`, actor: 'ana', way: 'cli', stack: 'north', time: NOON, plannedBy: 'bo'};
    for (const each of [store, await reopen()]) {
      expect(each.lastRun('north', 'config')).toEqual(last);
      expect(each.lastRun('north', 'cli')).toBeUndefined();
      expect(each.lastRun('south', 'config')).toBeUndefined();
    }
  });
}

function theKey(start: Open): void {
  it('is recorded by its ID, and the last one counts', async () => {
    const {store, reopen} = await start();
    expect(store.keyId()).toBeUndefined();
    for (const id of ['0a1b2c3d', '4e5f6071']) store.transaction(HOLDER, (writer) => writer.recordKeyId(id));
    expect([store.keyId(), (await reopen()).keyId()]).toEqual(['4e5f6071', '4e5f6071']);
  });

  it('is not recorded by a transaction that throws', async () => {
    const {store, reopen} = await start();
    const fail = (): void =>
      store.transaction(HOLDER, (writer) => {
        writer.recordKeyId('0a1b2c3d');
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect([store.keyId(), (await reopen()).keyId()]).toEqual([undefined, undefined]);
  });
}

function examined(start: Open): void {
  it('is sound when it is new, and after whatever has happened', async () => {
    const {store, reopen} = await start();
    expect(store.check()).toMatchObject({head: {position: 0, hash: GENESIS}, damage: []});
    expect(tryRun(store, eventful)).toBe(true);
    store.transaction(HOLDER, (writer) => writer.mark('north', mark(5)));
    for (const each of [store, await reopen()]) expect(each.check()).toMatchObject({head: store.head(), damage: []});
  });

  it('is rebuilt from its log, and is the same again', async () => {
    const {store, reopen} = await start();
    expect(tryRun(store, eventful)).toBe(true);
    const [head, world, events] = [store.head(), store.world(), [...store.events(1, END)]];
    expect(store.rebuild(HOLDER)).toEqual({head, resources: world.resources.size, repaired: []});
    expect([store.head(), [...store.events(1, END)]]).toEqual([head, events]);
    expect(firstDifference(world, store.world())).toBeUndefined();
    expect(store.check().damage).toEqual([]);
    append(store, 1, '2027-01-01T00:00:00.000Z');
    expect((await reopen()).check().damage).toEqual([]);
  });
}

function theEnd(start: Open): void {
  it('comes once: closing again is harmless, and a store that is closed says so', async () => {
    const {store} = await start();
    append(store, 1);
    store.close();
    store.close();
    const uses = {
      head: () => store.head(),
      world: () => store.world(),
      events: () => [...store.events(1, 1)],
      event: () => store.event(1),
      mark: () => store.mark('north'),
      keyId: () => store.keyId(),
      lastRun: () => store.lastRun('north', 'cli'),
      read: () => store.read(() => 1),
      check: () => store.check(),
      rebuild: () => store.rebuild(HOLDER),
      transaction: () => append(store, 1),
    };
    for (const [name, use] of Object.entries(uses)) expect(use, name).toThrow('the store is closed');
  });
}
