/** Resources as they were at an earlier position of the log. */
import type {StoredEvent} from './event.ts';
import {evolveResource} from './evolve.ts';
import {readEvent} from './replay.ts';
import type {Resource} from './resource.ts';
import type {World} from './world.ts';

/**
 * The resources that have changed since a position, as they were there: undefined where there was none yet, or no more. All
 * others are what they were.
 */
export type Past = ReadonlyMap<string, Resource | undefined>;

/** Folds the history of each changed resource, up to the position, from nothing. */
export function foldPast(knowing: Pick<World, 'catalogue'>, changed: Iterable<string>, history: Iterable<StoredEvent>): Past {
  const past = new Map<string, Resource | undefined>();
  for (const uid of changed) past.set(uid, undefined);
  for (const event of history) past.set(event.uid, evolveResource(knowing, past.get(event.uid), readEvent(event)));
  return past;
}
