/** What is below a provider, with the real terraform and an example. */
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {buildExample} from './build-provider.ts';
import {exampleProvider, hasTerraform, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve'];
const FULL = `
resource "example_note" "a" {
  name   = "a"
  text   = "hello"
  ratio  = 0.1
  tags   = ["x", "y"]
  meta   = { some = [1, "b", 2.5], big = 123456789012345678901234567890 }
  secret = "hush"
  links  = { one = { url = "https://one.test" } }
}
`;

describe.skipIf(!hasTerraform)('terraform', () => {
  let provider: string;
  let here: Workspace;
  beforeAll(async () => {
    provider = mkdtempSync(join(tmpdir(), 'provider-'));
    await buildExample(provider);
  });
  afterAll(() => rmSync(provider, {recursive: true}));
  beforeEach(() => {
    here = workspace(exampleProvider(provider));
  });
  afterEach(() => here.remove());

  test('creates, sees that nothing is left to do, updates, replaces and destroys', async () => {
    here.declare(FULL);
    expect((await here.run(...APPLY)).out).toContain('1 added, 0 changed, 0 destroyed');
    expect(here.note('a')).toMatchObject({shown: 'HELLO', ratio: 0.1, secret: null, secret_length: 4});
    expect(JSON.stringify(here.state())).not.toContain('hush');
    expect((await here.run('plan')).out).toContain('No changes.');

    here.declare(FULL.replace('hello', 'bye').replace('"x", "y"', '"y", "x"'));
    const updated = await here.run(...APPLY);
    expect(updated.out).toContain('~ shown         = "HELLO" -> "BYE"');
    expect(updated.out).not.toMatch(/[~+-] tags/);
    expect(updated.out).toContain('0 added, 1 changed, 0 destroyed');

    here.declare(FULL.replace('"a"\n', '"b"\n'));
    const replaced = await here.run(...APPLY);
    expect(replaced.out).toContain('"a" -> "b" # forces replacement');
    expect(replaced.out).toContain('1 added, 0 changed, 1 destroyed');
    expect([here.note('a'), here.note('b')?.['shown']]).toEqual([undefined, 'HELLO']);

    rmSync(join(here.path, 'notes', 'b.json'));
    expect((await here.run('plan')).out).toContain('will be created');
    await here.run(...APPLY);
    expect((await here.run('destroy', '-auto-approve')).out).toContain('1 destroyed');
    expect([here.note('b'), here.left()]).toEqual([undefined, {processes: [], files: []}]);
  });

  test('imports, moves from another type, and upgrades what an older provider wrote', async () => {
    here.declare(FULL);
    await here.run(...APPLY);
    rmSync(join(here.path, 'terraform.tfstate'));
    expect((await here.run('import', 'example_note.a', 'a')).out).toContain('Import successful!');
    expect((await here.run('plan')).out).toContain('No changes.');
    expect((await here.run('import', 'example_note.b', 'nobody')).exit).toBe(1);
    rmSync(join(here.path, 'terraform.tfstate'));
    expect((await here.run('import', 'example_note.a', 'nobody')).out).toContain('Error: there is no example_note nobody');

    here.declare('resource "terraform_data" "a" {\n  input = "a"\n}\n');
    await here.run(...APPLY);
    here.declare(`${FULL}moved {\n  from = terraform_data.a\n  to = example_note.a\n}\n`);
    const moved = await here.run(...APPLY);
    expect(moved.out).toContain('0 added, 0 changed, 0 destroyed');

    const state = here.state();
    const [instance] = state.resources[0].instances;
    const {text, ...others} = instance.attributes;
    Object.assign(instance, {schema_version: 1, attributes: {...others, body: text, gone: true}});
    writeFileSync(join(here.path, 'terraform.tfstate'), JSON.stringify(state));
    expect((await here.run('plan')).out).toContain('No changes.');
  });

  test('reads data, calls functions, and hands on what is not known yet', async () => {
    here.declare(`${FULL}
resource "terraform_data" "later" {
  input = "later"
}
resource "example_note" "b" {
  name  = "b"
  text  = terraform_data.later.output
  tags  = ["x", terraform_data.later.output]
  meta  = { is = terraform_data.later.output }
  links = { one = { url = "https://\${terraform_data.later.output}" } }
}
data "example_note" "a" {
  name = example_note.a.name
}
output "said" {
  value = [data.example_note.a.text, provider::example::shout("hi", 3)]
}
`);
    const {out} = await here.run(...APPLY);
    expect(out).toContain('+ shown         = (known after apply)');
    expect(here.state().outputs.said.value).toEqual(['hello', 'HI!!!']);
    expect((await here.run('plan')).out).toContain('No changes.');
    here.declare('output "said" {\n  value = provider::example::shout("")\n}\n');
    expect((await here.run('plan')).out).toContain('Invalid value for "text" parameter: there is nothing to shout.');
  });

  test('shows an error at its attribute, and a mistake of the provider as one', async () => {
    here.declare(`${FULL.replace('https:', 'http:')}\ndata "example_note" "b" {\n  name = "b"\n}\n`);
    const wrong = await here.run('plan');
    expect(wrong.exit).toBe(1);
    expect(wrong.out).toMatch(
      /Error: a link is not safe\n\n {2}with example_note\.a,\n.*\n +\d+: {3}links {2}= .*\n\nwrite https:\n\nIt is at links\.one\.url\./,
    );
    here.declare('data "example_note" "b" {\n  name = "b"\n}\n');
    expect((await here.run('plan')).out).toMatch(
      /Error: there is no note b\n\n {2}with data\.example_note\.b,\n.*\n +\d+: {3}name = /,
    );
    here.declare('resource "example_note" "a" {\n  name = "a"\n  text = "crash"\n}\n');
    const crashed = await here.run('plan');
    expect(crashed.out).toContain('Error: this is an error in example: the pencil broke');
    expect(crashed.out).not.toContain('provider.ts');
    expect(crashed.out).not.toMatch(/^ +at /m);
  });

  test('Ctrl-C lets what runs end, and keeps it', async () => {
    here.declare('resource "example_note" "a" {\n  name = "a"\n  text = "slow"\n}\n');
    const running = here.start(...APPLY);
    await until(() => existsSync(join(here.path, 'notes', 'slow')));
    process.kill(-running.pid!, 'SIGINT');
    const {all, exitCode} = await running;
    expect(all).toContain('Interrupt received.');
    expect([exitCode, here.note('a')?.['shown'], here.state().resources.length]).toEqual([1, 'SLOW', 1]);
    await until(() => here.left().processes.length === 0);
    expect(here.left().files).toEqual([]);
  });

  test('when terraform is killed, no process and no file is left', async () => {
    here.declare('resource "example_note" "a" {\n  name = "a"\n  text = "slow"\n}\n');
    const running = here.start(...APPLY);
    await until(() => existsSync(join(here.path, 'notes', 'slow')));
    expect(here.left().processes.length).toBeGreaterThan(0);
    process.kill(running.pid!, 'SIGKILL');
    await running;
    await until(() => here.left().processes.length === 0);
    expect([here.left().files, here.note('a')]).toEqual([[], undefined]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn++) await setTimeout(25);
  expect(holds()).toBe(true);
}
