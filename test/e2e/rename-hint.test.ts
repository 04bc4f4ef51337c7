/** A plan that deletes one resource and creates another beside it says how to rename instead. */
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

let here: Folder;
afterEach(() => here.remove());

const config = (text: string): string =>
  `stack: s\naccounts: [ana, bo]\norganisations:\n  acme:\n    access: { owner: ana }\n${text}`;

async function planOf(before: string, after: string): Promise<string> {
  here = folder({'pltfrms.yaml': config(before)});
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  here.write('pltfrms.yaml', config(after));
  const {out, exit} = await here.run('plan');
  expect(exit).toBe(0);
  return out;
}

test('and what it says to write makes it one rename', async () => {
  const out = await planOf('    groups: { ops: { members: [bo] } }\n', '    groups: { oncall: { members: [bo] } }\n');
  expect(out).toContain('if group acme:oncall is the same under a new name, write previously: ops there');
  expect(out.match(/previously/g)).toHaveLength(1);
  here.write('pltfrms.yaml', config('    groups: { oncall: { previously: ops, members: [bo] } }\n'));
  expect((await here.run('plan', '--json')).json.result.summary).toMatchObject({move: 1, create: 0, delete: 0});
});

test.each([
  ['two are created', '    groups: { ops: {} }\n', '    groups: { one: {}, two: {} }\n'],
  ['nothing is created', '    groups: { ops: {} }\n', ''],
  ['another kind is created', '    groups: { ops: {} }\n', '    roles: { ops: { permissions: [platform.groups.read] } }\n'],
  ['a row joins two others', '    groups: { ops: { members: [ana] } }\n', '    groups: { ops: { members: [bo] } }\n'],
])('and nothing where %s', async (_, before, after) => {
  expect(await planOf(before, after)).not.toContain('previously');
});
