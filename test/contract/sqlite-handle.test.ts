/** A connection that has written remembers what it has proven: what it does not believe any more, and after what. */
import {describe, expect, it} from 'vitest';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import type {Store} from '#stores/store.ts';
import {HOLDER} from './history.ts';
import {append, grow, MORNING, mark, NOON} from './seeing.ts';
import {refusal, storeFiles, tamper} from './sqlite-files.ts';

const files = storeFiles();

async function isSound(path: string): Promise<void> {
  const store = await openToRead(path);
  expect(store.check().damage).toEqual([]);
  store.close();
}

/** A connection that has written twice, and its file. */
async function writer(): Promise<{readonly path: string; readonly store: Store}> {
  const path = await files.store();
  const store = await openToWrite(path);
  append(store, 2);
  append(store, 1);
  return {path, store};
}

describe('a connection that has written', () => {
  it('writes on after a transaction that was undone when it had written', async () => {
    const {path, store} = await writer();
    const failing = (): unknown =>
      store.transaction(HOLDER, (each) => {
        grow(each, 3);
        each.mark('north', mark(16));
        throw new Error('undone');
      });
    expect(failing).toThrow('undone');
    expect(append(store, 2).position).toBe(15);
    store.close();
    await isSound(path);
  });

  it('writes on after a transaction that had nothing to write', async () => {
    const {path, store} = await writer();
    store.transaction(HOLDER, (each) => each.head());
    store.transaction(HOLDER, (each) => grow(each, 0));
    append(store, 1);
    store.close();
    await isSound(path);
  });

  it('writes what it says twice in one transaction, and marks beside it', async () => {
    const {path, store} = await writer();
    store.transaction(HOLDER, (each) => {
      grow(each, 1);
      each.mark('north', mark(14));
      grow(each, 2, NOON);
      expect(each.world().resources.size).toBe(store.world().resources.size);
      each.recordKeyId('key');
    });
    expect([store.mark('north')?.position, store.keyId()]).toEqual([14, 'key']);
    append(store, 1);
    store.close();
    await isSound(path);
  });

  it('goes on from what another connection has written meanwhile', async () => {
    const {path, store} = await writer();
    const other = await openToWrite(path);
    for (let round = 0; round < 3; round++) for (const each of [other, store]) append(each, 2, MORNING);
    other.transaction(HOLDER, (each) => each.mark('north', mark(25)));
    expect(store.mark('north')?.position).toBe(25);
    for (const each of [store, other]) each.close();
    await isSound(path);
  });

  it.each([
    ['a row', `UPDATE resources SET owners = 'mallory'`],
    ['a digest', `UPDATE digests SET digest = 'x' WHERE bucket = (SELECT min(bucket) FROM digests)`],
    ['the head row', 'UPDATE head SET count = 3'],
    ['a run', `UPDATE runs SET actor = 'mallory' WHERE run = 1`],
    ['the end of the log', 'DELETE FROM events WHERE position = (SELECT max(position) FROM events)'],
    ['a digest with its counter', `UPDATE digests SET digest = 'x'; UPDATE head SET changes = changes + 2`],
  ])('refuses to write and to read after another program has edited %s', async (_, sql) => {
    const {path, store} = await writer();
    tamper(path, sql);
    const looks = [() => append(store, 1), () => store.world(), () => store.mark('north'), () => append(store, 1)];
    for (const look of looks) expect(await refusal(look)).toMatchObject({code: 'store/damaged'});
    store.close();
  });
});
