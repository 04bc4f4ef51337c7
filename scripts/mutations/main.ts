/** Runs mutations: each fault is put into a copy of the sources, and the tests named for it must fail there. */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {type Mutation, mutate} from './mutation.ts';
import {runTests} from './run-tests.ts';
import {sample} from './sample.ts';
import {MUTATIONS} from './table.ts';
import {copyTree} from './tree.ts';

const USAGE = `usage: node scripts/mutate.mjs [--sample COUNT [--seed TEXT]] [--only TEXT] [--limit SECONDS]
  --sample COUNT   run COUNT mutations, chosen by the seed
  --seed TEXT      default: the commit, or today's date
  --only TEXT      run the mutations whose name or file contains TEXT
  --limit SECONDS  for each mutation, 180 by default`;

export async function main(root: string, args: readonly string[]): Promise<number> {
  const chosen = choose(root, args);
  if (typeof chosen === 'string') {
    console.error(`${chosen}\n${USAGE}`);
    return 1;
  }
  const {mutations, limit} = chosen;
  const tree = copyTree(root);
  process.once('exit', tree.remove);
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  try {
    return await runAll(tree.path, mutations, limit);
  } finally {
    tree.remove();
  }
}

interface Choice {
  readonly mutations: readonly Mutation[];
  /** Milliseconds for each. */
  readonly limit: number;
}

function choose(root: string, args: readonly string[]): Choice | string {
  const options = {sample: {type: 'string'}, seed: {type: 'string'}, only: {type: 'string'}, limit: {type: 'string'}} as const;
  let values: {sample?: string; seed?: string; only?: string; limit?: string};
  try {
    values = parseArgs({args: [...args], options}).values;
  } catch (error) {
    return (error as Error).message;
  }
  const {only, sample: size = '0', limit = '180'} = values;
  if (![size, limit].every((each) => /^\d{1,6}$/.test(each))) return '--sample and --limit take a number';
  const found = MUTATIONS.filter(({name, file}) => !only || name.includes(only) || file.includes(only));
  if (found.length === 0) return `no mutation contains "${only}"`;
  const seconds = Number(limit) * 1000;
  if (size === '0') return {mutations: found, limit: seconds};
  const seed = values.seed ?? defaultSeed(root);
  console.log(
    `mutations: ${size} of ${found.length}, seed ${seed} (the same again: npm run mutations -- --sample ${size} --seed ${seed})`,
  );
  return {mutations: sample(found, seed, Number(size)), limit: seconds};
}

function defaultSeed(root: string): string {
  const {status, stdout} = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], {cwd: root, encoding: 'utf8'});
  return status === 0 ? stdout.trim() : new Date().toISOString().slice(0, 10);
}

async function runAll(tree: string, mutations: readonly Mutation[], limit: number): Promise<number> {
  // The unchanged sources must pass first: otherwise every mutation would look detected.
  const tests = [...new Set(mutations.flatMap((each) => each.tests))];
  const unchanged = await runTests(tree, tests, {limit: limit * tests.length, isWhole: true});
  console.log(
    `unchanged sources: ${unchanged.outcome}, ${unchanged.detail}${unchanged.failed.map((file) => `\n  ${file} fails`).join('')}`,
  );
  const isUnproven = (mutation: Mutation): boolean =>
    mutation.tests.some((test) => unchanged.failed.some((file) => file.startsWith(test)));
  let caught = 0;
  for (const mutation of mutations) {
    const start = Date.now();
    const {isCaught, line} = isUnproven(mutation)
      ? {isCaught: false, line: `UNPROVEN   ${mutation.name}: its tests fail on the unchanged sources`}
      : await runOne(tree, mutation, limit);
    if (isCaught) caught++;
    console.log(`${line}  [${((Date.now() - start) / 1000).toFixed(1)} s]`);
  }
  console.log(`${caught} of ${mutations.length} mutations caught`);
  return caught === mutations.length ? 0 : 1;
}

async function runOne(tree: string, mutation: Mutation, limit: number): Promise<{isCaught: boolean; line: string}> {
  const path = join(tree, mutation.file);
  const source = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, mutate(source, mutation));
  } catch (error) {
    return {isCaught: false, line: `MISPLACED  ${(error as Error).message}`};
  }
  try {
    const {outcome, detail} = await runTests(tree, mutation.tests, {limit});
    if (outcome === 'failed') return {isCaught: true, line: `caught     ${mutation.name} ← ${detail}`};
    const verdict = {passed: 'MISSED   ', crashed: 'CRASHED  ', 'out of time': 'TIMED OUT'}[outcome];
    return {isCaught: false, line: `${verdict}  ${mutation.name} (${mutation.file}): ${detail}`};
  } finally {
    writeFileSync(path, source);
  }
}
