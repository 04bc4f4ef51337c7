/**
 * Compares the clock with the end of the log. One run with a wrong clock must not date all later events: a clock far ahead is
 * refused, a log that is dated ahead of the clock is told of, and where the user trusts the clock, it counts.
 */
import {PltfrmsError} from '#core/errors.ts';
import type {Append, Store} from '#stores/store.ts';
import {readSwitch} from './switch.ts';

/** The environment variable by which a user trusts the clock for a run. */
export const TRUST_CLOCK = 'PLTFRMS_TRUST_CLOCK';

/** Difference between clock and log. */
export interface ClockProblem {
  readonly code: 'clock/leap' | 'clock/behind';
  readonly summary: string;
  readonly hint: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far the clock may be ahead of the last event; farther is more likely a wrong clock than a log at rest. */
const MOST_AHEAD = 366 * DAY;
/** How far the clocks of several machines may differ without a word. */
const MOST_BEHIND = 10 * MINUTE;
/** A bound below all right clocks: pltfrms did not exist before. It is all that a first run can be compared with. */
const EARLIEST = '2026-01-01T00:00:00.000Z';

/** Returns whether the environment says that the clock is right. */
export function isClockTrusted(): boolean {
  return readSwitch(TRUST_CLOCK) ?? false;
}

/** Compares the clock with the end of the log; undefined where events can be dated by it. */
export function compareClock(store: Store, isTrusted: boolean, now = new Date().toISOString()): ClockProblem | undefined {
  if (!/^[0-9]{4}-/.test(now)) return unwritable(now);
  if (isTrusted) return undefined;
  const {position} = store.head();
  const last = timeAt(store, position);
  if (last === undefined) return now < EARLIEST ? beforeAll(now) : undefined;
  const ahead = Date.parse(now) - Date.parse(last);
  if (ahead > MOST_AHEAD) return farAhead(now, ahead, position, last);
  return -ahead > MOST_BEHIND ? behind(store, now, position, last) : undefined;
}

/**
 * Decides within a transaction how its events are dated.
 *
 * @throws PltfrmsError `clock/leap`
 */
export function checkClock(store: Store, isTrusted: boolean, now: string): Append {
  const problem = compareClock(store, isTrusted, now);
  if (problem) refuseLeap(problem);
  // A few minutes are the difference between two machines, and no reason for a step back.
  return {mayStepBack: isTrusted && compareClock(store, false, now)?.code === 'clock/behind'};
}

/** @throws PltfrmsError where the clock is too far ahead to date events by it */
export function refuseLeap({code, summary, hint}: ClockProblem): void {
  if (code === 'clock/leap') throw new PltfrmsError(code, summary, {hint: `nothing was changed; ${hint}`});
}

function unwritable(now: string): ClockProblem {
  const summary = `the clock says ${now}, and the time of an event has a year of four digits (RFC 3339)`;
  return {code: 'clock/leap', summary, hint: 'correct the clock'};
}

function beforeAll(now: string): ClockProblem {
  return {
    code: 'clock/behind',
    summary: `the clock says ${now}, when pltfrms did not exist yet: the first events are dated by it`,
    hint: 'correct the clock',
  };
}

function farAhead(now: string, ahead: number, position: number, last: string): ClockProblem {
  const days = Math.floor(ahead / DAY).toLocaleString('en');
  return {
    code: 'clock/leap',
    summary: `the clock says ${now}, ${days} days after the last event (event ${position}, ${last}); more than 366 are refused`,
    hint: `correct the clock; or, where it is right, set ${TRUST_CLOCK}=1 for one run (--trust-clock)`,
  };
}

function behind(store: Store, now: string, position: number, last: string): ClockProblem {
  const first = firstAfter(store, now, position);
  const events = first === position ? `event ${position} is` : `events ${first} to ${position} are`;
  return {
    code: 'clock/behind',
    summary: `${events} dated after the clock, which says ${now}: the log ends at ${last}`,
    hint: `correct the clock; or, where it is right, set ${TRUST_CLOCK}=1 for one run (--trust-clock), and new events are dated by it. Until then they get the time of event ${position}`,
  };
}

/** Finds the first of the events at the end of a log that are dated after a time, in few steps. */
function firstAfter(store: Store, time: string, end: number): number {
  const isAfter = (position: number): boolean => (timeAt(store, position) ?? '') > time;
  let after = end;
  let step = 1;
  while (after - step > 0 && isAfter(after - step)) {
    after -= step;
    step *= 2;
  }
  let before = Math.max(0, after - step);
  while (after - before > 1) {
    const middle = Math.floor((after + before) / 2);
    if (isAfter(middle)) after = middle;
    else before = middle;
  }
  return after;
}

function timeAt(store: Store, position: number): string | undefined {
  return store.event(position)?.run.time;
}
