/** Props as the attributes of Terraform: with its names, and what they refer to as a token. It knows no library and no kind. */
import {isToken} from './check.ts';
import type {Shape, Slot} from './shape.ts';

/** The attributes that are set. */
export function written(props: object, shape: Shape): {[name: string]: unknown} {
  const values = props as {readonly [prop: string]: unknown};
  const entries = Object.entries(shape).flatMap(([prop, slot]) => {
    const value = slot.set && values[prop];
    return value === undefined ? [] : [[slot.name, attributeOf(value, slot)]];
  });
  return Object.fromEntries(entries);
}

/** JSON is the form in which nested attributes can be written; HCL of either library makes blocks of them. */
export function noHcl(type: string): never {
  throw new Error(`${type} is written as JSON only: synthesise without --hcl`);
}

function attributeOf(value: unknown, slot: Slot): unknown {
  const {as, by, within} = slot;
  if ((!by && !within) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => attributeOf(each, within ? {...slot, as: 'object'} : slot));
  if (by) return 'terraformResourceType' in value ? tokenOf(value, by) : value;
  if (!within || isToken(value)) return value;
  if (as === 'object') return written(value, within);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attributeOf(each, {...slot, as: 'object'})]));
}

/** The libraries note where each token was made, with the whole stack: so one is made for all that refer to a construct. */
function tokenOf(construct: object, how: 'id' | 'reference'): unknown {
  const tokens = TOKENS[how];
  const known = tokens.get(construct);
  if (known !== undefined) return known;
  const token = (construct as {readonly [how: string]: unknown})[how];
  tokens.set(construct, token);
  return token;
}

const TOKENS = {id: new WeakMap<object, unknown>(), reference: new WeakMap<object, unknown>()};
