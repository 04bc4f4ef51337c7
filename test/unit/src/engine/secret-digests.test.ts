/** Digests of secrets over the life of a resource: of before they were bound to it, and of one that is replaced. */
import {createHmac} from 'node:crypto';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import {type MadePlan, makePlan} from '#engine/make-plan.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {secretReader} from '#engine/secret-places.ts';
import {openSeal} from '#engine/secrets.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {SecretReference} from '#schemas/fields/secret.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {inFolder} from '../../../wrong-configs/wrong-config.ts';

const KEY = '9f2c4be81d7a03565c1e8f7b2a90d34ce6b15f08a7d2c94b3e60f1825d7c9ab4';
const OTHER_KEY = 'c41d9a7e2b8f05366f0c7e1d84ab92535bd2e7f1a6094c83d71f5e20b8c6394a';
const TODAY = '2026-11-23';

const hook = (name: string): string =>
  `      ${name}: { url: "https://${name}.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: env:${name.toUpperCase()} } }\n`;
const config = (...hooks: readonly string[]): string =>
  `stack: s\norganisations:\n  acme:\n    products: [communication]\n    communication:\n     webhooks:\n${hooks.join('')}`;

beforeEach(() => {
  vi.stubEnv('PLTFRMS_SECRET_KEY', KEY);
  vi.stubEnv('ONE', 'hunter2');
  vi.stubEnv('TWO', 'hunter2');
});
afterEach(() => vi.unstubAllEnvs());

/** The first form: over the value alone. */
function oldDigest(value: string): string {
  return `${digest(`pltfrms key ${KEY}`).slice(0, 8)}:${createHmac('sha256', KEY).update(value).digest('hex')}`;
}

const sealOf = (store: Store) =>
  openSeal({location: 'memory:', store, read: secretReader({config: '.', location: 'memory:'}), create: false});

async function planned(store: Store, text: string): Promise<MadePlan['plan']> {
  const {plan} = await inFolder({'pltfrms.yaml': text}, (folder) => makePlan(folder, store, {asOf: TODAY, seal: sealOf(store)}));
  return plan;
}

async function apply(store: Store, text: string): Promise<void> {
  const plan = await planned(store, text);
  const {intents, base, stack, asOf} = plan;
  applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', planned: plan, seal: sealOf(store)});
}

/** A store as an earlier version has left it: old digests, and no key recorded. */
async function oldStore(text: string): Promise<Store> {
  const store = openMemoryStore({catalogue, digest, id: 'old'});
  const plan = await planned(store, text);
  const intents = JSON.parse(
    JSON.stringify(plan.intents).replaceAll(/"[0-9a-f]{8}:2:[0-9a-f]{64}"/g, JSON.stringify(oldDigest('hunter2'))),
  );
  const {base, stack, asOf} = plan;
  applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', seal: sealOf(store)});
  store.transaction({actor: 'test', since: ''}, (writer) => writer.recordKeyId(undefined as unknown as string));
  expect(store.keyId()).toBeUndefined();
  return store;
}

function secretsOf(store: Store): readonly string[] {
  return [...store.world().resources.values()]
    .filter(({kind}) => kind.endsWith('.webhook'))
    .map(({spec}) => (JSON.parse(spec) as {signing_secret: SecretReference}).signing_secret.digest ?? '');
}

it('of before they were bound do not change, and count until the secret does', async () => {
  const text = config(hook('one'), hook('two'));
  const store = await oldStore(text);
  expect(secretsOf(store)).toEqual([oldDigest('hunter2'), oldDigest('hunter2')]);
  expect((await planned(store, text)).changes).toEqual([]);

  const another = config(hook('one').replace('one.test', 'other.test'), hook('two'));
  await apply(store, another);
  expect(secretsOf(store), 'another field does not touch it').toEqual([oldDigest('hunter2'), oldDigest('hunter2')]);

  vi.stubEnv('TWO', 'hunter3');
  expect((await planned(store, another)).changes.map(({action}) => action)).toEqual(['update']);
  await apply(store, another);
  const [one, two] = secretsOf(store);
  expect([one, two]).toEqual([oldDigest('hunter2'), expect.stringMatching(/^[0-9a-f]{8}:2:/)]);
  expect((await planned(store, another)).changes).toEqual([]);
  expect(store.keyId(), 'the key is recorded as soon as a digest is made').toBe(two?.slice(0, 8));
});

it('of before keys were recorded name the key that the store is under, before it is recorded', async () => {
  const text = config(hook('one'));
  const store = await oldStore(text);
  vi.stubEnv('PLTFRMS_SECRET_KEY', OTHER_KEY);
  await expect(planned(store, text)).rejects.toThrow(expect.objectContaining({code: 'secret/key'}));
  vi.stubEnv('PLTFRMS_SECRET_KEY', undefined);
  await expect(planned(store, text)).rejects.toThrow(expect.objectContaining({code: 'secret/key'}));
});

it('come back by a rollback as those of what the secret is then', async () => {
  const text = config(hook('one'));
  const store = await oldStore(text);
  const {position} = store.head();
  await apply(store, 'stack: s\norganisations: { acme: { products: [communication] } }\n');
  const {plan} = makeRollback(store, {to: position, asOf: TODAY, seal: sealOf(store)});
  const {intents, base, stack, asOf} = plan;
  applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', planned: plan, seal: sealOf(store)});
  expect(secretsOf(store)).toEqual([expect.stringMatching(/^[0-9a-f]{8}:2:/)]);
  expect((await planned(store, text)).changes).toEqual([]);
});

