/** Values to and from Terraform's msgpack, and out of the JSON of a state file. */
import {Decoder, Encoder, ExtData} from '@msgpack/msgpack';
import {type Conversion, convert, Misfit} from './convert.ts';
import {readNumber, writeNumber} from './number.ts';
import {type Dynamic, type Json, type Type, UNKNOWN, type Value} from './type.ts';

/** One of each for all values: a new one takes longer than what it is for. */
const ENCODER = new Encoder();
const DECODER = new Decoder({useBigInt64: true});

export function encodeValue(type: Type, value: Value): Uint8Array {
  return ENCODER.encode(convert(type, value, TO_MSGPACK));
}

/** No bytes at all mean null. */
export function decodeValue(type: Type, bytes: Uint8Array): Value {
  return bytes.length === 0 ? null : (convert(type, DECODER.decode(bytes), FROM_MSGPACK) as Value);
}

/** Out of a state that this version of the schema wrote, or a provider that is told to forget some attributes. */
export function fromJson(type: Type, json: Json): Value {
  return convert(type, json, FROM_JSON) as Value;
}

/** Numbers that are too long for a number to hold become the text of their digits. */
export function parseJson(text: string): Json {
  const exact = /[\d.]{16}/.test(text) ? text.replace(TOKEN, (token) => (/^[^"].{15}/.test(token) ? `"${token}"` : token)) : text;
  return JSON.parse(exact) as Json;
}

/** A string, so that what is in it is let be, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

const TO_MSGPACK: Conversion = {
  unknown: (value) => (value === UNKNOWN ? WIRE_UNKNOWN : undefined),
  number: writeNumber,
  open: asDynamic,
  close: (type, value) => [new TextEncoder().encode(JSON.stringify(type)), value],
  dropsStrangers: false,
};

/** Any extension is unknown: what Terraform knows of an unknown value (not null, a prefix) comes as another one. */
const WIRE_UNKNOWN = new ExtData(0, new Uint8Array(1));

const FROM_MSGPACK: Conversion = {
  unknown: (value) => (value instanceof ExtData ? UNKNOWN : undefined),
  number: readNumber,
  open: (value) => {
    const [type, inner] = value as [Uint8Array, unknown];
    return {type: JSON.parse(new TextDecoder().decode(type)) as Type, value: inner};
  },
  close: (type, value) => ({type, value}),
  dropsStrangers: true,
};

const FROM_JSON: Conversion = {
  unknown: () => undefined,
  number: readNumber,
  open: asDynamic,
  close: (type, value) => ({type, value}),
  dropsStrangers: true,
};

function asDynamic(value: unknown): Dynamic {
  const {type, value: inner} = value as Partial<Dynamic>;
  if (type === undefined || inner === undefined) throw new Misfit('wanted is a value with its type, and this has none');
  return {type, value: inner};
}
