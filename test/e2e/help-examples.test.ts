/** Every example in the help of every command runs as it stands there, in a folder that it may stand in. */
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {BIN} from './cli.ts';

interface Manifest {
  readonly commands: {readonly [id: string]: {readonly examples?: readonly string[]}};
}
const MANIFEST = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as Manifest;

const CONFIG = `stack: acme
accounts: [ana@acme.test, bo@acme.test]
organisations:
  acme:
    products: [dns]
    groups: { ops: { members: [bo@acme.test], description: on call } }
    access: { owner: [ana@acme.test, group:ops] }
    organisations: { shop: { groups: { web: { labels: { team: web }, members: [bo@acme.test] } } } }
    dns:
      zones:
        acme.test: { records: { mail: { A: 192.0.2.25 } } }
        old.test: { records: { "@": { A: 192.0.2.25 } } }
`;

let base: string;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'examples-'));
  const bin = join(base, 'bin/pltfrms');
  put(bin, `#!/bin/sh\nexec node '${BIN}' "$@"\n`);
  chmodSync(bin, 0o755);
  put(join(base, 'work/config/pltfrms.yaml'), CONFIG);
  expect(await run(base, 'pltfrms apply --yes')).toMatchObject({exit: 0});
});
afterAll(() => rmSync(base, {recursive: true, force: true}));

function put(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** Runs a line of a shell in the work folder of a stage. */
async function run(stage: string, line: string): Promise<{readonly exit: number; readonly out: string; readonly err: string}> {
  const ran = await execa('bash', ['-o', 'pipefail', '-c', line], {
    cwd: join(stage, 'work'),
    reject: false,
    stdin: 'ignore',
    env: {
      PATH: `${join(base, 'bin')}:${process.env['PATH']}`,
      HOME: join(stage, 'home'),
      PLTFRMS_ACTOR: 'tester',
      PLTFRMS_STORE: undefined,
      NO_COLOR: '1',
      LEDGER_SECRET: 'a secret of some length',
    },
  });
  return {exit: ran.exitCode ?? -1, out: ran.stdout, err: ran.stderr};
}

type Prepare = (stage: string) => unknown;
const write =
  (file: string, text: string): Prepare =>
  (stage) =>
    put(join(stage, 'work', file), text);
const first =
  (line: string): Prepare =>
  (stage) =>
    run(stage, line);
const withoutConfig: Prepare = (stage) => rmSync(join(stage, 'work/config'), {recursive: true});
const change = write('config/pltfrms.yaml', CONFIG.replace('on call', 'others'));

const renamed = first('for each in pltfrms.db*; do mv $each acme${each#pltfrms}; done');
const withSecret = write(
  'config/payments.yaml',
  `organisation: acme
products: [payments]
payments:
  merchants:
    shop:
      legal_name: Acme Shop B.V.
      country: NL
      merchant_category_code: 5732
      currencies: [EUR]
      webhooks:
        ledger: { url: "https://ledger.acme.test", events: [payment.*], api_version: 2026-11, signing_secret: { secret: env:LEDGER_SECRET } }
`,
);

/** What has to be there for an example besides the stage, by how it begins. */
const PREPARATIONS: {readonly [example: string]: readonly Prepare[]} = {
  apply: [change],
  'apply acme.plan.json': [first('pltfrms plan config --out acme.plan.json')],
  'apply config --approved acme.plan.json': [first('pltfrms plan config --out acme.plan.json')],
  'delete membership acme:ops:eva@acme.test': [
    first('pltfrms create account eva@acme.test && pltfrms create membership acme:ops:eva@acme.test'),
  ],
  'explain dns.zone acme:acme.test --env live': [write('config/pltfrms.yaml', `environments: [live]\n${CONFIG}`)],
  'fmt --check': [first('pltfrms fmt')],
  'fmt teams people.yaml': [
    write('teams/ops.yaml', 'organisation: acme\ngroups: { dev: {} }\n'),
    write('people.yaml', 'accounts: [eva@acme.test]\n'),
  ],
  'import --from peribolos': [
    withoutConfig,
    write('../org/config/acme/org.yaml', 'name: Acme\nadmins: [ana]\nteams: { ops: { members: [bo] } }\n'),
  ],
  'import --from octodns': [withoutConfig, write('../dns/config/acme.test.yaml', '---\nwww:\n  type: A\n  value: 192.0.2.1\n')],
  'import --from zone-file': [
    withoutConfig,
    write(
      'example.com.zone',
      '$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns1.example.com. host.example.com. 1 7200 3600 1209600 300\n@ IN NS ns1.example.com.\nns1 IN A 192.0.2.53\n',
    ),
  ],
  init: [withoutConfig],
  'key replace': [withSecret, first('pltfrms apply --yes && rm pltfrms.db.key')],
  'key replace --yes --store sqlite:acme.db': [withSecret, first('pltfrms apply --yes && rm pltfrms.db.key'), renamed],
  'store rebuild --yes --store sqlite:acme.db': [renamed],
  'plan --markdown': [change],
  'rollback 13': [change, first('pltfrms apply --yes')],
  'export --stack acme --out config': [withoutConfig],
  'show acme.plan': [change, first('pltfrms plan config --out acme.plan')],
  'update group acme:ops description=': [change],
};

function preparationsOf(example: string): readonly Prepare[] {
  const [longest] = Object.keys(PREPARATIONS)
    .filter((each) => example === each || example.startsWith(`${each} `))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? [] : (PREPARATIONS[longest] as readonly Prepare[]);
}

/** Puts what only a reader would know into an example: the hash of an event, and a folder that nobody may write to. */
async function filledIn(stage: string, line: string): Promise<string> {
  const {out} = line.includes('…') ? await run(stage, 'pltfrms log show 13 --json') : {out: ''};
  const hash = /"hash": "([0-9a-f]{64})"/.exec(out)?.[1] ?? '';
  return line.replace(/[0-9a-f]+…/, hash).replace(' /srv/', ` ${stage}/srv/`);
}

describe('the examples of', () => {
  const lines = Object.entries(MANIFEST.commands).flatMap(([id, {examples = []}]) =>
    examples
      .filter((each) => !each.startsWith('#'))
      .map((each) => [id.replaceAll(':', ' '), each.replaceAll('<%= config.bin %> ', '')] as const),
  );

  test('every command are there', () => {
    expect(lines.length).toBeGreaterThan(60);
    for (const [id, {examples = []}] of Object.entries(MANIFEST.commands)) expect([id, examples.length > 0]).toEqual([id, true]);
  });

  test.concurrent.each(lines)('%s: %s', async (_, example) => {
    const stage = mkdtempSync(join(tmpdir(), 'example-'));
    cpSync(base, stage, {recursive: true});
    for (const each of preparationsOf(example)) await each(stage);
    const line = await filledIn(stage, `pltfrms ${example}`);
    const ran = await run(stage, line);
    const errors = ran.err.split('\n').filter((each) => each.startsWith('error'));
    // Nobody is there to say yes.
    if (errors.length === 1 && errors[0]?.includes('[cli/not-confirmed]')) expect(line).not.toContain('--yes');
    else {
      expect([line, ...errors]).toEqual([line]);
      expect([line, ran.exit]).toEqual([line, line.includes('--detailed-exitcode') ? 2 : 0]);
    }
    rmSync(stage, {recursive: true, force: true});
  });
});
