/** The reseller example, as its users would use it: every product, two environments, secrets, and the way out and back. */
import {readdirSync} from 'node:fs';
import {execa} from 'execa';
import {afterEach, describe, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';

const BIN = new URL('../../bin/run.js', import.meta.url).pathname;
const YAML = new URL('../../examples/reseller/yaml', import.meta.url).pathname;
const TYPESCRIPT = new URL('../../examples/reseller/typescript', import.meta.url).pathname;
const SECRETS = {BILLING_CLIENT_SECRET: 'one', LEDGER_SECRET: 'two'};

let here: Folder;
afterEach(() => here.remove());

async function run(...args: string[]): Promise<{exit: number | undefined; out: string; err: string}> {
  const ran = await execa('node', [BIN, ...args], {
    cwd: here.path,
    reject: false,
    stdin: 'ignore',
    env: {...SECRETS, NO_COLOR: '1', PLTFRMS_STORE: undefined, PLTFRMS_ENV: undefined},
  });
  return {exit: ran.exitCode, out: ran.stdout, err: ran.stderr};
}

/** Lists the warnings of a run, without their places. */
function warnings(err: string): readonly string[] {
  return err
    .split('\n')
    .filter((line) => line.startsWith('warning: '))
    .sort();
}

describe.each(['live', 'lab'])('the reseller, in %s', (environment) => {
  it('is planned, applied, planned again empty, exported, and planned empty from that', async () => {
    here = folder();
    const env = ['--env', environment];
    const first = await run('plan', YAML, ...env);
    expect([first.exit, first.err.includes('secret/unread')]).toEqual([0, false]);
    expect((await run('plan', TYPESCRIPT, ...env)).out).toBe(first.out);
    expect(first.out).toContain('(follows from communication.mail_domain hostco/north/bakery:bakery.test)');
    expect(first.out.includes('till-2')).toBe(environment === 'live');
    expect((await run('apply', YAML, ...env, '--yes')).exit).toBe(0);
    expect((await run('show', 'communication.template', 'hostco:invoice', '--json')).out).toContain(
      '<strong>{{amount}}</strong>',
    );
    const again = await run('plan', YAML, ...env, '--as-of', '2026-11-25', '--detailed-exitcode');
    expect(first.err).toContain('warning: ');
    expect([again.exit, warnings(again.err)]).toEqual([0, warnings(first.err)]);
    expect((await run('export', '--out', 'out')).exit).toBe(0);
    expect(readdirSync(here.path, {recursive: true}).length).toBeGreaterThan(10);
    const back = await run('plan', 'out', ...env, '--as-of', '2026-11-25', '--detailed-exitcode');
    expect([back.exit, warnings(back.err)]).toEqual([0, warnings(first.err)]);
    expect((await run('log', 'replay')).exit).toBe(0);
  });
});
