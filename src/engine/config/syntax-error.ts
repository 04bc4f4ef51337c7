/** What is wrong with a file that is not YAML, for somebody who writes a config. */
import {EVENT_ID, type Event} from 'js-yaml';
import type {NotYaml} from './events.ts';
import {MISTAKES, type Seen} from './mistakes.ts';
import {offsetOf} from './nodes.ts';
import type {Oddity} from './oddities.ts';

/** A line that is longer is looked at no further. */
const LONGEST = 2000;

/** What the parser's own message means here: a mistake that people make gets a message of its own, at the place they mean. */
export function explain(text: string, error: NotYaml): Oddity {
  const lineStart = text.lastIndexOf('\n', error.offset - 1) + 1;
  const lineEnd = text.indexOf('\n', error.offset);
  const line = text.slice(lineStart, Math.min(lineEnd < 0 ? text.length : lineEnd, lineStart + LONGEST));
  const seen: Seen = {...error, text, line, lineStart, character: text[error.offset] ?? ''};
  for (const mistake of MISTAKES) {
    const known = mistake(seen);
    if (known) return {offset: error.offset, ...known};
  }
  return {
    code: 'yaml/syntax',
    summary: `this is not YAML: ${error.reason}`,
    hint: 'look at this line and the one above it',
    offset: error.offset,
  };
}

/** The marker of a document that follows the first one. */
export function secondDocument(text: string, events: readonly Event[]): Oddity | undefined {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second < 0) return undefined;
  const content = offsetOf(text, events[second + 1] as Event) ?? text.length;
  let offset = 0;
  for (const marker of text.slice(0, content).matchAll(/^(---|\.\.\.)(?=\s|$)/gm)) offset = marker.index;
  return {
    code: 'yaml/documents',
    summary: 'a second document begins here (---)',
    hint: 'put each into a file of its own',
    offset,
  };
}
