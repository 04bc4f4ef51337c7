/** Nodes among the events of a YAML text: where each begins, and what stands in it. */
import {EVENT_ID, type Event, getScalarValue, SCALAR_STYLE} from 'js-yaml';

/** Where an event begins in its text; undefined for what is left out, such as the value of `key:`. */
export function offsetOf(text: string, event: Event): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return headerOf(text, event.valueStart);
    default:
      return event.valueStart;
  }
}

/** The `|` or `>` in the line above a block of text. */
function headerOf(text: string, content: number): number {
  const line = text.lastIndexOf('\n', content - 2) + 1;
  const header = /[|>][-+0-9]*[ \t]*(#.*)?\r?\n?$/.exec(text.slice(line, content));
  return line + (header?.index ?? 0);
}

/** The key of an entry, as an index; an item of a list has none. */
export interface Child {
  readonly key: number | undefined;
  readonly value: number;
}

/** What stands directly in a map or a list, by key or by place. Of keys that stand there twice the first. */
export function childrenOf(text: string, events: readonly Event[], at: number): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const isMap = events[at]?.type === EVENT_ID.MAPPING;
  for (let index = at + 1; index < events.length && events[index]?.type !== EVENT_ID.POP; ) {
    const value = isMap ? skip(events, index) : index;
    const key = events[index] as Event;
    const name = !isMap ? String(children.size) : key.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : undefined;
    if (name !== undefined && !children.has(name)) children.set(name, {key: isMap ? index : undefined, value});
    index = skip(events, value);
  }
  return children;
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
