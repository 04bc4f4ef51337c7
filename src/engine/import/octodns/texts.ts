/** TXT as octoDNS has it: one text with `\;` for a semicolon, perhaps in the quotes of a zone file. */
import type {Node} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import {readLiteral} from '#schemas/dns/text-records.ts';
import {STRING_LIMIT, utf8, writeString} from '#schemas/dns/tokens.ts';
import {formatOf} from '#schemas/dns/values.ts';
import {isBlank} from '../parse-source.ts';
import {type Tree, type WrongNode, textOf as writtenText} from '../yaml-tree.ts';
import {decode, textOf} from '../zone-file/escapes.ts';
import {wrongValue} from '../zone-file/values.ts';

/** The most characters of a text that are looked at: bytes of a record, four characters each. */
const MOST = 4 * 65_536;

/** Reads a TXT value; answers its strings as they are stored, cut anew. */
export function readText(tree: Tree, node: Node): string | readonly WrongNode[] {
  const wrong = (summary: string, hint?: string): readonly WrongNode[] => [{node, problem: wrongValue('TXT', summary, hint)}];
  if (isBlank(node)) return wrong('the value is empty', "write '' for an empty text");
  const written = writtenText(node);
  if (written.length > MOST) return wrong('the value is longer than a record can be');
  const isQuoted = written.startsWith('"');
  if (isQuoted && !(written.length > 1 && written.endsWith('"')))
    return wrong(
      `${quoted(written)} begins with a quote that does not end it, and octoDNS cuts off both ends`,
      'write " at the end, or none',
    );
  if (written.includes('\\\\;'))
    return wrong('\\\\; is escaped twice', 'write \\; in a text without quotes around it, and "\\\\;" within double quotes');
  warn(tree, node, written, isQuoted);
  const text = (isQuoted ? written.slice(1, -1) : written).replaceAll('" "', '');
  const read = decode(text, {isBytes: false});
  if ('wrong' in read) return wrong(read.wrong);
  const stored = write(read.bytes);
  return typeof stored === 'string'
    ? stored
    : wrong(stored.wrong, stored.hint ?? `write ${formatOf('TXT').grammar}, such as ${formatOf('TXT').example}`);
}

function warn(tree: Tree, node: Node, written: string, isQuoted: boolean): void {
  const say = (summary: string, hint: string): void => tree.warning(node, {code: 'octodns/text', summary, hint});
  const backslash = /\\[^;]?/.exec(written.replaceAll('\\;', ''))?.[0];
  if (backslash !== undefined)
    say(
      `${backslash} is read as in a zone file, which not all providers of octoDNS do`,
      'look at what is served: a backslash is \\\\ there',
    );
  if (!isQuoted && written.includes('" "'))
    say('octoDNS leaves out " " in a text, and so does the import', 'look at what is served');
  if (written.startsWith('env/'))
    say(
      `${quoted(written)} is taken as it stands: nothing is read from the environment`,
      'write the text itself if that is meant',
    );
}

/** Cut like a text where the bytes are one, and anywhere else. */
function write(bytes: string): ReturnType<typeof readLiteral> {
  const text = textOf(bytes);
  if (utf8(text) === bytes) return readLiteral([text]);
  const strings = bytes.match(new RegExp(`[\\s\\S]{1,${STRING_LIMIT}}`, 'g')) ?? [];
  if (bytes.length + strings.length > 65_535) return {wrong: 'the value is longer than a record can be'};
  return strings.map(writeString).join(' ');
}
