/** Standard input names nothing and confirms nothing: arguments come from the command line alone. */
import {readFileSync} from 'node:fs';
import {execa} from 'execa';
import {afterEach, expect, test} from 'vitest';
import {BIN, type Folder, folder} from './cli.ts';

const ENV = {PLTFRMS_ACTOR: 'tester', PLTFRMS_STORE: undefined, NO_COLOR: '1'};

let here: Folder;
afterEach(() => here.remove());

interface Ran {
  readonly exit: number | undefined;
  readonly out: string;
  readonly err: string;
}

async function piped(input: string, ...args: string[]): Promise<Ran> {
  const ran = await execa('node', [BIN, ...args], {cwd: here.path, reject: false, input, env: ENV});
  return {exit: ran.exitCode, out: ran.stdout, err: ran.stderr};
}

async function redirected(file: string, ...args: string[]): Promise<Ran> {
  const ran = await execa('sh', ['-c', `exec node "$0" "$@" < ${file}`, BIN, ...args], {
    cwd: here.path,
    reject: false,
    env: ENV,
    timeout: 20_000,
  });
  return {exit: ran.exitCode, out: ran.stdout, err: ran.stderr};
}

interface Manifest {
  readonly commands: {readonly [id: string]: {readonly args: {readonly [name: string]: {readonly required?: boolean}}}};
}

const manifest = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as Manifest;
const withArguments = Object.entries(manifest.commands).filter(([, {args}]) => Object.keys(args).length > 0);

test('every command with an argument is known', () => {
  expect(withArguments.length).toBeGreaterThan(14);
  here = folder();
});

/** Flags without which a command does not look at its arguments. */
const REQUIRED: {readonly [command: string]: readonly string[]} = {
  import: ['--from', 'zone-file', '--out', 'imported'],
  init: ['--stack', 'here'],
};

test.each(withArguments)('%s does what it does without a pipe', async (id, {args}) => {
  const words = [...id.split(':'), ...(REQUIRED[id] ?? [])];
  const ran: Ran[] = [];
  for (const run of [() => here.run(...words), () => piped('other\n', ...words)]) {
    here?.remove();
    here = folder({'pltfrms.yaml': 'stack: here\norganisations: { a: {} }\n', '.pltfrmsignore': 'other\n'});
    await here.run('apply', '--yes');
    here.write('other/pltfrms.yaml', 'stack: other\norganisations: { b: {} }\n');
    const {exit, out, err} = await run();
    ran.push({exit, out: out.replace(/\d+:[0-9a-f]{64}/, 'ANCHOR'), err});
  }
  expect(ran[1]).toEqual(ran[0]);
  if (Object.values(args).some((arg) => arg.required)) expect(ran[1]?.err).toContain('missing');
});

test('a config that is piped is not applied, and this folder’s is', async () => {
  here = folder({'pltfrms.yaml': 'stack: here\norganisations: { a: {} }\n'});
  const other = folder({'pltfrms.yaml': 'stack: other\norganisations: { b: {} }\n'});
  expect((await piped(`${other.path}\n`, 'apply', '--yes')).exit).toBe(0);
  other.remove();
  expect((await here.run('list', 'organisation')).out).toMatch(/organisation a .*\n\n1 resource$/s);
});

test.each(['y', 'yes', 'yes\nyes', 'here'])('“%s” in a pipe confirms nothing', async (answer) => {
  here = folder({'pltfrms.yaml': 'stack: here\norganisations: { a: {} }\n'});
  const first = await piped(`${answer}\n`, 'apply');
  expect([first.exit, first.err]).toEqual([1, expect.stringContaining('there is no terminal to ask on')]);
  expect(first.err).toContain('--yes');
  expect((await here.run('apply', '--yes')).exit).toBe(0);
  expect((await piped(`${answer}\n`, 'destroy')).exit).toBe(1);
  expect((await piped(`${answer}\n`, 'rollback', '0')).exit).toBe(1);
  expect((await here.run('log', 'list', '--json')).json.result).toHaveLength(1);
});

test('a loop of while read loses no line', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\norganisations: { a: {}, b: {}, c: {} }\n', names: 'a\nb\nc\n'});
  await here.run('apply', '--yes');
  const loop = `while read -r name; do node ${BIN} show organisation "$name"; node ${BIN} plan; done < names`;
  const {stdout} = await execa('sh', ['-c', loop], {cwd: here.path, env: ENV});
  expect(stdout.match(/^organisation \w/gm)).toEqual(['organisation a', 'organisation b', 'organisation c']);
  expect(stdout.match(/No changes/g)).toHaveLength(3);
});

test('neither a megabyte nor a device without an end is read', async () => {
  here = folder({'pltfrms.yaml': 'stack: s\n'});
  expect(await piped('x'.repeat(1_000_000), 'validate')).toMatchObject({exit: 0, err: ''});
  expect(await redirected('/dev/zero', 'validate')).toMatchObject({exit: 0, err: ''});
  const never = execa('node', [BIN, 'plan'], {cwd: here.path, stdin: 'pipe', env: ENV, timeout: 20_000});
  expect((await never).exitCode).toBe(0);
});

test('a configuration from a pipe is named, and then it is the one that is meant', async () => {
  here = folder({'names/pltfrms.yaml': 'stack: s\n'});
  expect((await redirected('names/pltfrms.yaml', 'validate', '/dev/stdin')).out).toContain('Valid.');
});
