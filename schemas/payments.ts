/** The payments product: merchants, where and how they are paid, and where the money goes. */
import {field} from './field.ts';
import {list, object, set} from './fields/compound.ts';
import {country} from './fields/countries.ts';
import {iban} from './fields/iban.ts';
import {currency, money, rate} from './fields/money.ts';
import {label} from './fields/names.ts';
import {duration} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {email, oneOf, text, truth} from './fields/text.ts';
import {url} from './fields/url.ts';
import {webhookFields} from './fields/webhook.ts';
import {defineKind} from './kind.ts';
import {merchantCategoryCode, payoutDay, statementDescriptor, timeZone} from './payments/values.ts';

const displayName = field(text, 'What people call it.', {defaultFrom: 'name'});

const postalAddress = object({
  street: field(text, 'Street and number.'),
  postal_code: field(text, 'As the country writes it.'),
  city: field(text, 'The town.'),
  country: field(country, 'ISO 3166-1 alpha-2; the merchant’s when left out.', {defaultFrom: 'merchant.country'}),
});

const permission = field(
  oneOf('requested', 'granted', 'refused'),
  'The provider’s answer. It works only where it is both enabled here and granted there.',
  {observed: true},
);

export const merchant = defineKind({
  name: 'payments.merchant',
  collection: 'merchants',
  doc: 'A business that is paid: a legal entity in one country.',
  parent: 'organisation',
  at: 'payments.merchants',
  key: {name: label},
  keepsMode: true,
  examples: {
    shop: {
      legal_name: 'Acme Shop B.V.',
      country: 'NL',
      merchant_category_code: '5732',
      currencies: ['EUR'],
      website: 'https://shop.acme.test',
      contact: 'shop@acme.test',
    },
  },
  fields: {
    legal_name: field(text, 'Its name in the trade register.', {required: true}),
    trade_name: field(text, 'The name on its door; the legal one when left out.', {defaultFrom: 'legal_name'}),
    country: field(country, 'Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity.', {
      required: true,
      immutable: true,
    }),
    registration_number: field(text, 'Its number in the trade register.'),
    merchant_category_code: field(merchantCategoryCode, 'What it sells, ISO 18245: four digits, the zero in front among them.', {
      required: true,
    }),
    currencies: field(list(currency), 'What it is paid in, ISO 4217; the first is used where a field leaves the currency out.', {
      required: true,
    }),
    statement_descriptor: field(statementDescriptor, 'What a payer’s statement shows, 22 characters (ISO 8583 field 43).'),
    website: field(url(), 'Where it sells.'),
    contact: field(email, 'Whom to write to.'),
    postal_address: field(postalAddress, 'Where it is registered.'),
    status: field(oneOf('pending', 'active', 'suspended', 'closed'), 'How far the provider has come with it.', {observed: true}),
  },
});

export const administration = defineKind({
  name: 'payments.administration',
  collection: 'administrations',
  doc: 'A set of books of a merchant, in one currency.',
  parent: merchant.name,
  at: 'administrations',
  key: {name: label},
  examples: {main: {currency: 'EUR'}},
  fields: {
    display_name: displayName,
    currency: field(currency, 'What it is kept in, ISO 4217; the merchant’s first when left out.', {
      immutable: true,
      defaultFrom: 'merchant.currencies',
    }),
  },
});

export const location = defineKind({
  name: 'payments.location',
  collection: 'locations',
  doc: 'A place where a merchant is paid in person: a shop, a counter.',
  parent: merchant.name,
  at: 'locations',
  key: {name: label},
  examples: {
    amsterdam: {postal_address: {street: 'Dam 1', postal_code: '1012 JS', city: 'Amsterdam'}, time_zone: 'Europe/Amsterdam'},
  },
  fields: {
    display_name: displayName,
    postal_address: field(postalAddress, 'Where it is.'),
    time_zone: field(timeZone, 'When its day ends, by a name of the IANA Time Zone Database.', {default: 'UTC'}),
  },
});

export const paymentMethod = defineKind({
  name: 'payments.payment_method',
  collection: 'payment_methods',
  doc: 'A way to pay a merchant; its name is the method: card, ideal, bancontact.',
  parent: merchant.name,
  at: 'payment_methods',
  immutable: ['name', 'parent'],
  key: {name: label},
  examples: {card: {currencies: ['EUR'], maximum_amount: '5000.00 EUR'}},
  fields: {
    enabled: field(truth, 'Whether it is wanted; whether it works is also for the provider to say, in permission.', {
      default: true,
    }),
    currencies: field(set(currency), 'Those it takes, ISO 4217; all of the merchant’s when left out.', {
      defaultFrom: 'merchant.currencies',
    }),
    countries: field(set(country), 'Payers’ countries, ISO 3166-1 alpha-2; all when left out.'),
    minimum_amount: field(money, 'The least that is taken, such as 0.50 EUR.'),
    maximum_amount: field(money, 'The most that is taken, such as 5000.00 EUR.'),
    permission,
  },
});

