/** A client that sells: it has a domain with mail, and takes payments. */
import type {Construct} from 'constructs';
import {
  DnsRecordSet,
  DnsZone,
  MailReadyDomain,
  PaymentsLocation,
  PaymentsMerchant,
  PaymentsPaymentMethod,
  PaymentsPayoutSchedule,
  PaymentsTerminal,
  PaymentsWebhook,
  type ResellerClient,
} from 'pltfrms/cdktf';
import type {ResellerSettings} from './settings.js';
import type {Products} from './subscriptions.js';

interface Bakery {
  readonly client: ResellerClient;
  readonly products: Products;
  readonly settings: ResellerSettings;
}

export function bakery(scope: Construct, {client: {organisation}, products, settings}: Bakery) {
  const zone = new DnsZone(scope, 'bakery-zone', {organisation, name: 'bakery.test'});
  const address = settings.isSmall ? '198.51.100.20' : '192.0.2.20';
  new DnsRecordSet(scope, 'bakery-address', {zone, name: '@', type: 'A', values: [address]});
  if (!settings.isSmall) new DnsRecordSet(scope, 'bakery-www', {zone, name: 'www', type: 'CNAME', values: ['@']});
  new MailReadyDomain(scope, 'bakery-mail', {
    organisation,
    name: 'bakery.test',
    zone,
    dmarc: {policy: settings.mailPolicy},
    dependsOn: [products.communication],
  });

  const merchant = new PaymentsMerchant(scope, 'bakery-merchant', {
    organisation,
    name: 'bakery',
    legalName: 'Bakery B.V.',
    country: 'NL',
    merchantCategoryCode: '5462',
    currencies: ['EUR'],
    dependsOn: [products.payments],
  });
  const market = new PaymentsLocation(scope, 'bakery-market', {merchant, name: 'market', displayName: 'Market square'});
  const station = new PaymentsLocation(scope, 'bakery-station', {merchant, name: 'station'});
  const till = (number: number, location: PaymentsLocation) =>
    new PaymentsTerminal(scope, `bakery-till-${number}`, {
      merchant,
      name: `till-${number}`,
      serialNumber: `S1F2-000${number}`,
      model: 'S1F2',
      location,
    });
  till(1, market);
  if (!settings.isSmall) till(2, station);
  new PaymentsPaymentMethod(scope, 'bakery-ideal', {merchant, name: 'ideal'});
  new PaymentsPaymentMethod(scope, 'bakery-card', {merchant, name: 'card', maximumAmount: '500.00 EUR'});
  new PaymentsPayoutSchedule(scope, 'bakery-daily', {
    merchant,
    name: 'daily',
    interval: 'daily',
    minimumAmount: '25.00 EUR',
    bankAccount: {iban: 'NL91ABNA0417164300', holder: 'Bakery B.V.'},
  });
  new PaymentsWebhook(scope, 'bakery-ledger', {
    merchant,
    name: 'ledger',
    url: 'https://ledger.bakery.test/hooks',
    events: ['payment.*', 'payout.paid'],
    apiVersion: '2026-11',
    signingSecret: {secret: 'env:LEDGER_SECRET'},
  });
}
