/** Intents of a run as the events that a log keeps. Every store makes them here, so that all chain alike. */
import {chain, eventText, type Intent, type Run, type StoredEvent} from '#core/event.ts';
import type {Head} from '#core/world.ts';
import type {Append} from './store.ts';

export interface LogEnd {
  /** The name of the store, which goes into every event. */
  readonly id: string;
  readonly digest: (text: string) => string;
  readonly head: Head;
  /** The time of the last event; undefined in an empty log. */
  readonly time: string | undefined;
}

export function storedEvents(
  end: LogEnd,
  run: Run,
  intents: readonly Intent[],
  {mayStepBack = false}: Append = {},
): readonly StoredEvent[] {
  const timed = mayStepBack ? run : laterTime(run, end.time);
  const text = eventText(end.id, timed);
  let {position, hash} = end.head;
  return intents.map(({type, uid, subject, organisation, prior, data}) => {
    const event = {position: ++position, type, uid, subject, organisation, version: prior + 1, data: JSON.stringify(data)};
    hash = chain(end.digest, hash, text(event));
    return {...event, run: timed, hash};
  });
}

/** Returns the run with a time no earlier than that of the last event: clocks of several machines differ a little. */
function laterTime(run: Run, last: string | undefined): Run {
  return last !== undefined && last > run.time ? {...run, time: last} : run;
}
