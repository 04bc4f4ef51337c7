/** Values as octoDNS has them, a text or a map of fields, turned into values as they are stored. */
import {isMap, isScalar, type Node, type YAMLMap} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import {refuseNumber, writeString} from '#schemas/dns/tokens.ts';
import {formatOf, type RecordType, recordValues} from '#schemas/dns/values.ts';
import type {Problem} from '#schemas/field.ts';
import {describe, isBlank} from '../parse-source.ts';
import {type Entry, entriesOf, type Tree, textOf, type WrongNode} from '../yaml-tree.ts';
import {decode} from '../zone-file/escapes.ts';
import {NUMBERS, STRINGS, wrongValue} from '../zone-file/values.ts';
import {escapeMarks} from './owners.ts';
import {writeParameters} from './parameters.ts';
import {readText} from './texts.ts';

/** The fields of a value, in the order of its presentation format. */
const FIELDS: {readonly [T in RecordType]?: readonly string[]} = {
  MX: ['preference', 'exchange'],
  SRV: ['priority', 'weight', 'port', 'target'],
  CAA: ['flags', 'tag', 'value'],
  DS: ['key_tag', 'algorithm', 'digest_type', 'digest'],
  TLSA: ['certificate_usage', 'selector', 'matching_type', 'certificate_association_data'],
  SSHFP: ['algorithm', 'fingerprint_type', 'fingerprint'],
  NAPTR: ['order', 'preference', 'flags', 'service', 'regexp', 'replacement'],
  URI: ['priority', 'weight', 'target'],
  SVCB: ['svcpriority', 'targetname', 'svcparams'],
  HTTPS: ['svcpriority', 'targetname', 'svcparams'],
};

/** Older names of the fields, in the same order: `algorithm` of DS was another one then. */
const OLD_FIELDS: {readonly [T in RecordType]?: readonly string[]} = {
  MX: ['priority', 'value'],
  DS: ['flags', 'protocol', 'algorithm', 'public_key'],
};

/** What may be left out, and what it is then. */
const USUAL: {readonly [field: string]: string} = {'CAA flags': '0', 'SVCB svcparams': '', 'HTTPS svcparams': ''};

/** Reads a value; answers it as it is stored, or all that is wrong with it. */
export function readValue(tree: Tree, type: RecordType, node: Node): string | readonly WrongNode[] {
  const fields = FIELDS[type];
  if (fields && !isMap(node)) {
    const wrong = `${describe(node)} stands where a map of ${fields.join(', ')} is wanted`;
    return [{node, problem: wrongValue(type, wrong, hintOf(fields))}];
  }
  if (!fields && !isScalar(node)) {
    const wrong = `${describe(node)} stands where one text is wanted`;
    return [{node, problem: wrongValue(type, wrong)}];
  }
  if (type === 'TXT') return readText(tree, node);
  const words = fields ? readFields(tree, type, node as YAMLMap, fields) : [readWord(type, 0, 1, textOf(node), type)];
  const wrong = words.flatMap((word) => (typeof word === 'string' ? [] : [{node, ...word}]));
  if (wrong.length > 0) return wrong;
  let problem: Problem | undefined;
  const written = words.filter((word) => word !== '').join(' ');
  const read = recordValues.read(written, {names: ['', '', type], report: (said) => (problem = said)});
  return read?.[0] ?? [{node, problem: withHint(type, problem ?? wrongValue(type, 'this is no value'))}];
}

function readFields(tree: Tree, type: RecordType, map: YAMLMap, fields: readonly string[]): readonly (string | WrongNode)[] {
  const entries = new Map(entriesOf(tree, map).map((entry) => [entry.name, entry]));
  const names = namesIn(type, entries, fields);
  for (const {name, key} of entries.values()) {
    if (names.includes(name)) continue;
    const summary = `${quoted(name)} is no key of a value of ${type}, and is left out`;
    tree.warning(key, {code: 'octodns/unknown-key', summary, hint: hintOf(fields)});
  }
  return names.map((name, index) => {
    const entry = entries.get(name);
    const usual = USUAL[`${type} ${name}`];
    if (entry === undefined && usual !== undefined) return usual;
    if (entry === undefined) return {node: map, problem: wrongValue(type, `${name} is missing`, hintOf(fields))};
    const {value, key} = entry;
    if (name === 'svcparams') return writeParameters(tree, type, entry);
    if (value !== undefined && !isScalar(value))
      return {node: value, problem: wrongValue(type, `${describe(value)} stands where ${name} is wanted`)};
    const word = readWord(type, index, names.length, textOf(value), name);
    return typeof word === 'string' ? word : {node: isBlank(value) ? key : value, problem: withHint(type, word.problem)};
  });
}

/** The names under which the fields stand. */
function namesIn(type: RecordType, entries: ReadonlyMap<string, Entry>, fields: readonly string[]): readonly string[] {
  const old = OLD_FIELDS[type];
  if (!old) return fields;
  if (type === 'DS') return entries.has('public_key') || entries.has('flags') ? old : fields;
  return fields.map((name, index) => (!entries.has(name) && entries.has(old[index] as string) ? (old[index] as string) : name));
}

/** A word of the presentation format. `what` is its name in a message. */
function readWord(type: RecordType, index: number, count: number, text: string, what: string): string | {problem: Problem} {
  const host = formatOf(type).hostAt;
  if (host !== undefined && index === (host < 0 ? count + host : host)) return readName(type, text, what);
  if (STRINGS[type]?.includes(index)) return readString(type, text);
  if (text === '') return {problem: wrongValue(type, `${what} is empty`)};
  if (/\s/.test(text) && index < count - 1) return {problem: wrongValue(type, `${what} ${quoted(text)} is more than one word`)};
  const wrong = index < (NUMBERS[type] ?? 0) ? refuseNumber(text, what, 65_535) : undefined;
  return wrong ? {problem: wrongValue(type, wrong.wrong, 'write a number, without zeros before it')} : text;
}

/** octoDNS has whole names only. */
function readName(type: RecordType, text: string, what: string): string | {problem: Problem} {
  if (text.endsWith('.') && !/\s/.test(text)) return escapeMarks(text);
  const wrong = text === '' ? `${what} is empty` : `${quoted(text)} has no final dot, and octoDNS has whole names only`;
  return {problem: wrongValue(type, /\s/.test(text) ? `${quoted(text)} is no name` : wrong, `write ${whole(text)}`)};
}

function whole(text: string): string {
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(text) && text.length < 60
    ? `${text}.`
    : 'a whole name with its final dot: mail.example.com.';
}

/** A character-string, with the escapes that are handed on to name servers. */
function readString(type: RecordType, text: string): string | {problem: Problem} {
  const inner = /^"[\s\S]*"$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
  if (inner.length > 65_535) return {problem: wrongValue(type, 'the value is longer than a record can be')};
  const read = decode(inner, {isBytes: false});
  return 'wrong' in read ? {problem: wrongValue(type, read.wrong)} : writeString(read.bytes);
}

/** A hint that shows the presentation format says the fields instead. */
function withHint(type: RecordType, problem: Problem): Problem {
  const {grammar, example} = formatOf(type);
  const fields = FIELDS[type];
  return fields && problem.hint === `write ${grammar}, such as ${example}` ? {...problem, hint: hintOf(fields)} : problem;
}

function hintOf(fields: readonly string[]): string {
  return `write ${fields.map((name) => `${name}: …`).join(', ')}`;
}
