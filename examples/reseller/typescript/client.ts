import type {Organisation} from 'pltfrms';

/** One client of a reseller: its organisation, who runs it, and its zone. */
export const client = (name: string, admin: string, more: Organisation = {}): Organisation => ({
  blueprint: 'client',
  display_name: name.slice(0, 1).toUpperCase() + name.slice(1),
  groups: {admins: {members: [admin]}},
  dns: {zones: {[`${name}.test`]: {records: {'@': {A: '192.0.2.30'}}}}},
  ...more,
});

/** The bakery sells: it sends mail, and takes payments. */
export const bakery: Organisation = client('bakery', 'eva@bakery.test', {
  dns: {zones: {'bakery.test': {records: {'@': {A: '192.0.2.20'}, www: {CNAME: '@'}}}}},
  communication: {mail_domains: {'bakery.test': {zone: 'bakery.test', dmarc: {policy: '$(var.mail_policy)'}}}},
  payments: {
    merchants: {
      bakery: {
        legal_name: 'Bakery B.V.',
        country: 'NL',
        merchant_category_code: '5462',
        currencies: ['EUR'],
        locations: {market: {display_name: 'Market square'}, station: {}},
        payment_methods: {ideal: {}, card: {maximum_amount: '500.00 EUR'}},
        terminals: {
          'till-1': {serial_number: 'S1F2-0001', model: 'S1F2', location: 'market'},
          'till-2': {serial_number: 'S1F2-0002', model: 'S1F2', location: 'station'},
        },
        payout_schedules: {
          daily: {
            interval: 'daily',
            minimum_amount: '25.00 EUR',
            bank_account: {iban: 'NL91ABNA0417164300', holder: 'Bakery B.V.'},
          },
        },
        webhooks: {
          ledger: {
            url: 'https://ledger.bakery.test/hooks',
            events: ['payment.*', 'payout.paid'],
            api_version: '2026-11',
            signing_secret: {secret: 'env:LEDGER_SECRET'},
          },
        },
      },
    },
  },
});
