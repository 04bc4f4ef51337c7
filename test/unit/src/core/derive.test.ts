import {describe, expect, it} from 'vitest';
import {addressBook} from '#core/address.ts';
import {type Command, decide} from '#core/decide.ts';
import {sourceOf} from '#core/resource.ts';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {synthetic} from '../../../laws/synthetic-vocabulary.ts';
import {errorsOf, heldBy, said, type Tree, workbench} from './plan/workbench.ts';

/** A pin that says something puts a sticker on the box that it is in. */
const hall = (boxes: Tree): Tree => ({places: {hall: {stock: {boxes}}}});
const box = (pins: Tree): Tree => ({size: '1', slots: {s1: {pins}}});

describe('what follows from something declared', () => {
  it('is created, changed and deleted with it, and the plan says of what it follows', () => {
    const bench = workbench(synthetic);
    const made = bench.apply(hall({b1: box({p1: {note: 'hot'}})}));
    const [sticker] = made.changes.filter((change) => change.kind === 'sticker');
    expect(sticker).toMatchObject({action: 'create', reason: {code: 'derived', from: 'pin hall:b1:s1:p1'}});
    expect(sticker?.address).toBe(`sticker hall:b1:x:left#pin:${bench.find('pin hall:b1:s1:p1').uid.slice(0, 8)}`);
    const address = sticker?.address as string;
    expect(sourceOf(bench.find(address))).toBe(bench.find('pin hall:b1:s1:p1').uid);
    expect(said(bench.apply(hall({b1: box({p1: {note: 'cold'}})})))).toEqual(['update pin hall:b1:s1:p1', `update ${address}`]);
    expect(said(bench.apply(hall({b1: box({})})))).toEqual(['delete pin hall:b1:s1:p1', `delete ${address}`]);
  });

  it('goes where its source goes, also when something above that moves', () => {
    const bench = workbench(synthetic);
    bench.apply(hall({b1: box({p1: {note: 'hot'}}), b2: {size: '1'}}));
    const moved = hall({b1: {size: '1'}, b2: {size: '1', slots: {s1: {previously: 'hall:b1:s1', pins: {p1: {note: 'hot'}}}}}});
    const made = bench.apply(moved);
    expect(said(made).map((line) => line.replace(/#.*/, ''))).toEqual([
      'move slot hall:b2:s1',
      'create sticker hall:b2:x:left',
      'delete sticker hall:b1:x:left',
    ]);
    expect(bench.plan(moved).intents).toEqual([]);
  });

  it('is changed in the same order, in whichever order a store keeps its sources', () => {
    const bench = workbench(synthetic);
    const pins = {p1: {note: 'hot'}, p2: {note: 'hot'}};
    bench.apply(hall({b1: box(pins), b2: {size: '1'}}));
    const moved = hall({b1: {size: '1'}, b2: {size: '1', slots: {s1: {previously: 'hall:b1:s1', pins}}}});
    expect(new Set([1, 2, 3, 4, 5].map((seed) => bench.bytes(moved, seed))).size).toBe(1);
  });

  it('is refused to every command, whoever asks, and the refusal names its source', () => {
    const bench = workbench(synthetic);
    const {after: world} = bench.apply(hall({b1: box({p1: {note: 'hot'}}), b2: {size: '1'}}));
    const uid = [...world.resources.values()].find((each) => each.kind === 'sticker')?.uid as string;
    const commands: readonly Command[] = [
      {do: 'update', uid, patch: {spec: {note: 'mine'}}},
      {do: 'move', uid, parent: bench.find('box hall:b2').uid, name: 'x:left'},
      {do: 'adopt', uid, owner: 'one'},
      {do: 'release', uid, owner: 'one'},
      {do: 'delete', uid},
    ];
    for (const stacks of [new Set<string>(), new Set(['one'])])
      for (const command of commands)
        expect([command.do, decide({world, before: world, book: addressBook(world), stacks}, command)]).toEqual([
          command.do,
          expect.objectContaining({code: 'resource/derived', summary: expect.stringContaining('pin hall:b1:s1:p1')}),
        ]);
  });

  it('stands beside what the config itself says there, and holds nothing that goes with its source', () => {
    const bench = workbench(synthetic);
    const tree = hall({b1: {...box({p1: {note: 'hot'}}), stickers: {x: {left: {note: 'mine'}}}}});
    bench.apply(tree);
    expect(bench.plan(tree).intents).toEqual([]);
    const made = bench.apply({places: {hall: {}}});
    expect([heldBy(made), errorsOf(made)]).toEqual([[], []]);
  });
});

describe('a set that two stacks give parts of', () => {
  const zone: Tree = {organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': {records: {www: {TXT: 'one'}}}}}}}};
  const other = (values: string[]): Tree => ({
    organisations: {
      acme: {
        existing: 'true',
        dns: {zones: {'a.test': {existing: 'true', records: values.length > 0 ? {www: {TXT: values}} : {}}}},
      },
    },
  });

  it('is the union of them, each with its own owner', () => {
    const bench = workbench(platform);
    bench.apply(zone);
    expect(said(bench.apply(other(['two']), 'two'))).toEqual(['create dns.record_set acme:a.test:www:TXT#two']);
    expect(bench.plan(other(['two']), 'two').intents).toEqual([]);
    expect(bench.plan(zone).intents).toEqual([]);
    expect(said(bench.apply(other(['two', 'three']), 'two'))).toEqual(['update dns.record_set acme:a.test:www:TXT#two']);
    expect(said(bench.plan(other([]), 'two'))).toEqual(['delete dns.record_set acme:a.test:www:TXT#two']);
  });

  it('keeps what one gives when the other lets go, under the name that it was given', () => {
    const bench = workbench(platform);
    bench.apply(zone);
    bench.apply(other(['two']), 'two');
    const empty = {organisations: {acme: {products: ['dns'], dns: {zones: {'a.test': {}}}}}};
    expect(said(bench.apply(empty))).toEqual(['delete dns.record_set acme:a.test:www:TXT']);
    expect(bench.plan(other(['two']), 'two').intents).toEqual([]);
  });
});
