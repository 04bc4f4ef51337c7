import {describe, expect, it} from 'vitest';
import {checkClock, compareClock} from '#engine/clock.ts';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {append} from '../../../contract/seeing.ts';

/** A log with so many events at each of some times. */
function logOf(...runs: readonly (readonly [time: string, count: number])[]): Store {
  const store = openMemoryStore({catalogue, digest, id: 'clock'});
  for (const [time, count] of runs) append(store, count, time, {mayStepBack: true});
  return store;
}

const END = '2026-11-30T10:00:00.000Z';
const minutesAfter = (minutes: number): string => new Date(Date.parse(END) + minutes * 60_000).toISOString();
const [YEAR, SECOND] = [366 * 24 * 60, 1 / 60];

describe('the clock beside the end of the log', () => {
  it.each([
    ['at it', 0, undefined],
    ['a year after it', YEAR, undefined],
    ['more than a year after it', YEAR + SECOND, 'clock/leap'],
    ['ten minutes before it', -10, undefined],
    ['more than ten minutes before it', -10 - SECOND, 'clock/behind'],
  ])('%s', (_, minutes, code) => {
    const store = logOf([END, 1]);
    expect(compareClock(store, false, minutesAfter(minutes))?.code).toBe(code);
    expect(compareClock(store, true, minutesAfter(minutes))).toBeUndefined();
    expect(checkClock(store, true, minutesAfter(minutes))).toEqual({mayStepBack: code === 'clock/behind'});
  });

  it('is compared with nothing but a lower bound where the log is empty', () => {
    const codeAt = (now: string): string | undefined => compareClock(logOf(), false, now)?.code;
    expect([codeAt('2096-01-01T00:00:00.000Z'), codeAt(END), codeAt('1970-01-01T00:00:00.000Z')]).toEqual([
      undefined,
      undefined,
      'clock/behind',
    ]);
  });

  it('is never believed where its year has not four digits', () => {
    for (const now of ['+010000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'])
      for (const isTrusted of [false, true])
        for (const store of [logOf(), logOf([END, 1])]) expect(() => checkClock(store, isTrusted, now)).toThrow('four digits');
  });
});

describe('the first event after the clock', () => {
  const FUTURE = '2096-01-01T00:00:00.000Z';
  const firstOf = (store: Store): string | undefined =>
    /^events? [0-9]+( to [0-9]+)?/.exec(compareClock(store, false, END)?.summary ?? '')?.[0];

  it('is found wherever it is', () => {
    for (const [before, ahead] of [
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
      [5, 1],
      [7, 8],
      [100, 3],
      [3, 100],
      [64, 64],
    ] as const)
      expect(firstOf(logOf([END, before], [FUTURE, ahead]))).toBe(
        ahead === 1 ? `event ${before + 1}` : `events ${before + 1} to ${before + ahead}`,
      );
  });

  it('is of the last time that the clock was wrong', () => {
    expect(firstOf(logOf([FUTURE, 2], [END, 9], [FUTURE, 3]))).toBe('events 12 to 14');
  });
});
