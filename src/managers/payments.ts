/** The payments product: what must hold between what stands under a merchant, so that money goes where it should. */
import type {Manager} from '#core/manager.ts';
import {oneTerminalBySerial, ownMerchant} from './payments/belonging.ts';
import {amountsInOrder, firstCurrency, knownCurrencies} from './payments/currencies.ts';
import {feesAddUp, resellerAbove} from './payments/fees.ts';
import {payoutDays} from './payments/payouts.ts';

export const paymentsManager: Manager = {
  product: 'payments',
  rules: [knownCurrencies, amountsInOrder, firstCurrency, ownMerchant, oneTerminalBySerial, payoutDays, feesAddUp, resellerAbove],
};
