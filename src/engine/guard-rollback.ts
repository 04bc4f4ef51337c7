/** Refuses a rollback that nobody is asked about and that deletes more than the default thresholds let a config delete. */
import {PltfrmsError} from '#core/errors.ts';
import {guard} from '#core/plan/guard.ts';
import {countStanding} from '#core/plan/ours.ts';
import type {Plan} from '#core/plan/planned.ts';

/**
 * @param upTo how many resources it may delete, where the user has said so; the thresholds do not count then.
 * @throws PltfrmsError `plan/blocked`
 */
export function guardRollback({before, changes, asOf, stack}: Plan, upTo: number | undefined): void {
  const deletes = changes.filter(({action}) => action === 'delete' || action === 'replace');
  if (upTo !== undefined) {
    if (deletes.length <= upTo) return;
    throw new PltfrmsError('plan/blocked', `this would delete ${deletes.length} resources; --up-to allows ${upTo}`, {
      hint: 'nothing was changed',
    });
  }
  const standing = countStanding(before, new Set([stack]));
  const {blocks} = guard({settings: {}, standing, isSpent: () => false, asOf}, deletes, () => Number.POSITIVE_INFINITY);
  const [first] = blocks;
  if (!first) return;
  throw new PltfrmsError(
    'plan/blocked',
    `this would delete ${first.count} of ${first.standing} ${first.kind} resources; ${first.limit} is the threshold`,
    {hint: `nothing was changed; --up-to ${deletes.length} says that it is meant`},
  );
}
