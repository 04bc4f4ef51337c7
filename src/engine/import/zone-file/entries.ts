/**
 * A master file, cut into entries (RFC 1035 section 5.1): an entry is a line, or the lines that parentheses make one.
 *
 * It is read character by character, in one pass: a pattern that looks ahead would take its time on hostile files.
 */
import type {Problem} from '#schemas/field.ts';

/** A word, or a string with its quotes. Escapes are still in it. */
export interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly offset: number;
}

export interface Entry {
  readonly offset: number;
  /** It begins with a blank, so it has no owner of its own. */
  readonly isIndented: boolean;
  readonly tokens: readonly Token[];
  /** Comments on lines of their own before it. */
  readonly before: readonly string[];
  /** Comments on its own lines. */
  readonly beside: readonly string[];
}

/** All but the tab, which is a blank; a line break is never within a word. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** Yields the entries; the last one has no tokens, and the comments at the end of the file. An entry that is broken is left out and told. */
export function* entriesOf(text: string, complain: (offset: number, problem: Problem) => void): Iterable<Entry> {
  const draft = {offset: 0, isIndented: false, tokens: [] as Token[], before: [] as string[], beside: [] as string[]};
  const opened: number[] = [];
  let isBroken = false;
  let at = 0;
  const begin = (before: string[]): void => {
    Object.assign(draft, {offset: at, isIndented: false, tokens: [], before, beside: []});
    isBroken = false;
  };
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '\n') {
      at++;
      if (opened.length > 0) continue;
      if (draft.tokens.length > 0 && !isBroken) yield {...draft};
      if (draft.tokens.length > 0 || isBroken) begin([]);
      else {
        for (const comment of draft.beside) draft.before.push(comment);
        begin(draft.before);
      }
    } else if (isBlank(text, at)) {
      draft.isIndented ||= at === draft.offset;
      at++;
    } else if (character === ';') {
      const end = endOfLine(text, at);
      draft.beside.push(text.slice(at + 1, end).trimEnd());
      at = end;
    } else if (character === '(') {
      opened.push(at++);
    } else if (character === ')') {
      if (opened.pop() === undefined) {
        complain(at, {code: 'zone-file/parenthesis', summary: 'this ) closes nothing', hint: 'take it out, or open it with ('});
        isBroken = true;
      }
      at++;
    } else {
      const end = character === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end === undefined) {
        const summary = 'the quote is not closed on its line (RFC 1035 section 5.1)';
        complain(at, {code: 'zone-file/quote', summary, hint: 'write " at the end of the string, and \\" for a quote within'});
        isBroken = true;
        at = endOfLine(text, at);
      } else {
        const token = {text: text.slice(at, end), isQuoted: character === '"', offset: at};
        draft.tokens.push(token);
        const control = token.text.search(CONTROL);
        if (control >= 0) {
          complain(at + control, controlCharacter(token.text.charCodeAt(control)));
          isBroken = true;
        }
        at = end;
      }
    }
  }
  const open = opened[0];
  if (open !== undefined) {
    const summary = 'this ( is not closed, so all that follows is one entry (RFC 1035 section 5.1)';
    complain(open, {code: 'zone-file/parenthesis', summary, hint: 'write ) behind the last part of the entry'});
  } else if (draft.tokens.length > 0) {
    if (!isBroken) yield {...draft};
    begin([]);
  }
  yield {...draft, tokens: [], before: [...draft.before, ...draft.beside], beside: []};
}

function controlCharacter(code: number): Problem {
  const summary = 'a control character stands here, which name servers read in different ways (RFC 1035 section 5.1)';
  return {code: 'zone-file/control', summary, hint: `write \\${String(code).padStart(3, '0')}, or take it out`};
}

/** A carriage return is a blank at the end of a line only; anywhere else it is a character that nobody meant. */
function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '\t' || (character === '\r' && text[at + 1] === '\n');
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Behind the closing quote; undefined where the line ends before it. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\' && text[at + 1] !== '\n') at++;
  }
  return undefined;
}

/** Behind the word; a quote behind `=` belongs to it, as in `alpn="h2,h3"` (RFC 9460 section 2.1). */
function endOfWord(text: string, start: number): number | undefined {
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"' && text[at - 1] === '=' && at > start) return endOfString(text, at);
    if (character === '\n' || character === '"' || character === ';' || character === '(' || character === ')') break;
    if (isBlank(text, at)) break;
    if (character === '\\' && at + 1 < text.length && text[at + 1] !== '\n') at++;
  }
  return Math.min(at, text.length);
}
