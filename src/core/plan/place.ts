/** Places one declared resource: under which name, as which resource, or with which uid where it is new. */
import {foldName, type Kind} from '#schemas/kind.ts';
import {declaredAddress, placeOf} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import type {Resource} from '../resource.ts';
import {childOf, partsAt} from '../world.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';

type Found = Map<string, Match>;

/** What a stack calls what it gives, and what stands there: the plain name, unless that is another's; its own part stays its own. */
export function spotOf(
  {world, stack, stacks}: Pick<Matching, 'world' | 'stack' | 'stacks'>,
  kind: Kind,
  parent: string,
  name: string,
): {readonly name: string; readonly there: Resource | undefined} {
  if (!kind.contributed) return {name, there: childOf(world, parent, kind, name)};
  const parts = partsAt(world, parent, kind, name);
  const ours = parts.find((each) => isOurs(each, stacks));
  if (ours) return {name: ours.name, there: ours};
  const plain = parts.find((each) => each.name === name);
  if (!plain || plain.owners.length === 0) return {name, there: plain};
  return {name: `${name}#${stack}`, there: parts.find((each) => each.name === `${name}#${stack}`)};
}

/** Says of something declared what it is in the store, or will be. */
export function place(matching: Matching, wanted: Wanted, name: string, prior: Resource | undefined, found: Found): void {
  const {declared, kind} = wanted;
  const parent = declared.parent?.uid;
  if (parent === undefined) return;
  if (!prior && declared.existing && !matching.assume) {
    matching.report({
      severity: 'error',
      code: 'config/existing-missing',
      summary: `${declaredAddress(declared)} is not there, though ${declared.contributions.length > 0 ? 'existing: true' : 'organisation:'} says so`,
      hint: 'check its name; another stack declares it first',
      address: declaredAddress(declared),
      at: placeOf(declared),
    });
    return;
  }
  const uid = prior?.uid ?? newUid(matching, kind, parent, name);
  declared.uid = uid;
  const other = found.get(uid);
  if (other) {
    const firstAt = placeOf(other.wanted.declared);
    matching.report({
      severity: 'error',
      code: 'config/declared-twice',
      summary: `${declaredAddress(declared)} and ${declaredAddress(other.wanted.declared)} are the same ${kind.name}`,
      hint: 'take one of the two out',
      address: declaredAddress(declared),
      at: placeOf(declared),
      ...(firstAt ? {also: [{note: 'first here', at: firstAt}]} : {}),
    });
    return;
  }
  found.set(uid, {wanted, uid, parent, name, spec: '', prior});
}

/** Fixed at birth: kind, where it is born, its name, and how often that was born before. */
export function newUid({world, digest}: Pick<Matching, 'world' | 'digest'>, kind: Kind, parent: string, name: string): string {
  for (let incarnation = 0; ; incarnation++) {
    const uid = digest(`${kind.name}\n${parent}\n${foldName(kind, name)}\n${incarnation}`).slice(0, 24);
    if (!world.resources.has(uid) && !world.tombstones.has(uid)) return uid;
  }
}
