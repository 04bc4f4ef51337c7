/** A store file of format 1, made by the program of its day, is opened by every later program. */
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import {firstDifference} from '#core/replay.ts';
import {toCloudEvent} from '#engine/cloud-event.ts';
import {digest} from '#engine/digest.ts';
import {openToRead, openToRepair, openToWrite} from '#engine/open-store.ts';
import {replayStore, verifyStore} from '#engine/verify.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {catalogueDigest} from '#stores/sqlite/prepare.ts';
import {HOLDER} from './history.ts';
import {append} from './seeing.ts';
import {ask, refusal, tamper} from './sqlite-files.ts';

const fixtures = new URL('../fixtures/stores/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'pltfrms-format-1-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const frozen = join(folder, 'frozen.db');
writeFileSync(frozen, gunzipSync(readFileSync(join(fixtures, 'format-1.db.gz'))));
const log = readFileSync(join(fixtures, 'format-1.events.jsonl'), 'utf8').trim().split('\n');
let count = 0;

function copy(): string {
  const path = join(folder, `${count++}.db`);
  copyFileSync(frozen, path);
  return path;
}

/** A copy whose tables this program's kinds have folded: those of other kinds are not read, the log is folded instead. */
function copyOfThisCatalogue(): string {
  const path = copy();
  tamper(path, `UPDATE meta SET value = '${catalogueDigest({catalogue, digest})}' WHERE key = 'catalogue'`);
  return path;
}

const formatOf = (path: string): unknown => ask(path, `SELECT value FROM meta WHERE key = 'format'`);

describe('a file of format 1', () => {
  it('is read as it is: its log, its state, and nothing is written', async () => {
    const path = copy();
    const store = await openToRead(path);
    expect([...store.events(1, 100)].map((event) => JSON.stringify(toCloudEvent(store.id, event)))).toEqual(log);
    expect(store.world().resources.size).toBe(26);
    expect([store.world().tombstones.size, store.world().aliases.size, store.world().spent.size]).toEqual([5, 1, 1]);
    expect(replayStore(store).head.position).toBe(40);
    expect(store.mark('acme')).toBeUndefined();
    store.close();
    expect(readFileSync(path).equals(readFileSync(frozen))).toBe(true);
  });

  it('is migrated by who writes, and its log and state stay byte for byte', async () => {
    const path = copy();
    const before = (await openToRead(path)).world();
    const store = await openToWrite(path);
    expect(formatOf(path)).toBe('2');
    expect([...store.world().resources.values()]).toEqual(
      [...before.resources.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
    );
    append(store, 1, '2027-01-01T00:00:00.000Z');
    const again = await openToRead(path);
    expect(verifyStore(again).position).toBe(41);
    expect([...again.events(1, 40)].map((event) => JSON.stringify(toCloudEvent(again.id, event)))).toEqual(log);
    expect(ask(path, 'SELECT count FROM head')).toBe(41);
  });

  it.each([
    ['state', `UPDATE resources SET protect = 1 WHERE kind = 'account'`],
    ['log', 'DELETE FROM events WHERE position = 7'],
  ])('whose %s was edited is neither read nor migrated', async (_, sql) => {
    const path = copyOfThisCatalogue();
    tamper(path, sql);
    for (const open of [openToRead, openToWrite])
      expect(await refusal(async () => (await open(path)).world())).toMatchObject({code: 'store/damaged'});
    expect(formatOf(path)).toBe('1');
  });

  it('whose tables were folded by other kinds is read from its log: an edit of them is not believed, and is gone after a migration', async () => {
    const path = copy();
    const before = (await openToRead(path)).world();
    tamper(path, `UPDATE resources SET protect = 1 WHERE kind = 'account'`);
    expect(firstDifference(before, (await openToRead(path)).world())).toBeUndefined();
    expect(firstDifference(before, (await openToWrite(path)).world())).toBeUndefined();
    expect(ask(path, `SELECT count(*) FROM resources WHERE kind = 'account' AND protect = 1`)).toBe(0);
  });

  it('whose state was edited is rebuilt, and is of the present format then', async () => {
    const path = copyOfThisCatalogue();
    const before = (await openToRead(path)).world();
    tamper(path, `UPDATE resources SET protect = 1 WHERE kind = 'account'`);
    const store = await openToRepair(path);
    expect(store.rebuild(HOLDER).repaired).not.toEqual([]);
    expect([formatOf(path), store.check().damage]).toEqual(['2', []]);
    expect(firstDifference(before, store.world())).toBeUndefined();
    append(store, 1, '2027-01-01T00:00:00.000Z');
    expect(verifyStore(await openToRead(path)).position).toBe(41);
  });
});
