/**
 * Runs a config that is code, in a thread of its own: code that never ends can be stopped there, and one that ends the
 * process ends nothing but the thread.
 */
import {readFileSync} from 'node:fs';
import {parentPort, workerData} from 'node:worker_threads';
import {createJiti, type TransformOptions} from 'jiti';
import type {Answer, Task} from './answer.ts';
import {type PlaceTree, placesOf, type Syntax} from './places.ts';
import {type Misfit, toRaw} from './to-raw.ts';

const {file, api} = workerData as Task;

interface Import {
  readonly specifier: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const transformed = new Set<string>();
const imports: Import[] = [];
let places: PlaceTree | undefined;

const say = (answer: Answer): void => parentPort?.postMessage(answer);
const exit: (code?: number | string | null) => never = process.exit.bind(process);

process.exit = (code) => {
  say({problem: 'exit', message: `process.exit(${code ?? ''})`, at: frameOf(new Error().stack)});
  return exit(code ?? 0);
};

process.on('uncaughtException', (error) => say(explain(error)));

try {
  const loaded = await load();
  const misfits: Misfit[] = [];
  const hasDefault = typeof loaded === 'object' && loaded !== null && 'default' in loaded;
  const root = hasDefault ? toRaw(loaded.default, (misfit) => misfits.push(misfit)) : '';
  say(hasDefault ? {root, misfits, places} : {problem: 'no-default', message: ''});
} catch (error) {
  say(explain(error));
}

/** Nothing is cached: a plan leaves no file behind. */
async function load(): Promise<unknown> {
  const options = {fsCache: false, interopDefault: false, alias: {pltfrms: api}} as const;
  const plain = createJiti(file, options);
  const transform = (given: TransformOptions): {code: string} => {
    const name = given.filename ?? file;
    transformed.add(name);
    return {
      code: plain.transform({
        ...given,
        babel: {plugins: [() => ({visitor: {}, pre: ({ast}: {ast: Syntax}) => look(name, ast['program'])})]},
      }),
    };
  };
  return createJiti(file, {...options, transform}).import(file);
}

/** Before Babel changes it: where the config's parts stand, and the imports. */
function look(name: string, program: Syntax): void {
  if (name === file) places = placesOf(program);
  for (const {source} of program['body'])
    if (source?.loc)
      imports.push({specifier: source.value, file: name, line: source.loc.start.line, column: source.loc.start.column + 1});
}

function explain(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  const [, reason = '', where = '', line, column] = /^\w*Error: ([^\n]*?)\s*\n (.*):(\d+):(\d+)$/.exec(message) ?? [];
  if (transformed.has(where))
    return {problem: 'syntax', message: reason, at: {file: where, line: Number(line), column: Number(column) + 1}};
  const [, missing] = /^Cannot find (?:module|package) '([^']*)'/.exec(message) ?? [];
  const at = imports.find(({specifier}) => specifier === missing);
  if (missing !== undefined && at) return {problem: 'not-found', message: missing, at};
  return {problem: 'threw', message: message.split('\n')[0] ?? '', at: error instanceof Error ? frameOf(error.stack) : undefined};
}

/** The innermost line of the config's own code; the column is that of the line's first word, since the code that ran is another. */
function frameOf(stack: string | undefined): Answer['at'] {
  for (const [, where = '', number] of (stack ?? '').matchAll(/(?:\(|at |file:\/\/)(\/?[^()\n]*):(\d+):\d+\)?$/gm)) {
    if (!transformed.has(where)) continue;
    const line = readFileSync(where, 'utf8').split('\n')[Number(number) - 1] ?? '';
    return {file: where, line: Number(number), column: line.search(/\S|$/) + 1};
  }
  return undefined;
}
