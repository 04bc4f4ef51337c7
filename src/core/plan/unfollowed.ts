/** Warns of a `previously` that names a living resource and is not followed: what it names is then deleted, or is something else. */
import {declaredAddress, placeOfField} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {immutablePlace, isAnotherSubject} from '../identity.ts';
import type {Resource} from '../resource.ts';
import type {Match, Matching} from './match.ts';

export const PREVIOUSLY_IGNORED = 'config/previously-ignored';

/**
 * Reports each declared resource that is created though its `previously` names one that stands, and each that stays what it is
 * though what its `previously` names is declared nowhere, so that the plan deletes it.
 */
export function warnOfUnfollowed(
  {report}: Pick<Matching, 'report'>,
  wanted: readonly Wanted[],
  found: ReadonlyMap<string, Match>,
  formerOf: (wanted: Wanted) => readonly Resource[],
): void {
  for (const each of wanted) {
    const {declared, previously} = each;
    const match = previously.length > 0 && declared.uid !== undefined ? found.get(declared.uid) : undefined;
    if (!match) continue;
    const former = formerOf(each);
    if (former.some(({uid}) => uid === match.uid)) continue;
    for (const there of former) {
      const other = found.get(there.uid)?.wanted.declared;
      if (match.prior && other) continue;
      report({
        severity: 'warning',
        code: PREVIOUSLY_IGNORED,
        summary: `${declaredAddress(declared)} is not what previously: names: ${there.kind} ${there.name} ${other ? 'is declared too, and keeps its name' : 'is declared nowhere, and is deleted'}`,
        hint: isAnotherSubject(match.wanted.kind, there, match)
          ? `the ${immutablePlace(match.wanted.kind)} of a ${there.kind} can’t be changed: take previously out`
          : other
            ? `rename it first: apply without declaring ${there.name}, and declare that afterwards; or take previously out`
            : `rename it first: apply without what has the name now, and declare that afterwards; or take previously out`,
        address: declaredAddress(declared),
        at: placeOfField(declared, ['previously']),
        isOfChange: true,
      });
    }
  }
}
