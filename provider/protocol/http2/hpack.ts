/** Header blocks of HTTP/2 (HPACK, RFC 7541): read with a table of earlier fields, and written without one. */
import {decodeHuffman} from './huffman.ts';

export type Headers = ReadonlyMap<string, string>;

type Entry = readonly [name: string, value: string];

/** A header block that can't be read, after which the connection can't be used any more. */
export class WrongHeaders extends Error {}

/** Names and values of appendix A, numbered from 1. */
const STATIC: readonly Entry[] = [
  ':authority',
  ':method GET',
  ':method POST',
  ':path /',
  ':path /index.html',
  ':scheme http',
  ':scheme https',
  ...['200', '204', '206', '304', '400', '404', '500'].map((status) => `:status ${status}`),
  'accept-charset',
  'accept-encoding gzip, deflate',
  ...['accept-language', 'accept-ranges', 'accept', 'access-control-allow-origin', 'age', 'allow', 'authorization'],
  ...['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-length', 'content-location'],
  ...['content-range', 'content-type', 'cookie', 'date', 'etag', 'expect', 'expires', 'from', 'host', 'if-match'],
  ...['if-modified-since', 'if-none-match', 'if-range', 'if-unmodified-since', 'last-modified', 'link', 'location'],
  ...['max-forwards', 'proxy-authenticate', 'proxy-authorization', 'range', 'referer', 'refresh', 'retry-after', 'server'],
  ...['set-cookie', 'strict-transport-security', 'transfer-encoding', 'user-agent', 'vary', 'via', 'www-authenticate'],
].map((line) => {
  const [name = '', ...value] = line.split(' ');
  return [name, value.join(' ')];
});

/** The size of the table that a peer may assume, and what each entry counts beside its text. */
const TABLE_SIZE = 4096;
const ENTRY_OVERHEAD = 32;

/** Returns a function that reads the header blocks of one connection, in the order in which they come. */
export function openHeaderReader(): (block: Buffer) => Headers {
  /** Earlier fields, the oldest first. */
  const table: Entry[] = [];
  let size = 0;
  let limit = TABLE_SIZE;
  const evict = (): void => {
    while (size > limit) size -= sizeOf(table.shift() as Entry);
  };
  const entryAt = (index: number): Entry => {
    const entry = index <= STATIC.length ? STATIC[index - 1] : table[table.length - (index - STATIC.length)];
    if (!entry) throw new WrongHeaders(`there is no header ${index} in the table`);
    return entry;
  };
  return (block) => {
    const headers = new Map<string, string>();
    const cursor: Cursor = {block, at: 0};
    while (cursor.at < block.length) {
      const first = block[cursor.at] as number;
      if (first >= 0x80) {
        const [name, value] = entryAt(readInteger(cursor, 7));
        headers.set(name, value);
      } else if ((first & 0xe0) === 0x20) {
        limit = readInteger(cursor, 5);
        if (limit > TABLE_SIZE) throw new WrongHeaders('the table would be larger than allowed');
        evict();
      } else {
        const isKept = first >= 0x40;
        const index = readInteger(cursor, isKept ? 6 : 4);
        const name = index > 0 ? entryAt(index)[0] : readText(cursor);
        const entry: Entry = [name, readText(cursor)];
        headers.set(...entry);
        if (!isKept) continue;
        table.push(entry);
        size += sizeOf(entry);
        evict();
      }
    }
    return headers;
  };
}

/** Writes fields in full, since they are few and short. Each block says that no table is used: a peer that allows none wants that said. */
export function writeHeaders(headers: {readonly [name: string]: string}): Buffer {
  const fields = Object.entries(headers).flatMap(([name, value]) => [Buffer.of(0), ...writeText(name), ...writeText(value)]);
  return Buffer.concat([Buffer.of(TABLE_OF_NOTHING), ...fields]);
}

const TABLE_OF_NOTHING = 0x20;

interface Cursor {
  readonly block: Buffer;
  at: number;
}

/** Larger lengths and indexes are never meant. */
const LARGEST = 2 ** 28;

/** Reads an integer whose first octet has so many bits for it (section 5.1). */
function readInteger(cursor: Cursor, bits: number): number {
  const mask = (1 << bits) - 1;
  let value = readOctet(cursor) & mask;
  if (value < mask) return value;
  for (let shift = 0; ; shift += 7) {
    const octet = readOctet(cursor);
    value += (octet & 0x7f) * 2 ** shift;
    if (value > LARGEST) throw new WrongHeaders('an integer is too large');
    if (octet < 0x80) return value;
    if (shift > 28) throw new WrongHeaders('an integer is too long');
  }
}

function readText(cursor: Cursor): string {
  const isCoded = ((cursor.block[cursor.at] ?? 0) & 0x80) !== 0;
  const length = readInteger(cursor, 7);
  const end = cursor.at + length;
  if (end > cursor.block.length) throw new WrongHeaders('a text is longer than its block');
  const octets = cursor.block.subarray(cursor.at, end);
  cursor.at = end;
  const text = isCoded ? decodeHuffman(octets) : octets.toString('latin1');
  if (text === undefined) throw new WrongHeaders('a text is coded wrongly');
  return text;
}

function readOctet(cursor: Cursor): number {
  const octet = cursor.block[cursor.at++];
  if (octet === undefined) throw new WrongHeaders('a block ends in the middle of a field');
  return octet;
}

function writeText(text: string): readonly Buffer[] {
  const octets = Buffer.from(text, 'latin1');
  const length: number[] = [];
  let rest = octets.length - 0x7f;
  length.push(rest < 0 ? octets.length : 0x7f);
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) length.push((rest % 0x80) | 0x80);
  if (octets.length >= 0x7f) length.push(rest);
  return [Buffer.from(length), octets];
}

function sizeOf([name, value]: Entry): number {
  return name.length + value.length + ENTRY_OVERHEAD;
}
