/** Whatever cell of a store file somebody edits, it is found: by a check, and by whoever asks for the state. */
import {copyFileSync} from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPltfrmsError} from '#core/errors.ts';
import type {Run} from '#core/event.ts';
import type {Resource} from '#core/resource.ts';
import {copyWorld, put} from '#core/world.ts';
import {openSession} from '#engine/one-by-one/session.ts';
import {openToRead, openToRepair, openToWrite} from '#engine/open-store.ts';
import {permitWrites} from '#stores/sqlite/write-guard.ts';
import type {Store} from '#stores/store.ts';
import {HOLDER} from './history.ts';
import {append, mark} from './seeing.ts';
import {refusal, storeFiles, tamper} from './sqlite-files.ts';

const files = storeFiles();
const TABLES = ['meta', 'runs', 'events', 'resources', 'tombstones', 'aliases', 'spent', 'marks', 'digests', 'head'] as const;

async function storeWithMark(): Promise<string> {
  const path = await files.store();
  const store = await openToWrite(path);
  store.transaction(HOLDER, (writer) => writer.mark('north', mark(10, '2027-01-01')));
  store.close();
  return path;
}

/** What anybody sees of a damaged store: a refusal with a code, and never something else. */
async function seenBy(path: string, look: (store: Store) => unknown): Promise<string> {
  try {
    const store = await openToRead(path);
    try {
      look(store);
      return 'believed';
    } finally {
      store.close();
    }
  } catch (error) {
    if (!isPltfrmsError(error)) throw error;
    return error.code;
  }
}

const value = fc.oneof(
  fc.constantFrom(null, 0, 1, -1, 2 ** 40, 1.5, '', 'x', '1', '{}', '[]', 'older'),
  fc.string({maxLength: 8}),
  fc.uint8Array({maxLength: 4}).map((bytes) => Buffer.from(bytes)),
);
/** How a cell is edited: to a value, to that of another row, or to its own as another type. */
const edit = fc.record({
  table: fc.constantFrom(...TABLES),
  row: fc.nat(99),
  column: fc.nat(20),
  to: fc.oneof(
    fc.record({how: fc.constant('value' as const), value}),
    fc.record({how: fc.constantFrom('other' as const, 'blob' as const, 'delete' as const), value: fc.nat(99)}),
  ),
});

