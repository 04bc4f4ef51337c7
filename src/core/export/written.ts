/** A config on its way to text: what is written, and what of it wants lines of its own. */
import type {Json} from '#schemas/field.ts';

export type Written = Scalar | WrittenList | WrittenMap;

/** A text, or a number or truth value: these are written without quotes, and a text that looks like one with. */
export type Scalar = string | number | boolean;

export interface WrittenList {
  readonly items: readonly Written[];
  /** Always a line for each item; otherwise one line for all, where it fits. */
  readonly open: boolean;
}

export interface WrittenMap {
  readonly entries: ReadonlyMap<string, Written>;
  /** Always a line for each entry; otherwise one line for all, where it fits. */
  readonly open: boolean;
}

export function mapOf(entries: Iterable<readonly [string, Written]>, open: boolean): WrittenMap {
  return {entries: new Map(entries), open};
}

/** A stored value as it is written. */
export function writeValue(value: Json): Written {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return {items: (value as readonly Json[]).map(writeValue), open: false};
  return mapOf(
    Object.entries(value).map(([key, each]) => [key, writeValue(each)]),
    false,
  );
}

export function isScalar(written: Written): written is Scalar {
  return typeof written !== 'object';
}

export function isList(written: Written): written is WrittenList {
  return typeof written === 'object' && 'items' in written;
}

export function isSame(one: Written, other: Written): boolean {
  if (isScalar(one) || isScalar(other)) return one === other;
  if (isList(one) || isList(other))
    return (
      isList(one) &&
      isList(other) &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => isSame(item, other.items[index] as Written))
    );
  return (
    one.entries.size === other.entries.size &&
    [...one.entries].every(([key, value]) => other.entries.has(key) && isSame(value, other.entries.get(key) as Written))
  );
}
