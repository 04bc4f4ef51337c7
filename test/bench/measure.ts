/** Measures whole processes, as a user waits for them: wall time, and the most memory that was in use. */
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What its output has to contain: a fast failure is no result. */
  readonly says?: string;
  /** Before each run, outside of what is measured. */
  readonly prepare?: () => void;
}

export interface Measured {
  /** The median. */
  readonly seconds: number;
  readonly runs: readonly number[];
  /** The most of all runs; undefined where it can’t be measured. */
  readonly megabytes: number | undefined;
}

/** GNU time; the one of BSD and macOS has other options. */
const TIME = '/usr/bin/time';
export const measuresMemory = existsSync(TIME) && spawnSync(TIME, ['-f', '%M', 'true']).status === 0;

const TIMEOUT = 60 * 60 * 1000;

export function measure(job: Job, runs: number, warmUps = 1): Measured {
  return measureInTurn([job], runs, warmUps)[0] as Measured;
}

/** Runs the jobs in turn, so that what is compared has met the same noise. */
export function measureInTurn(jobs: readonly Job[], runs: number, warmUps = 1): readonly Measured[] {
  const found = jobs.map(() => ({runs: [] as number[], megabytes: [] as number[]}));
  for (let run = -warmUps; run < runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const {seconds, megabytes} = runOnce(job);
      if (run < 0) continue;
      found[index]?.runs.push(seconds);
      if (megabytes !== undefined) found[index]?.megabytes.push(megabytes);
    }
  }
  return found.map((each) => ({
    seconds: median(each.runs),
    runs: each.runs,
    megabytes: each.megabytes.length > 0 ? Math.max(...each.megabytes) : undefined,
  }));
}

function runOnce(job: Job): {seconds: number; megabytes: number | undefined} {
  job.prepare?.();
  const report = join(job.cwd, '.time');
  const [command, args] = measuresMemory
    ? [TIME, ['-f', '%M', '-o', report, job.command, ...job.args]]
    : [job.command, [...job.args]];
  const began = performance.now();
  const ran = spawnSync(command, args, {
    cwd: job.cwd,
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    timeout: TIMEOUT,
  });
  const seconds = (performance.now() - began) / 1000;
  check(job, ran);
  return {seconds, megabytes: measuresMemory ? Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024 : undefined};
}

/** Nothing from outside may change what is measured. */
function environment(): NodeJS.ProcessEnv {
  const {NODE_OPTIONS, NODE_COMPILE_CACHE, PLTFRMS_STORE, ...rest} = process.env;
  return {...rest, NO_COLOR: '1', PLTFRMS_ACTOR: 'bench', CHECKPOINT_DISABLE: '1'};
}

/** Anything on the error stream is a diagnostic, and a plan that has some is another plan. */
function check(job: Job, ran: SpawnSyncReturns<string>): void {
  if (ran.status === 0 && ran.stderr === '' && ran.stdout.includes(job.says ?? '')) return;
  const line = [job.command, ...job.args].join(' ');
  const wanted = job.says === undefined ? '' : `, and should have said “${job.says}”`;
  const said = `${ran.stderr}\n${ran.stdout}`.trim().slice(0, 2000);
  throw new Error(`${line} ended with ${ran.status ?? ran.signal ?? ran.error?.message}${wanted}:\n${said}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
