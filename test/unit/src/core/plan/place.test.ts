import {describe, expect, it} from 'vitest';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {errorsOf, said, type Tree, workbench} from './workbench.ts';

const bothWays = (tree: {readonly [key: string]: Tree}): readonly Tree[] => [
  tree,
  Object.fromEntries(Object.entries(tree).reverse()),
];

describe('finding what is declared', () => {
  it('gives somebody new no identity of one who had the name, whatever the order of keys', () => {
    const bench = workbench(platform);
    bench.apply({accounts: {kim: {}}});
    bench.apply({accounts: {ana: {previously: 'kim'}}});
    for (const accounts of bothWays({kim: {}, lee: {previously: ['kim', 'ana']}})) {
      expect(said(bench.plan({accounts}))).toEqual(['create account kim', 'move account lee']);
    }
  });

  it('refuses two that say they were the same, whatever the order of keys', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {groups: {ops: {}}}}});
    for (const groups of bothWays({dev: {previously: 'ops'}, leads: {previously: 'ops'}})) {
      expect(errorsOf(bench.plan({organisations: {acme: {groups}}}))).toEqual(['config/claimed-twice']);
    }
  });

  it('lets what stands under something renamed be itself, though another says that it was it', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {hall: {parts: {cap: {}}}}});
    for (const parts of bothWays({bolt: {previously: 'cap'}, cap: {}})) {
      expect(said(bench.plan({places: {loft: {previously: 'hall', parts}}}))).toEqual([
        'move place loft',
        'create part loft:bolt',
      ]);
    }
  });

  it('finds by a former name what has got another one since, and what others made below it', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {old: {groups: {ops: {}}}}});
    bench.byHand('organisation', 'organisation old', 'shop');
    bench.apply({organisations: {mid: {previously: 'old', groups: {team: {previously: 'ops'}}}}});
    const shop = {existing: 'true', groups: {crew: {}}};
    const organisations = {new: {previously: 'old', groups: {leads: {previously: 'ops'}}, organisations: {shop}}};
    expect(said(bench.plan({organisations}))).toEqual([
      'move organisation new',
      'move group new:leads',
      'create group new/shop:crew',
    ]);
  });

  it('says nothing of what stands below something that can’t be moved', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {old: {organisations: {shop: {}}}}}, 'two');
    const organisations = {new: {previously: 'old', organisations: {shop: {existing: 'true', groups: {ops: {}}}}}};
    expect(errorsOf(bench.plan({organisations}))).toEqual(['ownership/foreign']);
  });

  it('takes the one that comes first by address, where two had the name', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {groups: {a: {}}}}});
    bench.apply({organisations: {acme: {groups: {b: {previously: 'a'}}}}});
    bench.apply({organisations: {acme: {groups: {c: {previously: 'b'}}}}});
    for (const groups of bothWays({a: {}, b: {}})) {
      expect(said(bench.plan({organisations: {acme: {groups}}}))).toEqual(['move group acme:a', 'create group acme:b']);
    }
  });
});

describe('finding what is referred to', () => {
  it('knows what others made by the path that this plan gives it', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {}}});
    bench.byHand('role', 'organisation acme', 'helper', {permissions: ['dns.*']});
    const access = {'north:helper': ['bo']};
    expect(errorsOf(bench.plan({accounts: ['bo'], organisations: {north: {previously: 'acme', access}}}))).toEqual([]);
  });
});
