/**
 * Former names: what is declared here may stand elsewhere, because the config says so (`previously`) or because somebody
 * moved it away. Whoever names a resource outright has it; a name that it merely had gives way.
 */

import type {Kind} from '#schemas/kind.ts';
import {findResource, parseBelowKind} from '../address.ts';
import {type Declared, declaredAddress, organisationPath, placeOf, placeOfField} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {childOf, movedFrom, type Resource, type World} from '../world.ts';
import {isOurs, type Match, type Matching} from './match.ts';

type Claimed = ReadonlySet<string>;
type Found = ReadonlyMap<string, Match>;

/** The uids that stand just where something is declared: no former name may take them. Looked up only where former names matter. */
export function claims({world, root, wanted}: Matching): Claimed {
  const claimed = new Set<string>();
  if (world.aliases.size === 0 && wanted.every((each) => each.previously.length === 0)) return claimed;
  const descend = (scope: Declared, uid: string): void => {
    for (const child of scope.children.values()) {
      const there = child.kind && childOf(world, uid, child.kind, child.name);
      if (!there) continue;
      claimed.add(there.uid);
      descend(child, there.uid);
    }
  };
  descend(root, '');
  return claimed;
}

/** What `previously` finds. Two that say they were the same are told so: which of them it is must not hang on the order of files. */
export function renamed({world, stacks, report}: Matching, wanted: Wanted, claimed: Claimed, found: Found): Resource | undefined {
  const {kind, declared} = wanted;
  for (const written of wanted.previously) {
    const there = formerPlace(world, kind, declared.parent?.uid, written);
    if (!there || claimed.has(there.uid) || there.kind !== kind.name) continue;
    const other = found.get(there.uid)?.wanted.declared;
    const otherAt = other && placeOfField(other, ['previously']);
    if (other) {
      report({
        severity: 'error',
        code: 'config/claimed-twice',
        summary: `${declaredAddress(declared)} and ${declaredAddress(other)} both say that they were ${written}`,
        hint: 'take previously out of one of the two',
        address: declaredAddress(declared),
        at: placeOfField(declared, ['previously']),
        ...(otherAt ? {also: [{note: 'the other', at: otherAt}]} : {}),
      });
      continue;
    }
    if (there.owners.length === 0 || isOurs(there, stacks)) return there;
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${written} belongs to the stack ${there.owners.join(', ')}, so it can’t be moved here`,
      hint: `let ${there.owners[0]} give it up with forget: first`,
      address: declaredAddress(declared),
      at: placeOfField(declared, ['previously']),
    });
  }
  return undefined;
}

/** A name among its present siblings, or an absolute path: `acme/old` of an organisation, `acme:ops` of anything else. */
function formerPlace(world: World, kind: Kind, parent: string | undefined, written: string): Resource | undefined {
  const absolute = kind.nests ? written.includes('/') : written.split(':').length > kind.keyParts.length;
  if (!absolute) {
    const sibling = parent === undefined ? undefined : childOf(world, parent, kind, written);
    return sibling ?? (kind.nests ? childOf(world, '', kind, written) : undefined);
  }
  const address = parseBelowKind(world.catalogue, kind, written);
  return typeof address === 'string' ? undefined : findResource(world, address);
}

export interface FormerNames {
  /** What has not been found so far, parents first, and otherwise in the order of addresses. */
  readonly pending: readonly Wanted[];
  /** What stood here until somebody moved it away, unless another one that is pending names it outright. */
  movedFrom(wanted: Wanted): Resource | undefined;
}

export function formerNames(matching: Matching, pending: readonly Wanted[], claimed: Claimed, found: Found): FormerNames {
  const {world} = matching;
  if (world.aliases.size === 0) return {pending, movedFrom: () => undefined};
  const named = new Set<string>();
  for (const {kind, declared, previously} of pending) {
    for (const written of previously) {
      const there = formerPlace(world, kind, declared.parent?.uid, written);
      if (there) named.add(there.uid);
    }
  }
  const places = new Map(pending.map((each) => [each, `${placeText(each.declared)} ${each.kind.name}`]));
  const isBefore = (a: Wanted, b: Wanted): boolean => (places.get(a) ?? '') < (places.get(b) ?? '');
  return {
    pending: [...pending].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
    movedFrom(wanted) {
      const moved = aliased(matching, wanted);
      return moved && !claimed.has(moved.uid) && !found.has(moved.uid) && !named.has(moved.uid) ? moved : undefined;
    },
  };
}

/** A text that begins with the one of what it stands under. */
function placeText(declared: Declared): string {
  const above = organisationPath(declared).join('/');
  return declared.kind?.nests ? above : `${above}:${declared.names.join(':') || declared.name}`;
}

function aliased({world, stacks, report}: Matching, {kind, declared}: Wanted): Resource | undefined {
  const parent = declared.parent?.uid;
  const moved = parent === undefined ? undefined : movedFrom(world, parent, kind, declared.name);
  if (!moved || !declared.existing) return moved && isOurs(moved, stacks) ? moved : undefined;
  report({
    severity: 'warning',
    code: 'reference/renamed',
    summary: `${declaredAddress(declared)} is now called ${moved.name}`,
    hint: 'write its new name',
    address: declaredAddress(declared),
    at: placeOf(declared),
  });
  return moved;
}
