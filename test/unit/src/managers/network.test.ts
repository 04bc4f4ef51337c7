import {describe, expect, it} from 'vitest';
import type {Files} from '../../../wrong-configs/wrong-config.ts';
import {indent, planned} from './planning.ts';

/** Examples are made of numbers and networks for documentation, and that is said of each. */
const QUIET = new Set(['network/asn-documentation', 'network/bogon']);

const PLACES = `datacenters:
  ams: { region: eu, asn: 64500 }
  fra: { region: eu, asn: 64500 }
backbone_links:
  ams-fra: { datacenters: [ams, fra] }
aggregates:
  192.0.2.0/24: {}
  2001:db8::/32: {}
`;

const acme = (network: string, more = ''): Files => ({
  'pltfrms.yaml': `stack: acme
organisations:
  acme:
    products: [network]
    network:
${indent(network, 6)}
${indent(more, 2)}`,
});

const peer = (fields: string, session = '{ local: 198.51.100.1, peer: 198.51.100.2 }'): string =>
  `${PLACES}peerings:\n  p1: { datacenter: ams, sessions: ${session}, ${fields} }`;
const LIMIT = 'max_prefixes: { ipv4: 10, ipv6: 10 }';
const pni = (fields: string, session?: string): string => peer(`type: pni, asn: 64501, ${LIMIT}${fields}`, session);
const announce = (fields: string, more = ''): string =>
  `${PLACES}${more}announcements:\n  dns: { datacenters: [ams, fra], prefixes: 192.0.2.53, ${fields} }`;
const check = (fields: string): string => announce(`health_check: { ${fields} }`);
const OK: readonly string[] = [];

type Case = readonly [name: string, network: string, says: readonly string[], told?: string];

