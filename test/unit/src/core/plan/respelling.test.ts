/** A name that is compared without case can be corrected, by whoever is its only owner. */
import {describe, expect, it} from 'vitest';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {said, workbench} from './workbench.ts';

const declare = (name: string) => ({
  accounts: [name],
  organisations: {acme: {groups: {ops: {members: ['ana@acme.test']}}}},
});

describe('another spelling of a name without case', () => {
  it('is one move, which keeps the uid and what refers to it', () => {
    const bench = workbench(platform);
    bench.apply(declare('ana@acme.test'));
    const {uid} = bench.find('account ana@acme.test');
    const made = bench.apply(declare('Ana@acme.test'));
    expect(said(made)).toEqual(['move account Ana@acme.test']);
    expect(made.changes[0]?.reason).toEqual({code: 'respelled'});
    expect(bench.find('account ana@acme.test')).toMatchObject({uid, name: 'Ana@acme.test'});
    expect(bench.plan(declare('Ana@acme.test')).intents).toEqual([]);
  });

  it('stays as the first owner has it, as long as there is another', () => {
    const bench = workbench(platform);
    bench.apply({accounts: ['ana@acme.test']}, 'first');
    bench.apply({accounts: ['Ana@acme.test']}, 'second');
    expect(bench.find('account ana@acme.test').name).toBe('ana@acme.test');
    expect(bench.plan({accounts: ['Ana@acme.test']}, 'second').intents).toEqual([]);
    bench.apply({}, 'first');
    expect(said(bench.apply({accounts: ['Ana@acme.test']}, 'second'))).toEqual(['move account Ana@acme.test']);
  });
});
