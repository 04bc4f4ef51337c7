/** From the values of a program to what a YAML file would hold: texts, lists and maps. */
import type {Raw} from '#schemas/field.ts';
import {DEPTH} from '../config/events.ts';

/** A value that no config file could hold, and the way to it. */
export interface Misfit {
  readonly path: readonly string[];
  readonly summary: string;
  readonly hint: string;
}

type Report = (misfit: Misfit) => void;

/** Numbers and truths become the text that a field reads, and what is undefined is left out. */
export function toRaw(value: unknown, report: Report): Raw {
  return read(value, [], new Set(), report);
}

function read(value: unknown, path: readonly string[], above: ReadonlySet<unknown>, report: Report): Raw {
  const refuse = (what: string, hint: string): Raw => {
    report({path, summary: `${what} stands where a text, a list or a map is wanted`, hint});
    return '';
  };
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? String(value) : refuse(String(value), 'look at how it is computed');
  if (value === null) return refuse('null', 'leave the key out, or write {} or []');
  if (value === undefined) return refuse('undefined', 'take it out; only a key may be undefined, and is left out then');
  if (typeof value !== 'object') return refuse(`a ${typeof value}`, typeof value === 'function' ? 'call it' : 'write a text');
  if (above.has(value)) return refuse('what holds it itself', 'take the circle out');
  if (above.size > DEPTH) return refuse(`what is more than ${DEPTH} levels deep`, 'write it flatter');
  const within = new Set(above).add(value);
  if (Array.isArray(value)) return Array.from(value, (each, index) => read(each, [...path, String(index)], within, report));
  if (!isPlain(value))
    return refuse(
      `a ${value.constructor?.name ?? 'strange object'}`,
      HINTS[value.constructor?.name ?? ''] ?? 'make a plain object or a list of it',
    );
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, read(each, [...path, key], within, report)]));
}

const HINTS: {readonly [name: string]: string} = {
  Date: 'write the day as a text, such as 2027-01-01',
  Map: 'write Object.fromEntries( … ) around it',
  Set: 'write [... ] around it',
  Promise: 'write await in front of it',
};

/** An object literal, of this realm or of another one. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
