import {expect, it} from 'vitest';
import {fieldsOf, fieldViews} from '#core/plan/document.ts';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {type Tree, workbench} from './workbench.ts';

const shop = (iban: string): Tree => ({
  organisations: {
    acme: {
      products: ['payments'],
      payments: {
        merchants: {
          shop: {
            legal_name: 'Acme',
            country: 'NL',
            merchant_category_code: '5732',
            currencies: 'EUR',
            payout_schedules: {daily: {interval: 'daily', bank_account: {iban, holder: 'Acme'}}},
          },
        },
      },
    },
  },
});

it('a value that is shown with its middle left out is still shown to be another', () => {
  const bench = workbench(platform);
  bench.apply(shop('NL91ABNA0417164300'));
  const made = bench.plan(shop('NL91 ABNA 0417 1643 00'));
  expect(made.intents).toEqual([]);
  const changed = bench.plan(shop('NL91ABNA0000064300'));
  const fields = changed.changes.flatMap((change) => fieldsOf(change, fieldViews(changed)));
  expect(fields).toEqual([{field: 'bank_account.iban', prior: 'NL91…4300', planned: 'NL91…4300 (another)'}]);
  expect(JSON.stringify(fields)).not.toContain('ABNA');
});
