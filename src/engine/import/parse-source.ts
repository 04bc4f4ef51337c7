/** A source file as a YAML document with its comments, every scalar as the text that was typed. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  parseDocument,
} from 'yaml';
import type {Notes} from './notes.ts';
import type {Source} from './peribolos-files.ts';

/** A parsed file, and what says where in it something is wrong. */
export interface Sheet {
  readonly source: Source;
  readonly document: Document;
  complain(node: Node | undefined, summary: string): void;
}

/** Deeper than anybody writes, and far from where a recursive reader runs out of stack. */
const DEPTH = 200;

/** Parses a file; answers undefined after it has noted why not. A file with one error is not read at all. */
export function parseSource(source: Source, notes: Notes): Sheet | undefined {
  const lines = new LineCounter();
  const say = (offset: number | undefined, summary: string): void => {
    const at = offset === undefined ? '' : `line ${lines.linePos(offset).line}: `;
    notes.say({code: 'import/unreadable', summary: `${at}${summary}`, file: source.path});
  };
  const document = parseText(source.text, say, {lineCounter: lines});
  return document && {source, document, complain: (node, summary) => say(node?.range?.[0], summary)};
}

/** How a text is parsed: `uniqueKeys: false` where the reader looks for keys that stand twice itself, which is faster. */
interface ParseOptions {
  readonly uniqueKeys?: boolean;
  readonly lineCounter?: LineCounter;
}

/** Parses a text; answers undefined after it has said why not, with the offset where it knows it. */
export function parseText(
  text: string,
  complain: (offset: number | undefined, summary: string) => void,
  options: ParseOptions = {},
): Document | undefined {
  try {
    if (isTooDeep(text)) {
      complain(undefined, `nested more than ${DEPTH} levels deep`);
      return undefined;
    }
    const document: Document<ParsedNode> = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      ...options,
    });
    for (const {pos, message} of document.errors) complain(pos[0], message);
    return document.errors.length > 0 ? undefined : document;
  } catch (error) {
    complain(undefined, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** What a node stands for: an alias of a list or of a text is followed, an alias of a map is not (it may hold itself). */
export function follow(sheet: Sheet, node: Node): Node | undefined {
  if (!isAlias(node)) return node;
  const target = node.resolve(sheet.document);
  return isMap(target) ? undefined : target;
}

/** Nothing, in the words that YAML has for it. */
export function isBlank(node: Node | null | undefined): boolean {
  if (isScalar(node)) return node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.value));
  return node === null || node === undefined;
}

/** What stands there, for a message. */
export function describe(node: Node | undefined): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  return isScalar(node) ? 'a text' : 'an alias of a map';
}

/** The parser proper keeps its own stack; only what it builds is read recursively. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEPTH) return true;
  }
  return false;
}
