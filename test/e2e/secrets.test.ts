/** Secrets by reference, as a team lives with them: rotated, planned where they are absent, and sealed under another key. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, expect, it} from 'vitest';
import {type Envelope, type Folder, folder} from './cli.ts';

const BIN = new URL('../../bin/run.js', import.meta.url).pathname;
const config = (reference: string): string => `stack: s
organisations:
  acme:
    products: [communication]
    communication:
      webhooks:
        hook: { url: "https://h.test/", events: [message.*], api_version: 2026-11, signing_secret: { ${reference} } }
`;

let here: Folder;
afterEach(() => here.remove());

/** Runs with these variables alone; answers the exit code and what was printed as JSON. */
async function run(env: {[name: string]: string}, ...args: string[]): Promise<{exit: number | undefined; json: Envelope}> {
  const ran = await execa('node', [BIN, ...args, '--json'], {cwd: here.path, reject: false, stdin: 'ignore', env});
  return {exit: ran.exitCode, json: JSON.parse(ran.stdout)};
}

/** What is printed for people. */
async function print(env: {[name: string]: string}, ...args: string[]): Promise<{exit: number | undefined; text: string}> {
  const ran = await execa('node', [BIN, ...args], {cwd: here.path, reject: false, stdin: 'ignore', env: {...env, NO_COLOR: '1'}});
  return {exit: ran.exitCode, text: `${ran.stdout}\n${ran.stderr}`};
}

const read = (file: string): string => readFileSync(join(here.path, file), 'utf8');

const said = ({json}: {json: Envelope}): readonly unknown[] => [
  json.diagnostics.map(({code}) => code),
  json.result.changes.map(({action}: {action: string}) => action),
];

it('a plan that was made where the secret is absent is applied where it is not', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  const planned = await run({}, 'plan', '--out', 'a.plan');
  expect(said(planned)[0]).toEqual(['secret/unread']);
  const refused = await run({}, 'apply', 'a.plan', '--yes');
  expect([refused.exit, refused.json.error?.code]).toEqual([1, 'secret/unreadable']);
  expect((await run({HOOK: 'one'}, 'apply', 'a.plan', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'one'}, 'plan'))).toEqual([[], []]);
});

it('the digest of a secret that the plan cannot read is known when applied, wherever the plan is shown', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  const digestOf = ({json}: {json: Envelope}): unknown =>
    (json.result.plan ?? json.result).changes
      .flatMap(({fields}: {fields: readonly {field: string}[]}) => fields)
      .find(({field}: {field: string}) => field === 'signing_secret.digest');
  const created = await run({}, 'plan');
  expect(digestOf(created)).toEqual({field: 'signing_secret.digest', planned: '(known when applied)'});
  expect((await run({HOOK: 'one'}, 'apply', '--yes')).exit).toBe(0);

  for (const [reference, ...flags] of [
    ['secret: file:gone.txt'],
    ['secret: env:OTHER', '--no-code'],
    ['secret: env:GONE, version: 2'],
  ] as const) {
    here.write('pltfrms.yaml', config(reference));
    const env = {OTHER: 'two'};
    const planned = await run(env, 'plan', '--out', 'a.plan', ...flags);
    const wanted = {field: 'signing_secret.digest', prior: expect.stringContaining('…'), planned: '(known when applied)'};
    expect([reference, digestOf(planned)]).toEqual([reference, wanted]);
    for (const shown of [
      ['plan', ...flags],
      ['plan', '--markdown', ...flags],
      ['show', 'a.plan'],
    ]) {
      const {exit, text} = await print(env, ...shown);
      expect([shown, exit, text]).toEqual([
        shown,
        0,
        expect.stringMatching(/signing_secret\.digest: \S+ -> \(known when applied\)/),
      ]);
    }
    expect(digestOf(await run(env, 'show', 'a.plan'))).toEqual(wanted);
  }
  here.write('pltfrms.yaml', config('secret: env:OTHER'));
  expect((await run({}, 'plan', '--out', 'b.plan')).exit).toBe(0);
  expect((await run({OTHER: 'two'}, 'apply', 'b.plan', '--yes')).exit).toBe(0);
  expect(said(await run({OTHER: 'two'}, 'plan'))).toEqual([[], []]);
});

it('a plan is stale when the secret that was approved is another one by then', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  expect((await run({HOOK: 'one'}, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'two'}, 'plan', '--out', 'a.plan'))).toEqual([[], ['update']]);
  const stale = await run({HOOK: 'three'}, 'apply', 'a.plan', '--yes');
  expect([stale.exit, stale.json.error?.code]).toEqual([3, 'plan/stale']);
  expect((await run({HOOK: 'two'}, 'apply', 'a.plan', '--yes')).exit).toBe(0);
});

