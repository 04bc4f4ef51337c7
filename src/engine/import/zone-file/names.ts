/** Names in a master file: relative to the origin, unless they end in a dot (RFC 1035 section 5.1). */
import {NAME_LIMIT, quoted, writeOctet} from '#schemas/dns/labels.ts';
import type {Problem} from '#schemas/field.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';
import {decode} from './escapes.ts';

/** A label that is stored as it is written, but for its case. */
const PLAIN = /^[A-Za-z0-9_-]*$/;

/** The absolute name that a token stands for, with its final dot and its octets as they are stored, or what is wrong with it. */
export function absoluteName(token: Token, origin: string | undefined, source: SourceText): string | Problem {
  if (token.isQuoted) return wrongName(`${quoted(token.text)} is a string, and a name is wanted`, 'write it without quotes');
  if (token.text === '@') return origin ?? noOrigin(token.text);
  // Escapes may make a name four times as long as it is.
  if (token.text.length > 4 * 4 * NAME_LIMIT) return wrongName(`a name of ${token.text.length} characters is too long`);
  const labels: string[] = [];
  for (const written of splitLabels(token.text)) {
    const label = PLAIN.test(written) ? {bytes: written} : decode(written, source);
    if ('wrong' in label) return wrongName(label.wrong);
    labels.push(
      PLAIN.test(label.bytes)
        ? label.bytes.toLowerCase()
        : [...label.bytes].map((octet) => writeOctet(octet.charCodeAt(0))).join(''),
    );
  }
  const name = labels.join('.');
  if (labels.length > 1 && labels.at(-1) === '') return name;
  return origin === undefined ? noOrigin(token.text) : origin === '.' ? `${name}.` : `${name}.${origin}`;
}

/** The first label of a mailbox, and the domain behind it (RFC 1035 section 8). */
export function splitMailbox(text: string): {readonly local: string; readonly domain: string} {
  const [local = '', ...domain] = splitLabels(text);
  return {local, domain: domain.join('.')};
}

/** The parts between dots that have no backslash before them. */
function splitLabels(text: string): readonly string[] {
  const labels: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '.') {
      labels.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...labels, text.slice(start)];
}

function noOrigin(name: string): Problem {
  return wrongName(
    `${quoted(name)} is relative, and nothing says to what`,
    'write $ORIGIN example.com. before it, or say --origin',
  );
}

function wrongName(summary: string, hint?: string): Problem {
  return {code: 'zone-file/name', summary: `${summary} (RFC 1035 section 5.1)`, hint};
}
