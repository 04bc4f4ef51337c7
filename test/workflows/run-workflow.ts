/** Runs a workflow's steps in order, as GitHub does: real bash, the built program, stand-ins for GitHub, its actions and the registry alone. */
import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Job, Step, Workflow} from './workflows.ts';

export interface Event {
  readonly name: 'pull_request' | 'push';
  /** The repository that the branch is in; another than `acme/config` is a stranger's. */
  readonly head?: string;
}

export interface GitHub {
  /** A folder for all that is kept between runs. */
  readonly folder: string;
  /** The files of the commit. */
  readonly repository: string;
  readonly vars: {readonly [name: string]: string};
  readonly secrets: {readonly [name: string]: string};
  /** Stands before each shell, such as setpriv. */
  readonly as?: readonly string[];
  /** Called when a job is about to begin: what happens meanwhile. */
  readonly onJob?: (id: string) => void;
}

export interface StepRun {
  readonly job: string;
  readonly step: string;
  readonly exit: number;
  readonly output: string;
  /** What the step was given beside the environment of the runner. */
  readonly env: {readonly [name: string]: string};
}

export interface WorkflowRun {
  readonly jobs: {readonly [id: string]: 'success' | 'failure' | 'skipped'};
  readonly steps: readonly StepRun[];
  readonly summary: string;
}

type Texts = {[name: string]: string};
interface Result {
  result: 'success' | 'failure' | 'skipped';
  outputs: Texts;
}

export function runWorkflow(github: GitHub, workflow: Workflow, event: Event): WorkflowRun {
  const run = mkdtempSync(join(github.folder, 'run-'));
  chmodSync(run, 0o777);
  const needs: {[id: string]: Result} = {};
  const steps: StepRun[] = [];
  for (const [id, job] of Object.entries(workflow.jobs)) {
    github.onJob?.(id);
    needs[id] = runJob({github, workflow, event, run, needs, steps}, id, job);
  }
  const summary = join(run, 'summary.md');
  return {
    jobs: Object.fromEntries(Object.entries(needs).map(([id, {result}]) => [id, result])),
    steps,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  };
}

interface Running {
  readonly github: GitHub;
  readonly workflow: Workflow;
  readonly event: Event;
  readonly run: string;
  readonly needs: {readonly [id: string]: Result};
  readonly steps: StepRun[];
}

function runJob(running: Running, id: string, job: Job): Result {
  const {github, run, needs, workflow} = running;
  const needed = job.needs ? needs[job.needs]?.result : 'success';
  const workspace = join(run, `${id}-workspace`);
  const temp = join(run, `${id}-temp`);
  for (const each of [workspace, temp]) {
    mkdirSync(each, {recursive: true});
    chmodSync(each, 0o777);
  }
  const done: {[id: string]: {outputs: Texts}} = {};
  const evaluate = evaluator(running, {workspace, temp, steps: done});
  if (!evaluate.condition(job.if, needed === 'success')) return {result: 'skipped', outputs: {}};
  const files = {path: join(temp, 'path'), output: join(temp, 'output')};
  let isWell = true;
  for (const [index, step] of job.steps.entries()) {
    if (!evaluate.condition(step.if, isWell)) continue;
    for (const each of Object.values(files)) {
      if (each === files.output || !existsSync(each)) writeFileSync(each, '');
      chmodSync(each, 0o666);
    }
    const env = evaluate.all({...workflow.env, ...job.env, ...step.env});
    const name = step.name ?? step.uses ?? step.run ?? '';
    const {exit, output} = step.uses
      ? useAction(running, step.uses, evaluate.all(step.with ?? {}), workspace, files.output)
      : shell(github, step, {cwd: workspace, env, files, temp, run});
    running.steps.push({job: id, step: name, exit, output, env});
    if (step.id) done[step.id] = {outputs: readOutputs(files.output)};
    else done[`step-${index}`] = {outputs: {}};
    if (exit !== 0) isWell = false;
  }
  return {result: isWell ? 'success' : 'failure', outputs: evaluate.all(job.outputs ?? {})};
}

