/** What a block of a configuration wishes for. */
import {attributeOfParent, type Wish} from '#engine/one-by-one/target.ts';
import type {Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {UNKNOWN, type Values} from '../protocol/type.ts';
import {GIVEN_VALUE} from '../schema/attributes.ts';
import {rawOf} from './raw.ts';

export interface Wished {
  readonly wish: Wish;
  /** The fields of which nothing is known yet. */
  readonly unknown: readonly string[];
  /** Secrets that are handed over, by the field that they are of. */
  readonly given: ReadonlyMap<string, string>;
}

/** Undefined where it is not known yet which resource it is about. */
export function wishOf(kind: Kind, config: Values): Wished | undefined {
  const parent = kind.parent === undefined ? '' : rawOf(config[attributeOfParent(kind)]);
  const key = kind.keyParts.map((part) => rawOf(config[part]));
  if (parent === UNKNOWN || key.includes(UNKNOWN)) return undefined;
  const body: {[name: string]: Raw} = {};
  const unknown: string[] = [];
  const given = new Map<string, string>();
  for (const name of [...Object.keys(kind.fields), 'labels', 'protect']) {
    if (kind.fields[name]?.observed) continue;
    const raw = rawOf(config[name]);
    if (raw === UNKNOWN) unknown.push(name);
    else if (raw !== undefined) body[name] = kind.fields[name]?.isSecret ? handedOver(name, raw, given) : raw;
  }
  return {wish: {kind, parent: (parent ?? '') as string, key: key.map((each) => (each ?? '') as string), body}, unknown, given};
}

/** A secret without its value: it has a place of its own, which says that it was handed over. */
function handedOver(name: string, raw: Raw, given: Map<string, string>): Raw {
  if (typeof raw !== 'object' || Array.isArray(raw)) return raw;
  const {[GIVEN_VALUE]: value, digest: _, ...reference} = raw as {readonly [key: string]: Raw};
  if (typeof value !== 'string') return reference;
  given.set(name, value);
  return {...reference, secret: `given:${name}`};
}
