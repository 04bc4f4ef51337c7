/** The network product: where the platform stands, how its places are connected, and what it announces to whom. */
import {field} from './field.ts';
import {list, object, set} from './fields/compound.ts';
import {hostAddress} from './fields/host-address.ts';
import {label} from './fields/names.ts';
import {prefix} from './fields/network.ts';
import {date, duration, integer} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {asn, asSet, bitRate, routerId} from './fields/routing.ts';
import {secret} from './fields/secret.ts';
import {oneOf, text, truth} from './fields/text.ts';
import {defineKind, type KindDeclaration} from './kind.ts';
import {healthCheck} from './network/health-check.ts';
import {exportsOf} from './network/policy.ts';

const bfd = field(
  object({
    interval: field(duration, 'How often each end says that it is there.', {default: '100ms'}),
    multiplier: field(integer(1, 255), 'How many of these may be missing before the other end is taken for dead.', {default: 3}),
  }),
  'Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880).',
);

/** A kind of this product, which stands in an organisation. */
function networkKind(name: string, declaration: Omit<KindDeclaration, 'name' | 'parent' | 'at'>) {
  return defineKind({...declaration, name: `network.${name}`, parent: 'organisation', at: `network.${declaration.collection}`});
}

export const datacenter = networkKind('datacenter', {
  collection: 'datacenters',
  doc: 'A place with machines of the platform, seen from outside as a part of one autonomous system.',
  key: {name: label},
  examples: {ams1: {region: 'eu-west', asn: '64500'}, fra1: {region: 'eu-central', asn: '64500'}},
  fields: {
    display_name: field(text, 'What people call it.', {defaultFrom: 'name'}),
    region: field(label, 'The part of the world that it serves, such as eu-west.', {required: true}),
    asn: field(asn, 'The number of its autonomous system (RFC 5396).', {required: true, immutable: true}),
    router_id: field(routerId, 'What its router calls itself in BGP, where there is one and it is not declared (RFC 6286).'),
    drained: field(truth, 'Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326).', {
      default: false,
    }),
  },
});

export const router = networkKind('router', {
  collection: 'routers',
  doc: 'A machine that speaks BGP for a datacenter.',
  key: {name: label},
  examples: {'ams1-r1': {datacenter: 'ams1', router_id: '192.0.2.1'}},
  fields: {
    datacenter: field(reference([datacenter.name]), 'Where it stands.', {required: true}),
    asn: field(asn, 'The number of its autonomous system (RFC 5396).', {defaultFrom: 'datacenter.asn'}),
    router_id: field(routerId, 'What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1).', {
      required: true,
    }),
    platform: field(oneOf('bird2'), 'The software that its config is made for.', {default: 'bird2'}),
  },
});

export const backboneLink = networkKind('backbone_link', {
  collection: 'backbone_links',
  doc: 'A line between two datacenters, over which host routes are carried.',
  key: {name: label},
  examples: {'ams1-fra1': {datacenters: ['ams1', 'fra1'], cost: '20', capacity: '100Gbps'}},
  fields: {
    datacenters: field(set(reference([datacenter.name]), {least: 2, most: 2}), 'Its two ends.', {
      required: true,
      immutable: true,
    }),
    cost: field(integer(1, 65_535), 'Its metric: traffic takes the way whose costs are the least in sum (RFC 2328).', {
      default: 10,
    }),
    bfd,
    capacity: field(bitRate, 'What it carries, with its unit: 100Gbps.'),
  },
});

const session = object({
  local: field(hostAddress, 'Our address; one of a link with its interface: fe80::1%eth0.', {required: true}),
  peer: field(hostAddress, 'Their address, of the same family.', {required: true}),
});

