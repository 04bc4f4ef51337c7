/**
 * What a field is: how the text that a user wrote becomes the one form that is stored and compared.
 *
 * Every value reaches a field as text, a list or a map (YAML is read with the failsafe schema), because only the
 * field knows whether `0742` is a number. A field answers with its canonical form, so that two ways of writing the
 * same thing are one value and a plan after an apply is empty.
 */
import {visible} from './visible.ts';

/** What a config file holds before a field has read it. */
export type Raw = string | readonly Raw[] | {readonly [key: string]: Raw};

/** What is stored: the canonical form. */
export type Json = string | number | boolean | readonly Json[] | {readonly [key: string]: Json};

/** What is wrong with a value. `path` leads from the field to the part that is wrong. */
export interface Problem {
  readonly code: string;
  readonly summary: string;
  readonly hint?: string | undefined;
  readonly path?: readonly string[] | undefined;
  /** Whether the last key of the path is wrong, or what stands behind it. */
  readonly on?: 'key' | 'value' | undefined;
  /** What stands there may be a secret: neither the line nor the value of a variable in it is shown. */
  readonly isPrivate?: boolean | undefined;
  /** Words of which one was probably meant: who shows the problem looks for the nearest. */
  readonly instead?: {readonly written: string; readonly known: readonly string[]} | undefined;
  /** Something is missing that another stack may have declared: where no store is known, that is not said. */
  readonly isMissing?: boolean | undefined;
  /** The standard allows the value, and it is refused here alone: an import leaves it out, and goes on. */
  readonly isLegal?: boolean | undefined;
}

/** What a field may know while it reads: the names in the address (`['acme.test', 'www', 'A']`), and where to complain. */
export interface Reading {
  readonly names: readonly string[];
  report(problem: Problem): void;
}

/** A type of value. `T` is its canonical form. */
export interface FieldType<T extends Json = Json> {
  /** The word that docs and messages use for it: `duration`, `list of prefix`. */
  readonly type: string;
  /** Reads what was written; answers undefined after it has reported what is wrong. Reading a canonical value gives it back. */
  read(raw: Raw, reading: Reading): T | undefined;
  /** How people write a canonical value, where that is not the value itself. Reading it gives the value back. */
  write?(value: T, names: readonly string[]): Raw;
  /** For editors: what may be written, as JSON Schema 2020-12. */
  readonly jsonSchema: JsonSchema;
  /** The kinds that a reference may point to; absent where the value is no reference. */
  readonly refersTo?: readonly string[] | undefined;
  /** What values look like, where that depends on another part of the name: `PREFERENCE NAME` for `MX`. */
  readonly forms?: readonly Form[] | undefined;
  /** Names that a reference may hold instead of a resource, such as the built-in roles. */
  readonly builtIn?: BuiltIn | undefined;
  /** The type of an item, for lists. */
  readonly item?: FieldType | undefined;
  /** The order of the items has no meaning, so they are kept sorted. */
  readonly isSorted?: boolean | undefined;
  /** The fewest items of a list. */
  readonly least?: number | undefined;
  /** The fields within, for objects. */
  readonly fields?: Fields | undefined;
  /** A long text, which a config may keep in a file of its own: `{ file: PATH }`. It is read before the field sees it. */
  readonly mayBeFile?: boolean | undefined;
  /** The value is a reference to a secret, which is read when a plan is applied; what is stored is a keyed digest. */
  readonly isSecret?: boolean | undefined;
}

/** How a value is written for one word of the name. */
export interface Form {
  readonly of: string;
  readonly write: string;
  readonly example: string;
  /** Where that is laid down. */
  readonly source: string;
}

/** Names that exist without being declared: `owner`, and `PRODUCT.editor` for each product. */
export interface BuiltIn {
  readonly names: readonly string[];
  readonly perProduct: readonly string[];
}

export type JsonSchema = {readonly [key: string]: unknown};

