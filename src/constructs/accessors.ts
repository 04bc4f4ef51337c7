/** The accessors of constructs: reads are tokens; set, reset and input are as in the bindings that the libraries generate. */
import {inputsOf} from './inputs.ts';
import {type Complex, nestedRead, type Reader} from './nested.ts';
import type {Scalar, Shape, Slot} from './shape.ts';

type Owner = {readonly prototype: object};

/**
 * Returns a function that makes the shape of a class and defines its accessors when the class is first used: an app uses few of all
 * classes.
 */
export function accessibleWith(complex: Complex): (owner: Owner, shape: () => Shape) => Shape {
  const shapes = new Map<Owner, Shape>();
  return (owner, make) => {
    let shape = shapes.get(owner);
    if (!shape) {
      shapes.set(owner, (shape = make()));
      define(complex, owner, shape);
    }
    return shape;
  };
}

function define(complex: Complex, {prototype}: Owner, shape: Shape): void {
  const defineNested = (owner: Owner, within: Shape): void => define(complex, owner, within);
  const properties: PropertyDescriptorMap = {};
  for (const [prop, slot] of Object.entries(shape)) {
    const get = slot.within ? nestedRead(complex, defineNested, prop, slot, slot.within) : scalarRead(prop, slot);
    Object.assign(properties, slot.set ? settable(prop, slot, get) : {[prop]: {get, configurable: true}});
  }
  Object.defineProperties(prototype, properties);
}

function settable(prop: string, {set: how, within}: Slot, get: PropertyDescriptor['get']): PropertyDescriptorMap {
  const set = function (this: object, value: unknown): void {
    inputsOf(this).set(prop, value);
  };
  const input = function (this: object): unknown {
    return inputsOf(this).get(prop);
  };
  const reset = function (this: object): void {
    inputsOf(this).set(prop, undefined);
  };
  const name = prop.charAt(0).toUpperCase() + prop.slice(1);
  return {
    [prop]: {...(get ? {get} : {}), set, configurable: true},
    [`${prop}Input`]: {get: input, configurable: true},
    ...(within ? {[`put${name}`]: {value: set, writable: true, configurable: true}} : {}),
    ...(how === 'optional' ? {[`reset${name}`]: {value: reset, writable: true, configurable: true}} : {}),
  };
}

function scalarRead(prop: string, {name, as}: Slot): PropertyDescriptor['get'] {
  if (as === undefined) return undefined;
  if (as === 'input')
    return function (this: object) {
      return inputsOf(this).get(prop);
    };
  const read = READS[as as Scalar];
  return function (this: Reader) {
    return this[read](name);
  };
}

const READS: {readonly [type in Scalar]: keyof Reader} = {
  string: 'getStringAttribute',
  number: 'getNumberAttribute',
  bool: 'getBooleanAttribute',
  strings: 'getListAttribute',
  numbers: 'getNumberListAttribute',
  'string map': 'getStringMapAttribute',
  'number map': 'getNumberMapAttribute',
};
