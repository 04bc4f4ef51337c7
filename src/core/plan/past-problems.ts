/** Messages of a rollback that is not possible. */
import {addressBook} from '../address.ts';
import type {Resource} from '../resource.ts';
import type {PastMatching} from './past-matching.ts';

export interface PastProblems {
  /** Something that the stack's resources depend on, and that was not the stack's, no longer exists. */
  missing(then: Resource): undefined;
  /** Another stack has adopted it since. */
  foreign(living: Resource): undefined;
  /** Its place is taken by something that this plan can't move or delete. */
  taken(then: Resource, occupant: Resource): undefined;
}

/** Reports why a resource can't be restored. */
export function pastProblems({world, past, report}: PastMatching): PastProblems {
  const now = addressBook(world);
  const addressThen = (then: Resource): string => {
    const changed = [...past].flatMap(([uid, each]) => (each ? [[uid, each] as const] : []));
    return addressBook({...world, resources: new Map([...world.resources, ...changed])}).of(then);
  };
  const complain = (code: string, address: string, summary: string, hint: string): undefined =>
    void report({severity: 'error', code, summary, hint, address});
  const missing = new Set<string>();
  return {
    missing(then) {
      if (missing.has(then.uid)) return undefined;
      missing.add(then.uid);
      const address = addressThen(then);
      const summary = `${address} was deleted, and what this stack owned then depends on it`;
      return complain(
        'reference/missing',
        address,
        summary,
        'create it again, or let the stack that owned it do so, and roll back after that',
      );
    },
    foreign(living) {
      const [owner] = living.owners;
      const address = now.of(living);
      return complain(
        'ownership/foreign',
        address,
        `${address} now belongs to the stack ${owner}`,
        `remove it from ${owner} with forget:, and roll back after that`,
      );
    },
    taken(then, occupant) {
      const address = now.of(occupant);
      const living = world.resources.get(then.uid);
      const what = living ? `${now.of(living)} cannot move back to it` : 'what this stack had there cannot be created again';
      const [owner] = occupant.owners;
      const whose = owner === undefined ? 'belongs to no stack' : `belongs to the stack ${owner}`;
      return complain(
        owner === undefined ? 'resource/exists' : 'ownership/foreign',
        address,
        `${address} ${whose}, so ${what}`,
        'rename or delete it, and roll back after that',
      );
    },
  };
}
