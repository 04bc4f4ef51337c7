/**
 * Protobuf messages from a table of their fields; their types follow from the table. What is given is written, also where it is
 * a default, so that a position 0 in a list is not lost; what a message does not say is its default when it is read, and
 * fields that are not in the table are skipped.
 */
import {BinaryReader, BinaryWriter, WireType} from '@bufbuild/protobuf/wire';

export interface Message<T> {
  encode(value: Draft<T>): Uint8Array;
  decode(bytes: Uint8Array): T;
}

/** A message before it is sent: whatever is not said is left out. */
export type Draft<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer E)[]
    ? readonly Draft<E>[]
    : T extends object
      ? {readonly [K in keyof T]?: Draft<T[K]> | undefined}
      : T;

/** What a message is, read out of its table. */
export type Of<M> = M extends Message<infer T> ? T : never;

export interface Field<T> {
  readonly no: number;
  readonly type: WireType;
  empty(): T;
  /** Writes the field with its tag, as often as it is there. */
  write(writer: BinaryWriter, value: Draft<T>): void;
  /** Reads it once more; what came before is handed in. */
  read(reader: BinaryReader, before: T): T;
}

export function message<T extends object>(fields: {readonly [K in keyof T]: Field<T[K]>}): Message<T> {
  const list = Object.entries(fields) as unknown as readonly (readonly [string, Field<unknown>])[];
  const byNumber = new Map(list.map(([name, field]) => [field.no, {name, field}]));
  for (const [name, field] of list) {
    const first = byNumber.get(field.no)!.name;
    if (first !== name) throw new Error(`${first} has the number of ${name}`);
  }
  return {
    encode(value) {
      const given = value as {readonly [name: string]: Draft<unknown>};
      const writer = new BinaryWriter();
      for (const [name, field] of list) if (given[name] !== undefined) field.write(writer, given[name]);
      return writer.finish();
    },
    decode(bytes) {
      const result: {[name: string]: unknown} = {};
      for (const [name, field] of list) result[name] = field.empty();
      const reader = new BinaryReader(bytes);
      while (reader.pos < reader.len) {
        const [no, type] = reader.tag();
        const known = byNumber.get(no);
        if (known?.field.type === type) result[known.name] = known.field.read(reader, result[known.name]);
        else reader.skip(type, no);
      }
      return result as never;
    },
  };
}

export const string = (no: number): Field<string> => scalar(no, '', 'string', (reader) => reader.string());
export const bytes = (no: number): Field<Uint8Array> => scalar(no, NOTHING, 'bytes', (reader) => reader.bytes());
export const bool = (no: number): Field<boolean> => scalar(no, false, 'bool', (reader) => reader.bool());
/** Counts, versions and enums alike: all are varints, and none of ours is large. */
export const int = (no: number): Field<number> => scalar(no, 0, 'int64', (reader) => Number(reader.int64()));

export function one<T>(no: number, what: () => Message<T>): Field<T | undefined> {
  return {
    no,
    type: WireType.LengthDelimited,
    empty: () => undefined,
    write: (writer, value) => void delimited(writer, no).bytes(what().encode(value as Draft<T>)),
    read: (reader) => what().decode(reader.bytes()),
  };
}

export function many<T>(no: number, what: () => Message<T>): Field<readonly T[]> {
  return {
    no,
    type: WireType.LengthDelimited,
    empty: () => [],
    write: (writer, values) => {
      for (const value of values as readonly Draft<T>[]) delimited(writer, no).bytes(what().encode(value));
    },
    read: (reader, before) => [...before, what().decode(reader.bytes())],
  };
}

/** A map from names to messages; on the wire a list of entries. */
export function byName<T>(no: number, what: () => Message<T>): Field<{readonly [name: string]: T}> {
  const entries = many(no, () => message({key: string(1), value: one(2, what)}));
  return {
    no,
    type: WireType.LengthDelimited,
    empty: () => ({}),
    write: (writer, value) => entries.write(writer, Object.entries(value).map(([key, each]) => ({key, value: each})) as never),
    read: (reader, before) => ({
      ...before,
      ...Object.fromEntries(entries.read(reader, []).map(({key, value}) => [key, value as T])),
    }),
  };
}

const NOTHING = new Uint8Array();

function scalar<T>(
  no: number,
  empty: T,
  method: 'string' | 'bytes' | 'bool' | 'int64',
  read: (reader: BinaryReader) => T,
): Field<T> {
  const type = method === 'string' || method === 'bytes' ? WireType.LengthDelimited : WireType.Varint;
  return {
    no,
    type,
    empty: () => empty,
    write: (writer, value) => void writer.tag(no, type)[method](value as never),
    read,
  };
}

function delimited(writer: BinaryWriter, no: number): BinaryWriter {
  return writer.tag(no, WireType.LengthDelimited);
}
