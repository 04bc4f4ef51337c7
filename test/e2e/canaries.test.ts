/** A thousand secrets of all shapes: none of them is found in anything that the program writes. */
import {randomBytes} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, expect, it} from 'vitest';
import {permitWrites} from '#stores/sqlite/write-guard.ts';
import {BREAK, type Folder, folder} from './cli.ts';

const BIN = new URL('../../bin/run.js', import.meta.url).pathname;
const COUNT = 1000;

const word = (): string => randomBytes(9).toString('hex');
const SHAPES: readonly (() => string)[] = [
  word,
  () => randomBytes(24).toString('base64'),
  () => `-----BEGIN KEY-----\n${word()}\n${word()}\n-----END KEY-----`,
  () => `{"user":"${word()}","key":"${word()}"}`,
  () => `ünï ${word()} “${word()}”`,
  () => `$(var.${word()})\${${word()}}\\${word()}`,
  () => `'${word()}" : # ${word()}`,
  () => String(BigInt(`0x${word()}`)),
  () => `https://user:${word()}@host.test/?token=${word()}`,
  () => word().repeat(100),
];

let here: Folder;
afterEach(() => here.remove());

it('are in no plan, log, state, output, error or crash', async () => {
  const secrets = Array.from({length: COUNT}, (_, index) => (SHAPES[index % SHAPES.length] as () => string)());
  const place = (index: number): string => (index % 2 === 0 ? `env:CANARY_${index}` : `file:secrets/${index}`);
  const webhook = (index: number): string =>
    `      hook-${index}: { url: "https://h${index}.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: "${place(index)}" } }`;
  const config = `stack: s\norganisations:\n  acme:\n    products: [communication]\n    communication:\n     webhooks:\n${secrets.map((_, index) => webhook(index)).join('\n')}\n`;
  here = folder({'config/pltfrms.yaml': config});
  const env: {[name: string]: string} = {};
  for (const [index, secret] of secrets.entries()) {
    if (index % 2 === 0) env[`CANARY_${index}`] = secret;
    else here.write(`config/secrets/${index}`, `${secret}\n`);
  }
  const said: Buffer[] = [];
  const run = async (exit: number, ...args: string[]): Promise<void> => {
    const ran = await execa('node', [BIN, ...args], {cwd: here.path, reject: false, stdin: 'ignore', env, encoding: 'buffer'});
    said.push(Buffer.from(ran.stdout), Buffer.from(ran.stderr));
    expect([args.join(' '), ran.exitCode, ran.exitCode === exit ? '' : String(ran.stderr)]).toEqual([args.join(' '), exit, '']);
  };
  await run(0, 'plan', 'config', '--out', 'saved.plan.json');
  await run(0, 'apply', 'config', '--yes');
  await run(0, 'plan', 'config', '--detailed-exitcode', '--as-of', '2026-11-25');
  for (const index of [0, 1, 2]) {
    env[`CANARY_${index * 2}`] = `${secrets[index * 2]}x`;
    here.write(`config/secrets/${index * 2 + 1}`, `${secrets[index * 2 + 1]}x`);
  }
  await run(0, 'plan', 'config', '--json');
  await run(0, 'plan', 'config', '--markdown');
  await run(3, 'apply', 'saved.plan.json', '--yes');
  await run(0, 'apply', 'config', '--yes');
  await run(0, 'list', '--json');
  await run(0, 'show', 'communication.webhook', 'acme:hook-4', '--json');
  await run(0, 'log', 'export', '--out', 'log.jsonl');
  await run(0, 'log', 'replay');
  await run(0, 'export', '--out', 'exported');
  await run(0, 'update', 'communication.webhook', 'acme:hook-4', 'signing_secret.secret=env:CANARY_6');
  await run(7, 'update', 'communication.webhook', 'acme:hook-4', `signing_secret=${secrets[9]}`);
  here.write('wrong/pltfrms.yaml', config.replace(`{ secret: "${place(0)}" }`, `'${word()}${secrets[0]}'`));
  await run(7, 'validate', 'wrong', '--json');
  env['CANARY_8'] = '';
  env['PLTFRMS_DEBUG'] = '1';
  await run(0, 'plan', 'config', '--as-of', '2026-11-25');
  const {default: Database} = await import('better-sqlite3');
  const db = new Database(join(here.path, 'pltfrms.db'));
  permitWrites(db);
  db.exec("UPDATE resources SET spec = '{' WHERE kind = 'communication.webhook'");
  db.close();
  for (const command of [['list'], ['plan', 'config'], ['store', 'check'], ['log', 'verify']]) await run(1, ...command);
  here.write('broken.cjs', BREAK);
  env['NODE_OPTIONS'] = `--require ${join(here.path, 'broken.cjs')}`;
  await run(70, 'list');
  await run(70, 'plan', 'config', '--as-of', '2026-11-25');
  const written = readdirSync(here.path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('secrets') && !entry.parentPath.includes('wrong'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const everything = Buffer.concat([...said, ...written]);
  expect(everything.length).toBeGreaterThan(1_000_000);
  const forms = (secret: string): readonly string[] => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').slice(0, -4),
    ...secret.split(/[^A-Za-z0-9+/]+/).filter((part) => part.length > 15),
  ];
  expect(secrets.flatMap((secret, index) => (forms(secret).some((form) => everything.includes(form)) ? index : []))).toEqual([]);
});

it('are shown by no command to a config that is not trusted, be they environment variables, secrets or files', async () => {
  const canaries = Array.from({length: COUNT}, (_, index) => (SHAPES[index % SHAPES.length] as () => string)());
  const env: {[name: string]: string} = {PLTFRMS_NO_CODE: '1'};
  const files = [
    '.env',
    '.git/config',
    'secrets/token',
    'pltfrms.db.key',
    'terraform.tfstate',
    'acme.plan',
    '../outside.txt',
    'id.pem',
  ];
  const variables: string[] = [];
  const organisations: string[] = [];
  here = folder();
  for (const [index, canary] of canaries.entries()) {
    const file = files[index];
    if (file !== undefined) here.write(`config/${file}`, canary);
    else env[`CANARY_${index}`] = canary;
    const secret = `"${file === undefined ? `env:CANARY_${index}` : `file:${file}`}"`;
    const text = file === undefined ? `$(var.v${index})` : `{ file: ${file} }`;
    if (file === undefined) variables.push(`  v${index}: { env: CANARY_${index} }`);
    organisations.push(
      `  o${index}:\n    description: ${text}\n    products: [communication]\n    communication: { webhooks: { h: { url: "https://h.test/", events: [message.*], api_version: 2026-11, signing_secret: { secret: ${secret} } } } }`,
    );
  }
  here.write(
    'config/pltfrms.yaml',
    `stack: s\nvariables:\n${variables.join('\n')}\norganisations:\n${organisations.join('\n')}\n`,
  );
  const said: string[] = [];
  for (const args of [
    ['validate', 'config'],
    ['validate', 'config', '--json'],
    ['lint', 'config', '--out-format', 'sarif'],
    ['plan', 'config', '--out', 'a.plan'],
    ['plan', 'config', '--json'],
    ['plan', 'config', '--markdown'],
    ['apply', 'config', '--yes'],
    ['explain', 'organisation o9', '--config', 'config'],
  ]) {
    const ran = await execa('node', [BIN, ...args], {cwd: here.path, reject: false, stdin: 'ignore', env});
    expect([args, ran.exitCode]).toEqual([args, 7]);
    said.push(ran.stdout, ran.stderr);
  }
  expect(readdirSync(here.path).sort()).toEqual(['config', 'outside.txt']);
  const everything = said.join('\n');
  expect(everything).toContain('CANARY_9');
  const parts = (canary: string): readonly string[] => [
    canary,
    ...canary.split(/[^A-Za-z0-9+/]+/).filter((part) => part.length > 15),
  ];
  expect(canaries.filter((canary) => parts(canary).some((part) => everything.includes(part)))).toEqual([]);
});
