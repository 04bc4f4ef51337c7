/** Finds where in a text a value stands. Asked only when there is something to say about it. */
import {EVENT_ID, type Event, parseEvents, SCALAR_STYLE} from 'js-yaml';
import {type PathLink, type Place, pathKeys} from '#core/diagnostic.ts';

/** How deep a file may nest: more is an attack or an accident. */
export const DEPTH = 60;

/** Line and column of a place, from 1. */
export function positionOf(text: string, place: Place): {line: number; column: number} {
  if (place.line !== undefined) return {line: place.line, column: place.column ?? 1};
  const found = locate(text, place.path);
  const event = place.on === 'key' ? (found?.key ?? found?.value) : found?.value;
  return event === undefined ? {line: 1, column: 1} : positionAt(text, startOf(event));
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR)
    return event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED
      ? event.valueStart - 1
      : event.valueStart;
  return 'start' in event ? event.start : 'anchorStart' in event ? event.anchorStart : 0;
}

export function positionAt(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++;
  return {line, column: offset - lineStart + 1};
}

/** The events at which a path's key and value begin; the deepest that there is when the path leads further than the text. */
export function locate(text: string, path: PathLink | undefined): {key: Event | undefined; value: Event} | undefined {
  const {events, anchors} = parsed(text);
  const keys = pathKeys(path);
  let index = events.findIndex((event) => event.type !== EVENT_ID.DOCUMENT);
  let found: {key: Event | undefined; value: Event} | undefined;
  for (let depth = 0; index >= 0; depth++) {
    let event = events[index] as Event;
    if (event.type === EVENT_ID.ALIAS) {
      index = anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? -1;
      event = events[index] as Event;
    }
    if (depth > 0 && !found) return undefined;
    found ??= {key: undefined, value: event};
    const key = keys[depth];
    if (key === undefined || !event) return found;
    const next =
      event.type === EVENT_ID.MAPPING
        ? childByKey(events, text, index, key)
        : event.type === EVENT_ID.SEQUENCE
          ? childByIndex(events, index, Number(key))
          : undefined;
    if (!next) return found;
    found = {key: next.key === undefined ? undefined : events[next.key], value: events[next.value] as Event};
    index = next.value;
  }
  return found;
}

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly anchors: ReadonlyMap<string, number>;
}

let last: Parsed | undefined;

/** The events of a text; of the last one they are kept, since many questions come about one file. */
export function parsed(text: string): Parsed {
  if (last?.text === text) return last;
  const events = parseEvents(text, {maxDepth: DEPTH});
  const anchors = new Map<string, number>();
  for (const [at, event] of events.entries())
    if ('anchorStart' in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS)
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), at);
  last = {text, events, anchors};
  return last;
}

function childByKey(
  events: readonly Event[],
  text: string,
  at: number,
  wanted: string,
): {key: number; value: number} | undefined {
  for (let index = at + 1; index < events.length && events[index]?.type !== EVENT_ID.POP; ) {
    const key = events[index] as Event;
    const value = skip(events, index);
    if (key.type === EVENT_ID.SCALAR && scalarText(text, key) === wanted) return {key: index, value};
    index = skip(events, value);
  }
  return undefined;
}

function childByIndex(events: readonly Event[], at: number, wanted: number): {key: undefined; value: number} | undefined {
  let index = at + 1;
  for (let each = 0; index < events.length && events[index]?.type !== EVENT_ID.POP; each++, index = skip(events, index)) {
    if (each === wanted) return {key: undefined, value: index};
  }
  return undefined;
}

/** The index behind a node. */
function skip(events: readonly Event[], at: number): number {
  let depth = 0;
  for (let index = at; index < events.length; index++) {
    const {type} = events[index] as Event;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    else if (type === EVENT_ID.POP) depth--;
    if (depth === 0) return index + 1;
  }
  return events.length;
}

function scalarText(text: string, event: Event & {type: typeof EVENT_ID.SCALAR}): string {
  const raw = text.slice(event.valueStart, event.valueEnd);
  return event.style === SCALAR_STYLE.DOUBLE_QUOTED && raw.includes('\\')
    ? safeJson(raw)
    : event.style === SCALAR_STYLE.SINGLE_QUOTED
      ? raw.replaceAll("''", "'")
      : raw;
}

function safeJson(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
