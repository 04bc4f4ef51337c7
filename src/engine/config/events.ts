/**
 * The YAML events of a text, with their offsets.
 *
 * js-yaml is strict where YAML is: what stands in brackets is indented deeper than the key in front of them, the closing
 * bracket too. People close them at the key's own column (`members: [` … `]`), and other parsers let them. So do we: such
 * a bracket is read as if one blank more stood in front of it, which means nothing between brackets.
 */
import {EVENT_ID, type Event, parseEvents, type ScalarEvent, YAMLException} from 'js-yaml';

/** How deep a file may nest: more is an attack or an accident. */
export const DEPTH = 60;

/** The text is not YAML, and where it stops being it. */
export interface NotYaml {
  readonly reason: string;
  readonly offset: number;
}

export function readEvents(text: string): readonly Event[] | NotYaml {
  const events = parse(text);
  if (!('reason' in events) || events.reason !== 'deficient indentation' || !isClosing(text[events.offset])) return events;
  return readLenient(text);
}

function parse(text: string): Event[] | NotYaml {
  try {
    return parseEvents(text, {maxDepth: DEPTH});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {reason: error.reason, offset: error.mark?.position ?? 0};
  }
}

function isClosing(character: string | undefined): boolean {
  return character === ']' || character === '}';
}

/** A bracket that is the first of its line, unless a block of text begins in the line above. */
const CLOSING = /(?<=\n *)(?<![|>][-+0-9]*[ \t]*\r?\n *)[\]}]/g;

/** Reads with a blank in front of each closing bracket that begins a line, but for those that are part of a text. */
function readLenient(text: string): readonly Event[] | NotYaml {
  let brackets = [...text.matchAll(CLOSING)].map((found) => found.index);
  for (;;) {
    const events = parse(insertBlanks(text, brackets));
    if ('reason' in events) return {...events, offset: events.offset - countBlanks(brackets, events.offset)};
    for (const event of events) shiftBack(event, brackets);
    const outside = outsideOfTexts(brackets, events);
    if (outside.length === brackets.length) return events;
    brackets = outside;
  }
}

function insertBlanks(text: string, offsets: readonly number[]): string {
  const starts = [0, ...offsets];
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join(' ');
}

const OFFSETS = ['start', 'valueStart', 'valueEnd', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd'] as const;

/** Gives an event the offsets that it has in the text without the blanks. */
function shiftBack(event: Event, brackets: readonly number[]): void {
  const offsets = event as Event & {[key in (typeof OFFSETS)[number]]?: number};
  for (const key of OFFSETS) {
    const offset = offsets[key];
    if (offset !== undefined && offset >= 0) offsets[key] = offset - countBlanks(brackets, offset);
  }
}

/** How many blanks were put in before an offset: the one of bracket i stands at the bracket's own offset plus i. */
function countBlanks(brackets: readonly number[], offset: number): number {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle] as number) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outsideOfTexts(brackets: readonly number[], events: readonly Event[]): number[] {
  const texts = events.filter((event): event is ScalarEvent => event.type === EVENT_ID.SCALAR && event.valueStart >= 0);
  let next = 0;
  return brackets.filter((at) => {
    while (next < texts.length && (texts[next] as ScalarEvent).valueEnd <= at) next++;
    return next === texts.length || at < (texts[next] as ScalarEvent).valueStart;
  });
}
