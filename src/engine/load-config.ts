/** A config repository on disk, read: what it declares, what is wrong with it, and a digest over all that went in. */
import {otherOverlays} from '#core/config/environments.ts';
import {type Inputs, NO_INPUTS} from '#core/config/inputs.ts';
import type {Config} from '#core/config/read-config.ts';
import {readConfig} from '#core/config/read-config.ts';
import type {ReadText} from '#core/config/text-files.ts';
import type {Diagnostic} from '#core/diagnostic.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {isCode, refusedCode} from './code/is-code.ts';
import {type Beside, filesBeside} from './config/beside.ts';
import {type ConfigFile, readFiles} from './config/files.ts';
import type {Source} from './config/parse.ts';
import type {Placer} from './config/place.ts';
import {textsBeside} from './config/text-files.ts';
import {digest} from './digest.ts';

export interface ConfigFiles {
  /** The folder or file that was named. */
  readonly path: string;
  /** Where it is a file: the other files of its folder. */
  readonly beside: Beside;
  readonly files: readonly ConfigFile[];
  /** What else goes in. */
  readonly inputs: Inputs;
  /** Reads a text that one of them names by its path. */
  readonly readText: ReadText;
  /** Over names, contents and what was given for the run: but for environment variables, two configs with one digest are one config. */
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedConfig extends Placer {
  readonly config: Config;
}

/** Reads the files, without looking into them: enough to know whether anything has changed. */
export function readConfigFiles(path: string, inputs: Inputs = NO_INPUTS): ConfigFiles {
  const diagnostics: Diagnostic[] = [];
  const found = readFiles(path, (diagnostic) => diagnostics.push(diagnostic));
  const refused = inputs.noCode ? found.filter(isCode) : [];
  const files = found.filter((file) => !refused.includes(file));
  for (const {name} of refused) diagnostics.push(refusedCode(name));
  const parts = files.map((file) => `${file.name}\u0000${digest(file.bytes)}`);
  if (inputs.environment !== undefined) parts.push(`--env ${inputs.environment}`);
  for (const [name, value] of inputs.variables) parts.push(`--var ${name}=${digest(value)}`);
  return {
    path,
    beside: filesBeside(path),
    files,
    inputs,
    readText: textsBeside(path),
    digest: digest(parts.join('\n')),
    diagnostics,
  };
}

/**
 * Parses and reads them. The parser is loaded only now: an unchanged config needs none. `partial` says what a part of a config
 * is: an error where the rest would be deleted, a warning where it is only not checked.
 */
export async function loadConfig(
  {path, beside, files, inputs, readText, diagnostics}: ConfigFiles,
  partial: 'error' | 'warning' = 'error',
): Promise<LoadedConfig> {
  const {parseFile} = await import('./config/parse.ts');
  const {placer} = await import('./config/place.ts');
  const {folderOf, reportPartial, rootOf} = await import('./config/partial.ts');
  const said: Diagnostic[] = [...diagnostics];
  const report = (diagnostic: Diagnostic): void => void said.push(diagnostic);
  const sources = new Map<string, Source>();
  for (const file of files) sources.set(file.name, isCode(file) ? await run(file, report) : parseFile(file, report));
  const all = [...sources.values()].flatMap((source) => source.file ?? []);
  const others = otherOverlays(
    [...sources.keys()],
    all.find((file) => Object.hasOwn(file.root, 'stack')),
    inputs.environment,
  );
  const parsed = all.filter((file) => !others.has(file.name));
  const found = said.filter(({at}) => !at || !others.has(at.file));
  const isWhole = found.every((each) => each.severity !== 'error');
  const read = readConfig(catalogue, parsed, isWhole, {...inputs, readText});
  const isNamed = parsed.some((file) => Object.hasOwn(file.root, 'stack'));
  if (files.length > 0 && !isNamed && isWhole) {
    const root = rootOf(path, beside);
    found.push({
      severity: 'error',
      code: 'config/no-stack',
      summary: 'no file says stack:',
      hint: root === undefined ? NO_STACK : `the root config file is ${root}: write its folder instead, ${folderOf(root)}`,
      at: {file: files[0]?.name ?? '', path: undefined, line: 1, column: 1},
    });
  }
  const part = reportPartial({path, beside, stack: read.stack || undefined}, partial);
  if (part) found.push(part);
  return {config: {...read, diagnostics: [...found, ...read.diagnostics]}, ...placer(sources, read.variables)};
}

const NO_STACK = 'write stack: NAME at the head of pltfrms.yaml; it names this repository, which owns what it declares';

/** Loaded only where there is code. */
async function run(file: ConfigFile, report: (diagnostic: Diagnostic) => void): Promise<Source> {
  const {runCode} = await import('./code/run-code.ts');
  return runCode(file, report);
}