const cases: {readonly [about: string]: readonly Case[]} = {
  'AS numbers': [
    [
      'one for private use of our own',
      'datacenters: { lab: { region: eu, asn: ▸64512 } }',
      ['warning network/asn-private'],
      'RFC 6996',
    ],
    ['one for private use at an exchange', peer(`type: ixp, asn: ▸65000, ${LIMIT}`), ['error network/asn-private'], 'RFC 6996'],
    ['one for private use on a line of its own', peer(`type: pni, asn: 65000, ${LIMIT}`), OK],
    [
      'our own on the other side',
      peer(`type: pni, asn: ▸64500, ${LIMIT}`),
      ['error network/asn-own'],
      'AS64500 is the AS of ams itself',
    ],
  ],
  'router ids': [
    [
      'the same twice in one AS',
      'datacenters: { a: { region: eu, asn: 64500 } }\nrouters:\n  r1: { datacenter: a, router_id: 198.51.100.1 }\n  r2: { datacenter: a, router_id: ▸198.51.100.1 }',
      ['error network/router-id-twice'],
      'RFC 6286',
    ],
    [
      'the same in another AS',
      'datacenters: { a: { region: eu, asn: 64500 } }\nrouters:\n  r1: { datacenter: a, router_id: 198.51.100.1 }\n  r2: { datacenter: a, asn: 64501, router_id: 198.51.100.1 }',
      OK,
    ],
  ],
  roles: [
    [
      'transit as its provider',
      peer('type: transit, asn: 64501, role: ▸provider'),
      ['error network/role'],
      'a route leak (RFC 9234',
    ],
    ['transit as its peer', peer('type: transit, asn: 64501, role: ▸peer'), ['error network/role'], 'would refuse the session'],
    ['transit as its customer', peer('type: transit, asn: 64501, role: customer'), OK],
    ['a route server as one', peer(`type: route_server, asn: 64501, ${LIMIT}, role: ▸rs`), ['error network/role'], 'RFC 9234'],
    ['a route server as its client', peer(`type: route_server, asn: 64501, ${LIMIT}, role: rs_client`), OK],
    ['a neighbour as its customer', pni(', role: ▸customer'), ['error network/role'], 'does not fit pni'],
    ['a neighbour as its provider, without bounds', pni(', role: ▸provider'), ['error network/role-unbounded'], 'RFC 7454'],
    ['a neighbour as its provider, of what it names', pni(', role: provider, as_set: AS-CLIENT'), OK],
    ['a neighbour as a neighbour', pni(', role: peer'), OK],
  ],
  sessions: [
    ['both ends the same', pni('', '{ local: 198.51.100.1, peer: ▸198.51.100.1 }'), ['error network/session-same'], 'RFC 4271'],
    ['two families', pni('', '[{ local: 198.51.100.1, peer: ▸2001:db8::1 }]'), ['error network/session-families'], 'RFC 4271'],
    [
      'one outside of the LAN',
      pni(', lan: 198.51.100.0/31', '[{ local: 198.51.100.1, peer: ▸198.51.100.2 }]'),
      ['error network/session-subnet'],
      'RFC 4271',
    ],
    [
      'the first and the last address of a subnet',
      pni(
        ', lan: 198.51.100.4/30',
        '[{ local: ▸198.51.100.4, peer: 198.51.100.5 }, { local: 198.51.100.6, peer: ▸198.51.100.7 }]',
      ),
      ['error network/session-subnet', 'error network/session-subnet'],
      'RFC 1122',
    ],
    ['both of a subnet of two', pni(', lan: 198.51.100.4/31', '[{ local: 198.51.100.4, peer: 198.51.100.5 }]'), OK],
    ['of a link', pni(', lan: 2001:db8:f::/64', '[{ local: fe80::1%eth0, peer: fe80::2%eth0 }]'), OK],
    [
      'of two links',
      pni('', '[{ local: fe80::1%eth0, peer: ▸fe80::2%eth1 }]'),
      ['error network/session-scopes'],
      'two interfaces',
    ],
    [
      'of a link and of none',
      pni('', '[{ local: fe80::1%eth0, peer: ▸2001:db8::1 }]'),
      ['error network/session-scopes'],
      'link alone',
    ],
    [
      'one address of a link',
      pni('', '[{ local: fe80::1%eth0, peer: ▸fe80::1%eth1 }]'),
      ['error network/session-same'],
      'RFC 4271',
    ],
    ['both inside of the LAN', pni(', lan: [198.51.100.0/24, 2001:db8:f::/64]'), OK],
    ['of a family whose LAN is not known', pni(', lan: 2001:db8:f::/64'), OK],
    [
      'a pair twice at one datacenter',
      `${pni('')}\n  p2: { type: pni, datacenter: ams, asn: 64502, ${LIMIT}, sessions: [▸{ local: 198.51.100.1, peer: 198.51.100.2 }] }`,
      ['error network/session-twice'],
      'network.peering acme:p1 has the session from 198.51.100.1 to 198.51.100.2',
    ],
    [
      'a pair at two datacenters',
      `${pni('')}\n  p2: { type: pni, datacenter: fra, asn: 64502, ${LIMIT}, sessions: [{ local: 198.51.100.1, peer: 198.51.100.2 }] }`,
      OK,
    ],
  ],
  'limits of prefixes': [
    [
      'none for a peer',
      peer('type: pni, asn: 64501').replace('p1:', '▸p1:'),
      ['warning network/no-prefix-limit'],
      'prefixes of ipv4 they',
    ],
    [
      'none for one of two families',
      peer(
        'type: pni, asn: 64501, max_prefixes: ▸{ ipv4: 10 }',
        '[{ local: 198.51.100.1, peer: 198.51.100.2 }, { local: 2001:db8::1, peer: 2001:db8::2 }]',
      ),
      ['warning network/no-prefix-limit'],
      'of ipv6 they',
    ],
    ['none for transit', peer('type: transit, asn: 64501'), OK],
  ],
  'host routes': [
    [
      'to transit',
      peer('type: transit, asn: 64501, host_routes: ▸true'),
      ['error network/host-routes'],
      'RFC 7454 section 6.1.3',
    ],
    ['to a neighbour', pni(', host_routes: true'), OK],
  ],
  'the router of a peering': [
    [
      'elsewhere',
      `${pni(', router: ▸r1')}\nrouters: { r1: { datacenter: fra, router_id: 198.51.100.9 } }`,
      ['error network/router-elsewhere'],
      'r1 stands in fra',
    ],
    ['there', `${pni(', router: r1')}\nrouters: { r1: { datacenter: ams, router_id: 198.51.100.9 } }`, OK],
  ],
  'the backbone': [
    ['a link with one end', `${PLACES.replace('[ams, fra]', '▸ams')}`, ['error config/too-few'], 'the list has one value'],
    [
      'a link with three',
      `${PLACES.replace('[ams, fra]', '▸[ams, fra, nyc]')}`,
      ['error config/too-many'],
      'the list has 3 values',
    ],
    [
      'a link from a place to itself',
      `${PLACES}  `.replace('[ams, fra]', '▸[ams, acme:ams]').replace('  fra: { region: eu, asn: 64500 }\n', ''),
      ['error network/link-ends'],
      'both ends of the link are ams',
    ],
    [
      'a link between two systems',
      PLACES.replace('fra: { region: eu, asn: 64500 }', 'fra: { region: eu, asn: 64501 }').replace('[ams', '▸[ams'),
      ['error network/link-systems'],
      'RFC 4271',
    ],
    [
      'a place that nothing leads to',
      PLACES.replace('datacenters:\n', 'datacenters:\n  ▸nyc: { region: us, asn: 64500 }\n'),
      ['warning network/backbone-parts'],
      'in 2 parts with no link between them: ams, fra | nyc',
    ],
    [
      'two lines between the same places',
      PLACES.replace('aggregates:', '  second: { datacenters: [fra, ams] }\naggregates:'),
      OK,
    ],
  ],
  aggregates: [
    [
      'longer than others take',
      'aggregates: { ▸192.0.2.0/25: {} }',
      ['error network/aggregate-length'],
      'longer than what other networks take, which is /8 to /24',
    ],
    ['longer than others take, IPv6', 'aggregates:\n  ▸2001:db8::/49: {}', ['error network/aggregate-length'], '/12 to /48'],
    ['shorter than anybody has', 'aggregates: { ▸0.0.0.0/0: {} }', ['error network/aggregate-length'], 'shorter'],
    [
      'one within another',
      'aggregates: { 192.0.0.0/16: {}, ▸192.0.2.0/24: {} }',
      ['error network/aggregate-overlap'],
      'RFC 1930',
    ],
    ['beside each other', 'aggregates: { 192.0.2.0/24: {}, 192.0.3.0/24: {}, 2001:db8::/32: {} }', OK],
    [
      'a ROA shorter than the prefix',
      'aggregates: { 192.0.2.0/24: { roa: { max_length: ▸23 } } }',
      ['error network/roa-length'],
      'from /24 to at most /32',
    ],
    [
      'a ROA longer than what is announced',
      'aggregates: { 192.0.0.0/22: { roa: { max_length: ▸24 } } }',
      ['warning network/roa-loose'],
      'RFC 9319',
    ],
    [
      'a ROA of another AS',
      `${PLACES.replace('192.0.2.0/24: {}', '192.0.2.0/24: { roa: { asn: ▸64501 } }')}`,
      ['error network/roa-origin'],
      'announced by AS64500, and its ROA is for AS64501',
    ],
    ['a ROA of our AS', `${PLACES.replace('192.0.2.0/24: {}', '192.0.2.0/24: { roa: { asn: AS64500, max_length: 24 } }')}`, OK],
  ],
  announcements: [
    ['within an aggregate', announce(''), OK],
    [
      'within none',
      announce('').replace('192.0.2.53', '▸198.51.100.53/32'),
      ['error network/no-aggregate'],
      'RFC 4786 section 4.4.2',
    ],
    [
      'of a network on the backbone',
      announce('').replace('192.0.2.53', '▸192.0.2.0/28'),
      ['error network/host-route'],
      'a service address within the backbone is a /32',
    ],
    [
      'of an address to others',
      announce('scope: external').replace('192.0.2.53', '▸192.0.2.53/32'),
      ['error network/too-specific'],
      'RFC 7454 section 6.1.3',
    ],
    ['of a network to others', announce('scope: external').replace('192.0.2.53', '192.0.2.0/24'), OK],
    [
      'of a part that the ROA leaves out',
      announce('scope: external')
        .replace('prefixes: 192.0.2.53', 'prefixes: ▸192.0.2.0/24')
        .replace('192.0.2.0/24: {}', '192.0.0.0/22: {}'),
      ['error network/roa-too-short'],
      'RFC 6811',
    ],
    [
      'of a part that the ROA holds',
      announce('scope: external')
        .replace('192.0.2.53', '192.0.2.0/24')
        .replace('192.0.2.0/24: {}', '192.0.0.0/22: { roa: { max_length: 24 } }'),
      OK,
    ],
    [
      'of one address twice',
      `${announce('')}\n  web: { datacenters: [ams, fra], prefixes: ▸192.0.2.53/32 }`,
      ['error network/announced-twice'],
      'network.announcement acme:dns announces 192.0.2.53/32',
    ],
    [
      'at one place',
      announce('').replace('[ams, fra], prefixes', '▸[ams], prefixes'),
      ['warning network/no-failover'],
      'RFC 4786',
    ],
    ['at none', announce('').replace('[ams, fra], prefixes', '▸[], prefixes'), ['error config/too-few'], 'the list is empty'],
  ],
  'health checks': [
    ['by http, with all it has', check('type: http, port: 8080, path: /health?deep=1'), OK],
    ['by tcp without a port', check('type: ▸tcp'), ['error network/health-check-field'], 'by tcp needs a port'],
    ['by tcp with a path', check('type: tcp, port: 443, ▸path: /'), ['error network/health-check-field'], 'by tcp has no path'],
    ['by dns without a name', check('type: ▸dns'), ['error network/health-check-field'], 'by dns needs a name'],
    ['by icmp with a port', check('type: icmp, ▸port: 7'), ['error network/health-check-field'], 'by icmp has no port'],
    [
      'that takes longer than it waits',
      check('type: icmp, timeout: ▸10s'),
      ['error network/health-check-timeout'],
      'may take 10s, and it is asked again after 10s',
    ],
    [
      'that is asked sooner than it may answer',
      check('type: icmp, interval: ▸1s'),
      ['error network/health-check-timeout'],
      'may take 2s',
    ],
    ['that asks for no path', check('type: http, path: ▸health'), ['error config/invalid-value'], 'is no path of a request'],
  ],
  draining: [
    ['one of two', announce('').replace('fra: { region: eu,', 'fra: { drained: true, region: eu,'), OK],
    [
      'all',
      announce('')
        .replaceAll('{ region: eu,', '{ drained: true, region: eu,')
        .replace('[ams, fra], prefixes', '▸[ams, fra], prefixes'),
      ['error network/all-drained'],
      'all its datacenters are drained: ams, fra',
    ],
  ],
};

