/** Whether a plan was applied already: whether its events stand in the log, as those of one run. */
import {PltfrmsError} from '#core/errors.ts';
import type {Intent, StoredEvent} from '#core/event.ts';
import type {Head} from '#core/world.ts';

/** The beginning of every message that a plan is stale. */
export const STALE = 'the plan is stale: ';

export interface Planned {
  readonly intents: readonly Intent[];
  readonly base: Head;
}

/** Finds the events of a plan among those since it was made; undefined where it was not applied. */
export function eventsOf({intents}: Planned, since: readonly StoredEvent[]): readonly StoredEvent[] | undefined {
  const [first] = intents;
  // A run that used an allowance and did nothing else is no sign: an allowance is used once, whoever does it.
  if (!first || intents.every(({uid}) => uid === '')) return undefined;
  for (const [index, event] of since.entries()) {
    if (!isOf(event, first)) continue;
    const {correlation} = event.run;
    const run = since.filter((each) => each.run.correlation === correlation);
    if (run[0] !== since[index] || run.length !== intents.length) continue;
    if (run.every((each, place) => isOf(each, intents[place] as Intent))) return run;
  }
  return undefined;
}

function isOf(event: StoredEvent, {type, uid, prior, data}: Intent): boolean {
  if (event.type !== type || event.uid !== uid) return false;
  // What is about no resource has no version of its own.
  if (uid !== '' && event.version !== prior + 1) return false;
  const text = JSON.stringify(data);
  return event.data === text || withoutDigests(event.data) === text;
}

/** A secret that was not read when it was planned has a digest in the log only. */
function withoutDigests(data: string): string {
  return data.replace(/("secret":"[^"]*"),"digest":"[^"]*"/g, '$1');
}

/** The error of a plan whose events stand in the log. */
export function appliedAlready(events: readonly StoredEvent[]): PltfrmsError {
  const [first, last] = [events[0], events.at(-1)] as [StoredEvent, StoredEvent];
  const which = first === last ? `event ${first.position}` : `events ${first.position} to ${last.position}`;
  const {actor, time} = first.run;
  return new PltfrmsError('plan/stale', `${STALE}it was applied already, as ${which} by ${actor} at ${time}`, {
    hint: 'nothing was applied; plan again',
  });
}
