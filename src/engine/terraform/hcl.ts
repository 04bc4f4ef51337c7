/** Terraform's language, written as `terraform fmt` leaves it. */

/** A reference to another block: `pltfrms_group.ops.id`. */
export class Traversal {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

export type Expression = string | number | boolean | Traversal | readonly Expression[] | {readonly [name: string]: Expression};

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: readonly (readonly [name: string, Expression])[];
}

/** The most columns of a list or an object that stands in one line. */
const WIDTH = 100;

export function printBlock({type, labels, body}: Block): string {
  const head = [type, ...labels.map((label) => quoted(label))].join(' ');
  return `${head} {\n${body.length === 0 ? '' : `${entryLines(body, '  ').join('\n')}\n`}}\n`;
}

/** Entries with their equals signs under each other, as far as nothing of several lines stands between them. */
function entryLines(entries: readonly (readonly [name: string, Expression])[], indent: string): readonly string[] {
  const lines: string[] = [];
  let run: (readonly [name: string, value: string])[] = [];
  const flush = (): void => {
    const width = Math.max(...run.map(([name]) => columns(name)));
    for (const [name, value] of run) lines.push(`${indent}${name}${' '.repeat(width - columns(name))} = ${value}`);
    run = [];
  };
  for (const [name, value] of entries) {
    const written = print(value, indent, columns(name) + 3, true);
    // What opens a bracket and goes on below aligns with nothing; a long text aligns with what stands above it.
    const isOpen = written.includes('\n') && !written.startsWith('<<');
    if (isOpen && run.length > 0) flush();
    run.push([name, written]);
    if (written.includes('\n')) flush();
  }
  if (run.length > 0) flush();
  return lines;
}

function print(value: Expression, indent: string, before: number, mayBeLong: boolean): string {
  if (value instanceof Traversal) return value.path;
  if (typeof value === 'string') return mayBeLong && isLong(value) ? heredoc(value) : quoted(value);
  if (typeof value !== 'object') return String(value);
  const short = inOneLine(value);
  if (!short.includes('\n') && indent.length + before + short.length <= WIDTH) return short;
  const deeper = `${indent}  `;
  if (isList(value)) return `[\n${value.map((each) => `${deeper}${print(each, deeper, 1, false)},\n`).join('')}${indent}]`;
  const entries = Object.entries(value).map(([name, each]) => [keyOf(name), each] as const);
  return `{\n${entryLines(entries, deeper).join('\n')}\n${indent}}`;
}

/** Holds a line break where it can't stand in one line. */
function inOneLine(value: Expression): string {
  if (value instanceof Traversal) return value.path;
  if (typeof value === 'string') return isLong(value) ? heredoc(value) : quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([name, each]) => `${keyOf(name)} = ${inOneLine(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isList(value: Expression): value is readonly Expression[] {
  return Array.isArray(value);
}

function keyOf(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) && !WORDS.has(name) ? name : quoted(name);
}

/** They mean something of their own where a key may stand. */
const WORDS = new Set(['for', 'if', 'in', 'null', 'true', 'false']);

/** A text of several whole lines reads best as it is. */
function isLong(text: string): boolean {
  return text.endsWith('\n') && text.indexOf('\n') < text.length - 1 && !UNPRINTABLE.test(text.replaceAll('\n', ''));
}

function heredoc(text: string): string {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  let word = 'EOT';
  for (let number = 2; lines.has(word); number++) word = `EOT${number}`;
  return `<<${word}\n${templateFree(text)}${word}`;
}

function quoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[\n\r\t]/g, (each) => `\\${NAMED[each]}`);
  return `"${templateFree(escaped).replace(EACH_UNPRINTABLE, escapeOf)}"`;
}

const NAMED: {readonly [character: string]: string} = {'\n': 'n', '\r': 'r', '\t': 't'};

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
export const EACH_UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeOf(character: string): string {
  const code = character.codePointAt(0) as number;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** No text is a template: what opens one is doubled. */
export function templateFree(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}

/** As fmt counts them: by what a reader sees as one character. */
function columns(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
  return [...segmenter.segment(text)].length;
}

let segmenter: Intl.Segmenter | undefined;
