/** What is wrong with a file that is not YAML, for somebody who writes a config. */
import {YAMLException} from 'js-yaml';
import type {Diagnostic, Place} from '#core/diagnostic.ts';
import {DEPTH, positionAt} from './locate.ts';

/** How many aliases a file may hold. */
export const ALIASES = 1000;

/** What YAML's own message means here: a trap that people know gets a message of its own. */
export function syntaxError(name: string, text: string, error: unknown): Diagnostic {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const at: Place = {file: name, path: undefined, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1};
  const line = text.split(/\r?\n/)[mark?.line ?? 0] ?? '';
  const known = explain(reason, line, text, mark?.position ?? 0);
  return {
    severity: 'error',
    code: known?.code ?? 'yaml/syntax',
    summary: known?.summary ?? `not YAML: ${reason}`,
    hint: known?.hint,
    at,
  };
}

function explain(
  reason: string,
  line: string,
  text: string,
  offset: number,
): {code: string; summary: string; hint?: string} | undefined {
  if (/tab characters/.test(reason))
    return {code: 'yaml/tab', summary: 'a tab stands in the indentation', hint: 'indent with blanks: YAML allows no tabs there'};
  if (/duplicated mapping key/.test(reason)) return duplicateKey(text, offset);
  if (/input is empty/.test(reason))
    return {code: 'yaml/empty', summary: 'the file is empty', hint: 'delete it, or write what belongs into it'};
  if (/single document/.test(reason))
    return {
      code: 'yaml/documents',
      summary: 'the file holds more than one document (---)',
      hint: 'put each into a file of its own',
    };
  if (/unknown .*tag/.test(reason))
    return {
      code: 'yaml/tag',
      summary: 'a tag (!…) stands here, and the language has none',
      hint: 'put the text into quotes if it begins with !',
    };
  if (/alias/.test(reason) && /aliases|exceed|limit/.test(reason))
    return {code: 'yaml/aliases', summary: `more than ${ALIASES} aliases stand in this file`};
  if (/unidentified alias/.test(reason))
    return {
      code: 'yaml/alias',
      summary: `${/"(.*)"/.exec(reason)?.[1] ?? 'it'} is read as an alias, and nothing has that anchor`,
      hint: 'put a text that begins with * into quotes: "*"',
    };
  if (/nesting|depth/i.test(reason)) return {code: 'yaml/depth', summary: `the file nests more than ${DEPTH} deep`};
  if (/^\s*[@`]/.test(line))
    return {code: 'yaml/reserved', summary: 'a name can’t begin with @ without quotes', hint: `write "@"`};
  if (/^\s*\*/.test(line))
    return {code: 'yaml/alias', summary: 'a name that begins with * is read as an alias', hint: 'put it into quotes: "*"'};
  if (/\{\{|\$\{/.test(line))
    return {
      code: 'yaml/template',
      summary: 'a template mark stands here without quotes',
      hint: 'the language has no templates; put the text into quotes if it is meant',
    };
  if (/:\s+\S*::\s*$/.test(line))
    return {
      code: 'yaml/colon',
      summary: 'a text that ends in a colon is read as a key',
      hint: 'put the address into quotes: "2001:db8::"',
    };
  if (/deficient indentation/.test(reason))
    return {
      code: 'yaml/indentation',
      summary: 'a bracket is opened on one line and what follows stands too far left',
      hint: 'indent the lines within the brackets, the closing one too, deeper than the key',
    };
  return undefined;
}

function duplicateKey(text: string, offset: number): {code: string; summary: string; hint: string} {
  const key = /^["']?([^"'\n]*?)["']?\s*:/.exec(text.slice(offset))?.[1] ?? 'this key';
  const indent = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const first = new RegExp(`^ {${indent}}["']?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:`, 'gm');
  let line: number | undefined;
  for (const match of text.slice(0, offset).matchAll(first)) line = positionAt(text, match.index).line;
  return {
    code: 'yaml/duplicate-key',
    summary: `the key ${key} stands here a second time`,
    hint: line === undefined ? 'take one of the two out' : `the first is in line ${line}; take one of the two out`,
  };
}
