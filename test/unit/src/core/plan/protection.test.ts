/** Protection covers the subtree: nothing below a protected resource is deleted or replaced, through any face. */
import {describe, expect, it} from 'vitest';
import {isRefusal} from '#core/decide.ts';
import {transact} from '#core/transact.ts';
import {digest} from '#engine/digest.ts';
import type {Raw} from '#schemas/field.ts';
import {AS_OF} from '../../../../laws/by-hand.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {errorsOf, heldBy, said, type Tree, workbench} from './workbench.ts';

const hall = (content: Tree, more: Tree = {}): Tree => ({places: {hall: {protect: 'true', ...content}, ...more}});
const box = (more: Tree = {}): Tree => ({boxes: {b1: {size: '1', ...more}}});

describe('what stands below a protected resource', () => {
  it('is kept when it is no longer declared, however far below, and says what protects it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({places: {attic: {parts: {nut: {}}}}, stock: box({slots: {s1: {}}})}));
    const tree = hall({stock: box()});
    const made = bench.apply(tree);
    expect([said(made), heldBy(made)]).toEqual([
      [],
      [
        'delete part hall/attic:nut: protected place hall',
        'delete place hall/attic: protected place hall',
        'delete slot hall:b1:s1: protected place hall',
      ],
    ]);
    expect(bench.find('slot hall:b1:s1').owners).toEqual(['one']);
  });

  it('goes in the plan that takes the protection away, and the next plan is empty', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}}}));
    const lifted: Tree = {places: {hall: {}}};
    const made = bench.apply(lifted);
    expect([said(made), heldBy(made)]).toEqual([['update place hall', 'delete part hall:nut'], []]);
    expect(bench.plan(lifted).intents).toEqual([]);
  });

  it('goes in a part of that plan only together with the change that takes the protection away', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}}}));
    const lifted: Tree = {places: {hall: {}}};
    expect(said(bench.planPart(lifted, {target: ['part']}))).toEqual(['update place hall', 'delete part hall:nut']);
    expect(said(bench.planPart(lifted, {exclude: ['place']}))).toEqual([]);
  });

  it('is replaced in the plan that takes the protection away', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({places: {attic: {stock: box({slots: {s1: {}}})}}}));
    const tree: Tree = {places: {hall: {title: 'Big', places: {attic: {stock: {boxes: {b1: {size: '2', slots: {s1: {}}}}}}}}}};
    const made = bench.apply(tree);
    expect([said(made), heldBy(made)]).toEqual([
      ['update place hall', 'replace slot hall/attic:b1:s1', 'replace box hall/attic:b1'],
      [],
    ]);
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('is kept as well when the same plan begins to protect it', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {hall: {parts: {nut: {}}}}});
    const made = bench.apply(hall({}));
    expect([said(made), heldBy(made)]).toEqual([['update place hall'], ['delete part hall:nut: protected place hall']]);
  });

  it('is kept as well when something above it moves below a protected resource, or a new one, in the same plan', () => {
    for (const before of [hall({}), {places: {}}] as Tree[]) {
      const bench = workbench(synthetic);
      const places = before['places'] as Tree;
      bench.apply({places: {...places, attic: {parts: {nut: {}}}}});
      const made = bench.apply(hall({places: {attic: {previously: 'attic'}}}));
      expect(heldBy(made)).toEqual(['delete part attic:nut: protected place hall']);
      expect(said(made)).toContain('move place hall/attic');
    }
  });

  it('is kept by destroy, with all that it stands under', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}}}, {yard: {parts: {bolt: {}}}}));
    const made = bench.destroy(hall({}));
    expect(said(made)).toEqual(['delete part yard:bolt', 'delete place yard']);
    expect(heldBy(made)).toEqual(['delete part hall:nut: protected place hall', 'delete place hall: protected']);
  });

  it('is kept by exclusive, though nobody owns it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: box()}));
    bench.byHand('sticker', 'box hall:b1', 'x:left', {note: 'foreign'});
    const made = bench.plan({settings: {exclusive: ['stickers']}, ...hall({stock: box()})});
    expect([said(made), heldBy(made)]).toEqual([[], ['delete sticker hall:b1:x:left: protected place hall']]);
  });

  it('is kept whichever stack owns it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({}));
    const other = (content: Tree): Tree => ({places: {hall: {existing: 'true', ...content}}});
    bench.apply(other({parts: {nut: {}}}), 'two');
    expect(heldBy(bench.plan(other({}), 'two'))).toEqual(['delete part hall:nut: protected place hall']);
  });

  it('is not replaced', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: box()}));
    const tree = hall({stock: {boxes: {b1: {size: '2'}}}});
    const made = bench.apply(tree);
    expect([said(made), heldBy(made)]).toEqual([[], ['replace box hall:b1: protected place hall']]);
  });

  it('is replaced with it where the config says protect: false of what is replaced', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {hall: {stock: box({protect: 'true', slots: {s1: {}}})}}});
    const tree: Tree = {places: {hall: {stock: {boxes: {b1: {size: '2', slots: {s1: {}}}}}}}};
    expect(said(bench.apply(tree))).toEqual(['replace slot hall:b1:s1', 'replace box hall:b1'].sort());
    expect(bench.plan(tree).intents).toEqual([]);
  });

  it('can be changed, moved out, and released', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}, bolt: {}, cap: {}}}));
    const made = bench.apply({
      forget: ['part hall:cap'],
      ...hall({parts: {bolt: {note: 'loose'}}}, {yard: {parts: {nut: {previously: 'hall:nut'}}}}),
    });
    expect([[...said(made)].sort(), heldBy(made)]).toEqual([
      ['create place yard', 'forget part hall:cap', 'move part yard:nut', 'update part hall:bolt'],
      [],
    ]);
  });

  it('can be referred to while it is kept', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({parts: {nut: {}}, stock: box()}));
    const made = bench.plan(hall({stock: box({holds: 'nut'})}));
    expect([errorsOf(made), said(made), heldBy(made)]).toEqual([
      [],
      ['update box hall:b1'],
      ['delete part hall:nut: protected place hall'],
    ]);
  });

  it('follows its source where it is derived', () => {
    const bench = workbench(synthetic);
    const pinned = (pins: {readonly [name: string]: Raw}): Tree =>
      hall({stock: box({slots: {s1: {}}})}, {yard: {stock: {boxes: {b2: {size: '1', slots: {s1: {pins}}}}}}});
    bench.apply(pinned({p1: {note: 'hot'}}));
    bench.apply({
      places: {
        ...(pinned({})['places'] as Tree),
        yard: {protect: 'true', stock: {boxes: {b2: {size: '1', slots: {s1: {pins: {p1: {note: 'hot'}}}}}}}},
      },
    });
    const quiet: Tree = {
      places: {
        ...(pinned({})['places'] as Tree),
        yard: {protect: 'true', stock: {boxes: {b2: {size: '1', slots: {s1: {pins: {p1: {}}}}}}}},
      },
    };
    const made = bench.apply(quiet);
    expect(said(made).map((line) => line.replace(/#.*/, ''))).toEqual([
      'update pin yard:b2:s1:p1',
      'delete sticker yard:b2:x:left',
    ]);
  });
});

describe('one command', () => {
  const refusalOf = (bench: ReturnType<typeof workbench>, address: string) => {
    const options = {managers: synthetic.managers, stacks: new Set<string>(), asOf: AS_OF, digest, position: 1};
    const transaction = transact(bench.world(), options);
    const answer = transaction.perform({do: 'delete', uid: bench.find(address).uid});
    return {refusal: isRefusal(answer) ? answer : undefined, intents: transaction.intents};
  };

  it('does not delete what is protected by something above it', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({places: {attic: {parts: {nut: {}}}}}));
    expect(refusalOf(bench, 'part hall/attic:nut').refusal).toMatchObject({
      code: 'resource/protected',
      summary: 'part hall/attic:nut is protected by place hall',
      hint: 'set protect: false at place hall first',
    });
  });

  it('deletes nothing derived either when it is refused', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({stock: box({slots: {s1: {pins: {p1: {note: 'hot'}}}}})}));
    const {refusal, intents} = refusalOf(bench, 'pin hall:b1:s1:p1');
    expect([refusal?.code, intents]).toEqual(['resource/protected', []]);
  });
});