/** A field of a kind: a type and what the kind says of it. */
export interface Field<T extends Json = Json> extends FieldType<T> {
  /** What it is for, with its unit and the source of its rule. Shown by editors, `explain` and the reference docs. */
  readonly doc: string;
  readonly required: boolean;
  /** The canonical value that stands for "left out"; it is neither stored nor in an event. */
  readonly default?: T | undefined;
  /** How docs name a default that depends on something else: `name`, `zone.default_ttl`. */
  readonly defaultFrom?: string | undefined;
  /** A change needs a new resource: the plan says replace. */
  readonly immutable: boolean;
  /** What the world outside answers, such as a provider's permission: no config sets it, and no plan changes it. */
  readonly observed: boolean;
  /** Personal or financial: shown with its middle left out, except where the whole state is exported. */
  readonly sensitive: boolean;
  /** One of several fields that say the same of different things: listed once, under this name in their stead. */
  readonly alike?: string | undefined;
}

export type Fields = {readonly [name: string]: Field};

export interface FieldOptions<T extends Json> {
  readonly required?: boolean;
  readonly default?: T;
  readonly defaultFrom?: string;
  readonly immutable?: boolean;
  readonly observed?: boolean;
  readonly sensitive?: boolean;
  readonly alike?: string;
}

/** Makes a field of a type: `field(duration, 'TTL of …', {default: '1h'})`. */
export function field<T extends Json>(type: FieldType<T>, doc: string, options: FieldOptions<T> = {}): Field<T> {
  return {
    ...type,
    doc,
    required: options.required ?? false,
    immutable: options.immutable ?? false,
    observed: options.observed ?? false,
    sensitive: options.sensitive ?? false,
    default: options.default,
    defaultFrom: options.defaultFrom,
    alike: options.alike,
  };
}

/** Describes a raw value in a message: what stands there instead of what was wanted. */
export function describe(raw: Raw): string {
  if (typeof raw !== 'string') return Array.isArray(raw) ? 'a list' : 'a map';
  return raw.length > 60 ? `“${visible(raw.slice(0, 57))}…” (${raw.length} characters)` : `“${visible(raw)}”`;
}

/** A name in a message, never longer than a line. */
export function shortened(name: string): string {
  return name.length > 120 ? `${visible(name.slice(0, 117))}…` : visible(name);
}

/** Words in a message: not more of them than somebody reads. */
export function listing(words: readonly string[]): string {
  return words.length > 16 ? `${words.slice(0, 15).join(', ')} and ${words.length - 15} others` : words.join(', ');
}

/** Why a text is no value; `known` are words of which one may have been meant. */
export interface Wrong {
  readonly wrong: string;
  readonly hint?: string;
  readonly known?: readonly string[];
}

/** A type whose values are one text: `parse` answers the canonical form, or a sentence that says what is wrong. */
export function scalar<T extends Json>(
  type: string,
  parse: (text: string, reading: Reading) => {value: T} | Wrong,
  jsonSchema: JsonSchema,
): FieldType<T> {
  return {
    type,
    jsonSchema,
    read(raw, reading) {
      if (typeof raw !== 'string') {
        reading.report({
          code: 'config/wrong-type',
          summary: `${describe(raw)} stands where ${withArticle(type)} is wanted`,
          hint: Array.isArray(raw)
            ? 'write one value, without brackets'
            : 'write one value; a text with a colon and a blank wants quotes',
        });
        return undefined;
      }
      const result = parse(raw, reading);
      if ('value' in result) return result.value;
      const instead = result.known && {written: raw, known: result.known};
      reading.report({code: 'config/invalid-value', summary: result.wrong, hint: result.hint, ...(instead ? {instead} : {})});
      return undefined;
    },
  };
}

function withArticle(type: string): string {
  return /^[aeio]/i.test(type) ? `an ${type}` : `a ${type}`;
}
