/** Measures whole processes, as a user waits for them: wall time, time on the processor, and the most memory in use. */
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What its output has to contain: a fast failure is no result. */
  readonly says?: string;
  /** Whether it may write to its error stream. Ours may not: that is a diagnostic, and a plan that has some is another plan. */
  readonly mayWarn?: boolean;
  /** Beside what all of them have. */
  readonly env?: {readonly [name: string]: string};
  /** Before each run, outside of what is measured. */
  readonly prepare?: () => void;
}

export interface Measured {
  /** The median. */
  readonly seconds: number;
  readonly runs: readonly number[];
  /** Time on all cores, the median: what wall time lacks to it was spent beside it, what it exceeds it by was spent waiting. */
  readonly cpuSeconds: number | undefined;
  /** The most of all runs. This and the one above are undefined where GNU time is not. */
  readonly megabytes: number | undefined;
}

/** GNU time; the one of BSD and macOS has other options. */
const TIME = '/usr/bin/time';
/** User and system time in seconds, the largest resident set in kilobytes. */
const FORMAT = '%U %S %M';
export const hasTime = existsSync(TIME) && spawnSync(TIME, ['-f', FORMAT, 'true']).status === 0;

const TIMEOUT = 60 * 60 * 1000;

export function measure(job: Job, runs: number, warmUps = 1): Measured {
  return measureInTurn([job], runs, warmUps)[0] as Measured;
}

/** Runs the jobs in turn, so that what is compared has met the same noise. */
export function measureInTurn(jobs: readonly Job[], runs: number, warmUps = 1): readonly Measured[] {
  const found = jobs.map((): Ran[] => []);
  for (let run = -warmUps; run < runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const ran = runOnce(job);
      if (run >= 0) found[index]?.push(ran);
    }
  }
  return found.map(summarise);
}

interface Ran {
  readonly seconds: number;
  /** This and the next one are undefined where nobody measured them. */
  readonly cpuSeconds?: number;
  readonly megabytes?: number;
}

export function summarise(runs: readonly Ran[]): Measured {
  const known = (figure: 'cpuSeconds' | 'megabytes'): readonly number[] =>
    runs.map((ran) => ran[figure]).filter((value) => value !== undefined);
  const [cores, memory] = [known('cpuSeconds'), known('megabytes')];
  return {
    seconds: median(runs.map((ran) => ran.seconds)),
    runs: runs.map((ran) => ran.seconds),
    cpuSeconds: cores.length > 0 ? median(cores) : undefined,
    megabytes: memory.length > 0 ? Math.max(...memory) : undefined,
  };
}

function runOnce(job: Job): Ran {
  job.prepare?.();
  const report = join(job.cwd, '.time');
  const [command, args] = hasTime ? [TIME, ['-f', FORMAT, '-o', report, job.command, ...job.args]] : [job.command, [...job.args]];
  const began = performance.now();
  const ran = spawnSync(command, args, {
    cwd: job.cwd,
    env: {...environment(), ...job.env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    timeout: TIMEOUT,
  });
  const seconds = (performance.now() - began) / 1000;
  check(job, ran);
  if (!hasTime) return {seconds};
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return {seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024};
}

/** Nothing from outside may change what is measured. */
export function environment(): NodeJS.ProcessEnv {
  const isForeign = (name: string): boolean => /^(NODE_|PLTFRMS_|TF_)/.test(name);
  const kept = Object.entries(process.env).filter(([name]) => !isForeign(name));
  return {...Object.fromEntries(kept), NO_COLOR: '1', PLTFRMS_ACTOR: 'bench', CHECKPOINT_DISABLE: '1'};
}

function check({command, args, says = '', mayWarn}: Job, ran: SpawnSyncReturns<string>): void {
  const wrong =
    ran.status !== 0
      ? `ended with ${ran.status ?? ran.signal ?? ran.error?.message}`
      : !ran.stdout.includes(says)
        ? `did not say “${says}”`
        : hasWarned(ran.stderr) && !mayWarn
          ? 'warned'
          : undefined;
  if (wrong)
    throw new Error(`${[command, ...args].join(' ')} ${wrong}:\n${`${ran.stderr}\n${ran.stdout}`.trim().slice(0, 2000)}`);
}

/** Tells whether anything but a notice, such as that a store is new, is on standard error. */
function hasWarned(stderr: string): boolean {
  return stderr.split('\n').some((line) => line !== '' && !line.startsWith('info: '));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
