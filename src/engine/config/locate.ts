/** Finds where in a text a value stands. Asked only when there is something to say about it. */
import {EVENT_ID, type Event} from 'js-yaml';
import {type Place, pathKeys} from '#core/diagnostic.ts';
import {readEvents} from './events.ts';
import {type Position, positionAt} from './lines.ts';
import {type Child, childrenOf, offsetOf} from './nodes.ts';
import {remembered} from './remembered.ts';

/** Line and column of a place. Of a path that leads further than the text, the last part that is there. */
export function positionOf(text: string, place: Place): Position {
  if (place.line !== undefined) return {line: place.line, column: place.column ?? 1};
  return positionAt(text, locate(text, pathKeys(place.path), place.on === 'key'));
}

function locate(text: string, keys: readonly string[], onKey: boolean): number {
  const parsed = parse(text);
  let found: Child = {key: undefined, value: 1};
  for (const key of keys) {
    const child = childrenAt(parsed, follow(parsed, found.value)).get(key);
    if (!child) break;
    found = child;
  }
  const offset = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : offsetOf(text, parsed.events[index] as Event);
  const value = offset(found.value);
  const key = offset(found.key);
  return (onKey ? (key ?? value) : (value ?? key)) ?? 0;
}

/** The index of what an alias stands for: the last before it that has its name. */
function follow({text, events, targets}: Parsed, at: number): number {
  const event = events[at];
  if (event?.type !== EVENT_ID.ALIAS) return at;
  const known = targets.get(at);
  if (known !== undefined) return known;
  const name = text.slice(event.anchorStart, event.anchorEnd);
  let index = at - 1;
  while (index > 0 && !hasAnchor(text, events[index] as Event, name)) index--;
  targets.set(at, index);
  return index;
}

function hasAnchor(text: string, event: Event, name: string): boolean {
  if (!('anchorStart' in event) || event.anchorStart < 0 || event.type === EVENT_ID.ALIAS) return false;
  return text.slice(event.anchorStart, event.anchorEnd) === name;
}

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  /** By the index of a map or a list. */
  readonly children: Map<number, ReadonlyMap<string, Child>>;
  /** By the index of an alias. */
  readonly targets: Map<number, number>;
}

const parse = remembered((text): Parsed => {
  const events = readEvents(text);
  return {text, events: 'reason' in events ? [] : events, children: new Map(), targets: new Map()};
});

function childrenAt({text, events, children}: Parsed, at: number): ReadonlyMap<string, Child> {
  const known = children.get(at);
  if (known) return known;
  const made = childrenOf(text, events, at);
  children.set(at, made);
  return made;
}
