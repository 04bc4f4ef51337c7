/** The workflows that are judged: those that init writes, those of the examples, and our own. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {repositoryFiles} from '#engine/init/repository.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDER = '.github/workflows';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: {readonly [input: string]: unknown};
  readonly env?: {readonly [name: string]: string};
}

export interface Job {
  readonly 'runs-on': string | readonly string[];
  readonly needs?: string;
  readonly if?: string;
  readonly environment?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: {readonly [scope: string]: string};
  readonly outputs?: {readonly [name: string]: string};
  readonly env?: {readonly [name: string]: string};
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: string | {readonly [event: string]: unknown};
  readonly permissions?: object;
  readonly concurrency?: {readonly group: string; readonly 'cancel-in-progress': boolean | string};
  readonly env?: {readonly [name: string]: string};
  readonly jobs: {readonly [id: string]: Job};
}

export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

export function readWorkflow(name: string, text: string): WorkflowFile {
  return {name, text, workflow: load(text) as Workflow};
}

/** What init writes, by the name of the file. */
export function initWorkflows(language: 'yaml' | 'typescript'): readonly WorkflowFile[] {
  const files = [...repositoryFiles({stack: 'acme', owner: 'ana@acme.test', language})];
  return files.filter(([name]) => name.startsWith(FOLDER)).map(([name, text]) => readWorkflow(`init ${language} ${name}`, text));
}

export function allWorkflows(): readonly WorkflowFile[] {
  const examples = readdirSync(join(ROOT, 'examples')).map((name) => join('examples', name));
  const folders = ['.', ...examples].map((name) => join(name, FOLDER));
  const stored = folders.flatMap((folder) => {
    try {
      return readdirSync(join(ROOT, folder)).map((name) => join(folder, name));
    } catch (error) {
      if ((error as {code?: string}).code === 'ENOENT') return [];
      throw error;
    }
  });
  return [
    ...initWorkflows('yaml'),
    ...initWorkflows('typescript'),
    ...stored.map((name) => readWorkflow(name, readFileSync(join(ROOT, name), 'utf8'))),
  ];
}
