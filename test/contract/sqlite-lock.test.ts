/** One writer at a time: the others are told who it is, wait, and never meet what is left of one that was killed. */
import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import Database from 'better-sqlite3';
import {describe, expect, it} from 'vitest';
import {EXIT, type PltfrmsError} from '#core/errors.ts';
import {openToRead, openToWrite} from '#engine/open-store.ts';
import {replayStore} from '#engine/verify.ts';
import {HOLDER} from './history.ts';
import {append, snapshot} from './seeing.ts';
import {beside, dieWriting, refusal, storeFiles} from './sqlite-files.ts';

const files = storeFiles();

describe('who holds a store', () => {
  it('stands beside it while it is written, and nothing does afterwards', async () => {
    const path = await files.store();
    const store = await openToWrite(path);
    store.transaction(HOLDER, () => {
      expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({...HOLDER, pid: process.pid});
    });
    expect(() =>
      store.transaction(HOLDER, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    append(store, 3);
    snapshot(await openToRead(path));
    store.close();
    expect(beside(path)).toEqual([path.split('/').at(-1)]);
  });

  it('is named to others, who wait as long as they were told and say nothing of themselves', async () => {
    const path = await files.store();
    const [first, second] = [await openToWrite(path), await openToWrite(path, 300)];
    await first.transaction(HOLDER, () => {
      const began = Date.now();
      try {
        second.transaction({actor: 'bo', since: 'later'}, () => undefined);
        throw new Error('it was not refused');
      } catch (error) {
        const {code, message, exitCode} = error as PltfrmsError;
        expect([code, exitCode]).toEqual(['store/locked', EXIT.conflict]);
        expect(message).toBe(`${path} is being written by ana (process ${process.pid}, since ${HOLDER.since})`);
      }
      const waited = Date.now() - began;
      expect(waited).toBeGreaterThanOrEqual(250);
      expect(waited).toBeLessThan(5000);
      expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject(HOLDER);
    });
    append(second, 1);
  });

  it('is not believed when the process is gone, or its number is another’s now', async () => {
    const path = await files.store();
    const dead = spawnSync('true').pid;
    const db = new Database(path);
    db.exec('BEGIN IMMEDIATE');
    for (const [pid, started] of [
      [dead, '1'],
      [process.pid, '1'],
      [0, ''],
    ] as const) {
      writeFileSync(`${path}.lock`, JSON.stringify({actor: 'ghost', since: 'then', pid, started}));
      expect(await refusal(() => openToWrite(path, 0))).toMatchObject({
        code: 'store/locked',
        message: `${path} is in use by another process`,
      });
    }
    db.exec('ROLLBACK');
    db.close();
    append(await openToWrite(path, 0), 1);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('is waited for, and what else goes on in the process goes on', async () => {
    const path = await files.store();
    const db = new Database(path);
    db.exec('BEGIN IMMEDIATE');
    const began = Date.now();
    expect(await refusal(() => openToWrite(path, 200))).toMatchObject({code: 'store/locked'});
    expect(Date.now() - began).toBeGreaterThanOrEqual(190);
    const opening = openToWrite(path, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    db.exec('ROLLBACK');
    append(await opening, 1);
    expect(Date.now() - began).toBeLessThan(5000);
    db.close();
  });

  it('takes back only what it has said itself', async () => {
    const path = await files.store();
    (await openToWrite(path)).transaction(HOLDER, () => writeFileSync(`${path}.lock`, 'the next one'));
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe('the next one');
  });
});

describe('a lock file that is none', () => {
  const things: readonly (readonly [what: string, make: (at: string) => void])[] = [
    ['garbage', (at) => writeFileSync(at, '{"pid":"../../etc","actor":1}')],
    ['a line of JSON that is no holder', (at) => writeFileSync(at, 'null')],
    ['huge', (at) => writeFileSync(at, 'x'.repeat(50_000_000))],
    ['a pipe', (at) => void spawnSync('mkfifo', [at])],
    ['a folder', (at) => mkdirSync(at)],
  ];

  it.each(things)('such as %s stands in nobody’s way', async (_, make) => {
    const path = await files.store();
    make(`${path}.lock`);
    const db = new Database(path);
    db.exec('BEGIN IMMEDIATE');
    expect(await refusal(() => openToWrite(path, 0))).toMatchObject({message: `${path} is in use by another process`});
    db.exec('ROLLBACK');
    db.close();
    append(await openToWrite(path, 0), 1);
    expect((await openToRead(path)).head().position).toBe(11);
  });

  it('such as a symbolic link is replaced, and what it leads to is neither written nor read', async () => {
    const path = await files.store();
    const victim = `${files.path()}.txt`;
    writeFileSync(victim, 'precious');
    symlinkSync(victim, `${path}.lock`);
    (await openToWrite(path)).transaction(HOLDER, () => {
      expect(lstatSync(`${path}.lock`).isSymbolicLink()).toBe(false);
      expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject(HOLDER);
    });
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});

describe('a writer that was killed in the middle', () => {
  it('leaves the state before, to whoever reads next', async () => {
    const path = await files.store();
    const before = snapshot(await openToRead(path));
    const killed = spawnSync('node', ['-e', dieWriting, path], {cwd: import.meta.dirname});
    expect([killed.signal, killed.stderr.toString()]).toEqual(['SIGKILL', '']);
    expect(existsSync(`${path}-journal`)).toBe(true);
    expect(statSync(path).size).toBeGreaterThan(500_000);
    const store = await openToRead(path);
    expect(snapshot(store)).toEqual(before);
    expect(replayStore(store).head.position).toBe(10);
    expect(beside(path)).toHaveLength(1);
  });
});
