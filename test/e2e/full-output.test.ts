/** Standard output that takes nothing: what was changed is said, nothing is changed unseen, and no stack is shown. */
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';

let here: Folder;
beforeEach(() => {
  here = folder({'pltfrms.yaml': 'stack: s\naccounts: [ana@acme.test]\n'});
});
afterEach(() => here.remove());

function shell(command: string): {status: number | null; stdout: string; stderr: string} {
  const script = `set -o pipefail; ${command.replaceAll('pltfrms ', `node ${BIN} `)}`;
  return spawnSync('bash', ['-c', script], {cwd: here.path, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}});
}

const accounts = async (): Promise<number> => (await here.run('list', '--json')).json.result?.length ?? 0;

test('an apply that has committed says so, with its anchor', async () => {
  const ran = shell('pltfrms apply --yes --json > /dev/full');
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(
    /^error: 1 event was applied, and the log ends at 1:[0-9a-f]{64}; but the answer could not be written to standard output: no space left on device \(ENOSPC\) \[file\/unwritable\]\n {2}do not apply again/,
  );
  expect(await accounts()).toBe(1);
});

test('so do the changes by hand, a rollback and a destroy', async () => {
  await here.run('apply', '--yes');
  for (const command of [
    'create account eva',
    'update account eva display_name=Eva',
    'delete account eva',
    'rollback 0 --stack s --yes',
  ])
    expect(shell(`pltfrms ${command} --json > /dev/full`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error: 1 event was applied, and the log ends at \d+:/),
    });
  await here.run('apply', '--yes');
  expect(shell('pltfrms destroy --yes --up-to 1 --json > /dev/full').stderr).toContain('1 event was applied');
});

test('a plan that cannot be shown is not applied', async () => {
  for (const command of ['apply --yes', 'apply --yes --all']) {
    const ran = shell(`pltfrms ${command} > /dev/full`);
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('the plan could not be written to standard output')]);
    expect(ran.stderr).toContain('nothing was changed');
  }
  expect(await accounts()).toBe(0);
});

test('a format that cannot be written after an apply says that it was applied', async () => {
  writeFileSync(join(here.path, 'out'), '');
  const ran = shell('pltfrms apply --yes --out-format text --out-format sarif=/dev/full');
  expect([ran.status, ran.stderr]).toEqual([
    1,
    expect.stringMatching(
      /error: 1 event was applied, and the log ends at 1:\w+; but \/dev\/full cannot be written: no space left/,
    ),
  ]);
  expect(await accounts()).toBe(1);
});

test('every command says what it could not write, and shows no stack', async () => {
  await here.run('apply', '--yes');
  const commands = [
    'plan',
    'plan --json',
    'list',
    'log list',
    'log export',
    'log verify',
    'export',
    'explain',
    'schema',
    'validate',
    'lint',
  ];
  for (const command of [...commands, 'show account ana@acme.test', '--help', 'plan --help', 'help log']) {
    const ran = shell(`pltfrms ${command} > /dev/full`);
    expect([command, ran.status, ran.stderr]).toEqual([
      command,
      1,
      'error: the answer could not be written to standard output: no space left on device (ENOSPC) [file/unwritable]\n',
    ]);
  }
  expect(shell('pltfrms --version > /dev/full').status).toBe(1);
  expect(shell('pltfrms paln --json > /dev/full').stderr).toContain('there is no command paln');
  expect(shell('pltfrms show account nobody --json > /dev/full').stderr).toContain('nobody');
});

test('standard error that takes nothing changes nothing', async () => {
  expect(shell('pltfrms apply --yes 2> /dev/full').status).toBe(0);
  expect(shell('pltfrms show account nobody 2> /dev/full').status).toBe(1);
  expect(shell('pltfrms list > /dev/full 2> /dev/full').status).toBe(1);
});

test('a reader that goes is no failure, and an apply goes on without one', async () => {
  expect(shell('pltfrms apply --yes | true')).toMatchObject({status: 0});
  expect(await accounts()).toBe(1);
  for (const command of ['explain rules', 'schema', 'log export', '--help', '--version'])
    expect(shell(`pltfrms ${command} | head -1`)).toMatchObject({status: 0, stderr: ''});
});
