/** Neighbours of a resource in the state. */
import type {Resource} from './resource.ts';
import {childrenOf, referrersOf, type World} from './world.ts';

export interface Related {
  /** Resources directly below it. */
  readonly children: readonly Resource[];
  /** Resources that refer to it, in a field or by their own name. */
  readonly referrers: readonly Resource[];
}

/** Finds the children and referrers of a resource. */
export function relatedTo(world: World, {uid}: Resource): Related {
  const referrers = [...referrersOf(world, uid)].map((each) => world.resources.get(each) as Resource);
  return {children: [...childrenOf(world, uid)], referrers: referrers.filter((each) => each.uid !== uid)};
}
