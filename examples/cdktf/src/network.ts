/** Two places, what connects them to each other and to the world, and the resolver that both answer for. */
import type {Construct} from 'constructs';
import {
  AnycastService,
  type DnsZone,
  NetworkAggregate,
  NetworkBackboneLink,
  NetworkDatacenter,
  NetworkPeering,
  type Product,
} from 'pltfrms/cdktf';

export function network(scope: Construct, {network: {organisation}, zone}: {readonly network: Product; readonly zone: DnsZone}) {
  const datacenter = (name: string, region: string, routerId: string) =>
    new NetworkDatacenter(scope, name, {organisation, name, region, asn: '64500', routerId});
  const ams1 = datacenter('ams1', 'eu-west', '198.51.100.1');
  const fra1 = datacenter('fra1', 'eu-central', '198.51.100.2');
  new NetworkBackboneLink(scope, 'ams1-fra1', {
    organisation,
    name: 'ams1-fra1',
    datacenters: [ams1, fra1],
    cost: 10,
    capacity: '100Gbps',
    bfd: {interval: '100ms', multiplier: 3},
  });
  new NetworkPeering(scope, 'ams-ix', {
    organisation,
    name: 'ams-ix',
    type: 'route_server',
    datacenter: ams1,
    asn: '64502',
    sessions: [
      {local: '203.0.113.10', peer: '203.0.113.1'},
      {local: '2001:db8:ffff::10', peer: '2001:db8:ffff::1'},
    ],
    maxPrefixes: {ipv4: 300_000, ipv6: 80_000},
    asSet: 'AS-RS-EXAMPLE',
  });
  new NetworkPeering(scope, 'transit-one', {
    organisation,
    name: 'transit-one',
    type: 'transit',
    datacenter: fra1,
    asn: '64501',
    sessions: [{local: '203.0.113.65', peer: '203.0.113.64'}],
    maxPrefixes: {ipv4: 1_000_000, ipv6: 300_000},
  });
  const aggregates = [
    new NetworkAggregate(scope, 'aggregate-ipv4', {organisation, prefix: '192.0.2.0/24', roa: {maxLength: 24}}),
    new NetworkAggregate(scope, 'aggregate-ipv6', {organisation, prefix: '2001:db8::/32'}),
  ];
  new AnycastService(scope, 'resolver', {
    organisation,
    name: 'resolver',
    addresses: ['192.0.2.53', '2001:db8::53'],
    datacenters: [ams1, fra1],
    healthCheck: {type: 'dns', name: 'hostco.test', interval: '10s', timeout: '2s', rise: 2, fall: 2},
    names: [{zone, name: 'resolver'}],
    dependsOn: aggregates,
  });
}
