/** Record sets, whose rules are older than any config. */
import {acme, records, zone} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

export const ofRecords: readonly WrongConfig[] = [
  {
    name: 'a CNAME at the zone itself',
    files: records('"@": { ▸CNAME: www }\nwww: { A: 192.0.2.1 }'),
    says: [{code: 'dns/cname-at-apex', summary: 'acme.test is the zone itself, where SOA and NS stand', hint: 'A and AAAA'}],
  },
  {
    name: 'a CNAME beside others',
    files: records('www: { ▸CNAME: acme.example., TXT: hello }'),
    says: [{code: 'dns/cname-alone', summary: 'www.acme.test has a CNAME and also TXT', hint: 'keep the CNAME'}],
  },
  {
    name: 'a CNAME of two names',
    files: records('www: { ▸CNAME: [a.example., b.example.] }'),
    says: [{code: 'dns/cname-single', summary: 'is an alias of 2 names', hint: 'leave one value'}],
  },
  {
    name: 'CNAMEs in a circle',
    files: records('a: { ▸CNAME: b }\nb: { ▸CNAME: a }'),
    says: [
      {
        code: 'dns/cname-loop',
        summary: 'the CNAME leads back to itself: a.acme.test. → b.acme.test. → a.acme.test.',
        hint: 'a name with an address',
      },
      {code: 'dns/cname-loop', summary: 'the CNAME leads back to itself'},
    ],
  },
  {
    name: 'addresses that are none, each at its own place in a list',
    files: records(
      'www:\n  A: [192.0.2.1, ▸192.0.2.256, ▸2001:db8::1, ▸192.0.2.01]\n  AAAA:\n    - 2001:db8::1\n    - ▸2001:db8::g\n    - ▸192.0.2.1',
    ),
    says: [
      {code: 'dns/a-value', summary: '“192.0.2.256” is no IPv4 address', hint: '192.0.2.1'},
      {code: 'dns/a-value', summary: '“2001:db8::1” is an IPv6 address', hint: 'under AAAA'},
      {code: 'dns/a-value', summary: '“192.0.2.01” has a leading zero', hint: 'write 192.0.2.1'},
      {code: 'dns/aaaa-value', summary: '“2001:db8::g” is no IPv6 address'},
      {code: 'dns/aaaa-value', summary: '“192.0.2.1” is an IPv4 address', hint: 'under A'},
    ],
  },
  {
    name: 'an address that is wrong in a map with values',
    files: records('www: { A: { values: [192.0.2.1, ▸localhost], ttl: 5m } }'),
    says: [{code: 'dns/a-value', summary: '“localhost” is no IPv4 address', hint: 'a name stands under CNAME'}],
  },
  {
    name: 'a name with dots and without a final one',
    files: records('www: { CNAME: ▸www.acme.test }\n"@": { MX: ▸10 mail.acme.test }'),
    says: [
      {
        code: 'dns/cname-value',
        summary: 'so it could be www.acme.test. or www.acme.test.acme.test.',
        hint: 'write www.acme.test. for the name as it stands',
      },
      {code: 'dns/mx-value', summary: 'so it could be mail.acme.test. or'},
    ],
  },
  {
    name: 'zone file quirks in a text',
    files: records('_dmarc: { TXT: ▸v=DMARC1\\; p=reject }\nspf: { TXT: ▸\'"v=spf1 \\; -all"\' }'),
    says: [
      {code: 'dns/txt-value', summary: '\\; is how zone files write ;', hint: 'write ; without a backslash'},
      {
        code: 'dns/txt-value',
        summary: 'begins and ends with a double quote, as in a zone file',
        hint: 'leave out the outer quotes',
      },
    ],
  },
  {
    name: 'a type that does not exist, and one that is misspelt',
    files: records('www: { ▸SPF: v=spf1 -all, ▸CNMAE: x.test. }'),
    says: [
      {code: 'config/invalid-name', summary: '“SPF” is none of A, AAAA', hint: 'write one of them'},
      {code: 'config/invalid-name', summary: '“CNMAE” is none of', hint: 'did you mean CNAME?'},
    ],
  },
  {
    name: 'values left out, an empty list, and the same value twice',
    files: records('a: { ▸A: { ttl: 5m } }\nb: { A: ▸[] }\nc: { AAAA: [2001:db8::1, ▸2001:DB8:0::1] }'),
    says: [
      {code: 'config/missing-field', summary: 'values is required', hint: 'The records'},
      {code: 'dns/a-value', summary: 'the list is empty', hint: 'leave A out'},
      {code: 'dns/aaaa-value', summary: 'are the same record', hint: 'leave one of them out'},
    ],
  },
  {
    name: 'owners that are none',
    files: records(
      '▸"a b": { A: 192.0.2.1 }\n▸"a.*": { A: 192.0.2.1 }\n▸www.acme.test: { A: 192.0.2.1 }\n▸www.other.test.: { A: 192.0.2.1 }',
    ),
    says: [
      {code: 'dns/name', summary: 'a blank cannot stand in a label', hint: 'letters, digits'},
      {code: 'dns/name', summary: 'has a * that is not the whole left-most label', hint: '*.NAME'},
      {code: 'dns/name', summary: 'ends in the zone’s own name without a final dot', hint: 'write www for'},
      {code: 'dns/name', summary: 'stands outside the zone acme.test', hint: 'without the final dot'},
    ],
  },
  {
    name: 'a zone whose name is an address, and one with two dots',
    files: acme('dns: { zones: { ▸192.0.2.1: {}, ▸acme..test: {} } }'),
    says: [
      {code: 'dns/name', summary: '192.0.2.1 is an address, and a name is wanted here', hint: 'write the name'},
      {code: 'dns/name', summary: 'has an empty label', hint: 'one . between'},
    ],
  },
  {
    name: 'NS of the zone itself among its records',
    files: records('"@": { ▸NS: [ns1.example., ns2.example.] }'),
    says: [{code: 'dns/ns-at-apex', summary: 'says who answers for the zone', hint: 'write nameservers:'}],
  },
  {
    name: 'records below a delegation',
    files: records('shop: { NS: ns1.example. }\nwww.shop: { ▸TXT: hello }'),
    says: [{code: 'dns/below-delegation', summary: 'shop.acme.test is delegated', hint: 'in the zone'}],
  },
  {
    name: 'two policies for mail',
    files: records('"@": { ▸TXT: [v=spf1 -all, v=spf1 mx -all] }'),
    says: [{code: 'dns/spf-twice', summary: 'acme.test has 2 SPF records', hint: 'join them'}],
  },
  {
    name: 'mail that goes nowhere and somewhere',
    files: records('"@": { ▸MX: [0 ., 10 mail.example.] }'),
    says: [{code: 'dns/null-mx', summary: 'takes no mail (0 .) and takes it at', hint: 'keep 0 . alone'}],
  },
  {
    name: 'a mail server that has no address',
    files: records('"@": { ▸MX: 10 mail }'),
    says: [
      {
        code: 'dns/target-address',
        severity: 'warning',
        summary: 'MX of acme.test leads to mail.acme.test',
        hint: 'write A or AAAA',
      },
    ],
    exit: 0,
  },
  {
    name: 'a delegation that hides what stands there, and one of a wildcard',
    before: [records('www.shop: { TXT: hello }')],
    files: records('www.shop: { TXT: hello }\nshop: { ▸NS: ns1.example. }\n"*.dev": { ▸NS: ns1.example. }'),
    says: [
      {
        code: 'dns/delegation-hides',
        summary: 'the new NS hides what stands in this zone already, www.shop.acme.test TXT',
        hint: 'leave NS out',
      },
      {code: 'dns/ns-wildcard', summary: '*.dev.acme.test delegates a wildcard', hint: 'NS for each name'},
    ],
  },
  {
    name: 'keys of zones where no zone is delegated',
    files: records(`"@": { ▸DS: 2371 13 2 ${'1f'.repeat(32)} }\nshop: { ▸DS: 2371 13 2 ${'1f'.repeat(32)} }`),
    says: [
      {code: 'dns/ds-at-apex', summary: 'DS for acme.test stands in the zone above it', hint: 'whoever runs the zone above'},
      {code: 'dns/ds-without-ns', summary: 'shop.acme.test has DS and no NS', hint: 'write NS for shop.acme.test'},
    ],
  },
  {
    name: 'sets that nobody looks for, or that lead nowhere',
    files: records(
      'sip: { ▸SRV: 10 60 5060 sip.example. }\nwww: { CNAME: x.example. }\nmail: { ▸MX: 10 www }\nshop: { ▸NS: ns.shop.acme.test. }\n"@": { ▸CAA: 0 isue ca.example }',
    ),
    says: [
      {code: 'dns/owner-convention', severity: 'warning', summary: 'nobody looks for SRV at sip.acme.test', hint: '_sip._tcp'},
      {code: 'dns/target-alias', severity: 'warning', summary: 'MX of mail.acme.test leads to www.acme.test, which is a CNAME'},
      {
        code: 'dns/glue',
        severity: 'warning',
        summary: 'shop.acme.test is delegated to ns.shop.acme.test',
        hint: 'beside the delegation',
      },
      {code: 'dns/caa-tag', severity: 'warning', summary: 'knows the tag isue', hint: 'issue'},
    ],
    exit: 0,
  },
  {
    name: 'hosts with names that are none',
    files: records('a_b: { ▸A: 192.0.2.1 }\nmail: { ▸MX: 10 m_x.example. }'),
    says: [
      {
        code: 'dns/host-name',
        severity: 'warning',
        summary: 'a_b.acme.test is no name for a host, and has A',
        hint: 'letters and digits',
      },
      {code: 'dns/host-name', severity: 'warning', summary: 'MX of mail.acme.test leads to it'},
    ],
    exit: 0,
  },
  {
    name: 'name servers that nobody can reach',
    files: zone('nameservers: [▸ns1.acme.test, ▸ns2]'),
    says: [
      {
        code: 'dns/nameserver-address',
        severity: 'warning',
        summary: 'ns1.acme.test is a name server of acme.test and has no address',
        hint: 'write A or AAAA',
      },
      {
        code: 'dns/nameserver-short',
        severity: 'warning',
        summary: 'the name server ns2 is a top-level name',
        hint: 'write ns2.acme.test',
      },
    ],
    exit: 0,
  },
  {
    name: 'name servers and a contact that are none',
    files: zone('nameservers: [▸ns 1, ▸192.0.2.53]\nsoa: { rname: ▸hostmaster.acme.test. }'),
    says: [
      {code: 'dns/name', summary: 'a blank cannot stand in a label'},
      {code: 'dns/name', summary: '192.0.2.53 is an address'},
      {code: 'config/invalid-value', summary: '“hostmaster.acme.test.” is no e-mail address', hint: 'NAME@DOMAIN'},
    ],
  },
];
