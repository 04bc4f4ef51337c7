/** A store in memory: the reference that the others are measured against, and what a plan without a store is made on. */
import {stateDamage} from '#core/damage.ts';
import {GENESIS, type StoredEvent} from '#core/event.ts';
import {copyWorld, emptyWorld, type Head, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {type Examined, examineLog} from './examine.ts';
import {assertIdle, assertOpen, assertWriting, done} from './misuse.ts';
import type {Mark, Store, Writer} from './store.ts';
import {storedEvents} from './stored-events.ts';

export interface MemoryOptions {
  readonly catalogue: Catalogue;
  readonly digest: (text: string) => string;
  readonly id: string;
}

/** What a transaction replaces when it ends. */
interface Kept {
  readonly log: readonly StoredEvent[];
  readonly world: World;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly keyId: string | undefined;
}

export function openMemoryStore({catalogue, digest, id}: MemoryOptions): Store {
  let kept: Kept | undefined = {log: [], world: emptyWorld(catalogue), marks: new Map(), keyId: undefined};
  let isBusy = false;
  const open = (): Kept => {
    assertOpen(kept !== undefined);
    return kept as Kept;
  };
  const alone = <T>(work: () => T): T => {
    isBusy = true;
    try {
      return done(work());
    } finally {
      isBusy = false;
    }
  };
  const examine = ({log, world}: Kept): Examined => {
    const examined = examineLog({id, digest, catalogue, events: (from) => log.slice(from - 1)});
    return {...examined, damage: [...examined.damage, ...stateDamage(examined.world, world)]};
  };
  return {
    id,
    head: () => headOf(open().log),
    world: () => open().world,
    events: (from, to) => open().log.slice(Math.max(0, from - 1), Math.max(0, to)),
    event: (position) => open().log[position - 1],
    history(uids, upTo) {
      const asked = new Set(uids);
      return open()
        .log.slice(0, Math.max(0, upTo))
        .filter((event) => asked.has(event.uid));
    },
    endOfRun(position) {
      const {log} = open();
      const run = log[position - 1]?.run;
      const next = run ? log.findIndex((event, index) => index >= position && event.run !== run) : position;
      return next < 0 ? log.length : next;
    },
    mark: (stack) => open().marks.get(stack),
    keyId: () => open().keyId,
    lastRun: (stack, besides) => open().log.findLast(({run}) => run.stack === stack && run.way !== besides)?.run,
    read(work) {
      open();
      return isBusy ? work() : alone(work);
    },
    transaction(_holder, work) {
      const draft = draftOf(open(), id, digest);
      assertIdle(isBusy);
      try {
        const answer = alone(() => work(draft.writer));
        kept = draft.kept();
        return answer;
      } finally {
        draft.end();
      }
    },
    check: () => examine(open()),
    rebuild() {
      const before = open();
      assertIdle(isBusy);
      const {damage, world, head} = examine(before);
      kept = {...before, world};
      return {head, resources: world.resources.size, repaired: damage};
    },
    close: () => void (kept = undefined),
  };
}

function headOf(log: readonly StoredEvent[]): Head {
  return {position: log.length, hash: log.at(-1)?.hash ?? GENESIS};
}

/** What a transaction writes, until it ends. */
function draftOf(before: Kept, id: string, digest: (text: string) => string): {writer: Writer; kept(): Kept; end(): void} {
  let {log, world, marks, keyId} = before;
  let isWriting = true;
  const writer: Writer = {
    head() {
      assertWriting(isWriting);
      return headOf(log);
    },
    world() {
      assertWriting(isWriting);
      return copyWorld(world);
    },
    append(run, intents, after, _touched, append) {
      assertWriting(isWriting);
      log = [...log, ...storedEvents({id, digest, head: headOf(log), time: log.at(-1)?.run.time}, run, intents, append)];
      world = after;
      return {head: headOf(log)};
    },
    mark(stack, mark) {
      assertWriting(isWriting);
      marks = new Map([...marks, [stack, mark]]);
    },
    recordKeyId(id) {
      assertWriting(isWriting);
      keyId = id;
    },
  };
  return {writer, kept: () => ({log, world, marks, keyId}), end: () => void (isWriting = false)};
}
