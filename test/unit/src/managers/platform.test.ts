import {describe, expect, it} from 'vitest';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {errorsOf, workbench} from '../core/plan/workbench.ts';

describe('the last owner', () => {
  const acme = (access: {[role: string]: {[subject: string]: {[field: string]: string}}}, below = {}) => ({
    accounts: ['ana'],
    organisations: {acme: {access, organisations: {shop: {access: below}}}},
  });

  it('is not taken from organisations below, where the grant of owner comes to be for the one alone', () => {
    const bench = workbench(platform);
    bench.apply(acme({owner: {ana: {}}}));
    const made = bench.plan(acme({owner: {ana: {scope: 'self'}}}));
    expect(made.diagnostics.map((each) => [each.code, each.address])).toEqual([
      ['organisation/last-owner', 'organisation acme/shop'],
    ]);
    expect(errorsOf(bench.plan(acme({owner: {ana: {scope: 'self'}}}, {owner: ['ana']})))).toEqual([]);
  });

  it('is not taken from what stands below an organisation that moves and keeps one for itself', () => {
    const bench = workbench(platform);
    const lab = {access: {owner: {ana: {scope: 'self'}}}, organisations: {inner: {}}};
    bench.apply({accounts: ['ana'], organisations: {acme: {access: {owner: ['ana']}, organisations: {lab}}}});
    const made = bench.plan({
      accounts: ['ana'],
      organisations: {acme: {access: {owner: ['ana']}}, lab: {...lab, previously: 'acme/lab'}},
    });
    expect(made.diagnostics.map((each) => [each.code, each.address])).toEqual([
      ['organisation/last-owner', 'organisation lab/inner'],
    ]);
  });
});
