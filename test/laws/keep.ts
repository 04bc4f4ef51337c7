/** Plays stories, and sees to it that they are worth playing. */
import fc from 'fast-check';
import {expect} from 'vitest';
import {openStage} from './stage.ts';
import {play, story, type Tally} from './story.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Stories for each vocabulary in CI; `LAWS_RUNS` multiplies it, and then the seed is new each time. */
const STORIES = 1000;

export const scale = Number(process.env['LAWS_RUNS'] ?? 1);

/** A minute on an idle machine, in milliseconds with what a busy one may add: it stops a story without an end, and measures nothing. */
export const LONGEST = 600_000 * Math.max(1, scale);

/** What fast-check is told: in CI the same stories every time, so that a red run is somebody's change. */
export const parameters = (stories = STORIES): {numRuns: number; seed?: number; endOnFailure: boolean} => ({
  // A mutation is detected by the first story that fails; nobody reads the shortest.
  endOnFailure: process.env['LAWS_SHRINK'] === 'no',
  numRuns: Math.max(1, Math.round(stories * scale)),
  ...(process.env['LAWS_RUNS'] === undefined || scale <= 1 ? {seed: 20_261_123} : {}),
});

/** All laws over generated stories; and at least four in five must have changed something, or they prove nothing. */
export function keepLaws(vocabulary: Vocabulary): void {
  const tally: Tally = new Map();
  fc.assert(
    fc.property(story, (each) => play(vocabulary, openStage(vocabulary), each, tally)),
    parameters(),
  );
  const count = (what: string): number => tally.get(what) ?? 0;
  expect(count('stories that change something')).toBeGreaterThan(count('stories') * 0.8);
  for (const what of ['create', 'update', 'delete', 'move', 'adopt', 'hold'])
    expect([what, count(`plans that ${what}`) > 0]).toEqual([what, true]);
  for (const what of [
    'plans that are empty',
    'refused as stale',
    'rivals applied',
    'parts',
    'parts that need more',
    'parts that delete',
    'parts that drop what needs the excluded',
    'parts that were finished',
  ])
    expect([what, count(what) > 0]).toEqual([what, true]);
}
