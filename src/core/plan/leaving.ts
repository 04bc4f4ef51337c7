/**
 * What goes: everything that this stack owns and no longer declares, and what nobody owns where the config says
 * `exclusive`. And what would go but is held: what is protected, and what others still stand under or refer to. The rest
 * of the plan is as if what is held had been declared.
 */
import type {Kind} from '#schemas/kind.ts';
import {childOf, childrenOf, kindOf, organisationOf, type Resource, referencesOf, referrersOf, type World} from '../world.ts';
import {isOurs, type Match} from './match.ts';

export interface Held {
  readonly resource: Resource;
  /** `protected`; `in-use` by something that stays; `holds` something that is held; `needed` by something that is held. */
  readonly why: 'protected' | 'in-use' | 'holds' | 'needed';
  /** The uid of what holds it, unless it is protected itself. */
  readonly by: string | undefined;
  readonly instead: 'delete' | 'replace';
}

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
}

export function findLeaving(staying: Staying): Leaving {
  const {world, stacks, matched, exclusive, forget} = staying;
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
      if (matched.has(uid) || !kind.exclusive || !declaredAbove) continue;
      if (!exclusive.has(kind.exclusive)) count(nobodys, resource.kind);
      else {
        doomed.set(uid, resource);
        unowned.add(uid);
      }
    } else if (isOurs(resource, stacks)) {
      count(standing, resource.kind);
      if (forget.has(uid) && !matched.has(uid)) forgotten.push(resource);
      else if (matched.has(uid)) continue;
      else if (owners.some((owner) => !stacks.has(owner))) released.push(resource);
      else doomed.set(uid, resource);
    }
  }
  return {doomed, unowned, held: hold(staying, doomed), released, forgotten, nobodys, standing};
}

/** Takes out of what is doomed whatever must stay, until nothing more has to. */
function hold(staying: Staying, doomed: Map<string, Resource>): readonly Held[] {
  const {world, matched} = staying;
  const held = new Map<string, Held>();
  const keep = (resource: Resource, why: Held['why'], by?: string): void => {
    if (!doomed.delete(resource.uid)) return;
    held.set(resource.uid, {resource, why, by, instead: 'delete'});
    for (const uid of neededBy(world, resource)) {
      const needed = doomed.get(uid);
      if (needed) keep(needed, uid === resource.parent ? 'holds' : 'needed', resource.uid);
    }
    if (why === 'protected' || (why === 'needed' && held.get(by ?? '')?.why === 'protected'))
      keepBelow(resource, by ?? resource.uid);
  };
  const keepBelow = (resource: Resource, by: string): void => {
    for (const child of childrenOf(world, resource.uid)) {
      const standing = doomed.get(child.uid);
      if (standing) keep(standing, 'needed', by);
      keepBelow(child, by);
    }
  };
  for (const resource of [...doomed.values()]) if (resource.protect) keep(resource, 'protected');
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const resource of [...doomed.values()]) {
      const user = userOf(staying, matched, doomed, resource);
      if (user) keep(resource, 'in-use', user.uid);
    }
  }
  return [...held.values()];
}

/** What a resource can't stand without: its parent, what it refers to, and its product's subscription. */
export function neededBy(world: World, resource: Resource): readonly string[] {
  const kind = kindOf(world, resource);
  const needed = [resource.parent, ...referencesOf(world, resource)];
  if (kind.product === 'platform') return needed;
  const subscription = world.catalogue.kinds.find((each) => each.subscribes);
  for (let each = organisationOf(world, resource); each && subscription; each = world.resources.get(each.parent)) {
    const found = childOf(world, each.uid, subscription, kind.product);
    if (found) return [...needed, found.uid];
  }
  return needed;
}

/** Something that stays and still needs it. */
function userOf(
  {world}: Staying,
  matched: ReadonlyMap<string, Match>,
  doomed: ReadonlyMap<string, Resource>,
  resource: Resource,
): Resource | undefined {
  for (const child of childrenOf(world, resource.uid)) {
    const match = matched.get(child.uid);
    if (!doomed.has(child.uid) && (!match || match.parent === resource.uid)) return child;
  }
  for (const uid of referrersOf(world, resource.uid)) {
    const user = world.resources.get(uid);
    if (!user || doomed.has(uid)) continue;
    const match = matched.get(uid);
    const still = match
      ? referencesOf(world, {...user, name: match.name, spec: match.spec || '{}'}).includes(resource.uid)
      : true;
    if (still) return user;
  }
  return undefined;
}