export const peering = networkKind('peering', {
  collection: 'peerings',
  doc: 'What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234).',
  key: {name: label},
  examples: {
    exchange: {
      type: 'route_server',
      datacenter: 'ams1',
      asn: '64510',
      sessions: [{local: '198.51.100.10', peer: '198.51.100.1'}],
      lan: ['198.51.100.0/24'],
      max_prefixes: {ipv4: '250000'},
    },
  },
  fields: {
    type: field(
      oneOf('ixp', 'pni', 'route_server', 'transit'),
      'A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet.',
      {required: true, immutable: true},
    ),
    datacenter: field(reference([datacenter.name]), 'Where it is connected.', {required: true, immutable: true}),
    router: field(reference([router.name]), 'The router there that speaks it, where not any of them may.'),
    asn: field(asn, 'Their AS number (RFC 5396).', {required: true, immutable: true}),
    sessions: field(list(session, {least: 1}), 'One for each pair of addresses, { local, peer }.', {required: true}),
    lan: field(
      set(prefix),
      'The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there.',
    ),
    role: field(
      oneOf('customer', 'peer', 'provider', 'rs', 'rs_client'),
      'What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer.',
      {defaultFrom: 'type'},
    ),
    as_set: field(asSet, 'What they may announce: their networks and those of their customers (RFC 2622 section 5.1).'),
    max_prefixes: field(
      object({
        ipv4: field(integer(1, 10_000_000), 'Of IPv4.'),
        ipv6: field(integer(1, 10_000_000), 'Of IPv6.'),
      }),
      'The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8).',
    ),
    local_preference: field(
      integer(0, 4_294_967_295),
      'Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit.',
      {defaultFrom: 'type'},
    ),
    host_routes: field(truth, 'Host routes (/32, /128) are exported to them, by written agreement.', {default: false}),
    bfd,
    md5_secret: field(secret, 'The key that signs the segments of its sessions (RFC 2385).'),
    enabled: field(truth, 'The sessions are up, or wanted up.', {default: true}),
    state: field(oneOf('idle', 'connect', 'active', 'open_sent', 'open_confirm', 'established'), 'What the router says of it.', {
      observed: true,
    }),
  },
  computed: {
    exports: {
      type: 'list of text',
      doc: 'What they are to be sent: own networks, those of customers, and to customers all the rest; nothing else (RFC 8212).',
      of: ({spec}) => exportsOf(spec),
    },
  },
});

export const aggregate = networkKind('aggregate', {
  collection: 'aggregates',
  doc: 'A network of ours as others see it: announced as a whole, with host routes within it only on the backbone.',
  immutable: ['name'],
  key: {prefix},
  examples: {'192.0.2.0/24': {rir: 'ripe', roa: {max_length: '24'}}},
  fields: {
    datacenters: field(set(reference([datacenter.name])), 'Where it is announced; from all of them when left out.'),
    rir: field(oneOf('afrinic', 'apnic', 'arin', 'lacnic', 'ripe'), 'The registry that it comes from.'),
    roa: field(
      object({
        asn: field(asn, 'The AS that may announce it.', {defaultFrom: 'datacenters.asn'}),
        max_length: field(integer(0, 128), 'The longest part of it that may be announced (RFC 9319: no longer than what is).', {
          defaultFrom: 'prefix',
        }),
      }),
      'Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS.',
    ),
  },
});

export const announcement = networkKind('announcement', {
  collection: 'announcements',
  doc: 'A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced.',
  key: {name: label},
  examples: {
    resolver: {prefixes: ['192.0.2.53/32'], datacenters: ['ams1', 'fra1'], health_check: {type: 'dns', name: 'acme.test'}},
  },
  beside: [aggregate.name],
  fields: {
    prefixes: field(
      set(prefix, {least: 1}),
      'Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48.',
      {required: true},
    ),
    datacenters: field(
      list(reference([datacenter.name]), {least: 1}),
      'Where it is announced; for primary_backup in the order in which they take over.',
      {required: true},
    ),
    mode: field(oneOf('anycast', 'primary_backup'), 'All at once, or the first healthy one alone.', {default: 'anycast'}),
    scope: field(
      oneOf('backbone', 'internal', 'external'),
      'Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3).',
      {default: 'backbone'},
    ),
    health_check: field(healthCheck, 'Asked at each datacenter on its own; announced always when left out.'),
  },
});

export const maintenance = networkKind('maintenance', {
  collection: 'maintenances',
  doc: 'A window in which something is worked on: traffic is led away before it begins and comes back after it.',
  key: {name: label},
  examples: {
    power: {target: 'ams1', from: '2030-01-01T22:00:00Z', until: '2030-01-02T04:00:00Z', reason: 'Work on the power supply.'},
  },
  fields: {
    target: field(
      reference([datacenter.name, router.name, peering.name]),
      'What is worked on: a datacenter, network.router:NAME or network.peering:NAME.',
      {required: true},
    ),
    from: field(date, 'When it begins (RFC 3339); a day is its 00:00 UTC.', {required: true}),
    until: field(date, 'When it is over; a day is its 00:00 UTC.', {required: true}),
    drain: field(duration, 'How long before that traffic is led away (RFC 8326).', {default: '15m'}),
    reason: field(text, 'What is done.'),
  },
});

export const networkKinds = [datacenter, router, backboneLink, peering, aggregate, announcement, maintenance] as const;
