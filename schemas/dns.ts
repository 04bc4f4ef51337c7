/** The DNS product: zones and their record sets. */
import {absoluteOwner, domainName, ownerName} from './dns/names.ts';
import {recordType, recordValues} from './dns/values.ts';
import {field} from './field.ts';
import {list, object, set} from './fields/compound.ts';
import {hostAddress} from './fields/host-address.ts';
import {prefix} from './fields/network.ts';
import {integer, ttl} from './fields/number.ts';
import {email, truth} from './fields/text.ts';
import {defineKind} from './kind.ts';

/** The TTL of record sets that give none, in zones that give none. */
export const DEFAULT_TTL = '1h';

export const zone = defineKind({
  name: 'dns.zone',
  collection: 'zones',
  doc: 'A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2).',
  parent: 'organisation',
  at: 'dns.zones',
  key: {name: domainName},
  examples: {'acme.test': {default_ttl: '30m', dnssec: 'true'}},
  fields: {
    default_ttl: field(ttl, 'TTL of record sets that give none.', {default: DEFAULT_TTL}),
    nameservers: field(
      list(domainName),
      'The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records.',
    ),
    nameservers_ttl: field(ttl, 'TTL of that NS set; the zone’s default_ttl when left out.', {defaultFrom: 'default_ttl'}),
    dnssec: field(truth, 'Answers are signed (RFC 4033).', {default: false}),
    soa: field(
      object({
        serial: field(
          integer(0, 4_294_967_295),
          'The serial that the zone had elsewhere: the platform counts on from it, so that secondaries see it grow (RFC 1982).',
          {default: 0},
        ),
        ttl: field(ttl, 'TTL of the SOA itself; the zone’s default_ttl when left out.', {defaultFrom: 'default_ttl'}),
        mname: field(domainName, 'The primary name server; the first of nameservers when left out.'),
        rname: field(email, 'Whom to write to about the zone; hostmaster@ZONE when left out.'),
        refresh: field(ttl, 'How often a secondary asks for changes.', {default: '2h'}),
        retry: field(ttl, 'How soon it asks again after a failure.', {default: '15m'}),
        expire: field(ttl, 'When it stops answering without an answer.', {default: '2w'}),
        minimum: field(ttl, 'How long “no such name” may be remembered (RFC 2308 section 5).', {default: '5m'}),
      }),
      'The start of authority (RFC 1035 section 3.3.13).',
    ),
    transfer: field(
      object({
        allow: field(set(prefix), 'Who may fetch the whole zone (AXFR, RFC 5936).'),
        notify: field(set(hostAddress), 'Who is told of changes (RFC 1996).'),
      }),
      'Secondary name servers outside the platform.',
    ),
  },
});

export const recordSet = defineKind({
  name: 'dns.record_set',
  collection: 'record_sets',
  doc: 'All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself, \\DDD is an octet beside letters, digits, - and _ (RFC 2181 section 11). TYPEn is a type by its number, with octets for values (RFC 3597).',
  parent: 'dns.zone',
  at: 'records',
  shorthand: 'values',
  common: ['ttl'],
  exclusive: 'records',
  contributed: true,
  immutable: ['name', 'parent'],
  key: {name: ownerName, type: recordType},
  examples: {www: {A: {values: ['192.0.2.10', '192.0.2.11'], ttl: '5m'}}},
  fields: {
    values: field(recordValues, 'The records, as one string each. A set: their order has no meaning.', {required: true}),
    ttl: field(ttl, 'How long an answer may be remembered; the zone’s default_ttl when left out.', {
      defaultFrom: 'zone.default_ttl',
    }),
  },
  computed: {
    fqdn: {
      type: 'text',
      doc: 'Its whole name, with the final dot (RFC 1035 section 5.1).',
      of: ({names: [zone = '', owner = '']}) => absoluteOwner(owner, zone),
    },
  },
});

export const dnsKinds = [zone, recordSet] as const;
