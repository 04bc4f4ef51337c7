/** The one walk over a value by its type, for all forms that a value has: ours, Terraform's msgpack, a state file's JSON. */
import type {Type} from './type.ts';

/** How what has no parts goes from one form to another; what doesn't fit is thrown. */
export interface Conversion {
  /** What is unknown, in the other form; undefined for all else. */
  unknown(value: unknown): unknown;
  number(value: unknown): unknown;
  /** A value that brings its own type: taken apart, and put together in the other form. */
  open(value: unknown): {readonly type: Type; readonly value: unknown};
  close(type: Type, value: unknown): unknown;
  /** Attributes that the type does not have are dropped; otherwise they don't fit. */
  readonly dropsStrangers: boolean;
}

/** A value that is not of its type: a state that an older provider wrote without a word, or a mistake of ours. */
export class Misfit extends Error {
  readonly reason: string;
  readonly path: readonly (string | number)[];

  constructor(reason: string, path: readonly (string | number)[] = []) {
    super(path.length === 0 ? reason : `${path.join('.')}: ${reason}`);
    this.reason = reason;
    this.path = path;
  }
}

export function convert(type: Type, value: unknown, how: Conversion): unknown {
  if (value === null || value === undefined) return null;
  const unknown = how.unknown(value);
  if (unknown !== undefined) return unknown;
  switch (type) {
    case 'string':
      return fitting(typeof value === 'string', value, 'a string');
    case 'bool':
      return fitting(typeof value === 'boolean', value, 'a bool');
    case 'number':
      return how.number(value);
    case 'dynamic': {
      const opened = how.open(value);
      return how.close(opened.type, convert(opened.type, opened.value, how));
    }
  }
  switch (type[0]) {
    case 'list':
    case 'set': {
      const each = type[1];
      return elements(value).map((element, i) => inside(i, each, element, how));
    }
    case 'tuple': {
      const types = type[1];
      const given = elements(value);
      if (given.length !== types.length) throw new Misfit(`wanted are ${types.length} elements, and there are ${given.length}`);
      return types.map((each, i) => inside(i, each, given[i], how));
    }
    case 'map': {
      const each = type[1];
      return Object.fromEntries(Object.entries(members(value)).map(([key, element]) => [key, inside(key, each, element, how)]));
    }
    case 'object':
      return object(type[1], members(value), how);
  }
}

/** Every attribute of the type is there afterwards, be it as null. */
function object(types: {readonly [name: string]: Type}, given: {readonly [name: string]: unknown}, how: Conversion): unknown {
  const result: {[name: string]: unknown} = {};
  for (const name in types) result[name] = Object.hasOwn(given, name) ? inside(name, types[name]!, given[name], how) : null;
  if (how.dropsStrangers) return result;
  for (const name of Object.keys(given)) if (!Object.hasOwn(types, name)) throw new Misfit('there is no such attribute', [name]);
  return result;
}

function inside(step: string | number, type: Type, value: unknown, how: Conversion): unknown {
  try {
    return convert(type, value, how);
  } catch (error) {
    throw error instanceof Misfit ? new Misfit(error.reason, [step, ...error.path]) : error;
  }
}

function elements(value: unknown): readonly unknown[] {
  return fitting(Array.isArray(value), value, 'a list') as readonly unknown[];
}

function members(value: unknown): {readonly [name: string]: unknown} {
  return fitting(typeof value === 'object' && !Array.isArray(value), value, 'an object') as {readonly [name: string]: unknown};
}

/** The value is not in the message: it may be a secret. */
function fitting(fits: boolean, value: unknown, wanted: string): unknown {
  if (fits) return value;
  throw new Misfit(`wanted is ${wanted}, and this is ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}`);
}
