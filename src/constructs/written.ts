/** Props as the attributes of Terraform: with its names, and what they refer to as a token. It knows no library and no kind. */

/** What the props of a construct are written as. */
export interface Shape {
  readonly [prop: string]: Slot;
}

/**
 * The name of the attribute; with it the attribute of a construct that stands for the construct, or the shape of what is within,
 * which may be a map by name.
 */
export type Slot = string | readonly [name: string, how: 'id' | 'reference' | Shape, many?: 'map'];

/** The attributes that are set. */
export function written(props: object, shape: Shape): {[name: string]: unknown} {
  const values = props as {readonly [prop: string]: unknown};
  const entries = Object.entries(shape).flatMap(([prop, slot]) => {
    const value = values[prop];
    if (value === undefined) return [];
    return typeof slot === 'string' ? [[slot, value]] : [[slot[0], attributeOf(value, slot)]];
  });
  return Object.fromEntries(entries);
}

/** JSON is the form in which nested attributes can be written; HCL of either library makes blocks of them. */
export function noHcl(type: string): never {
  throw new Error(`${type} is written as JSON only: synthesise without --hcl`);
}

function attributeOf(value: unknown, slot: Exclude<Slot, string>): unknown {
  const [, how, many] = slot;
  if (Array.isArray(value)) return value.map((each) => attributeOf(each, slot));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof how === 'string') return 'terraformResourceType' in value ? tokenOf(value, how) : value;
  if ('resolve' in value && typeof value.resolve === 'function') return value;
  if (many) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attributeOf(each, ['', how])]));
  return written(value, how);
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
