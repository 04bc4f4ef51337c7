/** How the props of a construct map to the attributes of a Terraform block: the part of the schema that is needed at run time. */
export interface Shape {
  readonly [prop: string]: Slot;
}

export interface Slot {
  /** The name of the attribute. */
  readonly name: string;
  /** What reading it returns; absent for write-only attributes. `input` is the value that was set, as in a provider block. */
  readonly as?: Scalar | 'input' | 'object' | 'list' | 'set' | 'map';
  readonly set?: 'required' | 'optional';
  /** The attribute of a construct that a reference to it is written as. */
  readonly by?: 'id' | 'reference';
  /** The attributes of a nested object, or of each object in a list, set or map. */
  readonly within?: Shape;
}

export type Scalar = 'string' | 'number' | 'bool' | 'strings' | 'numbers' | 'string map' | 'number map';

/** Derives the shape of a data source from that of a resource: everything is read, nothing is set. */
export function readOnly(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([, {as}]) => as !== undefined)
      .map(([prop, {name, as, within}]) => [prop, {name, ...(as && {as}), ...(within && {within: readOnly(within)})}]),
  );
}
