/** What stands under merchants, as rules see it. */
import type {RuleContext, Touched} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf, type World} from '#core/world.ts';

export const MERCHANT = 'payments.merchant';
export const ADMINISTRATION = 'payments.administration';
export const LOCATION = 'payments.location';
export const PAYMENT_METHOD = 'payments.payment_method';
export const TERMINAL = 'payments.terminal';
export const PAYOUT_SCHEDULE = 'payments.payout_schedule';
export const FEE_PLAN = 'payments.fee_plan';

/** What a merchant is paid in; the first stands for a currency that is left out. */
export function currenciesOf(merchant: Resource): readonly string[] {
  return (specOf(merchant)['currencies'] ?? []) as readonly string[];
}

/** What stands under a merchant and is touched, or whose merchant is: with that merchant, each once. */
export function* underMerchants({world, touched}: RuleContext): Iterable<{resource: Resource; merchant: Resource}> {
  const seen = new Set<string>();
  for (const {now} of touched) {
    if (!now) continue;
    for (const resource of now.kind === MERCHANT ? childrenOf(world, now.uid) : [now]) {
      const merchant = merchantOf(world, resource);
      if (seen.has(resource.uid) || !merchant) continue;
      seen.add(resource.uid);
      yield {resource, merchant};
    }
  }
}

export function merchantOf(world: World, resource: Resource): Resource | undefined {
  const above = world.resources.get(resource.parent);
  return above?.kind === MERCHANT ? above : undefined;
}

/** Whether a resource is new, or a field of it is. */
export function isNew({prior, now}: Touched, field: string): boolean {
  return Boolean(now) && (!prior || specOf(prior)[field] !== specOf(now as Resource)[field]);
}
