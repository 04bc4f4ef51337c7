/** A store in memory: the reference that the others are measured against, and what a plan without a store is made on. */
import {chain, eventText, GENESIS, type StoredEvent} from '#core/event.ts';
import {copyWorld, emptyWorld, type Head, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {laterTime} from './later-time.ts';
import type {Mark, Store, Writer} from './store.ts';

export interface MemoryOptions {
  readonly catalogue: Catalogue;
  readonly digest: (text: string) => string;
  readonly id: string;
}

export function openMemoryStore({catalogue, digest, id}: MemoryOptions): Store {
  let log: readonly StoredEvent[] = [];
  let world: World = emptyWorld(catalogue);
  let marks: ReadonlyMap<string, Mark> = new Map();
  const head = (events: readonly StoredEvent[]): Head => ({position: events.length, hash: events.at(-1)?.hash ?? GENESIS});
  return {
    id,
    head: () => head(log),
    world: () => world,
    events: (from, to) => log.slice(Math.max(0, from - 1), to),
    event: (position) => log[position - 1],
    mark: (stack) => marks.get(stack),
    transaction(_holder, work) {
      let events = log;
      let next = world;
      let nextMarks = marks;
      const writer: Writer = {
        head: () => head(events),
        world: () => copyWorld(next),
        append(run, intents, after) {
          const timed = laterTime(run, events.at(-1)?.run.time);
          const text = eventText(id, timed);
          const added: StoredEvent[] = [];
          let {position, hash} = head(events);
          for (const intent of intents) {
            const event = {position: ++position, type: intent.type, uid: intent.uid, subject: intent.subject, organisation: intent.organisation, version: intent.prior + 1, data: JSON.stringify(intent.data)};
            hash = chain(digest, hash, text(event));
            added.push({...event, run: timed, hash});
          }
          events = [...events, ...added];
          next = after;
          return {head: head(events)};
        },
        mark: (stack, mark) => void (nextMarks = new Map([...nextMarks, [stack, mark]])),
      };
      const result = work(writer);
      log = events;
      world = next;
      marks = nextMarks;
      return result;
    },
    close: () => undefined,
  };
}
