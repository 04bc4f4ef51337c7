/** What a block of a configuration wishes for. */
import {attributeOfParent, type Wish} from '#engine/one-by-one/target.ts';
import type {Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {UNKNOWN, type Values} from '../protocol/type.ts';
import {rawOf} from './raw.ts';

export interface Wished {
  readonly wish: Wish;
  /** The fields of which nothing is known yet. */
  readonly unknown: readonly string[];
}

/** Undefined where it is not known yet which resource it is about. */
export function wishOf(kind: Kind, config: Values): Wished | undefined {
  const parent = kind.parent === undefined ? '' : rawOf(config[attributeOfParent(kind)]);
  const key = kind.keyParts.map((part) => rawOf(config[part]));
  if (parent === UNKNOWN || key.includes(UNKNOWN)) return undefined;
  const body: {[name: string]: Raw} = {};
  const unknown: string[] = [];
  for (const name of [...Object.keys(kind.fields), 'labels', 'protect']) {
    if (kind.fields[name]?.observed) continue;
    const raw = rawOf(config[name]);
    if (raw === UNKNOWN) unknown.push(name);
    else if (raw !== undefined) body[name] = raw;
  }
  return {wish: {kind, parent: (parent ?? '') as string, key: key.map((each) => (each ?? '') as string), body}, unknown};
}
