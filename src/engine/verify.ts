/** Proves a log, and that the state is what the log implies. */
import {isPltfrmsError, PltfrmsError} from '#core/errors.ts';
import {GENESIS} from '#core/event.ts';
import {firstDifference, foldEvent, verifyLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import {digest} from './digest.ts';

/** `position:hash`, as apply prints it. */
export function readAnchor(text: string): Head {
  const match = /^([0-9]+):([0-9a-f]{64})$/.exec(text);
  if (!match)
    throw new PltfrmsError('cli/usage', `“${text}” is no anchor`, {
      hint: 'an anchor is POSITION:HASH, whole, as apply prints it',
    });
  return {position: Number(match[1]), hash: match[2] as string};
}

/** Recomputes the chain; with an anchor from elsewhere it also finds a log that was cut at its end. */
export function verifyStore(store: Store, anchor?: Head): Head {
  return store.read(() => check(store, () => undefined, anchor));
}

/** Folds the log into an empty state, and proves it equal to the state that the store keeps. */
export function replayStore(store: Store, anchor?: Head): Omit<Folded, 'difference'> {
  const {head, world, difference} = foldStore(store, anchor);
  if (difference === undefined) return {head, world};
  throw new PltfrmsError('log/broken', `the state is not what the log implies: ${difference}`, {
    hint: 'the log is the truth: log replay --into FILE makes a store from it',
  });
}

export interface Folded {
  readonly head: Head;
  /** What the log implies. */
  readonly world: World;
  /** In what the state that the store keeps differs from it. */
  readonly difference: string | undefined;
}

/** Folds the log into an empty state, whatever the store keeps beside it. */
export function foldStore(store: Store, anchor?: Head): Folded {
  return store.read(() => {
    const world = emptyWorld(catalogue);
    const head = check(store, (event) => foldEvent(world, event), anchor);
    return {head, world, difference: differenceOf(store, world)};
  });
}

function differenceOf(store: Store, world: World): string | undefined {
  try {
    return firstDifference(world, store.world());
  } catch (error) {
    if (isPltfrmsError(error) && error.code === 'log/broken') return error.message;
    throw error;
  }
}

function check(store: Store, each: Parameters<typeof verifyLog>[3], anchor: Head | undefined): Head {
  const end = store.head().position;
  const verified = verifyLog(store.id, digest, store.events(1, Number.MAX_SAFE_INTEGER), each);
  if ('broken' in verified)
    throw new PltfrmsError('log/broken', verified.broken.summary, {
      hint: `the log can be trusted up to event ${verified.broken.position - 1}`,
    });
  if (!anchor) return verified.head;
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
  return verified.head;
}
