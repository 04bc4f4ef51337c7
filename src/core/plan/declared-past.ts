/** Declarations for what was declared by a config that nobody has any more: messages take addresses from them. */
import {type Declared, declaredChild, newDeclared} from '../config/declared.ts';
import type {Past} from '../past.ts';
import {kindOf, splitKey} from '../resource.ts';
import type {World} from '../world.ts';

/** Answers the declaration of a resource of the past, by its uid; of the root for ''. */
export function declaredPast({world, past}: {readonly world: World; readonly past: Past}): (uid: string) => Declared {
  const root = newDeclared(undefined, undefined, '', []);
  const declaredOf = (uid: string): Declared => {
    const then = past.has(uid) ? past.get(uid) : world.resources.get(uid);
    if (!then) return root;
    const kind = kindOf(world, then);
    return declaredChild(declaredOf(then.parent), kind, splitKey(kind, then.name));
  };
  return declaredOf;
}
