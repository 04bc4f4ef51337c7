/** What the operator has for itself: roles, groups, access, its domain with mail, its customers' logins, and its audit. */
import type {Construct} from 'constructs';
import {
  AuditDomain,
  AuditRetentionPolicy,
  DnsRecordSet,
  type DnsRecordSetProps,
  DnsZone,
  Grant,
  Group,
  Membership,
  type Organisation,
  Role,
} from 'pltfrms/cdktn';
import {logins} from './logins.js';
import {mail} from './mail.js';
import type {People} from './people.js';
import type {ResellerSettings} from './settings.js';
import type {Products} from './subscriptions.js';

interface Operator {
  readonly hostco: Organisation;
  readonly products: Products;
  readonly accounts: People;
  readonly settings: ResellerSettings;
}

export function operator(scope: Construct, {hostco, products, accounts, settings}: Operator) {
  const zone = domain(scope, products);
  mail(scope, {communication: products.communication, zone, settings});
  logins(scope, products.iam);
  audit(scope, products.audit);
  return {...access(scope, hostco, accounts), zone};
}

function access(scope: Construct, hostco: Organisation, {ana, ben, fay, aud}: People) {
  const group = (name: string) => new Group(scope, name, {organisation: hostco, name});
  const groups = {finance: group('finance'), support: group('support'), oncall: group('oncall')};
  new Membership(scope, 'finance-fay', {group: groups.finance, member: fay});
  new Membership(scope, 'support-ben', {group: groups.support, member: ben});
  new Membership(scope, 'oncall-ben', {group: groups.oncall, member: ben});

  const roles = {
    billing: new Role(scope, 'billing', {
      organisation: hostco,
      name: 'billing',
      description: 'reads what is charged and nothing else',
      permissions: ['payments.*.read', 'platform.products.read'],
    }),
    dnsEditor: new Role(scope, 'dns-editor', {
      organisation: hostco,
      name: 'dns-editor',
      description: 'edits records, never zones',
      permissions: ['dns.zones.read', 'dns.record_sets.*'],
    }),
  };
  new Grant(scope, 'owner', {organisation: hostco, role: 'owner', subject: ana});
  new Grant(scope, 'viewer-support', {organisation: hostco, role: 'viewer', subject: groups.support});
  new Grant(scope, 'viewer-aud', {
    organisation: hostco,
    role: 'viewer',
    subject: aud,
    until: '2027-01-01',
    reason: 'yearly audit',
    scope: 'self',
  });
  return {groups, roles};
}

function domain(scope: Construct, {dns}: Products) {
  const zone = new DnsZone(scope, 'zone', {
    organisation: dns.organisation,
    name: 'hostco.test',
    nameservers: ['ns1.hostco.test', 'ns2.hostco.test'],
  });
  const records = (name: string, type: DnsRecordSetProps['type'], ...values: string[]) =>
    new DnsRecordSet(scope, `zone-${name}-${type}`, {zone, name, type, values});
  records('@', 'A', '192.0.2.10');
  records('@', 'TXT', 'hostco-verification=4f2a'); // the mail domain adds its SPF to this set
  records('www', 'CNAME', '@');
  records('ns1', 'A', '192.0.2.53');
  records('ns2', 'A', '192.0.2.54');
  return zone;
}

function audit(scope: Construct, {organisation}: Products['audit']) {
  const security = new AuditDomain(scope, 'security', {
    organisation,
    name: 'security',
    description: 'who may do what',
    covers: ['group', 'grant', 'membership', 'iam.*'],
  });
  new AuditRetentionPolicy(scope, 'retention', {organisation, name: 'security', domain: security, period: '365d'});
}