async function holds(network: string, says: readonly string[], told = ''): Promise<void> {
  const outcome = await planned(acme(network), [], QUIET);
  expect(outcome).toMatchObject({says, places: outcome.marks});
  expect(outcome.summaries.join()).toContain(told);
}

describe.each(Object.entries(cases))('%s', (_, each) => {
  for (const [name, network, says, told] of each) it(name, () => holds(network, says, told));
});

describe('what is only for documentation', () => {
  it('is told, and stops nothing', async () => {
    const {says} = await planned(
      acme('datacenters: { a: { region: eu, asn: 64500 } }\naggregates: { 192.0.2.0/24: {} }'),
      [],
      new Set(),
    );
    expect(says).toEqual(['warning network/asn-documentation', 'warning network/bogon']);
  });

  it.each([
    ['10.1.0.0/16', 'RFC 1918'],
    ['100.64.0.0/16', 'RFC 6598'],
    ['192.168.0.0/16', 'RFC 1918'],
    ['fd00::/32', 'RFC 4291'],
    ['2002:c000::/32', 'RFC 7526'],
  ])('is not what %s is, which is refused', async (prefix, rfc) => {
    const {says, summaries} = await planned(acme(`aggregates:\n  ${prefix}: {}`), [], new Set());
    expect(says).toEqual(['error network/bogon']);
    expect(summaries.join()).toContain(rfc);
  });

  it('is not what somebody’s network is', async () => {
    expect((await planned(acme('aggregates: { 193.0.0.0/21: {}, 2001:610::/32: {} }'), [], new Set())).says).toEqual([]);
  });
});

