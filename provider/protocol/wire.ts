/**
 * Protobuf messages from a table of their fields; their types follow from the table. What is given is written, also where it is
 * a default, so that a position 0 in a list is not lost; what a message does not say is its default when it is read, and
 * fields that are not in the table are skipped.
 */
import {FORM, Reader, Writer} from './protobuf.ts';

export interface Message<T> {
  encode(value: Draft<T>): Uint8Array;
  decode(bytes: Uint8Array): T;
  /** Writes the fields of the message, without its length. */
  write(writer: Writer, value: Draft<T>): void;
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
  readonly form: number;
  empty(): T;
  /** Writes the field with its tag, as often as it is there. */
  write(writer: Writer, value: Draft<T>): void;
  /** Reads it once more; what came before is handed in. */
  read(reader: Reader, before: T): T;
}

export function message<T extends object>(fields: {readonly [K in keyof T]: Field<T[K]>}): Message<T> {
  const list = Object.entries(fields) as unknown as readonly (readonly [string, Field<unknown>])[];
  const byNumber = new Map(list.map(([name, field]) => [field.no, {name, field}]));
  for (const [name, field] of list) {
    const first = byNumber.get(field.no)!.name;
    if (first !== name) throw new Error(`${first} has the number of ${name}`);
  }
  const write = (writer: Writer, value: Draft<T>): void => {
    const given = value as {readonly [name: string]: Draft<unknown>};
    for (const [name, field] of list) if (given[name] !== undefined) field.write(writer, given[name]);
  };
  return {
    write,
    encode(value) {
      const writer = new Writer();
      write(writer, value);
      return writer.finish();
    },
    decode(bytes) {
      const result: {[name: string]: unknown} = {};
      for (const [name, field] of list) result[name] = field.empty();
      const reader = new Reader(bytes);
      while (!reader.isAtEnd()) {
        const tag = reader.varint();
        const [no, form] = [Math.floor(tag / 8), tag % 8];
        const known = byNumber.get(no);
        if (known?.field.form === form) result[known.name] = known.field.read(reader, result[known.name]);
        else reader.skip(form);
      }
      return result as never;
    },
  };
}

export const string = (no: number): Field<string> => ({
  no,
  form: FORM.delimited,
  empty: () => '',
  write: (writer, value) => void writer.tag(no, FORM.delimited).string(value),
  read: (reader) => reader.string(),
});
export const bytes = (no: number): Field<Uint8Array> => ({
  no,
  form: FORM.delimited,
  empty: () => NOTHING,
  write: (writer, value) => void writer.tag(no, FORM.delimited).bytes(value),
  read: (reader) => reader.bytes(),
});
export const bool = (no: number): Field<boolean> => ({
  no,
  form: FORM.varint,
  empty: () => false,
  write: (writer, value) => void writer.tag(no, FORM.varint).varint(value ? 1 : 0),
  read: (reader) => reader.varint() !== 0,
});
/** Counts, versions and enums alike: all are varints, none is negative, and none of ours is large. */
export const int = (no: number): Field<number> => ({
  no,
  form: FORM.varint,
  empty: () => 0,
  write: (writer, value) => void writer.tag(no, FORM.varint).varint(value),
  read: (reader) => reader.varint(),
});

export function one<T>(no: number, what: () => Message<T>): Field<T | undefined> {
  return {
    no,
    form: FORM.delimited,
    empty: () => undefined,
    write: (writer, value) => writeNested(writer, no, what(), value as Draft<T>),
    read: (reader) => what().decode(reader.bytes()),
  };
}

export function many<T>(no: number, what: () => Message<T>): Field<readonly T[]> {
  return {
    no,
    form: FORM.delimited,
    empty: () => [],
    write: (writer, values) => {
      for (const value of values as readonly Draft<T>[]) writeNested(writer, no, what(), value);
    },
    read: (reader, before) => [...before, what().decode(reader.bytes())],
  };
}

/** A map from names to messages; on the wire a list of entries. */
export function byName<T>(no: number, what: () => Message<T>): Field<{readonly [name: string]: T}> {
  const entry = message({key: string(1), value: one(2, what)});
  const entries = many(no, () => entry);
  return {
    no,
    form: FORM.delimited,
    empty: () => ({}),
    write: (writer, value) => entries.write(writer, Object.entries(value).map(([key, each]) => ({key, value: each})) as never),
    read: (reader, before) => ({
      ...before,
      ...Object.fromEntries(entries.read(reader, []).map(({key, value}) => [key, value as T])),
    }),
  };
}

const NOTHING = new Uint8Array();

function writeNested<T>(writer: Writer, no: number, what: Message<T>, value: Draft<T>): void {
  writer.tag(no, FORM.delimited).nested(() => what.write(writer, value));
}
