import fc from 'fast-check';
import {expect, it} from 'vitest';
import {openStage} from './stage.ts';
import {play, story, type Tally} from './story.ts';
import {synthetic} from './synthetic-vocabulary.ts';

it('keeps', () => {
  const tally: Tally = new Map();
  const t = Date.now();
  try {
    fc.assert(
      fc.property(story, (each) => play(synthetic, openStage(synthetic), each, tally)),
      {
        numRuns: Number(process.env.RUNS ?? 100),
        seed: Number(process.env.SEED ?? 1),
        endOnFailure: process.env.NOSHRINK === '1',
        ...(process.env.LIMIT ? {interruptAfterTimeLimit: Number(process.env.LIMIT)} : {}),
      },
    );
  } finally {
    console.log(Date.now() - t, 'ms', [...tally].sort());
  }
  expect(1).toBe(1);
});
