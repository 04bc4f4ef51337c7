/** The values that were set on a construct, or on an object nested within one. */
import {checkProps, checkValue, isToken} from './check.ts';
import type {Shape} from './shape.ts';

export type Values = {readonly [prop: string]: unknown};

export interface Inputs {
  get(prop: string): unknown;
  set(prop: string, value: unknown): void;
}

const INPUTS = new WeakMap<object, Inputs>();
const VALUES = new WeakMap<object, Values>();

/** @throws Error where a prop is unknown, which only the compiler of TypeScript would find. */
export function keepProps(construct: object, shape: Shape, props: object, meta: readonly string[]): void {
  checkProps(construct, shape, props, meta);
  let values: Values = {...props};
  VALUES.set(construct, values);
  INPUTS.set(construct, {
    get: (prop) => values[prop],
    set(prop, value) {
      const slot = shape[prop];
      if (slot) checkValue(construct, prop, slot, value);
      values = {...values, [prop]: value};
      VALUES.set(construct, values);
    },
  });
}

/** Connects a reference to a nested object with the value of its parent, so that a field is set on both. */
export function keepNested(reference: object, parent: object, prop: string): void {
  const read = (): unknown => inputsOf(parent).get(prop);
  INPUTS.set(reference, {
    get(field) {
      const value = read();
      return typeof value === 'object' && value !== null && !isToken(value) ? (value as Values)[field] : undefined;
    },
    set(field, value) {
      const whole = read();
      if (whole !== undefined && (typeof whole !== 'object' || whole === null || isToken(whole)))
        throw new Error(`${prop} is set to a token, which has no fields to set: set ${prop} as a whole`);
      inputsOf(parent).set(prop, {...whole, [field]: value});
    },
  });
}

/** Returns what a construct has been given so far. */
export function valuesOf(construct: object): Values {
  return VALUES.get(construct) ?? {};
}

export function inputsOf(owner: object): Inputs {
  const inputs = INPUTS.get(owner);
  if (!inputs) throw new Error('an object in a list, set or map is read only: set the attribute as a whole');
  return inputs;
}
