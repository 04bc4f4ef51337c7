/** A store file that is missing, empty or truncated is never taken for a new store, and a new store appears whole. */
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openToRead, openToWrite, restore} from '#engine/open-store.ts';
import {foldStore, verifyStore} from '#engine/verify.ts';
import {createFile} from '#files/create-file.ts';
import {append} from './seeing.ts';
import {ask, beside, refusal, storeFiles} from './sqlite-files.ts';

const files = storeFiles();

describe('a path at which there is no file', () => {
  it('is refused to whoever reads, and to whoever writes into a store that must exist', async () => {
    const path = join(newFolder(), 'missing.db');
    for (const open of [() => openToRead(path), () => openToWrite(path, undefined, {mustExist: true})])
      expect(await refusal(open)).toEqual({
        code: 'store/missing',
        message: `store ${path} does not exist`,
        hint: 'apply creates a store, and so does create --new-store; check --store and PLTFRMS_STORE',
      });
    expect(existsSync(path)).toBe(false);
  });

  it('is refused with the name of the store that was probably meant', async () => {
    const folder = newFolder();
    const store = join(folder, 'pltfrms.db');
    copyFileSync(await files.store(), store);
    writeFileSync(join(folder, 'pltfrm.db'), 'no database');
    expect(await refusal(() => openToRead(join(folder, 'ptlfrms.db')))).toMatchObject({hint: `did you mean ${store}?`});
  });

  it('is refused where it is a symbolic link to a file that does not exist', async () => {
    const path = files.path();
    symlinkSync(join(newFolder(), 'elsewhere.db'), path);
    for (const open of [() => openToRead(path, {mayBeNew: true}), () => openToWrite(path)])
      expect(await refusal(open)).toMatchObject({code: 'store/unreadable', hint: expect.stringContaining('remove the link')});
  });
});

describe('a store file that was truncated', () => {
  const cuts: readonly (readonly [what: string, size: (whole: number, page: number) => number])[] = [
    ['to nothing', () => 0],
    ['within its header', () => 50],
    ['within its first page', () => 1000],
    ['after its first page', (_, page) => page],
    ['at a page border', (whole, page) => whole - page],
    ['in the middle', (whole) => Math.floor(whole / 2)],
    ['by a byte', (whole) => whole - 1],
  ];

  it.each(cuts)('%s is refused to readers and writers, and left as it is', async (_, size) => {
    const path = await files.store();
    const page = ask(path, 'PRAGMA page_size') as number;
    truncateSync(path, size(statSync(path).size, page));
    const before = readFileSync(path);
    for (const open of [() => openToRead(path), () => openToRead(path, {mayBeNew: true}), () => openToWrite(path, 0)]) {
      const {code, hint} = await refusal(open);
      expect(['store/truncated', 'store/unreadable']).toContain(code);
      expect(hint).toMatch(/restore it from a backup|names a pltfrms store/);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(beside(path)).toHaveLength(1);
  });

  it('to nothing is called empty, and says what to do', async () => {
    const path = files.path();
    writeFileSync(path, '');
    expect(await refusal(() => openToRead(path))).toEqual({
      code: 'store/truncated',
      message: `${path} is empty: it was truncated, or its creation was cut off`,
      hint: 'restore it from a backup; if nothing was ever applied to it, delete the file and apply again',
    });
  });
});

describe('what is no file', () => {
  it.each([
    ['a device', () => '/dev/zero'],
    ['a folder', () => newFolder()],
    [
      'a pipe',
      () => {
        const path = join(newFolder(), 'pipe');
        spawnSync('mkfifo', [path]);
        return path;
      },
    ],
  ])('is not opened: %s', async (_, make) => {
    const path = make();
    for (const open of [openToRead, openToWrite])
      expect(await refusal(() => open(path))).toEqual({
        code: 'store/unreadable',
        message: `${path} is not a regular file, so it is not a store`,
        hint: 'name another file with --store',
      });
  });
});

describe('what stands beside a store', () => {
  it.each(['-journal', '-wal', '-shm'])('is not opened where %s is a link, a pipe or a folder', async (ending) => {
    const makes: readonly ((at: string) => void)[] = [
      (at) => symlinkSync('/etc/hostname', at),
      (at) => void spawnSync('mkfifo', [at]),
      (at) => mkdirSync(at),
    ];
    for (const make of makes) {
      const path = await files.store();
      make(path + ending);
      expect(await refusal(() => openToRead(path))).toMatchObject({
        code: 'store/unreadable',
        message: expect.stringContaining(`${path}${ending} is not a regular file`),
      });
    }
  });
});

describe('a new store', () => {
  it('leaves nothing beside it', async () => {
    const path = join(newFolder(), 'new.db');
    append(await openToWrite(path), 1);
    expect(readdirSync(dirname(path))).toEqual(['new.db']);
  });

  it('is one store for all processes that create it at once', async () => {
    const path = join(newFolder(), 'new.db');
    const stores = await Promise.all([1, 2, 3, 4].map(() => openToWrite(path)));
    for (const store of stores) append(store, 1);
    expect(new Set(stores.map((store) => store.id)).size).toBe(1);
    expect(verifyStore(await openToRead(path)).position).toBe(4);
  });

  it('appears whole: a process that is killed while it creates one leaves no file of that name', async () => {
    const path = join(newFolder(), 'new.db');
    expect(() =>
      createFile(path, 'half', {
        link() {
          expect(existsSync(path)).toBe(false);
          throw new Error('killed');
        },
      }),
    ).toThrow('killed');
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('is restored under a new name only, and over no file that another process has made meanwhile', async () => {
    const store = await openToRead(await files.store());
    const path = files.path();
    writeFileSync(path, 'of somebody else');
    expect(await refusal(() => restore(path, store, foldStore(store)))).toMatchObject({code: 'file/unwritable'});
    expect(readFileSync(path, 'utf8')).toBe('of somebody else');
  });
});

describe('a file system without hard links', () => {
  const refuse = (): never => {
    throw Object.assign(new Error('no links here'), {code: 'EPERM'});
  };

  it('has new files too, whole', () => {
    const path = join(newFolder(), 'file');
    expect(createFile(path, 'whole', {link: refuse})).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('whole');
    expect(createFile(path, 'another', {link: refuse})).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('whole');
    expect(readdirSync(dirname(path))).toEqual(['file']);
  });

  it('has one winner of two that create at once', () => {
    const path = join(newFolder(), 'file');
    const inner = (from: string, to: string): void => {
      linkSync(from, to);
    };
    const first = createFile(path, 'first', {
      link() {
        expect(createFile(path, 'second', {link: inner})).toBe(true);
        return refuse();
      },
    });
    expect([first, readFileSync(path, 'utf8')]).toEqual([false, 'second']);
  });
});

let folders = 0;

function newFolder(): string {
  const path = join(files.folder, `folder-${folders++}`);
  mkdirSync(path);
  return path;
}
