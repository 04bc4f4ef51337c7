import {describe, expect, it} from 'vitest';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {heldBy, said, type Tree, type Workbench, workbench} from './workbench.ts';

const zone = (records: {[owner: string]: {[type: string]: string}}) => ({
  organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': {records}}}}},
});

describe('what is forgotten', () => {
  it('is not removed by exclusive while it is named under forget', () => {
    const bench = workbench(platform);
    const settings = {exclusive: ['records']};
    bench.apply({settings, ...zone({www: {A: '192.0.2.1'}})});
    const tree = {settings, forget: ['dns.record_set acme:a.test:www:A'], ...zone({})};
    expect(said(bench.apply(tree))).toEqual(['forget dns.record_set acme:a.test:www:A']);
    expect(said(bench.plan(tree))).toEqual([]);
    expect(said(bench.plan({settings, ...zone({})}))).toEqual(['delete dns.record_set acme:a.test:www:A']);
  });

  it('is what was declared, and is only stood on from now on', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {organisations: {shop: {}}}}});
    const tree = {forget: ['organisation acme'], organisations: {acme: {existing: 'true', organisations: {shop: {}}}}};
    expect(said(bench.apply(tree))).toEqual(['forget organisation acme']);
    expect(said(bench.plan(tree))).toEqual([]);
  });

  it('is not what stands on something declared, though that has moved to something forgotten', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {barn: {}, hall: {parts: {nut: {protect: 'true'}}}}});
    bench.apply({forget: ['place barn'], places: {hall: {parts: {nut: {protect: 'true'}}}}});
    const tree = {forget: ['place barn'], places: {barn: {existing: 'true', places: {hall: {previously: 'hall'}}}}};
    expect(heldBy(bench.apply(tree))).toEqual(['delete part hall:nut: protected']);
    expect([heldBy(bench.plan(tree)), said(bench.plan(tree))]).toEqual([['delete part barn/hall:nut: protected'], []]);
  });
});

describe('an organisation that is held because something by hand stands in it', () => {
  const keep = (display_name: string): Tree => ({keep: {display_name, access: {owner: ['ana']}}});
  const started = (gone: Tree): Workbench => {
    const bench = workbench(platform);
    bench.apply({accounts: ['ana', 'bo'], organisations: {...keep('Old'), gone}});
    bench.byHand('group', 'organisation gone', 'hand');
    return bench;
  };
  const without = {accounts: ['ana'], organisations: keep('New')};

  it('keeps its owner, and the rest of the plan happens', () => {
    const bench = started({access: {owner: ['bo'], viewer: ['ana']}, groups: {ops: {members: ['bo']}}});
    const made = bench.apply(without);
    expect(said(made)).toContain('update organisation keep');
    expect(heldBy(made)).toEqual([
      'delete account bo: needed grant gone:owner:bo',
      'delete grant gone:owner:bo: needed organisation gone',
      'delete grant gone:viewer:ana: needed organisation gone',
      'delete organisation gone: in-use group gone:hand',
    ]);
    expect(said(bench.plan(without))).toEqual([]);
  });

  it('keeps the members of the group that owns it', () => {
    const bench = started({access: {owner: ['group:ops']}, groups: {ops: {members: ['bo']}}});
    expect(heldBy(bench.apply(without))).toContain('delete membership gone:ops:bo: needed organisation gone');
    expect(said(bench.plan(without))).toEqual([]);
  });

  it('keeps it when all is destroyed, too', () => {
    const bench = started({access: {owner: ['bo']}});
    expect(heldBy(bench.destroy(without))).toContain('delete grant gone:owner:bo: needed organisation gone');
  });

  it('loses its access where no rule asks for that', () => {
    const bench = started({access: {viewer: ['bo']}});
    expect(said(bench.apply(without))).toContain('delete grant gone:viewer:bo');
  });
});
