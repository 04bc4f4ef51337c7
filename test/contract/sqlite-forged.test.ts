/** A store file that was edited, and whose change counter was put back: what is found at once, and what when it is read. */
import {readFileSync, writeFileSync} from 'node:fs';
import Database from 'better-sqlite3';
import {describe, expect, it} from 'vitest';
import type {Run} from '#core/event.ts';
import type {Resource} from '#core/resource.ts';
import {copyWorld, put} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {openToExamine, openToRead, openToWrite} from '#engine/open-store.ts';
import {replayStore} from '#engine/verify.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {readTables} from '#stores/sqlite/rows.ts';
import type {Store} from '#stores/store.ts';
import {HOLDER} from './history.ts';
import {append, mark} from './seeing.ts';
import {ask, refusal, storeFiles, tamper} from './sqlite-files.ts';

const files = storeFiles();

/** Edits a store file, and puts the counters of its header back. */
function forge(path: string, sql: string): void {
  const before = readFileSync(path);
  tamper(path, sql);
  const after = readFileSync(path);
  for (const at of [24, 92]) before.copy(after, at, at, at + 4);
  writeFileSync(path, after);
}

async function forged(sql: string): Promise<string> {
  const path = await files.store();
  forge(path, sql);
  return path;
}

/** The digests that the rows of a file have. */
async function digestsOf(path: string): Promise<readonly (readonly [number, string])[]> {
  const db = new Database(path, {readonly: true});
  const {digests} = readTables(db, {catalogue, digest});
  db.close();
  return [...digests];
}

const verify = async (path: string): Promise<unknown> => refusal(async () => replayStore(await openToExamine(path)));
const last = '(SELECT max(position) FROM events)';

