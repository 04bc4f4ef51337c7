/** Names in a master file: relative to the origin, unless they end in a dot (RFC 1035 section 5.1). */
import {NAME_LIMIT, quoted} from '#schemas/dns/labels.ts';
import type {Problem} from '#schemas/field.ts';
import type {SourceText} from '../zones/complaints.ts';
import type {Token} from './entries.ts';
import {decode, textOf} from './escapes.ts';

/** The absolute name that a token stands for, with its final dot, or what is wrong with it. Its labels are not looked at. */
export function absoluteName(token: Token, origin: string | undefined, source: SourceText): string | Problem {
  if (token.isQuoted) return wrongName(`${quoted(token.text)} is a string, and a name is wanted`, 'write it without quotes');
  if (token.text === '@') return origin ?? noOrigin(token.text);
  // Escapes may make a name four times as long as it is.
  if (token.text.length > 4 * 4 * NAME_LIMIT) return wrongName(`a name of ${token.text.length} characters is too long`);
  const labels: string[] = [];
  for (const written of splitLabels(token.text)) {
    const label = decode(written, source);
    if ('wrong' in label) return wrongName(label.wrong);
    if (label.bytes.includes('.')) {
      return wrongName(
        `${quoted(token.text)} has a dot within a label, which has no place here`,
        'write a name without \\. in it',
      );
    }
    const text = textOf(label.bytes);
    if (text === label.bytes && /[\u0080-\u00ff]/.test(text)) {
      return wrongName(`${quoted(token.text)} is not UTF-8`, 'write its letters in UTF-8, or the A-label (xn--…)');
    }
    labels.push(text);
  }
  const name = labels.join('.');
  if (token.text.endsWith('.')) return name;
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
