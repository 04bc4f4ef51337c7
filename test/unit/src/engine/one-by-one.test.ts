/** Changing one resource at a time, as a program does that keeps a plan of its own. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {addressBook} from '#core/address.ts';
import {firstDifference} from '#core/replay.ts';
import type {Resource} from '#core/resource.ts';
import {childOf} from '#core/world.ts';
import {birth, change} from '#engine/one-by-one/alter.ts';
import {carryOut, takeAway} from '#engine/one-by-one/carry-out.ts';
import {openDraft} from '#engine/one-by-one/draft.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {readTarget, type Target, type Wish} from '#engine/one-by-one/target.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Problem, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {session} from './sessions.ts';

function wish(kind: string, parent: string, key: string | readonly string[], body: {readonly [field: string]: Raw} = {}): Wish {
  return {kind: catalogue.kind(kind) as Kind, parent, key: [key].flat(), body};
}

function target({stack, seal}: Session, world: ReturnType<Session['world']>, wished: Wish): Target | readonly Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): unknown => problems.push(problem);
  const read = readTarget({world, stack, seal: seal(new Map(), 'applied'), report}, wished);
  return read && problems.length === 0 ? read : problems;
}

function isWrong(read: Target | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read);
}

/** Makes it, and answers what was said as `severity code`. */
async function make(mine: Session, ...wished: readonly Wish[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (const each of wished) {
    const heard = await carryOut(mine, (world) => {
      const read = target(mine, world, each);
      if (isWrong(read)) return {problems: read};
      return birth(mine, world, read);
    });
    said.push(...heard.map(({severity, code}) => `${severity} ${code}`));
  }
  return said;
}

function addresses(mine: Session): readonly string[] {
  const world = mine.world();
  const book = addressBook(world);
  return [...world.resources.values()].map((each) => book.of(each)).sort();
}

const ACME = [wish('organisation', '', 'acme'), wish('product', 'acme', 'dns'), wish('dns.zone', 'acme', 'a.test')];
const set = (name: string, type: string, values: string): Wish => wish('dns.record_set', 'acme:a.test', [name, type], {values});

describe('what is planned', () => {
  const planned = (mine: Session): ((wished: Wish) => readonly string[]) => {
    const draft = openDraft(mine);
    return (wished) => {
      const read = target(mine, draft.world(), wished);
      if (isWrong(read)) return read.map(({code}) => code);
      const there = childOf(draft.world(), read.parent, read.kind, read.name);
      const born = there ? change(mine, there, read) : birth(mine, draft.world(), read);
      if (born.problems) return born.problems.map(({code}) => code);
      return draft.try(born.commands, born.uid, true).map(({severity, code}) => `${severity} ${code}`);
    };
  };

  it('is decided with what was planned before it', async () => {
    const plan = planned(await session());
    expect([...ACME, set('www', 'CNAME', 'else.test.')].flatMap(plan)).toEqual([]);
    expect(plan(set('www', 'A', '192.0.2.1'))).toEqual(['error dns/cname-alone']);
    expect(plan(set('mail', 'A', '192.0.2.1'))).toEqual([]);
  });

  it('may stand in the way of what has not been asked about, until that is asked about and stays', async () => {
    const mine = await session();
    await make(mine, ...ACME, set('www', 'CNAME', 'else.test.'));
    const plan = planned(mine);
    expect(plan(set('www', 'A', '192.0.2.1'))).toEqual([]);
    expect(plan(set('www', 'CNAME', 'else.test.'))).toEqual(['error dns/cname-alone']);
  });

  it('may not stand in the way of what another stack has', async () => {
    await make(await session('other'), ...ACME, set('www', 'CNAME', 'else.test.'));
    expect(planned(await session())(set('www', 'A', '192.0.2.1'))).toEqual(['error dns/cname-alone']);
  });
});

describe('what is carried out', () => {
  it('is seen by others who have the store open', async () => {
    const mine = await session();
    await make(mine, ...ACME.slice(0, 1));
    const theirs = await session('other');
    expect(addresses(theirs)).toEqual(['organisation acme']);
    await make(mine, ...ACME.slice(1));
    await expect.poll(() => addresses(theirs)).toEqual(['dns.zone acme:a.test', 'organisation acme', 'product acme:dns']);
    expect(await make(theirs, wish('group', 'acme', 'ops'))).toEqual([]);
    expect(await make(mine, wish('group', 'acme', 'ops'))).toEqual(['error ownership/foreign']);
  });

  it('waits for what comes beside it, and says at last what is missing', async () => {
    const mine = await session();
    await make(mine, wish('organisation', '', 'acme'));
    const zone = make(mine, wish('dns.zone', 'acme', 'a.test'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await make(mine, wish('product', 'acme', 'dns'));
    expect(await zone).toEqual([]);
    expect(await make(mine, wish('iam.realm', 'acme', 'main'))).toEqual(['error product/not-subscribed']);
  });

  it('lets go of a last owner, who goes with what is owned', async () => {
    const mine = await session();
    const grant = wish('grant', 'acme', ['owner', 'ana@acme.test']);
    await make(mine, wish('account', '', 'ana@acme.test'), wish('organisation', '', 'acme'), grant);
    const uidOf = (kind: string): string => [...mine.world().resources.values()].find((each) => each.kind === kind)?.uid ?? '';
    const said = await takeAway(mine, uidOf('grant'));
    expect(said.map(({severity, code}) => `${severity} ${code}`)).toEqual(['warning organisation/last-owner']);
    expect(mine.world().resources.get(uidOf('grant'))?.owners).toEqual([]);
    expect(await takeAway(mine, uidOf('organisation'))).toEqual([]);
    expect(addresses(mine)).toEqual(['account ana@acme.test']);
  });

  it('leaves what is shared to the others', async () => {
    const [mine, theirs] = [await session(), await session('other')];
    const ana = wish('account', '', 'ana@acme.test');
    expect([...(await make(mine, ana)), ...(await make(theirs, ana))]).toEqual([]);
    const [uid = ''] = [...mine.world().resources.keys()];
    expect(await takeAway(mine, uid)).toEqual([]);
    expect(mine.world().resources.get(uid)?.owners).toEqual(['other']);
    expect(await takeAway(theirs, uid)).toEqual([]);
    expect(theirs.world().resources.size).toBe(0);
  });

  it('lets go of what is still referred to by its own, which goes with the last reference', async () => {
    const mine = await session();
    await make(mine, wish('organisation', '', 'acme'), wish('product', 'acme', 'iam'), wish('iam.realm', 'acme', 'main'));
    await make(mine, wish('iam.scope', 'acme:main', 'one'), wish('iam.scope', 'acme:main', 'two'));
    await make(mine, wish('iam.role', 'acme:main', 'r', {scopes: ['one', 'two']}));
    const find = (name: string): Resource => [...mine.world().resources.values()].find((each) => each.name === name) as Resource;
    expect((await takeAway(mine, find('two').uid)).map(({severity, code}) => `${severity} ${code}`)).toEqual([
      'warning resource/in-use',
    ]);
    expect(find('two').owners).toEqual([]);
    await carryOut(mine, (world) => {
      const read = target(mine, world, wish('iam.role', 'acme:main', 'r', {scopes: ['one']}));
      return isWrong(read) ? {problems: read} : change(mine, world.resources.get(find('r').uid) as Resource, read);
    });
    expect(addresses(mine)).not.toContain('iam.scope acme:main:two');
  });

  it('keeps what was let go of by hand', async () => {
    const mine = await session();
    await make(mine, wish('organisation', '', 'acme'), wish('group', 'acme', 'ops'));
    const group = [...mine.world().resources.values()].find((each) => each.kind === 'group') as Resource;
    const hand = await session('web', {way: 'cli', takesOver: true});
    await hand.write((transaction) => {
      transaction.perform({do: 'release', uid: group.uid, owner: 'web'});
      return true;
    });
    const acme = mine.world().resources.get(group.parent) as Resource;
    expect((await takeAway(mine, acme.uid)).map(({severity, code}) => `${severity} ${code}`)).toEqual(['error resource/in-use']);
    expect(addresses(mine)).toContain('group acme:ops');
  });

  it('does not take away what others have let go', async () => {
    const [mine, theirs] = [await session(), await session('other')];
    await make(mine, wish('organisation', '', 'acme'));
    await make(theirs, wish('group', 'acme', 'ops'));
    const [group] = [...theirs.world().resources.values()].filter((each) => each.kind === 'group');
    await theirs.write((transaction) => {
      transaction.perform({do: 'release', uid: group?.uid ?? '', owner: 'other'});
      return true;
    });
    const [acme] = [...mine.world().resources.values()].filter((each) => each.kind === 'organisation');
    expect((await takeAway(mine, acme?.uid ?? '')).map(({code}) => code)).toEqual(['resource/in-use']);
  });

  it('knows the state as the log implies it, whoever writes in between, and whatever is refused', async () => {
    const [mine, theirs] = [await session(), await session('other')];
    await make(mine, ...ACME);
    for (let n = 0; n < 3; n++) {
      const broken = mine.write((transaction) => {
        for (const {uid} of transaction.world.resources.values()) transaction.perform({do: 'delete', uid});
        throw new Error('the disk is full');
      });
      await expect(broken).rejects.toThrow('the disk is full');
      await make(mine, set(`a${n}`, 'A', '192.0.2.1'));
      await make(theirs, set(`b${n}`, 'TXT', 'hello'));
      expect(await make(mine, wish('dns.record_set', 'acme:a.test', [`a${n}`, 'CNAME'], {values: 'c.test.'}))).not.toEqual([]);
      const gone = [...mine.world().resources.values()].find(({name}) => name === `a${n - 1}:A`);
      if (gone) expect(await takeAway(mine, gone.uid)).toEqual([]);
      for (const each of [mine, theirs]) expect(addresses(each)).toEqual(addresses(await session('reader')));
    }
    const fresh = (await session('reader')).world();
    for (const each of [mine, theirs]) expect(firstDifference(fresh, each.world())).toBeUndefined();
  });
});

describe('the clock', () => {
  beforeEach(() => vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-30T10:00:00Z')}));
  afterEach(() => vi.useRealTimers());
  const open = (isClockTrusted: boolean): Promise<Session> => session('web', {isClockTrusted});
  const codes = ({notices}: Session): readonly string[] => notices.map(({code}) => code);
  const account = (name: string): Wish => wish('account', '', `${name}@acme.test`);
  const lastTime = (mine: Session): string | undefined => mine.event(mine.position())?.run.time;

  it('is refused where it is far ahead of the log, told of before, and counts where it is trusted', async () => {
    expect(await make(await open(false), account('ana'))).toEqual([]);
    vi.setSystemTime('2096-11-30T10:00:00Z');
    const wrong = await open(false);
    expect(codes(wrong)).toEqual(['clock/leap']);
    await expect(make(wrong, account('bo'))).rejects.toMatchObject({code: 'clock/leap'});
    expect([wrong.position(), wrong.world().resources.size]).toEqual([1, 1]);
    const trusted = await open(true);
    expect([codes(trusted), await make(trusted, account('bo'))]).toEqual([[], []]);
    expect(lastTime(trusted)).toBe('2096-11-30T10:00:00.000Z');
    vi.setSystemTime('2026-11-30T11:00:00Z');
    const right = await open(false);
    expect([codes(right), await make(right, account('cy'))]).toEqual([['clock/behind'], []]);
    expect(lastTime(right)).toBe('2096-11-30T10:00:00.000Z');
    const back = await open(true);
    expect([codes(back), await make(back, account('di'))]).toEqual([[], []]);
    expect(lastTime(back)).toBe('2026-11-30T11:00:00.000Z');
    expect(codes(await open(false))).toEqual([]);
  });
});

describe('what is missing', () => {
  const none = (number: number, zone = 'none.test'): Wish =>
    wish('dns.record_set', `acme:${zone}`, [`host-${number}`, 'A'], {values: '192.0.2.1'});

  it('is waited for once, however many want it, and not long where others miss something else', async () => {
    const mine = await session();
    await make(mine, ...ACME);
    const began = performance.now();
    expect(await make(mine, none(0))).toEqual(['error reference/missing']);
    const first = performance.now() - began;
    expect(first).toBeGreaterThan(1900);
    for (let number = 1; number < 50; number++) await make(mine, none(number));
    expect(performance.now() - began - first).toBeLessThan(first);
    const middle = performance.now();
    await make(mine, none(50, 'other.test'));
    expect(performance.now() - middle).toBeLessThan(first / 2);
  });

  it('is waited for again as soon as something has happened', async () => {
    const mine = await session();
    await make(mine, ...ACME);
    expect(await make(mine, none(0))).toEqual(['error reference/missing']);
    await make(mine, wish('account', '', 'ana@acme.test'));
    const late = make(mine, none(0));
    setTimeout(() => void make(mine, wish('dns.zone', 'acme', 'none.test')), 500);
    expect(await late).toEqual([]);
  });
});
