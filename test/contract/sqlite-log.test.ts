/** A log that was touched behind the program's back is found out, by where and by what. */
import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {foldLog} from '#core/replay.ts';
import {emptyWorld} from '#core/world.ts';
import {openToExamine, restore} from '#engine/open-store.ts';
import {foldStore, readAnchor, replayStore, verifyStore} from '#engine/verify.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {ask, refusal, storeFiles, tamper} from './sqlite-files.ts';

const files = storeFiles();
const NOT_AS_WRITTEN = 'is not what was written: its hash does not follow from the event and the one before';

/** Swaps two events and leaves each its position. */
const swap = `
  UPDATE events SET position = -1 WHERE position = 2; UPDATE events SET position = 2 WHERE position = 3;
  UPDATE events SET position = 3 WHERE position = -1;`;
const insert = `
  UPDATE events SET position = -position WHERE position > 3; UPDATE events SET position = 1 - position WHERE position < 0;
  INSERT INTO events SELECT 4, run, type, uid, subject, organisation, version, data, hash FROM events WHERE position = 3;`;

/** Each is found when the chain is recomputed; the first event that is not right is named. */
const touchedLogs: readonly (readonly [what: string, sql: string, said: string])[] = [
  [
    'an event whose data was edited',
    `UPDATE events SET data = replace(data, 'name', 'nane') WHERE position = 2`,
    `event 2 ${NOT_AS_WRITTEN}`,
  ],
  [
    'an event whose type was edited',
    `UPDATE events SET type = 'organisation.adopted' WHERE position = 4`,
    `event 4 ${NOT_AS_WRITTEN}`,
  ],
  ['an event whose subject was edited', `UPDATE events SET subject = 'x' WHERE position = 1`, `event 1 ${NOT_AS_WRITTEN}`],
  [
    'an event whose organisation was edited',
    `UPDATE events SET organisation = 'x' WHERE position = 3`,
    `event 3 ${NOT_AS_WRITTEN}`,
  ],
  ['an event that is about something else now', `UPDATE events SET uid = 'x' WHERE position = 3`, `event 3 ${NOT_AS_WRITTEN}`],
  ['an event whose version was edited', 'UPDATE events SET version = 9 WHERE position = 3', `event 3 ${NOT_AS_WRITTEN}`],
  ['a hash that was edited', `UPDATE events SET hash = '0' WHERE position = 3`, `event 3 ${NOT_AS_WRITTEN}`],
  ['an event that was deleted in the middle', 'DELETE FROM events WHERE position = 3', 'event 3 is missing; the next one is 4'],
  ['a log whose beginning was deleted', 'DELETE FROM events WHERE position < 3', 'event 1 is missing; the next one is 3'],
  ['two events that changed places', swap, `event 2 ${NOT_AS_WRITTEN}`],
  ['an event that was put in between', insert, `event 4 ${NOT_AS_WRITTEN}`],
  ['a run with another actor', `UPDATE runs SET actor = 'mallory' WHERE run = 2`, `event 6 ${NOT_AS_WRITTEN}`],
  ['a run at another time', `UPDATE runs SET time = '2031-01-01T00:00:00.000Z' WHERE run = 2`, `event 6 ${NOT_AS_WRITTEN}`],
  ['a run at an earlier time', `UPDATE runs SET time = '2020-01-01T00:00:00.000Z' WHERE run = 2`, `event 6 ${NOT_AS_WRITTEN}`],
  ['a run for another stack', `UPDATE runs SET stack = 'south' WHERE run = 1`, `event 1 ${NOT_AS_WRITTEN}`],
  ['a run that was planned by nobody', 'UPDATE runs SET planned_by = NULL WHERE run = 1', `event 1 ${NOT_AS_WRITTEN}`],
  ['a run that was deleted', 'DELETE FROM runs WHERE run = 1', `event 1 ${NOT_AS_WRITTEN}`],
  ['an event that was moved to another run', 'UPDATE events SET run = 2 WHERE position = 5', `event 5 ${NOT_AS_WRITTEN}`],
  ['the log of another store', `UPDATE meta SET value = 'other' WHERE key = 'id'`, `event 1 ${NOT_AS_WRITTEN}`],
];

