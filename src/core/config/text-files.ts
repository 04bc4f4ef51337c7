/** Long texts in files of their own: `{ file: PATH }`, in a field that takes one, becomes what stands in the file. */
import {describe, type Fields, type FieldType, type Problem, type Raw} from '#schemas/field.ts';
import {isMapOfNames} from '#schemas/fields/compound.ts';
import {type Body, type Declared, holderOf} from './declared.ts';

/** What a file holds, and how it is called from the working directory; or why it can't be had. */
export type TextFile = {readonly name: string; readonly text: string} | {readonly wrong: string; readonly hint: string};

/** Reads a text that a config file names by its path. */
export type ReadText = (from: string, path: string) => TextFile;

/** A text that was read, and who names it. */
export interface NamedText {
  readonly from: string;
  readonly path: string;
  readonly name: string;
}

/** A reader that notes what it has read. */
export function noting(readText: ReadText | undefined, texts: NamedText[]): ReadText {
  return (from, path) => {
    const read = readText?.(from, path) ?? {wrong: 'no file is read here', hint: 'write the text itself'};
    if ('text' in read) texts.push({from, path, name: read.name});
    return read;
  };
}

/** The same body with its texts; a word stands for one that can't be had, and that has been told. */
export function fillTexts(
  declared: Declared,
  fields: Fields,
  body: Body,
  readText: ReadText,
  complain: (problem: Problem) => void,
): Body {
  if (!haveTexts(fields)) return body;
  const read = (raw: Body, path: readonly string[]): string => {
    const {file, ...others} = raw;
    const [extra] = Object.keys(others);
    const refuse = (wrong: string, hint: string, at: readonly string[], on: 'key' | 'value' = 'value'): string => {
      complain({code: 'config/text-file', summary: wrong, hint, path: at, on});
      return 'text';
    };
    if (extra !== undefined)
      return refuse(`${describe(extra)} stands beside file`, 'write { file: PATH }', [...path, extra], 'key');
    const below = [...path, 'file'];
    if (typeof file !== 'string' || file === '')
      return refuse('the path of a file is wanted here', 'write { file: PATH }', below);
    const found = readText(holderOf(declared, below)?.file ?? '', file);
    return 'text' in found ? found.text : refuse(found.wrong, found.hint, below);
  };
  return fillFields(fields, body, [], read);
}

type Read = (raw: Body, path: readonly string[]) => string;

function fillFields(fields: Fields, body: Body, path: readonly string[], read: Read): Body {
  const fill = ([key, raw]: [string, Raw]): [string, Raw] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return [key, field ? fillOne(field, raw, [...path, key], read) : raw];
  };
  return Object.fromEntries(Object.entries(body).map(fill));
}

function fillOne(type: FieldType, raw: Raw, path: readonly string[], read: Read): Raw {
  if (typeof raw === 'string') return raw;
  const {item, fields} = type;
  if (Array.isArray(raw)) return item ? raw.map((each: Raw, index) => fillOne(item, each, [...path, String(index)], read)) : raw;
  const map = raw as Body;
  if (isText(type, map)) return read(map, path);
  if (fields) return fillFields(fields, map, path, read);
  if (!item) return raw;
  if (!isMapOfNames(type)) return fillOne(item, raw, path, read);
  return Object.fromEntries(Object.entries(map).map(([key, each]) => [key, fillOne(item, each, [...path, key], read)]));
}

/** Whether a map stands for a text in a file. */
export function isText(type: FieldType | undefined, raw: Raw | undefined): raw is {readonly file: Raw} {
  return type?.mayBeFile === true && typeof raw === 'object' && !Array.isArray(raw) && Object.hasOwn(raw, 'file');
}

const known = new WeakMap<Fields, boolean>();

/** Whether a text in a file may stand anywhere in these fields: most kinds have none. */
function haveTexts(fields: Fields): boolean {
  const answer = known.get(fields) ?? Object.values(fields).some(mayHold);
  known.set(fields, answer);
  return answer;
}

function mayHold({mayBeFile, item, fields}: FieldType): boolean {
  return mayBeFile === true || (item !== undefined && mayHold(item)) || (fields !== undefined && haveTexts(fields));
}
