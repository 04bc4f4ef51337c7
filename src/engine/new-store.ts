/** Tells of a store that a first plan or apply finds absent or empty, and refuses one that is probably mistyped. */
import {existsSync} from 'node:fs';
import {dirname} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import type {Intent} from '#core/event.ts';
import type {Seal} from '#core/secret.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import type {PlacedDiagnostic} from './config/place.ts';
import {nearbyStores} from './nearby-stores.ts';
import {openToExamine, pathOf} from './open-store.ts';
import {checkSecrets} from './seal-intents.ts';
import {createKey, findKey} from './secret-key.ts';

/** Returns whether nothing was ever applied to a store: its file does not exist, or holds an empty log. */
export function isNewStore(location: string, store: Store): boolean {
  return pathOf(location) !== undefined && store.head().position === 0;
}

/** Returns whether that is so of a store that was new when it was opened: others may have created it since. */
export function isStillNew(location: string, opened: Store): boolean {
  return isNewStore(location, opened) && (opened.id !== '' || !existsSync(pathOf(location) ?? ''));
}

/**
 * Does what may fail before a store is created, which a failure would leave behind empty: reads the secrets of its first events,
 * and finds the key of the store, or creates it.
 *
 * @throws PltfrmsError `secret/unreadable`, `secret/key`
 */
export function prepareNewStore(location: string, intents: readonly Intent[], seal: Seal): void {
  const path = pathOf(location);
  const hasSecrets = checkSecrets(catalogue, intents, seal);
  // Where the folder does not exist, neither store nor key can be created, and the store says so.
  if (hasSecrets && path !== undefined && existsSync(dirname(path)) && !findKey(location)) createKey(location);
}

function sayNew(path: string | undefined): string {
  return path !== undefined && existsSync(path) ? `store ${path} is empty` : `store ${path} does not exist`;
}

/** Says that a store does not exist yet or is empty, and which store beside it holds one of the stacks already. */
export async function describeNewStore(
  location: string,
  stacks: ReadonlySet<string>,
  what: 'plan' | 'apply' | 'plan or apply',
): Promise<PlacedDiagnostic> {
  const path = pathOf(location);
  const other = path === undefined ? undefined : await findStack(path, stacks);
  const isThere = path !== undefined && existsSync(path);
  const summary = `${sayNew(path)}${isThere ? '' : ' yet'}: this is a first ${what}`;
  const severity = other ? 'warning' : 'info';
  const hint = other && `${other.path} holds the stack ${other.stack} already: is that the store that is meant?`;
  return {severity, code: 'store/new', summary, ...(hint ? {hint} : {})};
}

/**
 * Refuses to create a store where another one beside it holds one of the stacks: everything would be created a second time.
 *
 * @throws PltfrmsError `store/missing`
 */
export async function checkNewStore(location: string, stacks: ReadonlySet<string>): Promise<void> {
  const path = pathOf(location);
  const other = path === undefined ? undefined : await findStack(path, stacks);
  if (other === undefined) return;
  throw new PltfrmsError('store/missing', `${sayNew(path)}, and ${other.path} holds the stack ${other.stack} already`, {
    hint: `nothing was changed; write --store sqlite:${other.path}, or add --new-store to create everything again in a new store`,
  });
}

async function findStack(path: string, stacks: ReadonlySet<string>): Promise<{path: string; stack: string} | undefined> {
  for (const near of nearbyStores(path)) {
    // Opening a store that a killed writer has left would write to it.
    if (existsSync(`${near}-journal`)) continue;
    const stack = await stackIn(near, stacks);
    if (stack !== undefined) return {path: near, stack};
  }
  return undefined;
}

/** Returns the first of the stacks that a store has runs of. A file that is no store has none. */
async function stackIn(path: string, stacks: ReadonlySet<string>): Promise<string | undefined> {
  let store: Store | undefined;
  try {
    const opened = (store = await openToExamine(path));
    return [...stacks].find((stack) => opened.lastRun(stack, '') !== undefined);
  } catch {
    return undefined;
  } finally {
    store?.close();
  }
}
