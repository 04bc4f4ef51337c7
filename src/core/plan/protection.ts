/**
 * Protection as a plan sees it. Of a declared resource the config's `protect` and place count, of any other what the state
 * says; so a plan that sets `protect: false` deletes what is no longer declared below, and one that sets `protect: true` does not.
 */
import type {Resource} from '../resource.ts';
import {ancestry, type World} from '../world.ts';
import type {Change} from './change.ts';
import type {Match} from './match.ts';

/** Finds the uid of what protects a resource from being deleted: its own, or that of the nearest resource above it. */
export type FindProtector = (resource: Resource) => string | undefined;

export interface Protecting {
  readonly world: World;
  readonly matched: ReadonlyMap<string, Match>;
  /** What is declared and can't be changed by this plan. */
  readonly stuck?: ReadonlySet<string>;
  /** Says whether a resource is replaced: what stands below it goes while it still stands in its old place. */
  isReplaced?(uid: string): boolean;
}

export function protectorFinder({world, matched, stuck, isReplaced}: Protecting): FindProtector {
  const plannedOf = (uid: string): Match | undefined => {
    const match = matched.get(uid);
    return match?.wanted.declared.existing || stuck?.has(uid) ? undefined : match;
  };
  const isProtecting = (uid: string): boolean => {
    const now = world.resources.get(uid)?.protect ?? false;
    const planned = plannedOf(uid)?.wanted.protect ?? now;
    return isReplaced?.(uid) ? now && planned : planned;
  };
  const parentOf = (uid: string): string => {
    const now = world.resources.get(uid)?.parent;
    return (isReplaced?.(uid) ? now : (plannedOf(uid)?.parent ?? now)) ?? '';
  };
  return ({uid, protect, parent}) => {
    if (protect && plannedOf(uid)?.wanted.protect !== false) return uid;
    const seen = new Set<string>();
    for (let each = parent; each !== '' && !seen.has(each); each = parentOf(each)) {
      if (isProtecting(each)) return each;
      seen.add(each);
    }
    return undefined;
  };
}

/** Says whether a change takes the protection of its resource away. */
export function isLifting({prior, match, commands}: Change): boolean {
  return (
    prior?.protect === true &&
    match?.wanted.protect === false &&
    commands.some((command) => command.do === 'create' || (command.do === 'update' && command.patch.protect === false))
  );
}

/**
 * Finds the changes that have to come before a protected resource can be deleted: those that take the protection away, its
 * own or that of something above it, and those that move what is above it elsewhere.
 */
export function* changesThatFree(world: World, uid: string, changeOf: (uid: string) => Change | undefined): Iterable<Change> {
  const above = [...ancestry(world, uid)];
  if (!above.some((each) => each.protect)) return;
  for (const {uid: each} of above) {
    const change = changeOf(each);
    if (change && (isLifting(change) || (change.action === 'move' && each !== uid))) yield change;
  }
}
