import {describe, expect, it} from 'vitest';
import type {Plan} from '#core/plan/planned.ts';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {errorsOf, said, workbench} from './workbench.ts';

const needed = (made: Plan): readonly string[] =>
  made.changes.flatMap((change) => (change.neededBy ? `${change.address} for ${change.neededBy}` : []));
const leftOut = (made: Plan): object => Object.fromEntries(made.part?.leftOut ?? []);
const dropped = (made: Plan): readonly string[] =>
  (made.part?.dropped ?? []).map((each) => `${each.action} ${each.address} needs ${each.needs}`);
const hints = (made: Plan): readonly (string | undefined)[] => made.diagnostics.map((each) => each.hint);

const acme = {
  accounts: ['ana', 'bo'],
  organisations: {
    acme: {
      products: ['dns'],
      groups: {ops: {members: ['ana']}, dev: {members: ['bo', 'group:ops'], labels: {team: 'web'}}},
      dns: {zones: {'a.test': {records: {www: {A: '192.0.2.1'}, '*': {A: '192.0.2.2'}}}}},
      organisations: {shop: {groups: {till: {}}}},
    },
  },
};

describe('a target', () => {
  it('that is a kind brings what stands above, what is referred to, and the subscription of the product', () => {
    const bench = workbench(platform);
    const made = bench.planPart(acme, {target: ['dns.record_set']});
    expect(said(made)).toEqual([
      'create organisation acme',
      'create product acme:dns',
      'create dns.zone acme:a.test',
      'create dns.record_set acme:a.test:*:A',
      'create dns.record_set acme:a.test:www:A',
    ]);
    expect(needed(made)).toEqual([
      'organisation acme for dns.zone acme:a.test',
      'product acme:dns for dns.zone acme:a.test',
      'dns.zone acme:a.test for dns.record_set acme:a.test:*:A',
    ]);
    expect(leftOut(made)).toEqual({create: 9});
  });

  it('that is an address brings what it refers to, and nothing of what refers to it', () => {
    const made = workbench(platform).planPart(acme, {target: ['membership acme:ops:ana']});
    expect(said(made)).toEqual([
      'create organisation acme',
      'create account ana',
      'create group acme:ops',
      'create membership acme:ops:ana',
    ]);
  });

  it('that is a path means all in it and below, also where a resource of another kind is named', () => {
    const bench = workbench(platform);
    const shop = bench.planPart(acme, {target: ['acme/shop/...']});
    expect([said(shop), needed(shop)]).toEqual([
      ['create organisation acme', 'create organisation acme/shop', 'create group acme/shop:till'],
      ['organisation acme for organisation acme/shop'],
    ]);
    expect(said(bench.planPart(acme, {target: ['group acme:ops/...']})).slice(2)).toEqual([
      'create group acme:ops',
      'create membership acme:ops:ana',
    ]);
  });

  it('that is a label means what will carry it, and what carries it now', () => {
    const bench = workbench(platform);
    expect(said(bench.planPart(acme, {target: ['label:team']}))).toContain('create group acme:dev');
    bench.apply(acme);
    const groups = {ops: {members: ['ana'], labels: {team: 'web'}}, dev: {members: ['bo', 'group:ops']}};
    const tree = {...acme, organisations: {acme: {...acme.organisations.acme, groups}}};
    expect(said(bench.planPart(tree, {target: ['label:team=web']}))).toEqual(['update group acme:dev', 'update group acme:ops']);
    expect(said(bench.planPart(tree, {target: ['label:team=db']}))).toEqual([]);
  });

  it('deletes what it selects and is no longer declared, and nothing else that is not', () => {
    const bench = workbench(platform);
    bench.apply(acme);
    const tree = {accounts: ['ana', 'bo'], organisations: {acme: {products: ['dns']}}};
    const made = bench.applyPart(tree, {target: ['group acme:*']});
    expect([said(made), leftOut(made)]).toEqual([
      [
        'delete membership acme:dev:group:acme:ops',
        'delete membership acme:dev:bo',
        'delete group acme:dev',
        'delete membership acme:ops:ana',
        'delete group acme:ops',
      ],
      {delete: 5},
    ]);
  });

  it('takes a star for any text, and a star that is a name only with a backslash', () => {
    const bench = workbench(platform);
    bench.apply({accounts: ['ana', 'bo'], organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': {}}}}}});
    const records = (made: Plan): readonly string[] => said(made).map((each) => each.replace('create dns.record_set ', ''));
    const any = bench.planPart(acme, {target: ['dns.record_set acme:a.test:*:A']});
    expect(records(any)).toEqual(['acme:a.test:*:A', 'acme:a.test:www:A']);
    expect([any.diagnostics.map((each) => each.code), hints(any)]).toEqual([
      ['plan/star'],
      ['write “dns.record_set acme:a.test:\\*:A” for that one alone'],
    ]);
    expect(records(bench.planPart(acme, {target: ['dns.record_set acme:a.test:\\*:A']}))).toEqual(['acme:a.test:*:A']);
  });

  it('brings all that a replacement spreads to', () => {
    const bench = workbench(synthetic);
    const tree = (size: string) => ({
      places: {hall: {parts: {nut: {}}, stock: {boxes: {b1: {size, slots: {s1: {}}}, b2: {size}}}}},
    });
    bench.apply(tree('1'));
    const spread = ['replace slot hall:b1:s1', 'replace box hall:b1'];
    expect(said(bench.planPart(tree('2'), {target: ['slot hall:b1:s1']}))).toEqual(spread);
    expect(said(bench.planPart(tree('2'), {target: ['box hall:b1']}))).toEqual(spread);
  });

  it('is empty the second time', () => {
    const bench = workbench(platform);
    const target = ['group acme:ops/...'];
    bench.applyPart(acme, {target});
    expect(said(bench.planPart(acme, {target}))).toEqual([]);
    const gone = {organisations: {acme: {}}};
    bench.applyPart(gone, {target});
    const second = bench.planPart(gone, {target});
    expect([said(second), second.diagnostics]).toEqual([[], []]);
  });
});

describe('what is excluded', () => {
  it('takes with it what needs it, and says so', () => {
    const made = workbench(platform).planPart(acme, {exclude: ['dns.zone', 'group acme:ops']});
    expect(said(made)).not.toContain('create dns.record_set acme:a.test:www:A');
    expect(dropped(made)).toEqual([
      'create membership acme:dev:group:acme:ops needs group acme:ops',
      'create membership acme:ops:ana needs group acme:ops',
      'create dns.record_set acme:a.test:*:A needs dns.zone acme:a.test',
      'create dns.record_set acme:a.test:www:A needs dns.zone acme:a.test',
    ]);
  });

  it('is not deleted, nor is what it stands on', () => {
    const bench = workbench(platform);
    bench.apply(acme);
    const made = bench.planPart({accounts: ['ana', 'bo']}, {exclude: ['dns.record_set']});
    expect(dropped(made)).toEqual([
      'delete product acme:dns needs dns.record_set acme:a.test:*:A',
      'delete dns.zone acme:a.test needs dns.record_set acme:a.test:*:A',
      'delete organisation acme needs product acme:dns',
    ]);
    expect(errorsOf(made)).toEqual([]);
  });

  it('wins over a target that needs it', () => {
    const made = workbench(platform).planPart(acme, {target: ['dns.record_set'], exclude: ['product']});
    expect([said(made), dropped(made).length]).toEqual([[], 2]);
  });
});

describe('a selector that means nothing', () => {
  it('is a mistake, with what was probably meant', () => {
    const bench = workbench(platform);
    const made = bench.planPart(acme, {target: ['group acme:opps'], exclude: ['acme/shpo/...']});
    expect(errorsOf(made)).toEqual(['plan/nothing-selected', 'plan/nothing-selected']);
    expect(hints(made)).toEqual(['did you mean “group acme:ops”?', 'did you mean “acme/shop/...”?']);
    expect(hints(bench.planPart(acme, {target: ['label:taem=web']}))).toEqual(['did you mean “label:team”?']);
  });
});

it('a part that breaks a rule says that more of the plan may mend it', () => {
  const bench = workbench(platform);
  const zone = (records: object) => ({organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': {records}}}}}});
  bench.apply(zone({www: {A: '192.0.2.1'}}) as never);
  const tree = zone({www: {CNAME: 'else.test.'}}) as never;
  expect(errorsOf(bench.plan(tree))).toEqual([]);
  const made = bench.planPart(tree, {target: ['dns.record_set acme:a.test:www:CNAME']});
  expect(errorsOf(made)).toEqual(['dns/cname-alone']);
  expect(hints(made)[0]).toContain('; or plan more of it');
});

describe('what follows from something', () => {
  const tree = {places: {hall: {stock: {boxes: {b1: {size: '1', slots: {s1: {pins: {p1: {note: 'one'}}}}}}}}}};

  it('brings along what it follows from, and takes it along when it is excluded', () => {
    const target = workbench(synthetic).planPart(tree, {target: ['sticker']});
    expect(said(target)).toEqual(said(workbench(synthetic).plan(tree)));
    expect(needed(target).at(-1)).toMatch(/^pin hall:b1:s1:p1 for sticker hall:b1:x:left/);
    const exclude = workbench(synthetic).planPart(tree, {exclude: ['sticker']});
    expect(said(exclude)).toEqual(['create place hall', 'create box hall:b1', 'create slot hall:b1:s1']);
    expect(dropped(exclude)).toEqual([expect.stringMatching(/^create pin hall:b1:s1:p1 needs sticker hall:b1:x:left/)]);
  });
});

describe('a name that was had', () => {
  it('is still known where what has moved before stands on what moves now', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {groups: {ops: {}}, organisations: {lab: {}}}}});
    bench.apply({organisations: {acme: {organisations: {lab: {groups: {ops: {previously: 'acme:ops'}}}}}}});
    const groups = {ops: {previously: 'acme/lab:ops'}};
    const tree = {organisations: {acme: {groups}, lab: {previously: 'acme/lab'}}};
    const part = {exclude: ['group acme/lab:*']};
    expect(said(bench.applyPart(tree, part))).toEqual(['move organisation lab']);
    expect(said(bench.planPart(tree, part))).toEqual([]);
  });

  it('is no circle where two have stood in each other, one after the other', () => {
    const bench = workbench(platform);
    bench.apply({organisations: {acme: {organisations: {lab: {}}}}});
    bench.apply({organisations: {acme: {}, lab: {previously: 'acme/lab'}}});
    const tree = {organisations: {lab: {organisations: {acme: {previously: 'acme'}}}}};
    const moved = bench.apply(tree);
    expect(said(moved)).toEqual(['move organisation lab/acme']);
    expect(said(bench.planPart(tree, {exclude: ['group acme/lab:*']}))).toEqual([]);
  });
});
