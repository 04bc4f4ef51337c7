/**
 * From the bytes of a file to its tree. Scalars stay text (failsafe schema): whether `0742` is a number, a code or a
 * name is for the field to say. What YAML would change or cut without a word is refused here, each with its own message.
 */
import {EVENT_ID, type Event, FAILSAFE_SCHEMA, load, SCALAR_STYLE} from 'js-yaml';
import type {SourceFile} from '#core/config/declared.ts';
import {type Diagnostic, link, type PathLink, type Place} from '#core/diagnostic.ts';
import type {Raw} from '#schemas/field.ts';
import type {ConfigFile} from './files.ts';
import {DEPTH, locate, parsed, positionAt} from './locate.ts';
import {ALIASES, syntaxError} from './syntax-error.ts';

/** How many values the aliases of a file may unfold to: more is an attack or an accident. */
const UNFOLDED = 200_000;
/** A file that is larger is no config. */
const LARGEST = 64 * 1024 * 1024;

/** A parsed file with its text, from which positions are found when they are wanted. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly file: SourceFile | undefined;
}

type Report = (diagnostic: Diagnostic) => void;

export function parseFile({name, bytes}: ConfigFile, report: Report): Source {
  const text = decode(name, bytes, report);
  if (text === undefined) return {name, text: '', file: undefined};
  const root = parseText(name, text, report);
  return {name, text, file: root && {name, root}};
}

function decode(name: string, bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.byteLength > LARGEST) {
    report({
      severity: 'error',
      code: 'config/too-large',
      summary: `${name} has ${Math.round(bytes.byteLength / 1e6)} MB; a config file has at most ${LARGEST / 1024 / 1024}`,
      at: start(name),
    });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? '';
    report({
      severity: 'error',
      code: 'yaml/encoding',
      summary: `${name} is not UTF-8 from here on`,
      hint: 'save the file as UTF-8',
      at: {...start(name), ...positionAt(before, before.length)},
    });
    return undefined;
  }
}

function start(file: string): Place {
  return {file, path: undefined, line: 1, column: 1};
}

function parseText(name: string, text: string, report: Report): {readonly [key: string]: Raw} | undefined {
  let root: unknown;
  try {
    root = load(text, {schema: FAILSAFE_SCHEMA, maxDepth: DEPTH, maxAliases: ALIASES});
  } catch (error) {
    report(syntaxError(name, text, error));
    return undefined;
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    report({
      severity: 'error',
      code: 'yaml/no-map',
      summary: `${name} holds ${Array.isArray(root) ? 'a list' : 'a text'} where a map is wanted`,
      hint: 'a config file is a map with keys such as organisations: or groups:',
      at: start(name),
    });
    return undefined;
  }
  const tree = root as {readonly [key: string]: Raw};
  return isSafe(name, text, tree, report) ? tree : undefined;
}

/** What YAML accepts and people do not mean. */
function isSafe(name: string, text: string, tree: Raw, report: Report): boolean {
  if (text.includes('*') && /(^|[\s[,{:-])\*[^\s,\]}]/m.test(text) && unfolded(tree) > UNFOLDED) {
    report({
      severity: 'error',
      code: 'yaml/aliases',
      summary: `the aliases of this file unfold to more than ${UNFOLDED} values`,
      hint: 'write out what is meant',
      at: start(name),
    });
    return false;
  }
  let safe = true;
  const complain = (code: string, summary: string, hint: string, at: Place): void => {
    safe = false;
    report({severity: 'error', code, summary, hint, at});
  };
  for (const found of findOddities(tree)) {
    if (found.value === undefined)
      complain(
        'yaml/merge-key',
        'the merge key << is not part of the language',
        'write the values out, or use an alias for a whole value',
        {file: name, path: found.path, on: 'key'},
      );
    else if (isPlain(text, found.path))
      complain('config/null', `${found.value} is no value`, 'leave the key out; put it into quotes if the text is meant', {
        file: name,
        path: found.path,
        on: 'value',
      });
  }
  const variable = text.indexOf('$(var.');
  if (variable >= 0 && text[variable - 1] !== '$')
    complain('config/variable', 'variables are not part of this version of the language', 'write the value', {
      ...start(name),
      ...positionAt(text, variable),
    });
  if (!name.endsWith('.json') && /,[^\s"'[\]{},]/.test(text)) {
    for (const offset of commasWithoutBlank(text)) {
      complain(
        'yaml/comma',
        'YAML cuts the text in two at this comma',
        'put the text into quotes, or a blank behind the comma if two values are meant',
        {...start(name), ...positionAt(text, offset)},
      );
    }
  }
  return safe;
}

/** How many nodes a tree has when its aliases are written out. */
function unfolded(tree: Raw): number {
  const known = new Map<Raw, number>();
  const size = (node: Raw): number => {
    if (typeof node === 'string') return 1;
    const before = known.get(node);
    if (before !== undefined) return before;
    let sum = 1;
    for (const child of Object.values(node) as Raw[]) sum += size(child);
    known.set(node, sum);
    return sum;
  };
  return size(tree);
}

function* findOddities(node: Raw, path?: PathLink): Iterable<{path: PathLink; value: string | undefined}> {
  if (typeof node === 'string') return;
  for (const key in node) {
    const value = (node as {readonly [key: string]: Raw})[key] as Raw;
    if (key === '<<') yield {path: link(path, key), value: undefined};
    else if (value === 'null' || value === '~') yield {path: link(path, key), value};
    else if (typeof value !== 'string') yield* findOddities(value, link(path, key));
  }
}

function isPlain(text: string, path: PathLink): boolean {
  const event = locate(text, path)?.value;
  return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

/** Commas between two plain scalars of a flow collection with no blank behind them. */
function commasWithoutBlank(text: string): readonly number[] {
  const found: number[] = [];
  let last: Event | undefined;
  for (const event of parsed(text).events) {
    if (
      event.type === EVENT_ID.SCALAR &&
      last?.type === EVENT_ID.SCALAR &&
      last.style === SCALAR_STYLE.PLAIN &&
      event.style === SCALAR_STYLE.PLAIN &&
      text.slice(last.valueEnd, event.valueStart) === ','
    ) {
      found.push(last.valueEnd);
    }
    last = event;
  }
  return found;
}
