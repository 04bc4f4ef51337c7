/**
 * Tries again, after each change, to delete what was let go. What keeps it may be anywhere: the last owner of an organisation may
 * go when another one comes, and an organisation with its owner when what stands in it has gone.
 */
import {type Command, isRefusal} from '#core/decide.ts';
import type {Transaction} from '#core/transact.ts';
import type {World} from '#core/world.ts';
import {deletionsOf, isLetGo} from './let-go.ts';
import type {Session} from './session.ts';

/** Sessions that know what earlier runs have left. */
const looked = new WeakSet<object>();

/**
 * Adds what an earlier run of this stack has let go because of a rule that still keeps it. What could go at once has been left
 * for another reason, and no plan has shown that it goes.
 */
export async function findPending(session: Session): Promise<void> {
  if (looked.has(session.pending)) return;
  looked.add(session.pending);
  const world = session.world();
  const left = [...world.resources.values()].filter(({uid, owners}) => owners.length === 0 && isLetGo(session, world, uid));
  for (const {uid} of left)
    await session.write((transaction) => {
      if (tryDeletion(session, transaction, uid) === 'missed') session.pending.add(uid);
      return false;
    });
}

/** Deletes what may go by now, each with what was let go that hangs on it, as long as one makes way for another. */
export async function deletePending(session: Session): Promise<void> {
  for (let hasGone = true; hasGone && session.pending.size > 0; ) {
    hasGone = false;
    for (const uid of [...session.pending]) {
      if (!isLetGo(session, session.world(), uid)) {
        session.pending.delete(uid);
        continue;
      }
      await session.write((transaction) => tryDeletion(session, transaction, uid) === 'gone' && (hasGone = true));
    }
  }
}

/** Lists the deletions of all that waits to go. */
export function pendingDeletions(session: Session, world: World): readonly Command[] {
  return [...session.pending].flatMap((uid) => (isLetGo(session, world, uid) ? deletionsOf(session, world, uid) : []));
}

function tryDeletion(session: Session, transaction: Transaction, uid: string): 'gone' | 'refused' | 'missed' {
  const commands = deletionsOf(session, transaction.world, uid);
  if (commands.some((each) => isRefusal(transaction.perform(each)))) return 'refused';
  return transaction.finish().some(({severity}) => severity === 'error') ? 'missed' : 'gone';
}
