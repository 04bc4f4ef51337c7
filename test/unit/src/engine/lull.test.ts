/** Waits of a program that plans one resource at a time for what is asked about beside it. */
import {expect, test} from 'vitest';
import {type Draft, openDraft} from '#engine/one-by-one/draft.ts';
import {watchLull} from '#engine/one-by-one/lull.ts';
import {session} from './sessions.ts';

const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plan = (draft: Draft): void => void draft.try([], 'any', false);

async function open(): Promise<{readonly draft: Draft; readonly lull: ReturnType<typeof watchLull>}> {
  const web = await session();
  const draft = openDraft(web);
  return {draft, lull: watchLull(web, draft)};
}

test('a silence before a call is not taken for a wait in vain: what comes just after the call is seen', async () => {
  const {draft, lull} = await open();
  await delay(1200);
  const waited = lull.ends();
  await delay(100);
  plan(draft);
  expect(await waited).toBe(true);
});

test('a wait in vain lasts a second, and is not repeated until something happens', async () => {
  const {draft, lull} = await open();
  const began = performance.now();
  expect(await Promise.all([lull.ends(), lull.ends()])).toEqual([false, false]);
  expect(performance.now() - began).toBeGreaterThan(950);
  const again = performance.now();
  for (let asked = 0; asked < 200; asked++) expect(await lull.ends()).toBe(false);
  expect(performance.now() - again).toBeLessThan(500);
  plan(draft);
  const waited = lull.ends();
  await delay(100);
  plan(draft);
  expect(await waited).toBe(true);
});
