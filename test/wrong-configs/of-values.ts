/** Values of fields. */
import {acme, config, records, zone} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

export const ofValues: readonly WrongConfig[] = [
  {
    name: 'truths of other languages',
    files: zone('dnssec: ▸yes\nprotect: ▸On'),
    says: [
      {code: 'config/invalid-value', summary: '“yes” is no boolean', hint: 'write true'},
      {code: 'config/invalid-value', summary: '“On” is no boolean', hint: 'write true'},
    ],
  },
  {
    name: 'numbers and folded blocks for a truth',
    files: acme('isolated: ▸0\nsuspended: ▸>\n  false'),
    says: [
      {code: 'config/invalid-value', summary: '“0” is no boolean', hint: 'write false'},
      {code: 'config/invalid-value', summary: '“false⏎” is no boolean', hint: 'write true or false'},
    ],
  },
  {
    name: 'a duration without a unit',
    files: zone('default_ttl: ▸3600'),
    says: [{code: 'config/invalid-value', summary: '3600 has no unit', hint: 'write 3600s for seconds, or 1h'}],
  },
  {
    name: 'durations of two units, of none that exist, and of half a second',
    files: zone('default_ttl: ▸1h30m\nsoa: { refresh: ▸2 hours, retry: ▸500ms, expire: ▸9999999w }'),
    says: [
      {code: 'config/invalid-value', summary: '“1h30m” is no duration', hint: 'one number and one unit'},
      {code: 'config/invalid-value', summary: '“2 hours” is no duration'},
      {code: 'dns/ttl', summary: 'a TTL of 500ms is not a whole number of seconds'},
      {code: 'dns/ttl', summary: 'a TTL of 9999999w'},
    ],
  },
  {
    name: 'a ttl without a unit beside three types, said once',
    files: records('www: { A: 192.0.2.1, AAAA: 2001:db8::1, TXT: hello, ttl: ▸300 }'),
    says: [{code: 'config/invalid-value', summary: '300 has no unit', hint: 'write 300s for seconds, or 5m'}],
  },
  {
    name: 'dates that are none',
    files: acme(
      'access:\n  viewer:\n    - ana: { until: ▸2027-02-30 }\n  editor:\n    - ana: { until: ▸tomorrow }\n  admin:\n    - ana: { until: ▸2027-01-01 12:00 }',
    ),
    says: [
      {code: 'config/invalid-value', summary: '“2027-02-30” is no date', hint: '2027-01-31'},
      {code: 'config/invalid-value', summary: '“tomorrow” is no date'},
      {code: 'config/invalid-value', summary: '“2027-01-01 12:00” is no date', hint: 'T18:00:00Z'},
    ],
  },
  {
    name: 'an e-mail address that is none',
    files: config('accounts:\n  - ana: { email: ▸ana at acme.test }'),
    says: [{code: 'config/invalid-value', summary: '“ana at acme.test” is no e-mail address', hint: 'NAME@DOMAIN'}],
  },
  {
    name: 'permissions that are none',
    files: acme(
      'roles:\n  ▸empty: {}\n  reader:\n    permissions: [▸dns, ▸dns.zones.read.all, ▸"DNS.zones.read", dns.zones.read, ▸dns.zones.read]',
    ),
    says: [
      {code: 'config/missing-field', summary: 'permissions is required', hint: 'product.collection.verb'},
      {code: 'config/invalid-value', summary: '“dns” is no permission', hint: 'such as dns.zones.read'},
      {code: 'config/invalid-value', summary: '“dns.zones.read.all” is no permission'},
      {code: 'config/invalid-value', summary: '“DNS.zones.read” is no permission'},
      {code: 'config/duplicate-value', summary: '“dns.zones.read” stands here a second time', hint: 'the first is number 4'},
    ],
  },
  {
    name: 'a word that is none of those that may stand there',
    files: acme('access:\n  viewer:\n    - ana: { scope: ▸subtre }'),
    says: [{code: 'config/invalid-value', summary: '“subtre” is none of subtree, self', hint: 'did you mean subtree?'}],
  },
  {
    name: 'an empty text in quotes, and an empty item of a list',
    files: acme('display_name: ▸""\nroles: { reader: { permissions: [dns.zones.read, ▸""] } }'),
    says: [
      {code: 'config/empty-value', summary: 'nothing stands behind display_name:', hint: 'leave the key out'},
      {code: 'config/empty-value', summary: 'an item of the list is empty', hint: 'take it out'},
    ],
  },
  {
    name: 'a block that keeps several line breaks at its end, and a text of nothing else',
    files: acme('description: ▸|+\n  For all\n\n\ngroups: { ops: { description: ▸"a\\n\\n" }, web: { description: ▸"\\n" } }'),
    says: [
      {code: 'config/invalid-value', summary: 'the text ends in several line breaks', hint: '| or |-'},
      {code: 'config/invalid-value', summary: 'the text ends in several line breaks'},
      {code: 'config/invalid-value', summary: 'the text is empty'},
    ],
  },
  {
    name: 'half of a surrogate pair, and a bell',
    files: acme('display_name: ▸"\\uD83D"\ndescription: ▸"\\a"'),
    says: [
      {code: 'config/invalid-value', summary: 'the text holds U+D83D, which is no character', hint: 'take it out'},
      {code: 'config/invalid-value', summary: 'the text holds U+0007, which is no character'},
    ],
  },
  {
    name: 'labels that are no map, and labels without a value',
    files: acme('labels: ▸[web]\ngroups: { ops: { labels: { ▸tier: } } }'),
    says: [
      {code: 'config/wrong-type', summary: 'a list stands where a map is wanted', hint: '{ NAME: VALUE }'},
      {code: 'config/empty-value', summary: 'nothing stands behind tier:'},
    ],
  },
  {
    name: 'prefixes and addresses that are none',
    files: zone('transfer: { allow: [▸192.0.2.1/24, ▸192.0.2.0/33, ▸fe80::1%eth0], notify: [▸192.0.2.01, ▸ns1.acme.test] }'),
    says: [
      {code: 'config/invalid-value', summary: '192.0.2.1/24 has bits set behind its length of 24'},
      {code: 'config/invalid-value', summary: '“192.0.2.0/33” is no prefix', hint: '192.0.2.0/24'},
      {code: 'config/invalid-value', summary: '“fe80::1%eth0” is no prefix'},
      {code: 'config/invalid-value', summary: '“192.0.2.01” is no IP address'},
      {code: 'config/invalid-value', summary: '“ns1.acme.test” is no IP address'},
    ],
  },
  {
    name: 'a text in a map of numbers, and a collection that is none',
    files: config(
      'organisations:\n  acme:\n    products:\n      - dns: { limits: { zones: ▸many } }\n  beta:\n    products:\n      - dns: { limits: { zonez: 3 } }',
    ),
    says: [{code: 'config/invalid-value', summary: '“many” is no whole number', hint: 'write a number from 0'}],
  },
];
