/** Two resellers, and their clients: each is isolated, owned by its own admins, edited by its reseller and charged by the operator. */
import type {Construct} from 'constructs';
import {
  type Account,
  DnsRecordSet,
  DnsZone,
  Grant,
  Group,
  Membership,
  Organisation,
  type Product,
  ResellerClient,
  type Role,
} from 'pltfrms/cdktn';
import type {People} from './people.js';

interface Above {
  readonly hostco: Organisation;
  readonly accounts: People;
  readonly groups: {readonly finance: Group; readonly support: Group; readonly oncall: Group};
  readonly roles: {readonly billing: Role; readonly dnsEditor: Role};
  readonly dns: Product;
}

export function clients(scope: Construct, {hostco, accounts, groups, roles, dns}: Above) {
  const reseller = (name: string, displayName: string) => {
    const organisation = new Organisation(scope, name, {organisation: hostco, name, displayName});
    const ops = new Group(scope, `${name}-ops`, {organisation, name: 'ops'});
    new Grant(scope, `${name}-admin`, {organisation, role: 'admin', subject: ops});
    return {organisation, ops};
  };
  const north = reseller('north', 'North Digital');
  const south = reseller('south', 'South Web');
  new Membership(scope, 'north-kim', {group: north.ops, member: accounts.kim, maintainer: true});
  new Membership(scope, 'north-lee', {group: north.ops, member: accounts.lee});
  new Membership(scope, 'south-pat', {group: south.ops, member: accounts.pat});
  new Membership(scope, 'support-north', {group: groups.support, member: north.ops});
  new Grant(scope, 'north-dns-editor', {organisation: north.organisation, role: roles.dnsEditor, subject: groups.oncall});

  const client = (above: typeof north, name: string, admin: Account, isolated = true) =>
    new ResellerClient(scope, name, {
      reseller: above.organisation,
      name,
      displayName: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      isolated,
      admins: [admin],
      access: [
        {role: 'editor', subject: above.ops},
        {role: roles.billing, subject: groups.finance},
      ],
      dependsOn: [dns],
    });
  const all = {
    bakery: client(north, 'bakery', accounts.eva),
    garage: client(north, 'garage', accounts.gus),
    school: client(north, 'school', accounts.sam),
    hotel: client(south, 'hotel', accounts.hal),
    museum: client(south, 'museum', accounts.mia, false),
    winery: client(south, 'winery', accounts.wim),
  };
  for (const name of ['garage', 'school', 'hotel', 'museum', 'winery'] as const) {
    const zone = new DnsZone(scope, `${name}-zone`, {organisation: all[name].organisation, name: `${name}.test`});
    new DnsRecordSet(scope, `${name}-address`, {zone, name: '@', type: 'A', values: ['192.0.2.30']});
  }
  return all;
}