describe('log verify', () => {
  it.each(touchedLogs)('finds %s', async (_, sql, said) => {
    const path = await files.store();
    expect(verifyStore(await openToExamine(path)).position).toBe(10);
    tamper(path, sql);
    for (const prove of [verifyStore, replayStore]) {
      const {code, message, hint} = await refusal(async () => prove(await openToExamine(path)));
      expect([code, message.slice(0, said.length)]).toEqual(['log/broken', said]);
      const broken = Number(/^event ([0-9]+)/.exec(said)?.[1]);
      expect(hint).toBe(`the log can be trusted up to event ${broken - 1}; bring back a copy of the store from before`);
    }
  });

  it('finds a log that was cut at its end, by the head row', async () => {
    const path = await files.store();
    tamper(path, 'DELETE FROM events WHERE position > 8; DELETE FROM runs WHERE run NOT IN (SELECT run FROM events)');
    expect(await refusal(async () => verifyStore(await openToExamine(path)))).toEqual({
      code: 'log/broken',
      message: expect.stringMatching(
        /^the head row says that the log ends with event 10, and it ends with event 8: events were removed at its end; /,
      ),
      hint: 'the log can be trusted up to event 8; bring back a copy of the store from before',
    });
  });

  it('finds a log that was cut with all that belongs to it, when it is given an anchor', async () => {
    const path = await files.store();
    const store = await openToExamine(path);
    const anchor = verifyStore(store);
    expect(verifyStore(store, readAnchor(`${anchor.position}:${anchor.hash}`))).toEqual(anchor);
    const copy = files.path();
    const world = foldLog(emptyWorld(catalogue), store.events(1, 8));
    await restore(copy, store, {head: {position: 8, hash: ''}, world});
    expect(verifyStore(await openToExamine(copy)).position).toBe(8);
    expect(await refusal(async () => verifyStore(await openToExamine(copy), anchor))).toMatchObject({
      code: 'log/broken',
      message: 'the log was cut: it ends at event 8, and the anchor is of event 10',
    });
  });

  it('finds a log that was made anew, when it is given an anchor', async () => {
    const [path, other] = [await files.store(), await files.store()];
    const anchor = verifyStore(await openToExamine(other));
    expect(await refusal(async () => verifyStore(await openToExamine(path), anchor))).toMatchObject({
      code: 'log/broken',
      message: 'event 10 is not the one of the anchor: the log was rewritten',
    });
  });
});

/** The log is right, and the tables beside it are not. */
const touchedStates: readonly (readonly [what: string, sql: string, said: RegExp])[] = [
  [
    'a resource that was edited',
    `UPDATE resources SET spec = '{"display_name":"x"}' WHERE kind = 'account'`,
    /^account Person4@acme\.test \(uid [0-9a-f]{24}\) differs from the log in spec$/,
  ],
  ['a resource whose owner was edited', `UPDATE resources SET owners = 'north south' WHERE kind = 'account'`, / in owners$/],
  [
    'a resource that was deleted',
    `DELETE FROM resources WHERE kind = 'account'`,
    /^account Person4@acme\.test \(uid [0-9a-f]{24}\) is missing$/,
  ],
  [
    'a resource that was put there',
    `INSERT INTO resources SELECT 'x', kind, parent, 'x', spec, labels, protect, owners, version, created, updated FROM resources WHERE kind = 'account'`,
    /^account x \(uid x\) does not follow from the log$/,
  ],
  ['a resource of a kind that does not exist', `UPDATE resources SET kind = 'unicorn' WHERE kind = 'account'`, / in kind$/],
  ['a tombstone that is gone', 'DELETE FROM tombstones', /^the record of the deleted resource [0-9a-f]{24} is missing$/],
  ['a former name that is gone', 'DELETE FROM aliases', /^the record of the former name .* is missing$/],
  ['an allowance that was made new', 'DELETE FROM spent', /^the record of the used allowance south old-shop is missing$/],
];

describe('log replay', () => {
  it.each(touchedStates)('finds %s', async (_, sql, said) => {
    const path = await files.store();
    const before = replayStore(await openToExamine(path));
    tamper(path, sql);
    expect(foldStore(await openToExamine(path)).difference).toMatch(said);
    for (const prove of [verifyStore, replayStore]) {
      const {code, message} = await refusal(async () => prove(await openToExamine(path)));
      expect([code, message]).toEqual(['store/damaged', expect.stringContaining('the store is not what it implies: ')]);
    }
    // A copy is right.
    const copy = files.path();
    const store = await openToExamine(path);
    await restore(copy, store, foldStore(store));
    expect(replayStore(await openToExamine(copy)).head).toEqual(before.head);
    expect((await openToExamine(copy)).id).toBe((await openToExamine(path)).id);
  });

  it('copies what is left of a log that was cut', async () => {
    const path = await files.store();
    tamper(path, 'DELETE FROM events WHERE position > 8');
    const [copy, store] = [files.path(), await openToExamine(path)];
    const folded = foldStore(store);
    expect(folded.difference).toMatch(/events were removed at its end/);
    await restore(copy, store, folded);
    expect(replayStore(await openToExamine(copy)).head.position).toBe(8);
  });

  it('writes no store over another, and leaves none behind that is not whole', async () => {
    const [path, other] = [await files.store(), await files.store()];
    const store = await openToExamine(path);
    expect(await refusal(() => restore(other, store, foldStore(store)))).toMatchObject({code: 'file/unwritable'});
    expect(ask(other, 'SELECT count(*) FROM events')).toBe(10);
    const copy = files.path();
    const torn = {
      ...store,
      *events() {
        yield store.event(1) as never;
        throw new Error('torn');
      },
    };
    await expect(restore(copy, torn, foldStore(store))).rejects.toThrow('torn');
    expect(existsSync(copy)).toBe(false);
  });
});
