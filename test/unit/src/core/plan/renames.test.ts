import {describe, expect, it} from 'vitest';
import {transact} from '#core/transact.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {said, type Tree, type Workbench, workbench} from './workbench.ts';

const acme = (groups: Tree): Tree => ({accounts: ['ana', 'bo', 'kim'], organisations: {acme: {groups}}});
const BEFORE = acme({a: {members: ['ana']}, b: {members: ['bo']}, c: {members: ['kim']}});

function start(tree: Tree = BEFORE): {readonly bench: Workbench; uid(address: string): string} {
  const bench = workbench(platform);
  bench.apply(tree);
  return {bench, uid: (address) => bench.find(address).uid};
}

describe('an exchange of names', () => {
  it('of two groups is two moves in one apply: each keeps its uid and its members', () => {
    const {bench, uid} = start();
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    const tree = acme({
      a: {previously: 'b', members: ['bo']},
      b: {previously: 'a', members: ['ana']},
      c: {members: ['kim']},
    });
    expect(said(bench.apply(tree))).toEqual(['move group acme:b', 'move group acme:a']);
    expect([uid('group acme:a'), uid('group acme:b')]).toEqual([b, a]);
    expect(bench.find('membership acme:a:bo').parent).toBe(b);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('of three goes round, in whichever order the keys come', () => {
    for (const turn of [(keys: string[]) => keys, (keys: string[]) => keys.reverse()]) {
      const {bench, uid} = start();
      const before = ['a', 'b', 'c'].map((name) => uid(`group acme:${name}`));
      const members = {a: ['kim'], b: ['ana'], c: ['bo']};
      const from = {a: 'c', b: 'a', c: 'b'};
      const keys = turn(['a', 'b', 'c']) as (keyof typeof from)[];
      const tree = acme(Object.fromEntries(keys.map((key) => [key, {previously: from[key], members: members[key]}])));
      expect(said(bench.apply(tree)).every((line) => line.startsWith('move group'))).toBe(true);
      expect(['b', 'c', 'a'].map((name) => uid(`group acme:${name}`))).toEqual(before);
      expect(bench.plan(tree).intents).toEqual([]);
    }
  });

  it('may begin at a name that is free: each takes the name of the one before', () => {
    const {bench, uid} = start(acme({a: {members: ['ana']}, b: {members: ['bo']}}));
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    const tree = acme({b: {previously: 'a', members: ['ana']}, c: {previously: 'b', members: ['bo']}});
    expect(said(bench.apply(tree))).toEqual(['move group acme:c', 'move group acme:b']);
    expect([uid('group acme:b'), uid('group acme:c')]).toEqual([a, b]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('may be between two organisations, and of two organisations with all below them', () => {
    const [first, second] = [{description: 'first'}, {description: 'second'}];
    const {bench, uid} = start({organisations: {north: {groups: {ops: first}}, south: {groups: {ops: second}}}});
    const [north, south] = [uid('group north:ops'), uid('group south:ops')];
    const groups = {
      organisations: {
        north: {display_name: 'North', groups: {ops: {...second, previously: 'south:ops'}}},
        south: {groups: {ops: {...first, previously: 'north:ops'}}},
      },
    };
    expect(said(bench.apply(groups)).filter((line) => line.startsWith('move'))).toHaveLength(2);
    expect([uid('group south:ops'), uid('group north:ops')]).toEqual([north, south]);
    const organisations = {
      north: {previously: 'south', groups: {ops: first}},
      south: {previously: 'north', display_name: 'North', groups: {ops: second}},
    };
    expect(said(bench.apply({organisations}))).toHaveLength(2);
    expect([uid('group north:ops'), uid('group south:ops')]).toEqual([north, south]);
    expect(bench.plan({organisations}).intents).toEqual([]);
  });

  it('changes and moves in the same plan, and keeps its place in spite of that', () => {
    const {bench} = start();
    const tree = acme({
      a: {previously: 'b', description: 'was b', members: ['bo']},
      b: {previously: 'a', description: 'was a', members: ['ana']},
      c: {members: ['kim']},
    });
    bench.apply(tree);
    expect(bench.find('group acme:a').spec).toContain('was b');
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('adopts what nobody owned, while its place is taken already', () => {
    const {bench, uid} = start(acme({a: {description: 'first'}}));
    bench.byHand('group', 'organisation acme', 'b', {description: 'second'});
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    const tree = acme({
      a: {previously: 'b', description: 'second'},
      b: {previously: 'a', description: 'first'},
    });
    bench.apply(tree);
    expect([uid('group acme:a'), uid('group acme:b')]).toEqual([b, a]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('is one part of a plan: who asks for one of the two gets both', () => {
    const {bench} = start();
    const tree = acme({
      a: {previously: 'b', members: ['bo']},
      b: {previously: 'a', members: ['ana']},
      c: {members: ['kim'], description: 'not asked for'},
    });
    expect(said(bench.applyPart(tree, {target: ['group acme:a']}))).toEqual(['move group acme:b', 'move group acme:a']);
  });

  it('may be of two that differ in what is below them only', () => {
    const zones = (first: Tree, second: Tree): Tree => ({
      organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': first, 'b.test': second}}}},
    });
    const www = (address: string): Tree => ({records: {www: {A: address}}});
    const {bench, uid} = start(zones(www('192.0.2.1'), www('192.0.2.2')));
    const [a, b] = [uid('dns.zone acme:a.test'), uid('dns.zone acme:b.test')];
    const tree = zones({previously: 'b.test', ...www('192.0.2.2')}, {previously: 'a.test', ...www('192.0.2.1')});
    bench.apply(tree);
    expect([uid('dns.zone acme:a.test'), uid('dns.zone acme:b.test')]).toEqual([b, a]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('is not one where the names were exchanged already, over a third', () => {
    const {bench, uid} = start();
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    bench.apply(acme({x: {previously: 'a'}, b: {}}));
    bench.apply(acme({x: {previously: 'a'}, a: {previously: 'b'}}));
    const tree = acme({b: {previously: ['a', 'x']}, a: {previously: 'b'}});
    bench.apply(tree);
    expect([uid('group acme:b'), uid('group acme:a')]).toEqual([a, b]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('is made as often as it is asked for: back again by the same words', () => {
    const {bench, uid} = start();
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    const there = acme({a: {previously: 'b', members: ['bo']}, b: {previously: 'a', members: ['ana']}, c: {members: ['kim']}});
    const back = acme({a: {previously: 'b', members: ['ana']}, b: {previously: 'a', members: ['bo']}, c: {members: ['kim']}});
    bench.apply(there);
    expect(said(bench.apply(back))).toHaveLength(2);
    expect([uid('group acme:a'), uid('group acme:b')]).toEqual([a, b]);
    expect(bench.plan(back).intents).toEqual([]);
  });

  it('is not one in a new store, nor where the two were created again: what is as declared stays', () => {
    const tree = acme({a: {previously: 'b', members: ['bo']}, b: {previously: 'a', members: ['ana']}, c: {members: ['kim']}});
    const {bench} = start(tree);
    expect(bench.plan(tree).intents).toEqual([]);
    bench.apply(acme({}));
    bench.apply(tree);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('is not one where the two are alike: nothing is to be done', () => {
    const {bench} = start(acme({a: {}, b: {}}));
    expect(bench.plan(acme({a: {previously: 'b'}, b: {previously: 'a'}})).intents).toEqual([]);
  });

  it('is not one where only one of the two says so: what stands in a place is what is declared there', () => {
    const {bench} = start();
    const tree = acme({
      a: {previously: 'b', members: ['ana']},
      b: {members: ['bo']},
      c: {members: ['kim']},
    });
    expect(bench.plan(tree).intents).toEqual([]);
  });
});

describe('a former name that is declared again', () => {
  it('is a rename and something new where what had it is more like the renamed one, in whichever order the keys come', () => {
    for (const turn of [(keys: string[]) => keys, (keys: string[]) => keys.reverse()]) {
      const {bench, uid} = start(acme({ops: {description: 'on call', members: ['ana', 'bo']}}));
      const ops = uid('group acme:ops');
      const declared: Tree = {
        oncall: {previously: 'ops', description: 'on call', members: ['ana', 'bo']},
        ops: {description: 'operations', members: ['kim']},
      };
      const tree = acme(Object.fromEntries(turn(['oncall', 'ops']).map((key) => [key, declared[key] as Tree])));
      expect(said(bench.apply(tree))).toEqual([
        'move group acme:oncall',
        'create group acme:ops',
        'create membership acme:ops:kim',
      ]);
      expect(uid('group acme:oncall')).toBe(ops);
      expect(bench.plan(tree).intents).toEqual([]);
    }
  });

  it('stays what it is where that is as much like what is declared there', () => {
    const {bench, uid} = start(acme({ops: {members: ['ana']}}));
    const ops = uid('group acme:ops');
    const tree = acme({oncall: {previously: 'ops', members: ['ana']}, ops: {members: ['ana']}});
    expect(said(bench.apply(tree))).toEqual(['create group acme:oncall', 'create membership acme:oncall:ana']);
    expect(uid('group acme:ops')).toBe(ops);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('may be one that another organisation has given away', () => {
    const {bench, uid} = start({organisations: {acme: {groups: {ops: {description: 'on call'}}}, shop: {}}});
    const ops = uid('group acme:ops');
    const organisations = {
      acme: {groups: {ops: {description: 'operations'}}},
      shop: {groups: {ops: {previously: 'acme:ops', description: 'on call'}}},
    };
    bench.apply({organisations});
    expect(uid('group shop:ops')).toBe(ops);
    expect(bench.plan({organisations}).intents).toEqual([]);
  });

  it('is not followed from a name that has been its own for long: a change of both is two updates', () => {
    const tree = (first: string, second: string): Tree =>
      acme({a: {previously: 'b', description: first}, b: {description: second}});
    const {bench, uid} = start(tree('active', 'standby'));
    const [a, b] = [uid('group acme:a'), uid('group acme:b')];
    expect(said(bench.apply(tree('standby', 'active')))).toEqual(['update group acme:a', 'update group acme:b']);
    expect([uid('group acme:a'), uid('group acme:b')]).toEqual([a, b]);
  });
});

describe('a name whose resource is declared nowhere', () => {
  const BOTH = acme({a: {description: 'first', members: ['ana']}, b: {description: 'second', members: ['bo']}});
  const RENAMED = acme({b: {previously: 'a', description: 'first', members: ['ana']}});

  it('is taken by the one that is like what previously names, and what had it is deleted', () => {
    const {bench, uid} = start(BOTH);
    const a = uid('group acme:a');
    expect(said(bench.apply(RENAMED))).toEqual(['delete membership acme:b:bo', 'delete group acme:b', 'move group acme:b']);
    expect(uid('group acme:b')).toBe(a);
    expect(bench.plan(RENAMED).intents).toEqual([]);
  });

  it('is kept where what has it is protected, belongs to others too, or has something of theirs below it', () => {
    const protectedOne = start(acme({a: {description: 'first'}, b: {description: 'second', protect: 'true'}}));
    const inUse = start(BOTH);
    inUse.bench.apply({organisations: {acme: {existing: 'true', groups: {b: {existing: 'true', members: ['kim']}}}}}, 'two');
    const adopted = start(BOTH);
    adopted.bench.byHand('membership', 'group acme:b', adopted.uid('account kim'));
    for (const {bench, uid} of [protectedOne, inUse, adopted]) expectKept({bench, uid}, RENAMED);
  });

  it('is kept where something above it is protected', () => {
    const below = (groups: Tree): Tree => ({organisations: {acme: {protect: 'true', groups}}});
    const first = {description: 'first'};
    expectKept(start(below({a: first, b: {description: 'second'}})), below({b: {previously: 'a', ...first}}));
  });

  function expectKept({bench, uid}: ReturnType<typeof start>, tree: Tree): void {
    const b = uid('group acme:b');
    expect(said(bench.plan(tree))).toContain('update group acme:b');
    expect(bench.plan(tree).diagnostics.map(({code}) => code)).toContain('config/previously-ignored');
    bench.apply(tree);
    expect(uid('group acme:b')).toBe(b);
  }
});

describe('a former name that leads to several', () => {
  it('means the one that nothing else claims, then the one that is most alike', () => {
    const {bench, uid} = start();
    const [b, c] = [uid('group acme:b'), uid('group acme:c')];
    bench.apply(
      acme({a: {members: ['ana']}, x: {previously: ['a', 'c', 'b'], members: ['bo']}, y: {previously: 'c', members: ['kim']}}),
    );
    expect([uid('group acme:x'), uid('group acme:y')]).toEqual([b, c]);
  });

  it('is refused under forget: and in previously at once', () => {
    const {bench} = start();
    const tree = {...acme({x: {previously: 'a'}, b: {}, c: {}}), forget: ['group acme:a']};
    expect(bench.plan(tree).diagnostics).toMatchObject([
      {
        code: 'config/forgotten-and-declared',
        summary: 'group acme:a is under forget:, and by its previously group acme:x is the same',
      },
    ]);
  });
});

describe('a name that is held', () => {
  it('is no place for another: the plan is refused, and says why', () => {
    const bench = workbench(synthetic);
    const parts = (a: Tree, b: Tree): Tree => ({places: {hall: {parts: {a, b}}}});
    bench.apply(parts({note: 'one'}, {note: 'two'}));
    bench.apply({places: {hall: {existing: 'true', stock: {boxes: {c: {size: '1', lid: 'b'}}}}}}, 'two');
    const tree = parts({previously: 'b', note: 'two', material: 'iron'}, {previously: 'a', note: 'one'});
    expect(bench.plan(tree)).toMatchObject({
      intents: [],
      diagnostics: [
        {
          code: 'plan/name-held',
          summary: 'part hall:b needs the name of part hall:b, which can’t be replaced: box hall:c needs it',
          address: 'part hall:b',
        },
      ],
    });
  });
});

describe('two resources in one place', () => {
  it('are refused at the end of a transaction, whatever was announced', () => {
    const before = emptyWorld(catalogue);
    const kind = catalogue.kind('organisation') as Kind;
    const options = {managers: [], stacks: new Set<string>(), asOf: '2026-01-01', digest, position: 0};
    const first = transact(before, options);
    for (const name of ['a', 'b']) first.perform({do: 'create', kind, uid: name, parent: '', name, spec: {}});
    const next = transact(first.world, {...options, leaving: ['b']});
    expect(next.perform({do: 'move', uid: 'a', parent: '', name: 'b'})).toHaveProperty('type', 'organisation.moved');
    expect(next.finish()).toMatchObject([{code: 'resource/exists', summary: 'two resources would be called organisation b'}]);
  });
});
