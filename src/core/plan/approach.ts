/** The way from what a resource is to what a stack wants of it. */
import {foldName, type Kind} from '#schemas/kind.ts';
import type {Command} from '../decide.ts';
import type {Updated} from '../event.ts';
import {patchTo, type Said} from '../patch.ts';
import type {Resource} from '../resource.ts';

/** For whom. */
export interface Wanting {
  readonly stack: string;
  /** The stack and its former names. */
  readonly stacks: ReadonlySet<string>;
}

/** What is wanted, in canonical form. */
export interface Goal extends Said {
  readonly kind: Kind;
  readonly parent: string;
  readonly name: string;
}

export interface Approach {
  readonly adopts: boolean;
  readonly moves: boolean;
  readonly patch: Updated | undefined;
  /** In the order in which it goes: whose it is, where it stands, what it says. */
  readonly commands: readonly Command[];
}

export function approach({stack, stacks}: Wanting, prior: Resource, goal: Goal): Approach {
  const {uid, owners} = prior;
  const adopts = !owners.includes(stack);
  const moves = isElsewhere(prior, goal);
  const patch = patchTo(prior, goal);
  const commands: Command[] = [];
  if (adopts) {
    commands.push({do: 'adopt', uid, owner: stack});
    for (const owner of owners) if (stacks.has(owner)) commands.push({do: 'release', uid, owner});
  }
  if (moves) commands.push({do: 'move', uid, parent: goal.parent, name: goal.name});
  if (patch) commands.push({do: 'update', uid, patch});
  return {adopts, moves, patch, commands};
}

/** Says whether a resource is to stand elsewhere, or to have another name, be it only in another case. */
export function isElsewhere(prior: Resource, {parent, name}: Pick<Goal, 'parent' | 'name'>): boolean {
  return prior.parent !== parent || prior.name !== name;
}

/** Says whether a place is the one that a resource has, in another spelling. */
export function isSameSpot(kind: Kind, prior: Resource, {parent, name}: Pick<Goal, 'parent' | 'name'>): boolean {
  return prior.parent === parent && foldName(kind, prior.name) === foldName(kind, name);
}