/** Evaluates the few forms of expression that our workflows have: they are JavaScript's, too. */
function evaluator({github, event, needs}: Running, job: {workspace: string; temp: string; steps: object}) {
  const contexts = {
    github: {
      repository: 'acme/config',
      actor: 'ana',
      token: 'token-of-the-job',
      sha: '0'.repeat(40),
      event_name: event.name,
      event: {number: 7, pull_request: {head: {repo: {full_name: event.head ?? 'acme/config'}}}},
    },
    vars: github.vars,
    secrets: github.secrets,
    runner: {temp: job.temp},
    needs,
    steps: job.steps,
    cancelled: () => false,
    hashFiles: (name: string) => (existsSync(join(job.workspace, name)) ? 'hash' : ''),
  };
  const value = (expression: string): unknown =>
    new Function(...Object.keys(contexts), `return (${lenient(expression)});`)(...Object.values(contexts));
  const text = (source: unknown): string =>
    String(source).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(value(expression) ?? ''));
  return {
    all: (texts: {readonly [name: string]: unknown}): Texts =>
      Object.fromEntries(Object.entries(texts).map(([name, each]) => [name, text(each)])),
    /** Without a function that asks for the status, a condition wants that all went well. */
    condition: (source: string | undefined, isWell: boolean): boolean => {
      if (source === undefined) return isWell;
      const expression = source.replace(/^\$\{\{(.*)\}\}$/s, '$1');
      return (isWell || /cancelled\(\)|always\(\)/.test(expression)) && Boolean(value(expression));
    },
  };
}

/** What is not there is empty, and no error. */
function lenient(expression: string): string {
  return expression
    .split(/('[^']*')/)
    .map((part) => (part.startsWith("'") ? part : part.replace(/\.([\w-]+)/g, "?.['$1']")))
    .join('');
}

interface Shell {
  readonly cwd: string;
  readonly env: Texts;
  readonly files: {readonly path: string; readonly output: string};
  readonly temp: string;
  readonly run: string;
}

function shell(github: GitHub, {run = ''}: Step, {cwd, env, files, temp, run: folder}: Shell): {exit: number; output: string} {
  const script = join(temp, 'script.sh');
  writeFileSync(script, run);
  const added = readFileSync(files.path, 'utf8').split('\n').filter(Boolean).reverse();
  const summary = join(folder, 'summary.md');
  if (!existsSync(summary)) writeFileSync(summary, '');
  chmodSync(summary, 0o666);
  const [command = '', ...args] = [...(github.as ?? []), 'bash', '--noprofile', '--norc', '-eo', 'pipefail', script];
  const ran = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [...added, join(github.folder, 'bin'), process.env['PATH'] ?? ''].join(':'),
      HOME: temp,
      GITHUB_REPOSITORY: 'acme/config',
      GITHUB_PATH: files.path,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      NO_COLOR: '1',
      STAND_IN: github.folder,
      ...env,
    },
  });
  return {exit: ran.status ?? -1, output: `${ran.stdout}${ran.stderr}`};
}

function readOutputs(path: string): Texts {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Stand-ins for the actions that are used: the checkout, artefacts and code scanning are folders. */
function useAction({github, run}: Running, uses: string, inputs: Texts, workspace: string, output: string) {
  const [action = ''] = uses.split('@');
  const artefact = join(run, `artefact-${inputs['name']}`);
  const said = {exit: 0, output: ''};
  switch (action) {
    case 'actions/checkout':
      cpSync(github.repository, workspace, {recursive: true, verbatimSymlinks: true});
      break;
    case 'actions/setup-node':
      break;
    case 'actions/upload-artifact': {
      const path = inputs['path'] ?? '';
      if (!existsSync(join(workspace, path))) return {exit: inputs['if-no-files-found'] === 'error' ? 1 : 0, output: 'no files'};
      mkdirSync(artefact);
      cpSync(join(workspace, path), join(artefact, path));
      writeFileSync(output, 'artifact-id=1\n');
      break;
    }
    case 'actions/download-artifact':
      if (!existsSync(artefact)) return {exit: 1, output: 'no artefact'};
      cpSync(artefact, inputs['path'] ?? workspace, {recursive: true});
      break;
    case 'github/codeql-action/upload-sarif':
      cpSync(inputs['sarif_file'] ?? '', join(run, 'uploaded.sarif'));
      break;
    default:
      throw new Error(`there is no stand-in for ${action}`);
  }
  return said;
}
