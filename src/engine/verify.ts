/** Proves a log, and that all that its store keeps beside it is what the log implies. */
import {type Damage, isOfFile, isOfLog} from '#core/damage.ts';
import {PltfrmsError} from '#core/errors.ts';
import {GENESIS} from '#core/event.ts';
import type {TimeStep} from '#core/replay.ts';
import type {Head, World} from '#core/world.ts';
import {listed} from '#stores/damaged.ts';
import type {Examined} from '#stores/examine.ts';
import type {Store} from '#stores/store.ts';

/** `position:hash`, as apply prints it. */
export function readAnchor(text: string): Head {
  const match = /^([0-9]+):([0-9a-f]{64})$/.exec(text);
  if (!match)
    throw new PltfrmsError('cli/usage', `“${text}” is no anchor`, {
      hint: 'an anchor is POSITION:HASH, whole, as apply prints it',
    });
  return {position: Number(match[1]), hash: match[2] as string};
}

/** Proves the log and the tables; with an anchor from elsewhere it also finds a log that was rewritten, or cut and resealed. */
export function verifyStore(store: Store, anchor?: Head): Verified {
  const {head, steps} = replayStore(store, anchor);
  return {...head, steps};
}

/** End of a log that was proven. */
export interface Verified extends Head {
  /** Where the log steps back in time, which is no damage. */
  readonly steps: readonly TimeStep[];
}

/** Folds the log into an empty state, and proves it equal to the state that the store keeps. */
export function replayStore(store: Store, anchor?: Head): Omit<Examined, 'damage'> {
  const {head, world, damage, steps} = store.read(() => provenLog(store, anchor));
  if (damage.some(isOfLog)) throw brokenLog(damage);
  if (damage.length > 0)
    throw new PltfrmsError('store/damaged', `the log is right, and the store is not what it implies: ${listed(damage, MOST)}`, {
      hint: damage.some(isOfFile)
        ? 'run `pltfrms log replay --into FILE`: it copies the log into a new file'
        : 'run `pltfrms store rebuild`: it makes the tables anew from the log',
    });
  return {head, world, steps};
}

/** The most that a message lists. */
const MOST = 10;

export interface Folded {
  readonly head: Head;
  /** What the log implies. */
  readonly world: World;
  /** In what the store differs from it. */
  readonly difference: string | undefined;
}

/** Folds the log into an empty state, whatever the store keeps beside it. */
export function foldStore(store: Store, anchor?: Head): Folded {
  const {head, world, damage} = store.read(() => provenLog(store, anchor));
  return {head, world, difference: damage.length > 0 ? listed(damage) : undefined};
}

/** Throws where an event is wrong; answers what else is damaged. */
function provenLog(store: Store, anchor: Head | undefined): Examined {
  const examined = store.check();
  if (examined.damage.some(({part}) => part === 'log')) throw brokenLog(examined.damage);
  if (anchor) checkAnchor(store, anchor, examined.head.position);
  return examined;
}

function brokenLog(damage: readonly Damage[]): PltfrmsError {
  const first = damage.find((each) => isOfLog(each) && each.position !== undefined)?.position;
  return new PltfrmsError('log/broken', listed(damage, MOST), {
    hint:
      first === undefined
        ? 'bring back a copy of the store from before'
        : `the log can be trusted up to event ${first - 1}; bring back a copy of the store from before`,
  });
}

function checkAnchor(store: Store, anchor: Head, end: number): void {
  if (anchor.position > end)
    throw new PltfrmsError(
      'log/broken',
      `the log was cut: it ends at event ${end}, and the anchor is of event ${anchor.position}`,
      {hint: 'events after it are gone'},
    );
  const there = anchor.position === 0 ? GENESIS : store.event(anchor.position)?.hash;
  if (there !== anchor.hash)
    throw anchor.position === 0
      ? new PltfrmsError('log/broken', 'the anchor is not one of this log: position 0 has no other hash than 64 zeros', {
          hint: 'give the anchor as apply printed it',
        })
      : new PltfrmsError('log/broken', `event ${anchor.position} is not the one of the anchor: the log was rewritten`, {
          hint: 'this is another log, or one that was made anew',
        });
}
