/** Runs a config that is code, and makes of it what a file of YAML is. */
import {realpathSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {type Diagnostic, deeper} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import type {Raw} from '#schemas/field.ts';
import {visibleLines} from '#schemas/visible.ts';
import {decode} from '../config/decode.ts';
import type {ConfigFile} from '../config/files.ts';
import type {Source} from '../config/parse.ts';
import {packageFile} from '../version.ts';
import type {Answer, Task} from './answer.ts';
import {type PlaceTree, placeIn} from './places.ts';

type Report = (diagnostic: Diagnostic) => void;
type Failed = Extract<Answer, {readonly message: string}>;

/** How long a config may take: more is a loop that never ends. */
const SECONDS = 30;
/** More memory is a list that grows without an end. */
const MEGABYTES = 1024;
/** What Node ends with when an await waits for what nothing will bring. */
const STILL_WAITING = 13;

export async function runCode({name, bytes}: ConfigFile, report: Report): Promise<Source> {
  const decoded = decode(bytes);
  const text = typeof decoded === 'string' ? decoded : '';
  const answer = await run({file: realpathSync(name), api: fileURLToPath(packageFile('dist/define-config.js'))});
  if (answer.problem !== undefined) {
    report(failure(name, answer));
    return {name, text, file: undefined};
  }
  const {root, misfits, places = NOWHERE} = answer;
  const at = {file: name, path: undefined};
  for (const {path, summary, hint} of misfits)
    report({severity: 'error', code: 'code/value', summary, hint, at: deeper(at, path)});
  const isMap = typeof root === 'object' && !Array.isArray(root);
  if (!isMap && misfits.length === 0) report({severity: 'error', code: 'code/no-map', ...NO_MAP, at});
  const file =
    isMap && misfits.length === 0
      ? {name, root: root as {readonly [key: string]: Raw}, hasVariables: JSON.stringify(root).includes('$(var.')}
      : undefined;
  return {name, text, file, locate: (keys, onKey) => placeIn(places, keys, onKey)};
}

const NOWHERE: PlaceTree = {value: {line: 1, column: 1}, below: {}};
const NO_MAP = {summary: 'what it exports is no map', hint: 'write export default defineConfig({ … })'};

function secondsAllowed(): number {
  const given = Number(process.env['PLTFRMS_CODE_SECONDS'] ?? SECONDS);
  if (given > 0 && given <= 3600) return given;
  throw new PltfrmsError('cli/usage', 'PLTFRMS_CODE_SECONDS is no number of seconds', {hint: 'write one from 1 to 3600'});
}

/** What the code writes goes to standard error: standard output is the plan's. */
async function run(task: Task): Promise<Answer> {
  const seconds = secondsAllowed();
  const worker = new Worker(packageFile('dist/evaluate.js'), {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: {maxOldGenerationSizeMb: MEGABYTES},
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => process.stderr.write(visibleLines(text)));
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve({problem: 'too-slow', message: `${seconds} s`}), seconds * 1000);
      worker.once('message', resolve);
      worker.once('error', (error: Error & {code?: string}) =>
        resolve({problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'threw', message: error.message}),
      );
      worker.once('exit', (code) =>
        resolve(code === STILL_WAITING ? {problem: 'waits', message: ''} : {problem: 'exit', message: `exit code ${code}`}),
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const SAYINGS: {readonly [P in Failed['problem']]: (message: string) => readonly [summary: string, hint: string]} = {
  exit: (message) => [`the code ended itself: ${message}`, 'a config ends by itself; throw an error to refuse one'],
  'no-default': () => ['it exports no config', 'write export default defineConfig({ … })'],
  'not-found': (message) => [
    `nothing is called ${message}`,
    /^[./]/.test(message)
      ? 'look at the path; it begins at the folder of this file'
      : `npm install ${message}, beside the config`,
  ],
  'out-of-memory': () => [
    `the code used more than ${MEGABYTES} MB of memory`,
    'look for a list or a map that grows without an end',
  ],
  syntax: (message) => [`this is not TypeScript: ${message}`, 'look at this line and the one above it'],
  threw: (message) => [`the code threw an error: ${message}`, 'look at this line, and at what it is given'],
  waits: () => ['the code waits for something that never comes', 'look for an await whose promise nobody fulfils'],
  'too-slow': (message) => [
    `the code did not end within ${message}`,
    'look for a loop that never ends; PLTFRMS_CODE_SECONDS gives it more time',
  ],
};

function failure(name: string, {problem, message, at}: Failed): Diagnostic {
  const [summary, hint] = SAYINGS[problem](message);
  const place = at ? {...at, file: nameOf(at.file)} : {file: name, line: 1, column: 1};
  return {severity: 'error', code: `code/${problem}`, summary, hint, at: {...place, path: undefined}};
}

/** The worker knows real paths; people know them from where they are. */
function nameOf(path: string): string {
  return relative(realpathSync('.'), path).split(sep).join('/');
}
