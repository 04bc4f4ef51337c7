/** The operator's organisation, and the products that it and all below it use. */
import type {Construct} from 'constructs';
import {Organisation, Product} from 'pltfrms/cdktf';
import type {ResellerSettings} from './settings.js';

export function subscriptions(scope: Construct, {build}: ResellerSettings) {
  const hostco = new Organisation(scope, 'hostco', {name: 'hostco', displayName: 'Hostco', protect: true, labels: {build}});
  const product = (name: string) => new Product(scope, name, {organisation: hostco, name});
  return {
    hostco,
    products: {
      dns: product('dns'),
      iam: product('iam'),
      communication: product('communication'),
      network: product('network'),
      audit: product('audit'),
      payments: product('payments'),
    },
  };
}

export type Products = ReturnType<typeof subscriptions>['products'];
