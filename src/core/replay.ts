/** Folding a log into a state, and proving that neither of them was touched. */
import {EventError} from './errors.ts';
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
  evolve(world, readEvent(event));
}

/** Reads an event of the log as evolve takes it. */
export function readEvent({type, uid, subject, version, position, data}: StoredEvent): Happened {
  try {
    return {type, uid, subject, version, position, data: JSON.parse(data) as EventData};
  } catch (cause) {
    throw new EventError(position, `(${type}) has data that is not JSON`, cause);
  }
}

/** What is wrong with a log, and where. */
export interface Break {
  readonly position: number;
  readonly summary: string;
}

/** Event that is dated before the one it follows: a wrong clock was put right. The chain proves the order all the same. */
export interface TimeStep {
  readonly position: number;
  readonly time: string;
  /** The time of the event before. */
  readonly prior: string;
}

export interface LogReading {
  /** The name of the store, which goes into every hash. */
  readonly id: string;
  readonly digest: (text: string) => string;
  /** Reads the events from a position to the end. */
  readonly events: (from: number) => Iterable<StoredEvent>;
  /** Is given each event as long as all is right. */
  readonly each?: (event: StoredEvent) => void;
  /** Is given each step back in time. */
  readonly stepBack?: (step: TimeStep) => void;
}

/** Recomputes the chain over all events, and yields each place where it breaks. Returns where the log ends. */
export function* walkLog({id, digest, events, each = () => undefined, stepBack}: LogReading): Generator<Break, Head> {
  let head: Head = {position: 0, hash: GENESIS};
  let run: Run | undefined;
  let text = eventText(id, {correlation: '', actor: '', way: '', stack: '', time: ''});
  let time = '';
  let isSound = true;
  const broken = (position: number, summary: string): Break => {
    isSound = false;
    return {position, summary};
  };
  for (let from: number | undefined = 1; from !== undefined; ) {
    try {
      for (const event of events(from)) {
        from = event.position + 1;
        // After a row that could not be read there is nothing to compare with.
        let isLinked = head.hash !== '';
        if (event.position !== head.position + 1) {
          yield broken(head.position + 1, `event ${head.position + 1} is missing; the next one is ${event.position}`);
          isLinked = false;
        }
        if (event.run !== run) {
          run = event.run;
          text = eventText(id, run);
          if (run.time < time) stepBack?.({position: event.position, time: run.time, prior: time});
          time = run.time;
        }
        const hash = chain(digest, head.hash, text(event));
        if (isLinked && hash !== event.hash)
          yield broken(
            event.position,
            `event ${event.position} is not what was written: its hash does not follow from the event and the one before`,
          );
        head = {position: event.position, hash: event.hash};
        if (isSound) each(event);
      }
      from = undefined;
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      yield broken(error.position, error.message);
      // What can't be folded was read, and counts for the chain; what can't be read is left out of it.
      if (head.position < error.position) head = {position: error.position, hash: ''};
      from = error.position + 1;
    }
  }
  return head;
}

/** Recomputes the chain over all events, and hands each one on. Answers where it ends, or the first place where it breaks. */
export function verifyLog(
  store: string,
  digest: (text: string) => string,
  events: Iterable<StoredEvent>,
  each?: (event: StoredEvent) => void,
): {head: Head} | {broken: Break} {
  const walked = walkLog({id: store, digest, events: () => events, ...(each ? {each} : {})}).next();
  return walked.done ? {head: walked.value} : {broken: walked.value};
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
