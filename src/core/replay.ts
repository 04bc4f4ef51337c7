/** Folding a log into a state, and proving that neither of them was touched. */
import {PltfrmsError} from './errors.ts';
import {chain, type EventData, eventText, GENESIS, type Run, type StoredEvent} from './event.ts';
import {evolve, type Happened} from './evolve.ts';
import type {Resource} from './resource.ts';
import type {Head, World} from './world.ts';

/** Folds events into a world, in place. */
export function foldLog(world: World, events: Iterable<StoredEvent>): World {
  for (const event of events) foldEvent(world, event);
  return world;
}

export function foldEvent(world: World, event: StoredEvent): void {
  evolve(world, readEvent(world, event));
}

/** Reads an event of the log as evolve takes it. */
export function readEvent(knowing: Pick<World, 'catalogue'>, event: StoredEvent): Happened {
  const kind = event.type.endsWith('.created') ? event.type.slice(0, -'.created'.length) : undefined;
  if (kind !== undefined && !knowing.catalogue.kind(kind)) {
    throw new PltfrmsError('store/newer', `event ${event.position} is about a ${kind}, a kind that this pltfrms does not know`, {
      hint: 'update pltfrms',
    });
  }
  return {type: event.type, uid: event.uid, data: JSON.parse(event.data) as EventData, position: event.position};
}

/** What is wrong with a log, and where. */
export interface Break {
  readonly position: number;
  readonly summary: string;
}

/** Recomputes the chain over all events, and hands each one on. Answers where it ends, or the first place where it breaks. */
export function verifyLog(
  store: string,
  digest: (text: string) => string,
  events: Iterable<StoredEvent>,
  each: (event: StoredEvent) => void = () => undefined,
): {head: Head} | {broken: Break} {
  let head: Head = {position: 0, hash: GENESIS};
  let run: Run | undefined;
  let text = eventText(store, {correlation: '', actor: '', way: '', stack: '', time: ''});
  let time = '';
  for (const event of events) {
    if (event.position !== head.position + 1)
      return {
        broken: {
          position: head.position + 1,
          summary: `event ${head.position + 1} is missing; the next one is ${event.position}`,
        },
      };
    if (event.run !== run) {
      run = event.run;
      text = eventText(store, run);
      if (run.time < time)
        return {broken: {position: event.position, summary: `event ${event.position} is dated before the one it follows`}};
      time = run.time;
    }
    const hash = chain(digest, head.hash, text(event));
    if (hash !== event.hash)
      return {
        broken: {
          position: event.position,
          summary: `event ${event.position} is not what was written: its hash does not follow from the event and the one before`,
        },
      };
    head = {position: event.position, hash};
    each(event);
  }
  return {head};
}

/** The first resource in which two states differ, as a sentence; undefined when they are equal, byte for byte. */
export function firstDifference(one: World, other: World): string | undefined {
  for (const [uid, resource] of one.resources) {
    const twin = other.resources.get(uid);
    if (!twin) return `${resource.kind} ${resource.name} (${uid}) is in one of the two only`;
    if (!isSame(resource, twin)) return `${resource.kind} ${resource.name} (${uid}) differs`;
  }
  if (other.resources.size !== one.resources.size)
    for (const [uid, resource] of other.resources)
      if (!one.resources.has(uid)) return `${resource.kind} ${resource.name} (${uid}) is in one of the two only`;
  if (entries(one.tombstones) !== entries(other.tombstones)) return 'the record of what was deleted differs';
  if (entries(one.aliases) !== entries(other.aliases)) return 'the record of former names differs';
  if ([...one.spent].sort().join() !== [...other.spent].sort().join()) return 'the record of used allowances differs';
  return undefined;
}

function isSame(one: Resource, other: Resource): boolean {
  return (
    one.spec === other.spec &&
    one.name === other.name &&
    one.parent === other.parent &&
    one.kind === other.kind &&
    one.version === other.version &&
    one.created === other.created &&
    one.updated === other.updated &&
    one.protect === other.protect &&
    one.labels === other.labels &&
    one.owners.join() === other.owners.join()
  );
}

function entries(map: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
