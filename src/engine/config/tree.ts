/**
 * From the events of a YAML text to its tree. Scalars stay text: whether `0742` is a number, a code or a name is for the
 * field to say. What YAML would cut, change or repeat without a word is reported.
 */
import {type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent} from 'js-yaml';
import type {Raw} from '#schemas/field.ts';
import {type Child, childrenOf, offsetOf} from './nodes.ts';
import {
  ALIASES,
  aliasCircle,
  commaWithoutBlank,
  complexKey,
  duplicateKey,
  mergeKey,
  nullWord,
  type Oddity,
  tag,
  tooManyAliases,
  tooMuchUnfolded,
  UNFOLDED,
  unknownAlias,
} from './oddities.ts';

interface Anchor {
  readonly value: Raw;
  /** How many values it stands for. */
  readonly size: number;
}

const COMMA = 44;
const NULLS = new Set(['null', '~', 'Null', 'NULL']);

/** Returns whether a text beside a comma without a blank may be a part of one: `[a,b]` is two names, `v=1; rua=a,b` was one text. */
function isCut(text: string): boolean {
  return /[\s=;]/.test(text);
}

/** Reads the one document that the events are of. In JSON a comma needs no blank behind it. */
export function readTree(text: string, events: readonly Event[], isJson: boolean, report: (oddity: Oddity) => void): Raw {
  /** Undefined while what it names has not ended. */
  const anchors = new Map<string, Anchor | undefined>();
  let next = 1;
  let nodes = 0;
  let aliases = 0;
  let unfolded = 0;
  /** The text without quotes that stands before. */
  let plain: string | undefined;

  const readNode = (): Raw => {
    const event = events[next++] as Exclude<Event, {type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP}>;
    const before = nodes++ + unfolded;
    if (event.type === EVENT_ID.ALIAS) return readAlias(event);
    if (event.tagStart >= 0) report(tag(event.tagStart));
    const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const value = event.type === EVENT_ID.SCALAR ? readScalar(event) : event.type === EVENT_ID.MAPPING ? readMap() : readList();
    if (anchor !== undefined) anchors.set(anchor, {value, size: nodes + unfolded - before});
    return value;
  };

  const readScalar = (event: ScalarEvent): string => {
    const value = getScalarValue(text, event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    if (
      isPlain &&
      plain !== undefined &&
      !isJson &&
      text.charCodeAt(event.valueStart - 1) === COMMA &&
      (isCut(plain) || isCut(value))
    )
      report(commaWithoutBlank(event.valueStart - 1));
    plain = isPlain ? value : undefined;
    return value;
  };

  const readList = (): Raw => {
    const list: Raw[] = [];
    plain = undefined;
    while ((events[next] as Event).type !== EVENT_ID.POP) {
      const event = events[next] as Event;
      const value = readNode();
      if (isNull(event, value)) report(nullWord(value as string, startOf(event)));
      list.push(value);
    }
    plain = undefined;
    next++;
    return list;
  };

  const readMap = (): Raw => {
    const map: {[key: string]: Raw} = {};
    const at = next - 1;
    let children: ReadonlyMap<string, Child> | undefined;
    plain = undefined;
    while ((events[next] as Event).type !== EVENT_ID.POP) {
      const keyEvent = events[next] as Event;
      const key = readNode();
      const event = events[next] as Event;
      const value = readNode();
      if (typeof key !== 'string') report(complexKey(text[startOf(keyEvent) - 1] === '{', startOf(keyEvent)));
      else if (Object.hasOwn(map, key)) {
        children ??= childrenOf(text, events, at);
        report(duplicateKey(key, startOf(keyEvent), startOf(events[children.get(key)?.key ?? at] as Event)));
      } else if (key === '<<') report(mergeKey(startOf(keyEvent)));
      else if (isNull(event, value)) report(nullWord(value as string, startOf(event)));
      else if (key === '__proto__')
        Object.defineProperty(map, key, {value, enumerable: true, configurable: true, writable: true});
      else map[key] = value;
    }
    plain = undefined;
    next++;
    return map;
  };

  const startOf = (event: Event): number => offsetOf(text, event) ?? 0;

  const readAlias = ({anchorStart, anchorEnd}: AliasEvent): Raw => {
    plain = undefined;
    const name = text.slice(anchorStart, anchorEnd);
    const anchor = anchors.get(name);
    if (!anchor) {
      report((anchors.has(name) ? aliasCircle : unknownAlias)(name, anchorStart - 1));
      return '';
    }
    const wasTooMuch = aliases > ALIASES || unfolded > UNFOLDED;
    aliases++;
    unfolded += anchor.size;
    if (aliases <= ALIASES && unfolded <= UNFOLDED) return anchor.value;
    if (!wasTooMuch) report((aliases > ALIASES ? tooManyAliases : tooMuchUnfolded)(anchorStart - 1));
    return '';
  };

  return readNode();
}

function isNull(event: Event, value: Raw): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  // Most values are longer: asking the set for each of them would take a tenth of the time of parsing.
  return (value as string).length <= 4 && NULLS.has(value as string);
}
