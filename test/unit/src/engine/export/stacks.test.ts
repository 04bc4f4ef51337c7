import {describe, expect, it} from 'vitest';
import {exportConfig} from '#engine/export-config.ts';
import {acme} from './acme.yaml.ts';
import {apply, exported, newStore, one, planOfExport, storeOf} from './round-trip.ts';

describe('an export', () => {
  it('is of one stack: what another owns is existing', async () => {
    const store = await storeOf(
      acme,
      `stack: certificates
organisation: acme
groups: { ops: { existing: true, members: [bo] } }
dns: { zones: { acme.test: { existing: true, records: { _acme-challenge: { CNAME: x.test. } } } } }
`,
    );
    expect(() => exportConfig(store.world(), {split: false})).toThrow(
      expect.objectContaining({code: 'cli/usage', hint: 'say which with --stack: acme, certificates'}),
    );
    expect(() => exportConfig(store.world(), {stack: 'acmee', split: false})).toThrow(
      expect.objectContaining({hint: 'did you mean acme?'}),
    );
    for (const stack of ['acme', 'certificates']) {
      for (const split of [false, true]) {
        const {says, unchanged} = await planOfExport(store, {stack, split});
        expect([says, unchanged]).toEqual([[], stack === 'acme' ? 24 : 2]);
      }
    }
    expect(exported(store, 'certificates')).toBe(`stack: certificates

organisations:
  acme:
    existing: true
    groups:
      ops: { existing: true, members: [bo] }
    dns:
      zones:
        acme.test:
          existing: true
          records:
            _acme-challenge: { CNAME: x.test. }
`);
  });

  it('is of one environment of a stack, in files that are no overlays of it', async () => {
    const zone = `{ records: { ${Array.from({length: 30}, (_, index) => `r${index}: { A: 192.0.2.1 }`).join(', ')} } }`;
    const config = one(
      `stack: acme\nenvironments: [test, live]\norganisations: { acme: { products: dns, dns: { zones: { acme.test: ${zone} } } } }\n`,
    );
    const store = await apply(newStore(), config, 'test');
    expect([...store.world().resources.values()].flatMap((each) => each.owners)).toContain('acme@test');
    for (const split of [false, true]) {
      const {says, unchanged, files} = await planOfExport(store, {stack: 'acme@test', split});
      expect([says, unchanged]).toEqual([[], 33]);
      expect(files.get('pltfrms.yaml')).toMatch(/^stack: acme\n\nenvironments: \[test\]\n/);
      expect([...files.keys()].filter((name) => name.endsWith('.test.yaml'))).toEqual([]);
      if (split) expect([...files.keys()]).toContain('acme/acme-test.yaml');
    }
  });

  it('leaves out what nobody owns, and counts it; what stands under it is written all the same', async () => {
    const before =
      'stack: a\naccounts: [ana, bo]\norganisations: { a: { groups: { g: { members: [ana, bo] }, h: { members: ana } } } }\n';
    const after = `${before.replace('h: { members: ana }', '').replace('members: [ana, bo]', 'members: bo')}forget: [membership a:g:ana, group a:h, membership a:h:ana]\n`;
    const store = await storeOf(before, after);
    expect(exportConfig(store.world(), {split: false}).unowned).toEqual({membership: 2, group: 1});
    expect(exported(store)).toContain('# Left out, since nobody owns it: 1 group, 2 membership.');
    await apply(store, one('stack: b\norganisation: a\ngroups: { h: { existing: true, members: bo } }\n'));
    expect(exported(store, 'b')).toContain('h: { existing: true, members: [bo] }');
    expect(exportConfig(store.world(), {stack: 'b', split: false}).unowned).toEqual({membership: 2});
    for (const stack of ['a', 'b']) expect((await planOfExport(store, {stack})).says).toEqual([]);
  });

  it('keeps people whom two stacks share, in the spelling of the first', async () => {
    const store = await storeOf('stack: one\naccounts:\n  - Ana: { display_name: Ana Souza }\n', 'stack: two\naccounts: [ana]\n');
    for (const stack of ['one', 'two']) {
      const {says, unchanged, files} = await planOfExport(store, {stack});
      expect([says, unchanged]).toEqual([[], 1]);
      expect(files.get('pltfrms.yaml')).toContain('- Ana: { display_name: Ana Souza }');
    }
  });

  it('is of one organisation when that is asked for, and says what it leaves out', async () => {
    const store = await storeOf(acme);
    const {files, resources, outside} = exportConfig(store.world(), {organisation: 'acme/shop', split: false});
    expect([resources, outside]).toEqual([4, 20]);
    expect(files.get('pltfrms.yaml')).toBe(`# Left out, since it stands outside of acme/shop: 20 of this stack.
# A plan of this file alone would delete that.

stack: acme

organisations:
  acme:
    existing: true
    organisations:
      shop:
        groups:
          till: { members: [group:ops] }
        access:
          dns-editor: [group:till]
`);
    expect(() => exportConfig(store.world(), {organisation: 'acme/shp', split: false})).toThrow(
      expect.objectContaining({hint: expect.stringContaining('acme/shop')}),
    );
  });

  it('of a store in which no stack owns anything is refused', () => {
    expect(() => exportConfig(newStore().world(), {split: false})).toThrow(expect.objectContaining({code: 'resource/missing'}));
  });
});
