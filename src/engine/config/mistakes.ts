/** The mistakes that make a file something else than YAML, each with what to say of it. */
import {DEPTH, type NotYaml} from './events.ts';
import type {Oddity} from './oddities.ts';
import {openingBracket, openingDouble, openingSingle} from './openings.ts';

/** What is seen where a parser gave up. */
export interface Seen extends NotYaml {
  readonly text: string;
  /** The line of the error, and the offset at which it begins. */
  readonly line: string;
  readonly lineStart: number;
  /** The character at the error. */
  readonly character: string;
}

/** What it is; where the mistake stands, when that is not where the parser gave up. */
type Known = Omit<Oddity, 'offset'> & {readonly offset?: number};

/** The first that knows what it sees has the word: from what is sure to what is likely. */
export const MISTAKES: readonly ((seen: Seen) => Known | undefined)[] = [
  function control({reason, character}) {
    if (!/null byte|non-printable|valid JSON character/.test(reason)) return undefined;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {code: 'yaml/control', summary: `the control character U+${code} stands here`, hint: 'take it out'};
  },

  function depth({reason}) {
    if (!/maxDepth/.test(reason)) return undefined;
    const hint = 'no config does: look for what opens here and was not meant to';
    return {code: 'yaml/depth', summary: `the file nests more than ${DEPTH} deep`, hint};
  },

  function tab({reason, line, lineStart, offset}) {
    const code = 'yaml/tab';
    const found = /^ *\t/.exec(line);
    if (found) {
      const hint = 'indent with blanks: YAML allows no tabs there';
      return {code, summary: 'a tab stands in the indentation', hint, offset: lineStart + found[0].length - 1};
    }
    const at = line.slice(0, offset - lineStart).indexOf('\t');
    if (reason !== 'deficient indentation' || at < 0) return undefined;
    return {code, summary: 'a tab stands in front of a bracket', hint: 'write a blank', offset: lineStart + at};
  },

  function directive({reason, line, lineStart, text}) {
    const isHere = line.startsWith('%');
    if (!isHere && !/directive|YAML version/.test(reason)) return undefined;
    const hint = 'only %YAML 1.1 and %YAML 1.2 may stand there; put the text into quotes if it is meant';
    const offset = isHere ? lineStart : Math.max(0, text.search(/^%/m));
    return {code: 'yaml/directive', summary: 'a line that begins with % is read as a directive', hint, offset};
  },

  function tag({reason, line, lineStart, offset}) {
    if (!/\btag\b/.test(reason)) return undefined;
    const found = /(?<=^|[\s[{,])!/.exec(line);
    const hint = 'put the text into quotes if it begins with !';
    const summary = 'a tag (!…) stands here, and the language has none';
    return {code: 'yaml/tag', summary, hint, offset: found ? lineStart + found.index : offset};
  },

  function template({line, lineStart}) {
    const mark = /\{\{|\$\{/.exec(line);
    if (!mark) return undefined;
    const hint = 'the language has no templates; put the text into quotes if it is meant';
    const summary = `a template mark ${mark[0]} stands here without quotes`;
    return {code: 'yaml/template', summary, hint, offset: lineStart + mark.index};
  },

  function reserved({character, text, offset}) {
    if (!/[@`%]/.test(character)) return undefined;
    const word = /^[^\s:,\]}]*/.exec(text.slice(offset, offset + 40))?.[0] ?? character;
    return {code: 'yaml/reserved', summary: `what begins with ${character} wants quotes`, hint: `write "${word}"`};
  },

  function star({reason, line, lineStart, offset}) {
    const found = /^\s*(?:- +)*(?=\*)/.exec(line) ?? /.*[[{,] *(?=\*[^\s,]*\s*$)/.exec(line.slice(0, offset - lineStart));
    if (!found && !/alias/.test(reason)) return undefined;
    const at = found ? found[0].length : offset - lineStart - 1;
    const word = /^\*[^\s:,\]}]*/.exec(line.slice(at))?.[0] ?? '*';
    const summary = 'what begins with * is read as an alias';
    return {code: 'yaml/alias', summary, hint: `put it into quotes: "${word}"`, offset: lineStart + at};
  },

  function ampersand({reason, offset}) {
    if (!/anchor/.test(reason)) return undefined;
    const summary = 'what begins with & is read as an anchor';
    return {code: 'yaml/reserved', summary, hint: 'put it into quotes', offset: Math.max(0, offset - 1)};
  },

  function openText({reason, text, offset}) {
    const endsTooSoon = reason === 'deficient indentation' && text.slice(offset).trim() === '';
    const quote =
      endsTooSoon && openingBracket(text, offset) < 0 ? 'any' : /within a (single|double) quoted scalar/.exec(reason)?.[1];
    if (!quote) return undefined;
    const single = quote === 'double' ? -1 : openingSingle(text);
    const double = quote === 'single' ? -1 : openingDouble(text);
    const part = single > double ? "''" : '\\"';
    const hint = `close it, or write ${part} where it is part of the text`;
    return {code: 'yaml/quote', summary: 'the quote that opens here is never closed', hint, offset: Math.max(single, double)};
  },

  function openBracket({reason, text, offset}) {
    const endsTooSoon = reason === 'deficient indentation' && text.slice(offset).trim() === '';
    if (!endsTooSoon && !/within a flow collection/.test(reason)) return undefined;
    const at = Math.max(0, openingBracket(text, offset));
    return {code: 'yaml/bracket', summary: `the ${text[at]} that opens here is never closed`, hint: 'close it', offset: at};
  },

  function tooShallow({reason, text, offset}) {
    if (reason !== 'deficient indentation') return undefined;
    const at = openingBracket(text, offset);
    const code = 'yaml/indentation';
    if (at < 0) {
      const summary = 'a text in quotes goes on in a line that is not indented deeper than its key';
      return {code, summary, hint: 'indent the line deeper, or close the quotes'};
    }
    const line = text.slice(0, at).split('\n').length;
    const summary = `the ${text[at]} of line ${line} is still open, and this line is not indented deeper than its key`;
    return {code, summary, hint: 'close the bracket, or indent what stands in it deeper'};
  },

  function badEscape({reason, text, offset}) {
    if (!/escape sequence|hexadecimal/.test(reason)) return undefined;
    const at = text.lastIndexOf('\\', offset);
    const summary = `${text.slice(at, at + 2)} is no escape in double quotes`;
    return {code: 'yaml/escape', summary, hint: 'write \\\\ for a backslash, or use single quotes', offset: at};
  },

  function blockHeader({reason, text, offset}) {
    if (!/line break is expected|chomping|indentation width/.test(reason)) return undefined;
    const at = Math.max(0, text.lastIndexOf('|', offset), text.lastIndexOf('>', offset));
    const summary = `what begins with ${text[at]} is read as a block of lines`;
    return {code: 'yaml/reserved', summary, hint: 'put it into quotes', offset: at};
  },

  function finalColon({line, lineStart}) {
    const found = /[^\s[{,]+::(?=\s*(?:[,\]}]|$))/.exec(line);
    if (!found) return undefined;
    const summary = 'a text that ends in a colon is read as a key';
    return {code: 'yaml/colon', summary, hint: `put it into quotes: "${found[0]}"`, offset: lineStart + found.index};
  },

  function noBlank({reason}) {
    if (!/whitespace character is expected/.test(reason)) return undefined;
    return {code: 'yaml/colon', summary: 'a blank is missing behind the colon', hint: 'write KEY: VALUE'};
  },

  function noColon({reason, character, text, line, lineStart, offset}) {
    const isHere = /expected ':'/.test(reason);
    const isAbove = character === ':' && !/:\s/.test(line.slice(0, offset - lineStart));
    if (!isHere && !isAbove && !/end of the stream|multiline key|implicit/.test(reason)) return undefined;
    const [start, found] = isHere ? [lineStart, line] : lineAbove(text, lineStart);
    const content = found.search(/\S/);
    if (content < 0 || /:(\s|$)|^\s*- /.test(found)) return undefined;
    const summary = 'this line has no colon with a blank behind it';
    return {code: 'yaml/colon', summary, hint: 'write KEY: VALUE', offset: start + content};
  },

  function closing({character}) {
    if (!/[\]}]/.test(character)) return undefined;
    const hint = 'take it out; put a text that holds it into quotes';
    return {code: 'yaml/bracket', summary: `a ${character} stands here, and none is open`, hint};
  },

  function secondColon({character, line, lineStart, offset}) {
    if (character !== ':') return undefined;
    if (!/:\s/.test(line.slice(0, offset - lineStart))) return misplaced(lineStart + Math.max(0, line.search(/\S/)));
    const summary = 'a second colon with a blank behind it stands in this line';
    return {code: 'yaml/colon', summary, hint: 'put the text into quotes, or write the map below its key'};
  },

  function comma({reason}) {
    if (!/missed comma|node content/.test(reason)) return undefined;
    const hint = 'separate entries by one comma; put a text that holds one of , : [ ] { } into quotes';
    return {code: 'yaml/bracket', summary: 'a comma is missing between brackets, or one is too many', hint};
  },

  function behindValue({text, offset, lineStart}) {
    const before = /(["'\]}])[ \t]*$/.exec(text.slice(Math.max(lineStart, offset - 1000), offset))?.[1];
    if (!before) return undefined;
    const isQuote = before === '"' || before === "'";
    const summary = isQuote ? 'more stands behind a text in quotes' : `more stands behind a closing ${before}`;
    return {code: isQuote ? 'yaml/quote' : 'yaml/bracket', summary, hint: 'put the whole text into quotes, or separate the two'};
  },

  function listBehindKey({character, text, offset, lineStart}) {
    if (character !== '-' || !/:[ \t]+$/.test(text.slice(Math.max(lineStart, offset - 1000), offset))) return undefined;
    const hint = 'begin it in the next line, or write it in brackets: [ … ]';
    return {code: 'yaml/indentation', summary: 'a list begins in the line of its key', hint};
  },

  function indentation({reason, offset}) {
    return /indentation/.test(reason) ? misplaced(offset) : undefined;
  },
];

function misplaced(offset: number): Known {
  const hint = 'let the entries of one map or list begin at the same column';
  return {code: 'yaml/indentation', summary: 'this line is indented otherwise than what it belongs to', hint, offset};
}

/** The nearest line above that says something, and the offset at which it begins. */
function lineAbove(text: string, lineStart: number): readonly [start: number, line: string] {
  for (let end = lineStart - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (/^\s*[^\s#]/.test(line)) return [start, line];
    end = start - 1;
  }
  return [0, ''];
}
