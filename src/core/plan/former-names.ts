/** Finds what a declared resource was called: by its `previously`, and by where something stood before it was moved by hand. */
import type {Kind} from '#schemas/kind.ts';
import {findResource, parseBelowKind} from '../address.ts';
import type {Declared} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {isAnotherSubject} from '../identity.ts';
import type {Resource} from '../resource.ts';
import {childOf, movedFrom, type World} from '../world.ts';
import type {Match, Matching} from './match.ts';
import {isOurs} from './ours.ts';

type Found = ReadonlyMap<string, Match>;

/** Lists what `previously` names and a declared resource can be: what would be about something else is another resource. */
export function formerPlaces(world: World, wanted: Wanted): readonly Resource[] {
  return namedPlaces(world, wanted).filter((each) => canBecome(wanted, each));
}

function canBecome({kind, declared: {parent, name}}: Wanted, there: Resource): boolean {
  return !isAnotherSubject(kind, there, {parent: parent?.uid, name});
}

/**
 * Lists what `previously` names, also what has another name by now: a name among its siblings, or of an organisation at the
 * root, or an absolute path, `acme/old` of an organisation, `acme:ops` of anything else.
 */
export function namedPlaces(world: World, {kind, declared, previously}: Wanted): readonly Resource[] {
  return previously.flatMap((written) => {
    const isPath = kind.nests && written.includes('/');
    const near = isPath ? [] : siblings(world, kind, declared, written);
    const isAbsolute = isPath || written.split(':').length > kind.keyParts.length;
    if (near.length > 0 || !isAbsolute) return near;
    const address = parseBelowKind(world.catalogue, kind, written);
    return typeof address === 'string' ? [] : (findResource(world, address) ?? []);
  });
}

/** Lists what is or was called so, the nearest first: beside it, and at the root. */
function siblings(world: World, kind: Kind, {parent}: Declared, name: string): readonly Resource[] {
  const places = new Set([parent?.uid, kind.nests ? '' : undefined]);
  return [...places].flatMap((above) =>
    above === undefined ? [] : (childOf(world, above, kind, name) ?? movedFrom(world, above, kind, name) ?? []),
  );
}

/** Lists what `previously` names and nothing has been matched with. */
export function freeFormer(matching: Matching, wanted: Wanted, found: Found): readonly Resource[] {
  return formerPlaces(matching.world, wanted).filter((each) => isFree(matching, each, found));
}

function isFree({stacks}: Matching, there: Resource, found: Found): boolean {
  return !found.has(there.uid) && (there.owners.length === 0 || isOurs(there, stacks));
}

/** Finds what stood here until somebody moved it away, unless another names it by `previously`. */
export function movedAway(matching: Matching, wanted: Wanted, found: Found, named: ReadonlySet<string>): Resource | undefined {
  const {declared, kind} = wanted;
  const moved = movedFrom(matching.world, declared.parent?.uid ?? '', kind, declared.name);
  const isTaken = !moved || found.has(moved.uid) || named.has(moved.uid) || !canBecome(wanted, moved);
  return !isTaken && (declared.existing || isOurs(moved, matching.stacks)) ? moved : undefined;
}
