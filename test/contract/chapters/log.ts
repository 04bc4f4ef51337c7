import {expect, it} from 'vitest';
import {verifyLog} from '#core/replay.ts';
import {digest} from '#engine/digest.ts';
import {append, differences, END, MORNING, NO_DIFFERENCES, NOON, type Open, rename, root, snapshot, verified} from '../seeing.ts';

export function theLog(start: Open): void {
  it('counts from 1 without a gap, and chains each event to the one before', async () => {
    const opened = await start();
    const {store} = opened;
    append(store, 3);
    const head = append(store, 2, NOON);
    const events = [...store.events(1, END)];
    expect(events.map((event) => event.position)).toEqual([1, 2, 3, 4, 5]);
    expect(head).toEqual({position: 5, hash: events[4]?.hash});
    expect(store.head()).toEqual(head);
    expect(verifyLog(store.id, digest, events)).toEqual({head});
    expect(await verified(opened)).toEqual({head});
  });

  it('keeps an event whole, with the run that it was part of', async () => {
    const {store, reopen} = await start();
    append(store, 1);
    const event = (await reopen()).event(1);
    const resource = [...store.world().resources.values()][0];
    expect(event).toMatchObject({position: 1, type: `${root.name}.created`, uid: resource?.uid, version: 1});
    expect(event).toMatchObject({subject: `${root.name} name-1`, organisation: 'name-1'});
    expect(event?.run).toEqual({
      correlation: `run at ${MORNING}`,
      actor: 'ana',
      way: 'cli',
      stack: 'north',
      time: MORNING,
      plannedBy: 'bo',
    });
  });

  it('is read from any position to any other, in order, and ends where it ends', async () => {
    const {store} = await start();
    append(store, 2500);
    const positions = Array.from({length: 2500}, (_, index) => index + 1);
    const ranges = [
      [1, 1],
      [3, 7],
      [990, 2010],
      [1, 1000],
      [2500, END],
      [2, 1],
      [0, 2],
      [-5, 0],
      [1, -1],
      [2501, END],
    ] as const;
    for (const [from, to] of ranges) {
      const read = [...store.events(from, to)].map((event) => event.position);
      expect(read, `${from} to ${to}`).toEqual(positions.filter((each) => each >= from && each <= to));
    }
    expect(store.event(2500)?.position).toBe(2500);
    for (const nowhere of [2501, 0, -1]) expect(store.event(nowhere)).toBeUndefined();
  });

  it('gives the events of some resources, up to a position, in order', async () => {
    const {store, reopen} = await start();
    append(store, 40);
    const uids = [3, 17, 29].map((position) => store.event(position)?.uid as string);
    rename(store, uids);
    for (const each of [store, await reopen()]) {
      const read = (asked: readonly string[], upTo: number) => [...each.history(asked, upTo)].map((event) => event.position);
      expect(read(uids, END)).toEqual([3, 17, 29, 41, 42, 43]);
      expect(read([uids[2] as string, uids[0] as string, uids[0] as string], 41)).toEqual([3, 29, 41]);
      expect([read(uids, 2), read(uids, 0), read(uids, -1), read([], END), read(['nobody'], END)]).toEqual([[], [], [], [], []]);
      expect([...each.history([uids[1] as string], END)]).toEqual([each.event(17), each.event(42)]);
    }
  });

  it('knows where a run ends', async () => {
    const {store, reopen} = await start();
    expect(store.endOfRun(0)).toBe(0);
    for (const count of [3, 1, 5, 2]) append(store, count, NOON);
    for (const each of [store, await reopen()])
      expect(Array.from({length: 13}, (_, position) => each.endOfRun(position))).toEqual([
        0, 3, 3, 3, 4, 9, 9, 9, 9, 9, 11, 11, 12,
      ]);
  });

  it('can be walked while the store is asked for other things, and the walk can be left', async () => {
    const {store} = await start();
    append(store, 2500);
    for (const {position} of store.events(1, END)) {
      if (position === 1500) expect([store.event(1)?.position, store.world().resources.size]).toEqual([1, 2500]);
      if (position === 1600) append(store, 1, NOON);
      if (position === 2100) break;
    }
    expect(store.head().position).toBe(2501);
  });

  it('gives a run that is dated before the last event its time', async () => {
    const opened = await start();
    append(opened.store, 1, NOON);
    append(opened.store, 2, MORNING);
    expect([...opened.store.events(1, END)].map((event) => event.run.time)).toEqual([NOON, NOON, NOON]);
    expect(await verified(opened)).toHaveProperty('head');
  });

  it('steps back in time where it may, and is right all the same', async () => {
    const opened = await start();
    append(opened.store, 2, NOON);
    const head = append(opened.store, 1, MORNING, {mayStepBack: true});
    append(opened.store, 1, MORNING);
    for (const store of [opened.store, await opened.reopen()]) {
      expect([...store.events(1, END)].map((event) => event.run.time)).toEqual([NOON, NOON, MORNING, MORNING]);
      expect(store.lastRun('north', '')?.time).toBe(MORNING);
      expect(store.check()).toMatchObject({damage: [], steps: [{position: 3, time: MORNING, prior: NOON}]});
    }
    expect(head.position).toBe(3);
    expect(await differences(opened)).toEqual(NO_DIFFERENCES);
    expect(await verified(opened)).toEqual({head: opened.store.head()});
  });

  it('is not changed by a run in which nothing happens', async () => {
    const {store} = await start();
    append(store, 1, MORNING);
    const before = snapshot(store);
    append(store, 0, NOON);
    expect(snapshot(store)).toEqual(before);
    append(store, 1, MORNING);
    expect(store.event(2)?.run.time).toBe(MORNING);
  });

  it('takes ten thousand events in one transaction', async () => {
    const opened = await start();
    const head = append(opened.store, 10_000);
    expect(head.position).toBe(10_000);
    expect(await verified(opened)).toEqual({head});
    expect(await differences(opened)).toEqual(NO_DIFFERENCES);
  });
}
