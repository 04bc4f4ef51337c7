/** Proves a log and folds it: what every store starts from when it is examined. */
import type {Damage} from '#core/damage.ts';
import {isPltfrmsError} from '#core/errors.ts';
import type {StoredEvent} from '#core/event.ts';
import {foldEvent, type TimeStep, walkLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';

export interface Examined {
  /** The end of the log. */
  readonly head: Head;
  /** The state that the log implies; up to the first break, where there is one. */
  readonly world: World;
  readonly damage: readonly Damage[];
  /** Where the log steps back in time; the first of them, where there are many. */
  readonly steps: readonly TimeStep[];
}

export interface ExaminedLog {
  readonly id: string;
  readonly digest: (text: string) => string;
  readonly catalogue: Catalogue;
  readonly events: (from: number) => Iterable<StoredEvent>;
}

/**
 * Recomputes the chain of a log and folds it.
 * @throws PltfrmsError `store/newer` where the chain is right, and holds what only a later program can fold
 */
export function examineLog({id, digest, catalogue, events}: ExaminedLog): Examined {
  const world = emptyWorld(catalogue);
  const damage: Damage[] = [];
  const steps: TimeStep[] = [];
  let newer: unknown;
  const each = (event: StoredEvent): void => {
    if (newer === undefined) newer = foldOrNewer(world, event);
  };
  const stepBack = (step: TimeStep): void => void (steps.length < MOST && steps.push(step));
  const walk = walkLog({id, digest, events, each, stepBack});
  for (;;) {
    const {done, value} = walk.next();
    if (done && newer !== undefined && damage.length === 0) throw newer;
    if (done) return {head: value, world, damage, steps};
    damage.push({part: 'log', ...value});
    if (damage.length === MOST) return {head: {position: value.position, hash: ''}, world, damage: [...damage, REST], steps};
  }
}

/** Answers the error of an event that this program is too old for. */
function foldOrNewer(world: World, event: StoredEvent): unknown {
  try {
    foldEvent(world, event);
    return undefined;
  } catch (error) {
    if (isPltfrmsError(error) && error.code === 'store/newer') return error;
    throw error;
  }
}

/** The most that is listed of one log: more says nothing new. */
const MOST = 100;
const REST: Damage = {part: 'log', summary: 'more events are wrong than are listed here'};
