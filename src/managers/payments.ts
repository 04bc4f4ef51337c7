/** The payments product: what must hold between what stands under a merchant, so that money goes where it should. */
import type {Manager} from '#core/manager.ts';
import {webhookRule} from '#core/webhooks.ts';
import {oneTerminalBySerial, ownMerchant} from './payments/belonging.ts';
import {administrationCurrency, amountsInOrder, firstCurrency, knownCurrencies} from './payments/currencies.ts';
import {feesAddUp, resellerAbove} from './payments/fees.ts';
import {payoutDays} from './payments/payouts.ts';
import {paymentsWarnings} from './payments/warnings.ts';

export const paymentsManager: Manager = {
  product: 'payments',
  warnings: paymentsWarnings,
  rules: [
    knownCurrencies,
    amountsInOrder,
    firstCurrency,
    administrationCurrency,
    ownMerchant,
    oneTerminalBySerial,
    payoutDays,
    feesAddUp,
    resellerAbove,
    webhookRule('payments.webhook'),
  ],
};
