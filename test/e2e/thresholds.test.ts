/** What a plan says of thresholds and of the allowances that lift them, and that a rollback meets thresholds too. */
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

const accounts = (count: number): string => `[${Array.from({length: count}, (_, index) => `a${index}@acme.test`).join(', ')}]`;
const config = (count: number, allowances = ''): string =>
  `stack: acme\nsettings: { allowances: { ${allowances} } }\naccounts: ${accounts(count)}\norganisations: { acme: {} }\n`;
const allowance = (name: string, most: number, until = '2099-01-01'): string =>
  `${name}: { kind: account, delete: ${most}, until: ${until}, reason: spring }`;

let here: Folder;
beforeEach(async () => {
  here = folder({'pltfrms.yaml': config(30)});
  expect((await here.run('apply', '--yes')).exit).toBe(0);
});
afterEach(() => here.remove());

test('a plan names the allowance that it uses up, wherever it is read', async () => {
  here.write('pltfrms.yaml', config(10, allowance('spring', 20)));
  const said = 'uses up the allowance spring, for 20';
  expect((await here.run('plan', '--out', 'saved.plan')).out).toContain(said);
  expect((await here.run('plan', '--out-format', 'markdown')).out).toContain(said);
  expect((await here.run('show', 'saved.plan')).out).toContain(said);
  expect((await here.run('apply', 'saved.plan', '--yes')).out).toContain(said);
});

test('a plan that is blocked says of each allowance for it why it does not count', async () => {
  here.write('pltfrms.yaml', config(20, allowance('used', 10)));
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  here.write(
    'pltfrms.yaml',
    config(10, [allowance('used', 10), allowance('small', 5), allowance('old', 10, '2020-01-01')].join(', ')),
  );
  const {exit, out, err} = await here.run('plan');
  expect([exit, out + err]).toEqual([
    4,
    expect.stringContaining(
      'the allowance old has ended; the allowance small allows less; the allowance used was used already; if that is meant, write another',
    ),
  ]);
});

test('a rollback that is not asked about deletes no more than a threshold, unless it is told how many', async () => {
  for (const args of [['--yes'], ['--out', 'back.plan']]) {
    const {exit, err} = await here.run('rollback', '0', ...args);
    expect([exit, err]).toEqual([4, expect.stringContaining('this would delete 30 of 30 account resources; 3 is the threshold')]);
    expect(err).toContain('--up-to 31 says that it is meant');
  }
  expect((await here.run('rollback', '0', '--yes', '--up-to', '30')).exit).toBe(4);
  expect((await here.run('list', '--json')).json.result).toHaveLength(31);
  expect((await here.run('rollback', '0', '--yes', '--up-to', '31')).exit).toBe(0);
  expect((await here.run('list', '--json')).json.result).toHaveLength(0);
});
