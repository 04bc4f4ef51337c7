/** The head of a stack: what only the file that says `stack:` may hold. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, MOUNT, type Settings} from '#schemas/config.ts';
import type {Field, Fields, Raw} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Environment, Variable} from '#schemas/layers.ts';
import {deeper, hintOf} from '../diagnostic.ts';
import {type Body, placeOfKey, type Report, type SourceFile} from './declared.ts';
import {otherOverlays, overlayOf, readEnvironment, warnOfNames} from './environments.ts';
import {fillIn} from './fill-in.ts';
import type {Inputs} from './inputs.ts';
import {FILES, type Layer, overlay} from './layers.ts';
import {readVariables, type Variables} from './variables.ts';

export interface Head {
  readonly stack?: string;
  readonly organisation?: string;
  readonly previously?: readonly string[];
  readonly settings?: Settings;
  readonly forget?: readonly string[];
  readonly environments?: {readonly [name: string]: Environment};
  readonly variables?: {readonly [name: string]: Variable};
  readonly blueprints?: {readonly [name: string]: Body};
}

/** Keys that stand in the head alone. */
export const HEAD_ONLY: ReadonlySet<string> = new Set([
  'settings',
  'forget',
  'previously',
  'environments',
  'variables',
  'blueprints',
]);

/** Finds the file that says `stack:`, and whether it is the only one. */
function findHead(files: readonly SourceFile[], report: Report): {head: SourceFile | undefined; isOnly: boolean} {
  const [head, ...others] = files.filter((file) => Object.hasOwn(file.root, 'stack'));
  for (const other of others) {
    report({
      severity: 'error',
      code: 'config/two-stacks',
      summary: 'a second file says stack:',
      hint: 'one file of a repository names its stack; take this folder out, or plan it on its own',
      at: placeOfKey(other, 'stack', 'key'),
      also: [{note: 'first here', at: placeOfKey(head as SourceFile, 'stack', 'key')}],
    });
  }
  return {head, isOnly: others.length === 0};
}

/** Keys of the head that say what variables are: in what they hold there are none. */
const BEFORE_VARIABLES: ReadonlySet<string> = new Set(['environments', 'variables']);

export interface LayeredFile {
  readonly file: SourceFile;
  readonly layer: Layer;
}

export interface Repository {
  readonly head: SourceFile | undefined;
  readonly read: Head;
  /** The files of this run with their variables put in, a lower layer before a higher one. */
  readonly files: readonly LayeredFile[];
  readonly environment: string | undefined;
  readonly variables: Variables;
}

/** Reads the head, and with what it says of environments and variables the files. */
export function readRepository(catalogue: Catalogue, given: readonly SourceFile[], inputs: Inputs, report: Report): Repository {
  const {head: found, isOnly} = findHead(given, report);
  if (!found)
    return {
      head: undefined,
      read: {},
      files: given.map((file) => ({file: fillIn(file, undefined, report), layer: FILES})),
      environment: undefined,
      variables: new Map(),
    };
  // Of two configs in one, nobody knows which file belongs to which: whatever else is wrong may be wrong only because of that.
  const nothing = {files: [], environment: undefined, variables: new Map()};
  if (!isOnly) return {head: found, read: textOf(found.root['stack'], 'stack'), ...nothing};
  const fields = Object.entries(headFields(catalogue));
  const readKeys = (file: SourceFile, isBefore: boolean): Head =>
    readFieldsOf(Object.fromEntries(fields.filter(([key]) => BEFORE_VARIABLES.has(key) === isBefore)), file, report);
  const before = readKeys(fillIn(partOf(found, true), 'none', report), true);
  // Which environments there are is not known, and each file could be an overlay of one.
  if (before.environments === undefined && Object.hasOwn(found.root, 'environments'))
    return {head: found, read: textOf(found.root['stack'], 'stack'), ...nothing};
  const environment = readEnvironment(found, before.environments, inputs, report);
  // Whatever else is wrong may be wrong only because of that.
  if (environment === 'undecided') return {head: found, read: textOf(found.root['stack'], 'stack'), ...nothing};
  warnOfNames(
    given.map(({name}) => name),
    Object.keys(before.environments ?? {}),
    report,
  );
  const others = otherOverlays(
    given.map(({name}) => name),
    found,
    environment?.name,
  );
  const used = given.filter(({name}) => !others.has(name));
  const variables = readVariables(found, before.variables, environment, inputs, report);
  const filled = new Map(
    used.map((file) => [file.name, fillIn(file === found ? partOf(found, false) : file, variables, report)]),
  );
  const head = filled.get(found.name) as SourceFile;
  return {
    head,
    read: {...before, ...readKeys(head, false)},
    files: inLayers(filled.values(), head, Object.keys(before.environments ?? {}), environment?.name),
    environment: environment?.name,
    variables,
  };
}

/** The files, and over them the overlays of the environment. */
function inLayers(
  files: Iterable<SourceFile>,
  head: SourceFile,
  names: readonly string[],
  environment: string | undefined,
): readonly LayeredFile[] {
  const over = environment === undefined ? FILES : overlay(environment);
  const layered = [...files].map((file) => ({file, layer: file !== head && overlayOf(file.name, names) ? over : FILES}));
  return [...layered.filter(({layer}) => layer === FILES), ...layered.filter(({layer}) => layer !== FILES)];
}

/** The head without the keys that say what variables are, or those alone. */
function partOf(head: SourceFile, isBefore: boolean): SourceFile {
  return {...head, root: Object.fromEntries(Object.entries(head.root).filter(([key]) => BEFORE_VARIABLES.has(key) === isBefore))};
}

/** Reads keys of the head, each for itself. One that is wrong is left out: the rest lets the tree be checked too. */
function readFieldsOf(fields: Fields, file: SourceFile, report: Report): Head {
  const head: {[key: string]: unknown} = {};
  for (const key in fields) {
    const raw = Object.hasOwn(file.root, key) ? {[key]: file.root[key] as Raw} : {};
    const read = readFields({[key]: fields[key] as Field}, raw, {
      names: [],
      report: (problem) =>
        report({
          severity: 'error',
          code: problem.code,
          summary: problem.summary,
          hint: hintOf(problem),
          at: deeper({file: file.name, path: undefined, on: problem.on ?? 'value'}, problem.path),
        }),
    });
    Object.assign(head, read ?? textOf(raw[key], key));
  }
  return head;
}

/** What is written, where a name is wanted: wrong as it is, it says what is meant. */
function textOf(raw: Raw | undefined, key: string): object {
  return (key === 'stack' || key === MOUNT) && typeof raw === 'string' && raw !== '' ? {[key]: raw} : {};
}
