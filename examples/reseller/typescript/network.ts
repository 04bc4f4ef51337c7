import {each, type Organisation} from 'pltfrms';

const REGIONS = {ams1: 'eu-west', fra1: 'eu-central'};
const SITES = Object.keys(REGIONS) as (keyof typeof REGIONS)[];

/** Two places, what connects them to each other and to the world, and the resolver that both answer for. */
export const network: Organisation['network'] = {
  datacenters: each(SITES, (site, index) => ({
    region: REGIONS[site as keyof typeof REGIONS],
    asn: 64500,
    router_id: `198.51.100.${index + 1}`,
  })),
  backbone_links: {
    'ams1-fra1': {datacenters: SITES, cost: 10, capacity: '100Gbps', bfd: {interval: '100ms', multiplier: 3}},
  },
  peerings: {
    'ams-ix': {
      type: 'route_server',
      datacenter: 'ams1',
      asn: 64502,
      sessions: [
        {local: '203.0.113.10', peer: '203.0.113.1'},
        {local: '2001:db8:ffff::10', peer: '2001:db8:ffff::1'},
      ],
      max_prefixes: {ipv4: 300000, ipv6: 80000},
      as_set: 'AS-RS-EXAMPLE',
    },
    'transit-one': {
      type: 'transit',
      datacenter: 'fra1',
      asn: 64501,
      sessions: [{local: '203.0.113.65', peer: '203.0.113.64'}],
      max_prefixes: {ipv4: 1000000, ipv6: 300000},
    },
  },
  aggregates: {'192.0.2.0/24': {roa: {max_length: 24}}, '2001:db8::/32': {}},
  announcements: {
    resolver: {
      prefixes: ['192.0.2.53/32', '2001:db8::53/128'],
      datacenters: SITES,
      health_check: {type: 'dns', name: 'hostco.test', interval: '10s', timeout: '2s', rise: 2, fall: 2},
    },
  },
};