describe('a file with its change counter put back', () => {
  it.each([
    ['the last event is gone', `DELETE FROM events WHERE position = ${last}`, /events were removed at its end/],
    [
      'an event was added',
      `INSERT INTO events SELECT ${last} + 1, run, type, uid, subject, organisation, version, data, hash FROM events WHERE position = ${last}`,
      /event \d+/,
    ],
    ['the last event has another subject', `UPDATE events SET subject = 'x' WHERE position = ${last}`, /is not what was written/],
    ['the last event has another hash', `UPDATE events SET hash = 'x' WHERE position = ${last}`, /is not what was written/],
    [
      'the last run has another actor',
      `UPDATE runs SET actor = 'innocent' WHERE run = (SELECT max(run) FROM runs)`,
      /is not what was written/,
    ],
    ['the last run is gone', 'DELETE FROM runs WHERE run = (SELECT max(run) FROM runs)', /is not what was written/],
    [
      'the last run has another planner',
      `UPDATE runs SET planned_by = '' WHERE run = (SELECT max(run) FROM runs)`,
      /is not what was written/,
    ],
    ['the head row is gone', 'DELETE FROM head', /the head row is missing/],
    ['the head row has another count', 'UPDATE head SET count = 3', /the head row/],
    [
      'there is a foreign trigger',
      'CREATE TRIGGER more AFTER INSERT ON events BEGIN DELETE FROM spent; END',
      /trigger more does not belong/,
    ],
    ['a guard is gone', 'DROP TRIGGER guard_events_delete', /trigger guard_events_delete is missing/],
    ['an index is gone', 'DROP INDEX events_of_uid', /index events_of_uid is missing/],
  ])('is refused by whoever opens it where %s', async (_, sql, said) => {
    const path = await forged(sql);
    const refused = {code: 'store/damaged', message: expect.stringMatching(said)};
    for (const open of [openToRead, openToWrite]) expect(await refusal(() => open(path))).toMatchObject(refused);
    const store = await openToExamine(path);
    expect(store.check().damage).toContainEqual(expect.objectContaining({summary: expect.stringMatching(said)}));
    store.close();
  });

  it('is refused by whoever appends where the head row was made to fit a log that was cut', async () => {
    const cut = `DELETE FROM events WHERE position = ${last};
      UPDATE head SET (position, count, hash) = (SELECT position, position, hash FROM events WHERE position = ${last})`;
    const path = await forged(cut);
    const events = ask(path, 'SELECT count(*) FROM events');
    expect(await refusal(async () => append(await openToWrite(path), 1))).toMatchObject({code: 'store/damaged'});
    expect(ask(path, 'SELECT count(*) FROM events')).toBe(events);
  });

  const lie = `UPDATE resources SET owners = 'mallory' WHERE kind = 'account'`;

  it.each([
    ['a row', false],
    ['a row and its own digest', true],
  ])('is refused to whoever reads the state where %s was edited', async (_, isDigested) => {
    const digests = isDigested ? await digestsOf(await forged(lie)) : [];
    const updates = digests.map(([bucket, value]) => `UPDATE digests SET digest = '${value}' WHERE bucket = ${bucket}`);
    const store = await openToRead(await forged([lie, ...updates].join(';')));
    expect(await refusal(() => store.world())).toMatchObject({
      code: 'store/damaged',
      message: expect.stringContaining('in owners'),
    });
    store.close();
  });

  it('is refused to whoever remembers a plan beside one that was edited', async () => {
    const path = await files.store();
    const marking = async (stack: string): Promise<void> => {
      const store = await openToWrite(path);
      store.transaction(HOLDER, (writer) => writer.mark(stack, mark(10)));
      store.close();
    };
    await marking('north');
    forge(path, 'UPDATE marks SET unchanged = 7');
    expect(await refusal(() => marking('south'))).toMatchObject({
      code: 'store/damaged',
      message: expect.stringContaining('remembered plans'),
    });
    expect(ask(path, 'SELECT count(*) FROM marks')).toBe(1);
  });

  it('is refused to a transaction that touches a row that was edited', async () => {
    const reading = await openToRead(await files.store());
    const before = reading.world();
    const run = reading.event(1)?.run as Run;
    reading.close();
    const path = await forged(lie);
    const prior = [...before.resources.values()].find((each) => each.kind === 'account') as Resource;
    const now = {...prior, protect: true, version: prior.version + 1, updated: 11};
    const after = copyWorld(before);
    put(after, now);
    const {uid, version} = prior;
    const intent = {type: 'account.updated', uid, subject: 'x', organisation: '', prior: version, data: {protect: true}};
    const store = await openToWrite(path);
    const appending = (): unknown =>
      store.transaction(HOLDER, (writer) => writer.append(run, [intent], after, [{uid, prior, now}]));
    expect(await refusal(appending)).toMatchObject({code: 'store/damaged', message: expect.stringContaining('in owners')});
    expect(store.head().position).toBe(10);
    store.close();
  });

  it.each([
    ['subject', `UPDATE events SET subject = 'x' WHERE position = 3`],
    ['data', `UPDATE events SET data = '{}' WHERE position = 3`],
    ['hash', `UPDATE events SET hash = 'x' WHERE position = 3`],
  ])('is read but for an older event whose %s was edited', async (_, sql) => {
    const path = await forged(sql);
    const uid = ask(path, 'SELECT uid FROM events WHERE position = 3') as string;
    const store = await openToRead(path);
    const looks: readonly ((store: Store) => unknown)[] = [
      (each) => each.event(3),
      (each) => [...each.events(1, 5)],
      (each) => [...each.events(3, 3)],
      (each) => [...each.history([uid], 9)],
    ];
    for (const look of looks)
      expect(await refusal(() => look(store))).toMatchObject({
        code: 'log/broken',
        message: expect.stringMatching(/^event 3 is not what was written/),
      });
    expect(store.event(5)?.position).toBe(5);
    store.close();
    expect(await verify(path)).toMatchObject({code: 'log/broken'});
  });

  it('is read but for an event that follows one that is gone', async () => {
    const store = await openToRead(await forged('DELETE FROM events WHERE position = 3'));
    expect(await refusal(() => store.event(4))).toMatchObject({code: 'log/broken', message: 'event 3 is missing'});
    store.close();
  });

  it('does not say who drove a stack before where that run was edited', async () => {
    const path = await forged(`UPDATE runs SET way = 'terraform' WHERE run = 1`);
    const stack = ask(path, 'SELECT stack FROM runs WHERE run = 1') as string;
    const later = ask(path, 'SELECT way FROM runs WHERE run = 2') as string;
    const store = await openToRead(path);
    expect(await refusal(() => store.lastRun(stack, later))).toMatchObject({code: 'log/broken'});
    store.close();
  });
});
