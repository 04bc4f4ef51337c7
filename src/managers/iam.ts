/** The IAM product: what must hold for a realm to let the right people in. */
import type {Manager} from '#core/manager.ts';
import {clients, onePolicy} from './iam/clients.ts';
import {domainZone, lifetimes, oneHost, oneProviderByDomain, oneRealm, providers} from './iam/realms.ts';
import {iamWarnings} from './iam/warnings.ts';

export const iamManager: Manager = {
  product: 'iam',
  rules: [oneRealm, clients, onePolicy, oneHost, domainZone, providers, oneProviderByDomain, lifetimes],
  warnings: iamWarnings,
};
