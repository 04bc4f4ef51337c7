/** What an export is asked for, and whose that is from then on. */
import {PltfrmsError} from '#core/errors.ts';
import type {Exporting} from '#core/manager.ts';
import {type Resource, sourceOf} from '#core/resource.ts';
import {organisationOf} from '#core/world.ts';
import {findStack} from '../find.ts';

/** What follows from something else is nobody's to declare. */
export function selected(exporting: Exporting): {readonly stack: string; readonly resources: readonly Resource[]} {
  const {world, isAsked, organisation} = exporting;
  const there = [...world.resources.values()].filter((each) => sourceOf(each) === undefined && isAsked(each));
  if (exporting.stack === undefined && organisation !== undefined) return {stack: onlyOwner(exporting, there), resources: there};
  const stack = findStack([world], exporting.stack);
  return {stack, resources: there.filter((each) => each.owners.includes(stack))};
}

/** The stack of a whole organisation: what nobody owns in it is adopted by that, too. */
function onlyOwner({world}: Exporting, resources: readonly Resource[]): string {
  const owners = [...new Set(resources.flatMap((each) => each.owners))].sort();
  if (owners.length > 1)
    throw new PltfrmsError('cli/usage', `${owners.length} stacks own something there`, {
      hint: `say which with --stack: ${owners.join(', ')}`,
    });
  const root = resources[0] && organisationOf(world, resources[0]);
  return owners[0] ?? root?.name ?? '';
}
