/** Reads a single value only to see whether it means what is stored. */
import type {World} from '#core/world.ts';
import type {Field, FieldType, Json, Raw} from '#schemas/field.ts';
import {inOrder, readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {resolveReference} from '../read-body.ts';

export interface QuietReading {
  readonly world: World;
  readonly kind: Kind;
  /** The place from which references are looked for. */
  readonly from: string;
  readonly names: readonly string[];
}

/** What is stored of it; undefined for what is wrong, and for what is left out because it is the default. */
export function readQuietly(
  {world, kind, from, names}: QuietReading,
  type: FieldType | (Field & {readonly name: string}),
  raw: Raw,
): Json | undefined {
  const reading = {names, report: () => undefined};
  const value =
    'name' in type ? readFields({[type.name]: type}, {[type.name]: raw}, reading)?.[type.name] : type.read(raw, reading);
  if (value === undefined) return undefined;
  const resolve = (item: FieldType, written: string): string =>
    resolveReference(world, kind, item, from, written, () => undefined, []);
  if (type.refersTo) return resolve(type, value as string);
  if (!type.item?.refersTo) return value;
  const {item} = type;
  return inOrder(
    type,
    (value as readonly string[]).map((each) => resolve(item, each)),
  );
}
