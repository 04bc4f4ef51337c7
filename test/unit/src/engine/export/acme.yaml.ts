/** A config with something of everything. */
export const acme = `stack: acme
accounts:
  - ana@acme.test: { display_name: Ana Souza }
  - bo
organisations:
  acme:
    display_name: Acme Hosting
    labels: { cost-centre: 0742 }
    protect: true
    products: dns
    roles: { dns-editor: { permissions: [dns.zones.read, dns.record_sets.*] } }
    groups:
      ops: { members: ana@acme.test }
      all: { description: everybody, members: [group:ops, bo: { until: 2027-01-01, maintainer: true }] }
    access: { owner: ana@acme.test, dns-editor: [group:all] }
    dns:
      zones:
        acme.test:
          soa: { minimum: 10m }
          records:
            "@": { A: [192.0.2.10, 192.0.2.11], MX: 10 mail, TXT: v=spf1 -all }
            mail: { A: 192.0.2.25, AAAA: 2001:db8::25, ttl: 5m }
            api: { A: { values: 192.0.2.1, ttl: 1m }, AAAA: 2001:db8::1 }
    organisations:
      shop: { groups: { till: { members: group:ops } }, access: { dns-editor: group:till } }
`;
