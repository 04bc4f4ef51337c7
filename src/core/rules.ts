/** Rules of every kind: subscriptions and their limits, and how deep organisations may stand in each other. */

import type {Kind} from '#schemas/kind.ts';
import type {Rule, RuleContext} from './manager.ts';
import {kindOf, type Resource, specOf} from './resource.ts';
import {ancestry, childOf, childrenOf, organisationOf, type World} from './world.ts';

/** Content of a product needs a subscription in its organisation or above. */
const subscribed: Rule = {
  kinds: [],
  check({world, touched, report}) {
    const subscription = subscriptionFinder(world);
    if (!subscription) return;
    const check = (resource: Resource): void => {
      const {product, needsSubscription} = kindOf(world, resource);
      const organisation = needsSubscription ? organisationOf(world, resource) : undefined;
      if (!organisation || subscription.find(organisation.uid, product)) return;
      report(resource.uid, {
        code: 'product/not-subscribed',
        summary: `no organisation here or above subscribes to ${product}`,
        hint: `write products: [${product}] at the organisation, or at one above it`,
        isMissing: true,
      });
    };
    for (const {prior, now} of touched) {
      const resource = now ?? prior;
      if (!resource) continue;
      const kind = kindOf(world, resource);
      if (now && !prior) check(now);
      // A subscription that ended or went elsewhere, or a place that did: everything below it is looked at again.
      else if (
        kind.subscribes
          ? !now || now.parent !== prior?.parent || now.name !== prior?.name
          : now && prior && now.parent !== prior.parent
      ) {
        for (const each of below(world, kind.subscribes ? (prior?.parent ?? '') : resource.uid)) check(each);
      }
    }
  },
};

export interface SubscriptionFinder {
  /** The nearest subscription, in an organisation or above. */
  find(organisation: string, product: string): Resource | undefined;
}

export function subscriptionFinder(world: World): SubscriptionFinder | undefined {
  const kind = world.catalogue.kinds.find((each) => each.subscribes);
  if (!kind) return undefined;
  const known = new Map<string, Resource | undefined>();
  return {
    find(organisation, product) {
      const key = `${organisation} ${product}`;
      if (!known.has(key))
        known.set(
          key,
          nearest(world, organisation, (each) => childOf(world, each.uid, kind, product)),
        );
      return known.get(key);
    },
  };
}

function nearest<T>(world: World, organisation: string, find: (each: Resource) => T | undefined): T | undefined {
  for (const each of ancestry(world, organisation)) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}

/** Everything below a resource, itself first. */
export function* below(world: World, uid: string): Iterable<Resource> {
  const self = world.resources.get(uid);
  if (self) yield self;
  for (const child of childrenOf(world, uid)) yield* below(world, child.uid);
}

/** `limits` of a subscription bound a collection in the organisation and all below it. */
const limited: Rule = {
  kinds: [],
  check({world, touched, report}) {
    const kind = world.catalogue.kinds.find((each) => each.subscribes);
    if (!kind) return;
    const seen = new Set<string>();
    for (const {now} of touched) {
      for (const organisation of now ? ancestry(world, organisationOf(world, now)?.uid ?? '') : []) {
        if (seen.has(organisation.uid)) break;
        seen.add(organisation.uid);
        for (const product of world.catalogue.products) {
          const subscription = childOf(world, organisation.uid, kind, product);
          if (subscription && subscription.spec !== '{}') checkLimits(world, organisation, subscription, report);
        }
      }
    }
  },
};

function checkLimits(world: World, organisation: Resource, subscription: Resource, report: RuleContext['report']): void {
  const limits = (specOf(subscription)['limits'] ?? {}) as {[collection: string]: number};
  for (const [collection, limit] of Object.entries(limits)) {
    const kind = world.catalogue.kinds.find((each) => each.product === subscription.name && each.collection === collection);
    if (!kind) {
      const known = world.catalogue.kinds.filter((each) => each.product === subscription.name).map((each) => each.collection);
      report(subscription.uid, {
        code: 'product/unknown-collection',
        summary: `${subscription.name} has no collection ${collection}`,
        hint: `it has ${known.join(', ')}`,
        path: ['limits', collection],
        on: 'key',
      });
      continue;
    }
    let count = 0;
    for (const each of below(world, organisation.uid)) if (each.kind === kind.name) count++;
    if (count > limit)
      report(subscription.uid, {
        code: 'product/limit',
        summary: `${count} ${collection} stand in this organisation and below; its limit is ${limit}`,
        hint: 'raise the limit, or take some of them away',
        path: ['limits', collection],
      });
  }
}

/** Organisations nest to a limit, so that no path is longer than a reader can follow. */
const depth: Rule = {
  kinds: [],
  check({world, touched, report}) {
    for (const {now, prior} of touched) {
      const kind = now && isPlaceChanged(now, prior) ? kindOf(world, now) : undefined;
      if (!now || !kind?.nests) continue;
      const above = [...ancestry(world, now.uid)].length;
      const deep = prior ? above - 1 + height(world, now.uid, kind) : above;
      const {deepest = Number.POSITIVE_INFINITY} = kind;
      if (deep > deepest)
        report(now.uid, {
          code: 'organisation/depth',
          summary: `organisations would stand ${deep} deep here; ${deepest} is the most`,
          hint: 'declare it further up',
        });
    }
  },
};

function isPlaceChanged(now: Resource, prior: Resource | undefined): boolean {
  return !prior || prior.parent !== now.parent;
}

function height(world: World, uid: string, kind: Kind): number {
  let most = 0;
  for (const child of childrenOf(world, uid, kind.name)) most = Math.max(most, height(world, child.uid, kind));
  return most + 1;
}

export const coreRules: readonly Rule[] = [subscribed, limited, depth];
