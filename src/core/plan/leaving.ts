/**
 * What goes: everything that this stack owns and no longer declares, and what nobody owns where the config says
 * `exclusive`. And what would go but is held: what is protected, and what others still stand under or refer to. The rest
 * of the plan is as if what is held had been declared.
 */
import type {Kind} from '#schemas/kind.ts';
import type {Resource} from '../resource.ts';
import {ancestry, type World} from '../world.ts';
import {type Held, hold} from './hold.ts';
import type {Match} from './match.ts';
import {isOurs} from './ours.ts';

export interface Leaving {
  readonly doomed: ReadonlyMap<string, Resource>;
  /** Of `doomed`, what nobody owned. */
  readonly unowned: ReadonlySet<string>;
  readonly held: readonly Held[];
  /** Shared resources that others keep. */
  readonly released: readonly Resource[];
  readonly forgotten: readonly Resource[];
  /** How many resources nobody owns stand in collections that could be exclusive, by kind. */
  readonly nobodys: ReadonlyMap<string, number>;
  /** What stands there for thresholds, by kind: ours, and nobody's where we declare what holds it. */
  readonly standing: ReadonlyMap<string, number>;
}

export interface Staying {
  readonly world: World;
  readonly stack: string;
  readonly stacks: ReadonlySet<string>;
  /** What is declared and is there, by uid. */
  readonly matched: ReadonlyMap<string, Match>;
  readonly exclusive: ReadonlySet<string>;
  readonly forget: ReadonlySet<string>;
  /** What should have been replaced and is held: it stays as it is, with all that it refers to. */
  readonly stuck: ReadonlySet<string>;
  /** What keeps the rows that stand on it, should it be held. */
  readonly keepsRows: ReadonlySet<string>;
  /** Says whether a resource is declared with other values for fields that can't be changed. */
  isReplaced(uid: string): boolean;
}

export function findLeaving(staying: Staying): Leaving {
  const {world, stacks, matched, exclusive} = staying;
  const doomed = new Map<string, Resource>();
  const unowned = new Set<string>();
  const released: Resource[] = [];
  const forgotten: Resource[] = [];
  const nobodys = new Map<string, number>();
  const standing = new Map<string, number>();
  const count = (map: Map<string, number>, kind: string): unknown => map.set(kind, (map.get(kind) ?? 0) + 1);
  for (const resource of world.resources.values()) {
    const {uid, owners} = resource;
    if (owners.length === 0) {
      const kind = world.catalogue.kind(resource.kind) as Kind;
      const declaredAbove = matched.get(resource.parent)?.wanted.declared.existing === false;
      if (declaredAbove || matched.has(uid)) count(standing, resource.kind);
      if (matched.has(uid) || !kind.exclusive || !declaredAbove || isLetGo(staying, resource)) continue;
      if (!exclusive.has(kind.exclusive)) count(nobodys, resource.kind);
      else {
        doomed.set(uid, resource);
        unowned.add(uid);
      }
    } else if (isOurs(resource, stacks)) {
      count(standing, resource.kind);
      // What is only stood on may be let go of, and stays where it is.
      const declared = matched.get(uid)?.wanted.declared;
      if (declared && !(declared.existing && isLetGo(staying, resource))) continue;
      if (isLetGo(staying, resource)) forgotten.push(resource);
      else if (owners.some((owner) => !stacks.has(owner))) released.push(resource);
      else doomed.set(uid, resource);
    }
  }
  return {doomed, unowned, held: hold(staying, doomed), released, forgotten, nobodys, standing};
}

/** Under `forget:`, and not on something that is declared there: what stands on that goes or stays with it. */
function isLetGo({world, matched, forget}: Staying, resource: Resource): boolean {
  if (!forget.has(resource.uid)) return false;
  for (const above of ancestry(world, resource.parent)) {
    if (!forget.has(above.uid)) return true;
    if (matched.get(above.uid)?.wanted.declared.existing === false) return false;
  }
  return true;
}
