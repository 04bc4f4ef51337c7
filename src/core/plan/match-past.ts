/**
 * Matches what a stack owned at an earlier position with what there is now: by uid where that still exists, wherever it stands
 * and whatever it is called. What was deleted since is matched with what has taken its place, or is created again.
 */
import type {Declared} from '../config/declared.ts';
import {keepObserved} from '../patch.ts';
import {kindOf, type Resource} from '../resource.ts';
import type {World} from '../world.ts';
import {declaredPast} from './declared-past.ts';
import type {Match} from './match.ts';
import {ownSpec, type PastMatching} from './past-matching.ts';
import {withPastSecrets} from './past-secrets.ts';
import {type Placed, placePast} from './place-past.ts';
import {withReferences} from './rebirth.ts';

export function matchPast(matching: PastMatching): readonly Match[] {
  const {world, stack, past} = matching;
  const {place, placeOfAdopted, successorOf} = placePast(matching);
  const declaredOf = declaredPast(matching);
  const root = declaredOf('');
  const matches: Match[] = [];
  for (const resource of world.resources.values()) {
    if (!resource.owners.includes(stack)) continue;
    const then = past.get(resource.uid);
    if (!past.has(resource.uid)) matches.push(unchanged(world, resource, root));
    else if (then && !then.owners.includes(stack))
      matches.push({...unchanged(world, resource, root), ...placeOfAdopted(then), isReleased: true});
  }
  for (const then of past.values()) {
    const placed = then?.owners.includes(stack) ? place(then) : undefined;
    if (then && placed) matches.push(matchOf(matching, then, placed, {declared: declaredOf(then.uid), successorOf}));
  }
  return matches;
}

/** The match of a resource that is what it was. */
function unchanged(world: World, resource: Resource, declared: Declared): Match {
  const {uid, parent, name, spec, labels, protect} = resource;
  const kind = kindOf(world, resource);
  const wanted = {
    ...{kind, declared, labels, protect, previously: []},
    // Read when it is asked for, which is seldom.
    get spec() {
      return ownSpec(kind, resource);
    },
  };
  return {wanted, uid, parent, name, spec, prior: resource};
}

function matchOf(
  matching: PastMatching,
  then: Resource,
  {uid, parent, name, prior}: Placed,
  {declared, successorOf}: {readonly declared: Declared; readonly successorOf: (uid: string) => string},
): Match {
  const kind = kindOf(matching.world, then);
  const spec = withReferences(kind, ownSpec(kind, then), successorOf);
  const {labels, protect} = then;
  const match: Match = {wanted: {kind, declared, spec, labels, protect, previously: []}, uid, parent, name, spec: '', prior};
  return {...match, spec: JSON.stringify(withPastSecrets(matching, then, match, keepObserved(kind, spec, prior)))};
}
