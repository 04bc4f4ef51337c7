/** What stands in a configuration, as fields read it: text, lists and maps. */
import type {Raw} from '#schemas/field.ts';
import {UNKNOWN, type Value, type Values} from '../protocol/type.ts';

/** Undefined for what is left out; `UNKNOWN` where any part of it is. */
export function rawOf(value: Value | undefined): Raw | typeof UNKNOWN | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === UNKNOWN) return UNKNOWN;
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).map((each) => rawOf(each) ?? '');
    return items.includes(UNKNOWN) ? UNKNOWN : (items as readonly Raw[]);
  }
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value as Values).flatMap(([name, each]) => {
    const raw = rawOf(each);
    return raw === undefined ? [] : [[name, raw] as const];
  });
  return entries.some(([, raw]) => raw === UNKNOWN) ? UNKNOWN : (Object.fromEntries(entries) as {readonly [key: string]: Raw});
}