const [KEY, OTHER] = ['9f2c4be81d7a03565c1e8f7b2a90d34c', 'c41d9a7e2b8f05366f0c7e1d84ab9253'];

it('a key that was lost is an error that leads on, and none is created in its place', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  expect((await run({HOOK: 'one'}, 'apply', '--yes')).exit).toBe(0);
  const digest = async (): Promise<string> =>
    (await run({}, 'show', 'communication.webhook', 'acme:hook')).json.result.spec.signing_secret.digest;
  const before = await digest();
  rmSync(join(here.path, 'pltfrms.db.key'));
  for (const [env, ...args] of [
    [{HOOK: 'two'}, 'plan'],
    [{HOOK: 'one'}, 'plan'],
    [{HOOK: 'two'}, 'apply', '--yes'],
    [{HOOK: 'two'}, 'update', 'communication.webhook', 'acme:hook', 'signing_secret.version=2'],
    [{HOOK: 'two', PLTFRMS_SECRET_KEY: OTHER}, 'apply', '--yes'],
  ] as const) {
    const {exit, json} = await run(env, ...args);
    expect([args, exit, json.error?.code]).toEqual([args, 1, 'secret/key']);
    expect(json.error?.message).toMatch(/\b[0-9a-f]{8}\b/);
    expect(json.error?.hint).toContain('pltfrms key replace --store sqlite:pltfrms.db');
  }
  expect(existsSync(join(here.path, 'pltfrms.db.key'))).toBe(false);
  expect((await run({}, 'plan')).exit, 'what needs no key goes on').toBe(0);
  expect(await digest()).toBe(before);

  const replaced = await run({}, 'key', 'replace', '--yes');
  expect([replaced.exit, replaced.json.result.digests]).toEqual([0, 1]);
  expect(said(await run({HOOK: 'two'}, 'plan'))).toEqual([['secret/other-key'], ['update']]);
  expect((await run({HOOK: 'two'}, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'two'}, 'plan'))).toEqual([[], []]);
  expect(said(await run({HOOK: 'three'}, 'plan'))).toEqual([[], ['update']]);
  const idle = await run({}, 'key', 'replace', '--yes');
  expect([idle.exit, idle.json.error?.code]).toEqual([1, 'secret/key']);
});

it('a key is rotated by naming the new one', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  const [old, next] = [
    {HOOK: 'one', PLTFRMS_SECRET_KEY: KEY},
    {HOOK: 'one', PLTFRMS_SECRET_KEY: OTHER},
  ];
  expect((await run(old, 'apply', '--yes')).exit).toBe(0);
  expect((await run(next, 'plan')).json.error?.code).toBe('secret/key');
  expect((await run(next, 'key', 'replace', '--yes')).exit).toBe(0);
  expect((await run(old, 'plan')).json.error?.code).toBe('secret/key');
  expect((await run(next, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run(next, 'plan'))).toEqual([[], []]);
  expect((await run(next, 'log', 'replay')).exit).toBe(0);
});

it('equal secrets of two resources, and of one that is replaced, have digests that differ, wherever they are shown', async () => {
  const hook = (host: string): string =>
    `{ url: "https://${host}.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: env:HOOK } }`;
  const two = (organisation: string): string =>
    `stack: s\norganisations:\n  ${organisation}:\n    products: [communication]\n    communication: { webhooks: { a: ${hook('a')}, b: ${hook('b')} } }\n`;
  here = folder({'pltfrms.yaml': two('acme')});
  expect((await run({}, 'apply', '--yes')).exit, 'the secret is needed').toBe(1);
  here.write('pltfrms.yaml', 'stack: s\norganisations: { acme: { products: [communication] } }\n');
  await run({}, 'apply', '--yes');
  here.write('pltfrms.yaml', two('acme'));
  const env = {HOOK: 'hunter2', PLTFRMS_SECRET_KEY: KEY};
  const digests = (text: string): readonly string[] => [...new Set(text.match(/[0-9a-f]{8}:(?:2:)?[0-9a-f]{64}/g))].sort();
  const planned = digests(JSON.stringify((await run(env, 'plan', '--out', 'a.plan')).json.result.intents));
  expect(planned.length).toBe(2);
  expect(digests(read('a.plan'))).toEqual(planned);
  expect((await run(env, 'apply', '--yes')).exit).toBe(0);
  await run({}, 'log', 'export', '--out', 'log.jsonl');
  expect(digests(read('log.jsonl'))).toEqual(planned);

  here.write('pltfrms.yaml', two('shop').replace('shop:', 'shop:\n    previously: acme'));
  expect(said(await run(env, 'plan'))).toEqual([[], ['move']]);
  expect((await run(env, 'apply', '--yes')).exit).toBe(0);
  await run(env, 'apply', '--yes');
  here.write('pltfrms.yaml', 'stack: s\norganisations: { shop: { products: [communication] } }\n');
  expect((await run({}, 'apply', '--yes')).exit).toBe(0);
  here.write('pltfrms.yaml', two('shop'));
  expect((await run(env, 'apply', '--yes')).exit).toBe(0);
  await run({}, 'log', 'export', '--out', 'again.jsonl');
  expect(digests(read('again.jsonl')).length, 'born again, they are other resources').toBe(4);
});

