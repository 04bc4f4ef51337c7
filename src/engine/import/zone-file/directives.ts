/** Directives of a master file: `$ORIGIN`, `$INCLUDE` (RFC 1035 section 5.1) and `$TTL` (RFC 2308 section 4). */
import {quoted} from '#schemas/dns/labels.ts';
import type {Problem} from '#schemas/field.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Entry, Token} from './entries.ts';
import {bytesOf, textOf} from './escapes.ts';
import {absoluteName} from './names.ts';
import type {Reading} from './records.ts';
import {readTtl, TTL_LIMIT} from './ttl.ts';

/** The most files that stand in each other, and that one import reads. */
const DEPTH = 10;
const FILES = 1000;

/** Reads the records of a file; `above` are the files that include it. */
type ReadFile = (source: SourceText, above: readonly string[]) => void;

export function readDirective(
  reading: Reading,
  source: SourceText,
  entry: Entry,
  above: readonly string[],
  readFile: ReadFile,
): void {
  const [directive, ...rest] = entry.tokens as [Token, ...Token[]];
  const complain = (token: Token | undefined, code: string, summary: string, hint: string): void =>
    reading.complaints.error({source, offset: (token ?? directive).offset}, {code: `zone-file/${code}`, summary, hint});
  const word = directive.text.toUpperCase();
  const [first, second, third] = rest;
  const surplus = word === '$INCLUDE' ? third : second;
  if (!/^\$(?:ORIGIN|TTL|INCLUDE)$/.test(word)) {
    const summary = `${quoted(directive.text)} is not read here`;
    const hint =
      word === '$GENERATE' ? 'write its records one by one: named-compilezone does' : 'there is $ORIGIN, $TTL, $INCLUDE';
    return complain(directive, 'directive', summary, hint);
  }
  if (first === undefined || surplus !== undefined)
    return complain(surplus, 'directive', `${word} has ${rest.length} parts behind it`, DIRECTIVES[word] as string);
  if (word === '$TTL') {
    const ttl = first.isQuoted ? undefined : readTtl(first.text);
    if (ttl === undefined || ttl > TTL_LIMIT)
      complain(first, 'ttl', `${quoted(first.text)} is no TTL (RFC 2308 section 4)`, DIRECTIVES[word] as string);
    else reading.defaultTtl = ttl;
  } else if (word === '$ORIGIN') {
    const origin = absoluteName(first, reading.origin, source);
    if (typeof origin === 'string') reading.origin = origin;
    else reading.complaints.error({source, offset: first.offset}, origin);
  } else include(reading, source, [first, second], above, readFile);
}

const DIRECTIVES: {readonly [word: string]: string} = {
  $ORIGIN: 'write $ORIGIN example.com.',
  $TTL: 'write $TTL 3600',
  $INCLUDE: 'write $INCLUDE FILE, or $INCLUDE FILE ORIGIN',
};

/** What a file says of origin and owner does not reach what includes it. */
function include(
  reading: Reading,
  source: SourceText,
  [file, origin]: readonly [Token, Token | undefined],
  above: readonly string[],
  readFile: ReadFile,
): void {
  const complain = (token: Token, problem: Problem): void => reading.complaints.error({source, offset: token.offset}, problem);
  const within = origin === undefined ? reading.origin : absoluteName(origin, reading.origin, source);
  if (typeof within === 'object') return complain(origin as Token, within);
  const name = bytesOf(file, source);
  const refuse = (summary: string, hint: string): void => complain(file, {code: 'zone-file/include', summary, hint});
  if ('wrong' in name || name.bytes.includes('\0'))
    return refuse(`${quoted(file.text)} is no name of a file`, 'write $INCLUDE FILE');
  const read = reading.files.read(textOf(name.bytes), source.name);
  if (typeof read === 'string')
    return refuse(
      `not included: ${read}`,
      'only what stands in the folder that is imported is read: name the folder that holds both',
    );
  const files = [...above, source.name];
  if (files.includes(read.name)) return refuse(`${read.name} includes itself`, 'leave one of the two $INCLUDE out');
  if (files.length > DEPTH) return refuse(`files include each other ${files.length} deep, ${DEPTH} is the most`, 'include fewer');
  if (reading.inclusions >= FILES) return refuse(`more than ${FILES} files are included`, 'put some of them together');
  reading.inclusions += 1;
  reading.included.add(read.name);
  const {origin: kept, owner} = reading;
  Object.assign(reading, {origin: within, owner: undefined});
  readFile(read, files);
  Object.assign(reading, {origin: kept, owner});
}
