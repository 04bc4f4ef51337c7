/** How the operator's customers log in. */
import type {Construct} from 'constructs';
import {IamClient, IamCustomDomain, IamRealm, IamRole, IamScope, type Product} from 'pltfrms/cdktf';

export function logins(scope: Construct, {organisation}: Product) {
  const realm = new IamRealm(scope, 'customers', {
    organisation,
    name: 'customers',
    displayName: 'Hostco customers',
    login: {mfa: 'optional', registration: true, sessionTtl: '8h'},
  });
  const readInvoices = new IamScope(scope, 'invoices-read', {realm, name: 'invoices.read', description: 'See your invoices'});
  const refund = new IamScope(scope, 'payments-refund', {realm, name: 'payments.refund'});
  const support = new IamRole(scope, 'support-role', {realm, name: 'support', scopes: [readInvoices, refund]});
  new IamClient(scope, 'panel', {
    realm,
    name: 'panel',
    type: 'public',
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectUris: ['https://panel.hostco.test/callback', 'http://127.0.0.1/callback'],
    scopes: [readInvoices],
  });
  new IamClient(scope, 'billing-client', {
    realm,
    name: 'billing',
    type: 'confidential',
    grantTypes: ['client_credentials'],
    roles: [support],
    // Read where it is applied; only a keyed digest is kept.
    secret: {secret: 'env:BILLING_CLIENT_SECRET', version: 2},
  });
  new IamCustomDomain(scope, 'login', {realm, name: 'login.hostco.test'});
}
