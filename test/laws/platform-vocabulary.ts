/** Words for the real catalogue: organisations in organisations, who may do what there, DNS, merchants with their terminals, and something of the network. */
import type {View} from '#core/readable.ts';
import type {Resource} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';
import {AS_OF} from './by-hand.ts';
import {type Model, type Node, type Ref, spotOf} from './model.ts';
import type {Vocabulary, Words} from './vocabulary.ts';

const names = (...words: readonly string[]): readonly (readonly string[])[] => words.map((word) => [word]);
const until = [undefined, '2026-01-01', '2027-01-01'];

const words: {readonly [kind: string]: Words} = {
  organisation: {
    weight: 5,
    keys: names('acme', 'north', 'shop', 'lab', 'bakery'),
    fields: () => ({
      display_name: [undefined, 'A firm', 'Another'],
      isolated: [undefined, 'true'],
      description: [undefined, 'trades'],
    }),
  },
  account: {weight: 5, keys: names('ana@acme.test', 'bo', 'kim', 'lee', 'max'), fields: () => ({})},
  role: {
    weight: 2,
    keys: names('dns-editor', 'auditor', 'helper'),
    fields: () => ({
      permissions: ['dns.zones.read', ['dns.*'], ['platform.groups.read', 'dns.record_sets.*'], '*'],
      description: [undefined, 'edits'],
    }),
  },
  group: {
    weight: 5,
    keys: names('ops', 'dev', 'leads', 'sub/team'),
    fields: () => ({display_name: [undefined, 'The team'], description: [undefined, 'works', 'rests']}),
  },
  membership: {weight: 9, fields: () => ({maintainer: [undefined, 'true', 'false'], until, reason: [undefined, 'needed']})},
  grant: {
    weight: 7,
    builtIn: {role: ['owner', 'admin', 'viewer', 'dns.editor']},
    fields: () => ({scope: [undefined, 'self', 'subtree'], until, reason: [undefined, 'audit']}),
  },
  product: {
    weight: 4,
    keys: names('dns', 'network', 'payments'),
    fields: ([name]) => ({limits: [undefined, ...[LIMITS[name ?? ''] ?? []].flat()]}),
  },
  'dns.zone': {
    weight: 3,
    keys: names('a.test', 'b.test', 'sub.a.test'),
    fields: () => ({
      default_ttl: [undefined, '5m', '60m', '1h'],
      nameservers: [undefined, ['ns1.else.test', 'ns2.else.test.']],
      soa: [undefined, {minimum: '10m'}, {refresh: '2h'}],
    }),
  },
  'dns.record_set': {
    weight: 10,
    keys: [
      ['@', 'A'],
      ['@', 'MX'],
      ['@', 'TXT'],
      ['www', 'A'],
      ['www', 'AAAA'],
      ['www', 'TXT'],
      ['mail', 'A'],
      ['alias', 'CNAME'],
      ['*', 'TXT'],
      ['_sip._tcp', 'SRV'],
    ],
    fields: ([, type]) => ({values: VALUES[type ?? ''] ?? [], ttl: [undefined, '5m', '300s', '1h']}),
  },
  'payments.merchant': {
    weight: 4,
    keys: names('shop', 'kiosk', 'web'),
    fields: () => ({
      legal_name: ['Acme Shop B.V.', 'Acme GmbH'],
      country: ['NL', 'nl', 'DE', 'BE'],
      merchant_category_code: ['0742', '5411'],
      currencies: ['EUR', ['EUR', 'usd'], ['EUR', 'USD', 'JPY']],
      website: [undefined, 'https://acme.test', 'HTTPS://ACME.test'],
    }),
  },
  'payments.location': {
    weight: 3,
    keys: names('damrak', 'hall'),
    fields: () => ({time_zone: [undefined, 'UTC', 'Europe/Amsterdam'], postal_address: [undefined, {city: 'Amsterdam'}]}),
  },
  'payments.terminal': {
    weight: 6,
    keys: names('till-1', 'till-2', 'till-3'),
    fields: () => ({
      serial_number: ['0324567', '324567', '1e3', 'A-17', 'B-18'],
      model: ['S1F2', 'P400'],
      enabled: [undefined, 'true', 'false'],
    }),
  },
};

const NETWORK: {readonly [kind: string]: Words} = {
  // A change of its AS makes it anew, with what refers to it.
  'network.datacenter': {
    weight: 3,
    keys: names('ams', 'fra', 'nyc'),
    fields: () => ({region: ['eu', 'us'], asn: ['64500', 'AS64500', '64501'], drained: [undefined, 'true', 'false']}),
  },
  'network.aggregate': {
    weight: 3,
    keys: names('192.0.2.0/24', '198.51.100.0/24', '2001:db8::/32'),
    fields: () => ({rir: [undefined, 'ripe', 'arin'], roa: [undefined, {max_length: '32'}, {}]}),
  },
};

const VALUES: {readonly [type: string]: readonly Raw[]} = {
  A: ['192.0.2.1', ['192.0.2.2', '192.0.2.1'], '192.0.2.3'],
  AAAA: ['2001:db8::1', ['2001:DB8:0::2', '2001:db8::1']],
  MX: ['10 mail', ['20 mx.else.test.', '10 mx.else.test.'], '0 .'],
  TXT: ['v=spf1 -all', ['one text', 'two'], 'a=b'],
  CNAME: ['www', 'elsewhere.test.'],
  SRV: ['10 60 5060 www', '0 0 443 sip.else.test.'],
};

