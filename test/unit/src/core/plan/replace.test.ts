import {describe, expect, it} from 'vitest';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {errorsOf, heldBy, said, type Tree, workbench} from './workbench.ts';

const hall = (content: Tree, more: Tree = {}): Tree => ({places: {hall: content, ...more}});

describe('a replacement', () => {
  it('is referred to by its new uid, also by what did not refer to it before', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1'}, b2: {size: '1'}}}}));
    const tree = hall({stock: {boxes: {b1: {size: '2'}, b2: {size: '1', holds: 'box:b1'}}}});
    expect(said(bench.apply(tree))).toEqual(['replace box hall:b1', 'update box hall:b2']);
    expect(bench.find('box hall:b2').spec).toContain(bench.find('box hall:b1').uid);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('leaves lists of references in the order in which they are compared', () => {
    const names = ['bolt', 'cap', 'nut', 'pipe', 'rod'];
    const tree = (iron: string): Tree =>
      hall({
        parts: Object.fromEntries(names.map((name) => [name, name === iron ? {material: 'iron'} : {}])),
        stock: {boxes: {b1: {size: '1', holds: names}}},
      });
    const bench = workbench(synthetic);
    for (const iron of ['', ...names]) {
      bench.apply(tree(iron));
      expect(bench.plan(tree(iron)).intents).toEqual([]);
    }
  });

  it('keeps the order of a list of references that has a meaning, and takes another order for a change', () => {
    const fits = (...names: readonly string[]): Tree => ({slots: {s1: {pins: {p1: {fits: names}}}}, size: '1'});
    const tree = (iron: string, ...names: readonly string[]): Tree =>
      hall({
        parts: Object.fromEntries(['bolt', 'cap', 'nut'].map((name) => [name, name === iron ? {material: 'iron'} : {}])),
        stock: {boxes: {b1: fits(...names)}},
      });
    const bench = workbench(synthetic);
    const listed = (): readonly string[] => {
      const uids = (JSON.parse(bench.find('pin hall:b1:s1:p1').spec) as {fits: readonly string[]}).fits;
      const names = new Map(['bolt', 'cap', 'nut'].map((name) => [bench.find(`part hall:${name}`).uid, name]));
      return uids.map((uid) => names.get(uid) as string);
    };
    for (const order of [
      ['nut', 'bolt', 'cap'],
      ['cap', 'nut', 'bolt'],
      ['bolt', 'cap', 'nut'],
    ]) {
      bench.apply(tree('', ...order));
      expect(listed()).toEqual(order);
      expect(bench.plan(tree('', ...order)).intents).toEqual([]);
      bench.apply(tree('cap', ...order));
      expect(listed()).toEqual(order);
    }
  });

  it('does not take with it what moves away in the same plan', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {protect: 'true'}}}, {yard: {}}));
    const tree = hall({soil: 'sand'}, {yard: {parts: {nut: {protect: 'true', previously: 'hall:nut'}}}});
    const made = bench.apply(tree);
    expect([heldBy(made), said(made)]).toEqual([[], ['move part yard:nut', 'replace place hall']]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('takes with it what moves to something that can only come after it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1', slots: {s1: {pins: {p1: {}}}, s2: {}}}}}}));
    const made = bench.apply(
      hall({stock: {boxes: {b1: {size: '2', slots: {s1: {}, s2: {pins: {p1: {previously: 'hall:b1:s1:p1'}}}}}}}}),
    );
    expect(said(made).filter((line) => line.startsWith('replace'))).toHaveLength(4);
  });

  it('waits for what leaves something that goes with it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1'}}}}, {yard: {stock: {boxes: {b2: {size: '1', holds: 'box:hall:b1'}}}}}));
    const made = bench.apply(hall({soil: 'sand'}, {yard: {stock: {boxes: {b2: {size: '1'}}}}}));
    expect(said(made)).toEqual(['update box yard:b2', 'delete box hall:b1', 'replace place hall']);
  });

  it('leaves nothing unchanged of what goes with it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1', slots: {s1: {pins: {p1: {}}}}}}}}, {yard: {}}));
    const made = bench.plan(hall({soil: 'sand', stock: {boxes: {b1: {size: '1', slots: {s1: {pins: {p1: {}}}}}}}}, {yard: {}}));
    const declared = bench.plan(hall({stock: {boxes: {b1: {size: '1', slots: {s1: {pins: {p1: {}}}}}}}}, {yard: {}})).unchanged;
    expect([said(made).length > 3, made.unchanged]).toEqual([true, declared - said(made).length]);
  });

  it('keeps, while it is held, what it refers to', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}}, stock: {boxes: {b1: {size: '1', lid: 'nut', protect: 'true'}}}}));
    const tree = hall({stock: {boxes: {b1: {size: '1', protect: 'true'}}}});
    const made = bench.apply(tree);
    expect(heldBy(made)).toEqual(['replace box hall:b1: protected', 'delete part hall:nut: in-use box hall:b1']);
    expect([heldBy(bench.plan(tree)), bench.plan(tree).intents]).toEqual([heldBy(made), []]);
  });

  it('is held by protection only as long as the config says protect', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1', protect: 'true'}}}}));
    expect(heldBy(bench.plan(hall({stock: {boxes: {b1: {size: '2', protect: 'true'}}}})))).toHaveLength(1);
    const tree = hall({stock: {boxes: {b1: {size: '2'}}}});
    expect(said(bench.apply(tree))).toEqual(['replace box hall:b1']);
    expect(bench.plan(tree).intents).toEqual([]);
  });
});

describe('what is held', () => {
  it('is whatever another stack refers to, also where this stack adds to that', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: {boxes: {b1: {size: '1'}}}}));
    bench.byHand('box', 'place hall', 'b3', {size: 1, holds: [bench.find('box hall:b1').uid]});
    const made = bench.plan(hall({stock: {boxes: {b3: {existing: 'true', slots: {s1: {}}}}}}));
    expect([errorsOf(made), heldBy(made)]).toEqual([[], ['delete box hall:b1: in-use box hall:b3']]);
  });
});
