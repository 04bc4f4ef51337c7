import {describe, expect, it} from 'vitest';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {type Tree, type Workbench, workbench} from '../core/plan/workbench.ts';

const domains = {security: {covers: ['platform.*', 'iam.*']}, financial: {covers: 'payments.*'}};

function acme(policies: Tree, more: Tree = {}): Tree {
  return {organisations: {acme: {products: 'audit', audit: {domains: {...domains, ...more}, retention_policies: policies}}}};
}

/** What a plan is told, and of whom. */
function said(tree: Tree, bench: Workbench = workbench(platform)): readonly string[] {
  return bench.plan(tree).diagnostics.map(({severity, code, address, summary, hint}) => {
    expect(hint).toBeTruthy();
    return `${severity} ${code} ${address}: ${summary}`;
  });
}

describe('a domain', () => {
  it.each(['dns.zone', 'group', '*', 'dns.*', '*.zones.delete', 'payments.payout_schedules.update', 'platform.grants.*'])(
    'covers %s',
    (covers) => expect(said(acme({}, {other: {covers}}))).toEqual([]),
  );

  it.each([
    ['dns.zonez', 'did you mean dns.zone?'],
    ['dns.zone.update', 'did you mean dns.zones.update?'],
    ['dnz.*', 'write a kind'],
  ])('that would cover %s covers nothing', (covers, hint) => {
    const [problem, ...rest] = workbench(platform).plan(acme({}, {other: {covers}})).diagnostics;
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({code: 'audit/covers-nothing', severity: 'warning', address: 'audit.domain acme:other'});
    expect(problem?.hint).toContain(hint);
  });

  it('covers patterns of kinds and permissions, and nothing else', () => {
    for (const covers of ['dns.zones.read.all', 'DNS.zone', 'dns..zone', 'dns.zo*'])
      expect(said(acme({}, {other: {covers}}))).toEqual([expect.stringMatching(/^error config\/invalid-value/)]);
  });
});

describe('a retention policy', () => {
  const tenYears = {domain: 'financial', period: '520w'};

  it('is kept for a day at least', () => {
    expect(said(acme({books: {domain: 'financial', period: '24h'}}))).toEqual([]);
    expect(said(acme({books: {domain: 'financial', period: '23h'}}))).toEqual([
      'error audit/period audit.retention_policy acme:books: 23h is shorter than a day, and nobody could have read it by then',
    ]);
  });

  it('is the only one of its domain in its organisation', () => {
    expect(said(acme({books: tenYears, logins: {domain: 'security', period: '90d'}}))).toEqual([]);
    expect(said(acme({books: tenYears, more: {...tenYears, period: '5d'}}))).toEqual([
      'error audit/policy-twice audit.retention_policy acme:books: the domain financial has a policy here already, audit.retention_policy acme:more',
    ]);
    const bench = workbench(platform);
    bench.apply(acme({books: tenYears}));
    expect(said(acme({books: tenYears, more: tenYears}), bench)).toEqual([
      expect.stringMatching(/^error audit\/policy-twice audit.retention_policy acme:more: .* acme:books$/),
    ]);
  });

  it('stands for itself in an organisation below', () => {
    const tree = acme({books: tenYears}) as {organisations: {acme: Tree}};
    const shop = {audit: {retention_policies: {books: {...tenYears, period: '4w'}}}};
    expect(said({organisations: {acme: {...tree.organisations.acme, organisations: {shop}}}})).toEqual([]);
  });

  it('says before and after when its period is shortened, and nothing when it grows', () => {
    const bench = workbench(platform);
    bench.apply(acme({books: tenYears}));
    expect(said(acme({books: {...tenYears, period: '521w'}}), bench)).toEqual([]);
    expect(said(acme({books: {...tenYears, period: '3640d'}}), bench)).toEqual([]);
    expect(said(acme({books: {...tenYears, period: '7d'}}), bench)).toEqual([
      'warning audit/shortened audit.retention_policy acme:books: the period is shortened from 520w to 1w: what is older than 1w is deleted, and does not come back',
    ]);
  });

  it('says before and after when its legal hold is lifted', () => {
    const bench = workbench(platform);
    bench.apply(acme({books: {...tenYears, legal_hold: 'true'}}));
    expect(said(acme({books: tenYears}), bench)).toEqual([
      'warning audit/hold-lifted audit.retention_policy acme:books: legal_hold goes from true to false: what is older than 520w is deleted, and does not come back',
    ]);
    bench.apply(acme({books: tenYears}));
    expect(said(acme({books: {...tenYears, legal_hold: 'true'}}), bench)).toEqual([]);
  });

  it('says what is kept by nobody when it goes, or turns to another domain', () => {
    const bench = workbench(platform);
    bench.apply(acme({books: {...tenYears, legal_hold: 'true'}}));
    expect(said(acme({}), bench)).toEqual([
      'warning audit/unkept audit.retention_policy acme:books: nothing here says any more how long financial is kept; it was 520w, under a legal hold',
    ]);
    const turned = {books: {domain: 'security', period: '520w', legal_hold: 'true'}};
    expect(said(acme(turned), bench)).toEqual([expect.stringMatching(/^warning audit\/unkept .* how long financial is kept/)]);
    expect(said(acme({...turned, money: tenYears}), bench)).toEqual([]);
    expect(said({organisations: {acme: {}}}, bench)).toEqual([]);
  });
});
