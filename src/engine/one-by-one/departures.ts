/**
 * Deletions of a plan, checked against protection as the plan leaves it. Terraform asks in an order of its own: a deletion may
 * come before the change that lifts its protection, and before the one that sets it.
 */
import {addressBook} from '#core/address.ts';
import type {Refusal} from '#core/decide.ts';
import type {Resource} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';

/** What protects a resource in a plan. */
export interface Protector {
  readonly address: string;
  readonly isItself: boolean;
  /** Nothing that has yet to be asked about can lift it, or move the resource out of its reach. */
  readonly isCertain: boolean;
}

/** What a plan frees a resource from that it deletes. */
export interface Freed {
  /** The protectors, and their versions, whose protection the plan is known to lift. The rest may be lifted, or be left behind. */
  readonly from: readonly {readonly uid: string; readonly version: number}[];
}

export interface Departures {
  /** Finds what protects a resource; `lifts` says that its own protection is lifted with it. */
  protectorOf(world: World, resource: Resource, lifts: boolean): Protector | undefined;
  add(resource: Resource, lifts: boolean): void;
  /** Forgets a resource that does not go after all. */
  drop(uid: string): void;
  /** Says whether a resource goes, though what hangs on it may still be there. */
  has(uid: string): boolean;
  /** Says whether a resource is replaced and loses its protection with that. */
  isLifted(uid: string): boolean;
  /** Returns what is wrong with the deletions, now that a resource has been asked about. */
  check(world: World, uid: string): readonly Refusal[];
  clear(): void;
}

/** @param mayChange Says whether a resource has yet to be asked about. */
export function openDepartures(mayChange: (resource: Resource) => boolean): Departures {
  const left = new Map<string, Resource>();
  const lifted = new Set<string>();
  const protectorOf = (world: World, {parent}: Resource): Protector | undefined => {
    let isCertain = true;
    for (const each of ancestry(world, parent)) {
      isCertain &&= !mayChange(each);
      if (each.protect) return {address: addressBook(world).of(each), isItself: false, isCertain};
    }
    return undefined;
  };
  return {
    protectorOf(world, resource, lifts) {
      if (resource.protect && !lifts) return {address: addressBook(world).of(resource), isItself: true, isCertain: true};
      return protectorOf(world, resource);
    },
    add(resource, lifts) {
      left.set(resource.uid, resource);
      if (lifts) lifted.add(resource.uid);
    },
    drop(uid) {
      left.delete(uid);
      lifted.delete(uid);
    },
    has: (uid) => left.has(uid),
    isLifted: (uid) => lifted.has(uid),
    check(world, uid) {
      const isProtected = [...ancestry(world, uid)].some((each) => each.protect);
      if (left.size === 0 || !isProtected) return [];
      const book = addressBook(world);
      return [...left.values()].flatMap((gone) => {
        // What stays in the draft until its children have gone may have moved since.
        const resource = world.resources.get(gone.uid) ?? gone;
        if (![...ancestry(world, resource.parent)].some((each) => each.uid === uid)) return [];
        const protector = protectorOf(world, resource);
        return protector?.isCertain ? [refusalOf(resource.uid, book.of(resource), protector)] : [];
      });
    },
    clear() {
      left.clear();
      lifted.clear();
    },
  };
}

/** The refusal of a deletion, with what to write in HCL. */
export function refusalOf(uid: string, address: string, {address: by, isItself}: Protector): Refusal {
  const [summary, hint] = isItself
    ? [`${address} is protected`, 'apply protect = false to it before it is deleted']
    : [`${address} would be deleted or replaced, and is protected by ${by}`, `keep it, or set protect = false at ${by}`];
  return {code: 'resource/protected', summary, hint, uid, address};
}