describe('maintenance', () => {
  const at = (name: string, target: string, from: string, until: string): string =>
    `  ${name}: { target: ${target}, from: ${from}, until: ${until} }\n`;
  const during = (...windows: readonly string[]): string => `${announce('')}\nmaintenances:\n${windows.join('')}`;
  const NIGHT = ['2027-01-10T22:00:00Z', '2027-01-11'] as const;

  const windows: readonly Case[] = [
    ['of one of two places', during(at('a', 'ams', ...NIGHT)), OK],
    [
      'of both, one after the other',
      during(at('a', 'ams', ...NIGHT), at('b', 'fra', '2027-01-11T01:00:00Z', '2027-01-11T02:00:00Z')),
      OK,
    ],
    [
      'of both at once',
      during(at('a', 'ams', ...NIGHT), at('b', 'fra', '▸2027-01-10T23:00:00Z', '2027-01-12')),
      ['error network/maintenance-takes-down'],
      'from 2027-01-10T22:45:00Z on, no datacenter is left for dns: a, b overlap',
    ],
    [
      'of the second while the first is being drained',
      during(at('a', 'ams', ...NIGHT), at('b', 'fra', '▸2027-01-11T00:10:00Z', '2027-01-12')),
      ['error network/maintenance-takes-down'],
      'from 2027-01-10T23:55:00Z',
    ],
    [
      'of one while the other is drained',
      during(at('a', 'ams', '▸2027-01-10', '2027-01-11')).replace('fra: { region', 'fra: { drained: true, region'),
      ['error network/maintenance-takes-down'],
      ': a takes all of them away',
    ],
    [
      'of a place and of the only router of the other',
      `${during(at('a', 'ams', ...NIGHT), at('b', 'network.router:r1', '▸2027-01-10T23:00:00Z', '2027-01-12'))}routers: { r1: { datacenter: fra, router_id: 198.51.100.9 } }`,
      ['error network/maintenance-takes-down'],
    ],
    [
      'of a place and of one of two routers of the other',
      `${during(at('a', 'ams', ...NIGHT), at('b', 'network.router:r1', '2027-01-10T23:00:00Z', '2027-01-12'))}routers: { r1: { datacenter: fra, router_id: 198.51.100.9 }, r2: { datacenter: fra, router_id: 198.51.100.8 } }`,
      OK,
    ],
    ['of a peering', `${pni('')}\nmaintenances:\n${at('a', 'network.peering:p1', ...NIGHT)}`, OK],
    [
      'that is over',
      during(at('a', 'ams', '2026-01-01', '▸2026-01-02')),
      ['warning network/window-over'],
      'was over at 2026-01-02',
    ],
    [
      'that ends before it begins',
      during(at('a', 'ams', '2027-01-02', '▸2027-01-01')),
      ['error network/window-order'],
      'before it begins',
    ],
  ];
  for (const [name, network, says, told] of windows) it(name, () => holds(network, says, told));
});

