/** What the rules of payments only warn of. */
import type {LintRule} from '#core/manager.ts';

export const paymentsWarnings: readonly LintRule[] = [
  {
    id: 'payments/no-reseller',
    doc: 'A fee plan shares with a reseller, and no organisation stands above the merchant’s with which it could be shared.',
    severity: 'warning',
  },
];
