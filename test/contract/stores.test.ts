/** Every store in src/stores keeps the same contract. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import {openSqliteStore} from '#stores/sqlite/store.ts';
import type {Store} from '#stores/store.ts';
import type {Open} from './seeing.ts';
import {runStoreContract} from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'pltfrms-contract-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
let count = 0;

/** How a new, empty store is opened, by the module that it stands in. */
const stores: {readonly [module: string]: Open} = {
  async 'memory.ts'() {
    // It lives as long as its process: there is one way in.
    const store = openMemoryStore({catalogue, digest, id: `memory${count++}`});
    return {store, reopen: async () => store};
  },
  async 'sqlite/store.ts'() {
    const path = join(folder, `${count++}.db`);
    const open = (): Promise<Store> => openSqliteStore({path, catalogue, digest, write: true, patience: 50});
    return {store: await open(), reopen: open};
  },
};

it('no store in src/stores is left out', async () => {
  const root = new URL('../../src/stores/', import.meta.url).pathname;
  const modules = readdirSync(root, {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.ts'));
  const found: string[] = [];
  for (const module of modules) {
    const exported = Object.keys((await import(join(root, module))) as object);
    if (exported.some((name) => /^open\w*Store$/.test(name))) found.push(module);
  }
  expect(found.sort()).toEqual(Object.keys(stores).sort());
  const places = new Set(modules.filter((module) => module.includes('/')).map((module) => module.split('/')[0]));
  expect([...places].filter((place) => !found.some((module) => module.startsWith(`${place}/`)))).toEqual([]);
});

for (const [module, open] of Object.entries(stores)) runStoreContract(module, open);