export const terminal = defineKind({
  name: 'payments.terminal',
  collection: 'terminals',
  doc: 'A device that takes payments in person.',
  parent: merchant.name,
  at: 'terminals',
  key: {name: label},
  examples: {'counter-1': {serial_number: '158-021-337', model: 'S1F2', location: 'amsterdam', payment_methods: ['card']}},
  fields: {
    serial_number: field(text, 'As its maker printed it on the device; a device stands at one merchant only.', {
      required: true,
      immutable: true,
    }),
    model: field(text, 'The maker’s word for its type, such as S1F2.', {required: true, immutable: true}),
    location: field(reference([location.name]), 'Where it stands; one of the same merchant.'),
    payment_methods: field(set(reference([paymentMethod.name])), 'What it takes; all of the merchant’s when left out.', {
      defaultFrom: 'merchant.payment_methods',
    }),
    enabled: field(truth, 'Whether it takes payments.', {default: true}),
    status: field(oneOf('pending', 'online', 'offline'), 'What is heard of it.', {observed: true}),
  },
});

export const payoutSchedule = defineKind({
  name: 'payments.payout_schedule',
  collection: 'payout_schedules',
  doc: 'When what a merchant was paid goes to its bank account, and to which.',
  parent: merchant.name,
  at: 'payout_schedules',
  immutable: ['parent'],
  key: {name: label},
  examples: {
    weekly: {
      interval: 'weekly',
      day: 'friday',
      minimum_amount: '10.00 EUR',
      administration: 'main',
      bank_account: {iban: 'NL91ABNA0417164300', holder: 'Acme Shop B.V.'},
    },
  },
  fields: {
    interval: field(oneOf('daily', 'weekly', 'monthly'), 'How often.', {required: true}),
    day: field(
      payoutDay,
      'Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily.',
      {defaultFrom: 'interval'},
    ),
    delay: field(duration, 'How long a payment waits for a refund before it is paid out.', {default: '2d'}),
    minimum_amount: field(money, 'Less than this waits for the next time.'),
    currency: field(currency, 'What is paid out, ISO 4217; the merchant’s first when left out.', {
      immutable: true,
      defaultFrom: 'merchant.currencies',
    }),
    administration: field(reference([administration.name]), 'The books that it is entered in; of the same merchant.'),
    bank_account: field(
      object({
        iban: field(iban, 'The account (ISO 13616), shown with its middle left out.', {required: true, sensitive: true}),
        holder: field(text, 'Whose account it is.', {required: true}),
      }),
      'Where the money goes.',
      {required: true},
    ),
    enabled: field(truth, 'Whether it is wanted; whether it is paid is also for the provider to say, in permission.', {
      default: true,
    }),
    permission,
  },
});

export const feePlan = defineKind({
  name: 'payments.fee_plan',
  collection: 'fee_plans',
  doc: 'What a payment costs. Where several plans fit a payment, each of them is charged.',
  parent: merchant.name,
  at: 'fee_plans',
  key: {name: label},
  examples: {standard: {payment_methods: ['card'], percent: '1.25%', fixed_amount: '0.25 EUR'}},
  fields: {
    payment_methods: field(set(reference([paymentMethod.name])), 'Those it is for; all of the merchant’s when left out.', {
      defaultFrom: 'merchant.payment_methods',
    }),
    countries: field(set(country), 'Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out.'),
    percent: field(rate, 'A share of the amount, such as 1.25%.', {default: '0%'}),
    fixed_amount: field(money, 'Added to that for each payment, such as 0.25 EUR.'),
    payer: field(oneOf('merchant', 'customer'), 'Whom it is charged to.', {default: 'merchant'}),
    reseller_share: field(rate, 'How much of this fee goes to the organisation above the merchant’s.', {default: '0%'}),
  },
});

export const webhook = defineKind({
  name: 'payments.webhook',
  collection: 'webhooks',
  doc: 'Where a merchant is told what happened to its payments.',
  parent: merchant.name,
  at: 'webhooks',
  key: {name: label},
  examples: {
    ledger: {
      url: 'https://ledger.example.com/payments',
      events: ['payment.*'],
      api_version: '2026-11',
      signing_secret: {secret: 'env:LEDGER_SECRET'},
    },
  },
  fields: webhookFields,
});

export const paymentsKinds = [
  merchant,
  administration,
  location,
  paymentMethod,
  terminal,
  payoutSchedule,
  feePlan,
  webhook,
] as const;
