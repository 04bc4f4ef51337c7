/**
 * Samples of every kind, made from its declaration alone: what a new kind needs here is a value for each type of field
 * that no kind had before, and nothing when it has none.
 */
import {isRefusal} from '#core/decide.ts';
import {newUid} from '#core/plan/place.ts';
import {kindOf, type Resource, splitKey} from '#core/resource.ts';
import type {Transaction} from '#core/transact.ts';
import {childOf, organisationOf, type World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Fields, FieldType, Json, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';

/** The n-th raw value of a type, by the word that docs use for it. Two values of one type differ. */
const BY_TYPE: {readonly [type: string]: (n: number) => Raw} = {
  name: (n) => `name-${n}`,
  'group name': (n) => `team/name-${n}`,
  account: (n) => `Person${n}@acme.test`,
  'domain name': (n) => `name-${n}.test`,
  'owner name': (n) => `name-${n}`,
  text: (n) => `text ${n}: “ünïcode”, ${n}`,
  'text or { file: PATH }': (n) => `text ${n}\nof two lines`,
  boolean: (n) => String(n % 2 === 1),
  'e-mail address': (n) => `name-${n}@acme.test`,
  permission: (n) => ['dns.zones.read', 'dns.record_sets.*', 'platform.groups.update'][n % 3] as string,
  date: (n) => `2030-01-${String((n % 28) + 1).padStart(2, '0')}`,
  percentage: (n) => `${n}%`,
  'whole number': (n) => String(n),
  duration: (n) => `${n}m`,
  'https URL': (n) => `https://name-${n}.test/path`,
  'redirect URI': (n) => `https://name-${n}.test/callback`,
  colour: (n) => `#${String(n % 10).repeat(6)}`,
  'place of a secret': (n) => `env:SECRET_${n}`,
  'keyed digest': (n) => `0123456${n % 10}:${String(n % 10).repeat(64)}`,
  TTL: (n) => `${n}m`,
  prefix: (n) => `192.0.2.${n % 256}/32`,
  'IPv4 prefix': (n) => `192.0.2.${n % 256}/32`,
  'IPv6 prefix': (n) => `2001:db8::${n + 1}/128`,
  'domain name with macros': (n) => `%{i}.name-${n}.test`,
  'IP address of an interface': (n) => `192.0.2.${n % 256}`,
  'AS number': (n) => String(64_496 + n),
  'AS-SET': (n) => `AS64500:AS-NAME-${n}`,
  'router id': (n) => `192.0.2.${n % 256}`,
  'bit rate': (n) => `${n}Gbps`,
  sender: (n) => `Name-${n}@name-${n}.test`,
  'line of text': (n) => `text ${n}`,
  'event pattern': (n) => `message.sort_${n}`,
  'API version': (n) => `2026-0${n}`,
  country: (n) => ['NL', 'DE', 'BE'][n % 3] as string,
  currency: (n) => ['USD', 'EUR', 'GBP'][n % 3] as string,
  money: (n) => `${n}.50 EUR`,
  rate: (n) => `${n}.25%`,
  IBAN: (n) => ['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034'][n % 3] as string,
  'merchant category code': (n) => `074${n % 10}`,
  'statement descriptor': (n) => `NAME ${n}`,
  'weekday or day of the month': (n) => ['sunday', 'monday', 'tuesday'][n % 3] as string,
  'time zone': (n) => ['Europe/Amsterdam', 'Asia/Tokyo', 'America/Argentina/Salta'][n % 3] as string,
  'pattern of kinds or permissions': (n) => ['dns.zone', 'platform.*', 'dns.zones.update'][n % 3] as string,
  period: (n) => `${n}d`,
  'list of record': (n) => [`192.0.2.${n % 256}`, `198.51.100.${n % 256}`],
};

/** Where the type does not say enough, since the value must fit something else. */
const BY_FIELD: {readonly [field: string]: (n: number) => Raw} = {
  'product.name': (n) => productAt(n),
  'product.limits': (n) => ({[collectionOf(productAt(1))]: String(1000 + n)}),
  'dns.record_set.type': () => 'A',
  'iam.client.type': () => 'confidential',
  'iam.client.grant_types': (n) => [['authorization_code'], ['authorization_code', 'refresh_token']][n % 2] as Raw,
  'iam.identity_provider.type': () => 'oidc',
  'communication.mail_domain.spf.include': (n) => `spf-${n}.test`,
  'communication.mail_domain.spf.all': () => 'softfail',
  'communication.mail_domain.spf.redirect': (n) => `_spf-${n}.test`,
  'communication.channel.type': () => 'email',
  'communication.channel.adapter': () => 'smtp',
  'communication.template.variables': (n) => ({[`name_${n}`]: {required: 'true'}}),
  'communication.template.locales': (n) => ({en: {subject: `Number ${n}`, text: 'Hello'}}),
  'network.datacenter.asn': () => '64500',
  'network.aggregate.roa.asn': () => '64500',
  'network.aggregate.prefix': (n) => `192.0.${n + 1}.0/24`,
  'network.aggregate.roa.max_length': (n) => String(24 + n),
  'network.announcement.health_check': (n) => ({type: 'tcp', port: String(n), interval: `${n}m`}),
  'network.maintenance.until': (n) => `2031-01-0${n}`,
  'network.peering.lan': (n) => (n === 1 ? '0.0.0.0/0' : ['192.0.2.0/24', '0.0.0.0/0']),
  'network.peering.sessions.peer': (n) => `198.51.100.${n % 256}`,
};

/** What a kind needs to stand beside it, though none of its fields refers to that. */
export const BESIDE: {readonly [kind: string]: readonly string[]} = {
  'communication.sender': ['communication.mail_domain'],
  'network.announcement': ['network.aggregate'],
};

/** What a kind needs beside its required fields, since its rules ask for it. */
export const ALSO: {readonly [kind: string]: readonly string[]} = {
  'iam.client': ['redirect_uris', 'secret'],
  'iam.identity_provider': ['issuer'],
};

const productAt = (n: number): string => catalogue.products[n % catalogue.products.length] as string;
const collectionOf = (product: string): string => (catalogue.kinds.find((kind) => kind.product === product) as Kind).collection;

/** The n-th raw value of a field or of a part of a key; `where` is its name, such as `dns.zone.default_ttl`. */
export function sampleRaw(type: FieldType, n: number, where: string): Raw {
  const words = type.jsonSchema.enum as readonly string[] | undefined;
  const make = BY_FIELD[where] ?? BY_TYPE[type.type];
  if (make) return make(n);
  if (words) return words[n % words.length] as string;
  if (type.fields)
    return Object.fromEntries(
      Object.entries(type.fields).map(([name, field]) => [name, sampleRaw(field, n, `${where}.${name}`)]),
    );
  if (type.item && type.type.startsWith('map of ')) return {[`key-${n}`]: sampleRaw(type.item, n, where)};
  if (type.item) return [sampleRaw(type.item, n, where), sampleRaw(type.item, n + 1, where)];
  throw new Error(
    `there is no sample of the type “${type.type}”, which ${where} has: add one to BY_TYPE in ${import.meta.filename}`,
  );
}

/** Reads a raw value, and throws what is wrong with it. */
export function readRaw<T extends Json>(type: FieldType<T>, raw: Raw, names: readonly string[]): T {
  const problems: string[] = [];
  const value = type.read(raw, {names, report: ({summary, path}) => problems.push(`${path?.join('.') ?? ''} ${summary}`.trim())});
  if (value === undefined || problems.length > 0) throw new Error(`${JSON.stringify(raw)} is not read: ${problems.join('; ')}`);
  return value;
}

/** A canonical value as a config file would hold it. */
export function rawOf(value: Json): Raw {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(rawOf);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rawOf(each as Json)]));
}

