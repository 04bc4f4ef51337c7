import {describe, expect, it} from 'vitest';
import {planDocument} from '#core/plan/document.ts';
import {openStage, planOn} from '../../../../laws/stage.ts';
import {synthetic} from '../../../../laws/synthetic-vocabulary.ts';
import {workbench} from './workbench.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the bytes of a plan', () => {
  const content = {
    parts: {bolt: {}, cap: {protect: 'true'}, nut: {next: 'cap'}, rod: {next: 'nut', protect: 'true'}},
    stock: {boxes: {b1: {size: '1', holds: ['bolt', 'nut'], slots: {s1: {pins: {p1: {}, p2: {}}}, s2: {}}}, b2: {size: '1'}}},
    crews: {red: {}, blue: {}},
  };

  it('are the same, however a store keeps what is deleted, held and blocked', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {hall: content, yard: content}});
    const settings = {thresholds: {delete: '0', update: '0'}};
    const bytes = SEEDS.map((seed) => bench.bytes({settings, places: {barn: {}}}, seed));
    expect(JSON.parse(bytes[0] as string)).toMatchObject({applyable: false, summary: {held: 8}});
    expect(new Set(bytes).size).toBe(1);
  });

  it('are the same, however a store keeps what is replaced', () => {
    const bench = workbench(synthetic);
    bench.apply({places: {hall: content}});
    bench.byHand('sticker', 'box hall:b1', 'x:left');
    bench.byHand('sticker', 'box hall:b1', 'y:left');
    const boxes = {...content.stock.boxes, b1: {...content.stock.boxes.b1, size: '2'}, b2: {size: '2', holds: 'bolt'}};
    const bytes = SEEDS.map((seed) => bench.bytes({places: {hall: {...content, stock: {boxes}}}}, seed));
    expect(JSON.parse(bytes[0] as string)).toMatchObject({summary: {replace: 1, held: 1}});
    expect(new Set(bytes).size).toBe(1);
  });

  it('are the same for files in another order', () => {
    const store = openStage(synthetic);
    const files = [
      {name: 'a.yaml', root: {stack: 'one', places: {hall: {title: 'Big'}}}},
      {name: 'b.yaml', root: {places: {hall: {parts: {nut: {}}}}}},
    ];
    const document = (given: typeof files) =>
      planDocument(planOn(synthetic, store, given), {version: '', store: '', config: '', plannedBy: ''});
    expect(document(files.toReversed())).toEqual(document(files));
  });
});
