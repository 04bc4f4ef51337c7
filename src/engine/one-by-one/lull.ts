/** Whether others are still at work: on the store, or on the same draft. What is missing may come as long as they are. */
import {setTimeout as wait} from 'node:timers/promises';
import type {Draft} from './draft.ts';
import type {Session} from './session.ts';

export interface Lull {
  /** Waits until something happens, or until it need not be waited for, and answers false where nothing has for a while. */
  ends(isNeedless?: () => boolean): Promise<boolean>;
  /** Says whether once as many waited as Terraform asks about at the same time, and nothing came: what they wait for could not come. */
  hasStalled(): boolean;
}

/** How long nothing may happen until it is taken that nothing more will, and between two looks, in milliseconds. */
const QUIET = 1000;
const PAUSE = 25;

/** The number of calls that Terraform makes at the same time by default. */
const AT_ONCE = 10;

export function watchLull(session: Session, draft: Draft): Lull {
  const look = (): string => `${session.position()} ${draft.steps()}`;
  let last = look();
  let since = performance.now();
  /** The last look when a wait ended in vain. */
  let inVain: string | undefined;
  let waiting = 0;
  let hasStalled = false;
  const hasHappened = (): boolean => {
    const now = look();
    if (now === last) return false;
    last = now;
    since = performance.now();
    return true;
  };
  const waitForMore = async (isNeedless: () => boolean): Promise<boolean> => {
    // A call that comes shows that others may be on their way: silence before it says nothing.
    since = performance.now();
    const [before, wasStalled] = [last, hasStalled];
    // Looks are counted too: where the machine is busy, who calls is slow as well.
    for (let looks = 0; (performance.now() - since < QUIET || looks < QUIET / PAUSE) && !session.isStopping(); looks++) {
      await wait(PAUSE);
      hasHappened();
      if (last !== before || hasStalled !== wasStalled || isNeedless()) return true;
    }
    if (!hasStalled && waiting >= AT_ONCE && !session.isStopping()) return (hasStalled = true);
    inVain = last;
    return false;
  };
  return {
    async ends(isNeedless = () => false) {
      hasHappened();
      // Who asks after a wait in vain does not wait again: a thousand of them would for a thousand times.
      if (inVain === last) return false;
      waiting++;
      try {
        return await waitForMore(isNeedless);
      } finally {
        waiting--;
      }
    },
    hasStalled: () => hasStalled,
  };
}
