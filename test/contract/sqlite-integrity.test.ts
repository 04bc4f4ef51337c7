/** A store file whose pages were edited: what SQLite finds in it is reported, and nothing is rebuilt in a file that is malformed. */
import {readFileSync, writeFileSync} from 'node:fs';
import Database from 'better-sqlite3';
import {describe, expect, it} from 'vitest';
import {openToExamine, openToRead, openToRepair, restore} from '#engine/open-store.ts';
import {foldStore, replayStore} from '#engine/verify.ts';
import {HOLDER} from './history.ts';
import {ask, refusal, storeFiles} from './sqlite-files.ts';

const files = storeFiles();

/** Edits the schema table of a store file, and puts the counters of its header back. */
async function withSchema(sql: string): Promise<string> {
  const path = await files.store();
  const before = readFileSync(path);
  const db = new Database(path);
  db.unsafeMode();
  db.pragma('writable_schema = 1');
  db.exec(sql);
  db.close();
  const after = readFileSync(path);
  for (const at of [24, 92]) before.copy(after, at, at, at + 4);
  writeFileSync(path, after);
  return path;
}

/** Edits the root page of a table or an index. */
async function withPage(name: string, edit: (page: Buffer, path: string) => void): Promise<string> {
  const path = await files.store();
  const root = ask(path, `SELECT rootpage FROM sqlite_master WHERE name = '${name}'`) as number;
  const size = ask(path, 'PRAGMA page_size') as number;
  const bytes = readFileSync(path);
  edit(bytes.subarray((root - 1) * size, root * size), path);
  writeFileSync(path, bytes);
  return path;
}

const malformed: readonly (readonly [what: string, make: () => Promise<string>])[] = [
  [
    'two tables share their pages',
    () =>
      withSchema(
        `UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'meta') WHERE name = 'spent'`,
      ),
  ],
  ['a page is empty', () => withPage('tombstones', (page) => page.fill(0))],
];

describe('a file that is malformed', () => {
  it.each(malformed)('is found by a check and refused by a rebuild, and its log can be copied, where %s', async (_, make) => {
    const path = await make();
    const bytes = readFileSync(path);
    const store = await openToExamine(path);
    expect(store.check().damage).toContainEqual({part: 'file', summary: expect.stringMatching(/^the file is malformed/)});
    expect(await refusal(() => replayStore(store))).toMatchObject({
      code: 'store/damaged',
      hint: expect.stringContaining('log replay --into'),
    });
    const copy = files.path();
    await restore(copy, store, foldStore(store));
    store.close();
    const repairing = await openToRepair(path);
    expect(await refusal(() => repairing.rebuild(HOLDER))).toMatchObject({
      code: 'store/damaged',
      hint: expect.stringContaining('log replay --into'),
    });
    repairing.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const copied = await openToRead(copy);
    expect([copied.check().damage, copied.head().position]).toEqual([[], 10]);
    copied.close();
  });

  it('is found and rebuilt where an index leaves a row out', async () => {
    const path = await withPage('events_of_uid', (page, store) => {
      const uid = ask(store, 'SELECT uid FROM events WHERE position = 3') as string;
      page.write(uid.replace(/.$/, '~'), page.indexOf(uid), 'latin1');
    });
    const store = await openToExamine(path);
    expect(store.check().damage).toEqual([{part: 'schema', summary: 'the index events_of_uid differs from its table'}]);
    store.close();
    const repairing = await openToRepair(path);
    repairing.rebuild(HOLDER);
    expect(repairing.check().damage).toEqual([]);
    repairing.close();
  });
});
