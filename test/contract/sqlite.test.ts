/** What only a store in a file can do wrong: take a file for what it is not, or for as it was folded by another catalogue. */
import {existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {describe, expect, it} from 'vitest';
import {digest} from '#engine/digest.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {replayStore, verifyStore} from '#engine/verify.ts';
import {catalogue, makeCatalogue} from '#schemas/catalogue.ts';
import {openSqliteStore} from '#stores/sqlite/store.ts';
import {HOLDER} from './history.ts';
import {append, mark} from './seeing.ts';
import {ask, beside, refusal, storeFiles, tamper} from './sqlite-files.ts';

const files = storeFiles();

describe('a path to a store', () => {
  it('at which nothing is reads as an empty store where it may be new, and stays nothing', async () => {
    const path = files.path();
    const store = await openToRead(path, {mayBeNew: true});
    expect([store.id, store.head().position, store.world().resources.size, existsSync(path)]).toEqual(['', 0, 0, false]);
  });

  const unreadable: readonly (readonly [what: string, make: (path: string) => void, said: RegExp])[] = [
    [
      'a text file',
      (path) => writeFileSync(path, 'stack: acme\n'.repeat(200)),
      /can’t be used as a store: file is not a database$/,
    ],
    ['a short text file', (path) => writeFileSync(path, 'hi'), /can’t be used as a store: file is not a database$/],
    ['a folder', (path) => mkdirSync(path), /is not a regular file, so it is not a store$/],
    [
      'a database of something else',
      (path) => tamper(path, 'CREATE TABLE places (name TEXT)'),
      /is a database, but no pltfrms store$/,
    ],
    [
      'another database that has a table meta',
      (path) => tamper(path, 'CREATE TABLE meta (a, b)'),
      /is a database, but no pltfrms store$/,
    ],
    [
      'a database without a table',
      (path) => tamper(path, 'CREATE TABLE places (name TEXT); DROP TABLE places'),
      /is a database, but no pltfrms store$/,
    ],
    ['a store that was cut', cutStore, /can’t be used as a store: /],
  ];

  it.each(unreadable)('to %s is refused, and the file is left as it is', async (_, make, said) => {
    const path = files.path();
    make(path);
    const isFile = statSync(path).isFile();
    const before = isFile ? readFileSync(path) : undefined;
    for (const open of [openToRead, openToWrite]) {
      const {code, message, hint} = await refusal(async () => (await open(path)).world());
      expect([code, hint]).toEqual(['store/unreadable', expect.stringMatching(/^(check|name) /)]);
      expect(message).toMatch(said);
    }
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
    expect(beside(path)).toHaveLength(1);
  });

  it('into a folder that does not exist is refused to whoever writes', async () => {
    const path = join(files.path(), 'missing', 'x.db');
    expect(await refusal(() => openToWrite(path))).toMatchObject({
      code: 'store/unreadable',
      message: `${path} can’t be created: its folder does not exist`,
    });
  });

  it('through a file is refused, and not taken for an empty store', async () => {
    const path = await files.store();
    for (const open of [openToRead, openToWrite])
      expect(await refusal(() => open(join(path, 'x.db')))).toMatchObject({code: 'store/unreadable'});
  });

  it('to a store of a newer format is refused, and says what to do', async () => {
    const path = await files.store();
    tamper(path, `UPDATE meta SET value = '3' WHERE key = 'format'`);
    for (const open of [openToRead, openToWrite]) {
      expect(await refusal(() => open(path))).toEqual({
        code: 'store/newer',
        message: `${path} was written by a newer pltfrms (format 3; this one knows 2)`,
        hint: 'update pltfrms',
      });
    }
  });
});

/** Enough pages that some are gone, the first not among them. */
function cutStore(path: string): void {
  const db = new Database(path);
  db.exec('CREATE TABLE meta (key, value); CREATE TABLE events (a); CREATE TABLE runs (a)');
  db.exec(
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO events SELECT hex(randomblob(20)) FROM n',
  );
  db.close();
  truncateSync(path, 40_000);
}

describe('a store that another catalogue has folded', () => {
  it('is folded anew: in memory to read, in the file by the next run', async () => {
    const path = files.path();
    const older = makeCatalogue(catalogue.kinds.filter((kind) => kind.name !== 'network.router'));
    const before = await openSqliteStore({path, catalogue: older, digest, write: true});
    append(before, 3);
    before.transaction(HOLDER, (writer) => writer.mark('north', mark(3)));
    before.close();
    const catalogueOf = (): unknown => ask(path, `SELECT value FROM meta WHERE key = 'catalogue'`);
    const was = catalogueOf();
    const reading = await openToRead(path);
    expect(reading.world().resources.size).toBe(3);
    expect([...reading.world().resources.values()].map((each) => each.created)).toEqual([1, 2, 3]);
    expect(reading.mark('north')).toBeUndefined();
    expect(replayStore(reading).head.position).toBe(3);
    expect(catalogueOf()).toBe(was);
    const store = await openToWrite(path);
    append(store, 1);
    expect(store.mark('north')).toBeUndefined();
    append(store, 1);
    expect(ask(path, 'SELECT count(*) FROM resources')).toBe(5);
    expect(catalogueOf()).not.toBe(was);
    expect(replayStore(await openToRead(path)).head.position).toBe(5);
  });

  it('is refused when the log tells of a kind that this program does not know', async () => {
    const path = await files.store();
    const smaller = makeCatalogue(catalogue.kinds.filter((kind) => kind.name !== 'account'));
    const store = await openSqliteStore({path, catalogue: smaller, digest, write: false});
    for (const ask of [() => store.world(), () => verifyStore(store)])
      expect(await refusal(ask)).toMatchObject({
        code: 'store/newer',
        message: expect.stringContaining('about a account, a kind that'),
      });
    tamper(path, 'UPDATE events SET version = 2 WHERE position = 9');
    expect(await refusal(() => verifyStore(store))).toMatchObject({
      code: 'log/broken',
      message: expect.stringMatching(/^event 9 /),
    });
  });
});
