/**
 * A store as a program uses it that asks often and changes one resource at a time: its state is read once, and kept up with
 * the log, which other processes may write to meanwhile.
 */
import {randomUUID} from 'node:crypto';
import type {Intent, Run, StoredEvent} from '#core/event.ts';
import {foldLog} from '#core/replay.ts';
import type {Seal} from '#core/secret.ts';
import {type Transaction, transact} from '#core/transact.ts';
import {copyWorld, type Head, type World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import type {Store} from '#stores/store.ts';
import {checkClock, compareClock} from '../clock.ts';
import type {PlacedDiagnostic} from '../config/place.ts';
import {digest} from '../digest.ts';
import {checkDriver} from '../driver.ts';
import {describeNewStore, isNewStore, isStillNew} from '../new-store.ts';
import {openToRead, openToWrite} from '../open-store.ts';
import {recordKey} from '../secret-key.ts';
import {secretFolders, secretReader} from '../secret-places.ts';
import {openSeal} from '../secrets.ts';
import {today} from '../today.ts';

export interface SessionOptions {
  readonly store: string;
  /** For whom: what is made belongs to it. */
  readonly stack: string;
  readonly actor: string;
  /** Through what, as the log names it. */
  readonly way: string;
  /** The stack is driven through this from here on, whatever drove it before. */
  readonly takesOver: boolean;
  /** The user says that the clock is right, however far it is from the end of the log. */
  readonly isClockTrusted?: boolean | undefined;
}

export interface Session {
  /** The store, as it is named. */
  readonly location: string;
  readonly stack: string;
  readonly way: string;
  /** The one id of all that is done through it. */
  readonly correlation: string;
  readonly stacks: ReadonlySet<string>;
  /** The uids of what is to be deleted as soon as it may be. */
  readonly pending: Set<string>;
  readonly asOf: string;
  /** What is to be known before anything is planned: that the store does not exist yet, that the clock differs from the log. */
  readonly notices: readonly PlacedDiagnostic[];
  /**
   * Reads secrets from the environment, from files that are named from the working directory, and what is handed over. A
   * store that has no key yet gets one where it is applied, not where it is planned.
   */
  seal(given: ReadonlyMap<string, string>, when: 'planned' | 'applied'): Seal;
  /** The state of this moment, or of one just before. It is the caller's to read, not to change. */
  world(): World;
  event(position: number): StoredEvent | undefined;
  /** Returns whether the store still does not exist, or nothing was ever applied to it. */
  isNew(): boolean;
  /** Returns the id of the store; empty as long as it does not exist. */
  storeId(): string;
  /** Where the log ends. */
  position(): number;
  /** Does what `work` asks of a transaction, if it answers true; else nothing. Decided on the state of that moment. */
  write(work: (transaction: Transaction) => boolean): Promise<void>;
  /** The user wants an end: nothing is waited for any more. */
  stop(): void;
  isStopping(): boolean;
  close(): void;
}

/** How old the state may be that is read, in milliseconds. */
const FRESH = 100;

/** @throws PltfrmsError where the store can't be read, or something else drives the stack. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const {store: location, stack, actor, isClockTrusted = false} = options;
  const run: Omit<Run, 'time'> = {correlation: randomUUID(), actor, way: options.way, stack};
  const stacks = new Set([stack]);
  const asOf = today();
  const folders = secretFolders();
  let store = await openToRead(location, {mayBeNew: true});
  const isNew = isNewStore(location, store);
  let opening: Promise<void> | undefined;
  let known: Known | undefined;
  /** The state once more, a change behind: to be changed by the next transaction, since copying one of 100,000 takes longer. */
  let spare: Known | undefined;
  let isStopping = false;
  let looked = Number.NEGATIVE_INFINITY;
  const world = (): World => {
    looked = performance.now();
    return (known = catchUp(store, known)).world;
  };
  const driving = {stacks, way: options.way, takesOver: options.takesOver};
  store.read(() => checkDriver(store, world, driving));
  const clock = compareClock(store, isClockTrusted);
  const notices: readonly PlacedDiagnostic[] = [
    ...(isNew ? [await describeNewStore(location, stacks, 'plan or apply')] : []),
    ...(clock ? [{severity: 'warning' as const, ...clock}] : []),
  ];
  return {
    notices,
    ...{location, stack, stacks, pending: new Set<string>(), asOf, way: options.way, correlation: run.correlation},
    seal(given, when) {
      const read = secretReader({config: '.', location, folders, given});
      const keyed = {id: store.id, keyId: () => store.keyId(), world: () => store.read(world)};
      return openSeal({location, store: keyed, read, create: when === 'applied'});
    },
    // Who asks a thousand times a second is answered from memory: what is written is decided again on the state of its moment.
    world: () => (known && performance.now() - looked < FRESH ? known.world : store.read(world)),
    event: (position) => store.event(position),
    storeId: () => store.id,
    isNew: () => isNew && !opening && isStillNew(location, store),
    position: () => store.head().position,
    async write(work) {
      await (opening ??= openToWrite(location, undefined, {mustExist: !isNew}).then((opened) => {
        store.close();
        store = opened;
        known = spare = undefined;
      }));
      const time = new Date().toISOString();
      const onto = store.transaction({actor, since: time}, (writer): {readonly known: Known; readonly spare?: Known} => {
        const head = writer.head();
        const before = world();
        checkDriver(store, () => before, driving);
        const onward = spare ? catchUp(store, spare).world : copyWorld(before);
        // Until it is known to be whole again, it is nothing to begin with.
        spare = undefined;
        const transaction = transact(before, {managers, stacks, asOf, digest, position: head.position, onward});
        if (!work(transaction) || transaction.intents.length === 0) return {known: {world: before, head}};
        const intents: readonly Intent[] = transaction.intents;
        const dated = checkClock(store, isClockTrusted, time);
        const appended = writer.append({...run, time}, intents, onward, transaction.touched(), dated);
        recordKey(store, writer, before.catalogue, intents);
        return {known: {world: onward, head: appended.head}, spare: {world: before, head}};
      });
      ({known, spare} = onto);
    },
    stop: () => void (isStopping = true),
    isStopping: () => isStopping,
    close: () => store.close(),
  };
}

interface Known {
  readonly world: World;
  readonly head: Head;
}

/** The state of now: what was known, with what has happened since; read anew where the log is not the longer one of it. */
function catchUp(store: Store, known: Known | undefined): Known {
  const head = store.head();
  const isBehind = known && known.head.position <= head.position;
  const isOurs = isBehind && (known.head.position === 0 || store.event(known.head.position)?.hash === known.head.hash);
  if (!known || !isOurs) return {world: store.world(), head};
  if (known.head.position < head.position) foldLog(known.world, store.events(known.head.position + 1, head.position));
  return {world: known.world, head};
}
