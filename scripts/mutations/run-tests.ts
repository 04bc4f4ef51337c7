/** Runs test files in a tree, within a time limit. */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';

export interface TestRun {
  /** `passed`, `failed` by an assertion, `crashed` before one was reached, or stopped at the time limit. */
  readonly outcome: 'passed' | 'failed' | 'crashed' | 'out of time';
  /** The name of the first failed test, or what the runner printed. */
  readonly detail: string;
  /** The files with a failure, as far as the run came. */
  readonly failed: readonly string[];
}

/** Tests that start the built program; it is built anew for them. */
const NEEDS_BUILD = /^test\/(e2e|workflows|contract\/sqlite-readonly)/;

/** Runs tests up to the first failure, or all of them. */
export async function runTests(
  tree: string,
  tests: readonly string[],
  {limit, isWhole = false}: {readonly limit: number; readonly isWhole?: boolean},
): Promise<TestRun> {
  const until = Date.now() + limit;
  if (tests.some((each) => NEEDS_BUILD.test(each))) {
    const built = await run(tree, ['scripts/build.mjs'], limit);
    if (built.exit !== 0) return {outcome: 'crashed', detail: `the build fails: ${firstLine(built.output)}`, failed: tests};
  }
  const report = join(tree, 'test-report.json');
  rmSync(report, {force: true});
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    `--bail=${isWhole ? 0 : 1}`,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const ran = await run(tree, [...vitest, ...tests], until - Date.now());
  if (ran.isStopped) return {outcome: 'out of time', detail: `after ${Math.round(limit / 1000)} s`, failed: tests};
  if (!existsSync(report)) return {outcome: 'crashed', detail: firstLine(ran.output), failed: tests};
  return read(tree, JSON.parse(readFileSync(report, 'utf8')) as Report, ran.exit);
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {readonly status: string; readonly fullName: string}[];
  }[];
}

function read(tree: string, report: Report, exit: number | null): TestRun {
  const failed = report.testResults.filter(({status}) => status === 'failed').map(({name}) => relative(tree, name));
  const assertion = report.testResults.flatMap((each) => each.assertionResults).find(({status}) => status === 'failed');
  if (assertion) return {outcome: 'failed', detail: assertion.fullName.trim(), failed};
  if (exit === 0 && report.numPassedTests > 0) return {outcome: 'passed', detail: `${report.numPassedTests} tests`, failed};
  const message = report.testResults.find((each) => each.message !== '')?.message ?? 'no test ran';
  return {outcome: 'crashed', detail: firstLine(message), failed};
}

interface Ran {
  readonly exit: number | null;
  readonly output: string;
  readonly isStopped: boolean;
}

/** Runs node in a process group of its own, so that workers end with it. */
function run(cwd: string, args: readonly string[], limit: number): Promise<Ran> {
  const env = {...process.env, LAWS_RUNS: process.env['LAWS_RUNS'] ?? '0.5', LAWS_SHRINK: 'no'};
  // Machine requirements are the suite's concern: a test that is skipped here detects nothing, and that shows.
  delete (env as {PLTFRMS_REQUIRE?: string}).PLTFRMS_REQUIRE;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    let isStopped = false;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const timer = setTimeout(
      () => {
        isStopped = true;
        stop(child.pid);
      },
      Math.max(limit, 1),
    );
    const onExit = (): void => stop(child.pid);
    process.once('exit', onExit);
    child.on('close', (exit) => {
      clearTimeout(timer);
      process.off('exit', onExit);
      resolve({exit, output, isStopped});
    });
  });
}

function stop(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as {code?: string}).code !== 'ESRCH') throw error;
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
