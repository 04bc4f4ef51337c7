/** Reads of nested attributes: a reference to an object, or to a list, set or map of objects, whose fields are tokens. */
import {keepNested} from './inputs.ts';
import {readOnly, type Shape, type Slot} from './shape.ts';

/** What a library reads the attributes of a resource or of a nested object by. */
export interface Reader {
  getStringAttribute(name: string): unknown;
  getNumberAttribute(name: string): unknown;
  getBooleanAttribute(name: string): unknown;
  getListAttribute(name: string): unknown;
  getNumberListAttribute(name: string): unknown;
  getStringMapAttribute(name: string): unknown;
  getNumberMapAttribute(name: string): unknown;
}

/** The classes of a library for nested values. */
export interface Complex {
  readonly ComplexObject: new (
    // biome-ignore lint/suspicious/noExplicitAny: the type of the library, which is not imported here
    parent: any,
    attribute: string,
    isFromSet: boolean,
    index?: number | string,
  ) => object;
  readonly ComplexList: abstract new (
    // biome-ignore lint/suspicious/noExplicitAny: the type of the library, which is not imported here
    parent: any,
    attribute: string,
    isSet: boolean,
  ) => object;
  readonly ComplexMap: abstract new (
    // biome-ignore lint/suspicious/noExplicitAny: the type of the library, which is not imported here
    parent: any,
    attribute: string,
  ) => object;
}

type Define = (owner: {readonly prototype: object}, shape: Shape) => void;

/** Returns a getter that makes the reference when it is first read, and its class with the first reference. */
export function nestedRead(complex: Complex, define: Define, prop: string, slot: Slot, within: Shape) {
  const {name, as} = slot;
  let Fields: Complex['ComplexObject'] | undefined;
  const object = (parent: object, index?: number | string): object => {
    if (!Fields) {
      Fields = class extends complex.ComplexObject {};
      define(Fields, as === 'object' && slot.set ? within : readOnly(within));
    }
    return new Fields(parent, name, as === 'set', index);
  };
  const make = (parent: object): object => {
    if (as === 'map') return new (mapOf(complex, (key) => object(parent, JSON.stringify(key))))(parent, name);
    if (as !== 'object') return new (listOf(complex, (index) => object(parent, index)))(parent, name, as === 'set');
    const reference = object(parent);
    if (slot.set) keepNested(reference, parent, prop);
    return reference;
  };
  const made = new WeakMap<object, object>();
  return function (this: object): object {
    const known = made.get(this) ?? make(this);
    made.set(this, known);
    return known;
  };
}

function mapOf({ComplexMap}: Complex, get: (key: string) => object) {
  return class extends ComplexMap {
    get(key: string): object {
      return get(key);
    }
  };
}

function listOf({ComplexList}: Complex, get: (index: number) => object) {
  return class extends ComplexList {
    get(index: number): object {
      return get(index);
    }
  };
}
