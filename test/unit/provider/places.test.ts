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

describe('places that more blocks take at once than Terraform asks about', () => {
  const names = Array.from({length: 12}, (_, index) => `g${index}`);
  const [first, ...others] = names as [string, ...string[]];
  const make12 = async (): Promise<readonly State[]> => make(await here.start(), [acme, ...names.map(group)]);

  it('are given to blocks that the state has, without a wait', async () => {
    const [organisation, ...groups] = await make12();
    const planning = await refreshed(here, organisation as State);
    for (const [index, name] of others.entries()) {
      const known = await planning.read(groups[index] as State);
      expect(codesOf(await planning.plan(known, group(name)))).toEqual([]);
    }
    const last = await planning.read(groups.at(-1) as State);
    expect(codesOf(await planning.plan(last, group('late')))).toEqual([]);
  });

  it('are given to new blocks after one wait, and what keeps its place is refused', async () => {
    const [organisation, ...groups] = await make12();
    const planning = await refreshed(here, organisation as State);
    const made = await Promise.all(names.map(async (name) => planning.plan(undefined, group(name))));
    expect(made.flatMap(codesOf)).toEqual([]);
    const [kept, ...leaving] = await Promise.all(groups.map(async (each) => planning.read(each)));
    for (const each of leaving) expect(codesOf(await planning.plan(each, undefined))).toEqual([]);
    const refused = await planning.plan(kept, group(first));
    expect(codesOf(refused)).toEqual(['resource/exists']);
    expect(refused.diagnostics?.[0]?.summary).toContain(
      'group acme:g0 is there already, and another block of this configuration has it',
    );
  });

  it('are refused where fewer wait, and where nothing has been read', async () => {
    const [organisation] = await make12();
    const few = await refreshed(here, organisation as State);
    const refused = await Promise.all(names.slice(0, 9).map(async (name) => few.plan(undefined, group(name))));
    expect(refused.map(codesOf)).toEqual(refused.map(() => ['resource/exists']));
    const blank = await here.start();
    const lost = await Promise.all(names.map(async (name) => blank.plan(undefined, group(name))));
    expect(lost.map(codesOf)).toEqual(lost.map(() => ['resource/exists']));
  });

  it('are kept in the apply where a block that the state has takes the name of what it has lost', async () => {
    const [organisation, a, lost] = await make(await here.start(), [acme, group('a'), group('b')]);
    const planning = await refreshed(here, organisation as State, a as State);
    const planned = await planning.plan(a, group('b'));
    expect(codesOf(planned)).toEqual([]);
    const refused = await (await here.start()).apply(a, group('b'), planned);
    expect([codesOf(refused), refused.diagnostics[0]?.detail]).toEqual([
      ['resource/exists'],
      expect.stringContaining("terraform import ADDRESS 'acme:b'"),
    ]);
    const after = await refreshed(here);
    for (const each of [a, lost]) expect(await after.read(each as State)).toMatchObject({values: each?.values});
    // Once it has been seen, it gives way.
    const known = await refreshed(here, organisation as State, a as State, lost as State);
    const [moved, leaving] = await Promise.all([known.plan(a, group('b')), known.plan(lost, undefined)]);
    const applying = await here.start();
    const done = await applying.apply(a, group('b'), moved);
    expect([codesOf(done), uidOf(done.state)]).toEqual([[], uidOf(a)]);
    expect(codesOf(await applying.apply(lost, undefined, leaving))).toEqual([]);
  });

  it('are kept in the apply for what the state has lost, and for what hangs on that', async () => {
    const tenants = names.map((name) => block('organisation', {name}));
    const below = block('group', {organisation: first, name: 'below'});
    const states = await make(await here.start(), [acme, ...tenants, below]);
    const [organisation, child] = [states[0] as State, states.at(-1) as State];
    const planning = await refreshed(here, organisation, child);
    const made = await Promise.all(tenants.map(async (each) => planning.plan(undefined, each)));
    const moved = await planning.plan(child, below);
    expect([...made, moved].flatMap(codesOf)).toEqual([]);
    expect(moved.requiresReplace).toBeDefined();
    const applying = await here.start();
    const left = await applying.apply(child, undefined, gone);
    const refused = await applying.apply(undefined, tenants[0], made[0] as PlanAnswer);
    expect([left, refused].map(codesOf)).toEqual([['resource/exists'], ['resource/exists']]);
    expect(refused.diagnostics[0]?.detail).toContain("terraform import ADDRESS 'g0'");
    const after = await refreshed(here);
    for (const each of states) expect(await after.read(each)).toMatchObject({values: each.values});
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
