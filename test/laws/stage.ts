/** Where stories happen: a store, plans made on it, plans applied to it, and twins of it to try things on. */

import type {SourceFile} from '#core/config/declared.ts';
import {readConfig} from '#core/config/read-config.ts';
import {type EventData, type Run, type StoredEvent, splitType} from '#core/event.ts';
import {planDocument} from '#core/plan/document.ts';
import type {Asked} from '#core/plan/part.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import {type ReviewInput, review} from '#core/plan/review/review.ts';
import {foldLog} from '#core/replay.ts';
import {copyWorld, emptyWorld, type World} from '#core/world.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import {digest} from '#engine/digest.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {AS_OF} from './by-hand.ts';
import {random, shuffle} from './choice.ts';
import type {Vocabulary} from './vocabulary.ts';

export type Mode = 'apply' | 'destroy';

export function planOn(
  vocabulary: Vocabulary,
  store: Store,
  files: readonly SourceFile[],
  mode: Mode = 'apply',
  world: World = store.world(),
  asked?: Asked,
): Plan {
  const config = readConfig(vocabulary.catalogue, files);
  return plan({
    config,
    world,
    head: store.head(),
    managers: vocabulary.managers,
    asOf: AS_OF,
    digest,
    eventAt: (position) => store.event(position),
    mode,
    asked,
  });
}

/** The plan as the bytes that are saved and compared. */
export function bytesOf(made: Plan, store: Store): string {
  return JSON.stringify(planDocument(made, {version: '0', store: store.id, config: '', plannedBy: 'law'}));
}

/** Applies a plan, `fresh` as one command does it, or `saved`, when all of it is reviewed and decided again from its file. */
export function applyOn(
  {managers}: Pick<Vocabulary, 'managers'>,
  store: Store,
  made: Plan,
  previously: readonly string[],
  how: 'fresh' | 'saved',
): void {
  const document = how === 'saved' ? (JSON.parse(bytesOf(made, store)) as PlanDocument) : undefined;
  const intents = document ? (document.intents as unknown as Plan['intents']) : made.intents;
  applyPlan(store, {
    intents,
    base: made.base,
    stack: made.stack,
    stacks: new Set([made.stack, ...previously]),
    asOf: made.asOf,
    actor: 'law',
    managers,
    planned: how === 'fresh' ? {after: made.after, touched: made.touched} : undefined,
    check: document && ((world, head) => passReview({document, intents, world, head, managers, digest})),
  });
}

/** A plan that the planner has made and nobody has changed has to pass; one that is stale is found to be so later. */
function passReview(input: ReviewInput): void {
  if (input.document.mode === 'destroy' || input.head.position !== input.document.base.position) return;
  const {problems, difference, blocks} = review(input);
  const found = [
    ...problems,
    ...(difference === undefined ? [] : [difference]),
    ...(input.document.applyable ? blocks.map(({code}) => code) : []),
  ];
  if (found.length > 0) throw new Error(`the review of a saved plan found: ${found.join('; ')}`);
}

export function openStage(vocabulary: Vocabulary): Store {
  return openMemoryStore({catalogue: vocabulary.catalogue, digest, id: 'stage'});
}

/** Another store with the very same log. */
export function twin(vocabulary: Vocabulary, store: Store): Store {
  const other = openStage(vocabulary);
  const runs = new Map<Run, StoredEvent[]>();
  for (const event of eventsOf(store)) runs.set(event.run, [...(runs.get(event.run) ?? []), event]);
  const world = store.world();
  let left = runs.size;
  for (const [run, events] of runs) {
    const intents = events.map(({type, uid, subject, organisation, version, data}) => ({
      type,
      uid,
      subject,
      organisation,
      prior: version - 1,
      data: JSON.parse(data) as EventData,
    }));
    const after = --left === 0 ? copyWorld(world) : emptyWorld(vocabulary.catalogue);
    other.transaction({actor: '', since: ''}, (writer) => writer.append(run, intents, after, []));
  }
  return other;
}

export function eventsOf(store: Store): Iterable<StoredEvent> {
  return store.events(1, Number.MAX_SAFE_INTEGER);
}

export function replayed(vocabulary: Vocabulary, store: Store): World {
  return foldLog(emptyWorld(vocabulary.catalogue), eventsOf(store));
}

/** The same state, held in another order: as another store would hold it. */
export function reshuffled(world: World, seed: number): World {
  const next = random(seed);
  const turn = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map(shuffle(map, next));
  const slots = new Map([...turn(world.slots)].map(([parent, below]) => [parent, turn(below)]));
  return {
    ...world,
    resources: turn(world.resources),
    slots,
    aliases: turn(world.aliases),
    tombstones: turn(world.tombstones),
    indexes: {},
  };
}

export function actionOf(type: string): string {
  return splitType(type).happening;
}
