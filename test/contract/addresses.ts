/** Addresses of a kind, generated from its declaration. */
import fc from 'fast-check';
import type {Address} from '#core/address.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {recordType, recordTypes} from '#schemas/dns/values.ts';
import type {FieldType} from '#schemas/field.ts';
import {groupName, slug} from '#schemas/fields/names.ts';
import type {Kind} from '#schemas/kind.ts';

const matching = (type: FieldType): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`${type.jsonSchema.pattern}`));
const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9_-]{0,20}[a-z0-9_])?$/);
const domain = fc.oneof(
  fc.array(label, {minLength: 1, maxLength: 4}).map((labels) => labels.join('.')),
  fc.constantFrom('0/25.2.0.192.in-addr.arpa', 'münchen.test', '8.b.d.0.1.0.0.2.ip6.arpa'),
);
const handle = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9_-])?$/);
const mail = fc
  .tuple(fc.string({unit: 'grapheme', minLength: 1, maxLength: 20}), domain)
  .map(([local, host]) => `${local}@${host}.test`);
const path = fc.array(matching(slug), {minLength: 1, maxLength: 5});

/** Names by the word that docs use for their type; one that is not here has a pattern or a list of words. */
const BY_TYPE: {readonly [type: string]: fc.Arbitrary<string>} = {
  account: fc.oneof(handle, mail),
  'domain name': domain,
  'owner name': fc.oneof(
    domain,
    fc.constantFrom('@', '*', '*.dev', '_dmarc', '_sip._tcp', 'front\\032desk._ipp._tcp', 'a\\058b\\046c'),
  ),
  'account or group': fc.oneof(
    handle,
    mail,
    fc.tuple(path, matching(groupName)).map(([above, name]) => `group:${above.join('/')}:${name}`),
  ),
  [recordType.type]: fc.constantFrom(...recordTypes, 'TYPE65280'),
  role: fc.oneof(matching(slug), fc.constantFrom('owner', 'dns.editor')),
};

export function addressesOf(kind: Kind): fc.Arbitrary<Address> {
  if (kind.nests) return path.map((organisation) => ({kind: kind.name, organisation, names: []}));
  const names = fc.tuple(...keyTypes(kind).map((type) => namesOf(kind, type)));
  const organisation = kind.parent === undefined ? fc.constant([]) : path;
  return fc.record({kind: fc.constant(kind.name), organisation, names});
}

/** The types of all names below the organisation, outermost first. */
function keyTypes(kind: Kind): readonly FieldType<string>[] {
  const parent = kind.parent === undefined ? undefined : catalogue.kind(kind.parent);
  return [...(parent && !parent.nests ? keyTypes(parent) : []), ...Object.values(kind.key)];
}

function namesOf(kind: Kind, type: FieldType<string>): fc.Arbitrary<string> {
  const words = type.jsonSchema.enum as readonly string[] | undefined;
  const known = BY_TYPE[type.type];
  if (known)
    return known
      .map((name) => type.read(name, {names: ['zone.test'], report: () => undefined}) ?? '')
      .filter((name) => name !== '');
  if (words) return fc.constantFrom(...words);
  if (type.jsonSchema.pattern) return matching(type);
  throw new Error(
    `no names are known of the type “${type.type}”, which ${kind.name} has: add some to BY_TYPE in ${import.meta.filename}`,
  );
}
