/** Secrets by reference, as a team lives with them: rotated, planned where they are absent, and sealed under another key. */
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

it('a plan is stale when the secret that was approved is another one by then', async () => {
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  expect((await run({HOOK: 'one'}, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'two'}, 'plan', '--out', 'a.plan'))).toEqual([[], ['update']]);
  const stale = await run({HOOK: 'three'}, 'apply', 'a.plan', '--yes');
  expect([stale.exit, stale.json.error?.code]).toEqual([3, 'plan/stale']);
  expect((await run({HOOK: 'two'}, 'apply', 'a.plan', '--yes')).exit).toBe(0);
});

it('a key that was lost is said, and counting up the version seals anew', async () => {
  const [old, other] = ['o'.repeat(32), 'n'.repeat(32)];
  here = folder({'pltfrms.yaml': config('secret: env:HOOK')});
  expect((await run({HOOK: 'one', PLTFRMS_SECRET_KEY: old}, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'two', PLTFRMS_SECRET_KEY: other}, 'plan'))).toEqual([['secret/other-key'], []]);
  here.write('pltfrms.yaml', config('secret: env:HOOK, version: 2'));
  expect((await run({HOOK: 'two', PLTFRMS_SECRET_KEY: other}, 'apply', '--yes')).exit).toBe(0);
  expect(said(await run({HOOK: 'two', PLTFRMS_SECRET_KEY: other}, 'plan'))).toEqual([[], []]);
  expect(said(await run({HOOK: 'three', PLTFRMS_SECRET_KEY: other}, 'plan'))).toEqual([[], ['update']]);
});
