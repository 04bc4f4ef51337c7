/** Refuses changes that need a name whose resource was to be deleted or replaced in the same plan, and is held. */
import {addressBook} from '../address.ts';
import {declaredAddress, placeOf, type Report} from '../config/declared.ts';
import type {World} from '../world.ts';
import type {Change} from './change.ts';
import type {Held} from './hold.ts';
import {occupantsOf} from './order.ts';

export const NAME_HELD = 'plan/name-held';

/** Reports each change that puts a resource where a held one stays: it can't be applied, nor can what hangs on it. */
export function refuseHeldNames(world: World, changes: readonly Change[], held: readonly Held[], report: Report): void {
  if (held.length === 0) return;
  const byUid = new Map(held.map((each) => [each.resource.uid, each]));
  const {of} = addressBook(world);
  const nameOf = (uid: string | undefined): string => {
    const resource = world.resources.get(uid ?? '');
    return resource ? of(resource) : 'another resource';
  };
  for (const change of changes) {
    for (const uid of occupantsOf(world, change)) {
      const holding = byUid.get(uid);
      if (!holding || !change.declared) continue;
      const {resource, why, by, instead} = holding;
      const because = why === 'protected' ? (by ? `${nameOf(by)} protects it` : 'it is protected') : `${nameOf(by)} needs it`;
      const address = declaredAddress(change.declared);
      report({
        severity: 'error',
        code: NAME_HELD,
        summary: `${address} needs the name of ${of(resource)}, which can’t be ${instead}d: ${because}`,
        hint: 'make that change first, in an apply of its own; or leave the names as they are',
        address,
        at: placeOf(change.declared),
      });
    }
  }
}
