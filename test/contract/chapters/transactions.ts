import {expect, it} from 'vitest';
import {HOLDER} from '../history.ts';
import {append, differences, grow, mark, NO_DIFFERENCES, NOON, type Open, snapshot, verified} from '../seeing.ts';

const BUSY = 'this store is in a transaction already: use its writer';
const WAITS = 'what is done at one moment can’t wait: the work answered a promise';
const OVER = 'the transaction of this writer is over';
const LATER = '2027-01-01T00:00:00.000Z';

export function transactions(start: Open): void {
  it('that throws leaves the log, the state and the marks as they were', async () => {
    const opened = await start();
    const {store, reopen} = opened;
    append(store, 2);
    store.transaction(HOLDER, (writer) => writer.mark('north', mark(2)));
    const before = snapshot(store);
    const fail = (): void =>
      store.transaction(HOLDER, (writer) => {
        grow(writer, 3, NOON);
        writer.mark('north', mark(5));
        // Whatever is read in between is not remembered: another event will stand there.
        store.event(3);
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(snapshot(store)).toEqual(before);
    expect(snapshot(await reopen())).toEqual(before);
    append(store, 1, LATER);
    expect(store.event(3)?.run.time).toBe(LATER);
    expect(await verified(opened)).toEqual({head: store.head()});
  });

  it('sees what it has appended, and nobody else does until it ends', async () => {
    const opened = await start();
    const {store, reopen} = opened;
    append(store, 1);
    const outside = await reopen();
    const before = snapshot(outside);
    const head = store.transaction(HOLDER, (writer) => {
      const first = grow(writer, 2, NOON);
      expect(writer.head()).toEqual(first);
      expect(writer.world().resources.size).toBe(3);
      expect(snapshot(outside)).toEqual(before);
      return grow(writer, 1, LATER);
    });
    expect(head.position).toBe(4);
    expect(outside.head()).toEqual(head);
    expect(outside.world().resources.size).toBe(4);
    expect(await verified(opened)).toEqual({head});
    expect(await differences(opened)).toEqual(NO_DIFFERENCES);
  });

  it('gives a world that may be changed, which changes nothing', async () => {
    const {store} = await start();
    append(store, 1);
    store.transaction(HOLDER, (writer) => {
      writer.world().resources.clear();
      expect(writer.world().resources.size).toBe(1);
    });
    expect(store.world().resources.size).toBe(1);
  });

  it('stands alone: no other begins in it, it waits for nothing, and its writer ends with it', async () => {
    const {store} = await start();
    expect(() => store.transaction(HOLDER, () => append(store, 1))).toThrow(BUSY);
    expect(() => store.read(() => append(store, 1))).toThrow(BUSY);
    expect(() => store.transaction(HOLDER, async (writer) => grow(writer, 1))).toThrow(WAITS);
    expect(() => store.read(async () => 1)).toThrow(WAITS);
    const writer = store.transaction(HOLDER, (each) => each);
    expect(() => grow(writer, 1)).toThrow(OVER);
    expect(() => writer.mark('north', mark(1))).toThrow(OVER);
    expect(store.head().position).toBe(0);
    append(store, 1);
    expect(store.head().position).toBe(1);
  });

  it('of somebody else does not come between what is read at one moment', async () => {
    const {store, reopen} = await start();
    append(store, 1);
    const other = await reopen();
    store.read(() => {
      const before = snapshot(store);
      // It is told to come back; in another process it would wait first.
      expect(() => append(other, 1, NOON)).toThrow();
      expect(snapshot(store)).toEqual(before);
      expect(store.read(() => store.head().position)).toBe(1);
    });
    append(other, 1, NOON);
    expect(store.head().position).toBe(2);
  });
}
