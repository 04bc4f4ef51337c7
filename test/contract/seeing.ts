/** What the contract does to a store, and all that can be seen of one. */
import {firstDifference, foldLog, verifyLog} from '#core/replay.ts';
import type {Transaction} from '#core/transact.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Append, Mark, Store, Writer} from '#stores/store.ts';
import {HOLDER, run} from './history.ts';
import {makeSample} from './sample.ts';

/** A store that is open, and another way in to the same one, as a second process would have it. */
export interface Opened {
  readonly store: Store;
  reopen(): Promise<Store>;
}

/** Makes a new, empty store. */
export type Open = () => Promise<Opened>;

export const END = Number.MAX_SAFE_INTEGER;
export const MORNING = '2026-01-01T08:00:00.000Z';
export const NOON = '2026-01-01T12:00:00.000Z';
/** The kind that stands at the root and needs nothing: organisations. */
export const root = catalogue.kinds.find((kind) => kind.nests) as Kind;

/** Appends so many resources in a transaction of their own. */
export function append(store: Store, count: number, time = MORNING, append?: Append): Head {
  return store.transaction(HOLDER, (writer) => grow(writer, count, time, append));
}

/** Appends so many resources within a transaction. */
export function grow(writer: Writer, count: number, time = MORNING, append?: Append): Head {
  const first = writer.world().resources.size + 1;
  const make = (transaction: Transaction): void => {
    for (let n = first; n < first + count; n++) makeSample(transaction, root, n);
  };
  return run(writer, time, make, append);
}

/** Moves resources that stand at the root, to a name of their own each, in one transaction. */
export function rename(store: Store, uids: readonly string[]): void {
  store.transaction(HOLDER, (writer) =>
    run(writer, NOON, (transaction) => {
      for (const [index, uid] of uids.entries()) transaction.perform({do: 'move', uid, parent: '', name: `renamed-${index}`});
    }),
  );
}

export function mark(position: number, until?: string): Mark {
  return {input: `digest ${position}`, position, until, unchanged: position};
}

/** All that can be seen. */
export function snapshot(store: Store): unknown {
  return {head: store.head(), events: [...store.events(1, END)], world: store.world(), mark: store.mark('north')};
}

/** What a second process says of the chain of the log. */
export async function verified({reopen}: Opened): Promise<ReturnType<typeof verifyLog>> {
  const store = await reopen();
  return verifyLog(store.id, digest, store.events(1, END));
}

/** In what the state differs from what the log implies, its index included; here, and for a second process. */
export async function differences({store, reopen}: Opened): Promise<readonly (string | undefined)[]> {
  return [store, await reopen()].map((each) => {
    const [implied, kept] = [foldLog(emptyWorld(catalogue), each.events(1, END)), each.world()];
    return firstDifference(implied, kept) ?? (index(implied) === index(kept) ? undefined : 'the index by place differs');
  });
}

export const NO_DIFFERENCES = [undefined, undefined] as const;

function index({slots}: World): string {
  const places = [...slots].flatMap(([parent, below]) => [...below].map(([slot, uid]) => `${parent}\n${slot}\n${uid}`));
  return JSON.stringify(places.sort());
}
