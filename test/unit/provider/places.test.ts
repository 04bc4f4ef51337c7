/** Names that go from one block to another, and owners that follow each other, in the order in which an apply comes to them. */
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {PlanAnswer} from '#provider/protocol/provider.ts';
import {block, codesOf, make, refreshed, type State, type Workplace, workplace} from './blocks.ts';

let here: Workplace;
beforeEach(() => {
  here = workplace();
});
afterEach(() => here.remove());

const acme = block('organisation', {name: 'acme'});
const group = (name: string): ReturnType<typeof block> => block('group', {organisation: 'acme', name});
const account = (name: string): ReturnType<typeof block> => block('account', {name: `${name}@acme.test`});
const owner = (name: string): ReturnType<typeof block> =>
  block('grant', {organisation: 'acme', role: 'owner', subject: `${name}@acme.test`});
const gone: PlanAnswer = {planned: null};
const uidOf = (state: State | undefined): unknown => state?.values['uid'];

describe('the place of a resource', () => {
  it('is refused to a second block, and to one whose resource the state has lost', async () => {
    const first = await here.start();
    expect(codesOf(await first.plan(undefined, acme))).toEqual([]);
    expect(codesOf(await first.plan(undefined, acme))).toEqual(['resource/exists']);
    const [organisation, ops] = await make(await here.start(), [acme, group('ops')]);
    const lost = await refreshed(here, organisation as State);
    expect(codesOf(await lost.plan(undefined, group('ops')))).toEqual(['resource/exists']);
    const known = await refreshed(here, organisation as State, ops as State);
    const [made, left] = await Promise.all([known.plan(undefined, group('ops')), known.plan(ops, undefined)]);
    expect([codesOf(made), codesOf(left)]).toEqual([[], []]);
    expect(made.planned?.['uid']).not.toBe(uidOf(ops));
  });

  it('is exchanged between two that swap their names', async () => {
    const [organisation, a, b] = await make(await here.start(), [acme, group('a'), group('b')]);
    const planning = await refreshed(here, organisation as State, a as State, b as State);
    const planned = await Promise.all([planning.plan(a, group('b')), planning.plan(b, group('a'))]);
    expect(planned.map(codesOf)).toEqual([[], []]);
    const applying = await here.start();
    const one = await applying.apply(a, group('b'), planned[0] as PlanAnswer);
    const other = await applying.apply(b, group('a'), planned[1] as PlanAnswer);
    expect([one.diagnostics, other.diagnostics]).toEqual([[], []]);
    expect([uidOf(one.state), uidOf(other.state)]).toEqual([uidOf(a), uidOf(b)]);
    const after = await here.start();
    expect([await after.read(one.state as State), await after.read(other.state as State)]).toMatchObject([
      {values: {name: 'b'}},
      {values: {name: 'a'}},
    ]);
  });
});

describe('the only owner of an organisation', () => {
  const start = async (): Promise<State> =>
    (await make(await here.start(), [acme, account('ann'), account('bob'), owner('ann')])).at(-1) as State;

  it('is refused to go, and goes when another one comes after it', async () => {
    const ann = await start();
    const alone = await refreshed(here, ann);
    await alone.plan(undefined, account('eve'));
    const refused = await alone.plan(ann, undefined);
    expect(refused.diagnostics?.map(({detail}) => detail).join()).toContain('[organisation/last-owner]');
    const planning = await refreshed(here, ann);
    const [left, bob] = await Promise.all([planning.plan(ann, undefined), planning.plan(undefined, owner('bob'))]);
    expect([codesOf(left), codesOf(bob)]).toEqual([[], []]);
    const applying = await here.start();
    const released = await applying.apply(ann, undefined, gone);
    expect(released.diagnostics.map(({severity}) => severity)).toEqual(['warning']);
    expect(await applying.read(ann)).toBeDefined();
    expect((await applying.apply(undefined, owner('bob'), bob)).diagnostics).toEqual([]);
    expect(await applying.read(ann)).toBe(undefined);
  });

  it('goes in the next run where the one that let it go has failed', async () => {
    const ann = await start();
    await (await here.start()).apply(ann, undefined, gone);
    const next = await here.start();
    expect(await next.read(ann)).toBeDefined();
    await make(next, [owner('bob')]);
    expect(await next.read(ann)).toBe(undefined);
  });
});