describe('an edited file', () => {
  it('is found, whatever cell was edited to whatever, and whatever row is gone', async () => {
    const original = await storeWithMark();
    let edited = 0;
    await fc.assert(
      fc.asyncProperty(edit, async (made) => {
        const path = files.path();
        copyFileSync(original, path);
        if (!carryOut(path, made)) return;
        edited++;
        const looks: readonly ((store: Store) => unknown)[] = [(store) => store.world(), (store) => store.mark('north')];
        for (const look of looks) expect(await seenBy(path, look)).not.toBe('believed');
        const checked = await seenBy(path, (store) => {
          if (store.check().damage.length > 0) throw Object.assign(new Error('damaged'), {[Symbol.for('pltfrms.error')]: true});
        });
        expect(checked).not.toBe('believed');
        expect(await refusal(async () => append(await openToWrite(path), 1))).toHaveProperty('code');
      }),
      {numRuns: 150},
    );
    expect(edited).toBeGreaterThan(50);
  });

  it('is believed again once it is rebuilt', async () => {
    const path = await storeWithMark();
    tamper(
      path,
      'UPDATE resources SET version = 7; DELETE FROM aliases; DELETE FROM digests; DELETE FROM head; DROP TABLE marks',
    );
    expect(await seenBy(path, (store) => store.world())).toBe('store/damaged');
    const store = await openToRepair(path);
    expect(store.rebuild(HOLDER).repaired.length).toBeGreaterThan(0);
    expect(store.check().damage).toEqual([]);
    append(store, 1, '2027-01-01T00:00:00.000Z');
    expect((await openToRead(path)).check().damage).toEqual([]);
  });

  it.each([
    ['a trigger of somebody else', 'CREATE TRIGGER more AFTER INSERT ON events BEGIN DELETE FROM spent; END'],
    ['a view in place of a table', 'DROP TABLE spent; CREATE VIEW spent AS SELECT 1 AS allowance'],
    ['an index that is gone', 'DROP INDEX events_of_uid'],
    ['guards that are gone', 'DROP TRIGGER guard_resources_update'],
    ['a run that no event belongs to', `INSERT INTO runs SELECT 9, 'x', actor, 'terraform', stack, time, NULL FROM runs LIMIT 1`],
    ['a format of before', `UPDATE meta SET value = '1' WHERE key = 'format'`],
  ])('with %s is found and rebuilt', async (_, sql) => {
    const path = await storeWithMark();
    tamper(path, sql);
    expect(await seenBy(path, (store) => store.mark('north'))).toBe('store/damaged');
    expect(await refusal(async () => append(await openToWrite(path), 1))).toMatchObject({code: 'store/damaged'});
    const store = await openToRepair(path);
    store.rebuild(HOLDER);
    expect(store.check().damage).toEqual([]);
  });

  it('is refused to a program that is not pltfrms, by a name that says why', async () => {
    const path = await storeWithMark();
    const db = new Database(path);
    for (const table of TABLES) {
      for (const sql of [`DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM ${table}`])
        expect(() => db.exec(sql), sql).toThrow('no such function: pltfrms_stores_are_written_by_pltfrms_only');
    }
    db.close();
    expect((await openToRead(path)).check().damage).toEqual([]);
  });

  it.each([
    ['a row', `UPDATE resources SET version = 7 WHERE kind = 'account'`, (store: Store) => store.world()],
    ['a remembered plan', 'UPDATE marks SET unchanged = 7', (store: Store) => store.mark('north')],
  ])('is found by digests where %s was edited and the change counter forged', async (_, sql, look) => {
    const path = await storeWithMark();
    tamper(path, `BEGIN; ${sql}; UPDATE head SET changes = changes + 1; COMMIT`);
    expect(await seenBy(path, look)).toBe('store/damaged');
  });

  it('is not laundered by a transaction that read the state before it was edited', async () => {
    const path = await storeWithMark();
    const store = await openToWrite(path);
    const before = store.world();
    tamper(path, `BEGIN; UPDATE resources SET owners = 'mallory'; UPDATE head SET changes = changes + 1; COMMIT`);
    const account = [...before.resources.values()].find((each) => each.kind === 'account') as Resource;
    const now = {...account, protect: true, version: account.version + 1, updated: 11};
    const after = copyWorld(before);
    put(after, now);
    const [event] = [...store.events(10, 10)];
    const intent = {type: 'account.updated', uid: account.uid, subject: 'x', organisation: '', prior: account.version};
    const appending = (): unknown =>
      store.transaction(HOLDER, (writer) =>
        writer.append(event?.run as Run, [{...intent, data: {protect: true}}], after, [{uid: account.uid, prior: account, now}]),
      );
    expect(await refusal(appending)).toMatchObject({code: 'store/damaged', message: expect.stringContaining('in owners')});
    expect(store.head().position).toBe(10);
  });

  it('is refused to a session, where it reads and where it writes', async () => {
    const path = await storeWithMark();
    const options = {store: path, stack: 'north', actor: 'ana', way: 'cli', takesOver: false};
    const session = await openSession(options);
    tamper(path, `UPDATE resources SET owners = 'mallory'`);
    expect(await refusal(() => session.write(() => true))).toMatchObject({code: 'store/damaged'});
    session.close();
    const later = await openSession(options).then(
      (opened) => refusal(() => opened.world()),
      (error) => error,
    );
    expect(later).toMatchObject({code: 'store/damaged'});
  });

  it('that was only vacuumed is proven, and then believed', async () => {
    const path = await storeWithMark();
    tamper(path, 'VACUUM');
    const store = await openToRead(path);
    expect([store.mark('north')?.position, store.check().damage]).toEqual([10, []]);
    append(await openToWrite(path), 1, '2027-01-01T00:00:00.000Z');
  });
});

/** Edits a file. Answers false where nothing comes of it. */
function carryOut(path: string, {table, row, column, to}: typeof edit extends fc.Arbitrary<infer T> ? T : never): boolean {
  const db = new Database(path);
  permitWrites(db);
  try {
    const rows = db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][];
    const columns = (db.pragma(`table_info(${table})`) as {name: string}[]).map((each) => each.name);
    const key = columns[0] as string;
    const chosen = rows[row % rows.length];
    const name = columns[column % columns.length] as string;
    if (!chosen) return false;
    const before = JSON.stringify(rows);
    const at = chosen[0];
    if (to.how === 'delete') db.prepare(`DELETE FROM ${table} WHERE ${key} = ?`).run(at);
    else if (to.how === 'blob') db.prepare(`UPDATE ${table} SET ${name} = CAST(${name} AS BLOB) WHERE ${key} = ?`).run(at);
    else {
      const other = to.how === 'other' ? rows[Number(to.value) % rows.length]?.[columns.indexOf(name)] : to.value;
      db.prepare(`UPDATE ${table} SET ${name} = ? WHERE ${key} = ?`).run(other, at);
    }
    return JSON.stringify(db.prepare(`SELECT * FROM ${table}`).raw().all()) !== before;
  } catch (error) {
    // A constraint stands in the way.
    if ((error as {code?: string}).code?.startsWith('SQLITE_')) return false;
    throw error;
  } finally {
    db.close();
  }
}