/** Makes the n-th resource of a kind, and before it all that it needs: what it stands under, refers to and subscribes to. */
export function makeSample(transaction: Transaction, kind: Kind, n = 1): Resource {
  const parent =
    kind.parent === undefined || kind.nests ? undefined : makeSample(transaction, catalogue.kind(kind.parent) as Kind);
  const parts = kind.keyParts.map((part) => makePart(transaction, kind, part, n, parent));
  const name = parts.join(':');
  const there = childOf(transaction.world, parent?.uid ?? '', kind, name);
  if (there) return there;
  if (parent && kind.product !== 'platform') subscribe(transaction, parent, kind.product);
  const names = [...namesOf(transaction.world, parent), ...parts];
  for (const beside of BESIDE[kind.name] ?? []) makeSample(transaction, catalogue.kind(beside) as Kind, n);
  const required = Object.entries(kind.fields).filter(([name, field]) => field.required || ALSO[kind.name]?.includes(name));
  const spec = Object.fromEntries(
    required.map(([field, type]) => [field, makeValue(transaction, type, n, `${kind.name}.${field}`, names)]),
  );
  return create(transaction, kind, parent?.uid ?? '', name, spec);
}

/** The n-th canonical value of a field; where it refers to something, that is made. */
export function makeValue(transaction: Transaction, type: FieldType, n: number, where: string, names: readonly string[]): Json {
  const refersTo = type.refersTo ?? type.item?.refersTo;
  if (!refersTo) return readRaw(type, sampleRaw(type, n, where), names);
  const target = (m: number): string => makeSample(transaction, catalogue.kind(refersTo[0] as string) as Kind, m).uid;
  return type.refersTo ? target(n) : Array.from({length: type.least ?? 1}, (_, index) => target(n + index));
}

/** The names of a resource below its organisation, itself last: what its fields see while they are read. */
export function namesOf(world: World, resource: Resource | undefined): readonly string[] {
  if (!resource || kindOf(world, resource).nests) return [];
  return [...namesOf(world, world.resources.get(resource.parent)), ...splitKey(kindOf(world, resource), resource.name)];
}

/** All fields, also those within others, each with its full name. */
export function* everyField(fields: Fields, above: string): Iterable<readonly [name: string, field: Fields[string]]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${above}.${name}`, field];
    const within = field.fields ?? field.item?.fields;
    if (within) yield* everyField(within, `${above}.${name}`);
  }
}

function makePart(transaction: Transaction, kind: Kind, part: string, n: number, parent: Resource | undefined): string {
  const type = kind.key[part] as FieldType<string>;
  return makeValue(transaction, type, n, `${kind.name}.${part}`, namesOf(transaction.world, parent)) as string;
}

function subscribe(transaction: Transaction, below: Resource, product: string): void {
  const kind = catalogue.kinds.find((each) => each.subscribes) as Kind;
  const organisation = (organisationOf(transaction.world, below) as Resource).uid;
  if (!childOf(transaction.world, organisation, kind, product)) create(transaction, kind, organisation, product, {});
}

function create(
  transaction: Transaction,
  kind: Kind,
  parent: string,
  name: string,
  spec: {readonly [field: string]: Json},
): Resource {
  const uid = newUid({world: transaction.world, digest}, kind, parent, name);
  const answer = transaction.perform({do: 'create', kind, uid, parent, name, spec});
  if (isRefusal(answer)) throw new Error(answer.summary);
  return transaction.world.resources.get(uid) as Resource;
}
