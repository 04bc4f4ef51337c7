/** Checks events that are read from a file against their hashes, so that none is quoted that was edited byte by byte. */
import type {Database} from 'better-sqlite3';
import {EventError} from '#core/errors.ts';
import {chain, eventText, GENESIS, type Run, type StoredEvent} from '#core/event.ts';

export interface ChainCheck {
  /** The name of the store, which goes into every hash. */
  readonly id: string;
  readonly digest: (text: string) => string;
}

/**
 * Opens a check that answers the events it is given, in their order, when the hash of each follows from its text and the hash before.
 * @throws EventError
 */
export function openChainCheck(
  db: Database,
  {id, digest}: ChainCheck,
): (events: readonly StoredEvent[]) => readonly StoredEvent[] {
  const findHash = db.prepare('SELECT hash FROM events WHERE position = ?').pluck();
  return (events) => {
    let run: Run | undefined;
    let text = (_: StoredEvent): string => '';
    let last: StoredEvent | undefined;
    for (const event of events) {
      const {position, hash} = event;
      if (event.run !== run) {
        run = event.run;
        text = eventText(id, run);
      }
      const isNext = last?.position === position - 1;
      const prior = isNext ? last?.hash : position === 1 ? GENESIS : findHash.get(position - 1);
      if (prior === undefined) throw new EventError(position - 1, 'is missing');
      if (chain(digest, String(prior), text(event)) !== hash)
        throw new EventError(position, 'is not what was written: its hash does not follow from the event and the one before');
      last = event;
    }
    return events;
  };
}
