/**
 * What our provider adds to terraform: the same task with it, with the resource that is built into terraform and calls
 * nobody, and without terraform. The built-in one is the floor: whatever it takes is terraform's own.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {measureHandshake} from './handshake.ts';
import {environment, type Job, type Measured, measure, measureInTurn} from './measure.ts';
import type {Row} from './report.ts';
import {builtInAsHcl, oursAsHcl, oursAsYaml} from './zone.ts';

/** Few enough for terraform to be done in seconds, many enough for its start not to matter. */
const PROVIDER_RESOURCES = 1000;

/** A provider in a home of its own: terraform looks below it by itself, and finds nobody else's. */
export interface InstalledProvider {
  readonly home: string;
  readonly executable: string;
}

/** By the command that users have: what is measured is what they run, not what stands in this repository. */
export function installProvider(program: string, folder: string): InstalledProvider {
  const home = join(folder, 'home');
  mkdirSync(home);
  const ran = spawnSync(process.execPath, [program, 'terraform', 'install', '--json'], {
    encoding: 'utf8',
    env: {...environment(), HOME: home},
  });
  if (ran.status !== 0) throw new Error(`the provider could not be installed:\n${ran.stderr}`);
  const {result} = JSON.parse(ran.stdout) as {result: {folder: string; version: string}};
  return {home, executable: join(result.folder, `terraform-provider-pltfrms_v${result.version}`)};
}

export async function handshakeRow({home, executable}: InstalledProvider, runs: number): Promise<Row> {
  return {name: 'provider, to its handshake', ...(await measureHandshake(executable, home, runs))};
}

/** The floor first in each pair, so that a ratio stands beside ours. Applies are once: there is one empty state to begin with. */
export function* providerRows(program: string, folder: string, {home}: InstalledProvider, runs: number): Iterable<Row> {
  const [builtIn, ours, config] = ['built-in', 'ours', 'config'].map((name) => join(folder, 'provider', name)) as [
    string,
    string,
    string,
  ];
  for (const cwd of [builtIn, ours, config]) mkdirSync(cwd, {recursive: true});
  writeFileSync(join(builtIn, 'main.tf'), builtInAsHcl(PROVIDER_RESOURCES));
  writeFileSync(join(ours, 'main.tf'), oursAsHcl(PROVIDER_RESOURCES));
  writeFileSync(join(config, 'pltfrms.yaml'), oursAsYaml(PROVIDER_RESOURCES));

  const terraform = (cwd: string, args: readonly string[], says: string): Job => {
    return {command: 'terraform', args: [...args, '-no-color', '-input=false'], cwd, says, mayWarn: true, env: {HOME: home}};
  };
  const pltfrms = (args: readonly string[], says: string): Job => {
    return {command: process.execPath, args: [program, ...args], cwd: config, says};
  };
  const both = (args: readonly string[], says: string): readonly Job[] => {
    return [terraform(builtIn, args, says), terraform(ours, args, says)];
  };
  const count = PROVIDER_RESOURCES.toLocaleString('en');
  const inFull = ['plan', '--as-of', new Date().toISOString().slice(0, 10)];

  for (const init of both(['init'], 'successfully initialized')) measure(init, 1, 0);
  yield* compared(
    'plan',
    measureInTurn([...both(['plan'], `${PROVIDER_RESOURCES} to add`), pltfrms(['plan'], `${count} to create`)], runs),
  );
  const applies = [
    ...both(['apply', '-auto-approve'], `${PROVIDER_RESOURCES} added`),
    pltfrms(['apply', '--yes'], `Applied ${count} events`),
  ];
  yield* compared('apply', measureInTurn(applies, 1, 0));
  yield* compared('empty plan', measureInTurn([...both(['plan'], 'No changes'), pltfrms(inFull, 'No changes')], runs));
  rmSync(join(folder, 'provider'), {recursive: true});
}

function* compared(what: string, measured: readonly Measured[]): Iterable<Row> {
  const [builtIn, ours, config] = measured as readonly [Measured, Measured, Measured];
  const size = PROVIDER_RESOURCES;
  yield {size, name: `terraform ${what}, terraform_data`, ...builtIn};
  yield {size, name: `terraform ${what}, ours`, ...ours, ratio: ours.seconds / builtIn.seconds};
  yield {size, name: `${what} of the same, no terraform`, ...config};
}
