import {describe, expect, it} from 'vitest';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {said, type Tree, workbench} from './workbench.ts';

const acme = (groups: Tree): Tree => ({accounts: ['ana', 'bo'], organisations: {acme: {groups}}});

function warnings(bench: ReturnType<typeof workbench>, tree: Tree): readonly string[] {
  return bench.plan(tree).diagnostics.map(({code, address}) => `${code} ${address}`);
}

describe('a previously that is not followed', () => {
  it('is warned of where the name it leaves is declared again, and what has it is more like that', () => {
    const bench = workbench(platform);
    bench.apply(acme({a: {members: ['ana']}}));
    const tree = acme({b: {previously: 'a', members: ['bo']}, a: {members: ['ana']}});
    expect(warnings(bench, tree)).toEqual(['config/previously-ignored group acme:b']);
    bench.apply(tree);
    expect(warnings(bench, tree)).toEqual([]);
  });

  it('is warned of where the name it takes is taken by what is more like it, and what it names is deleted', () => {
    const bench = workbench(platform);
    bench.apply(acme({a: {members: ['ana']}, b: {members: ['bo']}}));
    const tree = acme({b: {previously: 'a', members: ['bo']}});
    expect(warnings(bench, tree)).toEqual(['config/previously-ignored group acme:b']);
    expect(said(bench.plan(tree))).toContain('delete group acme:a');
  });

  it('is not warned of where it is followed, has been followed, or names nothing that stands', () => {
    const bench = workbench(platform);
    const tree = acme({b: {previously: 'a', members: ['ana']}, c: {previously: 'x'}});
    bench.apply(acme({a: {members: ['ana']}}));
    expect(warnings(bench, tree)).toEqual([]);
    bench.apply(tree);
    expect(warnings(bench, tree)).toEqual([]);
    const again = acme({b: {previously: 'a', members: ['ana']}, c: {previously: 'x'}, a: {}});
    bench.apply(again);
    expect(warnings(bench, again)).toEqual([]);
  });
});