it('a stranger’s config reads no secret and no environment variable that is not meant for it', async () => {
  const leak = 'stack: s\nvariables: { x: { env: AWS_SECRET } }\norganisations: { acme: { display_name: "$(var.x)" } }\n';
  here = folder({'leak/pltfrms.yaml': leak, 'hook/pltfrms.yaml': config('secret: env:HOOK')});
  const env = {AWS_SECRET: 'hunter2hunter2', HOOK: 'hunter2hunter2', PLTFRMS_SECRET_KEY: KEY};
  const trusted = await run(env, 'lint', 'leak');
  expect(trusted.json.diagnostics.map(({severity, code, at}) => [severity, code, at?.line, at?.column])).toContainEqual([
    'info',
    'config/variable-name',
    2,
    24,
  ]);
  for (const command of [
    ['validate'],
    ['lint'],
    ['plan'],
    ['plan', '--markdown'],
    ['apply', '--yes'],
    ['explain', 'organisation acme'],
  ]) {
    const path = command[0] === 'explain' ? ['--config', 'leak'] : ['leak'];
    for (const ran of [
      await print(env, ...command, ...path, '--no-code'),
      await print({...env, PLTFRMS_NO_CODE: '1'}, ...command, ...path),
    ]) {
      expect([command, ran.exit]).toEqual([command, 7]);
      expect(ran.text).not.toContain('hunter2');
      expect(ran.text).toContain('leak/pltfrms.yaml:2:24');
      expect(ran.text).toContain('--allow-env AWS_SECRET');
    }
  }
  const allowed = await run({...env, PLTFRMS_ALLOW_ENV: 'AWS_SECRET'}, 'plan', 'leak', '--no-code');
  expect(allowed.json.result.changes[0].fields[0].planned).toBe('hunter2hunter2');
  here.write('leak/pltfrms.yaml', leak.replace('AWS_SECRET', 'PLTFRMS_VAR_NAME'));
  const meant = await run({PLTFRMS_VAR_NAME: 'Acme'}, 'plan', 'leak', '--no-code');
  expect(meant.json.result.changes[0].fields[0].planned).toBe('Acme');

  expect((await run(env, 'apply', 'hook', '--yes')).exit).toBe(0);
  const secret = await run({...env, HOOK: 'another'}, 'plan', 'hook', '--no-code');
  expect(said(secret), 'neither that it has changed, nor a digest of it').toEqual([['secret/unread'], []]);
  const moved = await run(env, 'plan', 'hook', '--no-code');
  expect(JSON.stringify(moved.json)).not.toMatch(/:2:[0-9a-f]{64}/);
  here.write('hook/pltfrms.yaml', config('secret: env:AWS_SECRET'));
  const guessed = await run(env, 'plan', 'hook', '--no-code');
  expect(JSON.stringify(guessed.json.result.intents)).not.toMatch(/:2:/);
  const refused = await run(env, 'apply', 'hook', '--no-code', '--yes');
  expect([refused.exit, refused.json.error?.code]).toEqual([1, 'secret/unreadable']);
});

it('a secret in a file outside of the config is read only from a folder that the operator names', async () => {
  here = folder({'config/pltfrms.yaml': config('secret: file:/nowhere'), 'mounted/hook': 'hunter2\n'});
  const mounted = join(here.path, 'mounted');
  for (const place of [`file:${mounted}/hook`, 'file:../mounted/hook']) {
    here.write('config/pltfrms.yaml', config(`secret: "${place}"`));
    const refused = await run({}, 'plan', 'config');
    expect([refused.exit, ...refused.json.diagnostics.map(({code, at}) => [code, at?.line])]).toEqual([7, ['secret/refused', 7]]);
    expect(refused.json.diagnostics[0]?.hint).toContain('--secrets-from');
    expect((await run({}, 'apply', 'config', '--yes')).exit).toBe(7);
  }
  expect((await run({}, 'apply', 'config', '--yes', '--secrets-from', 'mounted')).exit).toBe(0);
  expect(said(await run({PLTFRMS_SECRETS_FROM: `/run/secrets:${mounted}`}, 'plan', 'config'))).toEqual([[], []]);
});
