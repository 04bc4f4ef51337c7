/** Organisations that are suspended: nothing in them can be changed. */
import type {Problem} from '#schemas/field.ts';
import type {Deciding} from './decide.ts';
import {kindOf, type Resource} from './resource.ts';
import {ancestry} from './world.ts';

/** Why nothing can happen at a place, or `what` says what can't: it or an organisation above is suspended. */
export function frozenAt(
  deciding: Pick<Deciding, 'world' | 'before' | 'book'>,
  place: string,
  what = 'nothing in it can be changed',
): Problem | undefined {
  const frozen = suspendedAbove(deciding, place);
  if (!frozen) return undefined;
  return {
    code: 'organisation/suspended',
    summary: `${deciding.book.of(frozen)} is suspended, so ${what}`,
    hint: 'set suspended: false and apply that first',
  };
}

/** Only what was suspended when the transaction began: the one that suspends may still fill it. */
function suspendedAbove({world, before}: Pick<Deciding, 'world' | 'before'>, place: string): Resource | undefined {
  for (const each of ancestry(world, place)) {
    if (isSuspended(each) && kindOf(world, each).nests && isSuspended(before.resources.get(each.uid))) return each;
  }
  return undefined;
}

function isSuspended(resource: Resource | undefined): boolean {
  return resource?.spec.includes('"suspended":true') ?? false;
}
