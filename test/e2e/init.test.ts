/** A repository that works at once, from an empty folder. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {afterEach, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';

let here: Folder;
afterEach(() => here.remove());

const read = (name: string): string => readFileSync(join(here.path, name), 'utf8');

it('is made, validated, formatted, applied, and planned again empty', async () => {
  here = folder();
  expect((await here.run('init', 'repo', '--stack', 'acme', '--owner', 'ana@acme.test')).exit).toBe(0);
  for (const args of [['validate'], ['fmt', '--check'], ['plan'], ['apply', '--yes'], ['plan', '--detailed-exitcode']]) {
    const [command = '', ...flags] = args;
    expect([args, (await here.run(command, 'repo', ...flags)).exit]).toEqual([args, 0]);
  }
  const {'yaml.schemas': schemas} = JSON.parse(read('repo/.vscode/settings.json'));
  const [schema = ''] = Object.keys(schemas);
  expect(existsSync(join(here.path, 'repo', schema))).toBe(true);
  expect(read('repo/.gitignore').split('\n')).toEqual(expect.arrayContaining(['*.db', '*.db.key', '*.plan']));
});

it('runs in its workflow what the program has', async () => {
  here = folder();
  await here.run('init', '.', '--stack', 'acme', '--owner', 'ana');
  const workflow = load(read('.github/workflows/pltfrms.yml')) as {jobs: {pltfrms: {steps: {run?: string}[]}}};
  const commands = workflow.jobs.pltfrms.steps.flatMap(({run}) =>
    run
      ? run
          .replace(/ >> .*/, '')
          .split(' ')
          .slice(1)
      : [],
  );
  expect(commands.length).toBeGreaterThan(8);
  for (const {run} of workflow.jobs.pltfrms.steps)
    if (run)
      expect([
        run,
        (
          await here.run(
            ...run
              .replace(/ >> .*/, '')
              .split(' ')
              .slice(1),
          )
        ).exit,
      ]).toEqual([run, 0]);
});

it('leaves what is there as it is, and says so', async () => {
  here = folder({'pltfrms.yaml': 'stack: mine\n', '.gitignore': 'x\n'});
  const ran = await here.run('init', '.', '--stack', 'acme', '--owner', 'ana', '--json');
  expect(ran.json.result.kept).toEqual(['pltfrms.yaml', '.gitignore']);
  expect([read('pltfrms.yaml'), read('.gitignore')]).toEqual(['stack: mine\n', 'x\n']);
  const wrong = await here.run('init', '.', '--stack', 'My Stack');
  expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('--stack')]);
});
