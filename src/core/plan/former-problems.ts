/** Reports former names that lead to nothing that can be followed. */
import {declaredAddress, placeOf, placeOfField} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import {formerPlaces} from './former-names.ts';
import type {Matching} from './match.ts';
import {isOurs} from './ours.ts';
import {spotOf} from './place.ts';

/** Warns where a reference goes by a name that was changed by hand. */
export function warnOfName({report}: Matching, {declared}: Wanted, moved: Resource): void {
  report({
    severity: 'warning',
    code: 'reference/renamed',
    summary: `${declaredAddress(declared)} is now called ${moved.name}`,
    hint: 'write its new name',
    address: declaredAddress(declared),
    at: placeOf(declared),
  });
}

/** Reports why a resource can't be created: its `previously` names what is another stack's, or two name the same. Says whether it reported any. */
export function complainsOfFormer(matching: Matching, wanted: Wanted, said: ReadonlyMap<string, Wanted>): boolean {
  const {world, stacks, report} = matching;
  const {declared, kind} = wanted;
  const {there: own} = spotOf(matching, kind, declared.parent?.uid ?? '', declared.name);
  let isWrong = false;
  const address = declaredAddress(declared);
  const at = placeOfField(declared, ['previously']);
  for (const there of formerPlaces(world, wanted)) {
    // That it was called as it is called now says nothing.
    if (there.uid === own?.uid) continue;
    const other = said.get(there.uid)?.declared;
    if (other) {
      const otherAt = placeOfField(other, ['previously']);
      const also = otherAt ? {also: [{note: 'the other', at: otherAt}]} : {};
      const summary = `${address} and ${declaredAddress(other)} both say that they were ${there.name}`;
      report({
        severity: 'error',
        code: 'config/claimed-twice',
        summary,
        hint: 'take previously out of one of the two',
        address,
        at,
        ...also,
      });
      isWrong = true;
    } else if (there.owners.length > 0 && !isOurs(there, stacks)) {
      const summary = `${there.name} belongs to the stack ${there.owners.join(', ')}, so it can’t be moved here`;
      const hint = `let ${there.owners[0]} give it up with forget: first`;
      report({severity: 'error', code: 'ownership/foreign', summary, hint, address, at});
      isWrong = true;
    }
  }
  return isWrong;
}
