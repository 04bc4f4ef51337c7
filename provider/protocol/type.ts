/** Terraform's types of values, written as Terraform itself writes them in JSON. */
export type Type =
  | 'string'
  | 'number'
  | 'bool'
  /** A value that brings its own type. */
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', Type]
  | readonly ['object', {readonly [name: string]: Type}]
  | readonly ['tuple', readonly Type[]];

/** What Terraform does not know yet. It may stand for a whole value or for any part of one. */
export const UNKNOWN: unique symbol = Symbol('known after apply');

/**
 * A value as we have it, by its type: a number is a number where that is exact, a bigint where it is a larger integer, and
 * else the text of its decimal digits; lists, sets and tuples are arrays; maps and objects are objects; what is dynamic is
 * a `Dynamic`.
 */
export type Value = null | typeof UNKNOWN | string | number | bigint | boolean | readonly Value[] | Values | Dynamic;

/** What stands at the attributes of a resource, a data source or the provider block: every one of them is there. */
export interface Values {
  readonly [name: string]: Value;
}

export interface Dynamic {
  readonly type: Type;
  readonly value: Value;
}

/** A value out of a state file, of whatever schema it was written by. A number that is not exact as one is the text of its digits. */
export type Json = null | string | number | boolean | readonly Json[] | {readonly [name: string]: Json};
