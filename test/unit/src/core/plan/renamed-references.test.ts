/** References by a name that changes, or has changed: they are followed, and warned of in the plan that makes the change. */
import {describe, expect, it} from 'vitest';
import {platform} from '../../../../laws/platform-vocabulary.ts';
import {type Tree, workbench} from './workbench.ts';

interface Rename {
  readonly before: Tree;
  /** The same with another name and the old references. */
  readonly after: Tree;
  readonly says: string;
}

const acme = (rest: Tree, accounts: readonly (string | Tree)[] = ['ana', 'lee']): Tree => ({
  accounts: accounts as string[],
  organisations: {acme: rest},
});
const lab = (rest: Tree): Tree => ({organisations: {acme: {access: {viewer: ['group:acme/lab:ops']}, organisations: rest}}});

const RENAMES: {readonly [name: string]: Rename} = {
  'an account': {
    before: acme({groups: {ops: {members: ['lee']}}}),
    after: acme({groups: {ops: {members: ['lee']}}}, ['ana', {kim: {previously: 'lee'}}]),
    says: 'account lee is now called account kim',
  },
  'a group': {
    before: acme({groups: {ops: {}}, access: {viewer: ['group:ops']}}),
    after: acme({groups: {sre: {previously: 'ops'}}, access: {viewer: ['group:ops']}}),
    says: 'group acme:ops is now called group acme:sre',
  },
  'an organisation in the path': {
    before: lab({lab: {groups: {ops: {}}}}),
    after: lab({works: {previously: 'lab', groups: {ops: {}}}}),
    says: 'group acme/lab:ops is now called group acme/works:ops',
  },
};

describe('a reference by the old name', () => {
  it.each(Object.entries(RENAMES))('of %s is warned of in the plan that renames it, and as long as it stands', (_, rename) => {
    const bench = workbench(platform);
    bench.apply(rename.before);
    const said = (): readonly string[] => bench.plan(rename.after).diagnostics.map(({code, summary}) => `${code} ${summary}`);
    expect(said()).toEqual([`reference/renamed ${rename.says}`]);
    bench.apply(rename.after);
    expect(bench.plan(rename.after).intents).toEqual([]);
    expect(said()).toEqual([`reference/renamed ${rename.says}`]);
  });
});
