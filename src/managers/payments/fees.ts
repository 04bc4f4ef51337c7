/** Fees: all that are charged for one payment never come to more than the payment, and who shares in them exists. */
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import {basisPoints, printRate} from '#schemas/fields/money.ts';
import {FEE_PLAN, merchantOf} from './merchants.ts';

/** What a plan says, as it is added up: undefined fits everything. */
interface Fee {
  readonly uid: string;
  readonly points: number;
  readonly methods: ReadonlySet<string> | undefined;
  readonly countries: ReadonlySet<string> | undefined;
}

const WHOLE = 10_000;

export const feesAddUp: Rule = {
  kinds: [FEE_PLAN],
  check({world, touched, report}) {
    const merchants = new Map(
      touched.flatMap(({now}) => (now && merchantOf(world, now) ? [[now.parent, now.uid] as const] : [])),
    );
    for (const [merchant, touchedPlan] of merchants) {
      const fees = [...childrenOf(world, merchant, FEE_PLAN)].map(feeOf);
      const worst = mostExpensive(fees);
      if (worst.points <= WHOLE) continue;
      const uids = new Set(touched.map(({uid}) => uid));
      const uid = worst.fees.find((fee) => uids.has(fee.uid))?.uid ?? touchedPlan;
      const names = worst.fees.map((fee) => world.resources.get(fee.uid)?.name).sort();
      report(uid, {
        code: 'payments/fees',
        summary: `one payment would cost ${printRate(worst.points)} of its amount, more than all of it: ${names.join(', ')} add up`,
        hint: 'lower a percent, or limit the plans to different payment_methods or countries',
        path: ['percent'],
      });
    }
  },
};

function feeOf(plan: Resource): Fee {
  const {percent = '0%', payment_methods: methods, countries} = specOf(plan);
  const chosen = (of: unknown): ReadonlySet<string> | undefined =>
    of === undefined ? undefined : new Set(of as readonly string[]);
  return {uid: plan.uid, points: basisPoints(percent as string), methods: chosen(methods), countries: chosen(countries)};
}

/** Of all payments that plans tell apart, the one that costs the largest share; an empty text is a method or country that no plan names. */
function mostExpensive(fees: readonly Fee[]): {points: number; fees: readonly Fee[]} {
  let worst: {points: number; fees: readonly Fee[]} = {points: 0, fees: []};
  for (const method of named(fees.map((fee) => fee.methods))) {
    const ofMethod = fees.filter((fee) => fee.methods?.has(method) ?? true);
    for (const country of named(ofMethod.map((fee) => fee.countries))) {
      const charged = ofMethod.filter((fee) => fee.countries?.has(country) ?? true);
      const points = charged.reduce((sum, fee) => sum + fee.points, 0);
      if (points > worst.points) worst = {points, fees: charged};
    }
  }
  return worst;
}

function named(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> {
  return new Set(['', ...sets.flatMap((set) => [...(set ?? [])])]);
}

/** A share for an organisation above, where none stands above. */
export const resellerAbove: Rule = {
  kinds: [FEE_PLAN],
  warnsOf: () => true,
  check(context) {
    for (const {now} of context.touched) if (now?.spec.includes('"reseller_share"')) checkReseller(now, context);
  },
};

function checkReseller(plan: Resource, {world, report}: RuleContext): void {
  const organisation = world.resources.get(merchantOf(world, plan)?.parent ?? '');
  if (organisation?.parent !== '') return;
  report(
    plan.uid,
    {
      code: 'payments/no-reseller',
      summary: `no organisation stands above ${organisation.name} with which the fee could be shared`,
      hint: 'leave reseller_share out',
      path: ['reseller_share'],
    },
    'warning',
  );
}
