/**
 * Law 9: a rollback to any position gives what the stack owned then, and one back again gives what it owned before. What has
 * lived throughout is the same resource, under its uid, with what the world outside says of it now.
 */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldLog} from '#core/replay.ts';
import {kindOf, type Resource, specOf, splitKey} from '#core/resource.ts';
import {emptyWorld, type World} from '#core/world.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {makeRollback} from '#engine/make-rollback.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import {foldName} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {parameters} from './keep.ts';
import {prefixes, replay} from './laws.ts';
import {platform} from './platform-vocabulary.ts';
import {type Turn, takeTurn} from './rollback-deeds.ts';
import {openStage} from './stage.ts';
import {play, story} from './story.ts';

const STACK = 'one';

const turn: fc.Arbitrary<Turn> = fc.record({
  does: fc.constantFrom(
    ...(['rename', 'rename', 'move', 'move', 'remove', 'update', 'release', 'retake', 'retake', 'swap', 'swap'] as const),
    ...(['observe', 'observe'] as const),
  ),
  seed: fc.noBias(fc.maxSafeNat()),
});

test('9, rollback to any position and back gives the same state', () => {
  const tally: Tally = {back: 0, refused: 0, held: 0, moves: 0, codes: new Map()};
  fc.assert(
    fc.property(
      story,
      fc.array(turn, {maxLength: 8}),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.boolean(),
      (each, turns, share, isNear) => {
        const store = openStage(platform);
        play(platform, store, each, new Map());
        const told = store.head().position;
        for (const one of turns) takeTurn(platform, store, STACK, one);
        const end = store.head().position;
        if (![...store.events(1, end)].some((event) => event.data.includes(`"owner":"${STACK}"`))) return;
        const from = isNear ? Math.max(0, told - 3) : 0;
        if (!goBack(store, Math.floor(from + share * (end - from)), tally)) return;
        if (!goBack(store, end, tally)) return;
        tally.back++;
      },
    ),
    parameters(200),
  );
  expect(tally.back, JSON.stringify([...tally.codes])).toBeGreaterThan(tally.refused + tally.held);
  expect(tally.moves).toBeGreaterThan(0);
});

interface Tally {
  back: number;
  refused: number;
  held: number;
  moves: number;
  readonly codes: Map<string, number>;
}

/** Goes back and holds the outcome against the law; false when others have made that impossible, or something was held. */
function goBack(store: Store, position: number, tally: Tally): boolean {
  const before = store.world();
  const {plan, to} = makeRollback(store, {to: position, stack: STACK, asOf: '2026-11-23'});
  const wrong = plan.diagnostics.filter((each) => each.severity === 'error');
  if (wrong.length > 0) {
    tally.refused++;
    for (const {code} of wrong) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    return false;
  }
  prefixes(plan);
  tally.moves += plan.changes.filter((change) => change.action === 'move').length;
  applyPlan(store, {
    intents: plan.intents,
    base: plan.base,
    stack: STACK,
    stacks: new Set([STACK]),
    asOf: '2026-11-23',
    actor: 'law',
    // As one command does it, or decided again from a file.
    planned: to % 2 === 0 ? plan : undefined,
  });
  replay(platform, store);
  if (plan.held.length > 0) {
    tally.held++;
    return false;
  }
  const past = foldLog(emptyWorld(catalogue), store.events(1, to));
  const after = store.world();
  const living = new Set([...past.resources.keys()].filter((uid) => before.resources.has(uid)));
  expect(owned(after, living)).toEqual(owned(past, living));
  expect(observed(after, after.resources.keys())).toEqual(observed(before, after.resources.keys()));
  return true;
}

/** What a stack owns. What has lived throughout is called by its uid, and what has not by its place, whichever life it is in. */
function owned(world: World, living: ReadonlySet<string>): readonly unknown[] {
  const key = (uid: string): string => {
    const resource = world.resources.get(uid);
    if (!resource || living.has(uid)) return uid;
    return `${resource.kind} ${key(resource.parent)} ${nameOf(resource)}`;
  };
  const nameOf = (resource: Resource): string => {
    const kind = kindOf(world, resource);
    if (kind.keyReferences.length === 0) return foldName(kind, resource.name);
    return splitKey(kind, resource.name).map(key).join(':');
  };
  const specWith = (resource: Resource): {[field: string]: Json} => {
    const kind = kindOf(world, resource);
    const fields = Object.entries(specOf(resource)).filter(([name]) => !kind.fields[name]?.observed);
    const refer = (value: Json): Json => (Array.isArray(value) ? (value as string[]).map(key).sort() : key(value as string));
    return Object.fromEntries(fields.map(([name, value]) => [name, kind.references.includes(name) ? refer(value) : value]));
  };
  return [...world.resources.values()]
    .filter((each) => each.owners.includes(STACK))
    .map((each) => ({
      uid: key(each.uid),
      parent: key(each.parent),
      name: nameOf(each),
      spec: specWith(each),
      labels: each.labels,
      protect: each.protect,
    }))
    .sort((a, b) => (`${a.parent} ${a.uid}` < `${b.parent} ${b.uid}` ? -1 : 1));
}

/** What the world outside says of some resources. */
function observed(world: World, uids: Iterable<string>): readonly unknown[] {
  return [...uids].flatMap((uid) => {
    const resource = world.resources.get(uid);
    const spec = resource ? specOf(resource) : {};
    const names = resource ? kindOf(world, resource).observed.filter((name) => spec[name] !== undefined) : [];
    return names.map((name) => `${uid} ${name} ${JSON.stringify(spec[name])}`);
  });
}