describe('what one stack has and another changes', () => {
  const before = acme(announce(''));
  const sub = (network: string): Files => ({
    'pltfrms.yaml': `stack: shop\norganisations:\n  acme:\n    existing: true\n    organisations:\n      shop:\n        network:\n${indent(network, 10)}`,
  });

  it('an address within an aggregate of the organisation above', async () => {
    const {says} = await planned(
      sub('announcements: { web: { datacenters: [ams, fra], prefixes: 192.0.2.80 } }'),
      [before],
      QUIET,
    );
    expect(says).toEqual([]);
  });

  it('an aggregate that overlaps with one of another organisation', async () => {
    const {says, summaries} = await planned(sub('aggregates: { 192.0.0.0/16: {} }'), [before], QUIET);
    expect(says).toEqual(['error network/aggregate-overlap']);
    expect(summaries[0]).toContain('overlaps with network.aggregate acme:192.0.2.0/24');
  });

  it('the same link again', async () => {
    const {says} = await planned(sub('backbone_links: { ams-fra: { datacenters: [fra, ams] } }'), [before], QUIET);
    expect(says).toEqual(['error network/link-twice']);
  });

  it('an aggregate that goes from under an address', async () => {
    const {says} = await planned(acme(announce('').replace('  192.0.2.0/24: {}\n', '')), [before], QUIET);
    expect(says).toEqual(['error network/no-aggregate']);
  });

  it('the last datacenter that was not drained', async () => {
    const one = acme(announce('').replace('fra: { region', 'fra: { drained: true, region'));
    const both = acme(announce('').replaceAll('{ region', '{ drained: true, region'));
    const {says, summaries} = await planned(both, [one], QUIET);
    expect(says).toEqual(['error network/all-drained']);
    expect(summaries[0]).toContain('it is the last datacenter that is not drained of dns');
  });

  it('what takes over first', async () => {
    const order = (...names: readonly string[]): Files =>
      acme(announce('mode: primary_backup').replace('[ams, fra], prefixes', `[${names.join(', ')}], prefixes`));
    const update = ['update network.announcement acme:dns'];
    expect((await planned(order('fra', 'ams'), [order('ams', 'fra')], QUIET)).changes).toEqual(update);
    expect((await planned(order('ams', 'fra'), [order('fra', 'ams')], QUIET)).changes).toEqual(update);
    expect((await planned(order('ams', 'fra'), [order('ams', 'fra')], QUIET)).changes).toEqual([]);
  });

  it('a network that becomes another one, whatever its former name is', async () => {
    const {changes} = await planned(
      acme('aggregates:\n  2001:db8::/32: { previously: 2001:db8::/33 }'),
      [acme('aggregates:\n  2001:db8::/33: {}')],
      QUIET,
    );
    expect(changes).toEqual(['create network.aggregate acme:2001:db8::/32', 'delete network.aggregate acme:2001:db8::/33']);
  });

  it('is not asked for where no store is known', async () => {
    const {says} = await planned(
      sub('announcements: { web: { datacenters: [ams, fra], prefixes: 192.0.2.80 } }'),
      [],
      QUIET,
      'validate',
    );
    expect(says.filter((each) => each.startsWith('error'))).toEqual([]);
  });
});

describe('systems for private use', () => {
  it('are told apart by the organisation at the top', async () => {
    const two = (id: string): string => `datacenters: { lab: { region: eu, asn: 64512, router_id: ${id} } }`;
    const files = {
      'pltfrms.yaml': `stack: labs\norganisations:\n${['one', 'two'].map((name) => `  ${name}:\n    products: [network]\n    network:\n${indent(two('198.51.100.1'), 6)}\n`).join('')}`,
    };
    expect((await planned(files, [], new Set(['network/asn-private']))).says).toEqual([]);
  });
});
