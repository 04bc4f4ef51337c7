import {describe, expect, it} from 'vitest';
import {exportConfig} from '#engine/export-config.ts';
import {acme} from './export/acme.yaml.ts';
import {exported, planOfExport, storeOf} from './export/round-trip.ts';

const acmeExported = `stack: acme

accounts:
  - ana@acme.test: { display_name: Ana Souza }
  - bo

organisations:
  acme:
    display_name: Acme Hosting
    labels: { cost-centre: "0742" }
    protect: true
    products: [dns]
    roles:
      dns-editor: { permissions: [dns.record_sets.*, dns.zones.read] }
    groups:
      all:
        description: everybody
        members:
          - bo: { maintainer: true, until: "2027-01-01" }
          - group:ops
      ops: { members: [ana@acme.test] }
    access:
      dns-editor: [group:all]
      owner: [ana@acme.test]
    dns:
      zones:
        acme.test:
          soa: { minimum: 10m }
          records:
            "@": { A: [192.0.2.10, 192.0.2.11], MX: 10 mail, TXT: v=spf1 -all }
            api:
              A: { values: [192.0.2.1], ttl: 1m }
              AAAA: 2001:db8::1
            mail: { A: 192.0.2.25, AAAA: 2001:db8::25, ttl: 5m }
    organisations:
      shop:
        groups:
          till: { members: [group:ops] }
        access:
          dns-editor: [group:till]
`;

describe('an export', () => {
  it('reads like a config that somebody wrote', async () => {
    expect(exported(await storeOf(acme))).toBe(acmeExported);
  });

  it('is the same when it is applied elsewhere and exported again', async () => {
    expect(exported(await storeOf(acmeExported))).toBe(acmeExported);
  });

  it('goes into files as people would split it', async () => {
    const {files} = exportConfig((await storeOf(acme)).world(), {split: true});
    expect([...files.keys()]).toEqual(['pltfrms.yaml', 'people.yaml', 'acme.yaml', 'acme/shop.yaml']);
    expect(files.get('acme/shop.yaml')).toBe(`organisation: acme/shop

groups:
  till: { members: [group:ops] }

access:
  dns-editor: [group:till]
`);
    expect(files.get('pltfrms.yaml')).toContain('organisations:\n      shop: {}');
  });

  it('gives a zone a file of its own when it holds more than twenty record sets; a long list of members needs none', async () => {
    const people = Array.from({length: 25}, (_, i) => `p${i}`).join(', ');
    const zone = (name: string, size: number): string =>
      `${name}: { records: { ${Array.from({length: size}, (_, i) => `h${i}: { A: 192.0.2.${i} }`).join(', ')} } }`;
    const store = await storeOf(
      `stack: a\naccounts: [${people}]\norganisations: { a: { products: dns, groups: { g: { members: [${people}] } }, dns: { zones: { ${zone('small.test', 20)}, ${zone('large.test', 21)}, ${zone('0/26.2.0.192.in-addr.arpa', 30)} } } } }`,
    );
    const {says, unchanged, files} = await planOfExport(store, {split: true});
    expect([says, unchanged]).toEqual([[], 127]);
    expect([...files.keys()]).toEqual([
      'pltfrms.yaml',
      'people.yaml',
      'a.yaml',
      'a/0-26.2.0.192.in-addr.arpa.yaml',
      'a/large.test.yaml',
    ]);
    expect(files.get('a.yaml')).toContain('small.test');
    expect(files.get('a.yaml')).not.toContain('large.test');
  });

  it('gives no two parts one file, and no part a file that nobody reads', async () => {
    const groups = 'groups: { g: {} }';
    const store = await storeOf(
      `stack: a\naccounts: [ana]\norganisations: { pltfrms: { ${groups} }, people: { ${groups} }, docker-compose: { ${groups} } }`,
    );
    const {says, unchanged, files} = await planOfExport(store, {split: true});
    expect([...files.keys()]).toEqual([
      'pltfrms.yaml',
      'people.yaml',
      'docker-compose-2.yaml',
      'people-2.yaml',
      'pltfrms-2.yaml',
    ]);
    expect([says, unchanged]).toEqual([[], 7]);
  });

  it('writes the nearest name that finds its target, and the whole one where another hides it', async () => {
    const store = await storeOf(`stack: a
accounts: [ana]
organisations:
  a:
    groups: { ops: {}, all: {} }
    roles: { reader: { permissions: "*" } }
    organisations:
      b: { groups: { ops: { members: group:all }, dev: { members: group:a:ops } }, roles: { reader: { permissions: "*" } }, access: { a:reader: ana } }
      c: { access: { viewer: [group:a/b:ops, group:ops, ana] } }
`);
    const {says, files} = await planOfExport(store);
    expect(says).toEqual([]);
    const text = files.get('pltfrms.yaml') as string;
    expect(text).toContain('dev: { members: [group:a:ops] }');
    expect(text).toContain('ops: { members: [group:all] }');
    expect(text).toContain('a:reader: [ana]');
    expect(text).toContain('viewer:\n            - ana\n            - group:a/b:ops\n            - group:ops');
  });

  it('follows what was renamed and moved', async () => {
    const before = 'stack: a\norganisations: { a: { groups: { old: {}, all: { members: group:old } } }, b: {} }\n';
    const after =
      'stack: a\norganisations: { b: { groups: { new: { previously: a:old }, all: { previously: a:all, members: group:new } } }, a: {} }\n';
    const store = await storeOf(before, after);
    expect(await planOfExport(store)).toMatchObject({says: [], unchanged: 5});
  });
});
