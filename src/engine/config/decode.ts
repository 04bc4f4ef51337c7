/** From the bytes of a file to its text. What an editor would show otherwise than a parser reads it is refused. */

/** What is wrong with a file's bytes, and at which offset of the text it stands. */
export interface Undecodable {
  readonly code: string;
  readonly summary: string;
  readonly hint: string;
  /** The text so far. */
  readonly before: string;
}

export function decode(bytes: Uint8Array): string | Undecodable {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      code: 'yaml/encoding',
      summary: isUtf16 ? 'the file is UTF-16' : 'the file is not UTF-8 from here on',
      hint: 'save it as UTF-8',
      before: isUtf16 ? '' : validPrefix(bytes),
    };
  }
  const lone = text.includes('\r') ? /\r(?!\n)/.exec(text) : null;
  if (!lone) return text;
  return {
    code: 'yaml/line-end',
    summary: 'a carriage return stands here without a line feed: YAML begins a new line, and editors and reviews show none',
    hint: 'save the file with line ends LF or CRLF',
    before: text.slice(0, lone.index),
  };
}

/** The longest beginning that is UTF-8: a cut through the middle of a character is no fault as long as more may follow. */
function validPrefix(bytes: Uint8Array): string {
  const read = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, length), {stream: true});
    } catch {
      return undefined;
    }
  };
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (read(middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return read(valid) ?? '';
}