/** A zone, a network and a device have one place, a product’s content a subscription above; groups never come round to themselves. */
function isSound(model: Model, view: View): boolean {
  const nodes = [...model.nodes.values()];
  const single = nodes.filter((node) => node.kind.name === 'dns.zone' || node.kind.name === 'network.aggregate');
  if (new Set(single.map((node) => node.key[0])).size < single.length) return false;
  const content = nodes.filter((node) => node.kind.product !== 'platform' && node.kind.parent === 'organisation');
  const subscribed = new Set(
    nodes.flatMap((node) => (node.kind.subscribes ? `${node.key[0]} ${JSON.stringify(node.parent)}` : [])),
  );
  const serials = nodes.flatMap((node) => node.fields['serial_number'] ?? []);
  return (
    content.every((node) => isSubscribed(model, view, node, subscribed)) &&
    nodes.every(isLimited) &&
    new Set(serials).size === serials.length &&
    nodes.every((node) => node.kind.product !== 'payments' || isAtItsMerchant(model, view, node)) &&
    !isRound(nodes) &&
    nodes.every((node) => spotOf(model, view, node).path.length < 6)
  );
}

function isSubscribed(model: Model, view: View, {kind, parent}: Node, subscribed: ReadonlySet<string>): boolean {
  const {product} = kind;
  for (let each = parent; each !== undefined && !('word' in each); ) {
    if (subscribed.has(`${product} ${JSON.stringify(each)}`)) return true;
    if ('uid' in each)
      return [...ancestry(view.world, each.uid)].some((above) => view.world.slots.get(above.uid)?.has(`product ${product}`));
    each = model.nodes.get(each.node)?.parent;
  }
  return false;
}

/** Limits are of collections that the product has, also after it was renamed. */
const LIMITS: {readonly [product: string]: {readonly [collection: string]: string}} = {
  dns: {zones: '50'},
  payments: {merchants: '50', terminals: '50'},
};

function isLimited({kind, key, fields}: Node): boolean {
  const collections = catalogue.kinds.filter((each) => each.product === key[0]).map((each) => each.collection);
  return !kind.subscribes || Object.keys(fields['limits'] ?? {}).every((each) => collections.includes(each));
}

/** What a node refers to stands under the same parent, declared or in the store. */
function isAtItsMerchant(model: Model, view: View, node: Node): boolean {
  const parentOf = (target: Ref): Ref | undefined =>
    'node' in target
      ? model.nodes.get(target.node)?.parent
      : 'uid' in target
        ? {uid: view.world.resources.get(target.uid)?.parent ?? ''}
        : undefined;
  return Object.values(node.refs)
    .flat()
    .every((target) => JSON.stringify(parentOf(target)) === JSON.stringify(node.parent));
}

function isRound(nodes: readonly Node[]): boolean {
  const members = new Map<string, string[]>();
  for (const {kind, parent, key} of nodes) {
    if (kind.name === 'membership')
      members.set(JSON.stringify(parent), [...(members.get(JSON.stringify(parent)) ?? []), JSON.stringify(key[0])]);
  }
  const leadsTo = (from: string, to: string, left: number): boolean =>
    left > 0 && (members.get(from) ?? []).some((each) => each === to || leadsTo(each, to, left - 1));
  return [...members.keys()].some((group) => leadsTo(group, group, 6));
}

/** No transaction takes an organisation from an owner who can sign in to none while it remains; told here without the planner's help. */
function breaks(before: World, after: World): string | undefined {
  for (const resource of after.resources.values()) {
    if (resource.kind !== 'organisation' || !before.resources.has(resource.uid)) continue;
    if (isOwned(before, resource.uid) && !isOwned(after, resource.uid))
      return `organisation ${resource.name} has lost its last owner`;
  }
  return undefined;
}

function isOwned(world: World, organisation: string): boolean {
  const all = [...world.resources.values()];
  const holds = (row: Resource): boolean => AS_OF < ((JSON.parse(row.spec) as {until?: string}).until ?? '9999');
  const isPerson = (uid: string, left: number): boolean => {
    const subject = world.resources.get(uid);
    if (subject?.kind === 'account') return !subject.spec.includes('"suspended":true');
    return (
      left > 0 && all.some((row) => row.kind === 'membership' && row.parent === uid && holds(row) && isPerson(row.name, left - 1))
    );
  };
  return [...ancestry(world, organisation)].some((above) =>
    all.some((grant) => {
      const isHere = grant.kind === 'grant' && grant.parent === above.uid && grant.name.startsWith('owner:') && holds(grant);
      return (
        isHere && (above.uid === organisation || !grant.spec.includes('"self"')) && isPerson(grant.name.slice('owner:'.length), 9)
      );
    }),
  );
}

export const platform: Vocabulary = {
  catalogue,
  managers,
  words: {...words, ...NETWORK},
  mayFail: [
    'ownership/foreign',
    'config/claimed-twice',
    'organisation/last-owner',
    'product/not-subscribed',
    'dns/zone-twice',
    'network/aggregate-overlap',
    'payments/terminal-twice',
    'payments/other-merchant',
    'group/cycle',
    'config/forgotten-and-declared',
    'plan/name-held',
  ],
  isSound,
  breaks,
};
