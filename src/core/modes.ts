/** Modes of a subscription: what is made in test mode moves no money, and never becomes the real thing, nor the other way. */
import type {Rule, RuleContext} from './manager.ts';
import {kindOf, type Resource, specOf} from './resource.ts';
import {below, type SubscriptionFinder, subscriptionFinder} from './rules.ts';
import {organisationOf, type World} from './world.ts';

export const modes: Rule = {
  kinds: [],
  check(context) {
    const {world, before, touched} = context;
    const products = new Set(world.catalogue.kinds.filter((each) => each.keepsMode).map((each) => each.product));
    const places = new Set<string>();
    for (const {prior, now} of touched) {
      const resource = now ?? prior;
      const kind = resource && kindOf(world, resource);
      if (kind?.subscribes) {
        if (now) checkProduct(now, products, context);
        const isOther = now?.parent !== prior?.parent || modeIn(world, now) !== modeIn(world, prior);
        if (products.has(resource?.name ?? '') && isOther) for (const each of [prior, now]) if (each) places.add(each.parent);
      } else if (now && prior && now.parent !== prior.parent) places.add(now.uid);
    }
    const seen = new Set<string>();
    // What was not there before has no mode to keep.
    for (const place of places) if (before.resources.has(place)) for (const each of below(world, place)) seen.add(each.uid);
    checkKept(seen, context);
  },
};

function checkProduct(subscription: Resource, products: ReadonlySet<string>, {report}: RuleContext): void {
  if (products.has(subscription.name) || specOf(subscription)['mode'] === undefined) return;
  report(subscription.uid, {
    code: 'product/no-modes',
    summary: `${subscription.name} has no test mode`,
    hint: `take it out; ${[...products].join(', ')} has one`,
    path: ['mode'],
    on: 'key',
  });
}

function checkKept(uids: ReadonlySet<string>, {world, before, report}: RuleContext): void {
  const [then, now] = [subscriptionFinder(before), subscriptionFinder(world)];
  for (const uid of uids) {
    const [prior, resource] = [before.resources.get(uid), world.resources.get(uid)];
    if (!prior || !resource || !kindOf(world, resource).keepsMode) continue;
    const [was, is] = [modeOf(before, prior, then), modeOf(world, resource, now)];
    if (was === undefined || is === undefined || was === is) continue;
    report(uid, {
      code: 'product/mode-changes',
      summary: `it was made in ${was} mode and would be in ${is} mode now: nothing goes from one to the other`,
      hint: `leave it where ${kindOf(world, resource).product} is subscribed to with mode: ${was}, or take it out and make another one`,
    });
  }
}

/** The mode of the subscription that serves a resource; undefined where none does. */
function modeOf(world: World, resource: Resource, subscriptions: SubscriptionFinder | undefined): unknown {
  const organisation = organisationOf(world, resource);
  const product = kindOf(world, resource).product;
  return modeIn(world, organisation && subscriptions?.find(organisation.uid, product));
}

function modeIn(world: World, subscription: Resource | undefined): unknown {
  return subscription && (specOf(subscription)['mode'] ?? kindOf(world, subscription).fields['mode']?.default);
}
