/** Currencies: all that stands under a merchant keeps to those of the merchant, and what is left out does not change by itself. */
import type {Rule, RuleContext} from '#core/manager.ts';
import {kindOf, type Resource, specOf} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import {currency, currencyOf, minorUnits, money} from '#schemas/fields/money.ts';
import {ADMINISTRATION, currenciesOf, FEE_PLAN, MERCHANT, PAYMENT_METHOD, PAYOUT_SCHEDULE, underMerchants} from './merchants.ts';

/** Every currency is one of the merchant's, and every amount is in one that its resource takes. */
export const knownCurrencies: Rule = {
  kinds: [MERCHANT, ADMINISTRATION, PAYMENT_METHOD, PAYOUT_SCHEDULE, FEE_PLAN],
  check(context) {
    for (const {resource, merchant} of underMerchants(context)) {
      const {fields} = kindOf(context.world, resource);
      const spec = specOf(resource);
      const ofMerchant = currenciesOf(merchant);
      const own = 'currency' in fields ? [spec['currency'] ?? ofMerchant[0]] : (spec['currencies'] ?? ofMerchant);
      for (const [name, value] of Object.entries(spec)) {
        const field = fields[name];
        if (field?.type === money.type && !(own as readonly string[]).includes(currencyOf(value as string)))
          context.report(resource.uid, otherCurrency(name, value as string, own as readonly string[]));
        if (field?.type !== currency.type && field?.item?.type !== currency.type) continue;
        for (const code of [value].flat() as readonly string[])
          if (!ofMerchant.includes(code)) context.report(resource.uid, notOfMerchant(name, code, merchant));
      }
    }
  },
};

function otherCurrency(name: string, amount: string, own: readonly string[]): Parameters<RuleContext['report']>[1] {
  return {
    code: 'payments/currency',
    summary: `${name} is ${amount}, and here only ${own.join(', ')} is taken (ISO 4217)`,
    hint: `write an amount in ${own.join(' or ')}`,
    path: [name],
  };
}

function notOfMerchant(name: string, code: string, merchant: Resource): Parameters<RuleContext['report']>[1] {
  const known = currenciesOf(merchant);
  return {
    code: 'payments/currency',
    summary: `the merchant ${merchant.name} is not paid in ${code}, only in ${known.join(', ')} (ISO 4217)`,
    hint: `add ${code} to the currencies of the merchant, or write one that it has`,
    instead: {written: code, known},
    path: [name, code],
  };
}

/** What is paid out into an administration is in the currency that it is kept in. */
export const administrationCurrency: Rule = {
  kinds: [MERCHANT, ADMINISTRATION, PAYOUT_SCHEDULE],
  check({world, touched, report}) {
    const moved = new Set(touched.map((each) => each.uid));
    for (const {resource, merchant} of allUnder(world, touched)) {
      const administration = world.resources.get(String(specOf(resource)['administration'] ?? ''));
      if (!administration || !(moved.has(resource.uid) || moved.has(administration.uid) || moved.has(merchant.uid))) continue;
      const [first] = currenciesOf(merchant);
      const [paid, kept] = [resource, administration].map((each) => specOf(each)['currency'] ?? first);
      if (paid === kept) continue;
      report(resource.uid, {
        code: 'payments/administration-currency',
        summary: `it pays out in ${paid}, and the administration ${administration.name} is kept in ${kept} (ISO 4217)`,
        hint: `name an administration in ${paid}, or write currency: ${kept}`,
        path: ['administration'],
      });
    }
  },
};

/** The payout schedules of every merchant that something was touched of. */
function* allUnder(
  world: RuleContext['world'],
  touched: RuleContext['touched'],
): Iterable<{resource: Resource; merchant: Resource}> {
  const merchants = new Set(touched.flatMap(({now}) => (now ? (now.kind === MERCHANT ? now.uid : now.parent) : [])));
  for (const uid of merchants) {
    const merchant = world.resources.get(uid);
    for (const resource of merchant ? childrenOf(world, uid, PAYOUT_SCHEDULE) : [])
      yield {resource, merchant: merchant as Resource};
  }
}

/** A least amount that is above the most would let no payment through. */
export const amountsInOrder: Rule = {
  kinds: [PAYMENT_METHOD],
  check({touched, report}) {
    for (const {now} of touched) {
      const {minimum_amount: least, maximum_amount: most} = now ? specOf(now) : {};
      if (typeof least !== 'string' || typeof most !== 'string') continue;
      const isAlike = currencyOf(least) === currencyOf(most);
      if (isAlike && minorUnits(least) <= minorUnits(most)) continue;
      report((now as Resource).uid, {
        code: 'payments/amounts',
        summary: isAlike
          ? `the least amount, ${least}, is above the most, ${most}: nothing could be paid`
          : `the least amount, ${least}, and the most, ${most}, are in two currencies and can’t be compared`,
        hint: isAlike ? 'write a minimum_amount that is not above maximum_amount' : 'write both in one currency',
        path: ['minimum_amount'],
      });
    }
  },
};

/** A currency that was left out can't be changed any more than one that was written. */
export const firstCurrency: Rule = {
  kinds: [MERCHANT],
  check({world, before, touched, report}) {
    for (const {prior, now} of touched) {
      const [was, is] = [prior, now].map((each) => each && currenciesOf(each)[0]);
      if (!prior || !now || was === is) continue;
      for (const resource of childrenOf(world, now.uid)) {
        const field = kindOf(world, resource).fields['currency'];
        if (!field || !before.resources.has(resource.uid) || specOf(resource)['currency'] !== undefined) continue;
        report(resource.uid, {
          code: 'payments/first-currency',
          summary: `its currency is the merchant’s first, which would go from ${was} to ${is}; a currency does not change afterwards`,
          hint: `keep ${was} as the first of the merchant’s currencies, or delete this and declare it anew with currency: ${is}`,
          path: ['currency'],
        });
      }
    }
  },
};
