/** Mistakes in the use of a store, in the same words for every store. Each is a bug of the caller, so none has a code. */

export function assertOpen(isOpen: boolean): void {
  if (!isOpen) throw new Error('the store is closed');
}

/** Reads of one moment and transactions stand alone: a transaction within either would be neither. */
export function assertIdle(isBusy: boolean): void {
  if (isBusy) throw new Error('this store is in a transaction already: use its writer');
}

export function assertWriting(isWriting: boolean): void {
  if (!isWriting) throw new Error('the transaction of this writer is over');
}

/** What waits would go on after the transaction has ended, and write outside of it. */
export function done<T>(answer: T): T {
  if (answer instanceof Promise) throw new Error('what is done at one moment can’t wait: the work answered a promise');
  return answer;
}
