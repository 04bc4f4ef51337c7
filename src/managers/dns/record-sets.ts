/** Record sets as rules see them: by zone, owner and type. Everything is a lookup of a slot, never a scan of a zone. */
import type {RuleContext, Touched} from '#core/manager.ts';
import {type Resource, specOf, splitKey} from '#core/resource.ts';
import {childOf, partsAt, type World} from '#core/world.ts';
import {absoluteOwner, relativeOwner} from '#schemas/dns/names.ts';
import type {RecordType} from '#schemas/dns/values.ts';
import type {Kind} from '#schemas/kind.ts';

export const RECORD_SET = 'dns.record_set';
export const ZONE = 'dns.zone';

export interface RecordSet {
  readonly resource: Resource;
  readonly zone: Resource;
  /** Relative to the zone, as it is stored. */
  readonly owner: string;
  readonly type: RecordType;
}

/** The touched record sets that are there when the transaction ends. */
export function* standing({world, touched}: RuleContext): Iterable<RecordSet> {
  for (const {now} of touched) {
    const set = now && recordSet(world, now);
    if (set) yield set;
  }
}

/** The places that a touched record set has left, in zones that are still there. */
export function* vacated({world, touched}: RuleContext): Iterable<RecordSet> {
  for (const each of touched) {
    const set = each.prior && isPlaceChanged(each) ? recordSet(world, each.prior) : undefined;
    if (set) yield set;
  }
}

/** Whether a resource stands where it did not stand before, or no longer stands where it did. */
export function isPlaceChanged({prior, now}: Touched): boolean {
  return !prior || !now || prior.parent !== now.parent || prior.name !== now.name;
}

export function recordSet(world: World, resource: Resource): RecordSet | undefined {
  const zone = world.resources.get(resource.parent);
  if (!zone) return undefined;
  const [owner = '', type] = splitKey(world.catalogue.kind(RECORD_SET) as Kind, resource.name);
  return {resource, zone, owner, type: type as RecordType};
}

/** The set of a type at an owner in a zone, or the first part of it where several give one. */
export function setAt(world: World, zone: Resource, owner: string, type: RecordType): Resource | undefined {
  const kind = world.catalogue.kind(RECORD_SET) as Kind;
  // Nearly always there is a first part or none at all.
  return childOf(world, zone.uid, kind, `${owner}:${type}`) ?? partsAt(world, zone.uid, kind, `${owner}:${type}`)[0];
}

/** All parts of a set: what the zone's own stack, others, and what follows from other products give to it. */
export function partsOf(world: World, zone: Resource, owner: string, type: RecordType): readonly Resource[] {
  return partsAt(world, zone.uid, world.catalogue.kind(RECORD_SET) as Kind, `${owner}:${type}`);
}

/** The values of a whole set: the union of its parts. */
export function allValues(world: World, {zone, owner, type}: RecordSet): readonly string[] {
  return [...new Set(partsOf(world, zone, owner, type).flatMap(valuesOf))];
}

export function valuesOf(resource: Resource): readonly string[] {
  return (specOf(resource).values ?? []) as readonly string[];
}

/** The whole name of an owner in a message. */
export function fullName(owner: string, zone: Resource): string {
  return absoluteOwner(owner, zone.name).slice(0, -1);
}

/** The owners between an owner and its zone, nearest first: `b.c` and `c` for `a.b.c`. */
export function* ownersAbove(owner: string, zone: Resource): Iterable<string> {
  if (owner === '@') return;
  const name = absoluteOwner(owner, zone.name);
  const end = name.length - zone.name.length - 1;
  // Only a name that ends in the zone's own name is not stored as it is written here.
  const odd = owner.endsWith('.');
  for (let dot = name.indexOf('.'); dot + 1 < end; dot = name.indexOf('.', dot + 1)) {
    yield odd ? (relativeOwner(name.slice(dot + 1), zone.name) as string) : name.slice(dot + 1, end - 1);
  }
}

/** The nearest delegation above an owner, not at it. */
export function delegationAbove(world: World, zone: Resource, owner: string): string | undefined {
  for (const above of ownersAbove(owner, zone)) if (setAt(world, zone, above, 'NS')) return above;
  return undefined;
}

export function hasAddress(world: World, zone: Resource, owner: string): boolean {
  return Boolean(setAt(world, zone, owner, 'A') ?? setAt(world, zone, owner, 'AAAA'));
}
