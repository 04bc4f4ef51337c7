/** Law 9: a rollback to any position gives what the stack owned then, and one back again gives what it owned before. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {addressBook} from '#core/address.ts';
import {foldLog} from '#core/replay.ts';
import {resourceDocument} from '#core/resource-document.ts';
import {emptyWorld, type World} from '#core/world.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import {parameters} from './keep.ts';
import {platform} from './platform-vocabulary.ts';
import {openStage} from './stage.ts';
import {play, story} from './story.ts';

const STACK = 'one';

test('9, rollback to any position and back gives the same state', () => {
  const tally = {back: 0, refused: 0, held: 0};
  fc.assert(
    fc.property(story, fc.double({min: 0, max: 1, noNaN: true}), (each, share) => {
      const store = openStage(platform);
      play(platform, store, each, new Map());
      const end = store.head().position;
      if (![...store.events(1, end)].some((event) => event.data.includes(`"owner":"${STACK}"`))) return;
      const before = owned(store.world());
      const to = goBack(store, Math.floor(share * end), tally);
      if (to === undefined) return;
      expect(owned(store.world())).toEqual(owned(foldLog(emptyWorld(catalogue), store.events(1, to))));
      if (goBack(store, end, tally) === undefined) return;
      expect(owned(store.world())).toEqual(before);
      tally.back++;
    }),
    parameters(200),
  );
  expect(tally.back).toBeGreaterThan(tally.refused + tally.held);
});

/** Goes back, and answers to where; undefined when others have made that impossible, or something was held. */
function goBack(store: Store, position: number, tally: {refused: number; held: number}): number | undefined {
  const {plan, to} = makeRollback(store, {to: position, stack: STACK, asOf: '2026-11-23'});
  if (plan.diagnostics.some((each) => each.severity === 'error')) {
    tally.refused++;
    return undefined;
  }
  applyPlan(store, {
    intents: plan.intents,
    base: plan.base,
    stack: STACK,
    stacks: new Set([STACK]),
    asOf: '2026-11-23',
    actor: 'law',
    planned: plan,
  });
  if (plan.held.length === 0) return to;
  tally.held++;
  return undefined;
}

/** What a stack owns, without what another life would change: uid, version, positions. */
function owned(world: World): readonly unknown[] {
  const book = addressBook(world);
  return [...world.resources.values()]
    .filter((each) => each.owners.includes(STACK))
    .map((each) => resourceDocument(world, book, each))
    .map(({kind, address, spec, labels, protect}) => ({kind, address: address.toLowerCase(), spec, labels, protect}))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
