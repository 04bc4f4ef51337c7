/** The workflows of init, run step by step in a repository that init makes. */
import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {BIN, type Folder, folder} from '../e2e/cli.ts';
import {type Event, type GitHub, runWorkflow, type WorkflowRun} from './run-workflow.ts';
import {writeStandIns} from './stand-ins.ts';
import {type Job, readWorkflow, type Workflow} from './workflows.ts';

const KEY = 'a key of the tests, which is long enough 0123456789';
const OWN: Event = {name: 'pull_request'};
const STRANGER: Event = {name: 'pull_request', head: 'mallory/config'};
const PUSH: Event = {name: 'push'};

const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const canBeNobody = !isRoot || spawnSync('setpriv', [...nobody.slice(1), 'test', '-r', BIN]).status === 0;
const required = process.env['PLTFRMS_REQUIRE']?.split(',') ?? [];
if (!canBeNobody && required.includes('nobody')) throw new Error('somebody who is not root is wanted');
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq && required.includes('jq')) throw new Error('jq is wanted, and not there');

describe.each(['yaml', 'typescript'] as const)('in %s', (language) => {
  let here: Folder;
  let github: GitHub;
  let store: string;
  let original: string | undefined;
  beforeEach(async () => {
    here = folder();
    original = undefined;
    const flags = language === 'typescript' ? ['--typescript'] : [];
    await here.run('init', 'repo', '--stack', 'acme', '--owner', 'ana@acme.test', ...flags);
    mkdirSync(join(here.path, 'srv'));
    store = join(here.path, 'srv/state.db');
    chmodSync(here.path, 0o755);
    writeStandIns(here.path);
    here.write('comments.json', '[]');
    github = {
      folder: here.path,
      repository: join(here.path, 'repo'),
      vars: {PLTFRMS_STORE: `sqlite:${store}`},
      secrets: {PLTFRMS_SECRET_KEY: KEY, OTHER: 'never asked for'},
    };
    // The operator makes the store, once.
    await pltfrms('apply', 'repo', '--yes');
  });
  afterEach(() => {
    chmodSync(join(here.path, 'srv'), 0o755);
    here.remove();
  });

  const pltfrms = async (...args: string[]): Promise<string> => {
    const env = {PLTFRMS_STORE: `sqlite:${store}`, PLTFRMS_SECRET_KEY: KEY, PLTFRMS_ACTOR: 'operator', NO_COLOR: '1'};
    return (await execa('node', [BIN, ...args], {cwd: here.path, env, reject: false, stdin: 'ignore'})).stdout;
  };
  const events = async (): Promise<readonly {type: string; subject: string; actor: string}[]> =>
    JSON.parse(await pltfrms('log', 'list', '--json', '--limit', '100')).result;
  const workflowOf = (name: 'pull-request' | 'apply'): Workflow =>
    readWorkflow(name, readFileSync(join(here.path, `repo/.github/workflows/pltfrms-${name}.yml`), 'utf8')).workflow;
  const run = (name: 'pull-request' | 'apply', event: Event, on: Partial<GitHub> = {}): WorkflowRun =>
    runWorkflow({...github, ...on}, workflowOf(name), event);
  /** Gives the organisation a name: a change of one event. */
  const edit = (name: string): void => {
    const file = language === 'typescript' ? 'repo/pltfrms.config.ts' : 'repo/pltfrms.yaml';
    original ??= readFileSync(join(here.path, file), 'utf8');
    const [at, said] =
      language === 'typescript'
        ? ['groups:', `display_name: ${JSON.stringify(name)},\n      groups:`]
        : ['    groups:', `    display_name: ${JSON.stringify(name)}\n    groups:`];
    here.write(
      file,
      original.replace(at, () => said),
    );
  };
  const comments = (): readonly {user: {login: string}; body: string}[] =>
    JSON.parse(readFileSync(join(here.path, 'comments.json'), 'utf8'));
  const failed = (ran: WorkflowRun): readonly string[] =>
    ran.steps.filter(({exit}) => exit !== 0).map(({job, step, output}) => `${job}, ${step}: ${output}`);
  const outputOf = (ran: WorkflowRun, name: string): string =>
    ran.steps
      .filter(({step}) => step === name)
      .map(({output}) => output)
      .join('\n');

  describe('a pull request', () => {
    it.skipIf(!hasJq)('of an own branch is checked, its findings are uploaded, and one comment has its plan', () => {
      here.write(
        'comments.json',
        JSON.stringify([{id: 1, user: {login: 'mallory'}, body: '<!-- pltfrms plan of acme -->\nmine'}]),
      );
      edit('Acme One');
      const first = run('pull-request', OWN);
      expect(failed(first)).toEqual([]);
      expect(first.jobs).toEqual({check: 'success', 'code-scanning': 'success', plan: 'success', comment: 'success'});
      expect(comments().map(({user}) => user.login)).toEqual(['mallory', 'github-actions[bot]']);
      expect(comments()[1]?.body).toMatch(/^<!-- pltfrms plan of acme -->\n### Plan of `acme`: 1 to update/);
      edit('Acme Two');
      run('pull-request', OWN);
      expect(comments()).toHaveLength(2);
      expect(comments()[1]?.body).toContain('Acme Two');
      expect(comments()[0]?.body).toBe('<!-- pltfrms plan of acme -->\nmine');
    });

    it('of a stranger is checked, and sees neither the store nor a secret', () => {
      edit('Acme of a stranger');
      const ran = run('pull-request', STRANGER);
      expect(failed(ran)).toEqual([]);
      expect(ran.jobs).toEqual({check: 'success', 'code-scanning': 'skipped', plan: 'skipped', comment: 'skipped'});
      for (const {env} of ran.steps) expect(Object.keys(env).filter((name) => name !== 'PLTFRMS_VERSION')).toEqual([]);
      expect(JSON.stringify(ran)).not.toContain(KEY);
    });

    it('of a stranger runs none of its code', async () => {
      const ran = join(here.path, 'ran');
      const write = `(globalThis as any).process.getBuiltinModule('node:fs').writeFileSync('${ran}', '');\n`;
      here.write('repo/pltfrms.config.ts', `${write}export default {stack: 'acme'};\n`);
      const checked = run('pull-request', STRANGER);
      expect(checked.jobs).toMatchObject({check: language === 'typescript' ? 'success' : 'failure'});
      expect(existsSync(ran)).toBe(false);
      // It is code that would run.
      await pltfrms('validate', 'repo');
      expect(existsSync(ran)).toBe(true);
    });

    // What follows is the same in both languages.
    if (language === 'typescript') return;

    it('that fails its checks is not planned', () => {
      edit('Acme');
      here.write('repo/pltfrms.yaml', readFileSync(join(here.path, 'repo/pltfrms.yaml'), 'utf8').replace('members', 'memebers'));
      const ran = run('pull-request', OWN);
      expect(ran.jobs).toMatchObject({check: 'failure', plan: 'skipped', comment: 'skipped'});
    });

    it.skipIf(!canBeNobody)('is planned by who can read the store and not write it, which leaves it as it is', () => {
      edit('Acme');
      chmodSync(store, 0o444);
      chmodSync(join(here.path, 'srv'), 0o555);
      const before = readFileSync(store);
      here.write('npm.log', '');
      for (const name of ['npm.log', 'comments.json']) chmodSync(join(here.path, name), 0o666);
      const ran = run('pull-request', OWN, {as: nobody});
      expect(failed(ran).filter((each) => !each.startsWith('comment'))).toEqual([]);
      expect(readFileSync(store).equals(before)).toBe(true);
    });

    it.skipIf(!hasJq)('says what it likes, and none of it becomes part of a script', () => {
      edit('$(touch pwned) `touch pwned` ${{ secrets.OTHER }} "; touch pwned #');
      const ran = run('pull-request', OWN);
      expect(failed(ran)).toEqual([]);
      expect(comments()[0]?.body).toContain('touch pwned');
      expect(spawnSync('find', [here.path, '-name', 'pwned'], {encoding: 'utf8'}).stdout).toBe('');
      expect(JSON.stringify([comments(), ran])).not.toContain('never asked for');
    });
  });

  describe('a push to main', () => {
    it('applies the plan that it saved, whatever the repository says by then', async () => {
      edit('Acme as reviewed');
      const ran = run('apply', PUSH, {onJob: (id) => id === 'apply' && edit('Acme as changed later')});
      expect(failed(ran)).toEqual([]);
      expect(ran.jobs).toEqual({plan: 'success', apply: 'success'});
      expect(ran.summary).toContain('Acme as reviewed');
      const all = await events();
      expect(all.at(-1)).toMatchObject({type: 'organisation.updated', subject: 'organisation acme', actor: 'ana'});
      expect(all).toHaveLength(6);
      expect(await pltfrms('show', 'organisation acme')).toContain('Acme as reviewed');
      expect(await pltfrms('log', 'verify')).toContain('6 events');
      const holding = ran.steps.filter(({env}) => Object.values(env).includes(KEY)).map(({job, step}) => `${job}: ${step}`);
      expect(holding).toEqual(['plan: Plan', 'apply: Apply']);
    });

    if (language === 'typescript') return;

    it('without changes asks nobody for a review', async () => {
      const ran = run('apply', PUSH);
      expect(failed(ran)).toEqual([]);
      expect(ran.jobs).toEqual({plan: 'success', apply: 'skipped'});
      expect(await events()).toHaveLength(5);
    });

    it('refuses a plan that is not the one that was reviewed', async () => {
      edit('Acme');
      const forge = (id: string): void => {
        if (id !== 'apply') return;
        const found = spawnSync('find', [here.path, '-path', '*artefact-plan/acme.plan'], {encoding: 'utf8'}).stdout.trim();
        for (const path of found.split('\n')) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Acme', 'Evil'));
      };
      const ran = run('apply', PUSH, {onJob: forge});
      expect(ran.jobs).toEqual({plan: 'success', apply: 'failure'});
      expect(outputOf(ran, 'Compare the plan with the one that was reviewed')).toContain('FAILED');
      expect(ran.steps.at(-1)?.step).toBe('Compare the plan with the one that was reviewed');
      // Who also passes the comparison still lacks the key.
      const {jobs, ...others} = workflowOf('apply');
      const apply = {...jobs['apply'], steps: jobs['apply']?.steps.filter(({name}) => !name?.startsWith('Compare')) ?? []} as Job;
      const uncompared = runWorkflow({...github, onJob: forge}, {...others, jobs: {...jobs, apply}}, PUSH);
      expect(uncompared.jobs).toEqual({plan: 'success', apply: 'failure'});
      expect(outputOf(uncompared, 'Apply')).toContain('[plan/');
      expect(await events()).toHaveLength(5);
    });

    it('refuses a plan that went stale, naming what came between', async () => {
      edit('Acme');
      const between = (id: string): void => {
        if (id !== 'apply') return;
        cpSync(join(here.path, 'repo'), join(here.path, 'other'), {recursive: true});
        const env = {...process.env, PLTFRMS_STORE: `sqlite:${store}`, PLTFRMS_SECRET_KEY: KEY, PLTFRMS_ACTOR: 'mallory'};
        spawnSync('node', [BIN, 'update', 'organisation', 'acme', 'display_name=Other'], {cwd: here.path, env});
      };
      const ran = run('apply', PUSH, {onJob: between});
      expect(ran.jobs).toEqual({plan: 'success', apply: 'failure'});
      expect(ran.steps.at(-1)).toMatchObject({step: 'Apply', exit: 3, output: expect.stringContaining('by mallory')});
      expect((await events()).at(-1)).toMatchObject({actor: 'mallory'});
    });
  });

  if (language === 'typescript') return;

  it.each(['pull-request', 'apply'] as const)('%s fails where no store is named, and makes none', (name) => {
    const ran = run(name, name === 'apply' ? PUSH : OWN, {vars: {}});
    expect(ran.jobs).toMatchObject({plan: 'failure'});
    expect(failed(ran)[0]).toContain('set the variable PLTFRMS_STORE');
    expect(spawnSync('find', [here.path, '-name', 'pltfrms.db'], {encoding: 'utf8'}).stdout).toBe('');
  });

  it('apply fails where no key is there to authenticate the plan with', () => {
    edit('Acme');
    const ran = run('apply', PUSH, {secrets: {}});
    expect(ran.jobs).toEqual({plan: 'failure', apply: 'skipped'});
    expect(failed(ran)[0]).toContain('set the secret PLTFRMS_SECRET_KEY');
  });
});