it('of what is replaced are made again, for the resource that takes its place', async () => {
  const shop = (country: string): string =>
    `stack: s
organisations:
  acme:
    products: [payments]
    payments:
      merchants:
        shop:
          legal_name: Acme Shop B.V.
          country: ${country}
          merchant_category_code: 5732
          currencies: [EUR]
          webhooks: { a: { url: "https://a.test/", events: [payment.*], api_version: 2026-11, signing_secret: { secret: env:ONE } } }
`;
  const store = openMemoryStore({catalogue, digest, id: 'replaced'});
  await apply(store, shop('NL'));
  const [before] = secretsOf(store);
  expect((await planned(store, shop('BE'))).changes.map(({action}) => action)).toEqual(['replace', 'replace']);
  vi.stubEnv('ONE', undefined);
  const unread = await planned(store, shop('BE'));
  expect(JSON.stringify(unread.intents), 'the digest of another resource is none of this one').not.toContain(before);
  vi.stubEnv('ONE', 'hunter2');
  await apply(store, shop('BE'));
  const [after] = secretsOf(store);
  expect([after === before, after?.slice(0, 11)]).toEqual([false, before?.slice(0, 11)]);
  expect((await planned(store, shop('BE'))).changes).toEqual([]);
});

/** Plans the way back and applies it; answers the codes of its warnings and the kinds of its changes. */
function goBack(store: Store, to: number): {readonly warnings: readonly string[]; readonly changes: readonly string[]} {
  const {plan} = makeRollback(store, {to, asOf: TODAY, seal: sealOf(store)});
  const {intents, base, stack, asOf, diagnostics} = plan;
  applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', planned: plan, seal: sealOf(store)});
  return {warnings: diagnostics.map(({code}) => code), changes: plan.changes.map(({action}) => action)};
}

describe('of a rollback', () => {
  const text = config(hook('one'));
  const start = async () => {
    const store = openMemoryStore({catalogue, digest, id: 'back'});
    await apply(store, text);
    const [position, first] = [store.head().position, secretsOf(store)];
    vi.stubEnv('ONE', 'second');
    await apply(store, text);
    return {store, position, first, second: secretsOf(store)};
  };

  it('are those of then where the value of then is back', async () => {
    const {store, position, first} = await start();
    vi.stubEnv('ONE', 'hunter2');
    expect(goBack(store, position)).toEqual({warnings: [], changes: ['update']});
    expect(secretsOf(store)).toEqual(first);
  });

  it.each(['second', 'third', undefined])('stay as they are where the place holds %s, and it says so', async (value) => {
    const {store, position, second} = await start();
    vi.stubEnv('ONE', value);
    expect(goBack(store, position)).toEqual({warnings: ['secret/not-of-then'], changes: []});
    expect(secretsOf(store)).toEqual(second);
  });

  it('stay, with the place and the version of now, while other fields go back', async () => {
    const {store, position} = await start();
    vi.stubEnv('TWO', 'second');
    const moved = hook('one').replace('one.test', 'other.test').replace('env:ONE', 'env:TWO, version: 2');
    await apply(store, config(moved));
    const [kept] = secretsOf(store);
    vi.stubEnv('ONE', 'third');
    expect(goBack(store, position)).toEqual({warnings: ['secret/not-of-then'], changes: ['update']});
    expect(secretsOf(store)).toEqual([kept]);
    expect((await planned(store, config(hook('one').replace('env:ONE', 'env:TWO, version: 2')))).changes).toEqual([]);
  });

  it('are not read where they have not changed since', async () => {
    const {store, second} = await start();
    const {position} = store.head();
    await apply(store, config(hook('one').replace('one.test', 'other.test')));
    vi.stubEnv('ONE', undefined);
    expect(goBack(store, position)).toEqual({warnings: [], changes: ['update']});
    expect(secretsOf(store)).toEqual(second);
  });

  it('are made of what the place holds where the resource is created again, and it says so where that is another value', async () => {
    const {store, position} = await start();
    await apply(store, config(hook('two')));
    vi.stubEnv('ONE', 'third');
    const {warnings, changes} = goBack(store, position);
    expect([warnings, changes.toSorted()]).toEqual([['secret/not-of-then'], ['create', 'delete']]);
    expect((await planned(store, text)).changes, 'it is the third').toEqual([]);
  });

  it('are compared in their first form, and not under another key', async () => {
    const store = await oldStore(text);
    const {position} = store.head();
    vi.stubEnv('ONE', 'second');
    await apply(store, text);
    const second = secretsOf(store);
    vi.stubEnv('ONE', 'hunter2');
    const {plan} = makeRollback(store, {to: position, asOf: TODAY, seal: sealOf(store)});
    expect([plan.diagnostics, plan.changes.map(({action}) => action)]).toEqual([[], ['update']]);

    vi.stubEnv('PLTFRMS_SECRET_KEY', OTHER_KEY);
    const other = digest(`pltfrms key ${OTHER_KEY}`).slice(0, 8);
    store.transaction({actor: 'test', since: ''}, (writer) => writer.recordKeyId(other));
    const {plan: blind} = makeRollback(store, {to: position, asOf: TODAY, seal: sealOf(store)});
    expect(blind.diagnostics).toMatchObject([{code: 'secret/not-of-then', summary: expect.stringContaining('present key')}]);
    expect([blind.changes, secretsOf(store)]).toEqual([[], second]);
  });
});
