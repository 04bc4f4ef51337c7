/** The form that the data of an event must have before it is folded: a log may hold anything that somebody has written into it. */
import {EventError} from './errors.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const record: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const texts: Check = (value) => record(value) && Object.values(value as object).every(text);
const flag: Check = (value) => typeof value === 'boolean';
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const FORMS: {readonly [happening: string]: {readonly [key: string]: Check}} = {
  created: {
    parent: text,
    name: text,
    spec: record,
    labels: optional(texts),
    protect: optional(flag),
    owner: optional(text),
  },
  updated: {spec: optional(record), labels: optional(texts), protect: optional(flag)},
  moved: {parent: text, name: text},
  adopted: {owner: text},
  released: {owner: text},
  deleted: {},
  spent: {stack: text, name: text},
};

const CHECKS: ReadonlyMap<string, readonly (readonly [key: string, check: Check])[]> = new Map(
  Object.entries(FORMS).map(([happening, form]) => [happening, Object.entries(form)]),
);

/** @throws EventError where the data is not of the form that its type has. A type that is unknown has none. */
export function checkEventData(
  happening: string,
  event: {readonly position: number; readonly type: string; readonly data: unknown},
): void {
  const form = CHECKS.get(happening);
  if (!form) return;
  const {data, position, type} = event;
  if (!record(data)) throw new EventError(position, `(${type}) has data that is not an object`);
  for (const [key, check] of form) {
    if (!check((data as {[key: string]: unknown})[key]))
      throw new EventError(position, `(${type}) has invalid data: “${key}” is missing or of the wrong type`);
  }
}
