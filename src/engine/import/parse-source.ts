/** A source text as a YAML document with its comments, every scalar as the text that was typed. */
import {type Document, isMap, isScalar, isSeq, Lexer, type Node, type ParsedNode, Parser, parseDocument} from 'yaml';

/** Deeper than anybody writes, and far from where a recursive reader runs out of stack. */
const DEPTH = 200;

/** Parses a text; returns undefined after it has reported why not, with the offset where it knows it. Keys that stand twice are left to the reader. */
export function parseText(text: string, complain: (offset: number | undefined, summary: string) => void): Document | undefined {
  try {
    if (isTooDeep(text)) {
      complain(undefined, `nested more than ${DEPTH} levels deep`);
      return undefined;
    }
    const document: Document<ParsedNode> = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    for (const {pos, message} of document.errors) complain(pos[0], message);
    return document.errors.length > 0 ? undefined : document;
  } catch (error) {
    complain(undefined, error instanceof Error ? error.message : String(error));
    return undefined;
  }
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
  return isScalar(node) ? 'a text' : 'an alias';
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
